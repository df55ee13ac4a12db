"""The form about something that was done: only what it was has to be answered, the rest may come later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.empty_choice import MayBeEmpty
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, TextForm
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.filing_form import TITLE, asked_with, chosen, chosen_words, filing_fields, left_empty
from weerbaar_desktop.presentation.incident_form import EMPTY, FieldShown, Typed


class FilingFormPage(RevisionPage):
    """What is typed is a document, see filing_form."""

    incidents_asked = Signal()

    window_name = TITLE
    destination = tr("Melding en aangifte")

    def __init__(self, words: FilingWords) -> None:
        super().__init__(TITLE)
        self._words = words
        self._rest: Typed = {}
        self._ways: dict[str, MayBeEmpty] = {}
        self._number = Prose("")
        self.choose = Button(tr("Kies incidenten"), symbol="list-details")
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choose.clicked.connect(self.incidents_asked)
        for shown in filing_fields(words):
            self.add(self._made(shown))
            if shown.key == "what":
                self.add(Column(self._number, self.choose, spacing=8))
        self.end()
        self.side = _good_to_know()

    # -- values down -----------------------------------------------------------------------------

    def show_fields(self, typed: Mapping[str, Json]) -> None:
        empty = left_empty(typed)
        for key, field in self.fields.items():
            if key in self._ways:
                self._ways[key].show_typed(typed.get(key), empty.get(key, ""))
            else:
                field.show_typed(typed.get(key))
        self._hold(typed)
        self._arrange()

    def show_chosen(self, records: Sequence[str]) -> None:
        """These incidents were chosen on the other page; that is kept as any other answer."""
        self._hold({**self._rest, "incidents": list(records)})
        self.pauses.touch()

    def typed(self) -> Typed:
        """What stands on the page, and what was chosen elsewhere."""
        empty: Typed = {key: way.kind() for key, way in self._ways.items() if way.kind()}
        stands = {key: (self._ways.get(key) or field).typed() for key, field in self.fields.items()}
        return {**self._rest, **stands, EMPTY: empty}

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

    def target(self, key: str) -> QWidget:
        return self.choose if key == "incidents" else super().target(key)


def _good_to_know() -> QWidget:
    return panel(
        Prose(tr("Goed om te weten"), "subheading"),
        Prose(tr("Ook wat u zonder dit programma deed, hoort hier.")),
        Prose(tr("Krijgt u later een nummer of een kopie? Vul het dan aan. Daar is geen reden voor nodig.")),
        Prose(tr("Niemand anders ziet dit. Het komt niet in de map voor de politie.")),
    )
