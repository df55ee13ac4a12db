"""One plan for after an incident: its steps with their days, talks and wishes, lessons, and whom one calls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.aftercare import Call
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aftercare.start_page import calls_panel
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.presentation.aftercare_shown import FREE, PLAN_PAGE, TITLE, LessonShown, PlanShown, StepShown


class PlanPage(PrintedPage):
    """`step_asked` carries a step, `take_asked` a lesson that becomes a measure, `measure_asked` one that is there,
    `incident_asked` what the plan is about."""

    back_asked = Signal()
    step_asked = Signal(str)
    words_asked = Signal()
    take_asked = Signal(str)
    measure_asked = Signal(str)
    incident_asked = Signal(str)
    print_asked = Signal()
    calendar_asked = Signal()
    history_asked = Signal()
    erase_asked = Signal()

    window_name = PLAN_PAGE
    destination = TITLE

    def __init__(self, calls: Sequence[Call]) -> None:
        super().__init__(tr("Uw plan"))
        self._incident = ""
        self.back = Button(tr("Terug naar Na een incident"), "back", "arrow-left")
        self.steps: dict[str, Button] = {}
        self.lessons: dict[str, Button] = {}
        self._body = Column()
        self.incident = Button(tr("Bekijk het incident"), "link")
        self.recorded = Prose("", "small", "muted")
        self.history, self.erase = Button(tr("Bekijk de geschiedenis"), "link"), Button(tr("Wis dit plan"), "link")
        self.write = Button(tr("Schrijf op wat u wilt"), "primary", "pencil")
        self.calendar = Button(tr("Zet de data in uw agenda"), symbol="calendar")
        self._last = Flow(self.incident, self.history, self.erase)
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, Prose(FREE, tone="muted"), self._body)
        self.add(self._last, self.recorded)
        self.column.addStretch(1)
        self.side = calls_panel(calls)
        self.foot = FootBar(self.write, self.pdf)
        self._join()

    def show_plan(self, shown: PlanShown) -> None:
        """One plan; what was shown before is gone."""
        self.show_trouble("", "")
        self.set_heading(tr("Uw plan"), shown.subtitle)
        self._incident = shown.incident
        self.incident.setVisible(bool(shown.incident))
        self.steps, self.lessons = {}, {}
        fresh = Column(spacing=16)
        if shown.about:
            fresh.add(Prose(shown.about))
        fresh.add(self._steps(shown), self._written(shown))
        if shown.lessons:
            fresh.add(self._lessons(shown.lessons))
        self.calendar.setVisible(shown.dated)
        self.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh
        fresh.stackUnder(self._last)
        self.recorded.setText(shown.recorded)
        self.pdf.setEnabled(shown.to_do)
        follow_layout(self)

    def set_busy(self, *, busy: bool) -> None:
        buttons = (self.back, self.write, self.pdf, self.calendar, self.incident, self.history, self.erase)
        for button in (*buttons, *self.steps.values(), *self.lessons.values()):
            button.setEnabled(not busy)

    def stand_at(self, part: str) -> None:
        """The keyboard goes to the button of this lesson, where there is one."""
        if part in self.lessons:
            self.lessons[part].setFocus()

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.write

    def _steps(self, shown: PlanShown) -> Box:
        made = card(Prose(tr("Stap voor stap"), "subheading"), spacing=12)
        for number, step in enumerate(shown.steps):
            if number:
                made.add(rule())
            made.add(self._step(step))
        # The button for the calendar outlives the card it stands in.
        made.add(
            Prose(
                tr("Op de PDF staat wat nog komt, niet wat u schreef. De agenda krijgt alleen de dag."),
                "small",
                "muted",
            )
        )
        self._calendar_row = Flow(self.calendar)
        made.add(self._calendar_row)
        return made

    def _step(self, step: StepShown) -> Column:
        state = Tag(step.state, "circle-check" if step.done else "target" if step.now else "circle-dashed")
        made = Column(Flow(Prose(step.title, "strong"), state), Prose(step.day, "small", "muted"), spacing=4)
        if step.off:
            made.add(Prose(step.off, "small", "muted"))
        if step.note:
            made.add(Prose(step.note))
        button = self.steps[step.id] = Button(tr("Bekijk deze stap") if step.done else tr("Open deze stap"))
        button.setAccessibleName(f"{button.text().strip()}: {step.title}")
        button.clicked.connect(lambda: self.step_asked.emit(step.id))
        made.add(Flow(button))
        return made

    def _written(self, shown: PlanShown) -> Box:
        return card(Prose(tr("Wat u wilt en leert"), "subheading"), FactGrid(shown.written, 2), spacing=12)

    def _lessons(self, lessons: Sequence[LessonShown]) -> Box:
        made = card(Prose(tr("Wat u anders wilt"), "subheading"), spacing=12)
        made.add(Prose(tr("Elke regel kan een maatregel worden. Dat hoeft niet."), "small", "muted"))
        for lesson in lessons:
            if lesson.measure:
                button = Button(tr("Bekijk de maatregel"))
                button.clicked.connect(lambda _=False, one=lesson: self.measure_asked.emit(one.measure))
            else:
                button = Button(tr("Neem op in mijn maatregelen"), symbol="plus")
                button.clicked.connect(lambda _=False, one=lesson: self.take_asked.emit(one.part))
            button.setAccessibleName(f"{button.text().strip()}: {lesson.about}, {lesson.words}")
            self.lessons[lesson.part] = button
            made.add(Column(Prose(lesson.words), Prose(lesson.about, "small", "muted"), Flow(button), spacing=4))
        return made

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.write.clicked.connect(self.words_asked)
        self.pdf.clicked.connect(self.print_asked)
        self.calendar.clicked.connect(self.calendar_asked)
        self.incident.clicked.connect(lambda: self.incident_asked.emit(self._incident))
        self.history.clicked.connect(self.history_asked)
        self.erase.clicked.connect(self.erase_asked)
