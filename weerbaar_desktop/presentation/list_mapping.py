"""From the columns of a list to the fields of an incident: guessed from the heads, chosen by the person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import plain_letters
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.domain.table_import import MOST_COLUMNS, ListRefused, Table, TableRow
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.incident_form import Form, form_fields
from weerbaar_desktop.presentation.moments import NotUnderstood, at_home, read_listed, read_time
from weerbaar_desktop.presentation.shown import ChoiceShown
from weerbaar_desktop.presentation.taking_over import Entry, checked, with_lines

SKIP, DATE, TIME, ACCOUNT = "", "date", "time", "account"
_UNCLEAR_DATE: Final = tr("De datum is niet duidelijk en staat als tekst in het verhaal.")
_UNCLEAR_TIME: Final = tr("De tijd is niet duidelijk en staat als tekst in het verhaal.")
_MIDNIGHT: Final = time(0)
_EXAMPLES: Final = 3
_LONGEST_EXAMPLE: Final = 80
_HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "known_on": ("bekend", "gehoord op", "gezien op", "ontdekt"),
    DATE: ("datum", "dag", "date", "wanneer"),
    TIME: ("tijd", "tijdstip", "uur", "time", "hoe laat"),
    "literal_words": ("letterlijk", "citaat", "woorden", "tekst van"),
    "witnesses": ("getuige", "wie zag"),
    "told": ("verteld", "gemeld aan", "wie weet", "besproken"),
    "persons": ("wie", "dader", "persoon", "naam", "door"),
    "channel": ("waarlangs", "kanaal", "medium", "hoe kwam"),
    "sender": ("afzender", "account", "nummer", "van wie", "mailadres"),
    "url": ("url", "link", "webadres", "website"),
    "place": ("plaats", "waar", "locatie", "plek"),
    "kinds": ("soort", "type", "categorie"),
    "interpretation": ("indruk", "interpretatie", "vermoeden", "gedachte"),
    "means": ("waarmee", "middel", "wapen"),
    "occasion": ("aanleiding",),
    "decision": ("besluit", "dossier", "ambt"),
    "demand": ("eis", "voorwaarde"),
    "effect_on_work": ("gevolg voor werk", "gevolg werk"),
    "effect": ("gevolg", "effect", "gevoel"),
    "response": ("reactie", "actie", "gedaan", "wat deed"),
    ACCOUNT: ("wat", "gebeurtenis", "gebeurd", "omschrijving", "beschrijving", "incident", "voorval", "verhaal",
              "bericht", "opmerking", "toelichting", "notitie"),
}  # fmt: skip
_WORDS_OF: Final[Mapping[str, Mapping[str, str]]] = {
    "channel": {
        "e-mail": "email", "email": "email", "telefonisch": "phone", "gebeld": "phone", "sms": "phone",
        "whatsapp": "social",
        "facebook": "social", "twitter": "social", "x": "social", "instagram": "social", "linkedin": "social",
        "brief": "post", "post": "post", "thuis": "at_home", "gesprek": "face_to_face", "aan de balie": "face_to_face",
    },
    "kinds": {
        "bedreiging": "threat", "schelden": "verbal", "belediging": "verbal", "geweld": "physical",
        "intimidatie": "threat", "hinderlijk": "nuisance",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnShown:
    """One column: its place in the rows, its head or "Kolom 3", the first texts in it, and what it seems to hold."""

    place: int
    name: str
    examples: tuple[str, ...]
    guess: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person chose: a field for each column by its place; the other columns go along as text."""

    fields: Mapping[int, str]
    head: bool


def choices(words: IncidentWords) -> tuple[ChoiceShown, ...]:
    """What a column can be taken over as."""
    rest = [
        ChoiceShown(shown.key, words.field(shown.key).label) for shown in form_fields(words) if shown.key != "occurred"
    ]
    first = [choice for choice in rest if choice.value == ACCOUNT]
    return (
        ChoiceShown(SKIP, tr("Onder het verhaal")),
        ChoiceShown(DATE, tr("Datum")),
        ChoiceShown(TIME, tr("Tijd")),
        *first,
        *(choice for choice in rest if choice.value != ACCOUNT),
    )


def has_head(table: Table) -> bool:
    """Whether the first row seems to name the columns."""
    if not table.rows:
        return False
    cells = [cell for cell in table.rows[0].cells if cell.strip()]
    return any(guess(cell) for cell in cells) and not any(_is_date(cell) for cell in cells)


def _is_date(cell: str) -> bool:
    try:
        read_listed(cell)
    except NotUnderstood:
        return False
    return True


def guess(head: str) -> str:
    """The field that a head names, or SKIP; long texts name nothing."""
    words = " ".join(re.findall(r"[a-z0-9-]+", plain_letters(head)))
    if not words or len(words) > 40:  # noqa: PLR2004  # longer is a sentence
        return SKIP
    for before, after in ((" ", " "), (" ", "")):  # a whole word says more than the beginning of one
        for key, heads in _HEADS.items():
            if any(f"{before}{each}{after}" in f" {words} " for each in heads):
                return key
    return SKIP


def columns(table: Table, *, head: bool) -> tuple[ColumnShown, ...]:
    """Every column in which something stands; raises ListRefused when there are too many to choose for."""
    body = table.rows[1:] if head else table.rows
    names = table.rows[0].cells if head and table.rows else ()
    filled = [False] * table.width
    for row in body:
        if all(filled):
            break
        for place, cell in enumerate(row.cells[: table.width]):
            if not filled[place] and cell.strip():
                filled[place] = True
    places = [place for place in range(table.width) if filled[place] or _at(names, place)]
    if len(places) > MOST_COLUMNS:
        raise ListRefused(
            tr(
                "Deze lijst heeft {number} kolommen. Het programma kan er {most_columns} tegelijk aan.",
                number=len(places),
                most_columns=MOST_COLUMNS,
            ),
            tr("Haal in uw rekenblad de kolommen weg die u niet nodig heeft. Sla de lijst daarna opnieuw op."),
        )
    return tuple(_column(table, body, names, place) for place in places)


def _column(table: Table, body: Iterable[TableRow], names: tuple[str, ...], place: int) -> ColumnShown:
    examples: list[str] = []
    for row in body:
        cell = " ".join(_at(row.cells, place).split())
        if cell:
            examples.append(cell if len(cell) <= _LONGEST_EXAMPLE else f"{cell[:_LONGEST_EXAMPLE]} …")
        if len(examples) == _EXAMPLES:
            break
    head = " ".join(_at(names, place).split())
    kind = guess(head) if head else DATE if examples and all(map(_is_date, examples)) else SKIP
    if not kind and table.width == 1:
        kind = ACCOUNT
    return ColumnShown(place, head[:_LONGEST_EXAMPLE] or f"Kolom {place + 1}", tuple(examples), kind)


def _at(cells: tuple[str, ...], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""


def guessed(shown: Iterable[ColumnShown]) -> dict[int, str]:
    """The fields as they were guessed, each of date and time once."""
    found: dict[int, str] = {}
    for column in shown:
        taken = column.guess in (DATE, TIME, "known_on") and column.guess in found.values()
        found[column.place] = SKIP if taken else column.guess
    return found


# -- rows to entries -------------------------------------------------------------------------------


@dataclass(slots=True)
class _Row:
    """What is gathered from one row."""

    values: dict[str, Any] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    attention: list[str] = field(default_factory=list)
    day: date | None = None
    at: time | None = None
    at_typed: str = ""

    def add_text(self, key: str, text: str) -> None:
        before = self.values.get(key)
        self.values[key] = f"{before}\n{text}" if before else text


class Reader:
    """Makes entries of the rows of one list as the person mapped it."""

    def __init__(self, name: str, table: Table, mapping: Chosen, words: IncidentWords, now: datetime) -> None:
        self._name, self._table, self._mapping, self._words, self._now = name, table, mapping, words, now
        self._forms: dict[str, Form] = {shown.key: shown.form for shown in form_fields(words)}
        self._labels = {
            key: {plain_letters(label): value for value, label in found.items()} for key, found in words.choices.items()
        }
        self._has_hours = any(map(_says_an_hour, self._dates()))
        self._names = {column.place: column.name for column in columns(table, head=mapping.head)}

    def entries(self) -> Iterator[Entry]:
        """Every row and every unread line, in the order of the file."""
        unread = [
            Entry(f"regel {line.line}", None, (tr("De aanhalingstekens op deze regel kloppen niet."),), line.text)
            for line in self._table.unread
        ]
        at = 0
        for row in self._table.rows[1 if self._mapping.head else 0 :]:
            while at < len(unread) and self._table.unread[at].line < row.line:
                yield unread[at]
                at += 1
            yield self._entry(row)
        yield from unread[at:]

    def _dates(self) -> Iterator[str]:
        """What stands in the columns that are a date."""
        places = [place for place, key in self._mapping.fields.items() if key == DATE]
        for row in self._table.rows[1 if self._mapping.head else 0 :]:
            yield from (_at(row.cells, place) for place in places)

    def _entry(self, row: TableRow) -> Entry:
        found = _Row()
        if row.quotes_broken:
            found.attention.append(
                tr("De aanhalingstekens op deze regel kloppen niet. De tekst staat er zoals in de lijst.")
            )
        for place, cell in enumerate(row.cells):
            text = cell.strip()
            if text:
                self._take(found, place, text)
        occurred = self._occurred(found)
        account = str(found.values.pop(ACCOUNT, ""))
        if not account:
            found.attention.append(tr("Er staat niet wat er gebeurde."))
        whole = with_lines(account, found.lines) or "In de lijst staat niet wat er gebeurde."
        place_words = f"regel {row.line}"
        incident = Incident(whole, occurred=occurred, origin=f"{self._name}, {place_words}", **found.values)
        return checked(Entry(place_words, incident, tuple(dict.fromkeys(found.attention))), self._now)

    def _take(self, found: _Row, place: int, text: str) -> None:
        if place >= self._table.width:
            found.lines.append(f"Buiten de kolommen: {text}")
            found.attention.append(tr("Deze regel heeft meer kolommen dan de andere."))
            return
        key = self._mapping.fields.get(place, SKIP)
        if key == SKIP:
            found.lines.append(f"{self._names.get(place, f'Kolom {place + 1}')}: {text}")
        elif key in (DATE, TIME):
            self._take_moment(found, key, text)
        else:
            self._take_value(found, key, text)

    def _take_moment(self, found: _Row, key: str, text: str) -> None:
        try:
            if key == TIME and found.at is None:
                found.at, found.at_typed = _time(text), text
                return
            if key == DATE and found.day is None:
                found.day, at = read_listed(text)
                if at is None:
                    return
                if found.at is None and (self._has_hours or at != _MIDNIGHT):
                    found.at = at
                    return
        except NotUnderstood:
            found.attention.append(_UNCLEAR_TIME if key == TIME else _UNCLEAR_DATE)
        found.lines.append(f"Tijd in de lijst: {text}" if key == TIME else f"Datum in de lijst: {text}")

    def _take_value(self, found: _Row, key: str, text: str) -> None:
        form = self._forms[key]
        if form == "text":
            found.add_text(key, text)
        elif form == "lines":
            lines = tuple(line.strip() for line in text.splitlines() if line.strip())
            found.values[key] = (*found.values.get(key, ()), *lines)
        elif form == "persons":
            found.values[key] = (*found.values.get(key, ()), Person(name=text))
        elif form == "moment":
            self._take_known(found, key, text)
        else:
            self._take_choice(found, key, text)

    def _take_known(self, found: _Row, key: str, text: str) -> None:
        label = self._words.field(key).label
        try:
            if key not in found.values:
                found.values[key] = at_home(*read_listed(text))
                return
        except NotUnderstood:
            found.attention.append(
                tr("De datum bij ‘{label}’ is niet duidelijk en staat als tekst in het verhaal.", label=label)
            )
        found.lines.append(f"{label} in de lijst: {text}")

    def _take_choice(self, found: _Row, key: str, text: str) -> None:
        """The answer that the list names; words that are not exactly ours also stay as they were."""
        said = plain_letters(text)
        value = self._labels[key].get(said)
        several = self._forms[key] == "choices"
        if value is None or key in found.values:
            found.lines.append(f"{self._words.field(key).label} in de lijst: {text}")
            value = value or _WORDS_OF.get(key, {}).get(said)
        if value is not None and (several or key not in found.values):
            found.values[key] = tuple(dict.fromkeys((*found.values.get(key, ()), value))) if several else value

    def _occurred(self, found: _Row) -> Occurred | None:
        if found.day is None:
            if found.at is not None:
                found.lines.append(f"Tijd in de lijst: {found.at_typed}")
            found.attention.append(tr("Er staat geen duidelijke datum bij."))
            return None
        return Occurred(at_home(found.day, found.at), precision="about" if found.at else "day")


def _says_an_hour(cell: str) -> bool:
    """Whether this date has a time with it that is more than the 00:00 a spreadsheet writes behind every day."""
    try:
        return read_listed(cell)[1] not in (None, _MIDNIGHT)
    except NotUnderstood:
        return False


def _time(text: str) -> time:
    """As read_time, and as a spreadsheet writes it: 21:40:00."""
    hit = re.fullmatch(r"(\d{1,2}:\d{2}):([0-5]\d)", text)
    return read_time(hit[1]).replace(second=int(hit[2])) if hit else read_time(text)
