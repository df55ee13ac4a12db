"""Timeline and pattern joined with the vault: read once, narrowed and moved through in time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.patterns import Series, series
from weerbaar_desktop.application.ports import FilterChoices
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.pattern.pattern_page import PatternPage
from weerbaar_desktop.presentation.diary_filter import filter_shown
from weerbaar_desktop.presentation.events_shown import events_shown
from weerbaar_desktop.presentation.pattern_shown import PatternShown, pattern_shown
from weerbaar_desktop.presentation.timeline_shown import LEVELS, Level, Mark, moved

if TYPE_CHECKING:
    from weerbaar_desktop.gui.pattern.persons_journey import PersonsJourney

_ORDER: Final = tuple(level for level, _ in LEVELS)


class PatternJourney(QObject):
    """`left` to the diary; the others carry the record that is wanted, `use_asked` those of the whole period."""

    left = Signal()
    incident_asked = Signal(str)
    filing_asked = Signal(str)
    measure_asked = Signal(str)
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
        self._asked = 0
        self._persons: PersonsJourney | None = None
        self.page = PatternPage()
        self._join()

    def _join(self) -> None:
        page = self.page
        page.back_asked.connect(self.left)
        page.narrowed.connect(self._narrow)
        page.level_chosen.connect(self._set_level)
        page.zoom_asked.connect(self._zoom)
        page.period_asked.connect(self._move)
        page.mark_opened.connect(self._open)
        page.opened.connect(self.incident_asked)
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
        only = self.page.only()
        self.page.show_choices(filter_shown(choices, only, self._words), only)

    def _narrow(self) -> None:
        def found(read: Series) -> None:
            self._take(read)
            self._say()

        self._read(self._joined.while_here(found))

    def _read(self, found: Callable[[Series], None]) -> None:
        """In a thread of its own; only the last question is answered."""
        self._asked += 1
        mine, only, vault = self._asked, self.page.only(), self._joined.work.vault

        def read() -> Series:
            with closing(vault.reader()) as reader:
                return series(reader, only)

        def take(read_now: Series) -> None:
            if mine == self._asked:
                found(read_now)

        self._joined.jobs.read(read, take, self._joined.say_here)

    def _take(self, read: Series) -> None:
        self._series = read
        self._draw()

    def _draw(self) -> None:
        if self._series is None:
            return
        events = tuple(events_shown(self._series, self._joined.work.library.filing))
        today = self._joined.now().date()
        self._shown = pattern_shown(self._level, self._on, today, self._series.happenings, events, self._words)
        self.page.set_level(self._level)
        self.page.show_pattern(self._shown)

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
        self._on = moved(self._level, self._on, steps)
        self._draw()
        self._say()

    def _open(self, mark: Mark) -> None:
        """One thing is opened; several in one are looked at from nearer by, or in the table on the nearest day."""
        if len(mark.opens) == 1:
            asked = {
                "incident": self.incident_asked, "filing": self.filing_asked, "measure": self.measure_asked,
                "care": self.care_asked,
            }  # fmt: skip
            asked[mark.about].emit(mark.opens[0])
        elif self._level == "day":
            self.page.show_as_table(as_table=True)
        else:
            self._on = mark.first
            self._zoom(1)
