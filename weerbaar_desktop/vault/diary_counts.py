"""What is counted of the diary: in SQL, from indexes that hold all that is asked, so that no row is read for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from weerbaar_desktop.application.ports import EVERYTHING, RowFilter
from weerbaar_desktop.domain.counts import Answers, Counts, Spot
from weerbaar_desktop.domain.course import RECENT, Stretch
from weerbaar_desktop.domain.happening import Happening, Place, in_order
from weerbaar_desktop.domain.period import Span
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.diary_rows import occurred_in, words_in_column
from weerbaar_desktop.vault.journal import content_in_words
from weerbaar_desktop.vault.narrowing import OUTSIDE_BIN, Narrowing, as_list

_BY_DAY: Final = "diary d INDEXED BY diary_by_day"
_BY_ANSWERS: Final = "diary d INDEXED BY diary_by_answers"
"""Each is told by which index it is counted: without figures of its own SQLite takes another and reads every row."""
_TOGETHER: Final = (
    f"WITH RECURSIVE each (kinds) AS (SELECT min(d.kinds) FROM {_BY_ANSWERS} WHERE {OUTSIDE_BIN} UNION ALL"  # noqa: S608  # ours
    f" SELECT (SELECT min(d.kinds) FROM {_BY_ANSWERS} WHERE {OUTSIDE_BIN} AND d.kinds > each.kinds) FROM each"
    " WHERE each.kinds IS NOT NULL) SELECT kinds FROM each WHERE kinds IS NOT NULL"
)
"""The different kinds that stand together, each found by one step in the index."""
_HAS_KIND: Final = "d.kinds IN (SELECT value FROM json_each(?))"
_THREATENS: Final = "instr(d.kinds, 'threat') > 0"
"""No other kind holds this word."""
_EARLIEST: Final = (
    "SELECT min(l.first_day) FROM diary l INDEXED BY diary_long"
    " WHERE l.last_day > l.first_day AND l.trashed_on IS NULL AND l.last_day >= ? AND l.first_day < ?"
)
_OF_DAYS: Final = f"d.first_day < ? AND d.last_day >= ? AND d.first_day >= coalesce(({_EARLIEST}), ?)"
"""Of all that began before, only what lasted longer than a day can still be there."""
_SPOTS: Final = (
    "SELECT d.first_day, d.last_day, d.sure, d.part, d.vague, count(*), sum({threatens}), sum(d.act)"
    " FROM {by_day} WHERE {tests} GROUP BY d.first_day, d.last_day, d.vague, d.sure, d.part"
)
_ALIKE: Final = (
    "SELECT count(*), d.act, d.kinds, d.channel, d.judgement, d.decision, d.aimed_at, d.effects"
    " FROM {by_answers} WHERE {tests}"
    " GROUP BY d.kinds, d.act, d.channel, d.judgement, d.decision, d.aimed_at, d.effects"
    " ORDER BY min(d.position)"
)
_EACH: Final = (
    "SELECT i.record, i.recorded_at, d.occurred_from, d.occurred_until, d.precision, d.first_day, d.last_day, d.sure,"
    " d.part, d.vague, d.kinds, d.channel FROM {by_day} CROSS JOIN incidents i ON i.number = d.number WHERE {tests}"
)
_OFTEN_NAMED: Final = (
    "SELECT p.words FROM diary_persons p INDEXED BY diary_called WHERE p.called = 1 AND p.position IN"
    " (SELECT d.position FROM {by_day} WHERE {tests}) GROUP BY p.words ORDER BY count(*) DESC, p.words LIMIT ?"
)
_HOW_MANY: Final = "SELECT count(*) FROM {by_day} WHERE {tests}"
_UNREADABLE: Final = "SELECT 1 FROM diary d INDEXED BY diary_unreadable WHERE d.words IS NULL AND {tests} LIMIT 1"
_BY_HOUR: Final = (
    "SELECT substr(i.recorded_at, 1, 13), count(*) FROM incidents i CROSS JOIN diary d ON d.number = i.number"  # noqa: S608  # our own words
    f" WHERE i.recorded_at >= ? AND {OUTSIDE_BIN}"
    " AND (d.last_day IS NULL OR d.last_day >= date(i.recorded_at, ?)) GROUP BY 1"
)


class DiaryCounts:
    """Implements `CountsIncidents`: reading only, of what lies outside the bin."""

    def __init__(self, database: Database, narrowing: Narrowing) -> None:
        self._database = database
        self._narrowing = narrowing

    def counts(self, span: Span, only: RowFilter = EVERYTHING) -> Counts:
        """Those that may have happened on these days."""
        return self._counts(self._rows(_SPOTS, only, span), span, only)

    def overview(self, span: Span, only: RowFilter = EVERYTHING) -> tuple[Counts, tuple[Stretch, ...]]:
        """The same, and all of them by their days."""
        spots = self._rows(_SPOTS, only)
        begin, end = span.begin.isoformat(), span.end.isoformat()
        here = (row for row in spots if row[0] is not None and row[0] < end and row[1] >= begin)
        return self._counts(here, span, only), _stretches(spots)

    def named(self, span: Span, only: RowFilter, most: int) -> tuple[tuple[str, int], ...]:
        """Who is named in them most; each is counted as a filter on them would."""
        if only.who:
            return ()
        joined = self._narrowing.joined()
        known = {words for one in joined for words in (one.label, *(key.words for key in one.keys))}
        often = [words for (words,) in self._rows(_OFTEN_NAMED, only, span, most + len(known))]
        names = [*filter(None, (one.label for one in joined)), *(words for words in often if words not in known)]
        numbers = [(name, self._rows(_HOW_MANY, replace(only, who=name), span)[0][0]) for name in dict.fromkeys(names)]
        return tuple(sorted((one for one in numbers if one[1]), key=lambda one: (-one[1], one[0])))[:most]

    def recorded_by_hour(self, since: date) -> dict[str, int]:
        """Of those that were written down soon after they happened, how many in each hour."""
        return dict(self._database.rows(_BY_HOUR, since.isoformat(), f"-{RECENT.days} days"))

    def happenings(self, span: Span, only: RowFilter = EVERYTHING) -> tuple[Happening, ...]:
        """Those of these days, one by one."""
        return in_order(map(_happening, self._rows(_EACH, only, span)))

    def _counts(self, spots: Iterable[Row], span: Span, only: RowFilter) -> Counts:
        return Counts(tuple(map(_spot, spots)), tuple(map(_answers, self._rows(_ALIKE, only, span))))

    def _rows(self, sql: str, only: RowFilter, span: Span | None = None, *more: object) -> list[Row]:
        tests, values = self._tests(only)
        with content_in_words():
            if self._database.rows(_UNREADABLE.format(tests=" AND ".join(tests)), *values):
                raise trouble.damaged("de inhoud van het dagboek is niet te lezen")
            if span is not None:
                begin, end = span.begin.isoformat(), span.end.isoformat()
                tests, values = [*tests, _OF_DAYS], [*values, end, begin, begin, begin, begin]
            words = {"by_day": _BY_DAY, "by_answers": _BY_ANSWERS, "threatens": _THREATENS}
            return self._database.rows(sql.format(tests=" AND ".join(tests), **words), *values, *more)

    def _tests(self, only: RowFilter) -> tuple[list[str], list[object]]:
        """A kind is asked as all that stands together with it, so that the index is enough."""
        tests, values = self._narrowing.tests(replace(only, kind=None))
        if only.kind is None:
            return tests, values
        together = [kinds for (kinds,) in self._database.rows(_TOGETHER) if only.kind in words_in_column(kinds)]
        return [*tests, _HAS_KIND], [*values, as_list(together)]


def _spot(row: Row) -> Spot:
    first, last, sure, part, vague, number, threats, acts = row
    return Spot(_place(first, last, sure, part, vague), number, threats, acts)


def _answers(row: Row) -> tuple[Answers, int]:
    number, act, kinds, channel, judgement, decision, aimed_at, effects = row
    aims = words_in_column(aimed_at)
    return Answers(bool(act), words_in_column(kinds), channel, judgement, decision, aims, bool(effects)), number


def _stretches(spots: Iterable[Row]) -> tuple[Stretch, ...]:
    """Of what is and what is not sure together."""
    numbers: Counter[tuple[str | None, str | None, int | None]] = Counter()
    for first, last, _, _, vague, number, *_ in spots:
        numbers[first, last, vague] += number
    return tuple(
        Stretch(_day(first) if first else None, _day(last) if last else None, bool(vague), number)
        for (first, last, vague), number in numbers.items()
    )


def _happening(row: Row) -> Happening:
    record, recorded_at, begin, end, precision, first, last, sure, part, vague, kinds, channel = row
    place = _place(first, last, sure, part, vague)
    return Happening(record, recorded_at, occurred_in(begin, end, precision), place, words_in_column(kinds), channel)


# The same few days stand in thousands of rows.
_day = lru_cache(maxsize=4096)(date.fromisoformat)


@lru_cache(maxsize=4096)
def _place(first: str, last: str, sure: int, part: int | None, vague: int) -> Place:
    return Place(_day(first), _day(last), bool(sure), part, bool(vague))
