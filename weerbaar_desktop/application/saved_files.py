"""Files that a visit put in the open, remembered in its vault: at its end they are named, for the person to erase."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.canonical import Json

NOTE: Final = "saved_in_the_open"
"""About this computer: it does not go along with a handover."""
_MOST: Final = 200


def note(vault: Vault, target: Path) -> None:
    """Remembers it, the last one first; only during a visit at somebody's home."""
    if vault.home_visits():
        kept: list[Json] = [path for path in _noted(vault) if path != str(target)]
        vault.keep_note(NOTE, [str(target), *kept][:_MOST])


def standing(vault: Vault) -> tuple[Path, ...]:
    """Those that stand there still, or may: a stick that is not here now cannot be asked."""
    found = map(Path, _noted(vault))
    return tuple(path for path in found if os.path.lexists(path) or not is_here(path.parent))


def is_here(folder: Path) -> bool:
    """Whether it can be reached; not where its disk gives an error, for which Path raises."""
    return os.path.isdir(folder)  # noqa: PTH112 - see above


def _noted(vault: Vault) -> list[str]:
    found = vault.note(NOTE)
    return [str(path) for path in found] if isinstance(found, list) else []
