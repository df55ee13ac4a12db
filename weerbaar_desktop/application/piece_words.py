"""The words of mails and chats that came in as evidence: read once by the viewer, so that the search finds them."""

from __future__ import annotations

from dataclasses import dataclass

from weerbaar_desktop.application.ports import Cancelled, Reading, Viewer
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.piece_words import WITH_WORDS, Words, words_in_piece


@dataclass(frozen=True, slots=True)
class PieceWords:
    """Reads with any reader; what it reads is kept by `Vault.keep_words`, in the writer's thread."""

    viewer: Viewer

    def can_be_read(self, piece: Evidence) -> bool:
        """Whether it may be a mail or a chat, and may be opened on this computer."""
        return piece.extension in WITH_WORDS and self.viewer.opens(piece.extension)

    def lacking(self, vault: Reading, after: int = 0) -> tuple[RecordId, ...]:
        """Those kept after this line that can be read and were not, the last one first; each file once."""
        return tuple(record for record in vault.words_lacking(after) if self.can_be_read(vault.evidence(record)))

    def read(self, vault: Reading, record: RecordId, cancelled: Cancelled) -> Words | None:
        """The words that one sees in this piece, () where there are none. May take seconds; raises Stopped.

        None where it cannot be read now: another time may try.
        """
        try:
            piece = vault.evidence(record)
            if not self.can_be_read(piece) or vault.words_read(record) is not None:
                return None
            return words_in_piece(self.viewer.read(vault.evidence_bytes(record), piece.extension, cancelled))
        except Stopped:
            raise
        except CannotContinue:  # damaged, erased meanwhile, hostile: it stays evidence, without words
            return None
