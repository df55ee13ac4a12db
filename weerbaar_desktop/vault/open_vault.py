"""An open vault that can be written: each save is one commit, and what it returns survives a power cut."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from weerbaar_desktop.application.ports import Cancelled, Draft, Finding, Progress, Repaired, Visit, Way
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.custody import Act, custody_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.home_visit import HomeVisit, StoredHomeVisit
from weerbaar_desktop.domain.incident import Evidence, Incident, StoredIncident
from weerbaar_desktop.domain.journal import Document, Line, RecordId
from weerbaar_desktop.domain.measure import Measure, StoredMeasure
from weerbaar_desktop.domain.own_contact import OwnContact, StoredContact
from weerbaar_desktop.domain.package import Receipt, receipt_document
from weerbaar_desktop.domain.scan import Scan, StoredScan
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import (
    about,
    beside,
    connection,
    destroying,
    erasing,
    keys,
    piece_words,
    private,
    renewing,
    repairing,
    schema,
    seen,
    trouble,
)
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.drafts import Drafts
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.keeping_pieces import KeepingPieces
from weerbaar_desktop.vault.keys import new_record
from weerbaar_desktop.vault.lock import VaultLock
from weerbaar_desktop.vault.open_reader import OpenReader, Place
from weerbaar_desktop.vault.saving_care import SavesCare
from weerbaar_desktop.vault.saving_own import SavesOwn
from weerbaar_desktop.vault.saving_persons import SavesPersons
from weerbaar_desktop.vault.saving_plans import SavesPlans
from weerbaar_desktop.vault.ways import PASSPHRASE, Ways


class OpenVault(KeepingPieces, SavesCare, SavesOwn, SavesPersons, SavesPlans):
    """Implements `Vault`; the one writer of this vault, as long as it holds the lock."""

    def __init__(
        self, place: Place, found: Header, database: Database, lock: VaultLock, opened_by: Way = PASSPHRASE
    ) -> None:
        super().__init__(place, database)
        self._opened_by = opened_by
        self._lock = lock
        self._note = seen.OutsideNote(place.notes, place.folder, place.keys)
        self._drafts = Drafts(database)
        self._noticed = private.narrow(place.folder)
        self._ways = Ways(place.folder, database, place.keys, found)
        last_seen = (seen.opened(place.keys, note) for note in (lock.read_note(), self._note.read()))
        self._warnings = (*self._ways.settled(), *seen.compare(self._journal, last_seen))
        self._files.settle_all(self._evidence.needs)
        self._remember()

    @property
    def opened_by(self) -> Way:
        """How it was opened."""
        return self._opened_by

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What opening noticed: another journal than when it was last seen, a folder that others could enter."""
        return (*self._warnings, *self._noticed)

    def _remember(self) -> None:
        """Note the head as seen; not while a warning stands, or the next opening would know nothing of it."""
        if not self._warnings:
            note = seen.sealed(self._place.keys, self.head())
            self._lock.write_note(note)
            self._note.write(note)

    def accept(self) -> None:
        """The person knows why the journal is other than when it was last seen: the warnings are over."""
        self._ways.follow_header()
        self._warnings = ()
        self._remember()

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
                self._files.settle_all(self._evidence.needs)
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

        What raises has erased nothing.
        """
        if self.incident(record).incident.trashed_on is None:
            raise RefusedInput("", tr("leg deze aantekening eerst in de prullenbak."))
        with self._erasing(erasing.pieces_of(self._database, record)):
            erasing.erase(self._database, self._journal, record, now)

    def tell_of_evidence(self, record: RecordId, about: About, reason: str | None, now: datetime) -> Evidence:
        """A later revision of a piece; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            piece = self._evidence.tell(record, about, reason, now)
            piece_words.follow(self._database, piece.incident)
            return piece

    def record_custody(
        self, evidence: RecordId, act: Act, sha256: str, now: datetime, made: RecordId | None = None, note: str = ""
    ) -> Line:
        """A line that says what was done with a piece; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        self._evidence.require(evidence)
        with self._save():
            return self._custody.add(evidence, custody_document(evidence, act, sha256, made, note), now)

    def record_export(self, document: Document, now: datetime) -> Line:
        """A line that says what went out; raises RefusedInput, StorageTrouble."""
        with self._save():
            about.note_visit(self._database, about.EXPORTED, now)
            line = self._journal.append(RecordId(new_record()), 1, "export", document, now)
            return beside.kept(self._database, line)

    def record_anchor(self, document: Document, now: datetime) -> Line:
        """A line that says that an Ankerkaart was made; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._journal.append(RecordId(new_record()), 1, "anchor", document, now)

    def record_receipt(self, receipt: Receipt, now: datetime) -> Line:
        """A line that says that a package was taken over; raises RefusedInput, StorageTrouble."""
        with self._save():
            about.note_visit(self._database, about.RECEIVED, now)
            return self._journal.append(RecordId(new_record()), 1, "receipt", receipt_document(receipt), now)

    def add_filing(self, filing: Filing, now: datetime) -> StoredFiling:
        """Something that was done with incidents; raises RefusedInput, StorageTrouble."""
        with self._save():
            return beside.kept(self._database, self._filings.add(filing, now))

    def amend_filing(self, record: RecordId, filing: Filing, reason: str, now: datetime) -> StoredFiling:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return beside.kept(self._database, self._filings.amend(record, filing, reason, now))

    def erase_filing(self, record: RecordId, now: datetime) -> None:
        """What was written of it goes for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._filings.get(record)
        self._erase_record(record, now)

    def add_scan(self, scan: Scan, now: datetime, record: RecordId | None = None) -> StoredScan:
        """A scan that was done, under the id that it began with if it did; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._scans.add(scan, now, record)

    def erase_scan(self, record: RecordId, now: datetime) -> None:
        """What stood in it goes for good with its photos, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._scans.get(record)
        self._erase_record(record, now)

    def add_measure(self, measure: Measure, now: datetime) -> StoredMeasure:
        """Something that somebody wants to do; raises RefusedInput, StorageTrouble."""
        with self._save():
            return beside.kept(self._database, self._measures.add(measure, now))

    def amend_measure(self, record: RecordId, measure: Measure, reason: str, now: datetime) -> StoredMeasure:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return beside.kept(self._database, self._measures.amend(record, measure, reason, now))

    def erase_measure(self, record: RecordId, now: datetime) -> None:
        """What was written of it goes for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._measures.get(record)
        self._erase_record(record, now)

    def add_contact(self, contact: OwnContact, now: datetime) -> StoredContact:
        """Somebody one can turn to; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._contacts.add(contact, now)

    def amend_contact(self, record: RecordId, contact: OwnContact, reason: str, now: datetime) -> StoredContact:
        """A later revision with its reason; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return self._contacts.amend(record, contact, reason, now)

    def erase_contact(self, record: RecordId, now: datetime) -> None:
        """What was written of it goes for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        self._contacts.get(record)
        self._erase_record(record, now)

    def add_home_visit(self, visit: HomeVisit, now: datetime) -> StoredHomeVisit:
        """A visit that begins; raises RefusedInput, StorageTrouble."""
        with self._save():
            return self._home_visits.add(visit, now)

    def amend_home_visit(self, record: RecordId, visit: HomeVisit, now: datetime) -> StoredHomeVisit:
        """Its next revision; raises NoSuchRecord, RefusedInput, StorageTrouble."""
        with self._save():
            return self._home_visits.amend(record, visit, now)

    def _erase_record(self, record: RecordId, now: datetime) -> None:
        with self._erasing(erasing.pieces_of(self._database, record)):
            erasing.erase_record(self._database, self._journal, record, now)

    def visits(self) -> tuple[Visit, ...]:
        """When the vault was opened, tried in vain and handed over from; newest first."""
        return about.visits(self._database)

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

    def fits(self, way: Way, secret: str) -> bool:
        """Whether `secret` opens the vault in this way now; raises NoMemory."""
        return self._ways.fits(way, secret)

    def put_way(self, way: Way, secret: str, now: datetime) -> None:
        """From now on `secret` opens it in this way, and no earlier one; raises NoMemory, StorageTrouble."""
        self._ways.put(way, secret)
        self._ways_changed(now)

    def drop_way(self, way: Way, now: datetime) -> None:
        """It does not open in this way any more; raises StorageTrouble."""
        self._ways.drop(way)
        self._ways_changed(now)

    def upgrade_passphrase(self, passphrase: str) -> bool:
        """Whether the same passphrase is stretched more from now on; raises NoMemory, StorageTrouble."""
        upgraded = self._ways.upgrade(passphrase)
        if upgraded:
            self._follow_ways()
        return upgraded

    def _ways_changed(self, now: datetime) -> None:
        self._follow_ways()
        with suppress(trouble.StorageTrouble), self._database.transaction():
            about.note_visit(self._database, about.CHANGED, now)

    def _follow_ways(self) -> None:
        self._place = replace(self._place, description=self._ways.header.description(self._place.folder))

    def renew_key(self, passphrase: str, now: datetime, progress: Progress) -> None:
        """All under a new vault key that only `passphrase` opens; this vault is closed, whatever happens.

        Raises DamagedVault, NoMemory, StorageTrouble: then the vault opens as it did, or the words say that it opens
        with the new passphrase.
        """
        folder, old = self._place.folder, self._place.keys
        new = keys.new_keys(old.vault_id)
        try:
            slot = new.slot(PASSPHRASE, passphrase, self._ways.choice(PASSPHRASE))
            renewing.prepare(folder, self._database, old, new, self._ways.header.with_slots(slot), now, progress)
            self._database.close()
            renewing.put_in_place(folder)
            with suppress(trouble.StorageTrouble):  # it has happened; they go at the next erasing too
                schema.remove_old_copies(folder / connection.FILE)
            self._note.forget()
        except BaseException:
            renewing.give_up(folder)
            raise
        finally:
            self.close()

    def save_draft(self, key: str, document: Json, now: datetime) -> None:
        """Keep something half-written; the last one under a key wins."""
        with self._database.transaction():
            self._drafts.keep(key, document, now)

    def draft(self, key: str) -> Draft | None:
        """What was kept under this key, or None; raises DamagedVault."""
        return self._drafts.get(key)

    def put_draft_aside(self, key: str) -> None:
        """One that cannot be read makes room for another; what it held stays in the vault."""
        with self._database.transaction():
            self._drafts.put_aside(key)

    def discard_draft(self, key: str) -> None:
        """Forget what was kept under this key."""
        with self._database.transaction():
            self._drafts.discard(key)

    def half_written(self, apart_from: Collection[str]) -> str:
        """SHA-256 over every draft but those under these keys; "" where none is."""
        return self._drafts.digest(apart_from)

    def keep_note(self, name: str, document: Json) -> None:
        """Remember something small; the last one under a name wins."""
        with self._database.transaction():
            about.keep_note(self._database, name, document)

    def note(self, name: str) -> Json:
        """What was kept under this name; None when nothing was, or nothing that can be read."""
        return about.note(self._database, name)

    def has_note(self, name: str) -> bool:
        """Whether anything was kept under this name, also where that cannot be read."""
        return about.has_note(self._database, name)

    def unreadable_notes(self) -> tuple[str, ...]:
        """The names of those that cannot be read, apart from what was put aside."""
        return about.unreadable_notes(self._database)

    def repair(self, progress: Progress, cancelled: Cancelled, copies: Path | None = None) -> Repaired:
        """Make again what follows from the journal, put apart what belongs to nothing, fetch evidence from `copies`.

        Raises Stopped, StorageTrouble.
        """
        return repairing.repair(self._place.folder, self._place.keys, progress, cancelled, copies)

    def destroy(self) -> tuple[str, ...]:
        """Close the vault and destroy it, its keys first; the names of what is not ours and stays."""
        self._database.close()
        self._note.forget()
        try:
            left = destroying.destroy(self._place.folder)
        finally:
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
        self._note.close()
        self._lock.release()
