"""What the visitor's vault remembers of a file that was handed over, so that it can be looked at again after a lock.

The note is written in the same commit as the revision that says "handed over". It stands in the vault of the visitor
only: it is how that vault is known from the one of the visited person, which is the same visit in the same words.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from weerbaar_desktop.application import exports, outgoing_files, taking_out
from weerbaar_desktop.application.diary import PLACE_DRAFT
from weerbaar_desktop.application.ports import CopyMade, FileProved, Finding, Vault
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import Head

HANDED: Final = "handed_over"
"""The name of the note; it does not go along."""
AGREEING: Final = "handover"
"""The draft with the names and the choice, until it is done: who is interrupted types nothing twice."""
DRAFTS_STAY: Final = (outgoing_files.DRAFT, taking_out.DRAFT, exports.DRAFT, PLACE_DRAFT, AGREEING)
"""What is half done on this computer, and where one was; everything else that is half written goes along."""


@dataclass(frozen=True, slots=True)
class HandedItems:
    """How much goes along, for the receipt: home scans, items looked at, photos and other pieces, measures."""

    scans: int
    items: int
    pieces: int
    measures: int


@dataclass(frozen=True, slots=True)
class HandedNote:
    """Where the file was put, on which disk and day, and what was proved of it: bytes, SHA-256, and the `seq` and
    `line` (hexadecimal) of the journal in it.

    `own_seq`, `own_line` and `own_half`: the journal of this vault right after it, and what was half written.
    """

    file: str
    disk: int
    on: date
    made_at: str
    size: int
    sha256: str
    seq: int
    line: str
    findings: tuple[str, ...]
    items: HandedItems
    own_seq: int
    own_line: str
    own_half: str = ""

    @property
    def own_head(self) -> Head:
        """Of this vault when it was handed over: what stands behind it was added later."""
        return Head(self.own_seq, bytes.fromhex(self.own_line))

    @property
    def proved(self) -> FileProved:
        """The file as it was proved."""
        found = tuple(Finding("", words) for words in self.findings)
        made = CopyMade(Path(self.file), self.made_at, Head(self.seq, bytes.fromhex(self.line)), found)
        return FileProved(made, self.size, self.sha256)


def keep(vault: Vault, proved: FileProved, disk: int, on: date, items: HandedItems) -> None:
    """Notes it, with the journal of `vault` as it now stands."""
    made, own, half = proved.copy, vault.head(), vault.half_written(DRAFTS_STAY)
    findings = tuple(one.what for one in made.findings)
    vault.keep_note(
        HANDED,
        to_document(
            HandedNote(
                str(made.place), disk, on, made.made_at, proved.size, proved.sha256, made.head.seq,
                made.head.hash.hex(), findings, items, own.seq, own.hash.hex(), half,
            )
        ),
    )  # fmt: skip


def is_noted(vault: Vault) -> bool:
    """Whether something was handed over from this vault, also where it cannot be read what."""
    return vault.has_note(HANDED)


def noted(vault: Vault) -> HandedNote | None:
    """What was noted; None where nothing was handed over from this vault, or where it cannot be read."""
    document = vault.note(HANDED)
    if document is not None:
        with suppress(RefusedInput, ValueError):
            return from_document(HandedNote, document)
    return None
