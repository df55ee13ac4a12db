"""Anoniem overzicht: which year and which kind of file, everything that will stand in it, and saving it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.land.file_preview import FilePreview
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.select import Select
from weerbaar_desktop.presentation.overview_shown import (
    COUNTING,
    KIND,
    KINDS,
    LEAD,
    NOTHING,
    PREVIEW,
    PREVIEW_HINT,
    TITLE,
    TOO_FEW,
    TOO_FEW_WORDS,
    YEAR,
    FileShown,
)
from weerbaar_desktop.presentation.resilience_shown import TITLE as RESILIENCE
from weerbaar_desktop.presentation.shown import ChoiceShown


class OverviewPage(PrintedPage):
    """`year_chosen` and `kind_chosen` carry what was chosen."""

    back_asked = Signal()
    year_chosen = Signal(int)
    kind_chosen = Signal(str)
    save_asked = Signal()

    window_name = TITLE
    destination = RESILIENCE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar Weerbaarheid"), "back", "arrow-left")
        self.year = Select(())
        self.kind = AnswerGroup(KIND, [Answer(value, words) for value, words in KINDS])
        self.kind.set_values([KINDS[0][0]])
        self.preview = FilePreview()
        self._size, self._before = Prose("", "small", "muted"), Prose("")
        self._counting, self._nothing, self._few = Prose(COUNTING), Prose(NOTHING, "strong"), Banner("info", TOO_FEW)
        self._year = Field(YEAR, self.year)
        self._file = Column(self.kind, Field(PREVIEW, self.preview, PREVIEW_HINT), self._size, self._before)
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, Prose(LEAD), self._nothing, self._year)
        self.add(self._counting, self._few, self._file)
        self.column.addStretch(1)
        self.pdf = Button(tr("Bewaar dit bestand"), "primary", "download")
        self._saving = self.foot = FootBar(self.pdf)
        self._join()

    def show_years(self, years: Sequence[ChoiceShown]) -> None:
        """What there is to choose, the first one chosen; nothing is counted yet."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.year.clear()
        for one in years:
            self.year.addItem(one.words, one.value)
        self._year.setVisible(bool(years))
        self._nothing.setVisible(not years)
        self._show_only(None)

    def show_counting(self) -> None:
        """Of the year that was chosen nothing is known yet."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self._show_only(self._counting)

    def end_counting(self) -> None:
        """It did not work, and what to do about it is said apart."""
        self._show_only(None)

    def show_too_few(self, year: int) -> None:
        """There is no file."""
        self._few.say(TOO_FEW, TOO_FEW_WORDS.format(year))
        self._show_only(self._few)

    def show_file(self, shown: FileShown) -> None:
        """All of it, as it would be saved."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.preview.set_text(shown.text)
        self._size.setText(shown.size)
        self._before.setText(shown.before)
        self._show_only(self._file)

    def set_busy(self, *, busy: bool) -> None:
        for part in (self.back, self.year, self.kind, self.pdf):
            part.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return self.back if self._year.isHidden() else self.year

    def _show_only(self, shown: QWidget | None) -> None:
        for part in (self._counting, self._few, self._file):
            part.setVisible(part is shown)
        self._saving.setVisible(shown is self._file)
        follow_layout(self)

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.pdf.clicked.connect(self.save_asked)
        self.year.activated.connect(lambda: self.year_chosen.emit(int(self.year.value())))
        self.kind.changed.connect(lambda: self.kind_chosen.emit(self.kind.value()))
