"""Incidents with their evidence from one vault to another: sealed, opened as a proof, looked at, taken over."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from weerbaar_desktop.application import saved_files
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.handover_folder import incidents_in_order, refuse_inside
from weerbaar_desktop.application.new_passphrase import NewPassphrases, require_new_passphrase
from weerbaar_desktop.application.package_taking import Body, Taking
from weerbaar_desktop.application.ports import Cancelled, Clock, Progress, Reading, SealedFile, SealedFiles, Vault
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.clock import clock_note, within_reach
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput, Stopped
from weerbaar_desktop.domain.journal import Document, RecordId, recorded
from weerbaar_desktop.domain.package import (
    ENDING,
    FORMAT,
    MOST_INCIDENTS,
    MOST_PIECES,
    DatedAhead,
    Package,
    PackageRefused,
    Receipt,
    Sender,
    check_sender,
    code_of,
    damaged_package,
    lists_too_much,
    packed,
    read_package,
    signed_message,
    too_large,
)
from weerbaar_desktop.domain.wording import tr

BEGUN: Final = "package_begun"
"""Where a package is being written; kept until it is done, so that a half one is found again."""
SENDER: Final = "package_sender"
"""Who sent the last one: typed once."""
_SIGNATURE: Final = 64
_NOT_TAKEN: Final = tr("Er is niets in uw kluis gekomen.")
Counted = Callable[[int], None]
"""Told how many incidents are done."""


def _nobody_counts(_done: int) -> None:
    pass


class PassphraseOfTheVault(RefusedInput):
    """The passphrase of a package is given to somebody else, so it may never open the vault itself."""

    def __init__(self) -> None:
        super().__init__(
            "", tr("Dit is de wachtzin van uw kluis. Neem een andere, want deze geeft u aan iemand anders.")
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes into a package: `leave_out` are fields, `left_behind` pieces; `to` is for whom, for the own journal."""

    records: tuple[RecordId, ...]
    sender: Sender
    leave_out: tuple[str, ...] = ()
    left_behind: frozenset[RecordId] = frozenset()
    to: str = ""


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package that stands in a file and was opened again; its code and the fingerprint of who signed are 64 hex."""

    file: Path
    code: str
    fingerprint: str
    package: Package
    journal_document: Document
    to: str


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """A package of which every byte was verified; `taken_at` is when it was taken over before, `known` how many of its
    incidents came here in another one."""

    file: SealedFile
    package: Package
    code: str
    taken_at: str = ""
    known: int = 0

    @property
    def fingerprint(self) -> str:
        """64 hex of the key that signed it."""
        return fingerprint_of(self.package)


def fingerprint_of(package: Package) -> str:
    """SHA-256 of the public key of the vault that it came from."""
    return hashlib.sha256(bytes.fromhex(package.key)).hexdigest()


@dataclass(frozen=True, slots=True)
class Packages:
    """The packages of one open vault.

    `make` and `open` belong outside the writer's thread, all else in it. `judge` is None where only the length of a
    passphrase counts.
    """

    vault: Vault
    clock: Clock
    sealed: SealedFiles
    judge: NewPassphrases | None

    def file_name(self) -> str:
        """The name proposed for a package: it says nothing of what is in it."""
        return f"pakket {self.clock.now():%Y-%m-%d}{ENDING}"

    def begin(self, target: Path, passphrase: str) -> None:
        """Note where a package is going to be written; `note` or `give_up` follows.

        Raises PassphraseOfTheVault.
        """
        if self.vault.fits("passphrase", passphrase):
            raise PassphraseOfTheVault
        file = with_ending(target).absolute()
        self.vault.keep_note(BEGUN, {"file": str(file), "there": os.path.lexists(file)})

    def give_up(self) -> None:
        """A package that was begun did not come to its end: what is left of it goes."""
        if begun := self._begun():
            self.sealed.remove_half(begun[0])
            self.vault.keep_note(BEGUN, None)

    def settle(self) -> None:
        """When the program ended while a package was made: half a one goes; of a whole one the journal is told now.

        A stick that is not here is asked again the next time.
        """
        begun = self._begun()
        if begun is None or not saved_files.is_here(begun[0].parent):
            return
        file, was_there = begun
        if file.is_file() and not was_there:
            with self.vault.together():
                document: Document = {"what": "package", "file": file.name}
                self.vault.record_export(document, within_reach(self.clock.now()))
                self.vault.keep_note(BEGUN, None)
        else:
            self.give_up()

    def _begun(self) -> tuple[Path, bool] | None:
        """Which file, and whether something stood in its place before."""
        kept = self.vault.note(BEGUN)
        return (Path(str(kept.get("file"))), kept.get("there") is True) if isinstance(kept, dict) else None

    def make(
        self, wanted: Wanted, passphrase: str, target: Path, progress: Progress, cancelled: Cancelled
    ) -> MadePackage:
        """A package in a new file, opened with its passphrase and verified to the last byte.

        Raises RefusedInput, PassphraseTooShort, PassphraseTooWeak, PackageRefused, Stopped and what the vault and the
        disk raise; then there is no file. `note` follows.
        """
        file = with_ending(target)
        check_sender(wanted.sender)
        require_new_passphrase(passphrase, self.judge)
        refuse_inside(file, self.vault.description.folder)
        with closing(self.vault.reader()) as reader:
            with reader.snapshot():
                package = self._package(reader, wanted)
                written = package.to_bytes()
                signature = reader.sign(signed_message(written))
            code = code_of(written)
            originals = _originals(reader, package, progress)
            proof = _Proof(self, code, progress, cancelled)
            self.sealed.seal(file, passphrase, signature + written, originals, proof.of, cancelled)
        return MadePackage(file, code, fingerprint_of(package), package, _exported(package, wanted, code), wanted.to)

    def _package(self, reader: Reading, wanted: Wanted) -> Package:
        head = reader.head()
        stored = incidents_in_order(reader, wanted.records)
        made = Package(
            FORMAT,
            recorded(within_reach(self.clock.now())),
            wanted.sender,
            reader.description.vault_id,
            reader.public_key.hex(),
            head.seq,
            head.hash.hex(),
            reader.description.practice,
            tuple(packed(one, wanted.leave_out, wanted.left_behind) for one in stored),
        )
        if not 0 < len(made.incidents) <= MOST_INCIDENTS or len(made.pieces) > MOST_PIECES:
            raise too_large()
        if any(lists_too_much(one.incident) for one in made.incidents):
            raise too_large()
        return made

    def note(self, made: MadePackage) -> None:
        """The journal says what went out, and for whom; raises CannotContinue."""
        now = within_reach(self.clock.now())
        words = f"voor {made.to}" if made.to else ""
        with self.vault.together():
            self.vault.record_export(made.journal_document, now)
            saved_files.note(self.vault, made.file)
            for piece in made.package.pieces:
                with suppress(NoSuchRecord):  # it was erased while the package was made
                    self.vault.record_custody(piece.record, "packed", piece.sha256, now, note=words)
            self.vault.keep_note(BEGUN, None)
            sender = made.package.sender
            self.vault.keep_note(SENDER, {"name": sender.name, "function": sender.function})

    def last_sender(self) -> Sender:
        """Who sent the last package; nobody where there was none."""
        found = self.vault.note(SENDER)
        kept = found if isinstance(found, dict) else {}
        return Sender(str(kept.get("name", "")), str(kept.get("function", "")))

    # -- receiving -------------------------------------------------------------------------------

    def open(self, source: Path, passphrase: str, progress: Progress, cancelled: Cancelled) -> OpenedPackage:
        """The package at `source`, every byte verified and nothing stored.

        Raises PackageRefused, WrongPackagePassphrase, RefusedInput, Stopped.
        """
        progress(tr("Het pakket openen"))
        opened = self.verified(self.sealed.open(source, passphrase), progress, cancelled)
        with closing(self.vault.reader()) as reader:
            return _met_before(reader, opened)

    def verified(self, file: SealedFile, progress: Progress, cancelled: Cancelled) -> OpenedPackage:
        """What is in `file`, once signature and every piece were looked at; raises PackageRefused, Stopped."""
        signature, written = file.beginning[:_SIGNATURE], file.beginning[_SIGNATURE:]
        package = read_package(written, within_reach(self.clock.now()))
        if not self.sealed.signed(bytes.fromhex(package.key), signature, signed_message(written)):
            raise damaged_package()
        with file.rest() as rest:
            body = Body(rest, cancelled)
            for number, piece in enumerate(package.pieces, 1):
                progress(tr("Bewijsstuk {number} van {of} nakijken", number=number, of=len(package.pieces)))
                if body.measured(piece.size) != piece.sha256:
                    raise damaged_package()
            body.end()
        return OpenedPackage(file, package, code_of(written))

    def take_over(
        self, opened: OpenedPackage, counted: Counted = _nobody_counts, cancelled: Cancelled = no_one_cancels
    ) -> Receipt:
        """Everything in the package as new records of this vault, in one commit: all of it or nothing.

        Raises PackageRefused, RefusedInput, Stopped and what the vault raises; nothing stays then.
        """
        package = opened.package
        self._refuse(opened)
        now = within_reach(self.clock.now())
        note = clock_note(now, self.vault.last_recorded())
        with self.vault.together(), opened.file.rest() as rest:
            taking = Taking(self.vault, package, Body(rest, cancelled), note)
            for done, one in enumerate(package.incidents):
                if cancelled():
                    raise Stopped
                counted(done)
                taking.incident(one, self.clock)
            taking.body.end()
            if cancelled():
                raise Stopped
            receipt = taking.receipt(opened.code)
            self.vault.record_receipt(receipt, now)
        return receipt

    def _refuse(self, opened: OpenedPackage) -> None:
        if opened.package.practice != self.vault.description.practice:
            kind = tr("oefenkluis") if opened.package.practice else tr("gewone kluis")
            raise PackageRefused(
                tr("Dit pakket komt uit een {kind}, en deze kluis is van de andere soort.", kind=kind),
                _NOT_TAKEN,
                tr("Oefenen en echt blijven uit elkaar. Open een kluis van dezelfde soort."),
            )
        if _met_before(self.vault, opened).taken_at:
            raise PackageRefused(
                tr("Dit pakket is al overgenomen."),
                tr("Het staat in uw dagboek, één keer."),
                tr("U hoeft niets te doen."),
            )


@dataclass(frozen=True, slots=True)
class _Proof:
    """What is asked of a package that was just written."""

    packages: Packages
    code: str
    progress: Progress
    cancelled: Cancelled

    def of(self, file: SealedFile) -> None:
        """Raises PackageRefused when it is not what was sealed."""
        self.progress(tr("Het pakket openen en nakijken"))
        try:
            found = self.packages.verified(file, self.progress, self.cancelled).code
        except DatedAhead:
            raise
        except PackageRefused as error:
            raise _not_proven() from error
        if found != self.code:
            raise _not_proven()


def _not_proven() -> PackageRefused:
    return PackageRefused(
        tr("Het pakket is niet goed op de schijf gekomen."),
        tr("Uw kluis is niet veranderd. Het mislukte pakket is weggehaald."),
        tr("Kies een andere schijf, en probeer het opnieuw."),
    )


def with_ending(target: Path) -> Path:
    """The same place, with the ending of a package."""
    return target if target.suffix.lower() == ENDING else target.with_name(f"{target.name}{ENDING}")


def _exported(package: Package, wanted: Wanted, code: str) -> Document:
    """What the journal of the sender keeps. Without `seq`: to a package nothing can be added later."""
    incidents: list[Json] = [one.record for one in package.incidents]
    exhibits: list[Json] = [piece.record for piece in package.pieces]
    left_out: list[Json] = [*wanted.leave_out]
    left_behind: list[Json] = [*sorted(wanted.left_behind)]
    return {
        "what": "package",
        "code": code,
        "to": wanted.to,
        "incidents": incidents,
        "exhibits": exhibits,
        "withheld": {"fields": left_out, "exhibits": left_behind},
    }


def _originals(reader: Reading, package: Package, progress: Progress) -> Iterator[bytes]:
    for number, piece in enumerate(package.pieces, 1):
        progress(tr("Bewijsstuk {number} van {of} in het pakket doen", number=number, of=len(package.pieces)))
        yield from reader.evidence_bytes(piece.record)
    progress(tr("Het pakket naar de schijf schrijven"))


def _met_before(vault: Reading, opened: OpenedPackage) -> OpenedPackage:
    """With what the journal knows of it: what was erased since may be taken over again."""
    taken_at, known = "", set[RecordId]()
    for at, receipt in vault.receipts():
        here = {theirs for theirs, own in zip(receipt.theirs, receipt.incidents, strict=False) if _holds(vault, own)}
        if receipt.code == opened.code and here:
            taken_at = at
        elif receipt.vault == opened.package.vault:
            known |= here
    return replace(opened, taken_at=taken_at, known=len(known & {one.record for one in opened.package.incidents}))


def _holds(vault: Reading, record: RecordId) -> bool:
    try:
        vault.incident(record)
    except NoSuchRecord:
        return False
    return True


def sender_typed(name: str, function: str) -> Sender:
    """The sender as it goes in: on one line, without spaces around it."""
    return Sender(" ".join(name.split()), " ".join(function.split()))
