"""Every field of an incident on one page, in the order of the content, with a reason when something is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import good_to_know
from weerbaar_desktop.gui.incident.empty_choice import MayBeEmpty
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, FormField, MomentForm, TextForm
from weerbaar_desktop.gui.incident.persons_form import PersonsForm
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.incident_form import EMPTY, FieldShown, Typed, form_fields
from weerbaar_desktop.presentation.shown import FieldError

PUT_BACK: Final = tr("Zet de oude antwoorden terug")
PUT_MINE_BACK: Final = tr("Zet mijn wijziging terug")


class FormPage(WritingPage):
    """`save_asked` and `draft_made` carry what was typed (a document, see incident_form) and the reason.

    `stored_asked`: away with the draft, back to what is stored.
    """

    save_asked = Signal(object, str)
    draft_made = Signal(object, str)
    later_asked = Signal()
    stored_asked = Signal()

    window_name = tr("Incident aanvullen")
    destination = tr("Dagboek")

    def __init__(self, words: IncidentWords) -> None:
        self.later, self.undo = Button(tr("Later verder")), Button(PUT_BACK)
        super().__init__(
            tr("Aanvullen of wijzigen"), tr("Vul in wat u weet. De rest mag leeg blijven."), tr("Kijk uw wijziging na"),
            self.later, self.undo,
        )  # fmt: skip
        self._words = words
        self.stored_button = Button(tr("Terug naar wat is opgeslagen"))
        self.stored_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.draft = Banner("info", tr("U was dit aan het wijzigen"), "", self.stored_button)
        self.fields: dict[str, FormField] = {}
        self._ways: dict[str, MayBeEmpty] = {}
        self._old: Mapping[str, Json] = {}
        self._mine: Typed | None = None
        self.dropped = UndoOffer()
        self.add(self.draft, self.dropped)
        for shown in form_fields(words):
            self.add(self._made(shown))
        self._reason_text = TextArea(lines=2)
        self.reason = Field(
            tr("Waarom vult u dit aan of wijzigt u dit?"), self._reason_text,
            tr("Bijvoorbeeld: het kenteken schoot mij later te binnen. Wat er eerst stond, blijft bewaard."),
        )  # fmt: skip
        self.add(self.reason)
        self.column.addStretch(1)
        self.side = good_to_know()
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def show_stored(self, typed: Mapping[str, Json]) -> None:
        """What the vault holds: what "put the old answers back" goes back to."""
        self._old = typed

    def show_typed(self, typed: Mapping[str, Json], reason: str = "", draft: str = "") -> None:
        """Shows what an incident holds, or what a draft kept; `draft` says when that was."""
        self._hold(None)
        self.dropped.withdraw()
        self.draft.say(tr("U was dit aan het wijzigen"), draft)
        self.draft.setVisible(bool(draft))
        self._fill(typed)
        self._reason_text.set_text(reason)
        self.show_errors(())
        self.show_clean()

    def _fill(self, typed: Mapping[str, Json]) -> None:
        empty = typed.get(EMPTY)
        kinds = empty if isinstance(empty, dict) else {}
        for key, field in self.fields.items():
            if key in self._ways:
                self._ways[key].show_typed(typed.get(key), str(kinds.get(key) or ""))
            else:
                field.show_typed(typed.get(key))
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
        empty: Typed = {key: way.kind() for key, way in self._ways.items() if way.kind()}
        return {**{key: field.typed() for key, field in self.fields.items()}, EMPTY: empty}

    def reason_typed(self) -> str:
        """Why it is changed, as typed."""
        return self._reason_text.text()

    def first_focus(self) -> QWidget:
        return self.fields["account"].first()

    # -- inside ----------------------------------------------------------------------------------

    def _made(self, shown: FieldShown) -> QWidget:
        field = self.fields[shown.key] = form_field(shown, self._words)
        if not shown.may_be_empty:
            field.changed.connect(self._touched)
            return field
        way = self._ways[shown.key] = MayBeEmpty(field, self._words.field(shown.key).label, self._words.empties)
        way.changed.connect(self._touched)
        return way

    def _touched(self) -> None:
        self._hold(None)
        self.pauses.touch()

    def _put_back(self) -> None:
        """The old answers, and at the next press those that stood here: the draft keeps them meanwhile."""
        if self._mine is None:
            self.pauses.hurry()
            mine = self.typed()
            self._fill(self._old)
            self._hold(mine)
        else:
            self._fill(self._mine)
            self._hold(None)
            self.pauses.touch()
        self.show_errors(())

    def _drop_draft(self) -> None:
        """Back to what is stored; until something else is done the draft can be brought back."""
        mine, reason = self.typed(), self.reason_typed()
        self.stored_asked.emit()
        self.dropped.tell(tr("Uw concept is weggehaald."), lambda: self._bring_back(mine, reason))
        self.first_focus().setFocus()

    def _bring_back(self, mine: Typed, reason: str) -> None:
        self._fill(mine)
        self._reason_text.set_text(reason)
        self.dropped.withdraw()
        self.first_focus().setFocus()
        self.pauses.touch()

    def _hold(self, mine: Typed | None) -> None:
        self._mine = mine
        self.undo.setText(PUT_BACK if mine is None else PUT_MINE_BACK)

    def _join(self) -> None:
        self._reason_text.edited.connect(self._touched)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.typed(), self.reason_typed()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.typed(), self.reason_typed()))
        self.later.clicked.connect(self.later_asked)
        self.undo.clicked.connect(self._put_back)
        self.stored_button.clicked.connect(self._drop_draft)
        for field in self.fields.values():
            if isinstance(field, PersonsForm):
                field.renewed.connect(lambda: follow_layout(self))

    def _target(self, key: str) -> QWidget:
        return self.fields[key].first() if key in self.fields else self._reason_text


def form_field(shown: FieldShown, words: IncidentWords) -> FormField:
    """What takes the answer to a question."""
    if shown.form in ("moment", "occurred"):
        return MomentForm(shown, words)
    if shown.form in ("choice", "choices"):
        return ChoiceForm(shown)
    if shown.form == "persons":
        return PersonsForm(shown, words)
    return TextForm(shown)
