"""Timeline and pattern joined with the vault: read once, narrowed and moved through in time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.papers.patroon import Asked
from weerbaar_desktop.application.pattern_words import MOST_NAMED
from weerbaar_desktop.application.patterns import Event, Looked, Series, coming, events, looked, series
from weerbaar_desktop.application.ports import EVERYTHING, FilterChoices, RowFilter
from weerbaar_desktop.application.timeline import LEVELS, Mark
from weerbaar_desktop.domain.course import course
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.period import Level, Span, moved, span_of
from weerbaar_desktop.domain.same_person import JoinedPerson, StoredPerson, called_now, called_since
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.pattern.pattern_page import PatternPage
from weerbaar_desktop.presentation.diary_filter import filter_shown
from weerbaar_desktop.presentation.pattern_shown import PatternShown, Period, coming_shown, named_shown, pattern_shown

if TYPE_CHECKING:
    from weerbaar_desktop.gui.pattern.persons_journey import PersonsJourney

_ORDER: Final = tuple(level for level, _ in LEVELS)
_EARLIEST, _LATEST = 1900, 2200
"""Years to look at; nothing that was recorded lies outside them."""


_Read = tuple[Series, Looked]


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which days are looked at, and of whom or of which kind."""

    level: Level
    on: date
    only: RowFilter

    @property
    def span(self) -> Span:
        """The days."""
        return span_of(self.level, self.on)


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
        self._looked: Looked | None = None
        self._shown: PatternShown | None = None
        self._events: tuple[Event, ...] = ()
        self._coming: tuple[Event, ...] = ()
        self._choices, self._asked = FilterChoices(), 0
        self._shown_of = _Asked(self._level, self._on, EVERYTHING)
        self._persons: PersonsJourney | None = None
        self._known: list[JoinedPerson] = []
        self.page = PatternPage()
        self._pdf = PdfKeeping(joined)
        self._join()

    def _join(self) -> None:
        page = self.page
        page.back_asked.connect(self.left)
        page.narrowed.connect(self._look)
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
        page.use_asked.connect(self._use)

    def show(self) -> None:
        """The twelve months up to now, of everybody, as long as nothing else was chosen."""
        vault, jobs = self._joined.work.vault, self._joined.jobs

        def found(read: _Read) -> None:
            self._take(*read)
            self._joined.window.show_page(self.page)
            # The page does not wait for these.
            jobs.run(vault.filter_choices, self._offer, self._joined.say_here)

        def known(stored: tuple[StoredPerson, ...]) -> None:
            self._follow_names([one.person for one in stored])
            self._read(None, found)

        jobs.run(vault.persons, known, self._joined.say_here)

    def persons(self) -> PersonsJourney:
        """Who belongs together; back from there the line is read anew."""
        if self._persons is None:
            from weerbaar_desktop.gui.pattern.persons_journey import PersonsJourney

            journey = self._persons = PersonsJourney(self._joined, self)
            journey.left.connect(self.show)
        return self._persons

    def _follow_names(self, now: list[JoinedPerson]) -> None:
        """Who was joined or called otherwise since, and is shown, goes by the name of now."""
        only, before, self._known = self.page.only(), self._known, now
        who = called_now(called_since(only.who, before, now), now)
        if who != only.who:
            self._show_choices(replace(only, who=who))

    def _offer(self, choices: FilterChoices) -> None:
        """What there is to choose; what was chosen meanwhile stays."""
        self._choices = choices
        self._show_choices(self.page.only())

    def _show_choices(self, only: RowFilter) -> None:
        self.page.show_choices(filter_shown(self._choices, only, self._words), only)

    def _look(self) -> None:
        """At other days, another kind or somebody else; what is shown meanwhile is not used under its name."""

        def found(read: _Read) -> None:
            self._take(*read)
            self._say()

        self._read(self._series, self._joined.while_here(found))

    def _read(self, kept: Series | None, found: Callable[[_Read], None]) -> None:
        """In a thread of its own; what is `kept` is not read again. Only the last question is answered."""
        self._asked += 1
        mine, asked, vault = self._asked, _Asked(self._level, self._on, self.page.only()), self._joined.work.vault
        today, before = self._joined.now().date(), self._looked if kept else None
        self.page.set_asking(asking=True)

        def read() -> _Read:
            with closing(vault.reader()) as reader, reader.snapshot():
                return kept or series(reader, today), looked(reader, asked.span, asked.only, before)

        def take(read_now: _Read) -> None:
            if mine == self._asked:
                self._shown_of = asked
                found(read_now)

        def failed(trouble: CannotContinue) -> None:
            """What is shown is of the choice before, and so is what the boxes say."""
            if mine == self._asked:
                self._level, self._on = self._shown_of.level, self._shown_of.on
                self.page.set_level(self._level)
                self._show_choices(self._shown_of.only)
                self.page.set_asking(asking=False)
                self._joined.say_here(trouble)

        self._joined.jobs.read(read, take, failed)

    def _take(self, read: Series, here: Looked) -> None:
        today, asked, words = self._joined.now().date(), self._shown_of, self._joined.work.library.filing
        self._looked = here
        if read is not self._series:
            self._series = read
            self._events, self._coming = events(read, words, said), coming(read, words, today, said)
            self.page.show_coming(coming_shown(self._coming, today))
        period = Period(asked.level, asked.on, today, asked.only != EVERYTHING, bool(asked.only.who))
        whole = course(here.stretches, read.recorded, today)
        self._shown = pattern_shown(period, whole, here, self._events, self._words)
        self.page.set_level(asked.level)
        self.page.show_pattern(self._shown)
        self.page.set_asking(asking=False)
        self._count_named()

    def _count_named(self) -> None:
        """Who is named: what else stands on the page does not wait for it. Answers come in the order of the choices."""
        asked, vault, page = self._shown_of, self._joined.work.vault, self.page

        def read() -> tuple[tuple[str, int], ...]:
            with closing(vault.reader()) as reader, reader.snapshot():
                return reader.counting.named(asked.span, asked.only, MOST_NAMED + 1)

        def show(named: tuple[tuple[str, int], ...]) -> None:
            page.show_named(*named_shown(named))

        def failed(trouble: CannotContinue) -> None:
            show(())
            self._joined.say_here(trouble)

        self._joined.jobs.read(read, show, failed)

    def _use(self) -> None:
        """Every incident of what is shown."""
        asked, vault = self._shown_of, self._joined.work.vault

        def read() -> tuple[RecordId, ...]:
            with closing(vault.reader()) as reader:
                return tuple(one.record for one in reader.counting.happenings(asked.span, asked.only))

        self._joined.jobs.read(read, self._joined.while_here(self.use_asked.emit), self._joined.say_here)

    def _print(self) -> None:
        """The period that is shown, of whom it is shown."""
        papers, shown, library = self._joined.work.own_papers, self._shown_of, self._joined.work.library
        asked = Asked(shown.level, shown.on, self.page.narrowed_to())
        name = f"tijdlijn-{self._joined.now().date().isoformat()}.pdf"
        self._pdf.ask(self.page, name, lambda: papers.pattern(asked, shown.only, library))

    def _say(self) -> None:
        if self._shown is not None:
            self.page.say_pattern(self._shown)

    def _set_level(self, level: Level) -> None:
        self._level = level
        self._look()

    def _zoom(self, nearer: int) -> None:
        """One step nearer or farther, around the mark at hand where there is one."""
        at = _ORDER.index(self._level) - nearer
        if 0 <= at < len(_ORDER):
            mark = self.page.timeline.mark()
            self._on = mark.first if mark else self._on
            self._set_level(_ORDER[at])

    def _move(self, steps: int) -> None:
        there = moved(self._level, self._on, steps)
        if _EARLIEST < there.year < _LATEST:  # the way back stays open
            self._on = there
            self._look()

    def _open(self, mark: Mark) -> None:
        """One thing is opened; several in one are looked at from nearer by, and on one day below each other."""
        if mark.opens and mark.number == 1:
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
