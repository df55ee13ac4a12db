"""The pages of the starter plan: its first day, the plan itself, and erasing it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.form_fields import TextForm
from weerbaar_desktop.gui.plans.plan_page import PlanPage
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.presentation.starter_shown import FIRST_DAY, FORM_TITLE, TITLE, StarterShown, StepShown

_DESTINATION = tr("Zelfscan")


class FirstDayPage(RevisionPage):
    """What is typed is a document, see starter_shown."""

    window_name = FORM_TITLE
    destination = _DESTINATION

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.set_heading(TITLE, tr("Het plan telt vanaf uw eerste dag."))
        field = self.fields[FIRST_DAY.key] = self._day = TextForm(FIRST_DAY)
        field.changed.connect(self.pauses.touch)
        self.add(field)
        self.end()
        self.side = panel(
            Prose(tr("Goed om te weten"), "subheading"),
            Prose(tr("U krijgt een lijst van stappen, elk met een dag. U hoeft niet alles zelf te doen.")),
            Prose(tr("Bent u al langer bezig? Dan zijn er dagen voorbij. De stappen helpen ook later.")),
        )

    def first_focus(self) -> QWidget:
        return self._day.first()

    def propose(self) -> None:
        """The day that stands there is a proposal: who types writes over it."""
        self._day.propose()


class StarterPage(PlanPage):
    """`measure_asked` carries a measure that was made of a step."""

    measure_asked = Signal(str)
    calendar_asked = Signal()

    window_name = tr("Starterspakket, uw plan")
    destination = _DESTINATION

    def __init__(self) -> None:
        super().__init__(TITLE, Button(tr("Kies een andere eerste dag"), "link"), tr("Wis dit plan"))
        self._past = Prose("")
        self.buttons: dict[str, Button] = {}
        self._weeks = Column()
        self.calendar = Button(tr("Zet de dagen in uw agenda"), symbol="calendar")
        self._dates = panel(
            Prose(tr("De agenda krijgt alleen de dagen, en niet wat u gaat doen.")), Flow(self.calendar), spacing=8
        )
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, self._past, self._weeks, self._dates)
        self.add(self.recorded, self.change, self.history, self.erase)
        self.column.addStretch(1)
        for first in (self.take, self.measures):  # one of them is shown
            first.setProperty("look", "primary")
        self.foot = FootBar(self.take, self.measures, self.pdf)
        self.calendar.clicked.connect(self.calendar_asked)
        self.join()

    def show_plan(self, shown: StarterShown) -> None:
        """One plan; what was shown before is gone."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.set_heading(TITLE, shown.subtitle)
        self._past.setText(shown.past)
        self._past.setVisible(bool(shown.past))
        self.buttons = {}
        fresh = Column(*(self._week(heading, steps) for heading, steps in shown.weeks))
        self.column.replaceWidget(self._weeks, fresh)
        self._weeks.hide()
        self._weeks.deleteLater()
        self._weeks = fresh
        self._dates.setVisible(shown.dated)
        self.recorded.setText(shown.recorded)
        self.take.setVisible(shown.to_take)
        self.measures.setVisible(not shown.to_take)
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.measures if self.take.isHidden() else self.take

    def stand_at(self, step: str) -> None:
        """The keyboard goes to the button of this step, where there is one."""
        if step in self.buttons:
            self.buttons[step].setFocus()

    def _week(self, heading: str, steps: Sequence[StepShown]) -> Column:
        return Column(Prose(heading, "heading"), *map(self._step, steps), spacing=12)

    def _step(self, shown: StepShown) -> Box:
        box = card(Prose(shown.title, "strong"), Prose(shown.words), Prose(shown.when), padding=20, spacing=4)
        box.add(Prose(shown.source, "small", "muted"))
        if shown.measure:
            button = self.buttons[shown.id] = Button(tr("Bekijk de maatregel"))
            button.setAccessibleName(tr("Bekijk de maatregel: {title}", title=shown.title))
            button.clicked.connect(lambda: self.measure_asked.emit(shown.measure))
            box.add(Flow(Tag(shown.state, "circle-check"), button))
        return box


class EraseStarterPage(ErasePage):
    """Of one starter plan."""

    window_name = tr("Starterspakket wissen")
    destination = _DESTINATION

    def __init__(self) -> None:
        super().__init__(
            tr("Dit plan met zijn dagen gaat weg en komt niet terug. Ook de eerdere versies gaan weg."),
            tr("De maatregelen die u eruit haalde, blijven. In het journaal blijft staan dat hier iets is gewist."),
        )
