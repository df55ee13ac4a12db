"""Whether the folder of a vault is for its owner only; one that is not is made so at opening."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault.durable import PRIVATE_FILE, PRIVATE_FOLDER

_OTHERS: Final = 0o077
_NARROWED: Final = tr(
    "De map van uw kluis was ook open voor andere gebruikers van deze computer. Dat is nu niet meer zo. "
    "De inhoud is altijd versleuteld geweest."
)
_STAYS_WIDE: Final = tr(
    "De map van uw kluis is open voor andere gebruikers van deze computer. Deze schijf laat dat niet "
    "veranderen. De inhoud is versleuteld. Zet de kluis liever op een schijf die alleen van u is."
)


def narrow(folder: Path) -> tuple[Finding, ...]:
    """Takes away what others may do in the folder, and says so: nobody else gets past it.

    Windows decides by the place: the folder of an account is its own.
    """
    if os.name == "nt":
        return ()
    with suppress(OSError):
        for path in folder.iterdir():
            _close(path, PRIVATE_FOLDER if path.is_dir() else PRIVATE_FILE)
    if not _is_wide(folder):
        return ()
    _close(folder, PRIVATE_FOLDER)
    return (Finding(folder.name, _STAYS_WIDE if _is_wide(folder) else _NARROWED),)


def _close(path: Path, mode: int) -> None:
    if not path.is_symlink() and _is_wide(path):
        with suppress(OSError):
            path.chmod(mode)


def _is_wide(path: Path) -> bool:
    try:
        return bool(stat.S_IMODE(path.lstat().st_mode) & _OTHERS)
    except OSError:
        return False
