"""All evidence in one list, the last one that was kept first; it can be narrowed to what nobody described yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import EvidenceRow
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.evidence_rows import ALL_DESCRIBED, NOTHING, evidence_count_words

TITLE: Final = tr("Bewijs")


class EvidencePage(Page):
    """`opened` and `incident_asked` carry the piece, `more_wanted` an offset, `narrowed` comes from the filter."""

    opened = Signal(str)
    incident_asked = Signal(str)
    diary_asked = Signal()
    narrowed = Signal()
    more_wanted = Signal(int)

    window_name = TITLE
    destination = TITLE
    wide = True

    def __init__(self, words: IncidentWords) -> None:
        super().__init__(TITLE)
        self.trouble = Trouble()
        self.only_undescribed = CheckAnswer(Answer("undescribed", tr("Alleen wat nog niet is beschreven")))
        self.only_undescribed.setProperty("kind", "quiet")
        self.view = DiaryView(tr("Bewijsstukken"), words)
        self._empty_title, self._empty_words = Prose("", "heading"), Prose("")
        self.diary = Button(tr("Ga naar het dagboek"), "primary", "notebook")
        self._empty = Column(self._empty_title, self._empty_words, Flow(self.diary), spacing=12)
        self._tools = Flow(self.only_undescribed)
        self.add(self.trouble, self._tools, self._empty)
        self.column.addWidget(self.view, 1)
        self._rest = QWidget()  # takes what is left where there is no list, so that the words stand at the top
        self.column.addWidget(self._rest, 1)
        self._empty.hide()
        self._rest.hide()
        self.open_button = Button(tr("Bekijk dit stuk"), "primary", "eye")
        self.incident = Button(tr("Ga naar het incident"), symbol="notebook")
        self.foot = FootBar(self.open_button, self.incident)
        self._join()

    @property
    def undescribed(self) -> bool:
        """Whether only what nobody described yet is asked for."""
        return self.only_undescribed.isChecked()

    def show_rows(self, rows: Sequence[EvidenceRow], total: int) -> None:
        """The first rows of `total`; the row that was chosen stays so, or else the first is."""
        chosen, narrowed = self.view.record(), self.undescribed
        self.view.rows.show_rows(rows, total)
        records = [row.piece.record for row in rows]
        self.view.choose(chosen if chosen in records else next(iter(records), None))
        self.view.setVisible(bool(rows))
        self._tools.setVisible(bool(rows) or narrowed)
        self._empty.setVisible(not rows)
        self._rest.setVisible(not rows)
        self.diary.setVisible(not narrowed)
        title, words = ALL_DESCRIBED if narrowed else NOTHING
        self._empty_title.setText(title)
        self._empty_words.setText(words)
        counted = evidence_count_words(total, undescribed=narrowed)
        self.set_heading(TITLE, counted if rows else "")
        if narrowed:
            announce(self, counted)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        if self.view.isVisibleTo(self):
            return self.view
        return self.diary if self.diary.isVisibleTo(self) else self.only_undescribed

    def _join(self) -> None:
        self.only_undescribed.toggled.connect(self.narrowed)
        self.diary.clicked.connect(self.diary_asked)
        self.view.opened.connect(self.opened)
        self.view.moved.connect(self._row_chosen)
        self.view.rows.modelReset.connect(self._row_chosen)
        self.view.rows.more_wanted.connect(self.more_wanted)
        self.open_button.clicked.connect(lambda: self._with_record(self.opened.emit))
        self.incident.clicked.connect(lambda: self._with_record(self.incident_asked.emit))
        self._row_chosen()

    def _with_record(self, then: Callable[[str], None]) -> None:
        record = self.view.record()
        if record:
            then(record)

    def _row_chosen(self) -> None:
        if self.foot is not None:
            self.foot.setVisible(self.view.record() is not None)
