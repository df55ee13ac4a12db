"""Taking a piece out of the vault, to be opened elsewhere: with what that means, before anything is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Box
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.copies_shown import Elsewhere


class ElsewhereCard(Box):
    """`out_asked` wants the piece in a file, `stop_asked` ends that."""

    out_asked = Signal()
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__("card", 20, 12)
        self._warning = Prose("")
        self.out = Button("", symbol="download")
        self.progress = Progress()
        self.progress.stop.setAccessibleName(tr("Stoppen met opslaan"))
        self.add(Prose(tr("Elders openen"), "subheading"), self._warning, self.progress)
        self.column.addWidget(self.out, 0, Qt.AlignmentFlag.AlignLeft)
        self.out.clicked.connect(self.out_asked)
        self.progress.stop_asked.connect(self.stop_asked)

    def show_words(self, words: Elsewhere) -> None:
        """What is said of this piece, and on the button."""
        self._warning.setText("\n\n".join(words.warning))
        self.out.setText(words.button)

    def begin(self, words: str) -> None:
        """It is being written."""
        had_keyboard = self.window().focusWidget() is self.out
        self.out.hide()
        self.progress.begin(words)
        if had_keyboard:
            self.progress.stop.setFocus()

    def end(self) -> None:
        """It is written, or not."""
        had_keyboard = self.window().focusWidget() is self.progress.stop
        self.progress.end()
        self.out.show()
        if had_keyboard:
            self.out.setFocus()
