"""One question of the self-scan, with why it is asked; the same page shows each of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.flow.step_page import StepPage
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.presentation.self_scan import QUESTIONS_PAGE, TITLE, QuestionShown, answer_choices

_CHOOSE = tr("Kies een antwoord, of sla deze vraag over.")


class ScanQuestionPage(StepPage):
    """`skip_asked` leaves the question for later; `draft_made` when something new stands on the page."""

    skip_asked = Signal()
    draft_made = Signal()

    window_name = QUESTIONS_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE, tr("Verder"), "arrow-right")
        self._pauses = Pauses(self)
        self.question = Prose("", "question")
        self.answers = AnswerGroup("", [Answer(*choice) for choice in answer_choices()])
        self.answers.label.hide()
        self.note = TextArea(lines=2)
        self._field = Field(tr("Aantekening"), self.note, tr("Alleen voor uzelf."), optional=True)
        self._why = Prose("")
        why = Beside("help-circle", Prose(tr("Waarom vragen we dit?"), "strong"), self._why)
        self.add(self.question, self.answers, panel(why), self._field)
        self.column.addStretch(1)
        self.side = TaskList(tr("De zelfscan"))
        self.skip = Button(tr("Sla deze vraag over"))
        if self.foot is not None:
            self.foot.add(self.skip)
        self._join()

    def show_question(self, shown: QuestionShown) -> None:
        """Exactly this one, with what was answered before."""
        self.set_heading(shown.category, shown.place)
        self.back.setText(tr("Terug naar het begin") if shown.first else tr("Vorige vraag"))
        self.question.setText(shown.question)
        self.answers.ask(shown.question)
        self.answers.set_values([shown.answer] if shown.answer else ())
        self.note.set_text(shown.note)
        self._field.set_error("")
        self._why.setText(shown.why)
        self.show_problems(())
        self._pauses.forget()
        follow_layout(self)

    def typed(self) -> tuple[str | None, str]:
        """The answer that stands there, and the note."""
        return self.answers.value(), self.note.text()

    def show_not_answered(self) -> None:
        """No answer was chosen: on top and at the question."""
        self.answers.set_error(_CHOOSE)
        self.show_problems([(_CHOOSE, self.answers.first())])

    def show_note_wrong(self, words: str) -> None:
        """The note cannot be kept: on top and at the note."""
        self._field.set_error(words)
        self.show_problems([(words, self.note)])

    def show_problems(self, problems: Sequence[tuple[str, QWidget]]) -> None:
        if not problems:
            self.answers.set_error("")
        super().show_problems(problems)

    def settled(self) -> None:
        """What stands on the page is kept."""
        self._pauses.forget()

    def leave(self) -> None:
        self._pauses.hurry()

    def first_focus(self) -> QWidget:
        return self.answers.first()

    def _join(self) -> None:
        self.answers.changed.connect(self.draft_made)
        self.note.edited.connect(self._pauses.touch)
        self._pauses.due.connect(self.draft_made)
        self.skip.clicked.connect(self.skip_asked)
