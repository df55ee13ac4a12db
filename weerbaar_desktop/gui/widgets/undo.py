"""Taking back what was just done: what that was, and the button and the key that do it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view


class UndoButton(Button):
    """Ctrl+Z presses it while it can be seen; in a text that key is for the text. The menu Bewerken finds it too."""

    def __init__(self, words: str, kind: str = "secondary") -> None:
        super().__init__(words, kind)
        shortcut = QShortcut(QKeySequence.StandardKey.Undo, self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setWhatsThis(tr("Laatste stap ongedaan maken"))
        shortcut.activated.connect(self.click)


class UndoOffer(Banner):
    """Hidden until something was done; in the whole window only the last thing can be taken back."""

    def __init__(self) -> None:
        self.button = UndoButton(tr("Maak ongedaan"))
        super().__init__("success", "", button=self.button)
        self._take_back: Callable[[], None] | None = None
        self.button.clicked.connect(self._press)
        self.hide()

    def tell(self, done: str, take_back: Callable[[], None] | None = None) -> None:
        """Says what was done, with the way back where there is one; it stands until `withdraw`."""
        for other in self.window().findChildren(UndoOffer):
            other.withdraw()
        self._take_back = take_back
        self.say(done)
        self.button.setEnabled(True)
        self.button.setVisible(take_back is not None)
        self.show()

    def withdraw(self) -> None:
        """Nothing can be taken back here any more."""
        self._take_back = None
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """It comes into view and is read aloud, also where its page comes up later."""
        super().showEvent(event)
        if not event.spontaneous():
            done = self.title.text()
            announce(self, tr("{done} Met Ctrl+Z maakt u dit ongedaan.", done=done) if self._take_back else done)
            QTimer.singleShot(0, self, lambda: come_into_view(self))  # its place is known after the layout

    def try_again(self) -> None:
        """It was not taken back, and may be asked for once more."""
        self.button.setEnabled(True)

    def _press(self) -> None:
        """Once: what takes it back may have to wait for the vault."""
        if self._take_back is not None:
            self.button.setEnabled(False)
            self._take_back()
