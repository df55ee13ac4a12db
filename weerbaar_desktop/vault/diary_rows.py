"""The rows of the diary: what lists show of an incident and are narrowed on, so that none opens what was written.

They follow from the last line of each incident, and are written and taken away with it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple

from weerbaar_desktop.domain.counts import answers_of
from weerbaar_desktop.domain.dutch import from_record
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.happening import place_of
from weerbaar_desktop.domain.incident import Incident, Occurred, Person, first_words, incident_from_document
from weerbaar_desktop.domain.journal import recorded
from weerbaar_desktop.domain.same_person import texts_of
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import content_in_words, document_in

_ONE_SECOND: Final = 1 << 24
"""More lines than a journal ever has, so that no two incidents of one second meet."""
_WAYS: Final = ("name", "alias", "handle", "plate")
"""In which somebody is written down; a plate is never what they are known by."""
_LEAST_DIGITS: Final = 8
"""A text with fewer holds no telephone number."""


class DiaryRow(NamedTuple):
    """The columns of the table diary, as migrations 7 and 10 tell of them."""

    position: int
    number: int
    trashed_on: str | None = None
    year: int = 0
    channel: str | None = None
    place: str | None = None
    place_folded: str | None = None
    status: str | None = None
    told: int = 0
    not_reported: int = 0
    words: str | None = None
    kinds: str = ""
    occurred_from: str | None = None
    occurred_until: str | None = None
    precision: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    sure: int | None = None
    part: int | None = None
    vague: int | None = None
    judgement: str | None = None
    decision: str | None = None
    unknown: str = ""
    withheld: str = ""
    act: int = 0
    aimed_at: str = ""
    effects: int = 0


_COLUMNS: Final = ", ".join(DiaryRow._fields)
_READ: Final = f"SELECT {_COLUMNS} FROM diary WHERE number = ?"  # noqa: S608  # our own words only
_ADD: Final = f"INSERT INTO diary ({_COLUMNS}) VALUES ({', '.join('?' * len(DiaryRow._fields))})"  # noqa: S608  # our own words
_ADD_KIND: Final = "INSERT INTO diary_kinds (position, kind) VALUES (?, ?)"
_ADD_PERSON: Final = "INSERT INTO diary_persons (position, what, words, called) VALUES (?, ?, ?, ?)"
_TAKE_AWAY: Final = (
    "INSERT INTO search (search, rowid, text) SELECT 'delete', position, text FROM searched WHERE position = ?",
    "DELETE FROM searched WHERE position = ?",
    "DELETE FROM diary WHERE position = ?",
)
"""The index has to be told the text that goes, so that comes first; kinds and persons go with their row."""
_PLACE: Final = "SELECT position FROM diary WHERE number = ?"
_TEXTS_OF: Final = "SELECT position FROM searched WHERE position & 16777215 = ?"
"""A position ends in the number of its incident (`position_of`); every text is looked at."""
_LAST_LINES: Final = (
    "SELECT i.number, i.recorded_at, c.json FROM incidents i JOIN content c ON c.seq = i.last"
    " WHERE i.number > ? ORDER BY i.number LIMIT 256"
)


class Listed(NamedTuple):
    """All that the tables of the diary hold of one incident."""

    row: DiaryRow
    kinds: tuple[str, ...] = ()
    persons: tuple[tuple[str, str, int], ...] = ()

    def digest(self) -> bytes:
        """What stands for it while the journal is read, so that a long one does not fill the memory."""
        return hashlib.sha256(
            repr((tuple(self.row), self.kinds, self.persons)).encode("utf-8", "surrogatepass")
        ).digest()


def sorted_at(incident: Incident, recorded_at: str) -> str:
    """The moment the list is sorted on, in UTC: when it happened, or else when it was first recorded."""
    occurred = incident.occurred or Occurred()
    moment = occurred.from_ or occurred.until
    return recorded(moment) if moment else recorded_at


def position_of(number: int, at: str) -> int:
    """Where incident `number` stands in the list, sorted on the moment `at`; migration 7 says the same in SQL."""
    return place_at(int(datetime.fromisoformat(at).timestamp())) + number


def place_at(seconds: int) -> int:
    """The first place of that second."""
    return seconds * _ONE_SECOND


def listed(number: int, recorded_at: str, incident: Incident) -> Listed:
    """What the diary says of an incident that was first recorded at that moment."""
    occurred, place, answers = incident.occurred or Occurred(), place_of(incident.occurred), answers_of(incident)
    on = place.first if place else from_record(recorded_at).date()
    row = DiaryRow(
        position_of(number, sorted_at(incident, recorded_at)),
        number,
        recorded(incident.trashed_on) if incident.trashed_on else None,
        on.year,
        incident.channel,
        incident.place,
        folded(incident.place or "") or None,
        "told" if incident.told else "not_reported" if incident.not_reported else "recorded",
        int(bool(incident.told)),
        int(bool(incident.not_reported)),
        first_words(incident.account),
        " ".join(incident.kinds or ()),
        _moment(occurred.from_),
        _moment(occurred.until),
        occurred.precision if incident.occurred else None,
        judgement=incident.judgement,
        decision=answers.decision,
        unknown=" ".join(incident.unknown),
        withheld=" ".join(incident.withheld),
        act=int(answers.act),
        aimed_at=" ".join(answers.aimed_at),
        effects=int(answers.effects),
    )
    if place:
        first, last, sure, part, vague = place
        row = row._replace(
            first_day=first.isoformat(), last_day=last.isoformat(), sure=int(sure), part=part, vague=int(vague)
        )
    if incident.trashed_on:
        return Listed(row)
    return Listed(row, tuple(sorted(set(incident.kinds or ()))), _persons(incident.persons or ()))


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


@lru_cache(maxsize=4096)  # the same few words stand in thousands of rows
def words_in_column(words: str) -> tuple[Any, ...]:
    """The words of a column that holds several."""
    return tuple(words.split())


def occurred_in(begin: str | None, end: str | None, precision: str | None) -> Occurred | None:
    """When it happened, from the three columns that tell it."""
    if precision is None:
        return None
    from_ = datetime.fromisoformat(begin) if begin else None
    until = datetime.fromisoformat(end) if end else None
    return Occurred(from_, until, precision)  # type: ignore[arg-type]  # it was one when it was written


def _persons(persons: tuple[Person, ...]) -> tuple[tuple[str, str, int], ...]:
    """Each way of writing once; known best by it when anybody is."""
    found: dict[tuple[str, str], int] = {}
    for person in persons:
        for what, words, called in _written(person):
            found[what, words] = max(found.get((what, words), 0), called)
    return tuple(sorted((what, words, called) for (what, words), called in found.items()))


def _written(person: Person) -> Iterator[tuple[str, str, int]]:
    known = 1
    for what in _WAYS:
        words = (getattr(person, what) or "").strip(" ")
        if words:
            yield what, words, known if what != "plate" else 0
            known = 0
    for text in texts_of(person):
        if sum(map(str.isdigit, text)) >= _LEAST_DIGITS:
            yield "text", text, 0


def write(database: Database, told: Listed, text: str) -> None:
    """One more incident in the list, with the text that is searched."""
    _write(database, told)
    database.run("INSERT INTO searched (position, text) VALUES (?, ?)", told.row.position, text)
    database.run("INSERT INTO search (rowid, text) VALUES (?, ?)", told.row.position, text)


def _write(database: Database, told: Listed) -> None:
    database.run(_ADD, *told.row)
    position = told.row.position
    for kind in told.kinds:
        database.run(_ADD_KIND, position, kind)
    for person in told.persons:
        database.run(_ADD_PERSON, position, *person)


def take_away(database: Database, number: int) -> None:
    """All that stands in the list of an incident goes, and its text."""
    places = database.rows(_PLACE, number)
    if not places or not database.rows("SELECT 1 FROM searched WHERE position = ?", *places[0]):
        places += database.rows(_TEXTS_OF, number)  # harm parted the two: what is erased goes from where it is
    for position in places:
        for statement in _TAKE_AWAY:
            database.run(statement, *position)


def read(database: Database, number: int) -> Listed | None:
    """All that stands here of an incident, to compare it."""
    row = database.row(_READ, number)
    if row is None:
        return None
    kinds = database.rows("SELECT kind FROM diary_kinds WHERE position = ? ORDER BY kind", row[0])
    persons = database.rows(
        "SELECT what, words, called FROM diary_persons WHERE position = ? ORDER BY what, words", row[0]
    )
    return Listed(DiaryRow(*row), tuple(kind for (kind,) in kinds), tuple(persons))


def fill(database: Database) -> None:
    """The rows of every incident whose content can be read; of the others stays what the migration wrote."""
    number = 0
    while page := database.rows(_LAST_LINES, number):
        for number, recorded_at, text in page:
            with suppress(trouble.DamagedVault), content_in_words():
                incident, _ = incident_from_document(document_in(text))
                told = listed(number, recorded_at, incident)
                database.run("DELETE FROM diary WHERE number = ?", number)
                _write(database, told)
