"""Looking at a piece of evidence: what it says of itself, its pages as pixels, and the files inside it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass

from weerbaar_desktop.application.diary import InMemory, no_one_cancels
from weerbaar_desktop.application.ports import Cancelled, Vault, Viewer
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Part, Pixels, Received


class CannotBeShown(CannotContinue):
    """Nothing on this computer can hold a process that opens what a stranger made."""

    def __init__(self) -> None:
        super().__init__(
            "Op deze computer kan dit stuk niet veilig worden getoond.",
            "Het origineel is bewaard en niet veranderd.",
            "Het gaat mee in de map voor de politie, zoals het binnenkwam.",
        )


class NothingOpens:
    """The viewer of a computer without isolation: it opens nothing."""

    def opens(self, _extension: str) -> bool:
        """No kind at all."""
        return False

    def read(self, _source: Iterable[bytes], _extension: str, _cancelled: Cancelled) -> Received:
        """Raises CannotBeShown."""
        raise CannotBeShown

    def page(
        self, _source: Iterable[bytes], _extension: str, _number: int, _box: tuple[int, int], _cancelled: Cancelled
    ) -> Pixels:
        """Raises CannotBeShown."""
        raise CannotBeShown

    def part(self, _source: Iterable[bytes], _extension: str, _number: int, _cancelled: Cancelled) -> bytes:
        """Raises CannotBeShown."""
        raise CannotBeShown


@dataclass(frozen=True, slots=True)
class Looking:
    """The pieces of one open vault, each opened where it can reach nothing.

    Every method reads on a connection of its own and may take seconds: never on the thread of the window.
    """

    vault: Vault
    viewer: Viewer

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

    def part(self, record: RecordId, part: Part, cancelled: Cancelled = no_one_cancels) -> InMemory:
        """A file inside the piece, bit-exact and in memory only; raises as `read`."""
        with closing(self.vault.reader()) as reader:
            piece = reader.evidence(record)
            data = self.viewer.part(reader.evidence_bytes(record), piece.extension, part.number, cancelled)
        return InMemory(part.name or f"{part.number}.{part.extension}", data)


def can_be_read(viewer: Viewer, piece: Evidence) -> bool:
    """Whether the piece may be opened on this computer."""
    return viewer.opens(piece.extension)
