"""A piece of evidence to a file elsewhere: verified while it is written, and noted in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.ports import Cancelled, Clock, Reading, Vault, WriteNewPieces
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import from_record
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId


def file_name(piece: Evidence) -> str:
    """What is proposed: when it was kept and what it is by its content; a name that a stranger gave stays inside."""
    return f"bewijs {from_record(piece.recorded_at):%Y-%m-%d %H.%M}.{piece.extension}"


@dataclass(frozen=True, slots=True)
class EvidenceOut:
    """The pieces of one open vault."""

    vault: Vault
    write_pieces: WriteNewPieces
    clock: Clock

    def write(self, record: RecordId, target: Path, cancelled: Cancelled = no_one_cancels) -> None:
        """The original in a new file, in pieces, on a connection of its own: call it outside the writer's thread.

        Raises NoSuchRecord, Stopped, CannotContinue; then there is no file.
        """
        with closing(self.vault.reader()) as reader:
            self.write_pieces(target, _pieces(reader, record, cancelled))

    def note(self, record: RecordId) -> None:
        """The line that says that it was written; in the writer's thread, after `write`."""
        piece = self.vault.evidence(record)
        self.vault.record_custody(record, "exported", piece.sha256, within_reach(self.clock.now()))


def _pieces(reader: Reading, record: RecordId, cancelled: Cancelled) -> Iterator[bytes]:
    for piece in reader.evidence_bytes(record):
        if cancelled():
            raise Stopped
        yield piece
