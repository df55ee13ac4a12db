"""Leaving office: what to think of, and the three things one can do with the vault."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.leaving_words import LeavingWords
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.spoken import day

_TITLE: Final = tr("U stopt met uw functie")


class LeavingPage(Page):
    """Signals: keep the vault, make one file to keep, or destroy it. Nothing has to be decided now."""

    keep_asked = Signal()
    file_asked = Signal()
    destroy_asked = Signal()

    window_name = tr("Functie stopt")
    destination = tr("Kluis")

    def __init__(self, words: LeavingWords) -> None:
        super().__init__(_TITLE)
        self.back = Button(tr("Terug naar Kluis"), "back", "arrow-left")
        self.file_button = Button(tr("Maak één compleet bestand"), symbol="file")
        self.destroy_button = Button(tr("Vernietig de kluis"), symbol="trash")
        self.keep_button = Button(tr("Bewaar de kluis"), "primary", "check")
        points = [card(Prose(point.heading, "subheading"), Prose(point.words)) for point in words.points]
        self.add(
            Flow(self.back),
            Prose(words.intro),
            *points,
            card(
                Prose(tr("Wat u kunt doen"), "subheading"),
                Prose(tr("U hoeft nu niets te kiezen. De kluis blijft zoals die is tot u zelf iets doet.")),
                Flow(self.file_button, self.destroy_button),
                spacing=12,
            ),
            Prose(
                tr("Nagekeken op {day}. Dit is geen juridisch advies.", day=day(words.reviewed_on)), "small", "muted"
            ),
        )
        self.column.addStretch(1)
        self.foot = FootBar(self.keep_button)
        self._join()

    def first_focus(self) -> QWidget:
        return self.keep_button

    def _join(self) -> None:
        self.back.clicked.connect(self.keep_asked)
        self.keep_button.clicked.connect(self.keep_asked)
        self.file_button.clicked.connect(self.file_asked)
        self.destroy_button.clicked.connect(self.destroy_asked)
        follow_layout(self)
