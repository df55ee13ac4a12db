"""The self-test of integrity and influence: its questions on one page, and what comes out; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.influence import InfluenceQuestion
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.influence_shown import (
    LEAD,
    NOT_FILLED,
    NOT_FILLED_REST,
    NOT_KEPT,
    NOTHING,
    NOTHING_REST,
    OUTCOME_PAGE,
    OUTCOME_TITLE,
    SKIPPED,
    TITLE,
    PointShown,
    answer_choices,
)
from weerbaar_desktop.presentation.resilience_shown import TITLE as RESILIENCE


class InfluencePage(Page):
    """`done_asked` carries the answers given, by the id of a question."""

    back_asked = Signal()
    done_asked = Signal(object)

    window_name = TITLE
    destination = RESILIENCE

    def __init__(self, questions: Sequence[InfluenceQuestion]) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Stop met de test"), "back", "arrow-left")
        answers = [Answer(one.value, one.words) for one in answer_choices()]
        self.groups = {one.id: AnswerGroup(one.question, answers) for one in questions}
        self.add(Flow(self.back), Prose(LEAD), panel(Prose(NOT_KEPT)), *self.groups.values(), Prose(SKIPPED, "small"))
        self.column.addStretch(1)
        self.done = Button(tr("Bekijk de uitkomst"), "primary", "arrow-right")
        self.foot = FootBar(self.done)
        self.back.clicked.connect(self.back_asked)
        self.done.clicked.connect(lambda: self.done_asked.emit(self.given()))

    def given(self) -> dict[str, str]:
        """What was answered."""
        return {name: value for name, group in self.groups.items() if (value := group.value())}

    def forget(self) -> None:
        """No answer stands here any more."""
        for group in self.groups.values():
            group.set_values(())

    def first_focus(self) -> QWidget:
        return next(iter(self.groups.values())).first()


class InfluenceOutcomePage(Page):
    """`again_asked` goes back to the answers."""

    again_asked = Signal()
    done_asked = Signal()

    window_name = OUTCOME_PAGE
    destination = RESILIENCE

    def __init__(self) -> None:
        super().__init__(OUTCOME_TITLE)
        self.again = Button(tr("Terug naar de vragen"), "back", "arrow-left")
        self._points = Column()
        self.add(Flow(self.again), self._points, Prose(NOT_KEPT, "small", "muted"))
        self.column.addStretch(1)
        self.done = Button(tr("Klaar"), "primary", "check")
        self.foot = FootBar(self.done)
        self.again.clicked.connect(self.again_asked)
        self.done.clicked.connect(self.done_asked)

    def show_points(self, points: Sequence[PointShown], *, answered: bool = True) -> None:
        """Exactly these, or that nothing came out, or that nothing was answered."""
        cards = [
            card(Prose(one.question, "strong"), Prose(one.think), Prose(one.whom), Prose(one.source, "small", "muted"))
            for one in points
        ]
        words = (NOTHING, NOTHING_REST) if answered else (NOT_FILLED, NOT_FILLED_REST)
        nothing = (Prose(words[0], "strong"), Prose(words[1]))
        fresh = Column(*(cards or nothing), spacing=12)
        self.column.replaceWidget(self._points, fresh)
        self._points.hide()
        self._points.deleteLater()
        self._points = fresh
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.done
