"""Erasing an incident, or any other record, for good: its content and files go, its lines stay, and one more line says
so."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Final

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault import beside, diary_rows, piece_words
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import new_record
from weerbaar_desktop.vault.replay import ERASED
from weerbaar_desktop.vault.small_photos import TAKE_AWAY, photos_of

_HELD: Final = (
    "SELECT c.seq FROM content c JOIN journal j ON j.seq = c.seq"
    " WHERE j.record IN (SELECT value FROM json_each(?1)) OR j.seq IN"
    " (SELECT number FROM custody WHERE evidence IN (SELECT value FROM json_each(?1))) ORDER BY c.seq"
)
_TAKE_AWAY_OF_RECORDS: Final = (
    "DELETE FROM evidence WHERE record IN (SELECT value FROM json_each(?))",
    "DELETE FROM custody WHERE evidence IN (SELECT value FROM json_each(?))",
    "DELETE FROM drafts WHERE EXISTS (SELECT 1 FROM json_each(?) held WHERE instr(drafts.key, held.value))",
)
_TAKE_OFF_THE_LISTS: Final = (
    "DELETE FROM filings WHERE record = ?",
    "DELETE FROM scans WHERE record = ?",
    "DELETE FROM measures WHERE record = ?",
)

# A key goes with the last piece in its file, and the file with it. The journal has its say too: a list that lost a row
# can be made again, a key not.
_TAKE_AWAY_KEYS: Final = (
    "DELETE FROM evidence_keys WHERE record IN (SELECT value FROM json_each(?))"
    " AND record NOT IN (SELECT file FROM evidence) AND record NOT IN ("
    "SELECT coalesce(json_extract(c.json, '$.same_file_as'), j.record) FROM journal j JOIN content c ON c.seq = j.seq"
    " WHERE j.kind = 'evidence' AND json_valid(c.json))"
)

_WEIGHED: Final = (
    "SELECT j.record FROM journal j JOIN content c ON c.seq = j.seq WHERE j.kind = 'weighing' AND json_valid(c.json)"
    " AND json_extract(c.json, '$.incident') = ? ORDER BY j.seq"
)


def pieces_of(database: Database, owner: RecordId) -> tuple[RecordId, ...]:
    """The records of the evidence of an incident, or of the photos of a scan."""
    rows = database.rows("SELECT record FROM evidence WHERE incident = ? ORDER BY number", owner)
    return tuple(RecordId(record) for (record,) in rows)


def files_of(database: Database, pieces: Collection[RecordId]) -> tuple[RecordId, ...]:
    """The files that hold these pieces and the small copies of them; others may have evidence in them too."""
    rows = database.rows(
        "SELECT DISTINCT file FROM evidence WHERE record IN (SELECT value FROM json_each(?)) ORDER BY file",
        json.dumps(list(pieces)),
    )
    files = tuple(RecordId(file) for (file,) in rows)
    return (*files, *photos_of(database, *files))


def _weighings_of(database: Database, incident: RecordId) -> tuple[RecordId, ...]:
    """How it was weighed says as much of it as it does itself."""
    rows = database.rows(_WEIGHED, incident)
    return tuple(RecordId(record) for (record,) in rows)


def erase(database: Database, journal: Journal, incident: RecordId, now: datetime) -> None:
    """Take the content of every revision of the incident and its evidence away; who calls holds the transaction.

    What was done with the evidence goes too, how the incident was weighed, and what is half written about it.
    The files are for who calls, once this is committed.
    """
    _erase_content(
        database, journal, [incident, *pieces_of(database, incident), *_weighings_of(database, incident)], now
    )
    number = database.number("SELECT number FROM incidents WHERE record = ?", incident)
    diary_rows.take_away(database, number)
    database.run("DELETE FROM incidents WHERE number = ?", number)


def erase_record(database: Database, journal: Journal, record: RecordId, now: datetime) -> None:
    """Take the content of every revision of a filing, a scan or a measure away, and what is half written about it;
    with a scan go its photos. As erase."""
    _erase_content(database, journal, [record, *pieces_of(database, record)], now)
    for statement in _TAKE_OFF_THE_LISTS:
        database.run(statement, record)


def erase_pieces(database: Database, journal: Journal, pieces: Collection[RecordId], now: datetime) -> None:
    """Take these pieces away, whatever they belong to, which stays. As erase."""
    _erase_content(database, journal, list(pieces), now)


def _erase_content(database: Database, journal: Journal, held: list[RecordId], now: datetime) -> None:
    """The content of these records goes, and one line says of which lines."""
    records, files = json.dumps(held), json.dumps(files_of(database, held))
    told_of = beside.incidents_of(database, held)
    seqs = [seq for (seq,) in database.rows(_HELD, records)]
    journal.append(RecordId(new_record()), 1, "erase", {ERASED: list(seqs)}, now)
    database.run("DELETE FROM content WHERE seq IN (SELECT value FROM json_each(?))", json.dumps(seqs))
    for statement in _TAKE_AWAY_OF_RECORDS:
        database.run(statement, records)
    database.run(_TAKE_AWAY_KEYS, files)
    database.run(TAKE_AWAY)
    database.run(piece_words.TAKE_AWAY)
    beside.follow(database, told_of)
