"""Ik en het land joined with the vault: a year is counted for the person alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.anonymous_overview import Cell
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.land.land_page import LandPage
from weerbaar_desktop.presentation.land_shown import figures_shown, own_lines
from weerbaar_desktop.presentation.overview_shown import year_choices


class LandJourney(QObject):
    """`left` to Weerbaarheid."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._asked = 0
        self.page = LandPage(figures_shown(joined.work.library.monitor, joined.now().date()))
        self.page.back_asked.connect(self.left)
        self.page.year_chosen.connect(self._count)

    def show(self) -> None:
        """The last year there is."""
        overviews = self._joined.work.anonymous_overviews

        def found(years: tuple[int, ...]) -> None:
            self.page.show_years(year_choices(years))
            self._joined.window.show_page(self.page)
            if years:
                self._count(years[0])

        self._joined.jobs.run(overviews.years, found, self._joined.say_here)

    def _count(self, year: int) -> None:
        """Only the answer to the latest question is shown."""
        overviews = self._joined.work.anonymous_overviews
        self._asked += 1
        mine = self._asked
        self.page.show_counting()

        def counted(kinds: tuple[Cell, ...]) -> None:
            if mine == self._asked:
                self.page.show_trouble("", "")
                self.page.show_own(own_lines(kinds))

        def not_counted(trouble: CannotContinue) -> None:
            if mine == self._asked:
                says(self.page)(trouble)

        self._joined.jobs.read(lambda: overviews.own(year), counted, not_counted)
