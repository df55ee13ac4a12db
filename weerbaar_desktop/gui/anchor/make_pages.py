"""Making an Ankerkaart: for whom, and the card that was made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Row, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.code_field import CodeField
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.qr_code import QrCode
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.anchor_shown import MAKE_TITLE, WHAT, CardShown

_BESIDE_FROM: Final = 640
"""Px at 100 % of the window."""
_DRAWING: Final = 200
"""Px at 100 %: three for each module."""
_WHOM_HINT: Final = tr("Bijvoorbeeld: de griffier. Dit komt niet op de kaart. Het staat alleen in uw dagboek.")
_BUSY: Final = tr("De kaart wordt gemaakt")
_ON_IT: Final = (
    (
        tr(
            "Op de kaart staan een regelnummer, een code en de datum. "
            "Ook staat er een vingerafdruk op van de sleutel van uw kluis."
        )
    ),
    tr("Uw naam en wat u heeft vastgelegd, staan er niet op. Wie de kaart heeft, kan uw kluis er niet mee openen."),
    tr("De kaart zegt later alleen of de regels zijn veranderd, niet of klopt wat er staat."),
)
_NEXT: Final = (
    tr("Geef de kaart aan iemand buiten uw huis: de griffier, uw advocaat of de politie."),
    tr("Laat die persoon onderaan de datum en een handtekening zetten. Dan staat vast wanneer de kaart er al was."),
    tr("Bewaar zelf een kopie van het blad, of maak er een foto van. Dat mag: er staat niets geheims op."),
)


class MakePage(Page):
    """`make_asked` carries for whom it is, as typed; what is typed stays while the person is elsewhere."""

    make_asked = Signal(str)
    back_asked = Signal()

    window_name = MAKE_TITLE
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(MAKE_TITLE)
        self.back = Button(tr("Terug naar Kluis"), "back", "arrow-left")
        self.trouble, self.progress = Trouble(), Progress(can_stop=False)
        self.whom = LineField()
        self.whom_field = Field(tr("Voor wie is deze kaart?"), self.whom, _WHOM_HINT, optional=True)
        know = panel(Prose(tr("Goed om te weten"), "subheading"), *(Prose(words) for words in _ON_IT))
        self.add(Flow(self.back), self.trouble, Prose(WHAT), self.whom_field, self.progress, know)
        self.column.addStretch(1)
        self._busy = False
        self.make = Button(tr("Maak de Ankerkaart"), "primary", "printer")
        self.foot = FootBar(self.make)
        self.back.clicked.connect(self.back_asked)
        self.make.clicked.connect(self._ask)
        self.whom.returnPressed.connect(self._ask)
        follow_layout(self)

    def begin(self) -> None:
        """The card is being made."""
        self.show_trouble("", "")
        self._busy = True  # the button stays as it is: without it the keyboard would be elsewhere
        self.progress.begin(_BUSY)

    def ready(self, said: str = "") -> None:
        """It was made, or not; `said` is announced."""
        self.progress.end(said)
        self._busy = False

    def show_wrong(self, words: str) -> None:
        """For whom it is cannot be kept like this; "" when it can."""
        self.whom_field.set_error(words)
        if words:
            self.whom.setFocus()

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def forget(self) -> None:
        """Empty for the next card."""
        self.whom.setText("")
        self.show_wrong("")
        self.show_trouble("", "")

    def first_focus(self) -> QWidget:
        return self.whom

    def _ask(self) -> None:
        if not self._busy:
            self.make_asked.emit(self.whom.text())


class MadePage(Page):
    """The card that was made; nothing on it is secret."""

    done_asked = Signal()

    window_name = tr("Ankerkaart gemaakt")
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Uw Ankerkaart is gemaakt"))
        self.trouble = Trouble()
        self.file = Banner("success", tr("De kaart is bewaard"))
        self.code = CodeField(tr("Code van de kaart"), "code", "code")
        self.qr = QrCode(
            tr("QR-code van de kaart: dezelfde code, de datum, de vingerafdruk en een handtekening"), _DRAWING
        )
        code = Field(tr("Code van de kaart"), self.code)
        self._shown = Row(code, self.qr, spacing=20)
        self._shown.line.setStretch(0, 1)
        self._shown.line.setAlignment(code, Qt.AlignmentFlag.AlignTop)
        self.add(
            self.trouble, self.file, card(self._shown),
            panel(Prose(tr("Wat u nu kunt doen"), "subheading"), *(Prose(words) for words in _NEXT)),
        )  # fmt: skip
        self.column.addStretch(1)
        self.done = Button(tr("Terug naar Kluis"), "primary", "check")
        self.foot = FootBar(self.done)
        self.done.clicked.connect(self.done_asked)
        follow_layout(self)

    def show_card(self, shown: CardShown) -> None:
        """The card, and where its file stands."""
        self.show_trouble("", "")
        self.code.set_text(shown.code.groups)
        self.qr.show_modules(shown.code.modules)
        self.file.say(self.file.title.text(), shown.file)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def arrange(self, width: float) -> None:
        """The drawing beside the code, and below it where both would be squeezed."""
        direction = QBoxLayout.Direction.LeftToRight if width >= _BESIDE_FROM else QBoxLayout.Direction.TopToBottom
        self._shown.line.setDirection(direction)

    def first_focus(self) -> QWidget:
        return self.done
