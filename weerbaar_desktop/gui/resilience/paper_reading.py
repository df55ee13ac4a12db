"""The file of one paper on its page: read where it can reach nothing, a page at a time, or taken out."""

from __future__ import annotations

from threading import Event
from typing import Final

from PySide6.QtCore import QObject

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.pieces.taking_elsewhere import TakingElsewhere
from weerbaar_desktop.gui.resilience.own_pages import OwnPage
from weerbaar_desktop.presentation.copies_shown import elsewhere
from weerbaar_desktop.presentation.library_shown import NO_FILE
from weerbaar_desktop.presentation.piece_shown import piece_shown, text_part

_READING: Final = tr("Het stuk wordt gelezen. Dat gebeurt apart van uw kluis.")
_NOT_HERE: Final = tr("Dit soort bestand kan het programma hier niet laten zien. U kunt het elders openen.")
_STOPPED: Final = tr("U bent gestopt. Het stuk is bewaard en niet veranderd.")


class PaperReading(QObject):
    """On the page of what is one's own, for papers only."""

    def __init__(self, joined: Joined, page: OwnPage, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._page = joined, page
        self._piece: Evidence | None = None
        self._received: Received | None = None
        self._stop = Event()
        self._out = TakingElsewhere(joined, page, page.elsewhere, page.trouble, self)
        self._out.done.connect(page.say)
        page.reading.stop_asked.connect(self._stop_reading)
        page.pages.stop_asked.connect(self._stop_reading)
        page.pages.page_asked.connect(self._draw)
        page.words.part_asked.connect(self._show_text)

    def show(self, piece: Evidence | None) -> None:
        """The file of this paper, as far as it can be shown here."""
        self.stop()
        self._piece, self._received = piece, None
        if piece is None:
            self._page.show_not_read(NO_FILE)
            return
        self._out.use(piece)
        self._page.elsewhere.show_words(elsewhere(None))
        self._page.elsewhere.show()
        if not self._joined.work.viewer.opens(piece.extension):
            self._page.show_not_read(_NOT_HERE)
            return
        looking, cancelled = self._joined.work.looking, self._begin()
        self._page.reading.begin(_READING)
        stop = self._stop
        self._joined.jobs.read(
            lambda: looking.read(piece.record, cancelled),
            lambda received: self._came(received, stop),
            lambda trouble: self._not_read(trouble, stop),
        )

    def stop(self) -> None:
        """What is being read, drawn or taken out ends, and comes to no page any more."""
        self._stop.set()
        self._piece = self._received = None
        self._out.leave()

    def _begin(self) -> Cancelled:
        stop, jobs = Event(), self._joined.jobs
        self._stop = stop
        return lambda: stop.is_set() or jobs.ending

    def _came(self, received: Received, stop: Event) -> None:
        if stop is not self._stop or stop.is_set():
            return
        self._received = received
        self._page.show_not_read("")
        if received.text:
            self._show_text(1)
        if received.pages:
            self._draw(1)
        elif not received.text:
            self._page.show_not_read(_NOT_HERE)

    def _show_text(self, number: int) -> None:
        if self._received is not None:
            self._page.words.show_text(text_part(self._received.text, number))

    def _draw(self, number: int) -> None:
        if self._piece is None or self._received is None:
            return
        piece, looking, pages = self._piece, self._joined.work.looking, self._page.pages
        self._stop.set()  # the page before it, when that is not there yet
        cancelled = self._begin()
        stop = self._stop
        pages.begin(number, self._received.pages, piece_shown(piece).alt)
        box = pages.picture.box()
        self._joined.jobs.read(
            lambda: looking.page(piece.record, number, box, cancelled),
            lambda pixels: self._drawn(pixels, stop),
            lambda trouble: self._not_read(trouble, stop),
        )

    def _drawn(self, pixels: Pixels, stop: Event) -> None:
        if stop is self._stop and not stop.is_set():
            self._page.pages.show_page(pixels)

    def _not_read(self, trouble: CannotContinue, stop: Event) -> None:
        if stop is self._stop and not stop.is_set():
            self._page.pages.show_none()
            self._page.show_not_read(f"{trouble.happened} {trouble.safe} {trouble.todo}".strip())

    def _stop_reading(self) -> None:
        self._stop.set()
        self._page.pages.show_none()
        self._page.show_not_read(_STOPPED)
