"""The SQL behind a filter on the list: which rows of the diary fit, and what there is to filter on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, cast

from weerbaar_desktop.application.ports import FilterChoices, RowFilter
from weerbaar_desktop.domain.canonical import Json, encode
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Channel, IncidentKind, RowStatus
from weerbaar_desktop.domain.journal import recorded
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey, meant_by
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.diary_rows import place_at
from weerbaar_desktop.vault.person_records import PersonRecords

MOST_NAMES: Final = 200
"""More than anybody looks through; the search finds the others."""

OUTSIDE_BIN: Final = "d.trashed_on IS NULL"
IN_DIARY, IN_SEARCH = "d.position", "search.rowid"
"""Where a query has the position: in its first table."""
_WRITTEN_SINCE: Final = "d.number IN (SELECT number FROM incidents WHERE recorded_at >= ?)"
_HAS_KIND: Final = "d.position IN (SELECT position FROM diary_kinds WHERE kind = ?)"
_CALLED: Final = "SELECT position FROM diary_persons WHERE what IN ('name', 'alias', 'handle') AND words = ?"
_ANY_OF: Final = (
    "SELECT position FROM diary_persons WHERE what IN ('name', 'alias', 'handle', 'plate')"
    " AND words IN (SELECT value FROM json_each(?)) UNION ALL"
    " SELECT p.position FROM diary_persons p, json_each(?) n WHERE p.what = 'text'"
    " AND ' ' || p.words || ' ' GLOB '*[^0-9]' || n.value || '[^0-9]*'"
)
"""As `domain.same_person.belongs`: one of these words is what somebody is called, or a number stands in what was
written of them. Nothing in a number means something to GLOB."""
_AMONG: Final = "d.number {} (SELECT i.number FROM json_each(?) named JOIN incidents i ON i.record = named.value)"
_IN, _NOT_IN = _AMONG.format("IN"), _AMONG.format("NOT IN")
_STATUS: Final[dict[RowStatus, tuple[str, ...]]] = {
    "handed_over": (_IN,),
    "concept": (_NOT_IN, _IN),
    "told": (_NOT_IN, _NOT_IN, f"(d.status = 'told' OR {_IN})"),
    "not_reported": (_NOT_IN, _NOT_IN, _NOT_IN, "d.status = 'not_reported'"),
    "recorded": (_NOT_IN, _NOT_IN, _NOT_IN, "d.status = 'recorded'"),
}
"""In the order of `domain.incident.row_status`: the first asks what was handed over, the second what is a concept, the
third of what a filing tells."""

_LONG_BEFORE: Final = (
    "SELECT min(l.position) FROM diary l INDEXED BY diary_long"
    " WHERE l.last_day > l.first_day AND l.trashed_on IS NULL AND l.last_day >= ? AND l.position < ?"
)
_FROM_DAY: Final = f"{{}} >= coalesce(({_LONG_BEFORE}), ?)"
"""Of all that stands before, only what lasted longer than a day can reach into the days that are asked."""
_TO_DAY: Final = "{} < ?"
_ON_DAYS: Final = (
    "CASE WHEN d.first_day IS NULL THEN d.position >= ? AND d.position < ?"
    " ELSE d.last_day >= ? AND d.first_day <= ? END"
)
_ELSEWHERE: Final = 24 * 60 * 60
"""Seconds; a day that was told elsewhere in the world stands no further than that from the same day here."""
_LAST_DAY: Final = date.max - timedelta(days=1)

_EXPORTED: Final = "CASE WHEN json_valid(x.json) THEN x.json ELSE '{}' END"
_HANDED_OVER: Final = (
    "SELECT named.value FROM journal j JOIN content x ON x.seq = j.seq,"  # noqa: S608  # our own words only
    f" json_each({_EXPORTED}, '$.incidents') named WHERE j.kind = 'export'"
    f" AND coalesce(json_extract({_EXPORTED}, '$.what'), 'aangifte') IN ('aangifte', 'klacht')"
)
"""The incidents of which a line of the journal says that they went out in a folder, for an aangifte or as a klacht; a
paper or a package is none."""
_FILED: Final = (
    "SELECT named.value FROM filings t JOIN content c ON c.seq = t.last,"
    " json_each(CASE WHEN json_valid(c.json) THEN c.json ELSE '{}' END, '$.incidents') named"
)
"""The incidents of which somebody wrote down that they talked of it, or reported it."""

_YEARS: Final = "SELECT DISTINCT d.year FROM diary d WHERE d.trashed_on IS NULL ORDER BY d.year DESC"
_KINDS: Final = "SELECT DISTINCT kind FROM diary_kinds ORDER BY kind"
_CHANNELS: Final = (
    "SELECT DISTINCT d.channel FROM diary d WHERE d.trashed_on IS NULL AND d.channel IS NOT NULL ORDER BY d.channel"
)
# In the words of the first one by date, whatever capitals or accents were used later.
_PLACES: Final = (
    "SELECT (SELECT d.place FROM diary d WHERE d.trashed_on IS NULL AND d.place_folded = often.place_folded"
    " ORDER BY d.position LIMIT 1) FROM (SELECT d.place_folded, count(*) times FROM diary d WHERE d.trashed_on IS NULL"
    " AND d.place_folded IS NOT NULL GROUP BY d.place_folded ORDER BY times DESC, d.place_folded LIMIT ?) often"
)
_NAMES: Final = (
    "SELECT words FROM diary_persons WHERE called = 1 AND words NOT IN (SELECT value FROM json_each(?))"
    " GROUP BY words ORDER BY count(DISTINCT position) DESC, words LIMIT ?"
)


class Named:
    """The incidents that other records name: those that went out in a folder, or of which a filing tells.

    Every line has to be looked at for it, so the answer is kept until there is another last line: what was recorded
    never changes, and what is erased has a line of its own.
    """

    def __init__(self, database: Database, sql: str) -> None:
        self._database, self._sql = database, sql
        self._at = -1
        self._records: frozenset[str] = frozenset()

    def records(self) -> frozenset[str]:
        """All of them."""
        if self._database.in_transaction:  # a line that is undone gives its number to another one
            return self._read()
        at = self._database.number("SELECT coalesce(max(seq), 0) FROM journal")
        if at != self._at:
            self._at, self._records = at, self._read()
        return self._records

    def _read(self) -> frozenset[str]:
        return frozenset(record for (record,) in self._database.rows(self._sql))


class Narrowing:
    """What a filter asks of the rows of the diary, as the vault is now."""

    def __init__(self, database: Database, persons: PersonRecords) -> None:
        self._persons = persons
        self._handed_over, self._filed = Named(database, _HANDED_OVER), Named(database, _FILED)

    def handed_over(self) -> frozenset[str]:
        """The incidents that went out in a folder."""
        return self._handed_over.records()

    def filed(self) -> frozenset[str]:
        """The incidents that a filing tells of."""
        return self._filed.records()

    def joined(self) -> tuple[JoinedPerson, ...]:
        """The persons whose names, accounts and numbers belong together."""
        return tuple(self._persons.joined())

    def tests(self, only: RowFilter, place: str = IN_DIARY) -> tuple[list[str], list[object]]:
        """Tests on rows `d` of the diary that lie outside the bin, and the values that go with them; `place` is where
        the query that they are for has the position, so that it begins there.
        """
        meant = meant_by(only.who, self.joined()) if only.who else ()
        named = (self.handed_over(), self.filed()) if only.status else ((), ())
        tests, values = _conditions(only, meant, *named)
        for test, bounds in (*_on_days(only, place), *(_near_year(only.year) if place == IN_SEARCH else ())):
            tests.append(test)
            values += bounds
        return [OUTSIDE_BIN, *tests], values


def _conditions(
    only: RowFilter, meant: Sequence[PersonKey], handed_over: Collection[str], filed: Collection[str]
) -> tuple[list[str], list[object]]:
    """Tests on rows `d` of the diary, and the values that go with them; `meant` are the keys of the joined person whom
    `only.who` stands for, `handed_over` and `filed` the incidents that those name."""
    tests: list[str] = []
    values: list[object] = []
    plain = (("year", only.year), ("channel", only.channel), ("place_folded", folded(only.place) or None))
    for column, value in plain:
        if value is not None:
            tests.append(f"d.{column} = ?")
            values.append(value)
    if only.written_since is not None:
        tests.append(_WRITTEN_SINCE)
        values.append(recorded(only.written_since))
    if only.kind is not None:
        tests.append(_HAS_KIND)
        values.append(only.kind)
    if meant:
        tests.append(f"d.position IN ({_ANY_OF})")
        values += _any_of(meant)
    elif only.who:
        tests.append(f"d.position IN ({_CALLED})")
        values.append(only.who)
    if only.status is not None:
        asks = _STATUS[only.status]
        tests += asks
        values += [as_list(records) for records, _ in zip((handed_over, only.concept, filed), asks, strict=False)]
    return tests, values


def _on_days(only: RowFilter, place: str) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The part of the list in which these days lie, and what of it is really on one of them."""
    if only.since is None and only.until is None:
        return
    since, until = only.since or date.min, min(only.until or date.max, _LAST_DAY)
    begin, end = _midnight(since), _midnight(until + timedelta(days=1))  # not every day has 24 hours
    if only.since is not None:
        first = place_at(begin - _ELSEWHERE)
        yield _FROM_DAY.format(place), (since.isoformat(), first, first)
    if only.until is not None:
        yield _TO_DAY.format(place), (place_at(end + _ELSEWHERE),)
    yield _ON_DAYS, (place_at(begin), place_at(end), since.isoformat(), until.isoformat())


def _near_year(year: int | None) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The part of the index in which this year lies: a search of an earlier one does not go through all after it."""
    if year is not None and date.min.year <= year < date.max.year:
        yield f"{IN_SEARCH} >= ?", (place_at(_midnight(date(year, 1, 1)) - _ELSEWHERE),)
        yield f"{IN_SEARCH} < ?", (place_at(_midnight(date(year + 1, 1, 1)) + _ELSEWHERE),)


def _midnight(day: date) -> int:
    """When it begins here, in seconds."""
    return int(datetime.combine(day, time(), HOME_ZONE).timestamp())


def _any_of(keys: Sequence[PersonKey]) -> list[object]:
    return [as_list(key.words for key in keys), as_list(key.words for key in keys if key.what == "number")]


def as_list(texts: Iterable[str]) -> str:
    """As SQL takes them apart again."""
    listed: list[Json] = [*sorted(texts)]
    return encode(listed).decode()


def choices(database: Database, persons: Sequence[JoinedPerson] = ()) -> FilterChoices:
    """What the incidents outside the bin can be filtered on; `persons` are joined: each stands there once."""
    joined = {words for one in persons for words in (one.label, *(key.words for key in one.keys))}
    often = _column(database, _NAMES, as_list(joined), MOST_NAMES)
    here = [one.label for one in persons if _is_here(database, meant_by(one.label, persons))]
    return FilterChoices(
        cast("tuple[int, ...]", _column(database, _YEARS)),
        cast("tuple[IncidentKind, ...]", _column(database, _KINDS)),
        tuple(sorted((*often, *here), key=folded)),
        cast("tuple[Channel, ...]", _column(database, _CHANNELS)),
        tuple(sorted(_column(database, _PLACES, MOST_NAMES), key=folded)),
    )


def _column(database: Database, sql: str, *values: object) -> tuple[str, ...]:
    return tuple(value for (value,) in database.rows(sql, *values))


def _is_here(database: Database, keys: Sequence[PersonKey]) -> bool:
    """Whether an incident names somebody in one of these ways."""
    return bool(database.rows(f"SELECT 1 FROM ({_ANY_OF}) LIMIT 1", *_any_of(keys)))  # noqa: S608  # our own words
