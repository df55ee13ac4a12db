"""A page that asks for what opens a vault: nothing of it is a draft, and what was typed goes when it is done."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.writing_page import WritingPage


class SecretPage(WritingPage):
    """`back_asked` leaves it; subclasses keep their fields in `asked`, so that each can say what is wrong with it."""

    back_asked = Signal()

    def __init__(self, title: str, save: str, back: str = tr("Terug")) -> None:
        self.back = Button(back)
        super().__init__(title, "", save, self.back)
        self.asked: tuple[Field, ...] = ()
        self._left_at_work = False
        self.progress = Progress(can_stop=False)
        self.add(self.progress)
        self.back.clicked.connect(self.back_asked)

    def show_wrong(self, found: dict[Field, str]) -> None:
        """The fields that cannot be used as they are, with why: at the field and on top."""
        for field in self.asked:
            field.set_error(found.get(field, ""))
        self.show_problems([(words, field.control) for field, words in found.items()])

    def begin(self, words: str) -> None:
        """Work that takes a few seconds has begun."""
        self.show_wrong({})
        self.show_trouble("", "")
        self.set_busy(busy=True)
        self.back.setEnabled(False)
        self.progress.begin(words)
        QTimer.singleShot(0, self, lambda: come_into_view(self.progress))

    def ready(self, said: str = "") -> None:
        """The work is done, or did not succeed; `said` is announced. Nothing typed stays where nobody waits for it."""
        self.progress.end(said)
        self.back.setEnabled(True)
        self.set_busy(busy=False)
        if self._left_at_work:
            self._left_at_work = False
            self.forget()

    def leave(self) -> None:
        """What was typed goes with the page; while it is at work that waits until it is done."""
        if self.back.isEnabled():
            self.forget()
        else:
            self._left_at_work = True

    def showEvent(self, event: QShowEvent) -> None:
        """Back before the work was done."""
        super().showEvent(event)
        self._left_at_work = False

    def forget(self) -> None:
        """Empties every field; subclasses do that, and call this."""
        self.show_wrong({})
        self.show_trouble("", "")
        self.ready()
