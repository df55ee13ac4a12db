"""What is done with either plan: measures made of it, its paper, its history, and erasing it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.own_papers import OwnPaper
from weerbaar_desktop.application.plan_history import plan_versions
from weerbaar_desktop.application.plans import Plans
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.plans.plan_page import PlanPage
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.history_shown import history_shown, history_words
from weerbaar_desktop.presentation.starter_shown import TAKEN


class Kind(NamedTuple):
    """What is different from one plan to the other: how it is called after "Terug naar", and the name of its file."""

    called: str
    file: str
    erase: type[ErasePage]


class PlanJourney(QObject):
    """`left` to the way in; `measures_asked` carries the way back. Subclasses show the plan."""

    left = Signal()
    measures_asked = Signal(object)

    def __init__(self, joined: Joined, page: PlanPage, plans: Plans, kind: Kind, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._page, self._plans, self._kind = joined, page, plans, kind
        self._record: RecordId | None = None
        self._pdf = PdfKeeping(joined)
        self._history: HistoryPage | None = None
        self._erasing = Erasing(joined, kind.erase, lambda: joined.window.show_page(page))
        page.back_asked.connect(self.left)
        page.take_asked.connect(self._take)
        page.measures_asked.connect(lambda: self.measures_asked.emit(self._here()))
        page.print_asked.connect(self._print)
        page.progress.stop_asked.connect(self._pdf.stop)
        page.history_asked.connect(self._ask_history)
        page.erase_asked.connect(self._ask_erase)

    def open(self, record: str, said: str = "") -> None:
        """The plan; `said` in its foot."""
        raise NotImplementedError

    def _paper(self, record: RecordId) -> OwnPaper:
        """What is printed of it."""
        raise NotImplementedError

    def _named(self) -> str:
        """What will go when it is erased."""
        raise NotImplementedError

    def _shown(self, record: RecordId, said: str) -> None:
        """The page shows this plan."""
        self._record = record
        self._joined.window.show_page(self._page)
        self._page.say(said)
        if said:
            announce(self._page, said)

    def _here(self) -> CameFrom:
        record = self._record or ""
        return CameFrom(self._kind.called, self._page.destination, lambda: self.open(record))

    def _take(self) -> None:
        if (record := self._record) is not None:
            measures, jobs = self._joined.work.measures, self._joined.jobs
            jobs.run(lambda: measures.take_from_plan(record), lambda _: self.open(record, TAKEN), says(self._page))

    def _print(self) -> None:
        if (record := self._record) is not None:
            name = f"{self._kind.file}-{self._joined.now().date().isoformat()}.pdf"
            self._pdf.ask(self._page, name, lambda: self._paper(record))

    def _ask_history(self) -> None:
        if (record := self._record) is not None:
            vault, jobs = self._joined.work.vault, self._joined.jobs
            jobs.run(lambda: plan_versions(vault.history(record), said), self._show_history, says(self._page))

    def _show_history(self, versions: tuple[Version, ...]) -> None:
        if self._history is None:
            self._history = HistoryPage(self._page.destination, tr("Terug naar {called}", called=self._kind.called))
            self._history.back_asked.connect(lambda: self._joined.window.show_page(self._page))
        self._history.show_versions(history_words(versions), history_shown(versions))
        self._joined.window.show_page(self._history)

    def _ask_erase(self) -> None:
        if (record := self._record) is not None:
            self._erasing.ask(self._named(), lambda: self._plans.erase(record), self.left.emit)
