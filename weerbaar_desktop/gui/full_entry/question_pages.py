"""The pages of the full entry that ask: one question a page, and all details on one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.full_entry.entry_page import EntryPage
from weerbaar_desktop.gui.incident.empty_choice import MayBeEmpty
from weerbaar_desktop.gui.incident.form_fields import FormField
from weerbaar_desktop.gui.incident.form_page import form_field
from weerbaar_desktop.gui.incident.persons_form import PersonsForm
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.full_entry import ACCOUNT, ALL, FURTHER, ONE, WAYS, FullEntry
from weerbaar_desktop.presentation.incident_form import EMPTY, FieldShown, Typed, form_fields
from weerbaar_desktop.presentation.shown import FieldError


class AskingPage(EntryPage):
    """Holds fields; every change is handed over to the draft after a pause."""

    def __init__(self, words: IncidentWords) -> None:
        super().__init__()
        self._words = words
        self.fields: dict[str, FormField] = {}
        self.ways: dict[str, MayBeEmpty] = {}
        self.last_changed = ""

    def show_entry(self, entry: FullEntry) -> None:
        empty = entry.typed.get(EMPTY)
        kinds = empty if isinstance(empty, dict) else {}
        for key, field in self.fields.items():
            if key in self.ways:
                self.ways[key].show_typed(entry.typed.get(key), str(kinds.get(key) or ""))
            else:
                field.show_typed(entry.typed.get(key))
            field.set_error("")
        self.last_changed = ""
        super().show_entry(entry)

    def typed(self) -> Typed:
        holders: dict[str, FormField | MayBeEmpty] = {**self.fields, **self.ways}
        empty: Typed = {key: way.kind() for key, way in self.ways.items() if way.kind()}
        return {**{key: holder.typed() for key, holder in holders.items()}, EMPTY: empty}

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        found = {error.key: error.sentence for error in errors}
        for key, field in self.fields.items():
            field.set_error(found.get(key, ""))
        super().show_errors([error for error in errors if error.key in self.fields])

    def target(self, key: str) -> QWidget:
        holder = self.ways.get(key) or self.fields.get(key) or next(iter(self.fields.values()))
        return holder.first()

    def first_focus(self) -> QWidget:
        return self.target("")

    def make(self, shown: FieldShown) -> QWidget:
        """The field for a question, with the ways to leave it empty where it may be."""
        field = self.fields[shown.key] = form_field(shown, self._words)
        if isinstance(field, PersonsForm):
            field.renewed.connect(lambda: follow_layout(self))
        if not shown.may_be_empty:
            field.changed.connect(lambda: self._touched(shown.key))
            return field
        way = self.ways[shown.key] = MayBeEmpty(field, self._words.field(shown.key).label, self._words.empties)
        way.changed.connect(lambda: self._touched(shown.key))
        return way

    def add_way(self, way: str) -> None:
        """The button that shows the details the other way."""
        words = next(choice.words for choice in WAYS if choice.value == way)
        self.switch = Button(words, "link")
        self.switch.clicked.connect(lambda: self.way_asked.emit(way))
        self.add(Flow(self.switch))

    def _touched(self, key: str) -> None:
        self.last_changed = key
        self.pauses.touch()


class QuestionPage(AskingPage):
    """One question."""

    def __init__(self, shown: FieldShown, words: IncidentWords) -> None:
        super().__init__(words)
        self.add(Prose(shown.question, "question"))
        if shown.key == FURTHER:
            self.add(_prompts(words.prompts))
        self.add(self.make(shown))
        self.fields[shown.key].hide_question()
        if shown.key not in (ACCOUNT, FURTHER):
            self.add_way(ALL)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        return self.target(next(iter(self.fields)))


class AllPage(AskingPage):
    """Every detail, in the order of the content."""

    def __init__(self, keys: Sequence[str], words: IncidentWords) -> None:
        super().__init__(words)
        self.add(
            Prose(tr("Vul in wat u weet"), "question"),
            Prose(tr("De rest mag leeg blijven of later komen."), tone="muted"),
        )
        self.add_way(ONE)
        for shown in form_fields(words):
            if shown.key in keys:
                self.add(self.make(shown))
        self.column.addStretch(1)


def _prompts(prompts: Sequence[str]) -> Box:
    return panel(
        Prose(tr("Deze vragen kunnen helpen"), "strong"),
        *(Beside("chevron-right", Prose(prompt)) for prompt in prompts),
        spacing=4,
    )
