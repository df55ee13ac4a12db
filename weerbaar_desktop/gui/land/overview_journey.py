"""Anoniem overzicht joined with the vault: a year is counted, shown byte for byte, and saved as it was shown."""

from __future__ import annotations

from datetime import date
from typing import Final, cast

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.anonymous_overviews import OverviewKind, file_name
from weerbaar_desktop.application.own_papers import OwnFile
from weerbaar_desktop.domain.anonymous_overview import AnonymousOverview
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.land.overview_page import OverviewPage
from weerbaar_desktop.gui.land.years import Years
from weerbaar_desktop.presentation.overview_shown import file_shown

_AN_OVERVIEW: Final = tr("Een overzicht")


class OverviewJourney(QObject):
    """`left` to Weerbaarheid."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._year = 0
        self._overview: AnonymousOverview | None = None
        self._given_on: date | None = None
        self._file: OwnFile | None = None
        self._pdf = PdfKeeping(joined, _AN_OVERVIEW)
        self.page = OverviewPage()
        self._years = Years(joined, self.page, self._count, self._counted)
        self.page.back_asked.connect(self.left)
        self.page.year_chosen.connect(self._ask)
        self.page.kind_chosen.connect(lambda _kind: self._show_file())
        self.page.save_asked.connect(self._save)
        self.page.progress.stop_asked.connect(self._pdf.stop)

    def show(self) -> None:
        """The last year there is, counted."""
        self._forget()
        self._years.show(lambda: self._joined.window.show_page(self.page))

    def _ask(self, year: int) -> None:
        self._forget()
        self._years.ask(year)

    def _forget(self) -> None:
        """Until a year is counted there is no file, of whatever year."""
        self._overview, self._file = None, None

    def _count(self, year: int) -> tuple[AnonymousOverview | None, date | None]:
        overviews = self._joined.work.anonymous_overviews
        return overviews.of(year), overviews.given_on(year)

    def _counted(self, year: int, answer: tuple[AnonymousOverview | None, date | None]) -> None:
        self._year, (self._overview, self._given_on) = year, answer
        self._show_file()

    def _show_file(self) -> None:
        if self._overview is None:
            self.page.show_too_few(self._year)
            return
        self._file = self._joined.work.anonymous_overviews.file(self._overview, self._kind())
        self.page.show_file(file_shown(self._file, self._year, self._joined.now().date(), self._given_on))

    def _save(self) -> None:
        """The bytes that stand on the page, also when the diary has changed since."""
        file = self._file
        if file is not None:
            self._pdf.ask(self.page, file_name(self._year, self._kind()), lambda: file)

    def _kind(self) -> OverviewKind:
        return cast("OverviewKind", self.page.kind.value())
