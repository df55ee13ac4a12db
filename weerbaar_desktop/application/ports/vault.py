"""The vault as the journeys need it: read and written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from weerbaar_desktop.application.ports.care import KeepsCare, ReadsCare
from weerbaar_desktop.application.ports.contacts import KeepsContacts, ReadsContacts
from weerbaar_desktop.application.ports.counting import CountsIncidents
from weerbaar_desktop.application.ports.home_visits import KeepsVisits, ReadsVisits
from weerbaar_desktop.application.ports.notes import KeepingNotes
from weerbaar_desktop.application.ports.own_records import KeepsOwn, ReadsOwn
from weerbaar_desktop.application.ports.persons import KeepsPersons, ReadsPersons
from weerbaar_desktop.application.ports.plans import KeepsPlans, ReadsPlans
from weerbaar_desktop.application.ports.scan_photos import KeepingScanPhotos, ReadingScanPhotos
from weerbaar_desktop.application.ports.values import (
    EVERYTHING,
    Cancelled,
    CopyMade,
    Draft,
    FilterChoices,
    Finding,
    Progress,
    Repaired,
    RowFilter,
    VaultDescription,
    Visit,
    Way,
)
from weerbaar_desktop.domain.anchor import AnchorMade
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.custody import Act, Custody
from weerbaar_desktop.domain.evidence import About, Origin
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.incident import Evidence, EvidenceRow, Incident, IncidentRow, StoredIncident
from weerbaar_desktop.domain.journal import Content, Document, Head, Line, RecordId
from weerbaar_desktop.domain.measure import Measure, Status, StoredMeasure
from weerbaar_desktop.domain.package import Receipt
from weerbaar_desktop.domain.piece_words import Words
from weerbaar_desktop.domain.scan import Scan, ScanKind, StoredScan
from weerbaar_desktop.domain.small_photo import SmallPhoto


class Reading(ReadingScanPhotos, ReadsCare, ReadsContacts, ReadsOwn, ReadsPersons, ReadsPlans, ReadsVisits, Protocol):
    """A vault as it can be read; each reader has a connection of its own and belongs to one thread."""

    @property
    def description(self) -> VaultDescription: ...
    @property
    def public_key(self) -> bytes:
        """The 32 raw bytes of the Ed25519 key that signs manifests."""
        ...

    @property
    def counting(self) -> CountsIncidents: ...
    def snapshot(self) -> AbstractContextManager[None]:
        """Everything read inside belongs to one state of the vault, whatever is saved meanwhile; inside, only read."""
        ...

    def head(self) -> Head: ...
    def last_recorded(self) -> str:
        """When the last line was recorded, in the journal's spelling; "" when there is none."""
        ...

    def incident(self, record: RecordId) -> StoredIncident:
        """Raises NoSuchRecord."""
        ...

    def history(self, record: RecordId) -> tuple[tuple[Line, Content | None], ...]:
        """Every revision of one record, oldest first; None where the content was erased."""
        ...

    def incidents(self, limit: int = -1, offset: int = 0, only: RowFilter = EVERYTHING) -> tuple[IncidentRow, ...]:
        """Newest first by when it happened, or was recorded where that is not known."""
        ...

    def last_written(self) -> IncidentRow | None:
        """The one that was added last, whenever it happened; None where there is none outside the bin."""
        ...

    def incident_count(self, only: RowFilter = EVERYTHING) -> int:
        """How many there are outside the bin; the bin is in no list and no search."""
        ...

    def filter_choices(self) -> FilterChoices:
        """What the incidents outside the bin can be filtered on."""
        ...

    def in_bin(self) -> tuple[IncidentRow, ...]:
        """Incidents whose last revision has `trashed_on`, in the order of the list."""
        ...

    def search(
        self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING, offset: int = 0
    ) -> tuple[IncidentRow, ...]:
        """Incidents that hold every one of the words (a word may be a phrase, or part of a word), newest first."""
        ...

    def search_count(self, words: Iterable[str], most: int, only: RowFilter = EVERYTHING) -> int:
        """How many those are; no more than `most` are counted."""
        ...

    def search_ranked(
        self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING
    ) -> tuple[IncidentRow, ...]:
        """The same incidents, those first that say most of the words; takes longer."""
        ...

    def searched_words(self, cancelled: Cancelled) -> frozenset[str]:
        """Every word in the text that is searched, folded; none out of the bin. Raises Stopped."""
        ...

    def evidence(self, record: RecordId) -> Evidence:
        """One piece with what was told of it last; raises NoSuchRecord."""
        ...

    def all_evidence(self, limit: int = -1, offset: int = 0, *, undescribed: bool = False) -> tuple[EvidenceRow, ...]:
        """Pieces of incidents outside the bin, the last one that was kept first; only those nobody described yet."""
        ...

    def evidence_count(self, *, undescribed: bool = False) -> int:
        """How many of those there are."""
        ...

    def evidence_bytes(self, record: RecordId) -> Iterator[bytes]:
        """The original in pieces, verified while read; raises CannotContinue when it is not what was stored."""
        ...

    def photo(self, record: RecordId) -> SmallPhoto | None:
        """The small copy of this picture; None when there is none that can be read. Raises NoSuchRecord."""
        ...

    def words_read(self, record: RecordId) -> Words | None:
        """The words that were read in this piece, to be found by; None when nobody looked yet. Raises NoSuchRecord."""
        ...

    def words_lacking(self, after: int = 0) -> tuple[RecordId, ...]:
        """Mails and chats of incidents, kept after this line, that nobody looked into yet, the last one first.

        One for each file.
        """
        ...

    def evidence_with(self, sha256: str) -> tuple[Evidence, ...]:
        """The pieces of incidents with these bytes (64 hex of their SHA-256), in the order they came in."""
        ...

    def custody(self, evidence: RecordId) -> tuple[Custody, ...]:
        """What was done with a piece since it came in, oldest first; raises NoSuchRecord."""
        ...

    def lines(self, last: int, opened: Collection[RecordId]) -> Iterator[tuple[Line, Content | None]]:
        """Lines 1 to `last` in order, with content only for the records in `opened`."""
        ...

    def anchors(self) -> tuple[AnchorMade, ...]:
        """The Ankerkaarten that were made, oldest first."""
        ...

    def exports(self) -> tuple[Exported, ...]:
        """The folders that were handed over, of which the journal says what stood in them, oldest first."""
        ...

    def went_out(self, what: str) -> tuple[tuple[str, Document], ...]:
        """What the journal says of each file of this kind that went out, with when (in its spelling), oldest first."""
        ...

    def receipts(self) -> tuple[tuple[str, Receipt], ...]:
        """The packages that were taken over, each with when (as the journal spells it), oldest first."""
        ...

    def filing(self, record: RecordId) -> StoredFiling:
        """What was done with incidents, its last revision; raises NoSuchRecord."""
        ...

    def filings(self) -> tuple[StoredFiling, ...]:
        """Newest first by when it was done, or was recorded where that is not known."""
        ...

    def filings_about(self, incident: RecordId) -> tuple[StoredFiling, ...]:
        """Those that name this incident, in the same order."""
        ...

    def scan(self, record: RecordId) -> StoredScan:
        """Raises NoSuchRecord."""
        ...

    def scans(self, what: ScanKind) -> tuple[StoredScan, ...]:
        """Those of one kind, the last one first."""
        ...

    def measure(self, record: RecordId) -> StoredMeasure:
        """Its last revision; raises NoSuchRecord."""
        ...

    def measures(self, status: Status | None = None) -> tuple[StoredMeasure, ...]:
        """Those with this status, or every one: the first day first, then those without a day."""
        ...

    def sign(self, message: bytes) -> bytes:
        """64 bytes of Ed25519 over `message`."""
        ...

    def kenmerk(self, message: bytes) -> bytes:
        """16 bytes that tie `message` to this vault without betraying it."""
        ...

    def check(self, progress: Progress, cancelled: Cancelled) -> tuple[Finding, ...]:
        """Everything verified: header, pages, chain, tables against journal, every evidence file."""
        ...

    def copy_to_file(self, target: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> CopyMade:
        """The whole vault in one new file, checked completely; raises CannotContinue, and then there is no file."""
        ...

    def remove_half_copy(self, target: Path) -> None:
        """What is left of a copy_to_file to `target` that was cut off, where it can be reached."""
        ...

    def copy_to_reserve(self, folder: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> CopyMade:
        """One more dated state in a folder with copies, which is made when there is none; only what is new is copied.

        Raises CannotContinue, and then the states in it are as they were.
        """
        ...

    def scratch(self) -> AbstractContextManager[Path]:
        """An empty folder in the vault for something that is encrypted; gone afterwards, or at the next opening."""
        ...

    def close(self) -> None: ...


class Vault(
    Reading,
    KeepingNotes,
    KeepingScanPhotos,
    KeepsCare,
    KeepsContacts,
    KeepsOwn,
    KeepsPersons,
    KeepsPlans,
    KeepsVisits,
    Protocol,
):
    """An open vault that can be written by one worker; what it acknowledges survives a power cut."""

    @property
    def opened_by(self) -> Way:
        """How it was opened; by the key store, the passphrase is asked before anything goes out or changes."""
        ...

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What opening noticed and the person should know, such as an older state than last seen; mostly empty."""
        ...

    def add_incident(self, incident: Incident, now: datetime) -> StoredIncident: ...
    def amend_incident(self, record: RecordId, incident: Incident, reason: str, now: datetime) -> StoredIncident: ...
    def erase_incident(self, record: RecordId, now: datetime) -> None:
        """Content and files go for good, and a line says which lines lost theirs; only from the bin."""
        ...

    def attach(
        self,
        incident: RecordId,
        name: str,
        source: BinaryIO,
        now: datetime,
        cancelled: Cancelled = ...,
        origin: Origin | None = None,
    ) -> Evidence:
        """Store a piece bit for bit; `origin` says of which piece it was made, if it was. Raises NoSuchRecord.

        Bytes that the vault holds are not stored again: the new piece shares their file. What the same incident holds
        already, of the same origin, is given back as it is.
        """
        ...

    def keep_photo(self, record: RecordId, photo: SmallPhoto) -> None:
        """The small copy of this picture, in the place of an earlier one; it goes with the piece. No line says so."""
        ...

    def keep_words(self, record: RecordId, words: Words) -> None:
        """What was read in this piece, in the place of what was: incidents with these bytes are found by it.

        It goes with the piece. No line says so, and none of it goes out. Raises NoSuchRecord.
        """
        ...

    def tell_of_evidence(self, record: RecordId, about: About, reason: str | None, now: datetime) -> Evidence:
        """A later revision that holds what the person tells of a piece; raises NoSuchRecord."""
        ...

    def record_custody(
        self, evidence: RecordId, act: Act, sha256: str, now: datetime, made: RecordId | None = None, note: str = ""
    ) -> Line:
        """A line that says what was done with a piece; see Custody. Raises NoSuchRecord."""
        ...

    def record_export(self, document: Document, now: datetime) -> Line: ...
    def record_anchor(self, document: Document, now: datetime) -> Line:
        """A line that says that an Ankerkaart was made; the document is that of domain/anchor.py."""
        ...

    def record_receipt(self, receipt: Receipt, now: datetime) -> Line:
        """A line that says that a package was taken over."""
        ...

    def add_filing(self, filing: Filing, now: datetime) -> StoredFiling: ...
    def amend_filing(self, record: RecordId, filing: Filing, reason: str, now: datetime) -> StoredFiling: ...
    def erase_filing(self, record: RecordId, now: datetime) -> None:
        """What was written of it goes for good, and a line says which lines lost theirs; raises NoSuchRecord."""
        ...

    def add_scan(self, scan: Scan, now: datetime, record: RecordId | None = None) -> StoredScan:
        """`record` is the id that it began with, if its photos are kept under one."""
        ...

    def erase_scan(self, record: RecordId, now: datetime) -> None:
        """As erase_filing, with its photos; what was made of it stays."""
        ...

    def add_measure(self, measure: Measure, now: datetime) -> StoredMeasure: ...
    def amend_measure(self, record: RecordId, measure: Measure, reason: str, now: datetime) -> StoredMeasure: ...
    def erase_measure(self, record: RecordId, now: datetime) -> None:
        """As erase_filing."""
        ...

    def visits(self) -> tuple[Visit, ...]:
        """When it was opened, tried in vain and handed over from, newest first; the last 200. Not in the journal."""
        ...

    def save_draft(self, key: str, document: Json, now: datetime) -> None: ...
    def draft(self, key: str) -> Draft | None: ...
    def put_draft_aside(self, key: str) -> None:
        """One that cannot be read makes room for another; what it held stays in the vault."""
        ...

    def discard_draft(self, key: str) -> None: ...
    def half_written(self, apart_from: Collection[str]) -> str:
        """SHA-256 over every draft but those under these keys, which stand outside the journal; "" where none is."""
        ...

    def repair(self, progress: Progress, cancelled: Cancelled, copies: Path | None = None) -> Repaired:
        """Make again what follows from the journal, and put apart what belongs to nothing; erases nothing.

        From `copies`, a folder that copy_to_reserve filled, comes evidence that is missing or damaged.
        """
        ...

    def destroy(self) -> tuple[str, ...]:
        """Close the vault and destroy it for good, its keys first; what is left, by name, and whose it is."""
        ...

    def together(self) -> AbstractContextManager[None]:
        """Everything appended inside is one commit: for what belongs together, such as an entry and its draft."""
        ...

    def fits(self, way: Way, secret: str) -> bool:
        """Whether `secret` opens the vault in this way now; takes as long as the key derivation."""
        ...

    def put_way(self, way: Way, secret: str, now: datetime) -> None:
        """From now on `secret` opens the vault in this way and no earlier one does; read back and tried first."""
        ...

    def drop_way(self, way: Way, now: datetime) -> None:
        """The vault does not open in this way any more; the passphrase stays."""
        ...

    def upgrade_passphrase(self, passphrase: str) -> bool:
        """Stretches the same passphrase as a new vault would, where that is more; whether it did."""
        ...

    def renew_key(self, passphrase: str, now: datetime, progress: Progress) -> None:
        """Everything under a new vault key that only `passphrase` opens, in a new database; then the vault is closed.

        What opened it before opens no more than the copies that were made before.
        """
        ...

    def accept(self) -> None:
        """The person knows why the journal is other than when it was last seen: the warnings are over."""
        ...

    def reader(self) -> Reading:
        """A second connection on the same keys, to be used in another thread; close it yourself."""
        ...
