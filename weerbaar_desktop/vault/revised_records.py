"""Records with later versions in the vault: each save is a revision in the journal. Who calls holds the transaction."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Generic

from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.revised import Revised, Stored, Value
from weerbaar_desktop.vault.connection import Database, Row
from weerbaar_desktop.vault.journal import Journal, content_in_words, document_in
from weerbaar_desktop.vault.keys import new_record


class FewRecords(Generic[Value, Stored]):
    """Those of which there are few: the journal itself is asked, and no table has to be kept in step."""

    def __init__(self, journal: Journal, how: Revised[Value, Stored]) -> None:
        self._journal, self._how = journal, how

    def add(self, value: Value, now: datetime) -> Stored:
        """A new record."""
        line = self._journal.append(RecordId(new_record()), 1, self._how.kind, self._how.document(value), now)
        return self._how.stored(line.record, value, line.recorded_at, line.recorded_at, 1)

    def amend(self, record: RecordId, value: Value, reason: str, now: datetime) -> Stored:
        """A later revision with its reason; raises NoSuchRecord."""
        self.get(record)
        history = self._journal.history(record)
        document = self._how.document(value, reason)
        line = self._journal.append(record, history[-1][0].revision + 1, self._how.kind, document, now)
        return self._how.stored(record, value, history[0][0].recorded_at, line.recorded_at, line.revision)

    def get(self, record: RecordId) -> Stored:
        """The last revision; raises NoSuchRecord."""
        with content_in_words():
            found = self._how.last(self._journal.history(record))
        if not found:
            raise NoSuchRecord(record)
        return found[0]

    def all(self) -> tuple[Stored, ...]:
        """Every one, in the order in which they were begun."""
        with content_in_words():
            return self._how.last(self._journal.of_kind(self._how.kind))


class ListedRecords(Generic[Value, Stored]):
    """Those with a table, where beside each stands what the list is narrowed and sorted on.

    Subclasses say in SQL how a row is found, written and changed: `rows` gives the record, when it was first and last
    recorded, the revision and the JSON, of the table `t`; `insert` and `update` take what `beside` gives, and then the
    last line and the record, `insert` the first line too.
    """

    rows: ClassVar[str]
    insert: ClassVar[str]
    update: ClassVar[str]

    def __init__(self, database: Database, journal: Journal, how: Revised[Value, Stored]) -> None:
        self._database, self._journal, self._how = database, journal, how

    def beside(self, stored: Stored) -> tuple[str | None, ...]:
        """What the list is narrowed and sorted on."""
        raise NotImplementedError

    def add(self, value: Value, now: datetime) -> Stored:
        """A new record."""
        line = self._journal.append(RecordId(new_record()), 1, self._how.kind, self._how.document(value), now)
        stored = self._how.stored(line.record, value, line.recorded_at, line.recorded_at, 1)
        self._database.run(self.insert, *self.beside(stored), line.seq, line.record, line.seq)
        return stored

    def amend(self, record: RecordId, value: Value, reason: str, now: datetime) -> Stored:
        """A later revision with its reason; raises NoSuchRecord."""
        _, begun, _, revisions, _ = self._row(record)
        line = self._journal.append(record, revisions + 1, self._how.kind, self._how.document(value, reason), now)
        stored = self._how.stored(record, value, begun, line.recorded_at, line.revision)
        self._database.run(self.update, *self.beside(stored), line.seq, record)
        return stored

    def get(self, record: RecordId) -> Stored:
        """The last revision; raises NoSuchRecord."""
        return self._stored(self._row(record))

    def _row(self, record: RecordId) -> Row:
        row = self._database.row(f"{self.rows} WHERE t.record = ?", record)
        if row is None:
            raise NoSuchRecord(record)
        return row

    def _found(self, after: str, *values: str | None) -> tuple[Stored, ...]:
        """Of every row, with what comes `after` in the query."""
        return tuple(map(self._stored, self._database.rows(f"{self.rows}{after}", *values)))

    def _stored(self, row: Row) -> Stored:
        record, begun, changed_at, revisions, text = row
        with content_in_words():
            value, _ = self._how.read(document_in(text))
        return self._how.stored(RecordId(record), value, begun, changed_at, revisions)
