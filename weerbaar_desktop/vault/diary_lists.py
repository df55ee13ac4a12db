"""What is asked of the diary: lists of incidents, and what of them is found."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, FilterChoices, RowFilter
from weerbaar_desktop.domain.canonical import encode, is_whole
from weerbaar_desktop.domain.documents import from_document
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.incident import IncidentRow, Person, left_empty
from weerbaar_desktop.domain.spelling import words_in
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.diary_rows import occurred_in, words_in_column
from weerbaar_desktop.vault.journal import content_in_words
from weerbaar_desktop.vault.narrowing import IN_DIARY, IN_SEARCH, OUTSIDE_BIN, Narrowing, choices
from weerbaar_desktop.vault.person_records import PersonRecords
from weerbaar_desktop.vault.piece_words import PieceWords
from weerbaar_desktop.vault.search_text import split
from weerbaar_desktop.vault.where_found import WhereFound

_DIARY: Final = "FROM diary d"
# A cross join keeps its order: what is found comes out of the index as the list is sorted, until there is enough.
_FOUND: Final = "FROM search CROSS JOIN diary d ON d.position = search.rowid"
_MATCHES: Final = "search MATCH ?"
_SHOWN: Final = (
    "SELECT i.record, i.recorded_at, i.evidence, i.revisions, d.words, d.trashed_on, d.channel, d.kinds,"
    " d.occurred_from, d.occurred_until, d.precision, d.told, d.not_reported, d.unknown, d.withheld"
)
_OF_EACH: Final = "CROSS JOIN incidents i ON i.number = d.number"
_BY_DATE, _BY_DATE_FOUND, _BY_RANK = "d.position DESC", "search.rowid DESC", "search.rank, search.rowid DESC"
_BY_NUMBER: Final = "d.number DESC"
_HOLDS_EACH: Final = (
    "NOT EXISTS (SELECT 1 FROM json_each(?) short, searched s WHERE s.position = d.position"
    " AND NOT instr(s.text, short.value))"
)
"""One test for all short words: a pasted page has more of them than SQL takes tests."""
_TEXTS: Final = (
    "SELECT s.position, s.text FROM searched s JOIN diary d ON d.position = s.position"  # noqa: S608  # ours
    f" WHERE s.position > ? AND {OUTSIDE_BIN} ORDER BY s.position LIMIT 200"
)
_NAMED: Final = (
    "SELECT DISTINCT p.value FROM diary d JOIN incidents i ON i.number = d.number"  # noqa: S608  # our own words
    " JOIN content c ON c.seq = i.last,"
    " json_each(CASE WHEN json_valid(c.json) THEN c.json ELSE '{}' END, '$.persons') p"
    f" WHERE {OUTSIDE_BIN} ORDER BY p.value"
)
_BEFORE_ALL: Final = -(1 << 63)


class DiaryLists:
    """Reading only; all but the bin is of what lies outside it."""

    def __init__(self, database: Database, narrowing: Narrowing, persons: PersonRecords, pieces: PieceWords) -> None:
        self._database = database
        self._narrowing = narrowing
        self._where_found = WhereFound(database, pieces)
        self._persons = persons

    def count(self, only: RowFilter) -> int:
        """How many incidents there are that fit."""
        tests, values = self._narrowing.tests(only)
        return self._database.number(f"SELECT count(*) {_DIARY} WHERE {' AND '.join(tests)}", *values)

    def choices(self) -> FilterChoices:
        """What the incidents can be filtered on."""
        return choices(self._database, self._persons.joined())

    def named_persons(self) -> tuple[Person, ...]:
        """Everybody who is named, each way of writing once; raises DamagedVault."""
        with content_in_words():
            return tuple(from_document(Person, json.loads(text)) for (text,) in self._database.rows(_NAMED))

    def newest(self, limit: int, offset: int, only: RowFilter) -> tuple[IncidentRow, ...]:
        """Newest first by when it happened, or was recorded where that is not known; a limit of -1 is no limit."""
        tests, values = self._narrowing.tests(only)
        return self._rows(_DIARY, tests, _BY_DATE, *values, limit, offset)

    def last_written(self) -> IncidentRow | None:
        """The one that was added last, whenever it happened."""
        return next(iter(self._rows(_DIARY, [OUTSIDE_BIN], _BY_NUMBER, 1, 0)), None)

    def in_bin(self) -> tuple[IncidentRow, ...]:
        """What lies in the bin, in the order of the list."""
        return self._rows(_DIARY, ["d.trashed_on IS NOT NULL"], _BY_DATE, -1, 0)

    def search(self, words: Iterable[str], limit: int, only: RowFilter, offset: int) -> tuple[IncidentRow, ...]:
        """Incidents that hold every word or phrase, also inside another word, newest first.

        Words of one or two letters are not in the index: they are looked for in the text of what the others left.
        Of few, each says where a word stands that its first words do not show.
        """
        asked = tuple(words)
        if not all(map(is_whole, asked)):
            return ()  # no text holds half a character
        source, tests, values = self._searched(asked, only)
        rows = self._rows(source, tests, _BY_DATE if source == _DIARY else _BY_DATE_FOUND, *values, limit, offset)
        return rows if source == _DIARY or offset else self._where_found.tell(rows, asked)

    def search_ranked(self, words: Iterable[str], limit: int, only: RowFilter) -> tuple[IncidentRow, ...]:
        """The same, with those first that say most of these words."""
        asked = tuple(words)
        source, tests, values = self._searched(asked, only)
        if source == _DIARY or not all(map(is_whole, asked)):
            return self.search(asked, limit, only, 0)
        return self._where_found.tell(self._rows(source, tests, _BY_RANK, *values, limit, 0), asked)

    def search_count(self, words: Iterable[str], only: RowFilter, most: int) -> int:
        """How many incidents a search finds; no more than `most` are counted."""
        asked = tuple(words)
        if not all(map(is_whole, asked)):
            return 0
        source, tests, values = self._searched(asked, only)
        some = f"SELECT 1 {source} WHERE {' AND '.join(tests)} LIMIT ?"
        return self._database.number(f"SELECT count(*) FROM ({some})", *values, most)  # noqa: S608  # the same

    def words(self, cancelled: Cancelled) -> frozenset[str]:
        """Every word in the text that is searched; raises Stopped."""
        pieces: set[str] = set()
        position = _BEFORE_ALL
        while page := self._database.rows(_TEXTS, position):
            if cancelled():
                raise Stopped
            position = page[-1][0]
            pieces.update(*(text.split() for _, text in page))
        return frozenset(word for piece in pieces for word in words_in(piece))

    def _searched(self, asked: Iterable[str], only: RowFilter) -> tuple[str, list[str], list[object]]:
        """Where to look, the tests and their values."""
        query, short = split(asked)
        tests, values = self._narrowing.tests(only, IN_SEARCH if query else IN_DIARY)
        if short:
            tests.append(_HOLDS_EACH)
            values.append(encode(list(short)).decode())
        return (_FOUND, [_MATCHES, *tests], [query, *values]) if query else (_DIARY, tests, values)

    def _rows(self, source: str, tests: Iterable[str], order: str, *values: object) -> tuple[IncidentRow, ...]:
        handed_over, filed = self._narrowing.handed_over(), self._narrowing.filed()
        sql = f"{_SHOWN} {source} {_OF_EACH} WHERE {' AND '.join(tests)} ORDER BY {order} LIMIT ? OFFSET ?"
        with content_in_words():
            return tuple(_row(row, handed_over, filed) for row in self._database.rows(sql, *values))


def _row(row: Row, handed_over: Collection[str], filed: Collection[str]) -> IncidentRow:
    record, recorded_at, evidence, revisions, words, trashed_on, channel, kinds, begin, end, precision, *rest = row
    if words is None:
        raise trouble.damaged("de inhoud van het dagboek is niet te lezen")
    told, not_reported, unknown, withheld = rest
    return IncidentRow(
        record,
        recorded_at,
        occurred_in(begin, end, precision),
        channel,
        words_in_column(kinds),
        words,
        evidence,
        revisions,
        datetime.fromisoformat(trashed_on) if trashed_on else None,
        record in handed_over,
        bool(told) or record in filed,
        bool(not_reported),
        left_empty(words_in_column(unknown), words_in_column(withheld)) if unknown or withheld else (),
    )
