"""The journal as it lies in the database: lines are added behind the last one, read back, and never changed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Final, cast

from weerbaar_desktop.domain.canonical import NotCanonical, encode
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import Content, Document, Head, Kind, Line, RecordId, next_line
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.keys import new_salt

PAGE: Final = 256
"""Lines that are read at a time."""

_LINES: Final = (
    "SELECT j.seq, j.record, j.revision, j.kind, j.recorded_at, j.commitment, j.hash, c.salt, c.json"
    " FROM journal j LEFT JOIN content c ON c.seq = j.seq"
)


class Journal:
    """Appending and reading; who calls holds the transaction."""

    def __init__(self, database: Database, before_first: bytes) -> None:
        """`before_first` is the hash that line 1 is tied to."""
        self._database = database
        self._before_first = before_first

    @property
    def before_first(self) -> bytes:
        """The hash that line 1 is tied to."""
        return self._before_first

    def head(self) -> Head:
        """Where the journal stands."""
        row = self._database.row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        return Head(row[0], row[1]) if row else Head(0, self._before_first)

    def append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line:
        """One more line; raises RefusedInput when the document cannot be written in the fixed form."""
        content = Content(new_salt(), document)
        try:
            text = encode(document).decode()
            line = next_line(self.head(), record, revision, kind, now, content)
        except NotCanonical as error:
            raise RefusedInput("", f"{error}.") from error
        self._database.run(
            "INSERT INTO journal (seq, record, revision, kind, recorded_at, commitment, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            line.seq, line.record, line.revision, line.kind, line.recorded_at, line.commitment, line.hash,
        )  # fmt: skip
        self._database.run("INSERT INTO content (seq, salt, json) VALUES (?, ?, ?)", line.seq, content.salt, text)
        return line

    def hash_of(self, seq: int) -> bytes | None:
        """The hash of one line; None when there is no such line. The hash before line 1 is that of line 0."""
        if seq == 0:
            return self._before_first
        row = self._database.row("SELECT hash FROM journal WHERE seq = ?", seq)
        return row[0] if row else None

    def history(self, record: RecordId) -> tuple[tuple[Line, Content | None], ...]:
        """Every revision of one record, oldest first; empty when there is none."""
        rows = self._database.rows(f"{_LINES} WHERE j.record = ? ORDER BY j.revision", record)
        return tuple(map(_read, rows))

    def lines(self, last: int) -> Iterator[tuple[Line, Content | None]]:
        """Lines 1 to `last` in order, some at a time, all with their content."""
        return self._pages(f"{_LINES} WHERE j.seq BETWEEN ? AND ? ORDER BY j.seq", last)

    def lines_opened(self, last: int, opened: Collection[RecordId]) -> Iterator[tuple[Line, Content | None]]:
        """Lines 1 to `last` in order, with content only for these records: the rest is not even decrypted."""
        shown = "j.record IN (SELECT value FROM json_each(?3))"
        return self._pages(
            f"{_LINES} AND {shown} WHERE j.seq BETWEEN ?1 AND ?2 ORDER BY j.seq", last, json.dumps(sorted(opened))
        )

    def _pages(self, query: str, last: int, *more: str) -> Iterator[tuple[Line, Content | None]]:
        for first in range(1, last + 1, PAGE):
            yield from map(_read, self._database.rows(query, first, min(first + PAGE - 1, last), *more))


def _read(row: Row) -> tuple[Line, Content | None]:
    seq, record, revision, kind, recorded_at, commitment, hash_, salt, text = row
    line = Line(seq, RecordId(record), revision, cast("Kind", kind), recorded_at, commitment, hash_)
    return line, None if text is None else Content(salt, json.loads(text))
