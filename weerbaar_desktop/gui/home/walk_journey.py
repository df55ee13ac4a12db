"""The home scan joined with the vault: zone after zone, every tap kept, the check, and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.self_scans import ScansKept
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.scan import StoredScan
from weerbaar_desktop.gui.home.sharing import SharingScan
from weerbaar_desktop.gui.home.walk_pages import (
    EraseHomePage,
    HomeCheckPage,
    HomeResultPage,
    VisitResultPage,
    ZonePage,
    ZonesPage,
)
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.scan.outcome import Kind, ScanOutcome
from weerbaar_desktop.presentation import home_walk
from weerbaar_desktop.presentation.home_result import home_result
from weerbaar_desktop.presentation.home_walk import CHECK, ZONES, HomeDraft
from weerbaar_desktop.presentation.vault_care import Told


class HomeWalk(QObject):
    """`left` to the page of the home scan; `outcome` shows what comes out."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject, visiting: Callable[[], None] | None = None) -> None:
        """`visiting` is where one goes from the outcome during a visit at somebody's home."""
        super().__init__(parent)
        self._joined = joined
        self._home = joined.work.library.home
        self._draft = HomeDraft()
        self._visiting = visiting
        self._sharing: SharingScan | None = None
        kind = Kind("Woningscan", home_result, self._result_page, EraseHomePage)
        self.outcome = ScanOutcome(joined, joined.work.home_scans, kind, self)
        self.zones = ZonesPage()
        self.zone = ZonePage(home_walk.payer_choices(self._home))
        self.check = HomeCheckPage()
        self._join()

    def _result_page(self) -> HomeResultPage:
        if self._visiting is not None:
            visited = VisitResultPage()
            visited.hand_over_asked.connect(self._visiting)
            return visited
        page = HomeResultPage()

        def shared(told: Told) -> None:
            self._joined.window.show_page(page)
            page.outcome.tell(told)

        def share() -> None:
            if self._sharing is None:
                made = self._sharing = SharingScan(self._joined, self)
                made.left.connect(lambda: self._joined.window.show_page(page))
                made.shared.connect(shared)
            self._sharing.open(self.outcome.record())

        page.share_asked.connect(share)
        return page

    def begin(self) -> None:
        """Nothing found yet."""
        self._go(HomeDraft())

    def go_on(self) -> None:
        """Where one was; the page of the home scan where nothing is half done."""

        def found(kept: ScansKept) -> None:
            if kept.draft is None:
                self.left.emit()
            else:
                self._go(home_walk.from_draft(kept.draft.document, self._home))

        self._joined.jobs.run(self._joined.work.home_scans.kept, found, self._joined.say_here)

    def _go(self, draft: HomeDraft, item: str = "") -> None:
        """Keeps it as it now stands, and shows its page."""
        self._draft = draft
        page: ZonesPage | ZonePage | HomeCheckPage = self.zone
        if draft.at == ZONES:
            page = self.zones
            self.zones.show_zones(home_walk.zone_rows(draft, self._home))
        elif draft.at == CHECK:
            page = self.check
            self.check.show_check(home_walk.check_groups(draft, self._home))
            self.check.show_tasks(home_walk.tasks(draft, self._home))
        else:
            self.zone.show_zone(home_walk.zone_shown(draft, self._home))
        page.show_trouble("", "")
        self._joined.window.show_page(page)
        self.zone.stand_at(item)
        self._keep(page)

    def _captured(self) -> HomeDraft:
        """With what stands on the page of a zone now."""
        if self._draft.at not in (ZONES, CHECK):
            self.zone.settled()
            self._draft = self._draft.written(self.zone.written())
        return self._draft

    def _changed(self) -> None:
        self._captured()
        self._keep(self.zone)

    def _keep(self, page: ZonesPage | ZonePage | HomeCheckPage) -> None:
        scans, document = self._joined.work.home_scans, home_walk.to_draft(self._draft)
        words = f"Opgeslagen om {self._joined.clock()}"
        self._joined.jobs.run(lambda: scans.keep_draft(document), lambda _none: page.say(words), says(page))

    def _next(self) -> None:
        draft = self._captured()
        wrong = home_walk.wrong_in(draft, self._home, draft.at)
        if wrong:
            self.zone.show_wrong(wrong)
        else:
            self._go(draft.to(home_walk.after(draft.at, self._home)))

    def _to(self, place: str) -> None:
        self._go(self._captured().to(place))

    def _later(self) -> None:
        self._captured()
        self._keep(self.zones)
        self.left.emit()

    def _change(self, key: str) -> None:
        self._go(self._draft.to(home_walk.zone_of(key, self._home)), key)

    def _finish(self) -> None:
        draft, page, scans = self._draft, self.check, self._joined.work.home_scans
        if wrong := home_walk.wrong_in(draft, self._home):
            self._go(draft.to(home_walk.zone_of(wrong[0].item, self._home)))
            self.zone.show_wrong([one for one in wrong if one.item in self.zone.cards])
            return
        page.set_busy(busy=True)

        def kept(stored: StoredScan) -> None:
            page.set_busy(busy=False)
            self._draft = HomeDraft()
            self.outcome.open(stored.record, f"Bewaard om {self._joined.clock()}")

        def not_kept(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            says(page)(trouble)

        self._joined.jobs.run(lambda: scans.finish(home_walk.found_of(draft)), kept, not_kept)

    def _join(self) -> None:
        self.outcome.left.connect(self.left)
        self.zones.zone_asked.connect(self._to)
        self.zones.next_asked.connect(lambda: self._to(home_walk.next_zone(self._draft, self._home)))
        self.zones.check_asked.connect(lambda: self._to(CHECK))
        self.zones.later_asked.connect(self._later)
        self.zone.next_asked.connect(self._next)
        self.zone.back_asked.connect(lambda: self._to(ZONES))
        self.zone.later_asked.connect(self._later)
        self.zone.draft_made.connect(self._changed)
        self.check.next_asked.connect(self._finish)
        self.check.back_asked.connect(lambda: self._to(ZONES))
        self.check.later_asked.connect(self._later)
        self.check.change_asked.connect(self._change)
