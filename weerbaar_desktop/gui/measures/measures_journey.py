"""The list of measures joined with the vault: the list, one of them, its history, and writing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.measure_origins import Listed, MeasureSeen, narrowed
from weerbaar_desktop.application.measures import measure_versions
from weerbaar_desktop.application.undoing import Done, Undo
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.keeping_days import DaysKeeping
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.measures.list_page import MeasuresPage
from weerbaar_desktop.gui.measures.measure_page import EraseMeasurePage, MeasurePage
from weerbaar_desktop.gui.measures.writing import MeasureWriting
from weerbaar_desktop.gui.undoing import UNDONE, say_done
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.history_shown import history_shown, history_words
from weerbaar_desktop.presentation.measures_shown import (
    NONE_SUCH,
    NONE_YET,
    TITLE,
    about_incident,
    measure_rows,
    measure_shown,
    place_choices,
    title_words,
)

_DONE: Final = tr("Deze maatregel staat nu op gedaan.")


class MeasuresJourney(QObject):
    """`origin_asked` carries the kind of page that shows what a measure came of (see measures_shown), and its record.

    The list and a measure each know where somebody came from, and go back there; `begun` is where one begins.
    """

    origin_asked = Signal(str, str)

    def __init__(self, joined: Joined, begun: CameFrom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._to_list = begun
        self._to_measure = self._from_list()
        self._seen: MeasureSeen | None = None
        self._listed: tuple[StoredMeasure, ...] = ()
        self._pdf, self._days = PdfKeeping(joined), DaysKeeping(joined)
        self.list = MeasuresPage()
        self.page = MeasurePage()
        self._history: HistoryPage | None = None
        self._erasing = Erasing(joined, EraseMeasurePage, lambda: joined.window.show_page(self.page))
        self._writing: MeasureWriting | None = None
        self._join()

    # -- the list --------------------------------------------------------------------------------

    def show(self, came: CameFrom | None = None) -> None:
        """The list, as it was narrowed last; `came` is where from, as it was for None."""
        self._to_list = came or self._to_list
        self._to_list.show_on(self.list, self.list.back)
        self._look(shown=False)

    def _from_list(self) -> CameFrom:
        return CameFrom(TITLE, self._to_list.destination, self.show)

    def _leave_list(self) -> None:
        self._to_list.back()

    def _narrow(self) -> None:
        self._look(shown=True)

    def _look(self, *, shown: bool) -> None:
        def found(listed: tuple[Listed, ...]) -> None:
            self.list.show_places(place_choices(listed))
            only = self.list.only()
            those = narrowed(listed, only)
            self._listed = tuple(one.stored for one in those)
            dated = bool(self._joined.work.measures.appointments(self._listed))
            none = NONE_YET if not listed else NONE_SUCH
            self.list.show_measures(measure_rows(those, self._joined.now().date()), none, dated=dated)
            if not shown:
                self.list.outcome.tell(None)
                self._joined.window.show_page(self.list)

        self._joined.jobs.run(self._joined.work.measures.listed, found, self._joined.say_here)

    def _print(self) -> None:
        only, papers = self.list.only(), self._joined.work.own_papers
        name = f"maatregelen-{self._joined.now().date().isoformat()}.pdf"
        self._pdf.ask(self.list, name, lambda: papers.measures(only))

    def _ask_calendar(self) -> None:
        self._days.ask(self.list, self._joined.work.measures.appointments(self._listed))

    # -- one measure -----------------------------------------------------------------------------

    def open(self, record: str, came: CameFrom | None = None) -> None:
        """The page of one measure; `came` is where from, the list for None."""
        self._to_measure = came or self._from_list()
        self._reopen(record)

    def _leave_measure(self) -> None:
        self._to_measure.back()

    def _reopen(self, record: str, said: str = "", undo: Undo | None = None) -> None:
        measures = self._joined.work.measures
        self._joined.jobs.run(
            lambda: measures.seen(RecordId(record)), lambda seen: self._show(seen, said, undo), self._joined.say_here
        )

    def _show(self, seen: MeasureSeen, said: str, undo: Undo | None) -> None:
        self._seen = seen
        self._to_measure.show_on(self.page, self.page.back)
        self.page.show_measure(measure_shown(seen), still_open=seen.stored.measure.status == "open")
        self._joined.window.show_page(self.page)
        self.page.say(said)
        if undo is not None:
            record = seen.stored.record
            say_done(self._joined, self.page, _DONE, undo, lambda: self._reopen(record, UNDONE))
        elif said:
            announce(self.page, said)

    def _is_done(self) -> None:
        if self._seen is not None:
            record, measures = self._seen.stored.record, self._joined.work.measures
            words = tr("Opgeslagen om {clock}", clock=self._joined.clock())

            def kept(done: Done[StoredMeasure]) -> None:
                self._reopen(record, words, done.undo)

            self._joined.jobs.run(lambda: measures.finish(record), kept, says(self.page))

    def _ask_history(self) -> None:
        if self._seen is not None:
            record, vault = self._seen.stored.record, self._joined.work.vault
            self._joined.jobs.run(
                lambda: measure_versions(vault.history(record), said), self._show_history, says(self.page)
            )

    def _show_history(self, found: tuple[Version, ...]) -> None:
        if self._history is None:
            self._history = HistoryPage(back=tr("Terug naar de maatregel"))
            self._history.back_asked.connect(lambda: self._joined.window.show_page(self.page))
        self._history.destination = self.page.destination
        self._history.show_versions(history_words(found), history_shown(found))
        self._joined.window.show_page(self._history)

    def _ask_erase(self) -> None:
        if self._seen is not None:
            stored, measures, here = self._seen.stored, self._joined.work.measures, self.page.destination
            what = title_words(stored.measure)
            self._erasing.ask(what, lambda: measures.erase(stored.record), self._leave_measure, here)

    # -- writing ---------------------------------------------------------------------------------

    def writing(self) -> MeasureWriting:
        """The form."""
        if self._writing is None:
            self._writing = MeasureWriting(self._joined, self)
            self._writing.stored.connect(self._reopen)
            self._writing.left.connect(lambda record: self._reopen(record) if record else self._leave_measure())
        return self._writing

    def _change(self) -> None:
        if self._seen is not None:
            self.writing().page.destination = self.page.destination
            self.writing().open(self._seen.stored.record)

    def _write_new(self) -> None:
        self.write_new(self._from_list())

    def write_new(self, came: CameFrom) -> None:
        """A new one; `came` is where from."""
        self._to_measure = came
        self.writing().page.destination = came.destination
        self.writing().open()

    def write_about(self, incident: str, came: CameFrom) -> None:
        """A new one that comes of this incident; `came` is where from."""
        self._to_measure = came
        self.writing().page.destination = came.destination
        self.writing().open(about_incident(incident))

    def _join(self) -> None:
        self.list.opened.connect(self.open)
        self.list.narrowed.connect(self._narrow)
        self.list.write_asked.connect(self._write_new)
        self.list.print_asked.connect(self._print)
        self.list.calendar_asked.connect(self._ask_calendar)
        self.list.back_asked.connect(self._leave_list)
        self.list.progress.stop_asked.connect(self._pdf.stop)
        self.page.back_asked.connect(self._leave_measure)
        self.page.change_asked.connect(self._change)
        self.page.done_asked.connect(self._is_done)
        self.page.origin_asked.connect(self.origin_asked)
        self.page.history_asked.connect(self._ask_history)
        self.page.erase_asked.connect(self._ask_erase)
