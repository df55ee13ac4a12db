"""The form about something that was done: only what it was has to be answered, the rest may come later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.filing import REASON
from weerbaar_desktop.gui.incident.empty_choice import MayBeEmpty
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, FormField, TextForm
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.filing_form import TITLE, asked_with, chosen, chosen_words, filing_fields, left_empty
from weerbaar_desktop.presentation.incident_form import EMPTY, FieldShown, Typed
from weerbaar_desktop.presentation.shown import FieldError


class FilingFormPage(WritingPage):
    """`save_asked` and `draft_made` carry what was typed (a document, see filing_form) and the reason."""

    save_asked = Signal(object, str)
    draft_made = Signal(object, str)
    later_asked = Signal()
    incidents_asked = Signal()

    window_name = TITLE
    destination = "Melding en aangifte"

    def __init__(self, words: FilingWords) -> None:
        self.later = Button("Later verder")
        super().__init__(TITLE, "Vul in wat u weet. De rest mag leeg blijven.", "Opslaan", self.later)
        self._words = words
        self._rest: Typed = {}
        self.draft = Prose("", "small", "muted")
        self.fields: dict[str, FormField] = {}
        self._ways: dict[str, MayBeEmpty] = {}
        self.add(self.draft)
        self._number = Prose("")
        self.choose = Button("Kies incidenten", symbol="list-details")
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for shown in filing_fields(words):
            self.add(self._made(shown))
            if shown.key == "what":
                self.add(Column(self._number, self.choose, spacing=8))
        self._reason_text = TextArea(lines=2)
        self.reason = Field(
            "Waarom wijzigt u wat er stond?", self._reason_text,
            "Alleen nodig als u een eerder antwoord wijzigt. Wat er eerst stond, blijft bewaard.",
        )  # fmt: skip
        self.add(self.reason)
        self.column.addStretch(1)
        self.side = _good_to_know()
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def show_typed(self, typed: Mapping[str, Json], reason: str = "", draft: str = "", *, stored: bool = False) -> None:
        """Shows what was stored, or what a draft kept; `stored` when an earlier answer may change."""
        self.draft.setText(draft)
        self.draft.setVisible(bool(draft))
        empty = left_empty(typed)
        for key, field in self.fields.items():
            if key in self._ways:
                self._ways[key].show_typed(typed.get(key), empty.get(key, ""))
            else:
                field.show_typed(typed.get(key))
        self._reason_text.set_text(reason)
        self.reason.setVisible(stored)
        self._hold(typed)
        self._arrange()
        self.show_errors(())
        self.show_clean()

    def show_chosen(self, records: Sequence[str]) -> None:
        """These incidents were chosen on the other page; that is kept as any other answer."""
        self._hold({**self._rest, "incidents": list(records)})
        self.pauses.touch()

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what cannot be stored yet, on top and at the fields; takes the focus when there is anything."""
        found = {error.key: error.sentence for error in errors}
        for key, field in self.fields.items():
            field.set_error(found.get(key, ""))
        self.reason.set_error(found.get(REASON, ""))
        self.show_problems((error.sentence, self._target(error.key)) for error in errors)

    def typed(self) -> Typed:
        """What stands on the page, and what was chosen elsewhere."""
        empty: Typed = {key: way.kind() for key, way in self._ways.items() if way.kind()}
        stands = {key: (self._ways.get(key) or field).typed() for key, field in self.fields.items()}
        return {**self._rest, **stands, EMPTY: empty}

    def reason_typed(self) -> str:
        """Why an answer is changed, as typed."""
        return self._reason_text.text()

    def first_focus(self) -> QWidget:
        return self.fields["what"].first()

    # -- inside ----------------------------------------------------------------------------------

    def _made(self, shown: FieldShown) -> QWidget:
        field = self.fields[shown.key] = ChoiceForm(shown) if shown.form == "choice" else TextForm(shown)
        if not shown.may_be_empty:
            field.changed.connect(self.pauses.touch)
            field.changed.connect(self._arrange)
            return field
        label = next(one.label for one in self._words.fields if one.key == shown.key)
        way = self._ways[shown.key] = MayBeEmpty(field, label, self._words.empties)
        way.changed.connect(self.pauses.touch)
        return way

    def _hold(self, typed: Mapping[str, Json]) -> None:
        self._rest = {key: value for key, value in typed.items() if key not in self.fields and key != EMPTY}
        self._number.setText(chosen_words(len(chosen(typed))))

    def _arrange(self) -> None:
        """Only what belongs to what was done is asked; what was typed elsewhere stays until it is stored."""
        asked = asked_with(str(self.fields["what"].typed() or ""), self._words)
        for key, field in self.fields.items():
            (self._ways.get(key) or field).setVisible(key in asked)
        follow_layout(self)

    def _join(self) -> None:
        self._reason_text.edited.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.typed(), self.reason_typed()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.typed(), self.reason_typed()))
        self.later.clicked.connect(self.later_asked)
        self.choose.clicked.connect(self.incidents_asked)

    def _target(self, key: str) -> QWidget:
        if key == "incidents":
            return self.choose
        return self.fields[key].first() if key in self.fields else self._reason_text


def _good_to_know() -> QWidget:
    return panel(
        PlainLabel("Goed om te weten", "subheading"),
        Prose("Ook wat u zonder dit programma deed, hoort hier."),
        Prose("Krijgt u later een nummer of een kopie? Vul het dan aan. Daar is geen reden voor nodig."),
        Prose("Niemand anders ziet dit. Het komt niet in de map voor de politie."),
    )
