"""A visit at somebody's home, from the consent to the handover: then the vault is theirs and the visitor keeps nothing.

The steps of a handover, in this order: `begin_handover` (writer's thread), `write` (outside it), `finish` (in it), and
only then `erase_own_copy`. `give_up` ends one that failed. Whatever cuts it off: the vault of the visit is whole, and a
file with its final name opens with the new passphrase.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from weerbaar_desktop.application import copies, handed_note, outgoing_files, saved_files
from weerbaar_desktop.application.handed_note import AGREEING, DRAFTS_STAY, HandedItems
from weerbaar_desktop.application.new_passphrase import require_new_passphrase
from weerbaar_desktop.application.own_visits import OwnVisits
from weerbaar_desktop.application.ports import Cancelled, CopyForSomebody, CopyMade, FileProved, Progress, Vault
from weerbaar_desktop.application.visit_trouble import (
    AddedLater,
    AlreadyAVisit,
    CameIn,
    NotErased,
    NotTheFile,
    NoVisit,
    OtherDisk,
)
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.content.visit import VisitWords
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.home_visit import HomeVisit, StoredHomeVisit, check_visit, own_visit_of
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.domain.wording import tr

FILE_ENDING: Final = copies.FILE_ENDING
BEGUN: Final = "handover_begun"
"""Where a file is being written; kept until it is done, so that a half one is found again."""
_STAY_HERE: Final = (copies.NOTE, copies.BEGUN, BEGUN, handed_note.HANDED, saved_files.NOTE)
"""Notes that are about this computer and do not go along."""
OF_THE_VISITOR: Final = tr(
    "Dit is de wachtzin van de bezoeker. Die mag dit bestand niet openen. Kies een andere wachtzin."
)


@dataclass(frozen=True, slots=True)
class Agreed:
    """What is typed under the consent; `organisation` may be ""."""

    visited: str
    visitor: str
    organisation: str
    agreed_by: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What is chosen for a handover: where the file goes, the names under the receipt, and until which day the visitor
    keeps a copy, None when it is erased at once."""

    target: Path
    received_by: str
    given_by: str
    kept_until: date | None = None


@dataclass(frozen=True, slots=True)
class Handover:
    """One that was begun: the file it goes to, the disk that is there, and the visit as it will be.

    `disk` tells one disk from another: where a stick was pulled out, its folder may still be there, on this computer.
    `head` and `half`: what the vault held when it began, and what was half written, as a SHA-256.
    """

    target: Path
    disk: int
    head: Head
    half: str
    before: StoredHomeVisit
    visit: HomeVisit
    on: date
    items: HandedItems


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A file that was proved, with what stands on the receipt. Nothing of it is in the vault before `finish`."""

    handover: Handover
    proved: FileProved

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self.proved.copy.place

    @property
    def made(self) -> CopyMade:
        """Its line of the journal, when it was made, and what was wrong with the vault itself; mostly nothing."""
        return self.proved.copy

    @property
    def visit(self) -> HomeVisit:
        """The visit as it stands in the file."""
        return self.handover.visit

    @property
    def handed_over_on(self) -> date:
        """The day, on a Dutch calendar."""
        return self.handover.on


@dataclass(frozen=True, slots=True)
class Erased:
    """A copy that is gone. `left`: the names of what lies there and is not ours; `copies`: where copies of the vault
    may still stand, mostly none; `saved`: files that the visit put in the open; `noted`: whether the overview says
    that it is gone."""

    gone_on: date
    left: tuple[str, ...]
    copies: tuple[Path, ...]
    saved: tuple[Path, ...]
    noted: bool


@dataclass(frozen=True, slots=True)
class HomeVisits:
    """The visit of one open vault. All but `write` and `verify` belongs in the writer's thread."""

    ways: WaysIn
    words: VisitWords
    own: OwnVisits

    @property
    def vault(self) -> Vault:
        """The vault of the visit."""
        return self.ways.vault

    def current(self) -> StoredHomeVisit | None:
        """The visit in this vault, handed over or not; None when it is no vault of a visit."""
        found = self.vault.home_visits()
        return found[-1] if found else None

    def is_visit(self) -> bool:
        """Whether this vault holds a visit that was not handed over: then the window is in visit mode."""
        found = self.current()
        return found is not None and not found.visit.is_handed_over

    def begin(self, agreed: Agreed) -> StoredHomeVisit:
        """The visit begins, with the words of the consent as they are now; raises RefusedInput, AlreadyAVisit.

        The vault is new and holds nothing else.
        """
        if self.vault.head().seq:
            raise AlreadyAVisit
        visit = HomeVisit(
            secrets.token_hex(16),
            agreed.visited.strip(),
            agreed.visitor.strip(),
            agreed.organisation.strip(),
            self.own.today(),
            self.words.consent,
            agreed.agreed_by.strip(),
        )
        check_visit(visit)
        stored = self.vault.add_home_visit(visit, self._now())
        self._note(visit)
        return stored

    def settle(self) -> None:
        """After opening: what an earlier handover left half goes, and the overview says of this visit what the vault
        says. Does nothing in a vault that holds no visit.
        """
        found = self.current()
        if found is not None:
            self.give_up()
            if self.own.of(found.visit.visit) != own_visit_of(found.visit):
                self._note(found.visit)

    def items(self) -> HandedItems:
        """How much would go along now."""
        scans = self.vault.scans("home")
        told = sum(one.is_told for stored in scans for one in stored.scan.questions)
        photos = len(self.vault.half_done_photos()) + sum(self.vault.scan_photo_count(one.record) for one in scans)
        pieces = self.vault.evidence_count() + photos
        return HandedItems(len(scans), told, pieces, len(self.vault.measures()))

    def file_name(self) -> str:
        """The name proposed for the file; it names nobody."""
        return f"Huisbezoek {self.own.today():%Y-%m-%d}{FILE_ENDING}"

    def refuse(self, passphrase: str) -> None:
        """Raise for what may not close the file: RefusedInput, PassphraseTooShort, PassphraseTooWeak.

        Takes as long as a few key derivations.
        """
        require_new_passphrase(passphrase, self.ways.new_passphrases)
        if self.vault.fits("passphrase", passphrase):
            raise RefusedInput("", OF_THE_VISITOR)

    def begin_handover(self, wish: Wish, passphrase: str) -> Handover:
        """The passphrase will do, the names are there, and the vault knows where the file is going to be written.

        Raises NoVisit, RefusedInput, PassphraseTooShort, PassphraseTooWeak, CannotContinue for a file that exists.
        """
        before = self.current()
        if before is None or before.visit.is_handed_over:
            raise NoVisit
        names = wish.received_by.strip(), wish.given_by.strip()
        on = self.own.today()
        visit = before.visit.handed_over(on, *names, wish.kept_until)
        check_visit(visit)
        self.refuse(passphrase)
        target = _with_ending(wish.target.absolute())
        outgoing_files.refuse_taken(target)
        disk = _disk_of(target.parent)
        self.vault.keep_note(BEGUN, str(target))
        held = self.vault.head(), self.vault.half_written(DRAFTS_STAY)
        return Handover(target, disk, *held, before, visit, on, self.items())

    def write(self, handover: Handover, passphrase: str, progress: Progress, cancelled: Cancelled) -> HandedOver:
        """The file, proved: opened with the new passphrase as it stands on its disk, and checked completely.

        Reads on a connection of its own: call it outside the writer's thread. Raises CannotContinue, Stopped; then
        there is no file of that name, and nothing has changed.
        """
        differs = CopyForSomebody(handover.before.record, handover.visit, _STAY_HERE, DRAFTS_STAY)
        with closing(self.vault.reader()) as reader:
            proved = reader.copy_for_somebody(handover.target, passphrase, differs, self._now(), progress, cancelled)
        if _disk_of(handover.target) != handover.disk:
            handover.target.unlink(missing_ok=True)
            raise OtherDisk
        return HandedOver(handover, proved)

    def finish(self, handed: HandedOver) -> StoredHomeVisit:
        """The visit is handed over, in this vault and in the overview too.

        Raises CameIn when the vault holds more than the file; then the file is gone and nothing has changed.
        """
        handover, vault = handed.handover, self.vault
        if self._holds_more(handover):
            with suppress(OSError):
                handed.file.unlink(missing_ok=True)
            self.give_up()
            raise CameIn
        with vault.together():
            stored = vault.amend_home_visit(handover.before.record, handed.visit, self._now())
            vault.keep_note(BEGUN, None)
            vault.discard_draft(AGREEING)
            handed_note.keep(vault, handed.proved, handover.disk, handover.on, handover.items)
        self._note(handed.visit)
        return stored

    def handed(self) -> HandedOver | None:
        """What was handed over from this vault, as it was proved; None on any computer but that of the visitor."""
        found, note = self.current(), handed_note.noted(self.vault)
        if found is None or note is None or not found.visit.is_handed_over:
            return None
        handover = Handover(
            Path(note.file), note.disk, note.own_head, note.own_half, found, found.visit, note.on, note.items
        )
        return HandedOver(handover, note.proved)

    def give_up(self) -> None:
        """A handover that was begun did not come to its end; what is left of its half file goes."""
        begun = self.vault.note(BEGUN)
        if isinstance(begun, str):
            self.vault.remove_half_copy(Path(begun))
            self.vault.keep_note(BEGUN, None)

    def verify(self, handed: HandedOver, cancelled: Cancelled) -> None:
        """The file is still what was proved, read again from its disk; outside the writer's thread.

        Raises NotTheFile, OtherDisk, and CannotContinue when the stick is not there.
        """
        # A stick that was taken out and put in again may count as another disk; ours it may not have become.
        disk = _disk_of(handed.file)
        if disk != handed.handover.disk and disk == _disk_of(self.vault.description.folder):
            raise OtherDisk
        with closing(self.vault.reader()) as reader:
            found = reader.file_as_it_stands(handed.file, cancelled)
        if found != (handed.proved.size, handed.proved.sha256):
            raise NotTheFile

    def known_copies(self) -> tuple[Path, ...]:
        """Where copies of this vault stand that it made itself; a visit has none unless somebody made one by hand."""
        state = copies.state_in(self.vault.note(copies.NOTE))
        return (*((state.reserve,) if state.reserve else ()), *(copy.place for copy in state.made))

    def erase_own_copy(self, cancelled: Cancelled, agreed: Collection[type[CannotContinue]] = ()) -> Erased:
        """The visitor's vault is destroyed, after the file was looked at once more; the vault is closed after it.

        `agreed`: what somebody was told of and wants anyway. AddedLater: what was added goes too; OtherDisk: the file
        is at the visited person's by now, where it was proved when it was handed over. Each allows itself alone. Raises
        NotErased, these two, NotTheFile, CannotContinue, and then nothing was erased; StorageTrouble.
        """
        handed = self.handed()
        if handed is None:
            raise NotErased
        if AddedLater not in agreed and self._holds_more(handed.handover):
            raise AddedLater
        try:
            self.verify(handed, cancelled)
        except OtherDisk:
            if OtherDisk not in agreed:
                raise
        return self._erase(handed.visit)

    def _holds_more(self, handover: Handover) -> bool:
        return (self.vault.head(), self.vault.half_written(DRAFTS_STAY)) != (handover.head, handover.half)

    def stop_and_erase(self) -> Erased:
        """The visited person wants to stop: everything goes, and nobody has it. The vault is closed after it."""
        found = self.current()
        if found is None:
            raise NoVisit
        return self._erase(found.visit)

    def _erase(self, visit: HomeVisit) -> Erased:
        known, saved = self.known_copies(), saved_files.standing(self.vault)
        left = self.ways.destroy()
        gone_on = self.own.today()
        return Erased(gone_on, left, known, saved, noted=self._note(visit, gone_on))

    def _note(self, visit: HomeVisit, gone_on: date | None = None) -> bool:
        """Whether the overview could be written: what has happened has happened, and the next opening says it again."""
        with suppress(CannotContinue):
            self.own.put(own_visit_of(visit, gone_on))
            return True
        return False

    def _now(self) -> datetime:
        return within_reach(self.ways.clock.now())


def _disk_of(place: Path) -> int:
    """Which disk this is on; raises OtherDisk when it is not there."""
    try:
        return place.stat().st_dev
    except OSError as error:
        raise OtherDisk from error


def _with_ending(target: Path) -> Path:
    return target if target.suffix == FILE_ENDING else target.with_name(f"{target.name}{FILE_ENDING}")
