"""Which incidents a filing is about: the diary as a list to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.filing_form import chosen_words


class FilingIncidentsPage(Page):
    """`chosen` when the person is ready, `left` also when the program locks; `records` are the ticked ones, also those
    that are not loaded."""

    chosen = Signal()
    left = Signal()
    more_wanted = Signal(int)

    window_name = tr("Incidenten kiezen")
    destination = tr("Melding en aangifte")
    wide = True

    def __init__(self, words: IncidentWords) -> None:
        super().__init__(tr("Over welke incidenten gaat dit?"))
        self.trouble = Trouble()
        self._number = Prose("", tone="muted")
        self.view = DiaryView(tr("Incidenten om te kiezen"), words, checkable=True)
        self.add(self.trouble, self._number)
        self.column.addWidget(self.view, 1)
        self.done = Button(tr("Terug naar het formulier"), "primary", "arrow-left")
        self.foot = FootBar(self.done)
        self.done.clicked.connect(self.chosen)
        self.view.rows.checks_changed.connect(self._ticked)
        self.view.rows.more_wanted.connect(self.more_wanted)
        self.view.opened.connect(lambda _record: self.view.rows.toggle(self.view.currentIndex()))
        self._ticked()

    def show_rows(self, rows: Sequence[IncidentRow], total: int, records: Sequence[RecordId]) -> None:
        """The first rows of `total`, and what was chosen before."""
        self.show_trouble("", "")
        self.view.rows.show_rows(rows, total)
        self.view.rows.check(records)

    def records(self) -> tuple[RecordId, ...]:
        """The chosen incidents."""
        return tuple(self.view.rows.checked)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def leave(self) -> None:
        self.left.emit()

    def first_focus(self) -> QWidget:
        return self.view

    def restyle(self) -> None:
        self.column.setSpacing(current_theme().px(12))

    def _ticked(self) -> None:
        self._number.setText(chosen_words(len(self.view.rows.checked)))
