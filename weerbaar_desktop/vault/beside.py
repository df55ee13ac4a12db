"""What is searched of an incident beside itself and its pieces: filings, measures, plans, weighings, packages.

It follows from the last version of each record, in the order in which the records were begun.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from typing import Final, Protocol, TypeVar

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.told_beside import KINDS_BESIDE, Beside, beside_in
from weerbaar_desktop.vault import searched
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.journal import document_in
from weerbaar_desktop.vault.trouble import DamagedVault

_KINDS: Final = json.dumps(KINDS_BESIDE)
_LINES: Final = "FROM journal j JOIN content c ON c.seq = j.seq WHERE j.kind IN (SELECT value FROM json_each(?))"
_LAST: Final = (
    f"SELECT j.kind, CAST(c.json AS BLOB) {_LINES} AND j.seq = ("  # noqa: S608  # our own words only
    "SELECT max(l.seq) FROM journal l JOIN content t ON t.seq = l.seq WHERE l.record = j.record)"
)
_IN_ORDER: Final = " ORDER BY (SELECT min(b.seq) FROM journal b WHERE b.record = j.record)"
_NAMES_ONE: Final = " AND EXISTS (SELECT 1 FROM json_each(?) named WHERE instr(c.json, named.value))"
_OF_RECORDS: Final = (
    f"SELECT j.kind, CAST(c.json AS BLOB) {_LINES}"  # noqa: S608  # our own words only
    " AND j.record IN (SELECT value FROM json_each(?))"
)


class _Kept(Protocol):
    @property
    def record(self) -> RecordId: ...


KeptT = TypeVar("KeptT", bound=_Kept)


def beside_text(told: Beside) -> str:
    """What is searched of it, a line for each place."""
    return "\n".join(map(folded, told.texts))


def kept(database: Database, stored: KeptT) -> KeptT:
    """From now on the incidents that this record is about are found by its words, and those it was about no more."""
    follow(database, incidents_of(database, [stored.record]))
    return stored


def incidents_of(database: Database, records: Collection[RecordId]) -> frozenset[RecordId]:
    """Those that any version of these records is about."""
    rows = database.rows(_OF_RECORDS, _KINDS, json.dumps(list(records)))
    return frozenset(incident for told in _read(rows) for incident in told.incidents)


def follow(database: Database, incidents: Collection[RecordId]) -> None:
    """The text of these incidents as the records beside them are now."""
    told = _by_incident(of_incidents(database, incidents)) if incidents else {}
    for incident in sorted(incidents):
        searched.put(database, incident, beside="".join(told.get(incident, ())))


def of_incidents(database: Database, incidents: Collection[RecordId]) -> tuple[Beside, ...]:
    """What is told beside at least one of these, in the order in which it was begun."""
    wanted = set(incidents)
    rows = database.rows(f"{_LAST}{_NAMES_ONE}{_IN_ORDER}", _KINDS, json.dumps(sorted(wanted)))
    return tuple(told for told in _read(rows) if not wanted.isdisjoint(told.incidents))


def fill(database: Database) -> None:
    """The text of every incident that something is told of; what cannot be read tells nothing."""
    told = _by_incident(_read(database.rows(f"{_LAST}{_IN_ORDER}", _KINDS)))
    for incident, texts in sorted(told.items()):
        searched.put(database, incident, beside="".join(texts))


def _by_incident(told: Iterable[Beside]) -> dict[RecordId, list[str]]:
    found: dict[RecordId, list[str]] = {}
    for one in told:
        text = f"{searched.BESIDE}{beside_text(one)}"
        for incident in dict.fromkeys(one.incidents):
            found.setdefault(incident, []).append(text)
    return found


def _read(rows: Iterable[Row]) -> Iterator[Beside]:
    """What cannot be read is left out: the check says so, and a save must not fail on something else."""
    for kind, text in rows:
        with suppress(DamagedVault, RefusedInput):
            if told := beside_in(kind, document_in(text)):
                yield told
