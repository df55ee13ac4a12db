"""The forms of a plan: how it begins, one of its steps, and what one wants and learned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.aftercare import WHOM_WORDS
from weerbaar_desktop.domain.aftercare import CareStep
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, FormField, TextForm
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.aftercare_form import (
    BEGIN_TITLE,
    STEP_TITLE,
    WORDS_TITLE,
    question_key,
    step_fields,
    written_fields,
)
from weerbaar_desktop.presentation.aftercare_shown import TITLE, whom_choices
from weerbaar_desktop.presentation.incident_form import FieldShown
from weerbaar_desktop.presentation.shown import FieldError

_FROM_THAT_DAY = tr("Vanaf die dag telt het plan. Schrijf de datum zoals 3-11-2026.")


class BeginPage(WritingPage):
    """`save_asked` and `draft_made` carry the day as typed, and for whom it is."""

    save_asked = Signal(str, object)
    draft_made = Signal(str, object)
    back_asked = Signal()

    window_name = BEGIN_TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(BEGIN_TITLE, tr("Twee vragen, meer niet"), tr("Maak het plan"))
        self.back = Button(tr("Terug naar Na een incident"), "back", "arrow-left")
        self.about = Prose("", tone="muted")
        self._day = LineField(characters=18)
        self.day = Field(tr("Wanneer is het gebeurd?"), self._day, _FROM_THAT_DAY)
        self.whom = AnswerGroup(
            tr("Voor wie is dit plan?"), [Answer(one.value, one.words) for one in whom_choices()], several=True
        )
        self.column.insertWidget(0, Flow(self.back))
        self.add(self.about, self.day, self.whom)
        self.column.addStretch(1)
        self._day.edited.connect(self.pauses.touch)
        self.whom.changed.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(*self.typed()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(*self.typed()))
        self.back.clicked.connect(self.back_asked)

    def show_begin(self, day: str, whom: Sequence[str], about: str) -> None:
        """What is known, or was half written; `about` says of which incident it is."""
        self._day.setText(day)
        self.whom.set_values(whom)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.show_trouble("", "")
        self.show_errors(())
        self.show_clean()

    def propose(self) -> None:
        """The day that stands there is a proposal: who types writes over it."""
        self._day.selectAll()

    def typed(self) -> tuple[str, tuple[str, ...]]:
        """What stands there."""
        return self._day.text(), self.whom.values()

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """What cannot be used yet, on top and at the fields."""
        found = {error.key: error.sentence for error in errors}
        self.day.set_error(found.get("from", ""))
        self.whom.set_error(found.get("whom", ""))
        self.show_problems((one.sentence, self.whom.first() if one.key == "whom" else self._day) for one in errors)

    def first_focus(self) -> QWidget:
        return self._day


class StepFormPage(RevisionPage):
    """One step: what may help, the questions to stand still at, a note, its day, and whether it is done."""

    window_name = STEP_TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(STEP_TITLE)
        self._asked = Column()
        self.add(self._asked)
        self.end()

    def ask(self, step: CareStep, subtitle: str) -> None:
        """The questions of this step, in the place of those before."""
        self.set_heading(step.title, subtitle)
        self.fields = {}
        shown = {one.key: one for one in step_fields(step)}
        fresh = Column()
        for part in step.parts:
            box = card(Prose(said(WHOM_WORDS[part.whom]), "subheading"), Prose(part.words), spacing=16)
            for place in range(len(part.questions)):
                box.add(self._field(shown[question_key(part, place)]))
            fresh.add(box)
        fresh.add(*(self._field(shown[key]) for key in ("note", "done", "day")))
        fresh.add(Prose(tr("Bron: {source}.", source=step.source), "small", "muted"))
        self.column.replaceWidget(self._asked, fresh)
        self._asked.hide()
        self._asked.deleteLater()
        self._asked = fresh
        fresh.stackUnder(self.reason)

    def first_focus(self) -> QWidget:
        return next(iter(self.fields.values())).first()

    def _field(self, shown: FieldShown) -> FormField:
        field = self.fields[shown.key] = ChoiceForm(shown) if shown.form == "choice" else TextForm(shown)
        field.changed.connect(self.pauses.touch)
        return field


class WordsFormPage(RevisionPage):
    """Talks, wishes, what is taken up again, and what was learned."""

    window_name = WORDS_TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(WORDS_TITLE)
        for shown in written_fields():
            field = self.fields[shown.key] = TextForm(shown)
            field.changed.connect(self.pauses.touch)
            self.add(field)
        self.end()

    def first_focus(self) -> QWidget:
        return next(iter(self.fields.values())).first()


class ErasePlanPage(ErasePage):
    """Of one plan."""

    window_name = tr("Plan wissen")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(
            tr("Wat u in dit plan schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg."),
            tr("Het incident en uw maatregelen blijven. In het journaal blijft staan dat hier iets is gewist."),
        )
