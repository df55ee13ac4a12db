"""A form of what has later versions: its fields, and why an earlier answer changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.form_fields import FormField
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.shown import FieldError


class RevisionPage(WritingPage):
    """`save_asked` and `draft_made` carry what was typed (a document) and the reason.

    Subclasses add their fields, and then call `end`.
    """

    save_asked = Signal(object, str)
    draft_made = Signal(object, str)
    later_asked = Signal()

    def __init__(self, title: str) -> None:
        self.later = Button(tr("Later verder"))
        super().__init__(title, tr("Vul in wat u weet. De rest mag leeg blijven."), tr("Opslaan"), self.later)
        self.draft = Prose("", "small", "muted")
        self.add(self.draft)
        self.fields: dict[str, FormField] = {}
        self._reason_text = TextArea(lines=2)
        self.reason = Field(
            tr("Waarom wijzigt u wat er stond?"), self._reason_text,
            tr("Alleen nodig als u een eerder antwoord wijzigt. Wat er eerst stond, blijft bewaard."),
        )  # fmt: skip
        self._reason_text.edited.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.typed(), self.reason_typed()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.typed(), self.reason_typed()))
        self.later.clicked.connect(self.later_asked)

    def end(self) -> None:
        """Below the fields comes the reason."""
        self.add(self.reason)
        self.column.addStretch(1)

    def show_typed(self, typed: Mapping[str, Json], reason: str = "", draft: str = "", *, stored: bool = False) -> None:
        """Shows what was stored, or what a draft kept; `stored` when an earlier answer may change."""
        self.draft.setText(draft)
        self.draft.setVisible(bool(draft))
        self.show_fields(typed)
        self._reason_text.set_text(reason)
        self.reason.setVisible(stored)
        self.show_errors(())
        self.show_clean()

    def show_fields(self, typed: Mapping[str, Json]) -> None:
        """What was typed in each of them."""
        for key, field in self.fields.items():
            field.show_typed(typed.get(key))

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what cannot be stored yet, on top and at the fields; takes the focus when there is anything."""
        found = {error.key: error.sentence for error in errors}
        for key, field in self.fields.items():
            field.set_error(found.get(key, ""))
        self.reason.set_error(found.get(REASON, ""))
        self.show_problems((error.sentence, self.target(error.key)) for error in errors)

    def typed(self) -> Typed:
        """What stands on the page."""
        return {key: field.typed() for key, field in self.fields.items()}

    def reason_typed(self) -> str:
        """Why an answer is changed, as typed."""
        return self._reason_text.text()

    def first_focus(self) -> QWidget:
        return self.fields["what"].first()

    def target(self, key: str) -> QWidget:
        """Where a problem with this key leads to."""
        return self.fields[key].first() if key in self.fields else self._reason_text
