"""The bin: what was put away, to be read, brought back or erased."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.bin_shown import bin_words

TITLE = tr("Prullenbak")
_KEPT = tr("Wat hier ligt, blijft bewaard tot u het zelf wist. Het staat niet in uw dagboek en niet in een aangifte.")
_EMPTY = tr("De prullenbak is leeg. Wat u uit het dagboek weglegt, vindt u hier terug.")


class BinPage(Page):
    """`opened` and `back_asked` carry a record, `diary_asked` goes to the diary."""

    opened = Signal(str)
    bring_back_asked = Signal(str)
    diary_asked = Signal()

    window_name = TITLE
    destination = tr("Dagboek")
    wide = True

    def __init__(self, words: IncidentWords) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar het dagboek"), "back", "arrow-left")
        self.trouble = Trouble()
        self._words = Prose(_KEPT, tone="muted")
        self.view = DiaryView(tr("Aantekeningen in de prullenbak"), words)
        self.add(Flow(self.back), self.trouble, self._words)
        self.column.addWidget(self.view, 1)
        self.open_button = Button(tr("Bekijken"), symbol="chevron-right")
        self.bring_back = Button(tr("Haal terug"), "primary", "refresh")
        self.foot = FootBar(self.bring_back, self.open_button)
        self._join()

    def show_rows(self, rows: Sequence[IncidentRow]) -> None:
        """Everything that lies here; one of them is always chosen, so that it is clear what the buttons do."""
        chosen = self.view.record()
        self.view.rows.show_rows(rows, len(rows))
        records = [row.record for row in rows]
        self.view.choose(chosen if chosen in records else next(iter(records), None))
        self.view.setVisible(bool(rows))
        self._words.setText(_KEPT if rows else _EMPTY)
        self.set_heading(TITLE, bin_words(rows))

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """What was done, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.view if self.view.isVisibleTo(self) else self.back

    def _join(self) -> None:
        self.back.clicked.connect(self.diary_asked)
        self.view.opened.connect(self.opened)
        self.view.moved.connect(self._row_chosen)
        self.view.rows.modelReset.connect(self._row_chosen)
        self.open_button.clicked.connect(lambda: self._with_record(self.opened.emit))
        self.bring_back.clicked.connect(lambda: self._with_record(self.bring_back_asked.emit))
        self._row_chosen()

    def _with_record(self, then: Callable[[str], None]) -> None:
        record = self.view.record()
        if record:
            then(record)

    def _row_chosen(self) -> None:
        chosen = self.view.record() is not None
        self.open_button.setVisible(chosen)
        self.bring_back.setVisible(chosen)
