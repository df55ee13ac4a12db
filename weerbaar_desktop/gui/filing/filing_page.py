"""One filing: what was done, with whom and under which number, what it is about, and what may come next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.filing_shown import NO_INCIDENTS, FilingShown, ReminderShown


class FilingPage(Page):
    """`incident_asked` carries an incident, `add_asked` the code of the folder to which something is added."""

    back_asked = Signal()
    change_asked = Signal()
    incident_asked = Signal(str)
    add_asked = Signal(str)
    history_asked = Signal()
    erase_asked = Signal()

    window_name = tr("Wat u heeft gedaan, één onderdeel")
    destination = tr("Melding en aangifte")
    wide = True

    def __init__(self) -> None:
        super().__init__("")
        self._adds_to = ""
        self.back = Button(tr("Terug naar Melding en aangifte"), "back", "arrow-left")
        self.trouble = Trouble()
        self._facts = Box("card")
        self._none = Prose(NO_INCIDENTS, tone="muted")
        self.incidents = Links()
        self.recorded = Prose("", "small", "muted")
        self.history, self.erase = Button(tr("Bekijk de geschiedenis"), "link"), Button(tr("Wis dit"), "link")
        about = card(Prose(tr("Waar het over gaat"), "subheading"), self._none, self.incidents)
        self.add(Flow(self.back), self.trouble, self._facts, about, self.recorded, self.history, self.erase)
        self.column.addStretch(1)
        self._reminders: QWidget = Column()
        self._beside = Column(self._reminders)
        self.side = self._beside
        self.change = Button(tr("Aanvullen of wijzigen"), "primary", "pencil")
        self.addition = Button(tr("Maak een aanvulling op de map"), symbol="folder")
        self.foot = FootBar(self.change, self.addition)
        self._join()

    def show_filing(self, shown: FilingShown) -> None:
        """Values of one filing; what was shown before is gone."""
        self.set_heading(shown.title, shown.subtitle)
        self._adds_to = shown.adds_to
        self.addition.setVisible(bool(shown.adds_to))
        fresh = _facts(shown)
        self.column.replaceWidget(self._facts, fresh)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = fresh
        self._none.setVisible(not shown.incidents)
        self.incidents.show_links(shown.incidents)
        self.recorded.setText(shown.recorded)
        beside = _reminders(shown.reminders)
        self._beside.column.replaceWidget(self._reminders, beside)
        self._reminders.hide()
        self._reminders.deleteLater()
        self._reminders = beside
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.change

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.change.clicked.connect(self.change_asked)
        self.addition.clicked.connect(lambda: self.add_asked.emit(self._adds_to))
        self.incidents.opened.connect(self.incident_asked)
        self.history.clicked.connect(self.history_asked)
        self.erase.clicked.connect(self.erase_asked)


def _facts(shown: FilingShown) -> Box:
    made = card(FactGrid(shown.facts, 2), padding=28, spacing=20)
    if shown.remarks:
        made.add(Column(Prose(tr("Opmerkingen"), "subheading"), Prose(shown.remarks), spacing=8))
    return made


def _reminders(reminders: Sequence[ReminderShown]) -> QWidget:
    if not reminders:
        return Column()
    made = panel(Prose(tr("Wat u nog kunt doen"), "subheading"), padding=22, spacing=12)
    made.add(Prose(tr("Niets hiervan moet. U kiest zelf."), "small"))
    for one in reminders:
        made.add(Column(Prose(one.heading, "strong"), Prose(one.words), Prose(one.source, "small", "muted"), spacing=2))
    return made
