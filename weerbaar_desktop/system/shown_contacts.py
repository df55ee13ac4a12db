"""The names and numbers that may be read on this computer while the vault is closed: a small file for each vault."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.shown_contact import MOST_SHOWN, ShownContact
from weerbaar_desktop.domain.wording import tr

_NAME: Final = re.compile(r"[0-9a-f]{32}")
_ENDING: Final = ".json"
_LARGEST: Final = 16 * 1024
"""Bytes; a larger file was not written here."""
_FOLDER, _FILE = 0o700, 0o600
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class NotKept(CannotContinue):
    """The file on this computer cannot be written or taken away."""

    def __init__(self) -> None:
        super().__init__(
            tr("Het programma kan de lijst op deze computer niet veranderen."),
            tr("Uw kluis is niet veranderd."),
            tr("Kijk of de schijf vol is, en probeer het opnieuw."),
        )


class ContactsOnDisk:
    """A folder that only this account can read. A file holds words and numbers, and nothing else of a vault.

    What is in it was written by who could read it anyway: it is shown as plain text, and nothing leans on it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def every(self) -> tuple[ShownContact, ...]:
        """Those of all vaults on this computer; what cannot be read is left out."""
        files = sorted(self._folder.glob(f"*{_ENDING}")) if self._folder.is_dir() else []
        return tuple(dict.fromkeys(one for file in files for one in self._read(file)))

    def of(self, vault_id: str) -> tuple[ShownContact, ...]:
        """Those of one vault."""
        return tuple(self._read(self._file(vault_id)))

    def keep(self, vault_id: str, contacts: tuple[ShownContact, ...]) -> None:
        """Exactly these of one vault from now on, or no file at all; raises NotKept, and then it is as it was."""
        file = self._file(vault_id)
        try:
            if not contacts:
                file.unlink(missing_ok=True)
                return
            self._folder.mkdir(_FOLDER, parents=True, exist_ok=True)
            self._folder.chmod(_FOLDER)
            _replace(file, [{"words": one.words, "number": one.number} for one in contacts])
        except OSError as error:
            raise NotKept from error

    def forget(self) -> None:
        """Nobody is shown any more, of no vault; raises NotKept."""
        try:
            for file in self._folder.glob(f"*{_ENDING}*") if self._folder.is_dir() else ():
                file.unlink(missing_ok=True)
        except OSError as error:
            raise NotKept from error

    def _file(self, vault_id: str) -> Path:
        if not _NAME.fullmatch(vault_id):
            raise ValueError("this is no vault")
        return self._folder / f"{vault_id}{_ENDING}"

    def _read(self, file: Path) -> Iterator[ShownContact]:
        with suppress(OSError, ValueError, RecursionError):
            with file.open("rb") as opened:
                found = json.loads(opened.read(_LARGEST))
            for one in found[:MOST_SHOWN] if isinstance(found, list) else ():
                if isinstance(one, dict) and all(isinstance(one.get(key), str) for key in ("words", "number")):
                    with suppress(ValueError):
                        yield ShownContact(one["words"], one["number"])


def _replace(file: Path, found: list[dict[str, str]]) -> None:
    """Written beside it and then put in its place: whatever happens, the old list stands there or the new one."""
    half = file.with_name(f"{file.name}.half")
    try:
        descriptor = os.open(half, _NEW, _FILE)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(json.dumps(found, ensure_ascii=False).encode())
            opened.flush()
            os.fsync(descriptor)
        half.replace(file)
    except BaseException:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise
