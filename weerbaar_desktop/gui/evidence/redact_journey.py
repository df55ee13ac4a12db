"""A copy with parts made black, joined with the vault: its pages are opened elsewhere, and the copy is kept beside."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.redacting import MadeCopy
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.redaction import Area, blackened
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.photo_copies import PhotoCopies
from weerbaar_desktop.gui.evidence.redact_page import RedactPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.presentation.redacting import NOTHING_YET, Redacting, Size, of_pages, unseen_words

_LOOK_FIRST: Final = tr(
    "Wat u niet bekijkt, komt onveranderd in de kopie. Bekijk de rest, of kies nog een keer"
    " ‘Bewaar de afgeschermde kopie’."
)


Leave = Callable[[str], None]
"""Goes back to where one came from, with what is said there: "" when no copy was kept."""


class RedactJourney(QObject):
    """`open` shows a piece, and the page before it comes back once a copy was kept or none is wanted."""

    _said = Signal(str)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._piece: Evidence | None = None
        self._back: Leave | None = None
        self._pixels: Pixels | None = None
        self._redacting = of_pages(1)
        self._warned = False
        self._stop = Event()
        self._photos = PhotoCopies(joined, self)
        self.page = RedactPage()
        self._said.connect(self.page.progress.begin)  # comes from the reading thread, so Qt brings it to this one
        self._join()

    # -- opening a piece and its pages -------------------------------------------------------------

    def open(self, record: str, leave: Leave) -> None:
        """Shows the first page of this piece; raises nothing: the page says what does not work."""
        vault, self._back = self._joined.work.vault, leave
        begin = self._joined.while_here(self._begin)
        self._joined.jobs.run(lambda: vault.evidence(RecordId(record)), begin, self._joined.say_here)

    def _begin(self, piece: Evidence) -> None:
        self._stop.set()
        self._piece, self._pixels, self._warned = piece, None, False
        page, copies = self.page, self._joined.work.redacted_copies
        page.begin(visible(piece.name))
        self._joined.window.show_page(page)
        stop, ending = self._start(tr("Het stuk openen")), self._ending

        def found(pages: int) -> None:
            if stop is self._stop:
                self._redacting = of_pages(pages)
                self._load()

        self._joined.jobs.read(lambda: copies.pages(piece.record, lambda: ending(stop)), found, self._failed(stop))

    def _load(self) -> None:
        """The page that is to be shown, from the viewer."""
        if self._piece is None:
            return
        record, number, copies = self._piece.record, self._redacting.page + 1, self._joined.work.redacted_copies
        self._pixels = None
        self.page.forget_page(self._redacting)
        stop, ending = self._start(tr("Bladzijde {number} openen", number=number)), self._ending
        self.page.set_busy(busy=True)

        def loaded(pixels: Pixels) -> None:
            if stop is self._stop:
                self._pixels, self._redacting = pixels, self._redacting.looked_at()
                self.page.show_pixels(pixels, self._redacting)
                self._end()
                if self.page.back.hasFocus():
                    self.page.more.setFocus()

        self._joined.jobs.read(lambda: copies.page(record, number, lambda: ending(stop)), loaded, self._failed(stop))

    def _start(self, words: str) -> Event:
        stop = self._stop = Event()
        self.page.progress.begin(words)
        return stop

    def _halt(self) -> None:
        """What is being opened or made ends; nothing was kept yet."""
        self._stop.set()

    def _ending(self, stop: Event) -> bool:
        return stop.is_set() or self._joined.jobs.ending

    def _end(self, words: str = "") -> None:
        self.page.set_busy(busy=False, there=self._pixels is not None)
        self.page.progress.end(words)

    def _failed(self, stop: Event) -> Callable[[CannotContinue], None]:
        def failed(trouble: CannotContinue) -> None:
            if stop is self._stop:
                self._end()
                says(self.page)(trouble)

        return failed

    # -- bars --------------------------------------------------------------------------------------

    def _size(self) -> Size | None:
        return (self._pixels.width, self._pixels.height) if self._pixels is not None else None

    def _change(self, now: Redacting, *, tell: bool = False, hold: bool = False) -> None:
        """Shows the bars as they stand now; who looked at the copy goes on with the bars."""
        self.page.show_trouble("", "")
        turned = now.page != self._redacting.page
        self._redacting, self._warned = now, False
        if turned:
            self._load()
        elif self.page.looking and self._pixels is not None:
            self.page.show_pixels(self._pixels, now)
        else:
            self.page.show_redacting(now, tell=tell)
        if hold and not turned:
            self.page.hold(now.chosen)

    def _add(self) -> None:
        if (size := self._size()) is not None:
            self._change(self._redacting.add_in_the_middle(size), tell=True, hold=True)

    def _crop(self) -> None:
        if (size := self._size()) is not None:
            self._change(self._redacting.crop(size), hold=True)

    def _nudge(self, across: int, down: int, resize: bool, fine: bool) -> None:
        if (size := self._size()) is not None:
            self._change(self._redacting.nudge(size, across, down, resize=resize, fine=fine), tell=True)

    def _take(self, place: int) -> None:
        if place in self._redacting.places and place != self._redacting.chosen:
            self._redacting = self._redacting.choose(place)
            self.page.show_redacting(self._redacting)

    def _drawn(self, area: Area) -> None:
        self._change(self._redacting.add(area))

    def _look(self, finished: bool) -> None:
        """The page exactly as it will be kept, made in the same way."""
        pixels, covering, shown = self._pixels, self._redacting.covering, self._redacting
        if pixels is None:
            return
        if not finished:
            self.page.show_pixels(pixels, shown)
            return

        def made(copy: Pixels) -> None:
            if pixels is self._pixels and covering == self._redacting.covering:
                self.page.show_pixels(copy, self._redacting, finished=True)

        self._joined.jobs.read(lambda: blackened(pixels, covering.bars, covering.crop), made, says(self.page))

    # -- the copy ----------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._piece is None or self._pixels is None:
            return
        unseen = unseen_words(self._redacting)
        if not self._redacting.does_something:
            self.page.show_trouble(*NOTHING_YET)
        elif unseen and not self._warned:
            self._warned = True
            self.page.show_trouble(unseen, _LOOK_FIRST)
        else:
            self._make(self._piece.record)

    def _make(self, record: RecordId) -> None:
        coverings, copies, said, ending = (
            self._redacting.pages, self._joined.work.redacted_copies, self._said.emit, self._ending
        )  # fmt: skip
        self.page.show_trouble("", "")
        stop = self._start(tr("De kopie maken"))
        self.page.set_busy(busy=True)

        def keep(copy: MadeCopy) -> None:
            if stop is self._stop and stop.is_set():
                self._failed(stop)(Stopped())
            else:
                self._joined.jobs.run(lambda: copies.keep(record, copy), self._kept, self._failed(stop))

        self._joined.jobs.read(
            lambda: copies.make(record, coverings, said, lambda: ending(stop)), keep, self._failed(stop)
        )

    def _kept(self, made: Evidence) -> None:
        self._end()
        self._photos.soon(made.record)
        self._leave(tr("De afgeschermde kopie is bewaard om {clock}", clock=self._joined.clock()))

    def _leave(self, words: str = "") -> None:
        """The pixels go: what is not shown needs not be in memory. Who went elsewhere meanwhile, stays there."""
        self._stop.set()
        self._piece = self._pixels = None
        self.page.view.forget()
        if self._back is not None and self._joined.window.page() is self.page:
            self._back(words)

    def _join(self) -> None:
        page = self.page
        page.back_asked.connect(self._leave)
        page.stop_asked.connect(self._halt)
        page.add_asked.connect(self._add)
        page.crop_asked.connect(self._crop)
        page.remove_asked.connect(lambda: self._change(self._redacting.remove(), hold=True))
        page.undo_asked.connect(lambda: self._change(self._redacting.undo(), hold=True))
        page.turn_asked.connect(lambda by: self._change(self._redacting.turn(self._redacting.page + by)))
        page.look_asked.connect(self._look)
        page.save_asked.connect(self._save)
        page.bars.place_taken.connect(self._take)
        page.bars.nudged.connect(self._nudge)
        page.view.place_taken.connect(self._take)
        page.view.nudged.connect(self._nudge)
        page.view.thrown.connect(lambda: self._change(self._redacting.remove()))
        page.view.bar_drawn.connect(self._drawn)
        page.view.area_put.connect(lambda place, area: self._change(self._redacting.put(place, area)))
