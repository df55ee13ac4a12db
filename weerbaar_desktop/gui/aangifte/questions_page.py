"""One page of questions, with why they are asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.aangifte_words import AangifteWords, Part, Question
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.damage_form import DamageForm
from weerbaar_desktop.gui.aangifte.flow_page import TITLE, FlowPage
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, panel
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea
from weerbaar_desktop.presentation.aangifte_flow import YES_NO, AangifteDraft, answer_form, whose_private
from weerbaar_desktop.presentation.damage import rows_in, rows_typed
from weerbaar_desktop.presentation.shown import FieldError
from weerbaar_desktop.presentation.spoken import day


class _Asked(NamedTuple):
    """A question on the page: what shows it, and what takes the answer."""

    shown: Field | AnswerGroup | DamageForm
    control: LineField | TextArea | AnswerGroup | DamageForm


class QuestionsPage(FlowPage):
    """`draft_made` after a pause, and when the page is left with something new on it."""

    draft_made = Signal()

    def __init__(self, part: Part, words: AangifteWords, way: str = "") -> None:
        super().__init__(TITLE, tr("Verder"), "arrow-right")
        self._asked: dict[str, _Asked] = {}
        self._pauses = Pauses(self)
        self.heading = Prose(part.title, "question")
        self.whose = Banner("info", "")
        self.whose.hide()
        self.add(self.heading, self.whose)
        self._private = any(question.private for question in words.of_part(part.id, way))
        for question in words.of_part(part.id, way):
            self.add(self._ask(question))
        self.add(_why(part))
        self.column.addStretch(1)
        self.side = TaskList()
        self._pauses.due.connect(self.draft_made)

    def show_draft(self, draft: AangifteDraft) -> None:
        """What was answered before, and whose private data are asked."""
        whose, rest = whose_private(draft)
        self.whose.say(whose, rest)
        self.whose.setVisible(self._private and bool(whose))
        self.show_typed(draft.typed)

    def show_typed(self, typed: Mapping[str, str]) -> None:
        """Shows what was answered before."""
        for key, asked in self._asked.items():
            text = typed.get(key, "")
            if isinstance(asked.control, AnswerGroup):
                asked.control.set_values([text] if key in typed else [])
            elif isinstance(asked.control, DamageForm):
                asked.control.show_rows(rows_in(key, typed))
            elif isinstance(asked.control, TextArea):
                asked.control.set_text(text)
            else:
                asked.control.setText(text)
        self.show_errors(())
        self._pauses.forget()

    def typed(self) -> dict[str, str]:
        """What stands on the page, by question; a choice that was not made is absent."""
        found: dict[str, str] = {}
        for key, asked in self._asked.items():
            if isinstance(asked.control, DamageForm):
                found |= rows_typed(key, asked.control.rows())
            elif not isinstance(asked.control, AnswerGroup):
                found[key] = asked.control.text()
            elif (chosen := asked.control.value()) is not None:
                found[key] = chosen
        return found

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what has to be put right, on top and at the fields."""
        found = {error.key: error.sentence for error in errors}
        for key, asked in self._asked.items():
            asked.shown.set_error(found.get(key, ""))
        self.show_problems([(error.sentence, self.target(error.key)) for error in errors])

    def target(self, key: str) -> QWidget:
        """What takes the answer to a question; the first of the page for an unknown one."""
        control = self._asked[key].control if key in self._asked else next(iter(self._asked.values())).control
        return control.first() if isinstance(control, AnswerGroup | DamageForm) else control

    def settled(self) -> None:
        """What stands on the page is kept."""
        self._pauses.forget()

    def leave(self) -> None:
        self._pauses.hurry()

    def first_focus(self) -> QWidget:
        return self.target("")

    def _ask(self, question: Question) -> QWidget:
        form = answer_form(question.key)
        if form == "yes_no":
            answers = [Answer(choice.value, choice.words) for choice in YES_NO]
            group = AnswerGroup(question.question, answers, question.hint)
            group.changed.connect(self._pauses.touch)
            self._asked[question.key] = _Asked(group, group)
            return group
        if form == "rows":
            rows = DamageForm(question.question, question.hint)
            rows.edited.connect(self._pauses.touch)
            rows.renewed.connect(lambda: follow_layout(self))
            self._asked[question.key] = _Asked(rows, rows)
            return rows
        control: LineField | TextArea
        if form == "lines" or question.long:
            area = TextArea(lines=4 if question.long else 2)
            area.edited.connect(self._pauses.touch)
            control = area
        else:
            line = LineField(characters=20 if form == "date" else 0)
            line.edited.connect(self._pauses.touch)
            control = line
        field = Field(question.question, control, question.hint)
        self._asked[question.key] = _Asked(field, control)
        return field


def _why(part: Part) -> Box:
    source = tr("Bron: {source}. Nagekeken op {day}.", source=part.source, day=day(part.reviewed_on))
    words = Beside(
        "help-circle",
        Prose(tr("Waarom vragen we dit?"), "strong"),
        Prose(part.why),
        Prose(source, "small", "muted"),
    )
    return panel(words)
