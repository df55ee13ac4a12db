"""The journeys of scans, of a home too, and of measures, each made when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from weerbaar_desktop.presentation.home_walk import HOME_PAGES
from weerbaar_desktop.presentation.measures_shown import FORM_TITLE, NEW
from weerbaar_desktop.presentation.self_scan import SCAN_PAGES

if TYPE_CHECKING:
    from weerbaar_desktop.gui.guard.coming_back import WayBack
    from weerbaar_desktop.gui.home.home_journey import HomeJourney
    from weerbaar_desktop.gui.joined import Joined
    from weerbaar_desktop.gui.measures.measures_journey import MeasuresJourney
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.scan.scan_journey import ScanJourney


class ScanPages(QObject):
    """Of one open vault."""

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._scan: ScanJourney | None = None
        self._measures: MeasuresJourney | None = None
        self._home: HomeJourney | None = None

    def scan(self) -> ScanJourney:
        """The self-scan."""
        if self._scan is None:
            from weerbaar_desktop.gui.scan.scan_journey import ScanJourney

            self._scan = ScanJourney(self._joined, self)
            self._scan.measure_asked.connect(lambda record, came: self.measures().open(record, came))
            self._scan.measures_asked.connect(lambda came: self.measures().show(came))
        return self._scan

    def measures(self) -> MeasuresJourney:
        """The list of what the person wants to do."""
        if self._measures is None:
            from weerbaar_desktop.gui.measures.measures_journey import MeasuresJourney

            self._measures = MeasuresJourney(self._joined, self.scan().way_in(), self)
            self._measures.scan_asked.connect(lambda record: self.scan().open(record))
            self._measures.home_asked.connect(lambda record: self.home().open(record))
        return self._measures

    def home(self) -> HomeJourney:
        """The home scan: what it is, the walk, and its papers."""
        if self._home is None:
            from weerbaar_desktop.gui.home.home_journey import HomeJourney

            self._home = HomeJourney(self._joined, self)
            self._home.measure_asked.connect(lambda record, came: self.measures().open(record, came))
            self._home.measures_asked.connect(lambda came: self.measures().show(came))
        return self._home

    def ways_back(self) -> dict[str, WayBack]:
        """The pages on which one writes, each with what brings one back there after a lock."""
        return {
            **dict.fromkeys(SCAN_PAGES, lambda _record: self.scan().go_on()),
            **dict.fromkeys(HOME_PAGES, lambda _record: self.home().walk().go_on()),
            FORM_TITLE: lambda name: self.measures().writing().open(name or NEW),
        }

    def name_on(self, page: Page | None) -> str:
        """Where a measure is written, its record or NEW; "" on any other page."""
        return self.measures().writing().name if page is not None and page.window_name == FORM_TITLE else ""
