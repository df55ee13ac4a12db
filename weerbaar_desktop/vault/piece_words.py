"""What is searched of the pieces of an incident: their names, what was told of them, and the words of mails and chats.

It stands behind what was written in the incident, in the one text that the search index knows of it. Names and what was
told follow from the journal. The words that were read do not: they can be read again, and go with their file.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from contextlib import suppress
from typing import Final

from weerbaar_desktop.domain.evidence import About, about_texts
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.piece_words import WITH_WORDS, Words, bounded, within
from weerbaar_desktop.vault import searched, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.evidence_records import PIECES, piece_in

TAKE_AWAY: Final = "DELETE FROM words_read WHERE file NOT IN (SELECT record FROM evidence_keys)"
"""They go with the file, as its small copy does."""
STRAY: Final = "SELECT count(*) FROM words_read WHERE file NOT IN (SELECT record FROM evidence_keys)"

_IS_LIST: Final = "CASE WHEN json_valid(words) THEN json_type(words) = 'array' ELSE 0 END"
_LACKING: Final = (
    "SELECT min(e.record) FROM evidence e JOIN incidents i ON i.record = e.incident JOIN content c ON c.seq = e.number"  # noqa: S608  # our own words only
    f" WHERE e.number > ? AND e.file NOT IN (SELECT file FROM words_read WHERE {_IS_LIST}) AND json_valid(c.json)"
    " AND json_extract(c.json, '$.extension') IN (SELECT value FROM json_each(?))"
    " GROUP BY e.file ORDER BY max(e.number) DESC"
)
"""One piece for each file."""
_OF_INCIDENTS: Final = f"{PIECES} WHERE e.incident IN (SELECT value FROM json_each(?)) ORDER BY e.number"  # noqa: S608  # our own words
_READ_IN: Final = "SELECT file, words FROM words_read WHERE file IN (SELECT value FROM json_each(?))"


class PieceWords:
    """The words that were read, by the file that holds the original; who calls holds the transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_file(self, file: RecordId) -> Words | None:
        """What was read in it; None when nobody looked yet."""
        return words_of(self._database, file)

    def keep(self, file: RecordId, words: Words) -> None:
        """From now on every incident with a piece in this file is found by these words too."""
        self._database.run(
            "INSERT OR REPLACE INTO words_read (file, words) VALUES (?, ?)",
            file, json.dumps(bounded(words), ensure_ascii=False),
        )  # fmt: skip
        for (incident,) in self._database.rows("SELECT DISTINCT incident FROM evidence WHERE file = ?", file):
            follow(self._database, RecordId(incident))

    def lacking(self, after: int) -> tuple[RecordId, ...]:
        """Mails and chats that came in after this line and into which nobody looked yet, the last one first."""
        rows = self._database.rows(_LACKING, after, json.dumps(sorted(WITH_WORDS)))
        return tuple(RecordId(record) for (record,) in rows)

    def of_incidents(self, incidents: Collection[RecordId]) -> dict[RecordId, list[tuple[str, Words]]]:
        """Of each incident the names of its pieces, with what was told of each and the words that were read in it.

        For who shows where words stand.
        """
        pieces = [piece_in(*row) for row in self._database.rows(_OF_INCIDENTS, json.dumps(list(incidents)))]
        read: dict[str, str] = dict(
            self._database.rows(_READ_IN, json.dumps([piece.file for piece in pieces])) if pieces else ()
        )
        found: dict[RecordId, list[tuple[str, Words]]] = {}
        for piece in pieces:
            told = (text for _, text in about_texts(piece.about))
            words = (*told, *(_read(read.get(piece.file, "")) or ()))
            found.setdefault(piece.incident, []).append((piece.name, words))
        return found


def pieces_of(database: Database, incident: RecordId) -> tuple[Evidence, ...]:
    """The pieces of an incident, in the order they came in."""
    return tuple(piece_in(*row) for row in database.rows(f"{PIECES} WHERE e.incident = ? ORDER BY e.number", incident))


def words_of(database: Database, file: RecordId) -> Words | None:
    """What was read in a file; None when nobody looked yet, or what was kept is damaged: then it is read again."""
    row = database.row("SELECT words FROM words_read WHERE file = ?", file)
    return _read(row[0] if row else "")


def _read(kept: str) -> Words | None:
    try:
        found = json.loads(kept)
    except ValueError:
        return None
    return tuple(map(str, found)) if isinstance(found, list) else None


def told_text(name: str, about: About) -> str:
    """What is searched of a piece by the journal alone, a line for each place."""
    return "\n".join(map(folded, (name, *(text for _, text in about_texts(about)))))


def read_in(database: Database, file: RecordId) -> str:
    """What is searched of the words that were read in a file, "" for none."""
    return "\n".join(map(folded, words_of(database, file) or ()))


def follow(database: Database, incident: RecordId) -> None:
    """The text of this incident as its pieces are now."""
    there = pieces_of(database, incident)
    read = within(read_in(database, piece.file) for piece in there)
    each = (_joined(told_text(piece.name, piece.about), words) for piece, words in zip(there, read, strict=True))
    searched.put(database, incident, pieces="".join(each))


def _joined(told: str, read: str) -> str:
    return f"{searched.PIECE}{told}{searched.READ}{read}" if read else f"{searched.PIECE}{told}"


def fill(database: Database) -> None:
    """The text of every incident with pieces; what cannot be read leaves its incident as it was."""
    for (incident,) in database.rows("SELECT record FROM incidents WHERE evidence > 0 ORDER BY number"):
        with suppress(trouble.DamagedVault):
            follow(database, RecordId(incident))


def mend(database: Database) -> None:
    """The same after repairing; what was read and cannot be told any more goes, to be read again."""
    database.run(TAKE_AWAY)
    database.run(f"DELETE FROM words_read WHERE NOT {_IS_LIST}")  # noqa: S608  # our own words only
    fill(database)
