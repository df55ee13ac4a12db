"""The pages on which a signal is weighed: what is recognised, and what is decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.weighings import NO_VERDICT
from weerbaar_desktop.domain.weighing import Outcome
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.aangifte.danger_banner import DangerBanner
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.flow.step_page import StepPage
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.presentation.shown import FieldError
from weerbaar_desktop.presentation.weighing_flow import NOT_SAFE, TITLE, GroupShown, StepOutcome


class WeighPage(StepPage):
    """`draft_made` when something new stands on the page."""

    draft_made = Signal()

    window_name = TITLE
    destination = tr("Dagboek")

    def __init__(self, question: str, next_words: str, symbol: str) -> None:
        super().__init__(TITLE, next_words, symbol)
        self.pauses = Pauses(self)
        self.pauses.due.connect(self.draft_made)
        self.question = Prose(question, "question")
        self.add(self.question)
        self.side = TaskList(tr("Wegen"))

    def settled(self) -> None:
        """What stands on the page is kept."""
        self.pauses.forget()

    def leave(self) -> None:
        self.pauses.hurry()


class RecognisePage(WeighPage):
    """What somebody recognises, in groups; `danger` asks whether somebody is in danger now."""

    def __init__(self, question: str, hint: str, groups: Sequence[GroupShown], *, asks_more: bool = False) -> None:
        super().__init__(question, tr("Verder"), "arrow-right")
        self.danger = DangerBanner()
        self.groups = [_group(group) for group in groups]
        self.offered = tuple(row.id for group in groups for row in group.rows)
        self.more = TextArea(lines=3)
        self._field = Field(tr("Wat valt u op?"), self.more, tr("In uw eigen woorden."), optional=True)
        self._field.setVisible(asks_more)
        cards = (card(group) for group in self.groups) if len(self.groups) > 1 else self.groups
        self.add(self.danger, Prose(hint, tone="muted"), *cards, self._field, panel(Prose(said(NO_VERDICT))))
        self.column.addStretch(1)
        for group in self.groups:
            group.changed.connect(self.draft_made)
        self.more.edited.connect(self.pauses.touch)

    def show_chosen(self, chosen: Sequence[str], more: str) -> None:
        """What was recognised before."""
        for group in self.groups:
            group.set_values(one for one in chosen if one in group.offered)
        self.more.set_text(more)
        self.show_problems(())
        self.pauses.forget()
        follow_layout(self)

    def chosen(self) -> tuple[str, ...]:
        """What is recognised now."""
        return tuple(one for group in self.groups for one in group.values())

    def first_focus(self) -> QWidget:
        return self.groups[0].first()


class DecidePage(WeighPage):
    """The four steps with what speaks for each; none is chosen beforehand."""

    def __init__(self, question: str) -> None:
        super().__init__(question, tr("Bewaar mijn besluit"), "check")
        self._reasons = Column()
        self._answers = Column()
        self.choices: AnswerGroup | None = None
        self.why = TextArea(lines=3)
        self._field = Field(
            tr("Waarom kiest u dit?"), self.why, tr("Een halve zin is genoeg. U leest het later terug.")
        )
        self.add(Prose(tr("Lees wat ervoor spreekt. U beslist zelf."), tone="muted"), self._answers, self._field)
        self.add(panel(Prose(NOT_SAFE), Prose(said(NO_VERDICT))))
        self.column.addStretch(1)
        self.why.edited.connect(self.pauses.touch)

    def show_decision(self, outcomes: Sequence[StepOutcome], chosen: Outcome | None, why: str) -> None:
        """The steps as they stand after what was recognised."""
        self.choices = AnswerGroup(tr("Wat wilt u doen?"), [_answer(one) for one in outcomes])
        self.choices.set_values([chosen] if chosen else ())
        self.choices.changed.connect(self.draft_made)
        fresh = Column(self.choices)
        self.column.replaceWidget(self._answers, fresh)
        self._answers.hide()
        self._answers.deleteLater()
        self._answers = fresh
        fresh.stackUnder(self._field)
        self.why.set_text(why)
        self.show_errors(())
        self.pauses.forget()

    def decided(self) -> tuple[Outcome | None, str]:
        """What is chosen, and why."""
        return cast("Outcome | None", self.choices.value() if self.choices else None), self.why.text()

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """What cannot be kept yet, on top and at the field."""
        found = {error.key: error.sentence for error in errors}
        if self.choices is not None:
            self.choices.set_error(found.get("outcome", ""))
        self._field.set_error(found.get("why", ""))
        self.show_problems([(error.sentence, self._target(error.key)) for error in errors])

    def set_busy(self, *, busy: bool) -> None:
        """While it is being kept nothing is changed or typed: it would come back as half decided, or be lost."""
        for part in (self.next, self.later, self.back, self._answers, self.why):
            part.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return self._target("outcome")

    def _target(self, key: str) -> QWidget:
        return self.choices.first() if key == "outcome" and self.choices else self.why


class _Group(AnswerGroup):
    """One that knows what it offers."""

    offered: tuple[str, ...] = ()


def _group(shown: GroupShown) -> _Group:
    made = _Group(shown.heading, [Answer(*row_of) for row_of in _rows(shown)], several=shown.several)
    made.offered = tuple(row.id for row in shown.rows)
    return made


def _rows(shown: GroupShown) -> list[tuple[str, str, str]]:
    return [(row.id, row.words, row.below) for row in shown.rows]


def _answer(one: StepOutcome) -> Answer:
    return Answer(one.value, one.words, " ".join(filter(None, (one.help, one.reasons))))
