"""Na een incident: what it is, the plans there are, and whom one calls when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.aftercare import Call
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.aftercare_shown import FREE, INTRODUCTION, TITLE
from weerbaar_desktop.presentation.shown import LinkShown


class CareStartPage(Page):
    """`opened` carries a plan."""

    begin_asked = Signal()
    opened = Signal(str)

    window_name = TITLE
    destination = TITLE

    def __init__(self, calls: Sequence[Call]) -> None:
        super().__init__(TITLE)
        self.trouble = Trouble()
        self.reminder = Banner("info", "")
        self.begin = Button(tr("Maak een plan"), "primary", "plus")
        self.plans = Links()
        self._plans = card(Prose(tr("Uw plannen"), "subheading"), self.plans)
        what = card(
            Prose(tr("Rust en regie, stap voor stap"), "subheading"),
            Prose(INTRODUCTION),
            Prose(FREE),
            Flow(self.begin),
            Prose(tr("De vijf stappen zijn van Weerbaar zelf."), "small", "muted"),
        )
        self.add(self.trouble, self.reminder, what, self._plans)
        self.column.addStretch(1)
        self.side = calls_panel(calls)
        self.begin.clicked.connect(self.begin_asked)
        self.plans.opened.connect(self.opened)

    def show_plans(self, links: Sequence[LinkShown], reminder: str) -> None:
        """As it stands now; `reminder` is "" where nothing is due."""
        self.show_trouble("", "")
        self.reminder.say(tr("U kunt verder met uw plan"), reminder)
        self.reminder.setVisible(bool(reminder))
        self.plans.show_links(links)
        self._plans.setVisible(bool(links))
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.plans.links[0] if self.plans.links else self.begin


def calls_panel(calls: Sequence[Call]) -> Box:
    """Whom one calls, and when: it stands there for everybody, whatever somebody answers."""
    made = panel(Prose(tr("Wie belt u, en wanneer?"), "subheading"), padding=22, spacing=4)
    for call in calls:
        made.column.addSpacing(8)
        made.add(Prose(call.when, "strong"), Prose(call.words))
    return made
