"""Who did it, as far as known: a group of fields for each person, with a way to add one or take one out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.form_fields import FormField
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Box, Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.incident_form import FieldShown, person_parts

KNOWN: Final = "known"
_YES_NO: Final = (Answer("yes", tr("Ja")), Answer("no", tr("Nee")), Answer("", tr("Niet ingevuld")))
_KNOWN_VALUES: Final[dict[str, bool | None]] = {"yes": True, "no": False}


class PersonCard(Box):
    """One person; `remove_asked` to take this one out."""

    changed = Signal()
    remove_asked = Signal()

    def __init__(self, number: int, person: dict[str, Json], words: IncidentWords) -> None:
        super().__init__("card", 20, 16)
        known = words.choices["person"][KNOWN]
        self._known = AnswerGroup(known, _YES_NO)
        self._known.setAccessibleName(tr("{known}, persoon {number}", known=known, number=number))
        value = person.get(KNOWN)
        self._known.set_values(["" if value is None else "yes" if value else "no"])
        self._known.changed.connect(self.changed)
        self._lines: dict[str, LineField] = {}
        self.add(Prose(tr("Persoon {number}", number=number), "subheading"))
        for part in person_parts(words):
            line = self._lines[part.value] = LineField()
            line.setText(str(person.get(part.value) or ""))
            line.edited.connect(self.changed)
            field = Field(part.words, line)
            line.setAccessibleName(tr("{words}, persoon {number}", words=part.words, number=number))
            self.add(field)
        out = Button(tr("Haal deze persoon weg"), "link")
        out.setAccessibleName(tr("Haal persoon {number} weg", number=number))
        out.clicked.connect(self.remove_asked)
        self.add(self._known, out)

    def typed(self) -> dict[str, Json]:
        """What is filled in."""
        found: dict[str, Json] = {key: line.text() for key, line in self._lines.items() if line.text()}
        known = _KNOWN_VALUES.get(self._known.value() or "")
        return found if known is None else {KNOWN: known, **found}

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        return next(iter(self._lines.values()))


class PersonsForm(FormField):
    """The persons, and a button for one more; `renewed` when cards were made anew."""

    renewed = Signal()

    def __init__(self, shown: FieldShown, words: IncidentWords) -> None:
        super().__init__(spacing=8)
        self._words = words
        self.error = ErrorLine()
        self._cards: list[PersonCard] = []
        self._column = Column(spacing=12)
        self._shown_as: list[Json] = []
        self.more = Button(tr("Persoon toevoegen"), symbol="plus")
        self.more.clicked.connect(self._add)
        self.undo = UndoOffer()
        self._label = Prose(shown.question, "strong")
        self.add(
            self._label, Prose(shown.hint, "small", "muted"),
            self.error, self._column, self.undo, Flow(self.more),
        )  # fmt: skip

    def typed(self) -> Json:
        """The persons about whom something is filled in."""
        return [person for person in self._typed() if person]

    def _typed(self) -> list[Json]:
        """Of each card; as it was shown where nothing was changed, so that no empty part is lost or added."""
        found: list[Json] = []
        for place, card in enumerate(self._cards):
            typed = card.typed()
            before = self._shown_as[place] if place < len(self._shown_as) else None
            found.append(before if isinstance(before, dict) and _filled(before) == typed else typed)
        return found

    def show_typed(self, typed: Json) -> None:
        self.undo.withdraw()
        self._shown_as = list(typed) if isinstance(typed, list) else []
        for card in self._cards:
            self._column.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for person in self._shown_as:
            self._add_card(person if isinstance(person, dict) else {})

    def set_error(self, words: str) -> None:
        self.error.say(words)
        self.more.setAccessibleDescription(words)

    def first(self) -> QWidget:
        return self._cards[0].first() if self._cards else self.more

    def hide_question(self) -> None:
        self._label.hide()

    def _add(self) -> None:
        self._add_card({}).first().setFocus()
        self.renewed.emit()
        self.changed.emit()

    def _add_card(self, person: dict[str, Json]) -> PersonCard:
        card = PersonCard(len(self._cards) + 1, person, self._words)
        card.changed.connect(self.changed)
        card.remove_asked.connect(lambda: self._take_out(card))
        self._cards.append(card)
        self._column.add(card)
        return card

    def _take_out(self, card: PersonCard) -> None:
        place, persons = self._cards.index(card), self._typed()
        taken = persons.pop(place)
        self.show_typed(persons)
        self.more.setFocus()
        self.renewed.emit()
        self.changed.emit()
        if taken:
            words = tr("Persoon {number} is weggehaald.", number=place + 1)
            self.undo.tell(words, lambda: self._put_back(place, taken))

    def _put_back(self, place: int, person: Json) -> None:
        """Where it stood; what was typed of the others meanwhile stays."""
        persons = self._typed()
        persons.insert(place, person)
        self.show_typed(persons)
        self._cards[place].first().setFocus()
        self.renewed.emit()
        self.changed.emit()


def _filled(person: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in person.items() if value not in (None, "")}
