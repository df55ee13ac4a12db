"""Verify a handover folder from inside the program: the very same code that goes along with the folder."""

from __future__ import annotations

from pathlib import Path

from weerbaar_desktop.dossier import controleer
from weerbaar_desktop.dossier.controleer import Verdict

__all__ = ["Verdict", "verify"]


def verify(folder: Path, code: str | None = None, fingerprint: str | None = None) -> Verdict:
    """Judge the folder; reads only, never raises for what lies in it.

    code: the code on page 1 (64 hexadecimal digits) or `seq-hash` of an Ankerkaart; fingerprint: that of the key.
    Spaces, hyphens and case do not count; a shortened code or fingerprint is refused.
    """
    return controleer.examine(str(folder), code, fingerprint)
