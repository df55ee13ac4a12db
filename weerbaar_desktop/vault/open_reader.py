"""A vault as it can be read: one connection, every question the program asks of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from weerbaar_desktop.application.ports import (
    EVERYTHING,
    Cancelled,
    CopyForSomebody,
    CopyMade,
    FileProved,
    FilterChoices,
    Finding,
    Progress,
    RowFilter,
    VaultDescription,
)
from weerbaar_desktop.domain.aftercare import CARE_PLANS, StoredCarePlan
from weerbaar_desktop.domain.anchor import AnchorMade
from weerbaar_desktop.domain.custody import Custody
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.filing import StoredFiling
from weerbaar_desktop.domain.home_visit import StoredHomeVisit
from weerbaar_desktop.domain.incident import Evidence, EvidenceRow, IncidentRow, Person, StoredIncident
from weerbaar_desktop.domain.journal import Content, Document, Head, Line, RecordId
from weerbaar_desktop.domain.measure import Status, StoredMeasure
from weerbaar_desktop.domain.own_contact import CONTACTS, StoredContact
from weerbaar_desktop.domain.own_record import OWN, StoredOwn
from weerbaar_desktop.domain.package import Receipt
from weerbaar_desktop.domain.piece_words import Words
from weerbaar_desktop.domain.plan import PLANS, StoredPlan
from weerbaar_desktop.domain.same_person import StoredPerson
from weerbaar_desktop.domain.scan import ScanKind, StoredScan
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.domain.weighing import WEIGHINGS, StoredWeighing
from weerbaar_desktop.domain.weighing import about as weighed
from weerbaar_desktop.vault import about, bundle, checking, evidence_list, handing_over, reserve
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.copying import SHARING, Origin, scratch_in
from weerbaar_desktop.vault.custody_records import CustodyRecords
from weerbaar_desktop.vault.diary_counts import DiaryCounts
from weerbaar_desktop.vault.diary_lists import DiaryLists
from weerbaar_desktop.vault.evidence_files import EvidenceFiles
from weerbaar_desktop.vault.evidence_records import EvidenceRecords
from weerbaar_desktop.vault.filing_records import FilingRecords
from weerbaar_desktop.vault.incident_records import IncidentRecords
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.measure_records import MeasureRecords
from weerbaar_desktop.vault.narrowing import Narrowing
from weerbaar_desktop.vault.out_and_in import OutAndIn
from weerbaar_desktop.vault.person_records import PersonRecords
from weerbaar_desktop.vault.piece_words import PieceWords
from weerbaar_desktop.vault.revised_records import FewRecords
from weerbaar_desktop.vault.scan_records import ScanRecords
from weerbaar_desktop.vault.small_photos import SmallPhotos
from weerbaar_desktop.vault.visit_records import VisitRecords


@dataclass(frozen=True, slots=True)
class Place:
    """Which vault, with which keys, and where this computer remembers how far the journal was."""

    folder: Path
    description: VaultDescription
    keys: VaultKeys
    notes: Path | None = None


class OpenReader:
    """Implements `Reading`; belongs to one thread at a time."""

    def __init__(self, place: Place, database: Database) -> None:
        self._place = place
        self._database = database
        self._journal = Journal(database, about.before_first(database))
        self._files = EvidenceFiles(place.folder, place.keys)
        self._persons = PersonRecords(self._journal)
        self._incidents = IncidentRecords(database, self._journal)
        self._words = PieceWords(database)
        narrowing = Narrowing(database, self._persons)
        self._lists = DiaryLists(database, narrowing, self._persons, self._words)
        self._counting = DiaryCounts(database, narrowing)
        self._evidence = EvidenceRecords(database, self._journal, self._files)
        self._photos = SmallPhotos(database, self._files)
        self._custody = CustodyRecords(database, self._journal)
        self._out_and_in = OutAndIn(self._journal)
        self._filings = FilingRecords(database, self._journal)
        self._scans = ScanRecords(database, self._journal)
        self._measures = MeasureRecords(database, self._journal)
        self._plans = FewRecords(self._journal, PLANS)
        self._own = FewRecords(self._journal, OWN)
        self._home_visits = VisitRecords(self._journal)
        self._contacts = FewRecords(self._journal, CONTACTS)
        self._weighings = FewRecords(self._journal, WEIGHINGS)
        self._care_plans = FewRecords(self._journal, CARE_PLANS)

    @property
    def description(self) -> VaultDescription:
        """What the header said when the vault was opened."""
        return self._place.description

    @property
    def public_key(self) -> bytes:
        """The 32 raw bytes of the Ed25519 key that signs manifests."""
        return about.public_key(self._database)

    @property
    def counting(self) -> DiaryCounts:
        """What incidents outside the bin are counted by."""
        return self._counting

    def snapshot(self) -> AbstractContextManager[None]:
        """Everything read inside belongs to one state of the vault; signing is reading too."""
        return self._database.snapshot()

    def head(self) -> Head:
        """Where the journal stands."""
        return self._journal.head()

    def last_recorded(self) -> str:
        """When the last line was recorded; "" when there is none."""
        return self._journal.last_recorded()

    def incident(self, record: RecordId) -> StoredIncident:
        """The last revision; raises NoSuchRecord."""
        return self._incidents.get(record, self._evidence.of(record))

    def history(self, record: RecordId) -> tuple[tuple[Line, Content | None], ...]:
        """Every revision of one record, oldest first; raises NoSuchRecord."""
        found = self._journal.history(record)
        if not found:
            raise NoSuchRecord(record)
        return found

    def incidents(self, limit: int = -1, offset: int = 0, only: RowFilter = EVERYTHING) -> tuple[IncidentRow, ...]:
        """Newest first by when it happened, or was recorded where that is not known."""
        return self._lists.newest(limit, offset, only)

    def last_written(self) -> IncidentRow | None:
        """The one that was added last, whenever it happened; None where there is none outside the bin."""
        return self._lists.last_written()

    def incident_count(self, only: RowFilter = EVERYTHING) -> int:
        """How many incidents there are outside the bin that fit."""
        return self._lists.count(only)

    def filter_choices(self) -> FilterChoices:
        """What the incidents outside the bin can be filtered on."""
        return self._lists.choices()

    def named_persons(self) -> tuple[Person, ...]:
        """Everybody in incidents outside the bin, each way of writing once, in a fixed order; raises DamagedVault."""
        return self._lists.named_persons()

    def in_bin(self) -> tuple[IncidentRow, ...]:
        """Incidents in the bin, newest first by when it happened."""
        return self._lists.in_bin()

    def search(
        self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING, offset: int = 0
    ) -> tuple[IncidentRow, ...]:
        """Incidents that hold every word or phrase, newest first."""
        return self._lists.search(words, limit, only, offset)

    def search_count(self, words: Iterable[str], most: int, only: RowFilter = EVERYTHING) -> int:
        """How many those are; no more than `most` are counted."""
        return self._lists.search_count(words, only, most)

    def search_ranked(
        self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING
    ) -> tuple[IncidentRow, ...]:
        """The same incidents, those first that say most of the words."""
        return self._lists.search_ranked(words, limit, only)

    def searched_words(self, cancelled: Cancelled) -> frozenset[str]:
        """Every word in the text that is searched, folded; none out of the bin. Raises Stopped."""
        return self._lists.words(cancelled)

    def evidence(self, record: RecordId) -> Evidence:
        """One piece with what was told of it last; raises NoSuchRecord."""
        return self._evidence.get(record)

    def all_evidence(self, limit: int = -1, offset: int = 0, *, undescribed: bool = False) -> tuple[EvidenceRow, ...]:
        """Pieces of incidents outside the bin, the last one that was kept first."""
        return evidence_list.rows(self._database, limit, offset, undescribed=undescribed)

    def evidence_count(self, *, undescribed: bool = False) -> int:
        """How many of those there are."""
        return evidence_list.number(self._database, undescribed=undescribed)

    def evidence_bytes(self, record: RecordId) -> Iterator[bytes]:
        """The original in pieces, verified while read; raises NoSuchRecord, DamagedEvidence."""
        return self._evidence.original(record)

    def photo(self, record: RecordId) -> SmallPhoto | None:
        """The small copy of this picture; None when there is none that can be read. Raises NoSuchRecord."""
        return self._photos.get(self._evidence.file_of(record))

    def words_read(self, record: RecordId) -> Words | None:
        """The words that were read in this piece; None when nobody looked yet. Raises NoSuchRecord."""
        return self._words.of_file(self._evidence.file_of(record))

    def words_lacking(self, after: int = 0) -> tuple[RecordId, ...]:
        """Mails and chats of incidents, kept after this line, that nobody looked into yet, the last one first."""
        return self._words.lacking(after)

    def evidence_with(self, sha256: str) -> tuple[Evidence, ...]:
        """The pieces of incidents with these bytes, in the order they came in."""
        return self._evidence.with_original(sha256)

    def scan_photos(self, scan: RecordId) -> tuple[ScanPhoto, ...]:
        """The photos of one scan, in the order they came in."""
        return self._evidence.photos_of(scan)

    def half_done_photos(self) -> tuple[ScanPhoto, ...]:
        """Those of a scan that is not kept, the one that got a photo last, in the order they came in."""
        return self._evidence.photos_of_half_done()

    def scan_photo_count(self, scan: RecordId) -> int:
        """How many those are."""
        return self._evidence.number_of(scan)

    def custody(self, evidence: RecordId) -> tuple[Custody, ...]:
        """What was done with a piece since it came in, oldest first; raises NoSuchRecord."""
        self._evidence.require(evidence)
        return self._custody.of(evidence)

    def lines(self, last: int, opened: Collection[RecordId]) -> Iterator[tuple[Line, Content | None]]:
        """Lines 1 to `last` in order, with content only for the records in `opened`."""
        return self._journal.lines_opened(last, opened)

    def anchors(self) -> tuple[AnchorMade, ...]:
        """The Ankerkaarten that were made, oldest first; raises DamagedVault."""
        return self._out_and_in.anchors()

    def exports(self) -> tuple[Exported, ...]:
        """The folders that were handed over, of which the journal says what stood in them, oldest first."""
        return self._out_and_in.exports()

    def went_out(self, what: str) -> tuple[tuple[str, Document], ...]:
        """What the journal says of each file of this kind that went out, with when (in its spelling), oldest first."""
        return self._out_and_in.files(what)

    def receipts(self) -> tuple[tuple[str, Receipt], ...]:
        """The packages that were taken over, oldest first; raises DamagedVault."""
        return self._out_and_in.receipts()

    def filing(self, record: RecordId) -> StoredFiling:
        """The last revision of a filing; raises NoSuchRecord."""
        return self._filings.get(record)

    def filings(self) -> tuple[StoredFiling, ...]:
        """Everything that was done with incidents, newest first."""
        return self._filings.all()

    def filings_about(self, incident: RecordId) -> tuple[StoredFiling, ...]:
        """What was done with one incident, newest first."""
        return self._filings.about(incident)

    def scan(self, record: RecordId) -> StoredScan:
        """One scan; raises NoSuchRecord."""
        return self._scans.get(record)

    def scans(self, what: ScanKind) -> tuple[StoredScan, ...]:
        """Those of one kind, the last one first."""
        return self._scans.all(what)

    def measure(self, record: RecordId) -> StoredMeasure:
        """The last revision of a measure; raises NoSuchRecord."""
        return self._measures.get(record)

    def measures(self, status: Status | None = None) -> tuple[StoredMeasure, ...]:
        """Those with this status, or every one: the first day first, then those without a day."""
        return self._measures.all(status)

    def plan(self, record: RecordId) -> StoredPlan:
        """The last revision of a plan; raises NoSuchRecord."""
        return self._plans.get(record)

    def plans(self) -> tuple[StoredPlan, ...]:
        """Every plan, the one that was begun last first."""
        return self._plans.all()[::-1]

    def person(self, record: RecordId) -> StoredPerson:
        """The last revision of a joined person; raises NoSuchRecord."""
        return self._persons.get(record)

    def persons(self) -> tuple[StoredPerson, ...]:
        """Every joined person, the one that was joined first at the front."""
        return self._persons.all()

    def own(self, record: RecordId) -> StoredOwn:
        """The last revision of a training, agreements or a story; raises NoSuchRecord."""
        return self._own.get(record)

    def owns(self) -> tuple[StoredOwn, ...]:
        """Every one of these, the one that was begun last first."""
        return self._own.all()[::-1]

    def own_pieces(self, record: RecordId) -> tuple[Evidence, ...]:
        """The files of a paper of the library, in the order they came in."""
        return self._evidence.of(record)

    def home_visits(self) -> tuple[StoredHomeVisit, ...]:
        """The visits in this vault, in the order in which they began; raises DamagedVault."""
        return self._home_visits.all()

    def contact(self, record: RecordId) -> StoredContact:
        """The last revision of a contact; raises NoSuchRecord."""
        return self._contacts.get(record)

    def contacts(self) -> tuple[StoredContact, ...]:
        """Every contact, the one that was kept first at the front."""
        return self._contacts.all()

    def weighing(self, record: RecordId) -> StoredWeighing:
        """How a signal was weighed; raises NoSuchRecord."""
        return self._weighings.get(record)

    def weighings(self, incident: RecordId) -> tuple[StoredWeighing, ...]:
        """Those of one incident, the last one first."""
        return weighed(self._weighings.all(), incident)

    def care_plan(self, record: RecordId) -> StoredCarePlan:
        """The last revision of a plan for after an incident; raises NoSuchRecord."""
        return self._care_plans.get(record)

    def care_plans(self) -> tuple[StoredCarePlan, ...]:
        """Every plan for after an incident, the one that was begun last first."""
        return self._care_plans.all()[::-1]

    def sign(self, message: bytes) -> bytes:
        """64 bytes of Ed25519 over `message`."""
        return about.sign(self._database, message)

    def kenmerk(self, message: bytes) -> bytes:
        """16 bytes that tie `message` to this vault without betraying it."""
        return self._place.keys.kenmerk(message)

    def check(self, progress: Progress, cancelled: Cancelled) -> tuple[Finding, ...]:
        """Everything verified, on a connection of its own; raises Stopped."""
        return checking.check(self._place.folder, self._place.keys, progress, cancelled, self._place.notes)

    def copy_to_file(self, target: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> CopyMade:
        """The whole vault in one new file, checked; on connections of its own. Raises AlreadyThere, CopyFailed,
        Stopped, StorageTrouble."""
        return bundle.write(self._origin(), target, now, progress, cancelled)

    def remove_half_copy(self, target: Path) -> None:
        """What is left of a copy to `target` that was cut off."""
        bundle.remove_half(self._origin(), target)

    def copy_to_reserve(self, folder: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> CopyMade:
        """One more state in the folder with copies, checked; on connections of its own. Raises NotACopy, CopyFailed,
        Stopped, StorageTrouble."""
        return reserve.refresh(self._origin(), folder, now, progress, cancelled)

    def copy_for_somebody(
        self,
        target: Path,
        passphrase: str,
        differs: CopyForSomebody,
        now: datetime,
        progress: Progress,
        cancelled: Cancelled,
    ) -> FileProved:
        """The whole vault in one new file that only `passphrase` opens, proved; on connections of its own.

        Raises AlreadyThere, CopyFailed, Stopped, NoMemory, StorageTrouble.
        """
        handing = handing_over.Handing(self._origin(), differs, now, progress, cancelled)
        return handing.write(target, passphrase)

    def file_as_it_stands(self, path: Path, cancelled: Cancelled) -> tuple[int, str]:
        """Bytes and SHA-256 of a file as its disk has it now; raises CopyFailed, Stopped."""
        return handing_over.as_it_stands(path, cancelled)

    def scratch(self) -> AbstractContextManager[Path]:
        """An empty folder in tmp/, gone afterwards or at the next opening; raises StorageTrouble."""
        return scratch_in(self._place.folder, SHARING)

    def _origin(self) -> Origin:
        return Origin(self._place.folder, self._place.keys)

    def close(self) -> None:
        """Give the connection back."""
        self._database.close()
