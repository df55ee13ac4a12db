"""Taking a list over begins here: what can be read, what happens with it, and choosing the file."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.taking_over import HEADING_LIST

_STEPS: Final = (
    tr("Sla uw lijst in het rekenblad op als CSV. Elke rij wordt een aantekening in uw dagboek."),
    tr("U kiest welke kolom de datum is, en welke het verhaal. Het programma doet een voorstel."),
    tr("U ziet eerst wat het wordt. Pas daarna komt het in uw dagboek, met de lijst zelf als bewijs."),
)


class ListStartPage(Page):
    """`choose_asked` when the person wants to point at the file."""

    choose_asked = Signal()

    window_name = HEADING_LIST
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__(HEADING_LIST)
        self.trouble = Trouble()
        self.progress = Progress(can_stop=False)
        self.choose = Button(tr("Kies de lijst"), "primary", "file-text")
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choose.clicked.connect(self.choose_asked)
        steps = card(Prose(tr("Zo gaat het"), "subheading"), *(Prose(words) for words in _STEPS), spacing=12)
        self.add(Prose(tr("Heeft u al een lijst van wat er gebeurde?"), "question"), self.trouble, steps)
        self.add(self.progress, self.choose)
        self.column.addStretch(1)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def set_busy(self, *, busy: bool) -> None:
        """While the list is read."""
        self.choose.setEnabled(not busy)
        if busy:
            self.progress.begin(tr("De lijst lezen"))
        else:
            self.progress.end()

    def first_focus(self) -> QWidget:
        return self.choose
