"""The journeys of the vault of one visit: fewer than those of one's own, and everything under a thumb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from weerbaar_desktop.application.home_visits import HandedOver
from weerbaar_desktop.application.outgoing_files import NOT_FINISHED
from weerbaar_desktop.application.self_scans import ScansKept
from weerbaar_desktop.application.visit_vault import DRAFT, VisitStage
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.home_visit.after import AfterHandover
from weerbaar_desktop.gui.home_visit.beginning import Beginning
from weerbaar_desktop.gui.home_visit.handing_over import HandingOver
from weerbaar_desktop.gui.home_visit.visit_vault_page import VisitVaultPage
from weerbaar_desktop.gui.navigation import Destination
from weerbaar_desktop.gui.scan_pages import ScanPages
from weerbaar_desktop.gui.told import VISITS
from weerbaar_desktop.gui.vault_care.checking import Checking
from weerbaar_desktop.presentation import consent_form
from weerbaar_desktop.presentation.drafts_shown import NOT_KNOWN
from weerbaar_desktop.presentation.handover_shown import HANDOVER_PAGES
from weerbaar_desktop.presentation.handover_shown import TITLE as HANDOVER

if TYPE_CHECKING:
    from weerbaar_desktop.gui.guard.coming_back import WayBack
    from weerbaar_desktop.gui.joined import Joined
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.page import Page


class VisitPages(QObject):
    """Of one open vault that is made for a visit; `stage` says how far that is."""

    def __init__(self, window: MainWindow, joined: Joined, stage: VisitStage) -> None:
        super().__init__(window)
        self.joined, self.stage = joined, stage
        self._window = window
        self._told = ("", "")
        self._told_on: Page | None = None
        self.scans = ScanPages(joined, self, visiting=self.show_handover)
        self.beginning = Beginning(joined, DRAFT, self)
        self.handing = HandingOver(joined, self, lambda: self.scans.home().walk().photos.attaching.busy)
        self.after = AfterHandover(joined, self)
        self._checking = Checking(joined, self)
        self.vault = VisitVaultPage(self._checking.card)
        self.beginning.begun.connect(self._begun)
        self.beginning.stop_asked.connect(lambda: self.after.ask_stop(begun=False))
        self.handing.scan_asked.connect(self.go_on)
        self.handing.done.connect(self._handed)
        self.after.ended.connect(window.set_gone)
        self.after.over.connect(lambda: window.fresh_asked.emit(VISITS))
        self.vault.handover_asked.connect(self.show_handover)
        self.vault.stop_asked.connect(lambda: self.after.ask_stop(begun=self.stage != "consent"))

    def destinations(self) -> tuple[Destination, ...]:
        """Where one can go from the list at the left."""
        return (
            Destination(tr("Woningscan"), "home-search", self.show_scan),
            Destination(HANDOVER, "users", self.show_handover),
            Destination(tr("Kluis"), "shield-check", self.show_vault),
        )

    def ways_back(self) -> dict[str, WayBack]:
        """The pages on which one writes, each with what brings one back there after a lock; none after the handover."""
        if self.stage == "over":
            return {}
        return {
            **self.scans.ways_back(),
            consent_form.TITLE: lambda _record: self.beginning.show(),
            **dict.fromkeys(HANDOVER_PAGES, lambda _record: self.handing.show_agree()),
        }

    def record(self) -> str:
        """The measure at hand, where one is written; "" on every other page."""
        at_work = self._window.at_work()  # also where it waits behind help
        return self.scans.name_on(at_work.page if at_work is not None else None) or ""

    def begin(self) -> None:
        """Where the visit is now; what of a document was cut off goes first, and the page that comes up says so."""
        self.joined.jobs.run(self._cut_off, self._tell, self.joined.say_here)
        if self.stage == "consent":
            self.beginning.show()
        elif self.stage == "over":
            self.show_handover()
        else:
            self.go_on()

    def _cut_off(self) -> tuple[str, str]:
        """In the writer's thread: half a report of somebody's house must not stay on a stick."""
        words = self.joined.work.outgoing.settle()
        if words:
            return NOT_FINISHED, words
        return NOT_KNOWN if self.joined.work.take_lost() else ("", "")

    def _tell(self, told: tuple[str, str]) -> None:
        if told[0]:
            self._told = told
            self._window.shown.connect(self._say)

    def _say(self, page: Page) -> None:
        """On the page that comes up, which is shown twice where one comes back to it after a lock."""
        if self._told_on is None:
            self._told_on = page
        if page is self._told_on:
            self.joined.say_here(CannotContinue(*self._told, ""))
        else:
            self._window.shown.disconnect(self._say)

    def show_scan(self) -> None:
        """The home scan; before anybody agreed, the consent; after the handover nothing is added that is lost."""
        if self.stage == "consent":
            self.beginning.show()
        elif self.stage == "over":
            self.show_handover()
        else:
            self.scans.home().show()

    def show_vault(self) -> None:
        """The vault itself; stopping is for a visit that was not handed over."""
        self.vault.stopping.setVisible(self.stage != "over")
        self._window.show_page(self.vault)

    def go_on(self) -> None:
        """In the home scan, where one was; where nothing is half done and nothing was done, a new one."""

        def found(kept: ScansKept) -> None:
            home = self.scans.home()
            if kept.draft is not None:
                home.walk().go_on()
            elif kept.scans and not kept.put_aside:
                home.show()
            else:
                home.walk().begin(put_aside=kept.put_aside)

        self.joined.jobs.run(self.joined.work.home_scans.kept, found, self.joined.say_here)

    def show_handover(self) -> None:
        """What is handed over, or what became of the copy after that; before anybody agreed, the consent."""
        if self.stage == "consent":
            self.beginning.show()
        elif self.stage == "visiting":
            self.handing.show()
        else:
            self.joined.jobs.run(self.joined.work.home_visits.handed, self._show_after, self.joined.say_here)

    def _show_after(self, handed: HandedOver | None) -> None:
        if self.after.has_handed():
            self.after.show_again()
        elif handed is not None:
            self.after.show_kept(handed)
        else:
            self.show_vault()  # what was handed over cannot be read: nothing is erased, and nothing is added

    def _begun(self) -> None:
        self.stage = "visiting"
        self.go_on()

    def _handed(self, handed: HandedOver) -> None:
        self.stage = "over"
        self.after.show(handed)
