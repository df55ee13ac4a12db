"""The head of the journal as it was last seen, to notice that an older state was put back.

It is noted twice: in the lock of the vault, and outside the vault, for when the whole folder is put back.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault.durable import PRIVATE_FILE, PRIVATE_FOLDER, write_at_start
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys

_SEQ_BYTES: Final = 8
OLDER: Final = Finding(
    "dagboek",
    tr("Het dagboek is ouder dan de laatste keer: er ontbreken regels. Misschien is een oude kopie teruggezet."),
)
OLDER_HEADER: Final = Finding(
    "kop.json",
    tr("De kop van de kluis is ouder dan het dagboek. Misschien is een oude kopie teruggezet, met een oude wachtzin."),
)
OTHER: Final = Finding(
    "dagboek",
    tr("Het dagboek is anders dan de laatste keer. Misschien is een andere kopie teruggezet."),
)


def sealed(keys: VaultKeys, head: Head) -> bytes:
    """The note that remembers `head`; always as long, and readable with the vault's keys only."""
    return keys.seal_note(head.seq.to_bytes(_SEQ_BYTES, "big") + head.hash)


def opened(keys: VaultKeys, note: bytes) -> Head | None:
    """The head that was noted; None when there is no note of this vault."""
    plain = keys.open_note(note)
    return Head(int.from_bytes(plain[:_SEQ_BYTES], "big"), plain[_SEQ_BYTES:]) if plain else None


def compare(journal: Journal, last_seen: Iterable[Head | None]) -> tuple[Finding, ...]:
    """What is to be said when the journal does not go on from what was last seen; reads a line for each."""
    found = (_compared(journal, head) for head in last_seen if head is not None)
    return tuple(dict.fromkeys(finding for finding in found if finding is not None))


def _compared(journal: Journal, last_seen: Head) -> Finding | None:
    if journal.head().seq < last_seen.seq:
        return OLDER
    return None if journal.hash_of(last_seen.seq) == last_seen.hash else OTHER


def remember(notes: Path | None, folder: Path, keys: VaultKeys, head: Head) -> None:
    """From now on this is what this computer saw of the vault in `folder`: the person put it there."""
    note = OutsideNote(notes, folder, keys)
    note.write(sealed(keys, head))
    note.close()


class OutsideNote:
    """A small sealed file on this computer that knows where the journal of the vault in this place stood.

    Its name and its content tell nothing without the key. It is not synced, and where it cannot be written it is not
    there: it warns, and nothing leans on it.
    """

    def __init__(self, notes: Path | None, folder: Path, keys: VaultKeys) -> None:
        """`notes` is the folder for such files; None keeps nothing."""
        self._path = None if notes is None else notes / keys.note_name(str(folder.resolve()))
        self._handle = -1

    def read(self) -> bytes:
        """What was noted last; empty when nothing was."""
        if self._path is not None:
            with suppress(OSError):
                return self._path.read_bytes()
        return b""

    def write(self, note: bytes) -> None:
        """Note this instead, always of the same length."""
        with suppress(OSError):
            if self._handle < 0 and self._path is not None:
                self._path.parent.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)
                flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
                self._handle = os.open(self._path, flags, PRIVATE_FILE)
            if self._handle >= 0:
                write_at_start(self._handle, note)

    def forget(self) -> None:
        """There is nothing to remember any more."""
        self.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()

    def close(self) -> None:
        """Give the file back; a second time does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
