"""Weerbaarheid: becoming calm, conversations to practise, and cards about one's own behaviour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.calm_shown import LEAD
from weerbaar_desktop.presentation.calm_shown import TITLE as CALM
from weerbaar_desktop.presentation.conversation_shown import LEAD as TOGETHER_LEAD
from weerbaar_desktop.presentation.conversation_shown import TITLE as TOGETHER
from weerbaar_desktop.presentation.land_shown import LEAD as LAND_LEAD
from weerbaar_desktop.presentation.land_shown import TITLE as LAND
from weerbaar_desktop.presentation.library_shown import LEAD as LIBRARY_LEAD
from weerbaar_desktop.presentation.library_shown import TITLE as LIBRARY
from weerbaar_desktop.presentation.overview_shown import LEAD as OVERVIEW_LEAD
from weerbaar_desktop.presentation.own_shown import OWN_WORDS
from weerbaar_desktop.presentation.resilience_shown import BEHAVIOUR_WORDS, PRACTISE_WORDS, TITLE, ResilienceShown


class ResiliencePage(Page):
    """`practise_asked` carries a scenario, `card_asked` a card, `note_asked` the place of what was noticed.

    `own_asked` carries a training or a story, `write_asked` which of the two is written.
    """

    calm_asked = Signal()
    go_on_asked = Signal()
    practise_asked = Signal(str)
    card_asked = Signal(str)
    note_asked = Signal(str)
    together_asked = Signal()
    library_asked = Signal()
    land_asked = Signal()
    overview_asked = Signal()
    own_asked = Signal(str)
    write_asked = Signal(str)

    window_name = TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.trouble = Trouble()
        self.calm = Button(CALM, symbol="wind")
        self.together = Button(tr("Bekijk de dilemma’s"), symbol="users")
        self.half, self.go_on = Prose(""), Button(tr("Ga verder met oefenen"), "primary", "arrow-right")
        self.alone, self.home, self.cards, self.noticed = Links(), Links(), Links(), Links()
        self._kept = card(Prose(tr("Wat u bij uzelf merkte"), "subheading"), self.noticed)
        self.library = Button(tr("Open de bibliotheek"), symbol="notebook")
        self.own = Links()
        self.training = Button(tr("Schrijf een training op"), symbol="pencil")
        self.story = Button(tr("Schrijf uw verhaal op"), symbol="pencil")
        self.add(
            self.trouble,
            card(Prose(CALM, "subheading"), Prose(LEAD), Flow(self.calm)),
            card(
                Prose(tr("Oefenen"), "subheading"), *map(Prose, PRACTISE_WORDS), self.half, Flow(self.go_on),
                self.alone, spacing=12,
            ),
            card(Prose(tr("Oefenen voor thuis"), "subheading"), self.home, spacing=12),
            card(Prose(TOGETHER, "subheading"), Prose(TOGETHER_LEAD), Flow(self.together)),
            card(Prose(tr("Eigen gedrag"), "subheading"), Prose(BEHAVIOUR_WORDS), self.cards, spacing=12),
            card(Prose(LIBRARY, "subheading"), Prose(LIBRARY_LEAD), Flow(self.library)),
            self._land_card(),
            self._own_card(),
            self._kept,
        )  # fmt: skip
        self.column.addStretch(1)
        self._join()

    def _own_card(self) -> Box:
        ways = Flow(self.training, self.story)
        return card(Prose(tr("Van uzelf"), "subheading"), *map(Prose, OWN_WORDS), self.own, ways, spacing=12)

    def _land_card(self) -> Box:
        self.land = Button(tr("Bekijk uw eigen jaar"), symbol="world")
        self.overview = Button(tr("Maak een anoniem overzicht"), symbol="list-details")
        ways = Flow(self.land, self.overview)
        return card(Prose(LAND, "subheading"), Prose(LAND_LEAD), Prose(OVERVIEW_LEAD), ways)

    def show_all(self, shown: ResilienceShown) -> None:
        """As it stands now."""
        self.show_trouble("", "")
        self.alone.show_links(shown.alone)
        self.home.show_links(shown.home)
        self.cards.show_links(shown.cards)
        self.noticed.show_links(shown.noticed)
        self.own.show_links(shown.own)
        self._kept.setVisible(bool(shown.noticed))
        self.half.setText(shown.half)
        for widget in (self.half, self.go_on):
            widget.setVisible(bool(shown.half))
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.calm if self.go_on.isHidden() else self.go_on

    def _join(self) -> None:
        self.calm.clicked.connect(self.calm_asked)
        self.together.clicked.connect(self.together_asked)
        self.go_on.clicked.connect(self.go_on_asked)
        self.alone.opened.connect(self.practise_asked)
        self.home.opened.connect(self.practise_asked)
        self.cards.opened.connect(self.card_asked)
        self.noticed.opened.connect(self.note_asked)
        self.library.clicked.connect(self.library_asked)
        self.land.clicked.connect(self.land_asked)
        self.overview.clicked.connect(self.overview_asked)
        self.own.opened.connect(self.own_asked)
        self.training.clicked.connect(lambda: self.write_asked.emit("training"))
        self.story.clicked.connect(lambda: self.write_asked.emit("story"))
