"""The bar below a page: its one primary button first, then the others, and at the right how far it is kept."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol


class FootBar(QFrame, Themed):
    """Buttons from the left, wrapping; `say` shows a tick with words such as "Opgeslagen om 21:05"."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "foot")
        self._small = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._said = QHBoxLayout()
        self._flow = Flow(*buttons)
        self._tick = Symbol("circle-check", "success")
        self._status = Prose("", "small")
        self._row.addWidget(self._flow, 1)
        self._row.addLayout(self._said)
        for part in (self._tick, self._status):
            self._said.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tick.hide()
        self._status.hide()
        self.restyle()

    def add(self, button: QWidget) -> None:
        """Puts a button after the others."""
        self._flow.add(button)

    def say(self, words: str) -> None:
        """Shows `words` with a tick and announces them, but not the same words again; hides both for ""."""
        new = words != self.status()
        self._status.setText(words)
        self._status.setVisible(bool(words))
        self._tick.setVisible(bool(words))
        self._arrange()
        if words and new:
            announce(self._status, words)

    def status(self) -> str:
        """What `say` shows now."""
        return self._status.text()

    def set_small(self, small: bool) -> None:
        """In a small window there is less room around it, and what `say` shows stands below the buttons."""
        if small != self._small:
            self._small = small
            self._arrange()
            self.restyle()

    def minimumSizeHint(self) -> QSize:
        """With what `say` shows below the buttons: beside them it would hold the window wide."""
        widest = max(self._flow.minimumSizeHint().width(), self._narrowest_said())
        margins = self._row.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        theme = current_theme()
        beside = theme.px(16 if self._small else 32)
        self._row.setContentsMargins(beside, theme.px(15), beside, theme.px(15))
        for row in (self._row, self._said):
            row.setSpacing(theme.px(12))

    def _arrange(self) -> None:
        """What `say` shows beside the buttons, or below them where the widest of them leaves it no room."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._row.spacing()
        below = self._small or self._flow.minimumSizeHint().width() + self._narrowest_said() > room
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if below else direction.LeftToRight)

    def _narrowest_said(self) -> int:
        if not self.status():
            return 0
        return self._tick.minimumWidth() + self._said.spacing() + self._status.minimumSizeHint().width()
