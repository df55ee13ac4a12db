"""Making a copy of a piece with parts made black: its pages come from the viewer as pixels, nothing else goes along."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.ports import Cancelled, Clock, PageBinder, Progress, Reading, Vault, Viewer
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.redaction import Covering, blackened, covering_words
from weerbaar_desktop.domain.wording import tr

_PICTURES: Final = frozenset({"jpg", "png", "webp", "gif", "heic"})
_PAGES: Final = "pdf"
DOTS: Final = 200
"""Pixels to the inch of a page on paper: small print can still be read."""
_PAGE_BOX: Final = (2339, 2339)
"""A4 at that, upright or lying."""
_PICTURE_BOX: Final = (6000, 6000)
"""The whole of a photo of 24 million pixels; a larger one is made smaller."""


class TooManyPages(CannotContinue):
    """A PDF whose pages do not fit in memory as pixels."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deze PDF heeft meer dan {most_pages} bladzijden.", most_pages=MOST_PAGES),
            tr("Het origineel is bewaard en niet veranderd."),
            tr("Maak een schermafdruk van de bladzijden die u nodig heeft en scherm die af."),
        )


MOST_PAGES: Final = 200
"""Packed they take some megabytes each while the copy is made."""


@dataclass(frozen=True, slots=True)
class MadeCopy:
    """The copy before it is kept: what it is called, its bytes, and what was done in a few words."""

    name: str
    data: bytes
    note: str


def can_be_redacted(piece: Evidence, viewer: Viewer) -> bool:
    """Whether it is made of pages that may be shown on this computer."""
    return (piece.extension in _PICTURES or piece.extension == _PAGES) and viewer.opens(piece.extension)


@dataclass(frozen=True, slots=True)
class RedactedCopies:
    """Copies of the pieces of one open vault.

    All but `keep` read on a connection of their own and may take long: never on the thread of the window.
    """

    vault: Vault
    viewer: Viewer
    binder: PageBinder
    clock: Clock

    def pages(self, record: RecordId, cancelled: Cancelled = no_one_cancels) -> int:
        """How many pages the piece has; raises TooManyPages, NoSuchRecord, Stopped, CannotContinue."""
        with closing(self.vault.reader()) as reader:
            extension = reader.evidence(record).extension
            if extension != _PAGES:
                return 1
            found = self.viewer.read(reader.evidence_bytes(record), extension, cancelled).pages
        if found > MOST_PAGES:
            raise TooManyPages
        return max(1, found)

    def page(self, record: RecordId, number: int, cancelled: Cancelled = no_one_cancels) -> Pixels:
        """Page `number`, from 1, in the size in which it is copied; raises NoSuchRecord, Stopped, CannotContinue."""
        with closing(self.vault.reader()) as reader:
            return self._page(reader, record, number, cancelled)

    def make(
        self, record: RecordId, coverings: Sequence[Covering], progress: Progress, cancelled: Cancelled
    ) -> MadeCopy:
        """The copy: a picture where there is one page, a PDF made of pictures where there are more.

        coverings: one for each page. Raises NoSuchRecord, Stopped, CannotContinue.
        """
        with closing(self.vault.reader()) as reader:
            piece = reader.evidence(record)

            def covered() -> Iterator[Pixels]:
                for number, covering in enumerate(coverings, 1):
                    progress(tr("Bladzijde {number} van {of} afschermen", number=number, of=len(coverings)))
                    page = self._page(reader, record, number, cancelled)
                    yield blackened(page, covering.bars, covering.crop)

            data = self.binder.bind(covered(), DOTS, cancelled)
        if cancelled():
            raise Stopped
        extension = extension_of(data[:HEAD_BYTES])
        return MadeCopy(f"{PurePath(piece.name).stem} (afgeschermd).{extension}", data, covering_words(coverings))

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

    def _page(self, reader: Reading, record: RecordId, number: int, cancelled: Cancelled) -> Pixels:
        extension = reader.evidence(record).extension
        box = _PAGE_BOX if extension == _PAGES else _PICTURE_BOX
        return self.viewer.page(reader.evidence_bytes(record), extension, number, box, cancelled)
