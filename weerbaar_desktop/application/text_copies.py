"""A copy of a mail, a chat, a document or a text as plain text with private values covered, beside the original."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.ports import Cancelled, Clock, Vault, Viewer
from weerbaar_desktop.application.redacting import MadeCopy
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import count, size_words
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import ClaimKey, Received
from weerbaar_desktop.domain.shield import REPLACEMENT, Shield

_TEXTS: Final = frozenset({"eml", "msg", "txt", "csv", "zip", "docx", "xlsx"})
_HEADERS: Final[tuple[tuple[ClaimKey, str], ...]] = (
    ("from", "Van"), ("to", "Aan"), ("cc", "Kopie aan"), ("reply_to", "Antwoord aan"), ("return_path", "Retouradres"),
    ("date", "Datum"), ("subject", "Onderwerp"), ("message_id", "Kenmerk"), ("route", "Route"),
)  # fmt: skip
_MADE: Final = (
    "Dit is een kopie van de tekst van een bewijsstuk. Weerbaar Desktop maakte de kopie.\n"
    "Wat geheim moet blijven is vervangen door {mark}. Het origineel is niet veranderd en staat in de kluis.\n"
    "Controlegetal van het origineel (SHA-256): {sha256}\n"
)


def can_be_copied_as_text(piece: Evidence, viewer: Viewer) -> bool:
    """Whether it is of a kind whose words are what matters, and may be opened on this computer."""
    return piece.extension in _TEXTS and viewer.opens(piece.extension)


@dataclass(frozen=True, slots=True)
class TextCopies:
    """Copies of the pieces of one open vault; all but `keep` may take long, and read on a connection of their own."""

    vault: Vault
    viewer: Viewer
    clock: Clock

    def make(self, record: RecordId, private: Private, cancelled: Cancelled = no_one_cancels) -> MadeCopy:
        """The words of the piece with what is private covered; raises NoSuchRecord, Stopped, CannotContinue."""
        shield = Shield.of(private)
        with closing(self.vault.reader()) as reader:
            piece = reader.evidence(record)
            received = self.viewer.read(reader.evidence_bytes(record), piece.extension, cancelled)
        told = "\n".join(_words(received))
        head = _MADE.format(mark=REPLACEMENT, sha256=piece.sha256)
        covered = len(shield.spans(told))
        name = f"{shield.clean(PurePath(piece.name).stem)} (tekst, afgeschermd).txt"
        note = f"tekst, {count(covered, 'plek', 'plekken')} afgeschermd"
        return MadeCopy(name, f"{head}\n{shield.clean(told)}\n".encode("utf-8", "replace"), note)

    def keep(self, record: RecordId, copy: MadeCopy) -> Evidence:
        """Keep the copy with the same incident, and write down in the same commit of which piece it was made."""
        now = within_reach(self.clock.now())
        incident = self.vault.evidence(record).incident
        with self.vault.together():
            made = self.vault.attach(
                incident, copy.name, io.BytesIO(copy.data), now, no_one_cancels, origin=Origin("redacted", record)
            )
            self.vault.record_custody(record, "redacted", made.sha256, now, made=made.record, note=copy.note)
        return made


def _words(received: Received) -> Iterator[str]:
    for key, label in _HEADERS:
        yield from (f"{label}: {claim.value}" for claim in received.claims if claim.key == key)
    yield ""
    for message in received.messages:
        media = f" [bestand: {message.media}]" if message.media else ""
        yield f"{message.at.replace('T', ' ')} {message.sender or 'Bericht van de app'}: {message.text}{media}"
    if received.text:
        yield received.text
    if received.parts:
        yield "\nBijlagen, die niet in deze kopie zitten:"
        yield from (f"- {part.name} ({size_words(part.size)})" for part in received.parts)
    if received.unread:
        yield "\nWat niet te lezen was:"
        yield from (f"- {entry.told()}" for entry in received.unread)
