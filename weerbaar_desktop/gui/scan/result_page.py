"""What comes out of a scan: what there is to do, what is different from last time, and every answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.papers.woningscan import UNSEEN
from weerbaar_desktop.application.self_scans import UNUSUAL
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.change_rows import ChangeRows
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.presentation.scan_shown import LEAD, ORIGIN, TITLE, ActionShown, ScanShown

_DESTINATION = tr("Zelfscan")


class ScanResultPage(PrintedPage):
    """`take_asked` carries the question whose action becomes a measure, `measure_asked` a measure that is there."""

    back_asked = Signal()
    take_asked = Signal(str)
    measure_asked = Signal(str)
    measures_asked = Signal()
    print_asked = Signal()
    erase_asked = Signal()

    window_name = tr("Zelfscan, uitkomst")
    destination = _DESTINATION
    heading = TITLE
    lead_words = LEAD
    good_to_know: tuple[str, ...] = (said(UNUSUAL), ORIGIN)
    quiet_kinds = ("back", "link")
    """Of going back and of erasing; larger buttons for who walks through a house."""

    def __init__(self) -> None:
        super().__init__(self.heading)
        back, erase = self.quiet_kinds
        self.back = Button(tr("Terug naar {destination}", destination=self.destination), back, "arrow-left")
        self.lead = Prose("")
        self.buttons: dict[str, Button] = {}
        self._body = Column()
        self.erase = Button(tr("Wis deze {destination}", destination=self.destination.lower()), erase)
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, self.lead, self._body, Flow(self.erase))
        self.column.addStretch(1)
        self.side = panel(Prose(tr("Goed om te weten"), "subheading"), *map(Prose, self.good_to_know))
        self.measures = Button(tr("Bekijk uw maatregelen"), "primary", "list-details")
        self.foot = FootBar(*self.at_the_foot())
        self._join()

    def at_the_foot(self) -> tuple[Button, ...]:
        """The buttons below the page, the primary one first."""
        return self.measures, self.pdf

    def show_scan(self, shown: ScanShown) -> None:
        """One scan; what was shown before is gone."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.set_heading(self.heading, shown.subtitle)
        self.lead.setText(shown.nothing or self.lead_words)
        self.buttons = {}
        fresh = Column(*(self._action(action) for action in shown.actions), spacing=12)
        if shown.unseen:
            fresh.add(card(Prose(said(UNSEEN), "subheading"), FactGrid(shown.unseen, most_columns=1)))
        if shown.compared:
            fresh.add(_compared(shown))
        answers = FactGrid(shown.answers, most_columns=1)
        fresh.add(card(Prose(tr("Uw antwoorden"), "subheading"), answers))
        self.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh
        follow_layout(self)

    def stand_at(self, question: str) -> None:
        """The keyboard goes to the button of this question, where there is one."""
        if question in self.buttons:
            self.buttons[question].setFocus()

    def set_busy(self, *, busy: bool) -> None:
        for button in (self.pdf, self.measures, self.erase, self.back, *self.buttons.values()):
            button.setEnabled(not busy)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.measures

    def _action(self, shown: ActionShown) -> Box:
        box = card(Prose(shown.what, "strong"), Prose(shown.why), Prose(shown.how), spacing=4)
        box.add(Prose(shown.source, "small", "muted"))
        if shown.measure:
            button = Button(tr("Bekijk de maatregel"))
            button.clicked.connect(lambda: self.measure_asked.emit(shown.measure))
            box.add(Flow(Tag(shown.state, "circle-check"), button))
        else:
            button = Button(tr("Neem op in mijn maatregelen"), symbol="plus")
            button.clicked.connect(lambda: self.take_asked.emit(shown.question))
            box.add(Flow(button))
        name = f"{button.text().strip()}: {shown.what}"
        same = sum(one.accessibleName().startswith(name) for one in self.buttons.values())
        button.setAccessibleName(f"{name} ({same + 1})" if same else name)
        self.buttons[shown.question] = button
        return box

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.measures.clicked.connect(self.measures_asked)
        self.pdf.clicked.connect(self.print_asked)
        self.erase.clicked.connect(self.erase_asked)


def _compared(shown: ScanShown) -> Box:
    made = card(Prose(tr("Wat er anders is dan de vorige keer"), "subheading"), Prose(shown.compared))
    if shown.changes:
        made.add(ChangeRows(shown.changes))
    return made


class EraseScanPage(ErasePage):
    """Of one scan."""

    window_name = tr("Zelfscan wissen")
    destination = _DESTINATION

    def __init__(self) -> None:
        super().__init__(
            tr("Uw antwoorden en aantekeningen gaan weg en komen niet terug."),
            tr("De maatregelen die u eruit haalde, blijven. In het journaal blijft staan dat hier iets is gewist."),
        )
