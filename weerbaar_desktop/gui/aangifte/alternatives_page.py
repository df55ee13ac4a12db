"""What else can be done, beside or instead of an aangifte: when each fits, and who decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.reporting_shown import AlternativeShown

_INTRO: Final = tr(
    "Aangifte is niet de enige weg. Deze mogelijkheden kunnen ernaast of in plaats ervan. "
    "Bespreek ze met wie u helpt: het programma weet niet wat bij u past."
)


class AlternativesPage(Page):
    """`back_asked` leads to where one came from."""

    back_asked = Signal()

    window_name = tr("Andere mogelijkheden")
    destination = tr("Melding en aangifte")

    def __init__(self, alternatives: Sequence[AlternativeShown]) -> None:
        super().__init__(tr("Andere mogelijkheden"))
        self.back = Button(tr("Terug"), "back", "arrow-left")
        self.done = Button(tr("Terug naar waar u was"), "primary", "arrow-left")
        self.foot = FootBar(self.done)
        self.add(Flow(self.back), Prose(_INTRO), *(_card(one) for one in alternatives))
        self.column.addStretch(1)
        self.back.clicked.connect(self.back_asked)
        self.done.clicked.connect(self.back_asked)
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.back


def _card(one: AlternativeShown) -> Box:
    return card(
        Column(Prose(one.name, "subheading"), Prose(one.what), spacing=4),
        Column(Prose(tr("Wanneer past het?"), "strong"), Prose(one.fits), spacing=4),
        Column(Prose(tr("Wie beslist?"), "strong"), Prose(one.decides), spacing=4),
        Prose(one.source, "small", "muted"),
        padding=20,
        spacing=16,
    )
