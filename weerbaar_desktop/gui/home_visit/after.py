"""After the handover joined with the vault: the receipt, the visitor's copy erased or kept, and the end of a visit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.home_visits import Erased, HandedOver
from weerbaar_desktop.application.visit_receipt import receipt_name
from weerbaar_desktop.application.visit_trouble import AddedLater, OtherDisk
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.home_visit.after_pages import (
    CopyGonePage,
    EraseCopyPage,
    HandedPage,
    KeptCopyPage,
    StopVisitPage,
)
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.presentation.handover_shown import (
    UNSEEN_AGAIN,
    copy_words,
    gone_left,
    gone_words,
    handed_told,
    kept_words,
)
from weerbaar_desktop.presentation.vault_care import Told

_WHERE: Final = tr("Waar mag het bewijs nog meer komen?")
_MAKING: Final = tr("Het bewijs van overdracht wordt gemaakt")
_MADE: Final = tr("Het bewijs van overdracht is klaar")
_WHICH: Final = tr("Uw kopie van dit bezoek")
_EVERYTHING: Final = tr("Alles van dit bezoek")

Erase = Callable[[], Erased]
"""Destroys the vault, on its own thread."""


class AfterHandover(QObject):
    """`ended` when the vault is no more and the window must forget it; `over` when the overview may be shown."""

    ended = Signal()
    over = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._handed: HandedOver | None = None
        self._stop = Event()
        self._before: Page | None = None
        self._fresh = False
        self._agreed: tuple[type[CannotContinue], ...] = ()
        self.page = HandedPage(joined.work.library.visit.at("home"))
        self.kept, self.erasing, self.stopping = KeptCopyPage(), EraseCopyPage(), StopVisitPage()
        for page in (self.page, self.kept):
            page.erase_asked.connect(self._ask_erase)
            page.close_asked.connect(self.over)
        self.kept.handover_asked.connect(self._show_handover)
        self.erasing.keep_asked.connect(self._back)
        self.page.receipt_asked.connect(self._ask_place)
        self.page.progress.stop_asked.connect(lambda: self._stop.set())  # noqa: PLW0108 - that of the receipt made now
        self.erasing.erase_asked.connect(self._erase)
        self.stopping.keep_asked.connect(self._back)
        self.stopping.erase_asked.connect(self._stop_visit)

    def show(self, handed: HandedOver) -> None:
        """The proof; then the receipt is made beside the file."""
        self._handed, self._fresh = handed, True
        self._show_handover()
        self._make(handed.file.with_name(receipt_name(handed)))

    def _show_handover(self) -> None:
        handed = self._handed
        if handed is not None:
            keeps = handed.visit.kept_until is not None
            self.page.show_handed(handed_told(handed), copy_words(handed.visit), keeps=keeps)
            self._joined.window.show_page(self.page)

    def has_handed(self) -> bool:
        """Whether it was handed over since the vault was opened."""
        return self._fresh

    def show_again(self) -> None:
        """The proof, for who went elsewhere meanwhile."""
        self._joined.window.show_page(self.page)

    def show_kept(self, handed: HandedOver) -> None:
        """A copy that is still here when its vault is opened; from there to the proof and the receipt."""
        self._handed = handed
        self.kept.show_copy(*kept_words(handed.visit, self._joined.now().date()))
        self._joined.window.show_page(self.kept)

    # -- the receipt -----------------------------------------------------------------------------

    def _ask_place(self) -> None:
        if self._handed is not None:
            self._joined.chooser.new_file(self.page, _WHERE, receipt_name(self._handed), self._make)

    def _make(self, target: Path) -> None:
        handed, page, jobs = self._handed, self.page, self._joined.jobs
        if handed is None:
            return
        stop = self._stop = Event()
        receipts, practice = self._joined.work.visit_receipts, self._joined.work.vault.description.practice
        page.show_trouble("", "")
        page.set_busy(busy=True)
        page.progress.begin(_MAKING)

        def make() -> Path:
            return receipts.keep(handed, target, lambda: stop.is_set() or jobs.ending, practice=practice)

        def made(file: Path) -> None:
            self._ready()
            page.outcome.tell(Told(well=True, title=_MADE, lines=(visible(str(file)),)))

        def not_made(trouble: CannotContinue) -> None:
            self._ready()
            says(page)(trouble)

        jobs.read(make, made, not_made)

    def _ready(self) -> None:
        self.page.progress.end()
        self.page.set_busy(busy=False)
        if self._joined.window.page() is self.page:
            self.page.first_focus().setFocus()

    # -- erasing ---------------------------------------------------------------------------------

    def _ask_erase(self) -> None:
        self._before, self._agreed = self._joined.window.page(), ()
        self.erasing.show_what(_WHICH)
        self.erasing.offer_anyway("")
        self._joined.window.show_page(self.erasing)

    def _erase(self) -> None:
        visits, jobs, agreed = self._joined.work.home_visits, self._joined.jobs, self._agreed
        erase = partial(visits.erase_own_copy, lambda: jobs.ending, agreed)
        self._gone_after(erase, self.erasing, self._not_erased)

    def _not_erased(self, trouble: CannotContinue) -> None:
        """A stick that is at home by now, or something that was added: the person decides, and presses once more."""
        may = isinstance(trouble, OtherDisk | AddedLater)
        self._agreed = (*self._agreed, type(trouble)) if may else ()
        self.erasing.offer_anyway(UNSEEN_AGAIN if isinstance(trouble, OtherDisk) else "", anyway=may)

    def ask_stop(self, *, begun: bool) -> None:
        """Everything goes, and nobody gets it: asked once. `begun` once somebody agreed to the visit."""
        self._before = self._joined.window.page()
        self.stopping.show_what(_EVERYTHING)
        self.stopping.show_begun(begun=begun)
        self._joined.window.show_page(self.stopping)

    def _back(self) -> None:
        if self._before is not None:
            self._joined.window.show_page(self._before)

    def _stop_visit(self) -> None:
        work = self._joined.work

        def erase() -> Erased:
            if work.home_visits.current() is not None:
                return work.home_visits.stop_and_erase()
            return Erased(self._joined.now().date(), work.ways.destroy(), (), (), noted=True)

        self._gone_after(erase, self.stopping)

    def _gone_after(
        self, erase: Erase, page: EraseCopyPage | StopVisitPage, not_erased: Callable[[CannotContinue], None] = nothing
    ) -> None:
        page.set_busy(busy=True)

        def gone(erased: Erased) -> None:
            self.ended.emit()
            last = CopyGonePage(gone_words(erased), gone_left(erased))
            last.done_asked.connect(self.over)
            self._joined.window.show_page(last)

        def not_gone(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            says(page)(trouble)
            not_erased(trouble)

        self._joined.jobs.run(erase, gone, not_gone)
