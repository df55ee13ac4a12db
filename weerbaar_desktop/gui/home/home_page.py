"""Woningscan: what it is, what helps at which level, who pays for that, and the papers to print."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.home_shown import HomeShown, LevelShown, TextShown

_TITLE: Final = "Woningscan"
_ON_PAPER: Final = (
    "Sla de lijst op en druk hem af. U vult hem in met een pen, ook zonder computer.",
    "Op een leeg papier staat niets van u. Daarom komt er geen regel over in uw dagboek.",
)
_STARTER: Final = "Starterspakket: wat u doet in uw eerste dertig dagen in een functie."
_FAMILY: Final = "Thuisfront: wat u thuis afspreekt, voor op de koelkast."
_NOT_HERE: Final = "De woningscan op het scherm is er nog niet. Tot die tijd werkt u op papier."
_LEVELS: Final = "Vier niveaus"


class HomePage(Page):
    """`paper_asked` carries which paper (see application/blank); `stop_asked` while it is made."""

    paper_asked = Signal(str)
    stop_asked = Signal()

    window_name = _TITLE
    destination = _TITLE

    def __init__(self, shown: HomeShown) -> None:
        super().__init__(_TITLE)
        self.trouble, self.progress = Trouble(), Progress()
        self.kept = Banner("success", "")
        self.kept.hide()
        self.starter_button = Button("Starterspakket opslaan", symbol="printer")
        self.family_button = Button("Thuisfront opslaan", symbol="printer")
        first, *rest = shown.parts
        self.add(
            self.trouble, self.kept, self.progress, _text(first),
            panel(
                PlainLabel("Op papier", "subheading"), *map(Prose, (*_ON_PAPER, _NOT_HERE, _STARTER, _FAMILY)),
                Flow(self.starter_button, self.family_button),
            ),
            *map(_text, rest), PlainLabel(_LEVELS, "heading"), *map(_level, shown.levels),
        )  # fmt: skip
        self.column.addStretch(1)
        self.list_button = Button("Papieren lijst opslaan", "primary", "printer")
        self.foot = FootBar(self.list_button)
        self._busy = False
        self._join()

    def begin(self) -> None:
        """A paper is being made."""
        self.show_trouble("", "")
        self.kept.hide()
        self._busy = True  # the button stays as it is: without it the keyboard would be elsewhere
        self.progress.begin("Het papier wordt gemaakt")

    def ready(self) -> None:
        """It was made, or not."""
        self._busy = False
        self.progress.end()

    def show_kept(self, said: str, file: str) -> None:
        """It stands there; said aloud too."""
        self.kept.say(said, file)
        self.kept.show()
        self.foot_says(said)

    def foot_says(self, said: str) -> None:
        """A tick with words, announced."""
        if self.foot is not None:
            self.foot.say(said)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)
        if happened:
            self.foot_says("")

    def first_focus(self) -> QWidget:
        return self.list_button

    def _join(self) -> None:
        buttons = (self.list_button, self.starter_button, self.family_button)
        for button, kind in zip(buttons, ("woningscan", "starterspakket", "thuisfront"), strict=True):
            button.clicked.connect(partial(self._ask, kind))
        self.progress.stop_asked.connect(self.stop_asked)
        follow_layout(self)

    def _ask(self, kind: str) -> None:
        if not self._busy:
            self.paper_asked.emit(kind)


def _text(shown: TextShown) -> Box:
    return card(
        PlainLabel(shown.heading, "subheading"), Prose(shown.words), Prose(shown.source, "small", "muted"),
        padding=20, spacing=4,
    )  # fmt: skip


def _level(shown: LevelShown) -> Box:
    box = card(PlainLabel(shown.name, "subheading"), Prose(shown.what), Prose(shown.who), padding=20, spacing=4)
    for one in shown.explained:
        box.add(Prose(one.heading, "strong"), Prose(one.words), Prose(one.source, "small", "muted"))
    return box
