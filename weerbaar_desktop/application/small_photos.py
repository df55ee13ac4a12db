"""The small copies of the pictures in a vault: made by the viewer after they came in, or before a folder needs them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass

from weerbaar_desktop.application.ports import Cancelled, Reading, Vault, Viewer
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import PICTURES, SmallPhoto


@dataclass(frozen=True, slots=True)
class SmallPhotos:
    """Reads with any reader; what it makes is kept by `Vault.keep_photo`, in the writer's thread."""

    viewer: Viewer

    def can_be_made(self, piece: Evidence) -> bool:
        """Whether it is a picture, and may be opened on this computer."""
        return piece.extension in PICTURES and self.viewer.opens(piece.extension)

    def lacking(self, vault: Reading, incidents: Collection[RecordId]) -> tuple[RecordId, ...]:
        """The pictures of these incidents of which there is no copy that can be read; each file once."""
        return self.lacking_of(
            vault, (piece for record in dict.fromkeys(incidents) for piece in vault.incident(record).evidence)
        )

    def lacking_of(self, vault: Reading, pieces: Iterable[Evidence]) -> tuple[RecordId, ...]:
        """The pictures among these of which there is none; each file once."""
        once = {piece.file: piece for piece in pieces}.values()
        return tuple(piece.record for piece in once if self.can_be_made(piece) and vault.photo(piece.record) is None)

    def make(self, vault: Reading, record: RecordId, cancelled: Cancelled) -> SmallPhoto | None:
        """The copy of this picture; None where it cannot be made of it. May take seconds. Raises Stopped."""
        try:
            piece = vault.evidence(record)
            if not self.can_be_made(piece) or vault.photo(record) is not None:
                return None
            return self.viewer.photo(vault.evidence_bytes(record), piece.extension, cancelled)
        except Stopped:
            raise
        except CannotContinue:  # damaged, erased meanwhile, too large: the list of exhibits says that there is none
            return None

    def keep(self, vault: Vault, record: RecordId, cancelled: Cancelled) -> None:
        """Make it and keep it, all on one thread. Where that cannot be done, nothing is lost. Raises Stopped."""
        photo = self.make(vault, record, cancelled)
        if photo is not None:
            with suppress(CannotContinue):
                vault.keep_photo(record, photo)
