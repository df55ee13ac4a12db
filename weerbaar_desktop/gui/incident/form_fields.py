"""The fields of the incident form, one class for each form of answer; all speak the same few words."""

from __future__ import annotations

from abc import abstractmethod
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.when_fields import InlineField
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea
from weerbaar_desktop.presentation.incident_form import FieldShown, precisions


class FormField(Column):
    """One question with what was typed, as `presentation.incident_form` describes it; `changed` is the person's."""

    changed = Signal()

    @abstractmethod
    def typed(self) -> Json:
        """What stands there."""

    @abstractmethod
    def show_typed(self, typed: Json) -> None:
        """Shows it, without `changed`."""

    @abstractmethod
    def set_error(self, words: str) -> None:
        """Shows what is wrong in one sentence; "" when nothing is."""

    @abstractmethod
    def first(self) -> QWidget:
        """Where the keyboard goes."""

    @abstractmethod
    def hide_question(self) -> None:
        """The question stands on the page already; a screen reader still hears it at the field."""


class TextForm(FormField):
    """Text of several lines or of one; also a list with one entry a line."""

    def __init__(self, shown: FieldShown) -> None:
        super().__init__(spacing=0)
        self._control: TextArea | LineField
        if shown.long or shown.form == "lines":
            area = TextArea(lines=5 if shown.key in ("account", "further_account", "text") else 3)
            area.edited.connect(self.changed)
            self._control = area
        else:
            line = LineField()
            line.edited.connect(self.changed)
            self._control = line
        self._field = Field(shown.question, self._control, shown.hint)
        self._whole, self._seen = "", ""
        self.add(self._field)

    def typed(self) -> Json:
        """What stands there; exactly what was shown as long as nobody changed it: Qt alters some spaces and breaks."""
        text = self._control.text()
        return self._whole if text == self._seen else text

    def show_typed(self, typed: Json) -> None:
        words = typed if isinstance(typed, str) else ""
        if isinstance(self._control, TextArea):
            self._control.set_text(words)
        else:
            self._control.setText(words)
        self._whole, self._seen = words, self._control.text()

    def set_error(self, words: str) -> None:
        self._field.set_error(words)

    def first(self) -> QWidget:
        return self._control

    def hide_question(self) -> None:
        self._field.label.hide()

    def propose(self) -> None:
        """What stands there is a proposal: who types writes over it."""
        self._control.selectAll()


class ChoiceForm(FormField):
    """One answer, or several."""

    def __init__(self, shown: FieldShown) -> None:
        super().__init__(spacing=0)
        self._several = shown.form == "choices"
        answers = [Answer(choice.value, choice.words) for choice in shown.choices]
        self._group = AnswerGroup(shown.question, answers, shown.hint, several=self._several)
        self._group.changed.connect(self.changed)
        self._shown_as: list[str] = []
        self.add(self._group)

    def typed(self) -> Json:
        """The chosen values; in the order in which they were shown as long as nobody changed them."""
        chosen = list(self._group.values())
        if not self._several:
            return chosen[0] if chosen else ""
        return cast("Json", self._shown_as if sorted(chosen) == sorted(self._shown_as) else chosen)

    def show_typed(self, typed: Json) -> None:
        chosen = typed if isinstance(typed, list) else [typed] if typed else []
        self._shown_as = [str(value) for value in chosen]
        self._group.set_values(self._shown_as)

    def set_error(self, words: str) -> None:
        self._group.set_error(words)

    def first(self) -> QWidget:
        return self._group.first()

    def hide_question(self) -> None:
        self._group.label.hide()


class MomentForm(FormField):
    """A date and a time as they are typed; with `until` a second pair, and how sure one is of them."""

    def __init__(self, shown: FieldShown, words: IncidentWords) -> None:
        super().__init__(spacing=8)
        self.error = ErrorLine()
        self._label = Prose(shown.question, "strong")
        self.add(self._label, Prose(shown.hint, "small", "muted"), self.error)
        self._lines: dict[str, LineField] = {}
        self._precision: AnswerGroup | None = None
        days, hours = (tr("Datum"),), (tr("Tijd"),)
        if shown.form != "occurred":
            self._add_lines(days, hours, shown)
        else:
            self._add_lines((*days, tr("Tot en met")), (*hours, tr("Tot")), shown)
            answers = [Answer(choice.value, choice.words) for choice in precisions(words)]
            self._precision = AnswerGroup(tr("Hoe zeker weet u dat?"), answers)
            self._precision.changed.connect(self.changed)
            self.add(self._precision)

    def typed(self) -> Json:
        typed: dict[str, Json] = {key: line.text() for key, line in self._lines.items()}
        if self._precision is not None and (chosen := self._precision.value()):
            typed["precision"] = chosen
        return typed

    def show_typed(self, typed: Json) -> None:
        values = typed if isinstance(typed, dict) else {}
        for key, line in self._lines.items():
            line.setText(str(values.get(key) or ""))
        if self._precision is not None:
            chosen = values.get("precision")
            self._precision.set_values([str(chosen)] if chosen else [])

    def set_error(self, words: str) -> None:
        self.error.say(words)
        for line in self._lines.values():
            line.setAccessibleDescription(words)

    def first(self) -> QWidget:
        return self._lines["date"]

    def hide_question(self) -> None:
        self._label.hide()

    def _add_lines(self, days: tuple[str, ...], hours: tuple[str, ...], shown: FieldShown) -> None:
        """A row for each day with its hour; the rows stand in columns."""
        for prefix, day, hour in zip(("", "until_"), days, hours, strict=False):
            date = InlineField(day, f"{day}: {shown.question}", "", 16, days)
            time = InlineField(hour, f"{hour}: {shown.question}", "uur", 6, hours)
            for key, field in (("date", date), ("time", time)):
                self._lines[f"{prefix}{key}"] = field.line_edit
                field.line_edit.edited.connect(self.changed)
            self.add(Flow(date, time, gap=16))
