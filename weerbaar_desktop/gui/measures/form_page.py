"""The form of a measure: only what it is has to be answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.measure import REASON
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, FormField, TextForm
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.measures_shown import FORM_TITLE, measure_fields
from weerbaar_desktop.presentation.shown import FieldError


class MeasureFormPage(WritingPage):
    """`save_asked` and `draft_made` carry what was typed (a document, see measures_shown) and the reason."""

    save_asked = Signal(object, str)
    draft_made = Signal(object, str)
    later_asked = Signal()

    window_name = FORM_TITLE
    destination = "Zelfscan"

    def __init__(self) -> None:
        self.later = Button("Later verder")
        super().__init__(FORM_TITLE, "Vul in wat u weet. De rest mag leeg blijven.", "Opslaan", self.later)
        self.draft = Prose("", "small", "muted")
        self.add(self.draft)
        self.fields: dict[str, FormField] = {}
        for shown in measure_fields():
            field = self.fields[shown.key] = ChoiceForm(shown) if shown.form == "choice" else TextForm(shown)
            field.changed.connect(self.pauses.touch)
            self.add(field)
        self._reason_text = TextArea(lines=2)
        self.reason = Field(
            "Waarom wijzigt u wat er stond?", self._reason_text,
            "Alleen nodig als u een eerder antwoord wijzigt. Wat er eerst stond, blijft bewaard.",
        )  # fmt: skip
        self.add(self.reason)
        self.column.addStretch(1)
        self._join()

    def show_typed(self, typed: Mapping[str, Json], reason: str = "", draft: str = "", *, stored: bool = False) -> None:
        """Shows what was stored, or what a draft kept; `stored` when an earlier answer may change."""
        self.draft.setText(draft)
        self.draft.setVisible(bool(draft))
        for key, field in self.fields.items():
            field.show_typed(typed.get(key))
        self._reason_text.set_text(reason)
        self.reason.setVisible(stored)
        self.show_errors(())
        self.show_clean()
        follow_layout(self)

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what cannot be stored yet, on top and at the fields; takes the focus when there is anything."""
        found = {error.key: error.sentence for error in errors}
        for key, field in self.fields.items():
            field.set_error(found.get(key, ""))
        self.reason.set_error(found.get(REASON, ""))
        self.show_problems((error.sentence, self._target(error.key)) for error in errors)

    def typed(self) -> Typed:
        """What stands on the page."""
        return {key: field.typed() for key, field in self.fields.items()}

    def reason_typed(self) -> str:
        """Why an answer is changed, as typed."""
        return self._reason_text.text()

    def first_focus(self) -> QWidget:
        return self.fields["what"].first()

    def _join(self) -> None:
        self._reason_text.edited.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.typed(), self.reason_typed()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.typed(), self.reason_typed()))
        self.later.clicked.connect(self.later_asked)

    def _target(self, key: str) -> QWidget:
        return self.fields[key].first() if key in self.fields else self._reason_text
