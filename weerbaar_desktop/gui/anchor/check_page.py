"""Checking an Ankerkaart: its code is typed back, and the page says whether the line still stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.anchor_shown import CHECK_TITLE
from weerbaar_desktop.presentation.vault_care import Told

_WHAT: Final = tr(
    "Neem de kaart erbij. Typ over wat er bij ‘Code’ staat. Daarna ziet u of die regel nog zo in uw kluis staat."
)
_HINT: Final = tr(
    "Eerst het nummer van de regel, dan een streepje, dan de 16 groepen. Spaties en hoofdletters tellen "
    "niet mee. De tekst van de QR-code mag ook."
)
_EMPTY: Final = tr("Typ de code die op de kaart staat.")
_BUSY: Final = tr("De regels worden gelezen")


class CheckCardPage(Page):
    """`check_asked` carries what was typed."""

    check_asked = Signal(str)
    back_asked = Signal()

    window_name = CHECK_TITLE
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(CHECK_TITLE)
        self.back = Button(tr("Terug naar Kluis"), "back", "arrow-left")
        self.trouble, self.outcome, self.progress = Trouble(), Outcome(), Progress(can_stop=False)
        self.code = TextArea(lines=3)
        self.code_field = Field(tr("Code van de kaart"), self.code, _HINT)
        self.add(Flow(self.back), self.trouble, Prose(_WHAT), self.code_field, self.progress, self.outcome)
        self.column.addStretch(1)
        self._busy, self._asked = False, ""
        self.check = Button(tr("Controleer de kaart"), "primary", "clipboard-check")
        self.foot = FootBar(self.check)
        self.back.clicked.connect(self.back_asked)
        self.check.clicked.connect(self._ask)
        self.code.edited.connect(lambda: self.outcome.tell(None))  # it was about another code
        follow_layout(self)

    def begin(self) -> None:
        """The lines are being read."""
        self.show_wrong("")
        self.show_trouble("", "")
        self.outcome.tell(None)
        self._busy = True  # the button stays as it is: without it the keyboard would be elsewhere
        self.progress.begin(_BUSY)

    def show_told(self, told: Told) -> None:
        """What the card says of the vault; nothing where another code stands there by now."""
        self.ready()
        if self.code.text() != self._asked:
            return
        self.outcome.tell(told)
        QTimer.singleShot(0, self, lambda: come_into_view(self.outcome))

    def ready(self) -> None:
        """It was read, or could not be."""
        self.progress.end()
        self._busy = False

    def show_wrong(self, words: str) -> None:
        """What was typed is no code; "" when it is."""
        self.code_field.set_error(words)
        if words:
            self.outcome.tell(None)
            self.code.setFocus()

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def forget(self) -> None:
        """Empty for another card."""
        self.code.set_text("")
        self.show_wrong("")
        self.show_trouble("", "")
        self.outcome.tell(None)

    def first_focus(self) -> QWidget:
        return self.code

    def _ask(self) -> None:
        typed = self.code.text()
        if self._busy:
            return
        if typed.strip():
            self._asked = typed
            self.check_asked.emit(typed)
        else:
            self.show_wrong(_EMPTY)
