"""What one types in: one line, or as much as one wants; plain text only, and Tab always goes on."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

_LINE_HEIGHT = 118.0
"""Per cent."""


class LineField(QLineEdit, Themed):
    """One line of plain text, `characters` wide; 0 takes the width there is.

    `edited` is sent when the person changes it, not when `setText` does. Qt's own `textEdited` says nothing when a
    screen reader or dictation writes, and what is written so has to be kept as well.
    """

    edited = Signal()

    def __init__(self, name: str = "", characters: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._characters = characters
        self._showing = False
        if name:
            self.setAccessibleName(name)
        self.textChanged.connect(self._changed)
        self.restyle()

    def setText(self, text: str | None, /) -> None:
        """Shows `text`, without `edited`."""
        self._showing = True
        super().setText(text or "")
        self._showing = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file that is dropped is no text: its place on the disk says something about who wrote it."""
        if _has_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def restyle(self) -> None:
        if self._characters:
            theme = current_theme()
            self.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * self._characters + theme.px(32))

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()


class TextArea(QTextEdit, Themed):
    """Text over several lines; `edited` is sent when the person changes it, not when `set_text` does.

    `other_pasted` is sent instead when what is pasted is no text: files, or an image.
    """

    edited = Signal()
    other_pasted = Signal()

    def __init__(self, name: str = "", lines: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        if name:
            self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.restyle()
        self._space_lines()
        self.textChanged.connect(self.edited)

    def text(self) -> str:
        """What stands there, as plain text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Shows `text` as it is, without `edited` and without a step to undo; one writes on where it ends."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._space_lines()
        self.blockSignals(False)

    def setText(self, text: str) -> None:
        """Qt's own would guess markup; this never does."""
        self.set_text(text)

    def setHtml(self, text: str) -> None:
        """Shows the markup itself."""
        self.set_text(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and never the place of a file on the disk."""
        return not _has_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes text; anything else is for the page."""
        if _has_files(source) or (source.hasImage() and not source.hasText()):
            self.other_pasted.emit()
        else:
            super().insertFromMimeData(source)

    def set_lines(self, lines: int) -> None:
        """As high as so many lines ask."""
        self._lines = lines
        self.restyle()
        self.updateGeometry()

    def restyle(self) -> None:
        theme = current_theme()
        line = self.fontMetrics().lineSpacing() * _LINE_HEIGHT / 100
        self.setMinimumHeight(round(line * self._lines) + theme.px(26))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self.document().setUndoRedoEnabled(True)


def _has_files(mime: QMimeData) -> bool:
    return any(url.isLocalFile() for url in mime.urls())
