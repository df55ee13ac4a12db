"""Everything that can be done with one open vault, together: what the window works with after unlocking."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from weerbaar_desktop.application.aftercare import AfterCare
from weerbaar_desktop.application.anchor_cards import AnchorCards
from weerbaar_desktop.application.anonymous_overviews import AnonymousOverviews
from weerbaar_desktop.application.appointments import Appointments
from weerbaar_desktop.application.blank.making import BlankPapers
from weerbaar_desktop.application.closed_copies import ClosedCopies
from weerbaar_desktop.application.contact_cards import ContactCards
from weerbaar_desktop.application.copies import Copies
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.family_plans import FamilyPlans
from weerbaar_desktop.application.filings import Filings, earlier
from weerbaar_desktop.application.first_page import FirstPages
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.home_scans import HomeScans
from weerbaar_desktop.application.home_visits import HomeVisits
from weerbaar_desktop.application.kept_private import KeptPrivate
from weerbaar_desktop.application.looking import Looking
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.own_papers import OwnPapers
from weerbaar_desktop.application.own_records import OwnRecords
from weerbaar_desktop.application.own_visits import OwnVisits
from weerbaar_desktop.application.packages import Packages
from weerbaar_desktop.application.paper_library import PaperLibrary
from weerbaar_desktop.application.papers.making import Papers
from weerbaar_desktop.application.people import People
from weerbaar_desktop.application.piece_words import PieceWords
from weerbaar_desktop.application.ports import (
    Cancelled,
    Clock,
    EncodeContacts,
    FolderZipper,
    NewFiles,
    PageBinder,
    PasswordCopier,
    Progress,
    RemovableDisks,
    SealedFiles,
    ShownContacts,
    Vault,
    Viewer,
)
from weerbaar_desktop.application.recovery_sheet import RecoverySheets
from weerbaar_desktop.application.redacting import RedactedCopies
from weerbaar_desktop.application.rehearsals import Rehearsals
from weerbaar_desktop.application.same_persons import SamePersons
from weerbaar_desktop.application.saved_choices import SavedChoices
from weerbaar_desktop.application.scan_photos import ScanPhotos
from weerbaar_desktop.application.scan_sharing import ScanSharing
from weerbaar_desktop.application.self_scans import SelfScans
from weerbaar_desktop.application.shielding import Seen
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.application.starter_plans import StarterPlans
from weerbaar_desktop.application.taking_out import TakingOut
from weerbaar_desktop.application.taking_over import TakingOver
from weerbaar_desktop.application.text_copies import TextCopies
from weerbaar_desktop.application.visit_receipt import VisitReceipts
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.application.weighings import Weighings
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.piece_words import Words
from weerbaar_desktop.domain.small_photo import SmallPhoto


@dataclass(frozen=True, slots=True)
class Closers:
    """What makes copies that open with a password only."""

    pdf: PasswordCopier
    zip: FolderZipper


@dataclass(frozen=True, slots=True)
class ContactFiles:
    """Where contacts stand outside a vault: those that may be read here without it, and what others read."""

    shown: ShownContacts
    encode: EncodeContacts


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What is left of a vault: names of what is in its folder and not ours, and whether those beside 112 stay."""

    left: tuple[str, ...]
    names_stay: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """One open vault and its journeys."""

    vault: Vault
    diary: Diary
    folders: HandoverFolders
    library: Library
    clock: Clock
    ways: WaysIn
    opening: Opening
    sheets: RecoverySheets
    files: NewFiles
    viewer: Viewer
    binder: PageBinder
    disks: RemovableDisks
    appointments: Appointments
    sealed: SealedFiles
    closers: Closers
    contact_files: ContactFiles

    def hand_over(
        self,
        records: tuple[RecordId, ...],
        answers: AangifteAnswers,
        target: Path,
        progress: Progress,
        cancelled: Cancelled,
        adds_to: str = "",
    ) -> MadeFolder:
        """Make the folder, reading through a connection of its own; call it outside the writer's thread.

        `adds_to` is the code of an earlier folder: what was added since goes into aanvulling.pdf. `exports.begin`
        comes before it and `exports.finish` after it, both in the writer's thread.
        """
        with closing(self.vault.reader()) as reader:
            folders = replace(self.folders, since=earlier(reader, adds_to)) if adds_to else self.folders
            return folders.make(reader, records, answers, target, progress, cancelled)

    @property
    def filings(self) -> Filings:
        """What was done with the incidents of this vault."""
        return Filings(self.vault, self.clock)

    @property
    def self_scans(self) -> SelfScans:
        """The self-scans of this vault."""
        return SelfScans(self.vault, self.library.self_scan, self.clock)

    @property
    def home_scans(self) -> HomeScans:
        """The home scans of this vault."""
        return HomeScans(self.vault, self.library.home, self.clock)

    @property
    def scan_photos(self) -> ScanPhotos:
        """The photos of the home scans of this vault."""
        return ScanPhotos(self.vault, self.viewer, self.clock)

    def scan_photos_lacking(self, scan: RecordId) -> tuple[RecordId, ...]:
        """The photos of a scan that have no small copy yet; outside the writer's thread."""
        with closing(self.vault.reader()) as reader:
            return self.scan_photos.lacking(reader, scan)

    @property
    def home_visits(self) -> HomeVisits:
        """The visit at somebody's home of which this is the vault, when it is."""
        return HomeVisits(self.ways, self.library.visit, OwnVisits(self.opening.own_visits, self.clock))

    @property
    def visit_receipts(self) -> VisitReceipts:
        """The receipt of a handover on paper."""
        return VisitReceipts(self.library.visit, self.sheets.printer, self.sheets.write)

    @property
    def scan_sharing(self) -> ScanSharing:
        """Home scans of this vault for somebody else, in a vault of their own."""
        return ScanSharing(self.ways, self.opening.store, self.outgoing)

    @property
    def measures(self) -> Measures:
        """What the person wants to do."""
        return Measures(self.vault, self.clock)

    @property
    def starter_plans(self) -> StarterPlans:
        """The first thirty days in office."""
        return StarterPlans(self.vault, self.library.starter, self.clock)

    @property
    def family_plans(self) -> FamilyPlans:
        """What is agreed on at home."""
        return FamilyPlans(self.vault, self.library.family, self.clock)

    @property
    def rehearsals(self) -> Rehearsals:
        """The exercises of this vault."""
        return Rehearsals(self.vault, self.library.scenarios, self.clock)

    @property
    def aftercare(self) -> AfterCare:
        """The plans for after an incident."""
        return AfterCare(self.vault, self.library.aftercare, self.clock)

    @property
    def weighings(self) -> Weighings:
        """How signals were weighed."""
        return Weighings(self.vault, self.clock)

    @property
    def own_papers(self) -> OwnPapers:
        """Scans, measures and plans on paper."""
        return OwnPapers(self.vault, self.clock, self.sheets.printer, self.outgoing, self.folders.printer)

    @property
    def anonymous_overviews(self) -> AnonymousOverviews:
        """Counts of a year, without a word of what stands in the diary."""
        return AnonymousOverviews(self.vault)

    @property
    def people(self) -> People:
        """Whom one can turn to."""
        return People(self.vault, self.clock, self.library, self.contact_files.shown)

    @property
    def same_persons(self) -> SamePersons:
        """Who was written down in several ways."""
        return SamePersons(self.vault, self.clock)

    @property
    def own_records(self) -> OwnRecords:
        """Trainings, the agreements of one's organisation, and one's own story."""
        return OwnRecords(self.vault, self.clock)

    @property
    def paper_library(self) -> PaperLibrary:
        """Protocols and papers of one's own organisation."""
        return PaperLibrary(self.vault, self.clock)

    @property
    def contact_cards(self) -> ContactCards:
        """Contacts of other programs."""
        return ContactCards(self.viewer)

    def destroy(self) -> Destroyed:
        """The vault and what this computer keeps of it; what stays is named."""
        people = self.people
        left = self.ways.destroy()
        try:
            people.forget_outside()
        except CannotContinue:  # the vault is no more: a button beside 112 takes away what is left
            return Destroyed(left, names_stay=True)
        return Destroyed(left)

    def look_for_private(
        self, records: tuple[RecordId, ...], answers: AangifteAnswers, progress: Progress, cancelled: Cancelled
    ) -> Seen:
        """Every place with something private in what `hand_over` would write; outside the writer's thread."""
        with closing(self.vault.reader()) as reader:
            return self.folders.look(reader, records, answers, progress, cancelled)

    @property
    def saved_choices(self) -> SavedChoices:
        """Choices of the diary under a name."""
        return SavedChoices(self.vault)

    @property
    def kept_private(self) -> KeptPrivate:
        """What must stay out of everything that goes out of this vault."""
        return KeptPrivate(self.vault)

    @property
    def text_copies(self) -> TextCopies:
        """Copies of mails, chats and texts in which private values are covered."""
        return TextCopies(self.vault, self.viewer, self.clock)

    @property
    def exports(self) -> Exports:
        """The handovers of this vault from beginning to end."""
        return Exports(self.vault, self.folders.writer, self.clock)

    @property
    def packages(self) -> Packages:
        """Incidents from this vault to another one, and the other way round."""
        return Packages(self.vault, self.clock, self.sealed, self.ways.new_passphrases)

    @property
    def papers(self) -> Papers:
        """The documents of this vault that are one PDF."""
        return Papers(self.vault, self.library, self.sheets.printer, self.outgoing)

    @property
    def outgoing(self) -> OutgoingFiles:
        """The files that go out of this vault, from beginning to end."""
        return OutgoingFiles(self.vault, self.files, self.clock)

    @property
    def closed_copies(self) -> ClosedCopies:
        """Copies that open with a password only, of what was made with this vault."""
        return ClosedCopies(self.ways, self.outgoing, self.files, self.closers.pdf, self.closers.zip)

    @property
    def blank_papers(self) -> BlankPapers:
        """The papers that are printed empty."""
        return BlankPapers(self.vault, self.library, self.sheets.printer, self.sheets.write)

    @property
    def looking(self) -> Looking:
        """The evidence of this vault as it can be seen."""
        return Looking(self.vault, self.viewer, self.clock)

    @property
    def small_photos(self) -> SmallPhotos:
        """The small copies of pictures that documents show."""
        return SmallPhotos(self.viewer)

    def photos_lacking(self, records: tuple[RecordId, ...]) -> tuple[RecordId, ...]:
        """The pictures of these incidents that have no small copy yet; outside the writer's thread."""
        with closing(self.vault.reader()) as reader:
            return self.small_photos.lacking(reader, records)

    def make_photo(self, record: RecordId, cancelled: Cancelled) -> SmallPhoto | None:
        """The small copy of a picture, for `vault.keep_photo`; outside the writer's thread. Raises Stopped."""
        with closing(self.vault.reader()) as reader:
            return self.small_photos.make(reader, record, cancelled)

    def words_lacking(self, after: int) -> tuple[int, tuple[RecordId, ...]]:
        """The last line, and the mails and chats kept after line `after` whose words are not known; as make_photo."""
        with closing(self.vault.reader()) as reader:
            return reader.head().seq, PieceWords(self.viewer).lacking(reader, after)

    def read_words(self, record: RecordId, cancelled: Cancelled) -> Words | None:
        """The words of a mail or a chat, for `vault.keep_words`; outside the writer's thread. Raises Stopped."""
        with closing(self.vault.reader()) as reader:
            return PieceWords(self.viewer).read(reader, record, cancelled)

    @property
    def taking_out(self) -> TakingOut:
        """Pieces of evidence out of this vault, each into a file."""
        return TakingOut(self.vault, self.files, self.clock)

    @property
    def taking_over(self) -> TakingOver:
        """Older lists and notebooks into this vault."""
        return TakingOver(self.vault, self.clock)

    @property
    def redacted_copies(self) -> RedactedCopies:
        """Copies of evidence with parts made black."""
        return RedactedCopies(self.vault, self.viewer, self.binder, self.clock)

    @property
    def copies(self) -> Copies:
        """The copies of this vault."""
        return Copies(self.vault, self.clock, self.opening.look_at_place, self.opening.on_one_disk)

    @property
    def anchor_cards(self) -> AnchorCards:
        """The Ankerkaarten of this vault."""
        return AnchorCards(self.vault, self.clock, self.sheets.printer, self.sheets.write)

    def take_lost(self) -> bool:
        """Whether the vault knows no more of something that was going out, to be said once; in the writer's thread."""
        users = (self.exports, self.taking_out, self.outgoing)
        lost = [one.going_out.take_lost() for one in users]  # of each of them: it is said of all at once
        return any(lost)

    @property
    def first_pages(self) -> FirstPages:
        """What this vault remembers that stands on the first page."""
        return FirstPages(self.vault, self.copies, self.anchor_cards, self.exports)
