"""A field for a passphrase: hidden until one asks to see it; pasting is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Row
from weerbaar_desktop.gui.widgets.button import Button

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class PassphraseField(Row):
    """The line and its button "Toon" or "Verberg"; `submitted` is sent on Enter."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None, what: str = "") -> None:
        """`what` is shown goes into the name of the button, where there are two of them on a page."""
        self._what = what
        self.line_edit = QLineEdit()
        self.show_button = Button(tr("Toon"), symbol="eye")
        super().__init__(self.line_edit, self.show_button, parent=parent)
        self.line_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.line_edit.returnPressed.connect(self.submitted)
        self.show_button.clicked.connect(self._turn)
        self._name_button()

    def text(self) -> str:
        """What was typed."""
        return self.line_edit.text()

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        """Hands the keyboard to the line. Not by a focus proxy: a screen reader would see two things that have it."""
        self.line_edit.setFocus(*reason)

    def clear(self) -> None:
        """Empties the line and hides what comes next; not by `clear`, which can be undone."""
        self.line_edit.setText("")
        self.hide_words()

    def hide_words(self) -> None:
        """Dots again."""
        if self.line_edit.echoMode() is QLineEdit.EchoMode.Normal:
            self._turn()

    def show_words(self) -> None:
        """Letters, to be read."""
        if self.line_edit.echoMode() is QLineEdit.EchoMode.Password:
            self._turn()

    def _turn(self) -> None:
        hidden = self.line_edit.echoMode() is QLineEdit.EchoMode.Password
        self.line_edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._keep_from_keyboards()
        self.show_button.setText(tr("Verberg") if hidden else tr("Toon"))
        self.show_button.set_symbol("eye-off" if hidden else "eye")
        self._name_button()

    def _name_button(self) -> None:
        self.show_button.setAccessibleName(f"{self.show_button.text()} {self._what}".strip())

    def _keep_from_keyboards(self) -> None:
        """Qt says to a screen keyboard that this is a secret only while it is hidden; it is one when shown, too."""
        from PySide6.QtCore import Qt

        hint = Qt.InputMethodHint
        self.line_edit.setInputMethodHints(
            self.line_edit.inputMethodHints()
            | hint.ImhSensitiveData
            | hint.ImhNoPredictiveText
            | hint.ImhNoAutoUppercase
        )
