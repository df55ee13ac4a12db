"""Thuisfront as it is talked over: one subject with its sentences and lines, and the check of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.plan import WrittenLine
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.flow.step_page import StepPage
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.scan.check_page import ScanCheckPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column, panel
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea
from weerbaar_desktop.presentation.family_walk import (
    CHECK_PAGE,
    PART_PAGE,
    TITLE,
    TOO_LONG,
    PartShown,
    PartTyped,
    answer_choices,
)

_DESTINATION = tr("Woningscan")
_PRIVATE = tr("Alleen in uw kluis")


class PartPage(StepPage):
    """One subject; `draft_made` when something new stands on the page."""

    draft_made = Signal()

    window_name = PART_PAGE
    destination = _DESTINATION

    def __init__(self) -> None:
        super().__init__(TITLE, tr("Verder"), "arrow-right")
        self._pauses = Pauses(self)
        self.question = Prose("", "question")
        self.agreed: list[AnswerGroup] = []
        self.lines: dict[str, Field] = {}
        self._private: list[Field] = []
        self._body = Column()
        self.add(self.question, self._body)
        self.column.addStretch(1)
        self.side = TaskList(TITLE)
        self._pauses.due.connect(self.draft_made)

    def show_part(self, shown: PartShown) -> None:
        """Exactly this one, with what was answered before; its fields are made anew."""
        part = shown.part
        self.set_heading(TITLE, shown.place)
        self.back.setText(tr("Terug naar het begin") if shown.first else tr("Vorig onderdeel"))
        self.question.setText(part.heading)
        self.agreed = [self._group(one.sentence, one.answer) for one in part.agreed]
        fields = [self._field(one, tr("Dit komt op het blad. Schrijf alleen voornamen.")) for one in part.lines]
        self._private = [self._field(one, "") for one in part.private]
        self.lines = dict(
            zip([one.label for one in (*part.lines, *part.private)], (*fields, *self._private), strict=True)
        )
        self._fill((*self.agreed, *fields))
        self.show_problems(())
        self._pauses.forget()
        follow_layout(self)

    def _fill(self, fields: Sequence[QWidget]) -> None:
        fresh = Column(*fields)
        if self._private:
            words = Prose(tr("Dit komt op geen enkel papier. Het blijft in uw kluis."))
            fresh.add(panel(Prose(_PRIVATE, "subheading"), words, *self._private, spacing=16))
        self.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh

    def typed(self) -> PartTyped:
        """What stands on the page."""
        private = len(self._private)
        texts = [field.control.text() for field in self.lines.values() if isinstance(field.control, LineField)]
        shown = len(texts) - private
        return PartTyped(tuple(group.value() for group in self.agreed), tuple(texts[:shown]), tuple(texts[shown:]))

    def show_too_long(self, labels: Sequence[str]) -> None:
        """These lines cannot be kept: on top and at each."""
        for label, field in self.lines.items():
            field.set_error(TOO_LONG if label in labels else "")
        self.show_problems([(f"{label}: {TOO_LONG}", self.lines[label].control) for label in labels])

    def settled(self) -> None:
        """What stands on the page is kept."""
        self._pauses.forget()

    def forget(self) -> None:
        """Nothing stands on it any more."""
        self.agreed, self.lines, self._private = [], {}, []
        self._fill(())
        self._pauses.forget()

    def leave(self) -> None:
        self._pauses.hurry()

    def first_focus(self) -> QWidget:
        if self.agreed:
            return self.agreed[0].first()
        return next((field.control for field in self.lines.values()), self.next)

    def _group(self, sentence: str, answer: str | None) -> AnswerGroup:
        group = AnswerGroup(sentence, [Answer(*choice) for choice in answer_choices()])
        group.set_values([answer] if answer else ())
        group.changed.connect(self.draft_made)
        return group

    def _field(self, line: WrittenLine, hint: str) -> Field:
        control = LineField()
        control.setText(line.text)
        control.edited.connect(self._pauses.touch)
        return Field(line.label, control, hint)


class FamilyCheckPage(ScanCheckPage):
    """Every answer; where a plan is stored, why an earlier answer changes."""

    reason_made = Signal(str)

    window_name = CHECK_PAGE
    destination = _DESTINATION
    what = TITLE
    lead = tr("Klopt het zo? Wat u overslaat, mag open blijven.")

    def __init__(self) -> None:
        super().__init__()
        self.back.setText(tr("Vorig onderdeel"))
        self._reason_text = TextArea(lines=2)
        self.reason = Field(
            tr("Waarom wijzigt u wat er stond?"), self._reason_text,
            tr("Alleen nodig als u een eerder antwoord wijzigt. Wat er eerst stond, blijft bewaard."),
        )  # fmt: skip
        self._pauses = Pauses(self)
        self.column.insertWidget(self.column.count() - 1, self.reason)
        self._reason_text.edited.connect(self._pauses.touch)
        self._pauses.due.connect(lambda: self.reason_made.emit(self.reason_typed()))

    def show_reason(self, reason: str, *, stored: bool) -> None:
        """What was written of it; asked only of what is `stored`."""
        self._reason_text.set_text(reason)
        self.reason.set_error("")
        self.reason.setVisible(stored)
        self._pauses.forget()
        follow_layout(self)

    def reason_typed(self) -> str:
        """As typed."""
        return self._reason_text.text()

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self._reason_text.setEnabled(not busy)

    def show_refused(self, words: str, *, at_reason: bool) -> None:
        """What cannot be kept yet: on top, and at the reason where that is missing."""
        self.reason.set_error(words if at_reason else "")
        target = self._reason_text if at_reason else next(iter(self.links.values()), self.next)
        self.show_problems([(words, target)])

    def leave(self) -> None:
        self._pauses.hurry()

    def settled(self) -> None:
        """What stands on the page is kept."""
        self._pauses.forget()
