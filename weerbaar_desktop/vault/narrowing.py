"""The SQL behind a filter on the list: which incidents fit, and what there is to filter on.

It reads the content itself, so it can never say anything else than the journal. Content is in the canonical form, so a
word that does not stand in it as JSON writes it needs no further look. Where the content is no JSON it is never looked
into: whoever reads the row is told that the vault is damaged.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Final, cast

from weerbaar_desktop.application.ports import FilterChoices, RowFilter
from weerbaar_desktop.domain.canonical import Json, encode
from weerbaar_desktop.domain.incident import Channel, IncidentKind
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey, meant_by
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import content_in_words

MOST_NAMES: Final = 200
"""More than anybody looks through; the search finds the others."""

READABLE: Final = "CASE WHEN json_valid(c.json) THEN c.json ELSE '{}' END"
_MOMENT: Final = "coalesce(json_extract(c.json, '$.occurred.from'), json_extract(c.json, '$.occurred.until'))"
# At New Year a Dutch clock is an hour ahead of UTC. A day is a day where it was written down, as in domain/dutch.py.
_YEAR: Final = (
    "CASE WHEN json_valid(c.json) AND json_extract(c.json, '$.occurred.precision') IN ('day', 'unknown')"
    f" AND {_MOMENT} IS NOT NULL THEN substr({_MOMENT}, 1, 4) ELSE strftime('%Y', i.sorted_at, '+1 hour') END"
)
_HAS_KIND: Final = (
    "instr(c.json, ?) AND (NOT json_valid(c.json)"
    " OR EXISTS (SELECT 1 FROM json_each(c.json, '$.kinds') k WHERE k.value = ?))"
)
_HAS_PERSON: Final = (
    "instr(c.json, ?) AND (NOT json_valid(c.json)"
    " OR EXISTS (SELECT 1 FROM json_each(c.json, '$.persons') p WHERE ? IN"
    " (trim(json_extract(p.value, '$.name')), trim(json_extract(p.value, '$.alias')),"
    " trim(json_extract(p.value, '$.handle')))))"
)
_HAS_ANY_OF: Final = (
    "(NOT json_valid(c.json) OR EXISTS (SELECT 1 FROM json_each(c.json, '$.persons') p WHERE"
    " EXISTS (SELECT 1 FROM json_each(?) k WHERE k.value IN"
    " (trim(json_extract(p.value, '$.name')), trim(json_extract(p.value, '$.alias')),"
    " trim(json_extract(p.value, '$.handle')), trim(json_extract(p.value, '$.plate'))))"
    " OR EXISTS (SELECT 1 FROM json_each(?) n, json_each(p.value) part WHERE part.type = 'text'"
    " AND ' ' || part.value || ' ' GLOB '*[^0-9]' || n.value || '[^0-9]*')))"
)
"""As `domain.same_person.belongs`: one of these words is what somebody is called, or a number stands in what was
written of them. Nothing in a number means something to GLOB."""
_EXPORTED: Final = "CASE WHEN json_valid(x.json) THEN x.json ELSE '{}' END"
_HANDED_OVER: Final = (
    "SELECT named.value FROM journal j JOIN content x ON x.seq = j.seq,"  # noqa: S608  # our own words only
    f" json_each({_EXPORTED}, '$.incidents') named WHERE j.kind = 'export'"
    f" AND coalesce(json_extract({_EXPORTED}, '$.what'), 'aangifte') IN ('aangifte', 'klacht')"
)
"""The incidents of which a line of the journal says that they went out in a folder, for an aangifte or as a klacht; a
paper or a package is none."""

_HAS_CHANNEL: Final = "instr(c.json, ?) AND (NOT json_valid(c.json) OR json_extract(c.json, '$.channel') = ?)"
_HAS_STATUS: Final = (
    f"(NOT json_valid(c.json) OR ? = CASE WHEN i.record IN ({_HANDED_OVER}) THEN 'handed_over'"  # noqa: S608  # our own words only
    " WHEN i.record IN (SELECT value FROM json_each(?)) THEN 'concept'"
    " WHEN coalesce(json_extract(c.json, '$.told'), '') <> '' THEN 'told'"
    " WHEN coalesce(json_extract(c.json, '$.not_reported'), '') <> '' THEN 'not_reported' ELSE 'recorded' END)"
)
"""In the order of `domain.incident.row_status`."""


class HandedOver:
    """The incidents that went out in a folder. Every line has to be looked at for it, so the answer is kept until there
    is another last line: what was recorded never changes, and what is erased has a line of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
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
        return frozenset(record for (record,) in self._database.rows(_HANDED_OVER))


def conditions(only: RowFilter, meant: Sequence[PersonKey] = ()) -> tuple[list[str], list[object]]:
    """Tests on incidents `i` with their content `c`, and the values that go with them; `meant` are the keys of the
    joined person whom `only.who` stands for."""
    tests: list[str] = []
    values: list[object] = []
    if only.year is not None:
        # The first test takes the index; no zone is more than a day away.
        tests += ["i.sorted_at BETWEEN ? AND ?", f"{_YEAR} = ?"]
        values += [f"{only.year - 1:04}-12-30", f"{only.year + 1:04}-01-03", f"{only.year:04}"]
    if only.kind is not None:
        tests.append(_HAS_KIND)
        values += [_written(only.kind), only.kind]
    if meant:
        tests.append(_has_any(len(meant)))
        values += _any_of(meant)
    elif only.who:
        tests.append(_HAS_PERSON)
        values += [_written(only.who)[1:-1], only.who]  # it may have stood with spaces around it
    if only.channel is not None:
        tests.append(_HAS_CHANNEL)
        values += [_written(only.channel), only.channel]
    if only.status is not None:
        tests.append(_HAS_STATUS)
        values += [only.status, encode(list(only.concept)).decode()]
    return tests, values


def _has_any(number: int) -> str:
    """Whether somebody in it is written down in one of so many ways; the first test passes most by."""
    return f"({' OR '.join(['instr(c.json, ?)'] * number)}) AND {_HAS_ANY_OF}"


def _any_of(keys: Sequence[PersonKey]) -> list[object]:
    """The values that go with that."""
    numbers: list[Json] = [key.words for key in keys if key.what == "number"]
    words: list[Json] = [key.words for key in keys]
    return [*(_written(key.words)[1:-1] for key in keys), encode(words).decode(), encode(numbers).decode()]


def _written(text: str) -> str:
    """A text as the canonical form writes it, with its quotes."""
    return encode(text).decode()


def choices(database: Database, incidents: str, persons: Sequence[JoinedPerson] = ()) -> FilterChoices:
    """What the incidents can be filtered on; `incidents` is the SQL from FROM up to and with its tests, `persons` who
    is joined: each stands there once."""
    # Our own words only: nothing of a person is pasted into SQL. Every text is opened once: that is what takes time.
    rows = database.rows(
        f"SELECT {_YEAR}, json_extract({READABLE}, '$.kinds'), json_extract({READABLE}, '$.channel'),"
        f" json_extract({READABLE}, '$.persons') {incidents}"
    )
    called: Counter[str] = Counter()
    with content_in_words():
        for named, times in Counter(named for *_, named in rows if named).items():
            called.update(dict.fromkeys(map(_called, json.loads(named)), times))
        kinds = {kind for listed in {kinds for _, kinds, _, _ in rows if kinds} for kind in json.loads(listed)}
    for words in ("", *(words for one in persons for words in (one.label, *(key.words for key in one.keys)))):
        del called[words]
    often = sorted(called, key=lambda name: (-called[name], name))[:MOST_NAMES]
    here = [one.label for one in persons if _is_here(database, incidents, meant_by(one.label, persons))]
    channels = {channel for _, _, channel, _ in rows if channel}
    return FilterChoices(
        tuple(sorted({int(year) for year, *_ in rows}, reverse=True)),
        cast("tuple[IncidentKind, ...]", tuple(sorted(kinds))),
        tuple(sorted((*often, *here), key=str.casefold)),
        cast("tuple[Channel, ...]", tuple(sorted(channels))),
    )


def _called(person: dict[str, str | None]) -> str:
    """By what somebody is known best, as SQL trims it."""
    return next((name for key in ("name", "alias", "handle") if (name := (person.get(key) or "").strip(" "))), "")


def _is_here(database: Database, incidents: str, keys: Sequence[PersonKey]) -> bool:
    """Whether one of the incidents names somebody in one of these ways."""
    return bool(database.rows(f"SELECT 1 {incidents} AND {_has_any(len(keys))} LIMIT 1", *_any_of(keys)))
