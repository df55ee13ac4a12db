"""A folder for the police as its page shows it: the name that is proposed, its place, its codes to compare."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.handover import grouped


def folder_name(today: date) -> str:
    """The name that is proposed for a folder."""
    return f"aangifte-{today.isoformat()}"


@dataclass(frozen=True, slots=True)
class FolderShown:
    """A folder that was made: where it stands, and its code and fingerprint in groups of four on two lines."""

    place: str
    code: str
    fingerprint: str


def folder_shown(place: str, code: str, fingerprint: str) -> FolderShown:
    """The folder as its page shows it; code and fingerprint are 64 hex each."""
    return FolderShown(visible(place), _two_lines(code), _two_lines(fingerprint))


def _two_lines(digits: str) -> str:
    half = len(digits) // 2
    return f"{grouped(digits[:half])}\n{grouped(digits[half:])}"
