"""The journeys of scans, of a home too, of plans and of measures, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.presentation import measures_shown, starter_shown
from weerbaar_desktop.presentation.family_walk import FAMILY_PAGES
from weerbaar_desktop.presentation.home_walk import HOME_PAGES
from weerbaar_desktop.presentation.self_scan import SCAN_PAGES

if TYPE_CHECKING:
    from weerbaar_desktop.gui.guard.coming_back import WayBack
    from weerbaar_desktop.gui.home.home_journey import HomeJourney
    from weerbaar_desktop.gui.joined import Joined
    from weerbaar_desktop.gui.measures.measures_journey import MeasuresJourney
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.plans.family_journey import FamilyJourney
    from weerbaar_desktop.gui.plans.starter_journey import StarterJourney
    from weerbaar_desktop.gui.scan.scan_journey import ScanJourney
    from weerbaar_desktop.presentation.measures_shown import OriginPage


NEW: Final = measures_shown.NEW
"""In the place of a record, for what is not stored yet: of a measure, and of either plan."""


class _Opens(Protocol):
    """A journey that shows one record."""

    def open(self, record: str) -> None: ...


class ScanPages(QObject):
    """Of one open vault; `incident_asked` and `care_asked` carry what a measure came of. During a visit at somebody's
    home `visiting` is where one goes after its outcome."""

    incident_asked = Signal(str)
    care_asked = Signal(str)

    def __init__(
        self, joined: Joined, parent: QObject | None = None, visiting: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self._joined = joined
        self._visiting = visiting
        self._scan: ScanJourney | None = None
        self._measures: MeasuresJourney | None = None
        self._home: HomeJourney | None = None
        self._starter: StarterJourney | None = None
        self._family: FamilyJourney | None = None

    def scan(self) -> ScanJourney:
        """The self-scan."""
        if self._scan is None:
            from weerbaar_desktop.gui.scan.scan_journey import ScanJourney

            self._scan = ScanJourney(self._joined, self)
            self._scan.measure_asked.connect(lambda record, came: self.measures().open(record, came))
            self._scan.measures_asked.connect(lambda came: self.measures().show(came))
            self._scan.starter_asked.connect(lambda: self.starter().writing().open())
            self._scan.plan_asked.connect(lambda record: self.starter().open(record))
        return self._scan

    def measures(self) -> MeasuresJourney:
        """The list of what the person wants to do."""
        if self._measures is None:
            from weerbaar_desktop.gui.measures.measures_journey import MeasuresJourney

            came = self.home() if self._visiting else self.scan()
            self._measures = MeasuresJourney(self._joined, came.way_in(), self)
            self._measures.origin_asked.connect(self._show_origin)
        return self._measures

    def _show_origin(self, page: OriginPage, record: str) -> None:
        """What a measure came of."""
        if page == "incident":
            self.incident_asked.emit(record)
        elif page == "care":
            self.care_asked.emit(record)
        else:
            self._journeys()[page]().open(record)

    def _journeys(self) -> Mapping[OriginPage, Callable[[], _Opens]]:
        return {"self": self.scan, "home": self.home, "starter": self.starter, "family": self.family}

    def home(self) -> HomeJourney:
        """The home scan: what it is, the walk, and its papers."""
        if self._home is None:
            from weerbaar_desktop.gui.home.home_journey import HomeJourney

            self._home = HomeJourney(self._joined, self, visiting=self._visiting)
            self._home.measure_asked.connect(lambda record, came: self.measures().open(record, came))
            self._home.measures_asked.connect(lambda came: self.measures().show(came))
            self._home.family_asked.connect(lambda record: self.family().open(record))
            self._home.talk_asked.connect(lambda record: self.family().walking().open(record or NEW))
        return self._home

    def starter(self) -> StarterJourney:
        """The first thirty days in office."""
        if self._starter is None:
            from weerbaar_desktop.gui.plans.starter_journey import StarterJourney

            self._starter = StarterJourney(self._joined, self)
            self._starter.left.connect(lambda: self.scan().show())
            self._starter.measure_asked.connect(lambda record, came: self.measures().open(record, came))
            self._starter.measures_asked.connect(lambda came: self.measures().show(came))
        return self._starter

    def family(self) -> FamilyJourney:
        """What is agreed on at home."""
        if self._family is None:
            from weerbaar_desktop.gui.plans.family_journey import FamilyJourney

            self._family = FamilyJourney(self._joined, self)
            self._family.left.connect(lambda: self.home().show())
            self._family.measures_asked.connect(lambda came: self.measures().show(came))
        return self._family

    def ways_back(self) -> dict[str, WayBack]:
        """The pages on which one writes, each with what brings one back there after a lock."""
        return {
            **dict.fromkeys(SCAN_PAGES, lambda _record: self.scan().go_on()),
            **dict.fromkeys(HOME_PAGES, lambda _record: self.home().walk().go_on()),
            measures_shown.FORM_TITLE: lambda name: self.measures().writing().open(name or NEW),
            starter_shown.FORM_TITLE: lambda name: self.starter().writing().open(name or NEW),
            **dict.fromkeys(FAMILY_PAGES, lambda name: self.family().walking().open(name or NEW)),
        }

    def name_on(self, page: Page | None) -> str | None:
        """Where a measure or a plan is written, its record or NEW; None on any other page."""
        name = page.window_name if page is not None else ""
        if name == measures_shown.FORM_TITLE:
            return self.measures().writing().name
        if name == starter_shown.FORM_TITLE:
            return self.starter().writing().name
        return self.family().walking().name if name in FAMILY_PAGES else None
