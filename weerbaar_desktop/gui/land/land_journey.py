"""Ik en het land joined with the vault: a year is counted for the person alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.anonymous_overview import Cell
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.land.land_page import LandPage
from weerbaar_desktop.gui.land.years import Years
from weerbaar_desktop.presentation.land_shown import figures_shown, own_lines


class LandJourney(QObject):
    """`left` to Weerbaarheid."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self.page = LandPage(figures_shown(joined.work.library.monitor, joined.now().date()))
        self._years = Years(joined, self.page, joined.work.anonymous_overviews.own, self._counted)
        self.page.back_asked.connect(self.left)
        self.page.year_chosen.connect(self._years.ask)

    def show(self) -> None:
        """The last year there is."""
        self._years.show(lambda: self._joined.window.show_page(self.page))

    def _counted(self, _year: int, kinds: tuple[Cell, ...]) -> None:
        self.page.show_own(own_lines(kinds))
