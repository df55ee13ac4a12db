"""Bewerken: what can be done with the text one is typing, and taking back what was last done on the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple, cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTextEdit, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.undo import UndoButton

Typing = QLineEdit | QTextEdit


class _Edit(NamedTuple):
    """The words and keys of one action, what it does with a field, and whether there is anything to do."""

    words: str
    keys: str
    do: Callable[[Typing], None]
    can: Callable[[Typing], bool]


def _text(field: Typing) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _may_undo(field: Typing) -> bool:
    there = field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()
    return there and not field.isReadOnly()


def _may_redo(field: Typing) -> bool:
    there = field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
    return there and not field.isReadOnly()


def _has_words(field: Typing) -> bool:
    """Something is selected that may be read: a passphrase in dots goes to no clipboard."""
    if isinstance(field, QLineEdit):
        return field.hasSelectedText() and field.echoMode() is QLineEdit.EchoMode.Normal
    return field.textCursor().hasSelection()


def _may_paste(field: Typing) -> bool:
    held = cast("QMimeData | None", QApplication.clipboard().mimeData())  # None on some screens when it is empty
    if held is None or field.isReadOnly():
        return False
    return held.hasText() if isinstance(field, QLineEdit) else field.canPaste()


def _may_cut(field: Typing) -> bool:
    return _has_words(field) and not field.isReadOnly()


# The keys stand there as words: the fields listen to them themselves, and a page may have a meaning of its own for one.
_UNDO: Final = _Edit(tr("&Ongedaan maken"), "Ctrl+Z", lambda field: field.undo(), _may_undo)
_EDITS: Final = (
    _UNDO,
    _Edit(tr("Op&nieuw doen"), "Ctrl+Shift+Z", lambda field: field.redo(), _may_redo),
    _Edit(tr("&Knippen"), "Ctrl+X", lambda field: field.cut(), _may_cut),
    _Edit(tr("Kopi&ëren"), "Ctrl+C", lambda field: field.copy(), _has_words),
    _Edit(tr("&Plakken"), "Ctrl+V", lambda field: field.paste(), _may_paste),
    _Edit(tr("&Alles selecteren"), "Ctrl+A", lambda field: field.selectAll(), lambda field: bool(_text(field))),
)


class EditMenu(QMenu):
    """Works on the field that has the keyboard; what has nothing to do there is grey.

    Without such a field the first one presses the button of the page that takes back what was last done.
    """

    def __init__(self, window: QWidget, had: Callable[[], QWidget | None]) -> None:
        """`had` tells what had the keyboard on the page before something beside it took that."""
        super().__init__(tr("Be&werken"), window)
        self._window, self._had = window, had
        self._edits: list[tuple[QAction, _Edit]] = []
        for edit in _EDITS:
            action = self.addAction(f"{edit.words}\t{edit.keys}")
            action.triggered.connect(partial(self._do, edit))
            self._edits.append((action, edit))
        self.aboutToShow.connect(self.look)

    def look(self) -> None:
        """Which of them can do something now."""
        field = self._field()
        for action, edit in self._edits:
            can = edit.can(field) if field is not None else edit is _UNDO and self._of_page() is not None
            action.setEnabled(can)

    def _field(self) -> Typing | None:
        """The one with the keyboard, also when the button of the menu took that."""
        for focused in (QApplication.focusWidget(), self._had()):
            if isinstance(focused, QLineEdit | QTextEdit):
                return focused
        return None

    def _of_page(self) -> UndoButton | None:
        """What takes back what was last done on the page that is shown."""
        found = self._window.findChildren(UndoButton)
        return next((one for one in found if one.isVisible() and one.isEnabled()), None)

    def _do(self, edit: _Edit, _checked: bool = False) -> None:
        field, button = self._field(), self._of_page()
        if field is not None:
            edit.do(field)
        elif edit is _UNDO and button is not None:
            button.click()
