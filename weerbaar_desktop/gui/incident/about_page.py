"""What is asked about one piece of evidence after it is kept: what it shows, how, from whom and when it came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.evidence_words import EvidenceWords
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.empty_choice import MayBeEmpty
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, FormField, TextForm
from weerbaar_desktop.gui.widgets.boxes import Column, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.evidence_about import about_fields
from weerbaar_desktop.presentation.incident_form import EMPTY, FieldShown, Typed
from weerbaar_desktop.presentation.shown import FieldError

TITLE = tr("Over dit bewijsstuk")


class AboutPage(WritingPage):
    """`save_asked` and `draft_made` carry what was typed (a document, see evidence_about) and the reason."""

    save_asked = Signal(object, str)
    draft_made = Signal(object, str)
    later_asked = Signal()

    window_name = TITLE
    destination = tr("Dagboek")

    def __init__(self, words: EvidenceWords, incident: IncidentWords) -> None:
        self.later = Button(tr("Later verder"))
        super().__init__(TITLE, tr("Vul in wat u weet. De rest mag leeg blijven."), tr("Opslaan"), self.later)
        self._incident = incident
        self.fields: dict[str, FormField] = {}
        self._ways: dict[str, MayBeEmpty] = {}
        self.name = Prose("", "strong")
        self.draft = Prose("", "small", "muted")
        self.add(Column(self.name, self.draft, spacing=4))
        for shown in about_fields(words):
            self.add(self._made(shown, words.question(shown.key).label))
        self._reason_text = TextArea(lines=2)
        self.reason = Field(
            tr("Waarom wijzigt u wat er stond?"), self._reason_text,
            tr("Alleen nodig als u een eerder antwoord wijzigt. Wat er eerst stond, blijft bewaard."),
        )  # fmt: skip
        self.add(self.reason)
        self.column.addStretch(1)
        self.side = _good_to_know()
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def show_typed(
        self, name: str, typed: Mapping[str, Json], reason: str = "", draft: str = "", *, told: bool = False
    ) -> None:
        """Shows what was told of the piece called `name`, or what a draft kept; `told` when an answer may change."""
        self.name.setText(name)
        self.draft.setText(draft)
        self.draft.setVisible(bool(draft))
        empty = typed.get(EMPTY)
        kinds = empty if isinstance(empty, dict) else {}
        for key, way in self._ways.items():
            way.show_typed(typed.get(key), str(kinds.get(key) or ""))
        self._reason_text.set_text(reason)
        self.reason.setVisible(told)
        self.show_errors(())
        self.show_clean()

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what cannot be stored yet, on top and at the fields; takes the focus when there is anything."""
        found = {error.key: error.sentence for error in errors}
        for key, field in self.fields.items():
            field.set_error(found.get(key, ""))
        self.reason.set_error(found.get(REASON, ""))
        self.show_problems((error.sentence, self._target(error.key)) for error in errors)

    def typed(self) -> Typed:
        """What stands on the page."""
        empty: Typed = {key: way.kind() for key, way in self._ways.items() if way.kind()}
        return {**{key: field.typed() for key, field in self.fields.items()}, EMPTY: empty}

    def reason_typed(self) -> str:
        """Why an answer is changed, as typed."""
        return self._reason_text.text()

    def first_focus(self) -> QWidget:
        return self.fields["description"].first()

    # -- inside ----------------------------------------------------------------------------------

    def _made(self, shown: FieldShown, label: str) -> QWidget:
        field = self.fields[shown.key] = ChoiceForm(shown) if shown.form == "choice" else TextForm(shown)
        way = self._ways[shown.key] = MayBeEmpty(field, label, self._incident.empties)
        way.changed.connect(self.pauses.touch)
        return way

    def _join(self) -> None:
        self._reason_text.edited.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.typed(), self.reason_typed()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.typed(), self.reason_typed()))
        self.later.clicked.connect(self.later_asked)

    def _target(self, key: str) -> QWidget:
        return self.fields[key].first() if key in self.fields else self._reason_text


def _good_to_know() -> QWidget:
    return panel(
        Prose(tr("Goed om te weten"), "subheading"),
        Prose(tr("Het stuk zelf is al bewaard en verandert niet meer.")),
        Prose(tr("Niets hoeft. Een leeg antwoord kunt u later invullen, zonder reden.")),
        Prose(tr("Wat u hier schrijft, komt in de lijst met bewijsstukken van uw aangifte.")),
    )
