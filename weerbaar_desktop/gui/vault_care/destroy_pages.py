"""Destroying the vault: asked once with what goes and what stays, asked again with its name, and then gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.trouble import Trouble

TITLE: Final = tr("Kluis vernietigen")
_NO_COPIES: Final = tr("Deze kluis kent geen reservekopieën. Na het vernietigen is er niets meer.")
_STAY: Final = tr("Deze reservekopieën blijven bestaan. Wilt u die ook weg, wis ze dan zelf:")
_HONEST: Final = tr(
    "Eerst verdwijnt de sleutel, dan de rest. Op een ssd of USB-stick kunnen versleutelde resten blijven "
    "staan. Het programma kent geen kopieën die u er buitenom maakte. Ook mappen voor de politie kent "
    "het niet."
)
_NOT_TICKED: Final = tr("Zet eerst een vinkje bij ‘Ja, ik wil deze kluis vernietigen’.")
_NAMES_STAY: Final = tr(
    "De namen en nummers naast 112 staan nog leesbaar op deze computer. Het lukte niet om ze weg te halen."
    " Open Nu hulp nodig en kies ‘Haal deze namen weg’."
)
_OTHER_NAME: Final = tr("Dit is niet de naam van deze kluis.")


class DestroyPage(Page):
    """`go_on_asked` only after the tick; `keep_asked` is the safe way out."""

    go_on_asked = Signal()
    keep_asked = Signal()

    window_name = TITLE
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar Kluis"), "back", "arrow-left")
        self._goes, self._stay, self._copies = Prose(""), Prose(""), Prose("")
        self.sure = CheckAnswer(Answer("sure", tr("Ja, ik wil deze kluis vernietigen")))
        self.error = ErrorLine()
        self.keep = Button(tr("Bewaar de kluis"), "primary", "check")
        self.go_on = Button(tr("Ga verder met vernietigen"), symbol="trash")
        self.add(
            Flow(self.back),
            card(Prose(tr("Wat er verdwijnt"), "subheading"), self._goes),
            card(Prose(tr("Wat er blijft"), "subheading"), self._stay, self._copies, Prose(_HONEST, tone="muted")),
            self.error, Flow(self.sure),
        )  # fmt: skip
        self.column.addStretch(1)
        self.foot = FootBar(self.keep, self.go_on)
        self._join()

    def show_vault(self, goes: str, copies: Sequence[str]) -> None:
        """What goes and what stays; nothing is ticked."""
        self._goes.setText(goes)
        self._stay.setText(_STAY if copies else _NO_COPIES)
        self._copies.setText("\n".join(copies))
        self._copies.setVisible(bool(copies))
        self.sure.setChecked(False)
        self.error.say("")

    def first_focus(self) -> QWidget:
        return self.keep

    def _join(self) -> None:
        self.back.clicked.connect(self.keep_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.go_on.clicked.connect(self._go_on)
        self.sure.toggled.connect(lambda _on: self.error.say(""))
        follow_layout(self)

    def _go_on(self) -> None:
        if self.sure.isChecked():
            self.go_on_asked.emit()
            return
        self.error.say(_NOT_TICKED)
        self.sure.setFocus()


class SurePage(Page):
    """The second question: the name of the vault is typed, so that no slip of a finger destroys it."""

    destroy_asked = Signal()
    keep_asked = Signal()

    window_name = TITLE
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Weet u het zeker?"))
        self._name = ""
        self.trouble = Trouble()
        self._which = Prose("")
        self._typed = LineField()
        self.name = Field(
            tr("Naam van de kluis"), self._typed, tr("Typ de naam over. Zo gebeurt dit niet per ongeluk.")
        )
        self.keep = Button(tr("Bewaar de kluis"), "primary", "check")
        self.destroy_button = Button(tr("Vernietig de kluis nu"), symbol="trash")
        self.add(self.trouble, self._which, self.name)
        self.column.addStretch(1)
        self.foot = FootBar(self.keep, self.destroy_button)
        self.keep.clicked.connect(self.keep_asked)
        self.destroy_button.clicked.connect(self._destroy)
        follow_layout(self)

    def show_vault(self, name: str) -> None:
        """Which vault; nothing typed yet."""
        self._name = name
        self._which.setText(tr("Deze kluis heet: {name}", name=name))
        self._typed.setText("")
        self.name.set_error("")
        self.show_trouble("", "")

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.keep

    def _destroy(self) -> None:
        if self._typed.text().strip() == self._name.strip():
            self.name.set_error("")
            self.destroy_asked.emit()
            return
        self.name.set_error(_OTHER_NAME)
        self._typed.setFocus()


class DestroyedPage(Page):
    """It is gone; what stays is said once more. `done_asked` ends it."""

    done_asked = Signal()

    window_name = TITLE

    def __init__(self, copies: Sequence[str], left: Sequence[str], *, names_stay: bool = False) -> None:
        """The copies that stay, what still stands in the folder of the vault, and whether names stay beside 112."""
        super().__init__(TITLE)
        self.banner = Banner(
            "success",
            tr("De kluis is vernietigd"),
            tr("De sleutel is uit de map gewist. Wat er op de schijf achterblijft, is onleesbaar."),
        )
        self.add(self.banner)
        if copies:
            self.add(card(Prose(tr("Deze reservekopieën zijn er nog"), "subheading"), Prose("\n".join(copies))))
        if left:
            heading = Prose(tr("Dit staat nog in de map van de kluis"), "subheading")
            heading.setWordWrap(True)
            self.add(card(heading, Prose("\n".join(left))))
        if names_stay:
            self.add(card(Prose(tr("Namen bij Nu hulp nodig"), "subheading"), Prose(_NAMES_STAY)))
        self.column.addStretch(1)
        self.done = Button(tr("Klaar"), "primary", "check")
        self.done.clicked.connect(self.done_asked)
        self.foot = FootBar(self.done)

    def first_focus(self) -> QWidget:
        return self.done
