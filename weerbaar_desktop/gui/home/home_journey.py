"""The home scan joined with the vault: its page, the walk, and the empty papers that are saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.self_scans import ScansKept
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.home.walk_journey import HomeWalk
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.keeping_blank import BlankKeeping
from weerbaar_desktop.presentation import family_shown
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.home_shown import home_shown
from weerbaar_desktop.presentation.home_walk import TITLE
from weerbaar_desktop.presentation.scan_shown import start_shown


class HomeJourney(QObject):
    """Shows the page and saves the papers; `measure_asked` carries a measure, `measures_asked` wants all of them.

    Both carry the way back. `family_asked` and `talk_asked` are those of the page.
    """

    measure_asked = Signal(str, object)
    measures_asked = Signal(object)
    family_asked = Signal(str)
    talk_asked = Signal(str)

    def __init__(
        self, joined: Joined, parent: QObject | None = None, visiting: Callable[[], None] | None = None
    ) -> None:
        """`visiting` is where one goes from the outcome during a visit at somebody's home."""
        super().__init__(parent)
        self._joined, self._visiting = joined, visiting
        self._page: HomePage | None = None
        self._walk: HomeWalk | None = None

    def show(self) -> None:
        """The page, as the vault remembers it."""
        work, jobs, today = self._joined.work, self._joined.jobs, self._joined.now().date()
        plan = work.family_plans.kept
        jobs.run(lambda: family_shown.start_shown(plan(), today), self.page().show_family, self._joined.say_here)
        jobs.run(work.home_scans.kept, self._show, self._joined.say_here)

    def way_in(self) -> CameFrom:
        """Where one comes from who was there."""
        return CameFrom(TITLE, TITLE, self.show)

    def _show(self, kept: ScansKept) -> None:
        self.page().show_start(start_shown(kept, self._joined.now().date(), TITLE))
        if kept.put_aside:
            self.page().show_trouble(*PUT_ASIDE)
        self._joined.window.show_page(self.page())

    def open(self, record: str) -> None:
        """The outcome of one scan."""
        self.walk().outcome.open(record)

    def walk(self) -> HomeWalk:
        """The walk through the house; made when it is first needed."""
        if self._walk is None:
            self._walk = HomeWalk(self._joined, self, self._visiting)
            self._walk.left.connect(self.show)
            self._walk.outcome.measure_asked.connect(self.measure_asked)
            self._walk.outcome.measures_asked.connect(self.measures_asked)
        return self._walk

    def page(self) -> HomePage:
        """Made when it is first needed."""
        if self._page is None:
            home, today = self._joined.work.library.home, self._joined.now().date()
            page = self._page = HomePage(home_shown(home, today))
            BlankKeeping(self._joined, page, self)
            page.begin_asked.connect(lambda: self.walk().begin())
            page.anew_asked.connect(lambda: self.walk().ask_anew())
            page.go_on_asked.connect(lambda: self.walk().go_on())
            page.opened.connect(self.open)
            page.family_asked.connect(self.family_asked)
            page.talk_asked.connect(self.talk_asked)
        return self._page
