"""Incidents in the vault: each save is a revision in the journal, and beside it what is sorted and searched on."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from weerbaar_desktop.application.ports import Cancelled, FilterChoices, RowFilter
from weerbaar_desktop.domain.canonical import encode, is_whole
from weerbaar_desktop.domain.documents import from_document
from weerbaar_desktop.domain.errors import NoSuchRecord, Stopped
from weerbaar_desktop.domain.frequency import Happening, place_of
from weerbaar_desktop.domain.incident import (
    Evidence,
    Incident,
    IncidentRow,
    Occurred,
    Person,
    StoredIncident,
    first_words,
    incident_document,
    incident_from_document,
    left_empty,
    texts,
)
from weerbaar_desktop.domain.journal import Line, RecordId, recorded
from weerbaar_desktop.domain.same_person import PersonKey, meant_by
from weerbaar_desktop.domain.searching import FEW_FOUND, excerpt
from weerbaar_desktop.domain.spelling import words_in
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in
from weerbaar_desktop.vault.keys import new_record
from weerbaar_desktop.vault.narrowing import READABLE, HandedOver, choices, conditions
from weerbaar_desktop.vault.person_records import PersonRecords
from weerbaar_desktop.vault.search_text import searchable, split

_FROM: Final = "FROM incidents i JOIN content c ON c.seq = i.last"
_ROWS: Final = "SELECT i.record, i.recorded_at, i.evidence, i.revisions, c.json"
_TO_COUNT: Final = (
    "SELECT i.record, i.recorded_at, CASE WHEN json_valid(c.json) AND json_type(c.json) = 'object' THEN"
    " json_extract(c.json, '$.occurred', '$.kinds', '$.channel', '$.judgement', '$.decision') END"
    f" {_FROM}"
)
_BARE: Final = "FROM incidents i"
_NOT_IN_BIN: Final = "i.number NOT IN (SELECT number FROM trashed)"
_COUNT: Final = f"SELECT count(*) FROM incidents i WHERE {_NOT_IN_BIN}"  # noqa: S608  # our own words only
_COUNT_SOME: Final = f"SELECT count(*) {_FROM} WHERE "
_NAMED: Final = (
    f"SELECT DISTINCT p.value {_FROM}, json_each({READABLE}, '$.persons') p WHERE {_NOT_IN_BIN} ORDER BY p.value"
)
_NEWEST_FIRST: Final = " ORDER BY i.sorted_at DESC, i.number DESC LIMIT ? OFFSET ?"
_IN_BIN: Final = f"{_ROWS} {_FROM} WHERE i.number IN (SELECT number FROM trashed){_NEWEST_FIRST}"  # noqa: S608  # our words

_HOLDS_EACH: Final = (
    "NOT EXISTS (SELECT 1 FROM json_each(?) short, searched s WHERE s.number = i.number"
    " AND NOT instr(s.text, short.value))"
)
"""One test for all short words: a pasted page has more of them than SQL takes tests."""

_MANY_FOUND: Final = 2000
"""Incidents; sorting fewer takes less time than walking past all that do not hold the words."""
_AT_ALL: Final = f"SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT {_MANY_FOUND + 1})"  # noqa: S608  # our number
_FOUND: Final = "i.number IN (SELECT rowid FROM search WHERE search MATCH ?)"
# Where a word stands in many texts, walking by date until there are enough is quicker: one that 30,000 of 100,000 hold
# took 80 ms to sort and takes 6 to walk. The plus keeps SQLite from beginning at what was found.
_BY_DATE, _FOUND_ON_THE_WAY = "FROM incidents i INDEXED BY incidents_by_date", f"+{_FOUND}"

_TEXTS: Final = (
    f"SELECT i.number, i.text FROM searched i WHERE i.number > ? AND {_NOT_IN_BIN}"  # noqa: S608  # our own words only
    " ORDER BY i.number LIMIT 200"
)


class IncidentRecords:
    """Saving and finding incidents; who calls holds the transaction."""

    def __init__(self, database: Database, journal: Journal, persons: PersonRecords) -> None:
        self._database = database
        self._journal = journal
        self._persons = persons
        self._handed_over = HandedOver(database)

    def add(self, incident: Incident, now: datetime) -> StoredIncident:
        """A new incident."""
        record = RecordId(new_record())
        line = self._journal.append(record, 1, "incident", incident_document(incident), now)
        self._database.run(
            "INSERT INTO incidents (number, record, last, recorded_at, sorted_at, revisions) VALUES (?, ?, ?, ?, ?, 1)",
            line.seq, record, line.seq, line.recorded_at, sorted_at(incident, line.recorded_at),
        )  # fmt: skip
        self._index(line.seq, searchable(incident))
        return StoredIncident(record, incident, line.recorded_at, line.recorded_at, 1, ())

    def amend(self, record: RecordId, incident: Incident, reason: str, now: datetime) -> Line:
        """A later revision with its reason; raises NoSuchRecord."""
        number, recorded_at, revisions = self._place(record)
        line = self._journal.append(record, revisions + 1, "incident", incident_document(incident, reason), now)
        self._database.run(
            "UPDATE incidents SET last = ?, sorted_at = ?, revisions = ? WHERE number = ?",
            line.seq, sorted_at(incident, recorded_at), line.revision, number,
        )  # fmt: skip
        self._database.run(
            "INSERT INTO search (search, rowid, text) SELECT 'delete', number, text FROM searched WHERE number = ?",
            number,
        )
        self._database.run("DELETE FROM searched WHERE number = ?", number)
        self._index(number, searchable(incident))
        self._lay_in_bin(number, incident)
        return line

    def _lay_in_bin(self, number: int, incident: Incident) -> None:
        self._database.run("DELETE FROM trashed WHERE number = ?", number)
        if incident.trashed_on is not None:
            self._database.run(
                "INSERT INTO trashed (number, trashed_on) VALUES (?, ?)", number, recorded(incident.trashed_on)
            )

    def _index(self, number: int, text: str) -> None:
        self._database.run("INSERT INTO searched (number, text) VALUES (?, ?)", number, text)
        self._database.run("INSERT INTO search (rowid, text) VALUES (?, ?)", number, text)

    def _place(self, record: RecordId) -> Row:
        row = self._database.row("SELECT number, recorded_at, revisions FROM incidents WHERE record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return row

    def require(self, record: RecordId) -> None:
        """Raises NoSuchRecord when there is no such incident."""
        self._place(record)

    def get(self, record: RecordId, evidence: tuple[Evidence, ...]) -> StoredIncident:
        """The last revision, with the evidence as given; raises NoSuchRecord."""
        row = self._database.row(
            "SELECT i.recorded_at, j.recorded_at, i.revisions, c.json FROM incidents i"
            " JOIN journal j ON j.seq = i.last JOIN content c ON c.seq = i.last WHERE i.record = ?",
            record,
        )
        if row is None:
            raise NoSuchRecord(record)
        with content_in_words():
            incident, _ = incident_from_document(document_in(row[3]))
        return StoredIncident(record, incident, row[0], row[1], row[2], evidence)

    def count(self, only: RowFilter) -> int:
        """How many incidents there are outside the bin that fit."""
        tests, values = conditions(only, self._meant(only))
        if not tests:
            return self._database.number(_COUNT)
        return self._database.number(f"{_COUNT_SOME}{' AND '.join((_NOT_IN_BIN, *tests))}", *values)

    def choices(self) -> FilterChoices:
        """What the incidents outside the bin can be filtered on."""
        return choices(self._database, f"{_FROM} WHERE {_NOT_IN_BIN}", self._persons.joined())

    def named_persons(self) -> tuple[Person, ...]:
        """Everybody who is named outside the bin, each way of writing once; raises DamagedVault."""
        with content_in_words():
            return tuple(from_document(Person, json.loads(text)) for (text,) in self._database.rows(_NAMED))

    def _meant(self, only: RowFilter) -> tuple[PersonKey, ...]:
        """All keys of whom it is narrowed to; none where that is nobody who was joined."""
        return meant_by(only.who, self._persons.joined()) if only.who else ()

    def newest(self, limit: int, offset: int, only: RowFilter) -> tuple[IncidentRow, ...]:
        """Newest first by when it happened, or was recorded where that is not known; a limit of -1 is no limit."""
        tests, values = conditions(only, self._meant(only))
        return self._rows(_some_rows(tests, _FROM if tests else _BARE), *values, limit, offset)

    def happenings(self, only: RowFilter) -> tuple[Happening, ...]:
        """What is known of each incident outside the bin to count it; raises DamagedVault."""
        tests, values = conditions(only, self._meant(only))
        where = " AND ".join((_NOT_IN_BIN, *tests))
        with content_in_words():
            return tuple(map(_happening, self._database.rows(f"{_TO_COUNT} WHERE {where}", *values)))

    def in_bin(self) -> tuple[IncidentRow, ...]:
        """What lies in the bin, in the order of the list."""
        return self._rows(_IN_BIN, -1, 0)

    def search(self, words: Iterable[str], limit: int, only: RowFilter) -> tuple[IncidentRow, ...]:
        """Incidents that hold every word or phrase, also inside another word, newest first.

        Words of one or two letters are not in the index: they are looked for in the text of what the others left.
        """
        asked = tuple(words)
        if not all(map(is_whole, asked)):
            return ()  # no text holds half a character
        query, short = split(asked)
        narrowing, narrowed_to = conditions(only, self._meant(only))
        source, found = _FROM if narrowing else _BARE, _FOUND
        if query and not narrowing and self._database.number(_AT_ALL, query) > _MANY_FOUND:
            source, found = _BY_DATE, _FOUND_ON_THE_WAY
        asks = _some_rows([*[found] * bool(query), *[_HOLDS_EACH] * bool(short), *narrowing], source)
        values = (*((query,) if query else ()), *((encode(list(short)).decode(),) if short else ()), *narrowed_to)
        if not query:
            return self._rows(asks, *values, limit, 0)
        rows, handed_over = self._database.rows(asks, *values, limit, 0), self._handed_over.records()
        if len(rows) > FEW_FOUND:
            return tuple(_row(row, handed_over) for row in rows)
        return tuple(_row_found(row, handed_over, asked) for row in rows)

    def _rows(self, sql: str, *values: object) -> tuple[IncidentRow, ...]:
        handed_over = self._handed_over.records()
        return tuple(_row(row, handed_over) for row in self._database.rows(sql, *values))

    def words(self, cancelled: Cancelled) -> frozenset[str]:
        """Every word in the text that is searched, outside the bin; raises Stopped."""
        pieces: set[str] = set()
        number = 0
        while page := self._database.rows(_TEXTS, number):
            if cancelled():
                raise Stopped
            number = page[-1][0]
            pieces.update(*(text.split() for _, text in page))
        return frozenset(word for piece in pieces for word in words_in(piece))


def sorted_at(incident: Incident, recorded_at: str) -> str:
    """The moment the list is sorted on, in UTC: when it happened, or else when it was first recorded."""
    occurred = incident.occurred or Occurred()
    moment = occurred.from_ or occurred.until
    return recorded(moment) if moment else recorded_at


def _some_rows(tests: Iterable[str], source: str) -> str:
    """The rows of `source` that pass these tests, newest first, with a limit and an offset.

    The order is found without the content, which is read for what is shown alone: only tests that look inside need it.
    """
    chosen = f"SELECT i.* {source} WHERE {' AND '.join((_NOT_IN_BIN, *tests))}{_NEWEST_FIRST}"
    return f"{_ROWS} FROM ({chosen}) i JOIN content c ON c.seq = i.last ORDER BY i.sorted_at DESC, i.number DESC"


def _row_found(row: Row, handed_over: Collection[str], words: Iterable[str]) -> IncidentRow:
    """With where the words stand that its first words do not show."""
    shown = _row(row, handed_over)
    with content_in_words():
        incident, _ = incident_from_document(document_in(row[4]))
    return replace(shown, found=excerpt(shown.first_words, (text for _, text in texts(incident)), words))


def _row(row: Row, handed_over: Collection[str]) -> IncidentRow:
    record, recorded_at, evidence, revisions, text = row
    document: dict[str, Any] = document_in(text)
    with content_in_words():
        occurred = document.get("occurred")
        trashed_on = document.get("trashed_on")
        return IncidentRow(
            record=record,
            recorded_at=recorded_at,
            occurred=from_document(Occurred, occurred) if occurred else None,
            channel=document.get("channel"),
            kinds=tuple(document.get("kinds") or ()),
            first_words=first_words(document["account"]),
            evidence=evidence,
            revisions=revisions,
            trashed_on=datetime.fromisoformat(trashed_on) if trashed_on else None,
            handed_over=record in handed_over,
            told=bool(document.get("told")),
            not_reported=bool(document.get("not_reported")),
            empty=left_empty(tuple(document.get("unknown") or ()), tuple(document.get("withheld") or ())),
        )


def _happening(row: Row) -> Happening:
    record, recorded_at, text = row
    when, kinds, channel, judgement, decision = json.loads(text)  # of what is no document it is null, which raises
    occurred = None
    if when:  # read by hand: this is one of thousands
        occurred = Occurred(_moment(when["from"]), _moment(when["until"]), when["precision"])
    return Happening(
        record, recorded_at, occurred, place_of(occurred), tuple(kinds or ()), channel, judgement, decision
    )


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
