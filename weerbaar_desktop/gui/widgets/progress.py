"""Work that takes a while: words first, a bar, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose


class Progress(Column):
    """Hidden until `begin`; `stop_asked` is sent when the person wants to stop. Nothing turns or blinks."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_stop: bool = True) -> None:
        super().__init__(spacing=12, parent=parent)
        self.words = Prose("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = Button(tr("Stoppen"))
        self.add(self.words, self.bar)
        self.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.stop.setVisible(can_stop)
        self.stop.clicked.connect(self.stop_asked)
        self.hide()

    def begin(self, words: str) -> None:
        """Shows `words` alone: how far it is, is not known yet, and a bar that only moves says nothing."""
        self.bar.hide()
        self._say(words)
        self.show()
        announce(self.words, words)

    def step(self, words: str, done: int = 0, of: int = 0) -> None:
        """Other words, and the bar at `done` of `of` pieces where that is known."""
        self.bar.setVisible(of > 0)
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self._say(words)

    def end(self, words: str = "") -> None:
        """Hides the bar and announces how it ended."""
        self.hide()
        if words:
            announce(self, words)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
