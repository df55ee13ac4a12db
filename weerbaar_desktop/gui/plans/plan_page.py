"""What the pages of both plans share: the way back, making measures of it, its paper, its history, and erasing it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose


class PlanPage(PrintedPage):
    """`take_asked` makes measures of what is none yet; `change_asked` wants a later version.

    Subclasses lay out what stands here, make the foot, and end with `join`.
    """

    back_asked = Signal()
    take_asked = Signal()
    measures_asked = Signal()
    change_asked = Signal()
    print_asked = Signal()
    history_asked = Signal()
    erase_asked = Signal()

    def __init__(self, title: str, change: Button, erase: str) -> None:
        """`change` is the button that asks for a later version, `erase` what the last one says."""
        super().__init__(title)
        self.change = change
        self.back = Button(tr("Terug naar {destination}", destination=self.destination), "back", "arrow-left")
        self.take = Button(tr("Zet in mijn maatregelen"), symbol="plus")
        self.measures = Button(tr("Bekijk uw maatregelen"), symbol="list-details")
        self.recorded = Prose("", "small", "muted")
        self.history, self.erase = Button(tr("Bekijk de geschiedenis"), "link"), Button(erase, "link")

    def set_busy(self, *, busy: bool) -> None:
        for button in self.findChildren(Button):
            if button is not self.progress.stop:
                button.setEnabled(not busy)
        for button in (self.take, self.measures, self.change, self.pdf):  # at the foot, which is no child
            button.setEnabled(not busy)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def join(self) -> None:
        """Each button with its signal."""
        self.back.clicked.connect(self.back_asked)
        self.take.clicked.connect(self.take_asked)
        self.measures.clicked.connect(self.measures_asked)
        self.change.clicked.connect(self.change_asked)
        self.pdf.clicked.connect(self.print_asked)
        self.history.clicked.connect(self.history_asked)
        self.erase.clicked.connect(self.erase_asked)
