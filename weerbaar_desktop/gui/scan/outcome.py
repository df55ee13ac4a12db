"""The outcome of a scan joined with the vault: shown, taken up as measures, put on paper, erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.self_scans import Scans, ScanSeen
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.scan.result_page import EraseScanPage, ScanResultPage
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.scan_shown import ScanShown
from weerbaar_desktop.presentation.spoken import recorded_words


class Kind(NamedTuple):
    """What is different from one kind of scan to another: its name, how it is shown, and its pages."""

    name: str
    shown: Callable[[ScanSeen, date], ScanShown]
    result: Callable[[], ScanResultPage]
    erase: Callable[[], EraseScanPage]


class ScanOutcome(QObject):
    """`left` to the way in; `measure_asked` carries a measure, `measures_asked` wants the list of them.

    Both carry the way back to the outcome too.
    """

    left = Signal()
    measure_asked = Signal(str, object)
    measures_asked = Signal(object)

    def __init__(self, joined: Joined, scans: Scans, kind: Kind, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._scans, self._kind = joined, scans, kind
        self._seen: ScanSeen | None = None
        self._pdf = PdfKeeping(joined)
        self._result: ScanResultPage | None = None
        self._erasing = Erasing(joined, kind.erase, lambda: joined.window.show_page(self.result_page()))

    def record(self) -> str:
        """The scan that is shown; "" before there is one."""
        return self._seen.stored.record if self._seen is not None else ""

    def open(self, record: str, said: str = "") -> None:
        """The outcome of one scan; `said` in its foot."""
        self._look(record, lambda seen: self._show(seen, said))

    def _look(self, record: str, then: Callable[[ScanSeen], None]) -> None:
        self._joined.jobs.run(lambda: self._scans.seen(RecordId(record)), then, self._joined.say_here)

    def _show(self, seen: ScanSeen, said: str) -> None:
        self._seen = seen
        page = self.result_page()
        page.show_scan(self._kind.shown(seen, self._joined.now().date()))
        self.show_more(seen)
        self._joined.window.show_page(page)
        page.say(said)

    # -- what a kind of scan may add to -----------------------------------------------------------

    def show_more(self, seen: ScanSeen) -> None:
        """What stands on the page beside the scan itself."""

    def joined_page(self, page: ScanResultPage) -> None:
        """The page was made: joins what stands on it beside the scan."""

    def what_goes(self, words: str) -> str:
        """`words` name the scan; what goes with it when it is erased."""
        return words

    def print(self, seen: ScanSeen, name: str) -> None:
        """As a PDF that is proposed under `name`."""
        record, papers = seen.stored.record, self._joined.work.own_papers
        self._pdf.ask(self.result_page(), name, lambda: papers.scan(record))

    def shows(self, record: str) -> bool:
        """Whether this is the scan that is shown."""
        return self._seen is not None and self._seen.stored.record == record

    # -- what the person does ---------------------------------------------------------------------

    def _take(self, question: str) -> None:
        seen, page, measures = self._seen, self.result_page(), self._joined.work.measures
        if seen is None:
            return
        record, words = seen.stored.record, tr("Staat in uw maatregelen")

        def taken(_made: StoredMeasure) -> None:
            self._look(record, again)

        def again(found: ScanSeen) -> None:
            self._show_at(found, question, words)
            announce(page, words)

        self._joined.jobs.run(lambda: measures.take_from_scan(record, question), taken, says(page))

    def _show_at(self, seen: ScanSeen, question: str, said: str = "") -> None:
        self._show(seen, said)
        self.result_page().stand_at(question)

    def _ask_measure(self, measure: str) -> None:
        """Who comes back is at the same button again."""
        if self._seen is not None:
            at = next((key for key, one in self._seen.measures.items() if one.record == measure), "")
            self.measure_asked.emit(measure, self._here(at))

    def _ask_measures(self) -> None:
        self.measures_asked.emit(self._here())

    def _here(self, question: str = "") -> CameFrom:
        record = self._seen.stored.record if self._seen else ""

        def back() -> None:
            self._look(record, lambda seen: self._show_at(seen, question))

        return CameFrom(tr("de uitkomst"), self._kind.name, back)

    def _print(self) -> None:
        if self._seen is not None:
            self.print(self._seen, f"{self._kind.name.lower()}-{self._joined.now().date().isoformat()}.pdf")

    def _ask_erase(self) -> None:
        if self._seen is not None:
            stored, name = self._seen.stored, self._kind.name
            words = tr("{name} van {recorded}", name=name, recorded=recorded_words(stored.recorded_at))
            self._erasing.ask(self.what_goes(words), lambda: self._scans.erase(stored.record), self.left.emit)

    def result_page(self) -> ScanResultPage:
        """Made when it is first needed."""
        if self._result is None:
            page = self._result = self._kind.result()
            page.back_asked.connect(self.left)
            page.take_asked.connect(self._take)
            page.measure_asked.connect(self._ask_measure)
            page.measures_asked.connect(self._ask_measures)
            page.print_asked.connect(self._print)
            page.progress.stop_asked.connect(self._pdf.stop)
            page.erase_asked.connect(self._ask_erase)
            self.joined_page(page)
        return self._result
