"""Timeline and pattern joined with the vault: read once, narrowed and moved through in time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.papers.patroon import Asked
from weerbaar_desktop.application.patterns import Event, Series, coming, events, of_kind, series
from weerbaar_desktop.application.ports import EVERYTHING, FilterChoices, RowFilter
from weerbaar_desktop.application.timeline import LEVELS, Mark
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.period import Level, moved
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.pattern.pattern_page import PatternPage
from weerbaar_desktop.presentation.diary_filter import filter_shown
from weerbaar_desktop.presentation.pattern_shown import PatternShown, Period, coming_shown, pattern_shown

if TYPE_CHECKING:
    from weerbaar_desktop.gui.pattern.persons_journey import PersonsJourney

_ORDER: Final = tuple(level for level, _ in LEVELS)
_EARLIEST, _LATEST = 1900, 2200
"""Years to look at; nothing that was recorded lies outside them."""


class PatternJourney(QObject):
    """`left` to the diary; the others carry the record that is wanted, `use_asked` those of the whole period.

    `measure_asked` and `measure_wanted`, for a new one, carry where one comes from.
    """

    left = Signal()
    incident_asked = Signal(str)
    filing_asked = Signal(str)
    measure_asked = Signal(str, object)
    measure_wanted = Signal(object)
    care_asked = Signal(str)
    use_asked = Signal(object)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.incident
        self._level: Level = "year"
        self._on = joined.now().date()
        self._series: Series | None = None
        self._shown: PatternShown | None = None
        self._events: tuple[Event, ...] = ()
        self._coming: tuple[Event, ...] = ()
        self._only, self._choices = EVERYTHING, FilterChoices()
        self._asked, self._asking = 0, False
        self._read_of: str | None = None
        self._persons: PersonsJourney | None = None
        self.page = PatternPage()
        self._pdf = PdfKeeping(joined)
        self._join()

    def _join(self) -> None:
        page = self.page
        page.back_asked.connect(self.left)
        page.narrowed.connect(self._narrow)
        page.level_chosen.connect(self._set_level)
        page.zoom_asked.connect(self._zoom)
        page.period_asked.connect(self._move)
        page.mark_opened.connect(self._open)
        page.opened.connect(self._open_record)
        page.coming_opened.connect(lambda record: self._open_event(record, self._coming))
        page.measure_wanted.connect(lambda: self.measure_wanted.emit(self._came()))
        page.pdf.clicked.connect(self._print)
        page.progress.stop_asked.connect(self._pdf.stop)
        page.persons_asked.connect(lambda: self.persons().show())
        page.use_asked.connect(lambda: self.use_asked.emit(self._shown.records if self._shown else ()))

    def show(self) -> None:
        """The twelve months up to now, of everybody, as long as nothing else was chosen."""

        def found(read: Series) -> None:
            self._take(read)
            self._joined.window.show_page(self.page)
            # The page does not wait for these.
            self._joined.jobs.run(self._joined.work.vault.filter_choices, self._offer, self._joined.say_here)

        self._read(found)

    def persons(self) -> PersonsJourney:
        """Who belongs together; back from there the line is read anew."""
        if self._persons is None:
            from weerbaar_desktop.gui.pattern.persons_journey import PersonsJourney

            journey = self._persons = PersonsJourney(self._joined, self)
            journey.left.connect(self.show)
        return self._persons

    def _offer(self, choices: FilterChoices) -> None:
        """What there is to choose; what was chosen meanwhile stays."""
        self._choices = choices
        self._show_choices(self.page.only())

    def _show_choices(self, only: RowFilter) -> None:
        self.page.show_choices(filter_shown(self._choices, only, self._words), only)

    def _narrow(self) -> None:
        """Of another kind is shown at once what was read of everybody or of somebody; of somebody else it is read."""
        only = self.page.only()
        if not self._asking and only.who == self._read_of:
            self._only = only
            self._draw()
            self._say()
            return

        def found(read: Series) -> None:
            self._take(read)
            self._say()

        self._read(self._joined.while_here(found))

    def _read(self, found: Callable[[Series], None]) -> None:
        """Every kind, in a thread of its own; only the last question is answered."""
        self._asked += 1
        self._asking = True
        mine, only, vault = self._asked, self.page.only(), self._joined.work.vault
        self.page.set_asking(asking=True)

        def read() -> Series:
            with closing(vault.reader()) as reader:
                return series(reader, RowFilter(who=only.who))

        def take(read_now: Series) -> None:
            if mine == self._asked:
                self._asking, self._only = False, only
                found(read_now)

        def failed(trouble: CannotContinue) -> None:
            """What is shown is of the choice before, and so is what the boxes say."""
            if mine == self._asked:
                self._asking = False
                self._show_choices(self._only)
                self.page.set_asking(asking=False)
                self._joined.say_here(trouble)

        self._joined.jobs.read(read, take, failed)

    def _take(self, read: Series) -> None:
        self._series, self._read_of, today = read, self._only.who, self._joined.now().date()
        words = self._joined.work.library.filing
        self._events, self._coming = events(read, words, said), coming(read, words, today, said)
        self.page.show_coming(coming_shown(self._coming, today))
        self.page.set_asking(asking=False)
        self._draw()

    def _draw(self) -> None:
        if self._series is None:
            return
        period = Period(self._level, self._on, self._joined.now().date(), self._only != EVERYTHING)
        read = of_kind(self._series, self._only.kind)
        self._shown = pattern_shown(period, read.happenings, self._events, self._words, read.told)
        self.page.set_level(self._level)
        self.page.show_pattern(self._shown)

    def _print(self) -> None:
        """The period that is shown, of whom it is shown."""
        papers, only, library = self._joined.work.own_papers, self._only, self._joined.work.library
        asked = Asked(self._level, self._on, self.page.narrowed_to())
        name = f"tijdlijn-{self._joined.now().date().isoformat()}.pdf"
        self._pdf.ask(self.page, name, lambda: papers.pattern(asked, only, library))

    def _say(self) -> None:
        if self._shown is not None:
            self.page.say_pattern(self._shown)

    def _set_level(self, level: Level) -> None:
        self._level = level
        self._draw()
        self._say()

    def _zoom(self, nearer: int) -> None:
        """One step nearer or farther, around the mark at hand where there is one."""
        at = _ORDER.index(self._level) - nearer
        if 0 <= at < len(_ORDER):
            mark = self.page.timeline.mark()
            self._on = mark.first if mark else self._on
            self._set_level(_ORDER[at])

    def _move(self, steps: int) -> None:
        if _EARLIEST < self._on.year < _LATEST:
            self._on = moved(self._level, self._on, steps)
            self._draw()
            self._say()

    def _open(self, mark: Mark) -> None:
        """One thing is opened; several in one are looked at from nearer by, and on one day below each other."""
        if len(mark.opens) == 1:
            self._open_record(mark.opens[0])
        elif self._level == "day":
            self.page.show_one_by_one()
        else:
            self._on = mark.first
            self._zoom(1)

    def _open_record(self, record: str) -> None:
        if not self._open_event(record, self._events):
            self.incident_asked.emit(record)

    def _open_event(self, record: str, among: Sequence[Event]) -> bool:
        """Whether it is one of these, and so is opened."""
        about = next((event.about for event in among if event.record == record), None)
        if about == "measure":
            self.measure_asked.emit(record, self._came())
        elif about is not None:
            (self.filing_asked if about == "filing" else self.care_asked).emit(record)
        return about is not None

    def _came(self) -> CameFrom:
        return CameFrom(tr("de tijdlijn"), self.page.destination, self.show)
