"""Which incidents it is about: a list to tick, as long as the diary is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.danger_banner import DangerBanner
from weerbaar_desktop.gui.aangifte.flow_page import TITLE, FlowPage
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.aangifte_flow import chosen_words
from weerbaar_desktop.presentation.shown import FieldError


class ChoosePage(FlowPage):
    """`changed` when the person ticks; `records` are the chosen ones, also those not loaded yet."""

    changed = Signal()
    more_wanted = Signal(int)

    wide = True

    def __init__(self, words: IncidentWords) -> None:
        super().__init__(TITLE, tr("Verder"), "arrow-right")
        self.back.hide()
        self.danger, self.undo = DangerBanner(), UndoOffer()
        self.question = Prose(tr("Om welke incidenten gaat het?"), "question")
        self._chosen = Prose("", tone="muted")
        self._quiet = False
        self._adds = Prose("")
        self.adding = CheckAnswer(Answer("adds", tr("Maak ook een aanvulling")))
        self.view = DiaryView(tr("Incidenten om te kiezen"), words, checkable=True)
        self.add(self.danger, self.undo, self.question, self._chosen, self._adds, Flow(self.adding))
        self.show_adding("", "")
        self.adding.toggled.connect(self._ticked)
        self.column.addWidget(self.view, 1)
        self.view.rows.checks_changed.connect(self._ticked)
        self.view.rows.more_wanted.connect(self.more_wanted)
        self.view.opened.connect(lambda _record: self._tick_current())
        self._ticked()

    def show_rows(self, rows: Sequence[IncidentRow], total: int, records: Sequence[RecordId]) -> None:
        """The first rows of `total`, and what was chosen before."""
        self._quiet = True
        self.view.rows.show_rows(rows, total)
        self.view.rows.check(records)
        self._quiet = False

    def show_adding(self, code: str, words: str) -> None:
        """To which earlier folder this one adds, its code and what it is called; twice "" for none."""
        self._quiet = True
        self._adds_to = code, words
        self._adds.setText(
            tr("U vult aan op: {words}. Wat erbij is gekomen, komt apart in aanvulling.pdf.", words=words)
        )
        self.adding.setChecked(bool(words))
        self._adds.setVisible(bool(words))
        self.adding.setVisible(bool(words))
        self._quiet = False

    def adding_to(self) -> tuple[str, str]:
        """The code of that folder and its words, as long as the person wants to add to it."""
        return self._adds_to if self.adding.isChecked() else ("", "")

    def records(self) -> tuple[RecordId, ...]:
        """The chosen incidents."""
        return tuple(self.view.rows.checked)

    def say_anew(self, take_back: Callable[[], None]) -> None:
        """What was half done went; until something is done here it can come back."""
        self.undo.tell(tr("U begint opnieuw. Wat u eerder had voorbereid, is weggehaald."), take_back)

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what has to be put right before going on."""
        self.show_problems([(error.sentence, self.view) for error in errors])

    def first_focus(self) -> QWidget:
        return self.view

    def leave(self) -> None:
        self.undo.withdraw()

    def restyle(self) -> None:
        self.column.setSpacing(current_theme().px(12))

    def _tick_current(self) -> None:
        index = self.view.currentIndex()
        self.view.rows.toggle(index)

    def _ticked(self) -> None:
        self._chosen.setText(chosen_words(len(self.view.rows.checked)))
        if not self._quiet:
            self.undo.withdraw()
            self.changed.emit()
