"""When it happened, for the quick entry: an answer first, then only the fields that this answer needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.gui.widgets.restyling import set_style_property
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.presentation.quick_entry import WHEN, QuickEntry, When, asks_date, asks_time


class InlineField(Column):
    """A short line between words, such as "Ongeveer om … uur", with its error above.

    in_column: the words before the lines above or below it, so that all of these lines begin at one place.
    """

    def __init__(self, before: str, name: str, after: str, characters: int, in_column: tuple[str, ...] = ()) -> None:
        self._in_column = in_column
        self._label = PlainLabel(before)
        super().__init__(spacing=4)
        self.line_edit = LineField(name, characters)
        self._label.setBuddy(self.line_edit)
        self.error = ErrorLine()
        self.add(self.error, Flow(self._label, self.line_edit, PlainLabel(after), gap=10))

    def restyle(self) -> None:
        super().restyle()
        words = QFontMetrics(current_theme().font("body"))
        self._label.setMinimumWidth(max((words.size(0, one).width() for one in self._in_column), default=0))

    def set_error(self, words: str) -> None:
        """Shows what is wrong in one sentence; "" when nothing is."""
        self.error.say(words)
        set_style_property(self.line_edit, "state", "error" if words else "")
        self.line_edit.setAccessibleDescription(words)


class WhenFields(Column):
    """`changed` is sent when the person answers or types; `today` tells the day on which an answer is given."""

    changed = Signal()

    def __init__(self, today: Callable[[], str]) -> None:
        super().__init__(spacing=10)
        self._today, self.said_on = today, ""
        self.answers = AnswerGroup(tr("Wanneer?"), [Answer(choice.value, choice.words) for choice in WHEN])
        self.date = InlineField(tr("Op"), tr("Datum"), tr("bijvoorbeeld 3-11-2026"), 16)
        self.time = InlineField(tr("Ongeveer om"), tr("Tijd"), "uur", 6)
        self.add(self.answers, self.date, self.time)
        self.answers.changed.connect(self._answered)
        for field in (self.date, self.time):
            field.line_edit.edited.connect(self.changed)

    def show_entry(self, entry: QuickEntry) -> None:
        """Shows what an entry says."""
        self.said_on = entry.said_on
        self.answers.set_values([entry.when])
        self.date.line_edit.setText(entry.date)
        self.time.line_edit.setText(entry.time)
        self._arrange()

    def when(self) -> When:
        """The chosen answer; there always is one."""
        return cast("When", self.answers.value() or "now")

    def set_errors(self, errors: dict[str, str]) -> None:
        """Shows the sentences for `date` and `time`; the others are well."""
        self.date.set_error(errors.get("date", ""))
        self.time.set_error(errors.get("time", ""))

    def target(self, key: str) -> QWidget:
        """Where an error leads: the field, or the answers when the field is not asked for."""
        field = self.date if key == "date" else self.time
        return field.line_edit if not field.isHidden() else self.answers.first()

    def _answered(self) -> None:
        self.said_on = self._today()
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        self.date.setVisible(asks_date(self.when()))
        self.time.setVisible(asks_time(self.when()))
