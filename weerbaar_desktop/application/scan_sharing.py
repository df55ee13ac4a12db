"""Home scans for somebody else, such as an adviser, without the diary: a small vault of their own in one file.

It holds the scans that were chosen with their photos and measures, and opens with a passphrase of its own. Who gets it
puts it back as any copy of a vault.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final, cast

from weerbaar_desktop.application.copies import FILE_ENDING
from weerbaar_desktop.application.handover_folder import refuse_inside
from weerbaar_desktop.application.new_passphrase import require_new_passphrase
from weerbaar_desktop.application.outgoing_files import Outgoing, OutgoingFiles
from weerbaar_desktop.application.package_taking import Body, Original
from weerbaar_desktop.application.packages import PassphraseOfTheVault
from weerbaar_desktop.application.ports import Cancelled, KdfChoice, Progress, Reading, Vault, VaultStore
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE, from_record
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.scan import StoredScan
from weerbaar_desktop.domain.wording import tr

WHAT: Final = "home_scans"
"""How the journal calls what went out."""
_CHUNK: Final = 1 << 20


class NotSharedWhole(CannotContinue):
    """What stands on the disk is not what was made."""

    def __init__(self) -> None:
        super().__init__(
            tr("Het bestand kwam niet heel op de gekozen plek."),
            tr("Uw kluis is niet veranderd. Er staat geen half bestand."),
            tr("Kies een andere plek, en probeer het opnieuw."),
        )


@dataclass(frozen=True, slots=True)
class Sharing:
    """One that was begun: which scans, and the file that is going to be made."""

    scans: tuple[RecordId, ...]
    outgoing: Outgoing

    @property
    def file(self) -> Path:
        """Where it will stand."""
        return self.outgoing.file.target


@dataclass(frozen=True, slots=True)
class ScanSharing:
    """The home scans of one open vault that go to somebody else; `write` belongs outside the writer's thread, all else
    in it. `kdf` None makes the passphrase as expensive to guess as that of any new vault."""

    ways: WaysIn
    store: VaultStore
    outgoing: OutgoingFiles
    kdf: KdfChoice | None = None

    @property
    def vault(self) -> Vault:
        """The vault they are in."""
        return self.ways.vault

    def file_name(self) -> str:
        """The name proposed for the file; it says nobody's."""
        return f"Woningscan {self._now().astimezone(HOME_ZONE):%Y-%m-%d}{FILE_ENDING}"

    def refuse(self, passphrase: str) -> None:
        """Raise for what may not close the file: PassphraseOfTheVault, PassphraseTooShort, PassphraseTooWeak."""
        require_new_passphrase(passphrase, self.ways.new_passphrases)
        if self.vault.fits("passphrase", passphrase):
            raise PassphraseOfTheVault

    def begin(self, scans: tuple[RecordId, ...], to: str, target: Path, passphrase: str) -> Sharing:
        """Remember where the file is going to be made; `to` is for whom, for the own journal, and may be "".

        Raises RefusedInput where no scan is chosen, NoSuchRecord, and CannotContinue for a passphrase or a place that
        will not do.
        """
        if not scans or len(set(scans)) != len(scans):
            raise RefusedInput("", tr("kies een of meer woningscans."))
        for record in scans:
            if self.vault.scan(record).scan.what != "home":
                raise RefusedInput("", tr("kies een of meer woningscans."))
        self.refuse(passphrase)
        file = target if target.suffix == FILE_ENDING else target.with_name(f"{target.name}{FILE_ENDING}")
        refuse_inside(file, self.vault.description.folder)
        return Sharing(scans, self.outgoing.begin(file, _journal_document(scans, to)))

    def write(self, sharing: Sharing, passphrase: str, progress: Progress, cancelled: Cancelled) -> None:
        """The file under its name, whole, checked, and read again as its disk has it.

        Raises CannotContinue, Stopped: then there is none.
        """
        with closing(self.vault.reader()) as reader, reader.scratch() as place:
            progress(tr("Een kluis voor iemand anders maken"))
            practice = self.vault.description.practice
            theirs = self.store.create(place / "woningscan.kluis", passphrase, self.kdf, practice)
            try:
                for record in sharing.scans:
                    _Giving(reader, theirs, cancelled).scan(reader.scan(record), progress)
                made = theirs.copy_to_file(place / "woningscan.weerbaar", self._now(), progress, cancelled).place
            finally:
                theirs.destroy()  # it is here for the file only: this computer need not remember it
            expected = reader.file_as_it_stands(made, cancelled)
            file, files = sharing.outgoing.file, self.outgoing.files
            files.write(file.target, file.half, _pieces(made, cancelled))
            try:
                if reader.file_as_it_stands(file.target, cancelled) != expected:
                    raise NotSharedWhole
            except CannotContinue:
                files.erase(file.target)
                raise

    def finish(self, sharing: Sharing) -> None:
        """Note in the journal that it went out."""
        self.outgoing.finish(sharing.outgoing)

    def give_up(self, sharing: Sharing) -> None:
        """Forget one that ended without a file."""
        self.outgoing.give_up(sharing.outgoing)

    def _now(self) -> datetime:
        return within_reach(self.ways.clock.now())


def _journal_document(scans: tuple[RecordId, ...], to: str) -> Document:
    listed: list[Json] = [*scans]
    document: Document = {"what": WHAT, "scans": listed}
    return {**document, "to": to.strip()} if to.strip() else document


def _pieces(file: Path, cancelled: Cancelled) -> Iterator[bytes]:
    with file.open("rb") as source:
        body = Body(iter(lambda: source.read(_CHUNK), b""), cancelled)
        yield from iter(lambda: body.next(_CHUNK), b"")


@dataclass(frozen=True, slots=True)
class _Giving:
    """What goes from one vault into another, with the days of the first: a scan has no other day than its line."""

    ours: Reading
    theirs: Vault
    cancelled: Cancelled

    def scan(self, stored: StoredScan, progress: Progress) -> None:
        """One scan with its photos and the measures that were made of it."""
        record = self.theirs.new_scan()
        photos = self.ours.scan_photos(stored.record)
        for number, photo in enumerate(photos, 1):
            progress(tr("Foto {number} van {of}", number=number, of=len(photos)))
            pieces = Body(self.ours.evidence_bytes(photo.record), self.cancelled)
            source = cast("BinaryIO", Original(pieces, photo.piece.size))  # it reads, and that is all it is asked
            then = from_record(photo.piece.recorded_at)
            kept = self.theirs.add_scan_photo(record, photo.item, photo.piece.name, source, then, self.cancelled)
            small = self.ours.photo(photo.record)
            if small is not None:
                self.theirs.keep_photo(kept.record, small)
        self.theirs.add_scan(stored.scan, from_record(stored.recorded_at), record)
        for one in self.ours.measures():
            origin = one.measure.origin
            if origin is not None and (origin.kind, origin.record) == ("scan", stored.record):
                measure = replace(one.measure, origin=replace(origin, record=record))
                self.theirs.add_measure(measure, from_record(one.recorded_at))
