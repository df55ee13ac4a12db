"""The head of the journal as it was last seen, to notice that an older state was put back."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys

_SEQ_BYTES: Final = 8
OLDER: Final = Finding(
    "dagboek",
    "Het dagboek is ouder dan de laatste keer: er ontbreken regels. Misschien is een oude kopie teruggezet.",
)
OTHER: Final = Finding(
    "dagboek",
    "Het dagboek is anders dan de laatste keer. Misschien is een andere kopie teruggezet.",
)


def sealed(keys: VaultKeys, head: Head) -> bytes:
    """The note that remembers `head`; always as long, and readable with the vault's keys only."""
    return keys.seal_note(head.seq.to_bytes(_SEQ_BYTES, "big") + head.hash)


def opened(keys: VaultKeys, note: bytes) -> Head | None:
    """The head that was noted; None when there is no note of this vault."""
    plain = keys.open_note(note)
    return Head(int.from_bytes(plain[:_SEQ_BYTES], "big"), plain[_SEQ_BYTES:]) if plain else None


def compare(journal: Journal, last_seen: Head | None) -> tuple[Finding, ...]:
    """A finding when the journal does not go on from what was last seen; reads one line only."""
    if last_seen is None:
        return ()
    if journal.head().seq < last_seen.seq:
        return (OLDER,)
    return () if journal.hash_of(last_seen.seq) == last_seen.hash else (OTHER,)
