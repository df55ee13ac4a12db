"""A field as it is asked: label, hint, the sentence when something is wrong, and the control."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.restyling import set_style_property


class Field(QFrame, Themed):
    """`label` names `control` also for the screen reader; hint and error are its description."""

    def __init__(self, label: str, control: QWidget, hint: str = "", *, optional: bool = False) -> None:
        super().__init__()
        self.control = control
        self._hint = hint
        self._column = QVBoxLayout(self)
        self.label = Prose(tr("{label} (niet verplicht)", label=label) if optional else label, "strong")
        self.error = ErrorLine()
        self._column.addWidget(self.label)
        if hint:
            self._column.addWidget(Prose(hint, "small", "muted"))
        self._column.addWidget(self.error)
        self._column.addWidget(control)
        target = _typed_in(control)
        self.label.setBuddy(target)
        target.setAccessibleName(label)
        target.setAccessibleDescription(hint)
        self.restyle()

    def set_error(self, words: str) -> None:
        """Shows what is wrong in one sentence; "" when nothing is."""
        self.error.say(words)
        state = "error" if words else ""
        set_style_property(self, "box", "field-error" if words else "")
        target = _typed_in(self.control)
        set_style_property(target, "state", state)
        target.setAccessibleDescription(" ".join(part for part in (words, self._hint) if part))
        self.restyle()

    def restyle(self) -> None:
        theme = current_theme()
        left = theme.px(16) if self.property("box") == "field-error" else 0
        self._column.setContentsMargins(left, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        # The ring needs room, and a line that is typed in is never wider than what is read.
        if isinstance(self.control, QLineEdit) and self.control.maximumWidth() > theme.reading_width():
            self.control.setMaximumWidth(theme.reading_width())


def _typed_in(control: QWidget) -> QWidget:
    """The part of `control` that takes the keyboard."""
    return control.line_edit if isinstance(control, PassphraseField) else control.focusProxy() or control
