"""Answers to choose from: each a large button with a circle or a square, in a row that wraps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGroupBox,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.qt_values import DOWN, LEFT, RIGHT, UP
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.wrapped_words import WrappedWords

_AROUND_WORDS: Final = 56
"""Icon, padding and edges of an answer, in px at 100 %."""
_STEPS: Final = {DOWN: 1, RIGHT: 1, UP: -1, LEFT: -1}
"""Which way each arrow goes through the answers."""


class Answer(NamedTuple):
    """One answer: its id for the program, its words for the person, and what explains them in a line below."""

    id: str
    words: str
    below: str = ""


class _Drawn(Themed, WrappedWords):
    """A button drawn as an answer: a sign that is ticked when chosen, and room for its words in bold."""

    signs = ("", "")
    """Open and ticked."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f" {answer.words}".replace("&", "&&"))  # it stands there as it is: a file may be called so
        self.setAccessibleName(answer.words)
        self.toggled.connect(self.restyle)
        self.may_shrink()
        self.restyle()

    def restyle(self) -> None:
        theme, chosen = current_theme(), self.isChecked()
        colour = "line"
        if chosen:
            colour = "accent" if theme.tokens.accent != theme.tokens.selection else "on_selection"
        self.setFont(theme.font("strong" if chosen else "body"))
        self.setIcon(theme.icon(self.signs[chosen], colour))
        self.setIconSize(QSize(theme.px(20), theme.px(20)))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def one_line(self) -> QSize:
        """Wide enough for the words in bold, so that choosing moves nothing."""
        theme, hint = current_theme(), super().one_line()
        bold = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(max(hint.width(), bold + theme.px(_AROUND_WORDS)), hint.height())


class RadioAnswer(_Drawn, QRadioButton):
    """One of several answers: an open circle, ticked when chosen."""

    signs = ("circle", "circle-check")

    def drawn_as(self) -> QStyle.ControlElement:
        return QStyle.ControlElement.CE_RadioButton

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every arrow goes on: Qt looks in its direction only, and finds nothing below where all stand in one row."""
        step, group = _STEPS.get(event.key()), self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        answers = [one for one in group.buttons() if one is self or (one.isEnabled() and not one.isHidden())]
        following = answers[(answers.index(self) + step) % len(answers)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        following.click()


class CheckAnswer(_Drawn, QCheckBox):
    """An answer that may stand beside others: an open square, ticked when chosen."""

    signs = ("square", "square-check")

    def drawn_as(self) -> QStyle.ControlElement:
        return QStyle.ControlElement.CE_CheckBox


class AnswerGroup(QGroupBox, Themed):
    """A question with its answers; `changed` is sent when the person chooses. Without `several`, one at most."""

    changed = Signal()

    def __init__(
        self, question: str, answers: Sequence[Answer], hint: str = "", *, several: bool = False, optional: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self._hint = hint
        self._exclusive = not several
        make = CheckAnswer if several else RadioAnswer
        self._buttons: dict[str, RadioAnswer | CheckAnswer] = {answer.id: make(answer) for answer in answers}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.label = Prose(tr("{question} (niet verplicht)", question=question) if optional else question, "strong")
        self._column.addWidget(self.label)
        self._below = Prose(hint, "small", "muted") if hint else None
        if self._below is not None:
            self._column.addWidget(self._below)
        self.error = ErrorLine()
        self._column.addWidget(self.error)
        self._column.addWidget(self._rows(answers))
        self._join()
        self.restyle()

    def _rows(self, answers: Sequence[Answer]) -> QWidget:
        """In a row that wraps; each on a row of its own where one of them is explained."""
        if not any(answer.below for answer in answers):
            return Flow(*self._buttons.values(), gap=8)
        rows = Column(spacing=12)
        for answer in answers:
            button = self._buttons[answer.id]
            row = Column(Flow(button), spacing=4)
            if answer.below:
                button.setAccessibleDescription(answer.below)
                row.add(Prose(answer.below, "small", "muted"))
            rows.add(row)
        return rows

    def ask(self, question: str, hint: str = "") -> None:
        """Another question with the same answers, none of them chosen; a hint only where there was one."""
        self.setAccessibleName(question)
        if self._below is not None and hint:
            self._hint = hint
            self._below.setText(hint)
        self.label.setText(question)
        self.set_values(())
        self.set_error("")

    def value(self) -> str | None:
        """The id of the chosen answer, or None."""
        return next((answer for answer, button in self._buttons.items() if button.isChecked()), None)

    def values(self) -> tuple[str, ...]:
        """The ids of all chosen answers, in their order on the page."""
        return tuple(answer for answer, button in self._buttons.items() if button.isChecked())

    def set_values(self, chosen: Iterable[str]) -> None:
        """Shows `chosen` as the answers, without `changed`; unknown ids raise KeyError."""
        wanted = set(chosen)
        self._showing = True
        if self._group is not None:
            self._group.setExclusive(False)
        for answer, button in self._buttons.items():
            button.setChecked(answer in wanted)
        if self._group is not None:
            self._group.setExclusive(True)
        self._showing = False
        if unknown := wanted - self._buttons.keys():
            raise KeyError(", ".join(sorted(unknown)))

    def set_error(self, words: str) -> None:
        """Shows what is wrong in one sentence; "" when nothing is."""
        self.error.say(words)
        self.setAccessibleDescription(" ".join(part for part in (words, self._hint) if part))

    def first(self) -> QWidget:
        """Where the focus goes: the chosen answer, or the first."""
        chosen = self.value()
        return self._buttons[chosen] if chosen else next(iter(self._buttons.values()))

    def restyle(self) -> None:
        self._column.setSpacing(current_theme().px(8))

    def _join(self) -> None:
        self._showing = False
        # Only where one answer rules out the others: Tab passes by all but one button of a group.
        self._group = QButtonGroup(self) if self._exclusive else None
        for button in self._buttons.values():
            if self._group is not None:
                self._group.addButton(button)
            # Toggled and not clicked: a screen reader toggles, and that counts as much as a click.
            button.toggled.connect(self._toggled)

    def _toggled(self, checked: bool) -> None:
        if not self._showing and (checked or not self._exclusive):
            self.changed.emit()
