"""Looking at a piece of evidence: what it says of itself, its pages as pixels, and the files inside it."""

from __future__ import annotations

import io
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.diary import InMemory, no_one_cancels
from weerbaar_desktop.application.ports import Cancelled, Clock, Vault, Viewer
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Part, Pixels, Received

_SMALL: Final = "jpg"
"""What every small copy is."""


@dataclass(frozen=True, slots=True)
class Looking:
    """The pieces of one open vault, each opened where it can reach nothing.

    Reading happens on a connection of its own and may take seconds: never on the thread of the window.
    """

    vault: Vault
    viewer: Viewer
    clock: Clock

    def read(self, record: RecordId, cancelled: Cancelled = no_one_cancels) -> Received:
        """What the piece says of itself; raises NoSuchRecord, Stopped, CannotContinue."""
        with closing(self.vault.reader()) as reader:
            piece = reader.evidence(record)
            return self.viewer.read(reader.evidence_bytes(record), piece.extension, cancelled)

    def page(
        self, record: RecordId, number: int, box: tuple[int, int], cancelled: Cancelled = no_one_cancels
    ) -> Pixels:
        """Page `number`, from 1, as it fits in `box` (px wide, px high); raises as `read`."""
        with closing(self.vault.reader()) as reader:
            piece = reader.evidence(record)
            return self.viewer.page(reader.evidence_bytes(record), piece.extension, number, box, cancelled)

    def small(self, record: RecordId, box: tuple[int, int], cancelled: Cancelled = no_one_cancels) -> Pixels | None:
        """The small copy of a picture as it fits in `box`; None where there is none. Raises as `read`."""
        with closing(self.vault.reader()) as reader:
            photo = reader.photo(record)
        return self.viewer.page((photo.data,), _SMALL, 1, box, cancelled) if photo else None

    def part(self, record: RecordId, part: Part, cancelled: Cancelled = no_one_cancels) -> InMemory:
        """A file inside the piece, bit-exact and in memory only; raises as `read`."""
        with closing(self.vault.reader()) as reader:
            piece = reader.evidence(record)
            data = self.viewer.part(reader.evidence_bytes(record), piece.extension, part.number, cancelled)
        return InMemory(part.name or f"{part.number}.{part.extension}", data)

    def keep(self, record: RecordId, part: Part, file: InMemory) -> Evidence:
        """That file as a piece of its own, with the same incident; both say so. In the writer's thread."""
        now = within_reach(self.clock.now())
        incident = self.vault.evidence(record).incident
        with self.vault.together():
            made = self.vault.attach(
                incident, file.name, io.BytesIO(file.data), now, origin=Origin("part", record, part.number)
            )
            self.vault.record_custody(record, "taken_out", made.sha256, now, made.record)
        return made
