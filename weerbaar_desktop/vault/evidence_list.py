"""All evidence in one list, the last one that was kept first, with the incident that each piece belongs to."""

from __future__ import annotations

from typing import Any, Final

from weerbaar_desktop.domain.documents import from_document
from weerbaar_desktop.domain.incident import EvidenceRow, Occurred, first_words
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.evidence_records import piece_in
from weerbaar_desktop.vault.journal import content_in_words, document_in

# A piece has its number from its first line, so this order needs no sorting.
_FROM: Final = (
    "FROM evidence e JOIN incidents i ON i.record = e.incident JOIN diary d ON d.number = i.number"
    " JOIN content c ON c.seq = ("
    "SELECT MAX(l.seq) FROM journal l JOIN content t ON t.seq = l.seq WHERE l.record = e.record)"
    " WHERE d.trashed_on IS NULL"
)
# Content that is no JSON is never looked into: whoever reads the row is told that the vault is damaged.
_UNDESCRIBED: Final = (
    " AND CASE WHEN json_valid(c.json) THEN json_extract(c.json, '$.description') IS NULL"
    " AND NOT coalesce(instr(json_extract(c.json, '$.unknown'), '\"description\"'), 0)"
    " AND NOT coalesce(instr(json_extract(c.json, '$.withheld'), '\"description\"'), 0) ELSE 1 END"
)
_ROWS: Final = (
    "SELECT e.record, (SELECT j.recorded_at FROM journal j WHERE j.seq = e.number), c.json,"
    " (SELECT o.json FROM content o WHERE o.seq = i.last) "
)
_LAST_FIRST: Final = " ORDER BY e.number DESC LIMIT ? OFFSET ?"


def rows(database: Database, limit: int, offset: int, *, undescribed: bool) -> tuple[EvidenceRow, ...]:
    """The last `limit` pieces from `offset` on; a limit of -1 is no limit."""
    found = database.rows(f"{_ROWS}{_tests(undescribed)}{_LAST_FIRST}", limit, offset)
    return tuple(map(_row, found))


def number(database: Database, *, undescribed: bool) -> int:
    """How many pieces there are."""
    return database.number(f"SELECT count(*) {_tests(undescribed)}")


def _tests(undescribed: bool) -> str:
    return f"{_FROM}{_UNDESCRIBED if undescribed else ''}"


def _row(row: Row) -> EvidenceRow:
    record, recorded_at, text, incident = row
    with content_in_words():
        document: dict[str, Any] = document_in(incident)
        occurred = document.get("occurred")
        return EvidenceRow(
            piece_in(record, recorded_at, text),
            from_document(Occurred, occurred) if occurred else None,
            first_words(document["account"]),
        )
