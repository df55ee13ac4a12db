"""Woningscan: what it is, what helps at which level, who pays for that, and the papers to print."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.blank.making import BlankKind
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.keeping_blank import BlankPage
from weerbaar_desktop.gui.plans.family_card import FamilyCard
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.family_shown import FamilyStartShown
from weerbaar_desktop.presentation.home_shown import HomeShown, LevelShown, TextShown
from weerbaar_desktop.presentation.scan_shown import ScanStartShown

_TITLE: Final = tr("Woningscan")
_ON_PAPER: Final = (
    tr("Sla de lijst op en druk hem af. U vult hem in met een pen, ook zonder computer."),
    tr("Op een leeg papier staat niets van u. Daarom komt er geen regel over in uw dagboek."),
)
_STARTER: Final = tr("Starterspakket: wat u doet in uw eerste dertig dagen in een functie.")
_FAMILY: Final = tr("Thuisfront: wat u thuis afspreekt, voor op de koelkast.")
_AT_THE_TABLE: Final = (
    tr("Spreek thuis af wat u doet als er iemand aanbelt, belt of u volgt. Vul het samen in, aan tafel."),
    tr("Wat geheim is, blijft in uw kluis. De rest maakt u als blad voor de koelkast."),
)
_ON_SCREEN: Final = (
    tr("U loopt zone voor zone om en door het huis. Alles wat u aantikt, is meteen bewaard."),
    tr("U kunt op elk moment stoppen. Later gaat u verder in dezelfde zone."),
)
_LEVELS: Final = tr("Vier niveaus")


class HomePage(BlankPage):
    """`opened` carries a scan.

    `family_asked` carries the family plan, and `talk_asked` the one that is talked over, "" for a new one.
    """

    begin_asked = Signal()
    anew_asked = Signal()
    go_on_asked = Signal()
    opened = Signal(str)
    family_asked = Signal(str)
    talk_asked = Signal(str)

    window_name = _TITLE
    destination = _TITLE

    def __init__(self, shown: HomeShown) -> None:
        super().__init__(_TITLE)
        self.reminder = Banner("info", "")
        self.begin_button = Button(tr("Begin de woningscan"), "primary", "arrow-right")
        self.go_on_button = Button(tr("Ga verder met de woningscan"), "primary", "arrow-right")
        self.anew = Button(tr("Begin opnieuw"))
        self._half, self.scans = Prose(""), Links()
        self._done = card(Prose(tr("Wat u eerder deed"), "subheading"), self.scans)
        self.list_button = Button(tr("Papieren lijst opslaan"), symbol="printer")
        self.starter_button = Button(tr("Starterspakket opslaan"), symbol="printer")
        self.family_button = Button(tr("Thuisfront opslaan"), symbol="printer")
        self.family = FamilyCard(_AT_THE_TABLE)
        first, *rest = shown.parts
        self.add(self.trouble, self.kept, self.progress, self.reminder, _text(first), self._on_screen())
        self.add(self._done, self.family, self._on_paper(), *map(_text, rest))
        self.add(Prose(_LEVELS, "heading"), *map(_level, shown.levels))
        self.column.addStretch(1)
        self._join()

    def _on_screen(self) -> Box:
        return card(
            Prose(tr("Op het scherm"), "subheading"), *map(Prose, _ON_SCREEN), self._half,
            Flow(self.begin_button, self.go_on_button, self.anew),
        )  # fmt: skip

    def _on_paper(self) -> Box:
        return panel(
            Prose(tr("Op papier"), "subheading"), *map(Prose, (*_ON_PAPER, _STARTER, _FAMILY)),
            Flow(self.list_button, self.starter_button, self.family_button),
        )  # fmt: skip

    def show_start(self, shown: ScanStartShown) -> None:
        """Whether a scan is half done, the quiet reminder, and those that were done."""
        self.reminder.say(tr("Doe de woningscan nog eens"), shown.reminder)
        self.reminder.setVisible(bool(shown.reminder))
        self._half.setText(shown.kept)
        self._half.setVisible(shown.begun)
        self.begin_button.setVisible(not shown.begun)
        self.go_on_button.setVisible(shown.begun)
        self.anew.setVisible(shown.begun)
        self.scans.show_links(shown.scans)
        self._done.setVisible(bool(shown.scans))
        follow_layout(self)

    def show_family(self, shown: FamilyStartShown) -> None:
        """How it stands with the family plan."""
        self.family.show_start(shown)
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.go_on_button if self.begin_button.isHidden() else self.begin_button

    def _join(self) -> None:
        buttons = (self.list_button, self.starter_button, self.family_button)
        kinds: tuple[BlankKind, ...] = ("woningscan", "starterspakket", "thuisfront")
        for button, kind in zip(buttons, kinds, strict=True):
            button.clicked.connect(partial(self.ask_paper, kind))
        self.begin_button.clicked.connect(self.begin_asked)
        self.anew.clicked.connect(self.anew_asked)
        self.go_on_button.clicked.connect(self.go_on_asked)
        self.scans.opened.connect(self.opened)
        self.family.opened.connect(self.family_asked)
        self.family.talk_asked.connect(self.talk_asked)
        follow_layout(self)


def _text(shown: TextShown) -> Box:
    return card(
        Prose(shown.heading, "subheading"), Prose(shown.words), Prose(shown.source, "small", "muted"),
        spacing=4,
    )  # fmt: skip


def _level(shown: LevelShown) -> Box:
    head = Column(Prose(shown.name, "subheading"), Prose(shown.what), Prose(shown.who), spacing=4)
    return card(head, *map(_explained, shown.explained), spacing=16)


def _explained(one: TextShown) -> Column:
    return Column(Prose(one.heading, "strong"), Prose(one.words), Prose(one.source, "small", "muted"), spacing=4)
