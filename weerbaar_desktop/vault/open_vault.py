"""An open vault that can be written: each save is one commit, and what it returns survives a power cut."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from weerbaar_desktop.application.ports import Cancelled, Draft, Finding, Progress, Repaired
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import Evidence, Incident, StoredIncident
from weerbaar_desktop.domain.journal import Document, Line, RecordId
from weerbaar_desktop.vault import about, connection, destroying, erasing, repairing, schema, seen
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.drafts import Drafts
from weerbaar_desktop.vault.keys import new_record
from weerbaar_desktop.vault.lock import VaultLock
from weerbaar_desktop.vault.open_reader import OpenReader, Place


def _never() -> bool:
    return False


class OpenVault(OpenReader):
    """Implements `Vault`; the one writer of this vault, as long as it holds the lock."""

    def __init__(self, place: Place, database: Database, lock: VaultLock) -> None:
        super().__init__(place, database)
        self._lock = lock
        self._drafts = Drafts(database)
        self._warnings = seen.compare(self._journal, seen.opened(place.keys, lock.read_note()))
        self._files.settle_all(self._evidence.known)
        self._remember()

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What opening noticed: the journal is older or other than when it was last seen."""
        return self._warnings

    def _remember(self) -> None:
        """Note the head as seen; not while a warning stands, or the next opening would know nothing of it."""
        if not self._warnings:
            self._lock.write_note(seen.sealed(self._place.keys, self.head()))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Everything appended inside is one commit; on an error nothing of it stays."""
        outermost = not self._database.in_transaction
        try:
            with self._database.transaction():
                yield
        except BaseException:
            self._journal.forget()
            raise
        finally:
            if outermost:
                self._files.settle_all(self._evidence.known)
        if outermost:
            self._remember()

    def add_incident(self, incident: Incident, now: datetime) -> StoredIncident:
        """A new incident; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._incidents.add(incident, now)

    def amend_incident(self, record: RecordId, incident: Incident, reason: str, now: datetime) -> StoredIncident:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            self._incidents.amend(record, incident, reason, now)
            return self.incident(record)

    def erase_incident(self, record: RecordId, now: datetime) -> None:
        """Content and files of an incident in the bin go for good; raises NoSuchRecord, RefusedInput, StorageTrouble.

        Files are marked before the commit: what is cut off between the two is ended by the next opening.
        """
        if self.incident(record).incident.trashed_on is None:
            raise RefusedInput("", "leg deze aantekening eerst in de prullenbak.")
        pieces = erasing.pieces_of(self._database, record)
        for piece in pieces:
            self._files.mark(piece)
        try:
            with self._save():
                erasing.erase(self._database, self._journal, record, now)
        finally:
            for piece in pieces:
                self._files.settle(piece, self._evidence.known(piece))
        self._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")  # what was erased stands in the old pages there
        schema.remove_old_copies(self._place.folder / connection.FILE)

    def attach(
        self, incident: RecordId, name: str, source: BinaryIO, now: datetime, cancelled: Cancelled = _never
    ) -> Evidence:
        """Store a piece bit for bit, whatever it is; raises NoSuchRecord, Stopped, StorageTrouble."""
        self._incidents.require(incident)
        record = RecordId(new_record())
        try:
            taken = self._files.take_in(record, source, cancelled)
            with self._save():
                return self._evidence.add(record, incident, name, taken, now)
        finally:
            # Inside together() the commit is still to come; it settles all of them.
            if not self._database.in_transaction:
                self._files.settle(record, self._evidence.known(record))

    def tell_of_evidence(self, record: RecordId, about: About, reason: str | None, now: datetime) -> Evidence:
        """A later revision of a piece; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return self._evidence.tell(record, about, reason, now)

    def record_export(self, document: Document, now: datetime) -> Line:
        """A line that says what went out; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._journal.append(RecordId(new_record()), 1, "export", document, now)

    @contextmanager
    def _save(self) -> Iterator[None]:
        try:
            with self._database.transaction():
                yield
        except BaseException:
            self._journal.forget()
            raise
        if not self._database.in_transaction:
            self._remember()

    def save_draft(self, key: str, document: Json, now: datetime) -> None:
        """Keep something half-written; the last one under a key wins."""
        with self._database.transaction():
            self._drafts.keep(key, document, now)

    def draft(self, key: str) -> Draft | None:
        """What was kept under this key, or None."""
        return self._drafts.get(key)

    def discard_draft(self, key: str) -> None:
        """Forget what was kept under this key."""
        with self._database.transaction():
            self._drafts.discard(key)

    def keep_note(self, name: str, document: Json) -> None:
        """Remember something small; the last one under a name wins."""
        with self._database.transaction():
            about.keep_note(self._database, name, document)

    def note(self, name: str) -> Json:
        """What was kept under this name; None when nothing was."""
        return about.note(self._database, name)

    def repair(self, progress: Progress, cancelled: Cancelled, copies: Path | None = None) -> Repaired:
        """Make again what follows from the journal, put apart what belongs to nothing, fetch evidence from `copies`.

        Raises Stopped, StorageTrouble.
        """
        return repairing.repair(self._place.folder, self._place.keys, progress, cancelled, copies)

    def destroy(self) -> tuple[str, ...]:
        """Close the vault and destroy it, its keys first; the names of what is not ours and stays."""
        self._database.close()
        left = destroying.destroy(self._place.folder)
        self._lock.release()
        destroying.remove_empty(self._place.folder)
        return left

    def reader(self) -> OpenReader:
        """A second, read-only connection for another thread; close it yourself."""
        path = self._place.folder / connection.FILE
        return OpenReader(self._place, connection.connect(path, self._place.keys.database_key(), read_only=True))

    def close(self) -> None:
        """Close the vault and let others in; a second time does nothing."""
        self._database.close()
        self._lock.release()
