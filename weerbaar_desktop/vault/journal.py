"""The journal as it lies in the database: lines are added behind the last one, read back, and never changed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final, cast

from weerbaar_desktop.domain.canonical import NotCanonical, encode
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import Content, Document, Head, Kind, Line, RecordId, next_line
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.keys import new_salt

PAGE: Final = 256
"""Lines that are read at a time."""

Written = tuple[bytes, bytes]
"""The salt and the bytes of the document of one revision, as they were found."""

_LINE: Final = "SELECT j.seq, j.record, j.revision, j.kind, j.recorded_at, j.commitment, j.hash, c.salt"
_CONTENT: Final = "FROM journal j LEFT JOIN content c ON c.seq = j.seq"
_LINES: Final = f"{_LINE}, c.json {_CONTENT}"
_PAGE: Final = f" WHERE j.seq > ?1 AND j.seq <= ?2 ORDER BY j.seq LIMIT {PAGE}"


class Journal:
    """Appending and reading; who calls holds the transaction."""

    def __init__(self, database: Database, before_first: bytes) -> None:
        """`before_first` is the hash that line 1 is tied to."""
        self._database = database
        self._before_first = before_first
        self._last: tuple[Head, str] | None = None

    @property
    def before_first(self) -> bytes:
        """The hash that line 1 is tied to."""
        return self._before_first

    def head(self) -> Head:
        """Where the journal stands."""
        if self._last is not None:
            return self._last[0]
        row = self._database.row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        return Head(row[0], row[1]) if row else Head(0, self._before_first)

    def last_recorded(self) -> str:
        """When the last line was recorded; "" when there is none."""
        if self._last is not None:
            return self._last[1]
        row = self._database.row("SELECT recorded_at FROM journal ORDER BY seq DESC LIMIT 1")
        return row[0] if row else ""

    def forget(self) -> None:
        """What was appended last was taken back: the next question asks the database again."""
        self._last = None

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
        self._last = Head(line.seq, line.hash), line.recorded_at
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

    def of_kind(self, kind: Kind) -> Iterator[tuple[Line, Content | None]]:
        """Every line of one kind, oldest first."""
        return map(_read, self._database.rows(f"{_LINES} WHERE j.kind = ? ORDER BY j.seq", kind))

    def written(self, last: int) -> Iterator[tuple[Line, Written | None]]:
        """Lines 1 to `last` in order, some at a time, with their content as it was found: for who trusts nothing."""
        # As bytes, because what is no UTF-8 would keep the rows around it from being read.
        for row in self._pages(f"{_LINE}, CAST(c.json AS BLOB) {_CONTENT}{_PAGE}", last):
            yield _line(row), None if row[8] is None else (row[7], row[8])

    def outside(self) -> int:
        """How many lines stand before line 1, where no line belongs."""
        return self._database.number("SELECT count(*) FROM journal WHERE seq < 1")

    def lines_opened(self, last: int, opened: Collection[RecordId]) -> Iterator[tuple[Line, Content | None]]:
        """Lines 1 to `last` in order, with content only for these records: the rest is not even decrypted."""
        shown = "j.record IN (SELECT value FROM json_each(?3))"
        return map(_read, self._pages(f"{_LINES} AND {shown}{_PAGE}", last, json.dumps(sorted(opened))))

    def _pages(self, query: str, last: int, *more: str) -> Iterator[Row]:
        after = 0
        while rows := self._database.rows(query, after, last, *more):
            yield from rows
            after = rows[-1][0]


_FORM: Final = (int, str, int, str, str, bytes, bytes)


def _line(row: Row) -> Line:
    seq, record, revision, kind, recorded_at, commitment, hash_ = row[:7]
    if not all(map(isinstance, row, _FORM)):
        raise trouble.damaged("het dagboek is niet te lezen")
    return Line(seq, RecordId(record), revision, cast("Kind", kind), recorded_at, commitment, hash_)


def _read(row: Row) -> tuple[Line, Content | None]:
    salt, text = row[7:]
    return _line(row), None if text is None else Content(salt, document_in(text))


@contextmanager
def content_in_words() -> Iterator[None]:
    """Turns content that does not have its form into DamagedVault; it was looked at when it was saved."""
    try:
        yield
    except (RefusedInput, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise trouble.damaged("de inhoud van het dagboek is niet te lezen") from error


def document_in(text: str | bytes) -> Document:
    """The document of a revision as the database holds it; raises DamagedVault."""
    with content_in_words():
        found = json.loads(text)
        if not isinstance(found, dict):
            raise TypeError
        return found
