"""Zelfscan: what it is, the way in or back in, those that were done, and the ways to the measures and a first plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.scan_shown import INTRODUCTION, ORIGIN, ScanStartShown
from weerbaar_desktop.presentation.self_scan import TITLE
from weerbaar_desktop.presentation.shown import LinkShown


class ScanStartPage(Page):
    """`opened` carries a scan, `anew_asked` what is half done: a new one would take its place.

    `plan_asked` carries a starter plan; `starter_asked` wants a new one.
    """

    begin_asked = Signal()
    go_on_asked = Signal()
    anew_asked = Signal(str)
    opened = Signal(str)
    measures_asked = Signal()
    starter_asked = Signal()
    plan_asked = Signal(str)

    window_name = TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.trouble = Trouble()
        self.reminder = Banner("info", "")
        self.begin = Button(tr("Begin de zelfscan"), "primary", "arrow-right")
        self.go_on = Button(tr("Ga verder met de zelfscan"), "primary", "arrow-right")
        self.anew = Button(tr("Begin opnieuw"))
        self._kept = Prose("")
        self.scans = Links()
        self._done = card(Prose(tr("Wat u eerder deed"), "subheading"), self.scans)
        self.measures = Button(tr("Bekijk uw maatregelen"), symbol="list-details")
        self.plans, self.starter = Links(), Button(tr("Maak een plan voor dertig dagen"), symbol="calendar")
        self.add(self.trouble, self.reminder, self._what_it_is(), self._done, self._what_one_does(), self._newly())
        self.column.addStretch(1)
        self._join()

    def _what_it_is(self) -> Box:
        return card(
            Prose(tr("Wat u kunt verwachten"), "subheading"),
            Prose(INTRODUCTION),
            Prose(tr("U kunt elke vraag overslaan en op elk moment stoppen. Alles blijft in uw kluis.")),
            self._kept,
            Flow(self.begin, self.go_on, self.anew),
            Prose(ORIGIN, "small", "muted"),
        )

    def _what_one_does(self) -> Box:
        return card(
            Prose(tr("Wat u wilt doen"), "subheading"),
            Prose(tr("Op één lijst staat wat u zelf wilt doen, met wie en wanneer.")),
            Flow(self.measures),
        )

    def _newly(self) -> Box:
        return card(
            Prose(tr("Nieuw in uw functie?"), "subheading"),
            Prose(
                tr(
                    "Het starterspakket zet op een rij wat u kunt doen in de eerste dertig dagen. Elk punt "
                    "heeft een dag."
                )
            ),
            self.plans,
            Flow(self.starter),
        )

    def show_plans(self, plans: Sequence[LinkShown]) -> None:
        """The starter plans that were made."""
        self.plans.show_links(plans)
        follow_layout(self)

    def show_start(self, shown: ScanStartShown) -> None:
        """As it stands now."""
        self.show_trouble("", "")
        self.reminder.say(tr("Doe de zelfscan nog eens"), shown.reminder)
        self.reminder.setVisible(bool(shown.reminder))
        self._kept.setText(shown.kept)
        self._kept.setVisible(shown.begun)
        self.begin.setVisible(not shown.begun)
        self.go_on.setVisible(shown.begun)
        self.anew.setVisible(shown.begun)
        self.scans.show_links(shown.scans)
        self._done.setVisible(bool(shown.scans))
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.go_on if self.begin.isHidden() else self.begin

    def _join(self) -> None:
        self.begin.clicked.connect(self.begin_asked)
        self.go_on.clicked.connect(self.go_on_asked)
        self.anew.clicked.connect(lambda: self.anew_asked.emit(self._kept.text()))
        self.scans.opened.connect(self.opened)
        self.measures.clicked.connect(self.measures_asked)
        self.starter.clicked.connect(self.starter_asked)
        self.plans.opened.connect(self.plan_asked)


class AnewPage(ErasePage):
    """Asks once more before the half-done scan makes way for a new one; `erase_asked` begins again."""

    window_name = tr("Zelfscan, opnieuw beginnen")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(
            tr("Uw antwoorden en aantekeningen in deze zelfscan gaan dan weg en komen niet terug."),
            tr("De zelfscans die u eerder heeft bewaard, blijven."),
        )
        self.set_heading(tr("Wilt u opnieuw beginnen?"))
        self.keep.setText(tr("Bewaar wat er staat"))
        self.erase.setText(tr("Begin opnieuw"))
