"""A copy of a whole vault for somebody else: a new vault key, one way in, and what is about this computer left out.

The new header and database are made in the tmp/ of the vault, encrypted all along, and go into one file together with
the evidence as it lies: the pieces keep keys of their own, which the new vault key wraps again. The file is checked
completely, and opened with the new passphrase as it stands on its disk, before it gets its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from weerbaar_desktop.application.ports import Cancelled, CopyForSomebody, FileProved, Progress
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import about, bundle, connection, copy_trouble, header, keys, renewing, snapshot, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.copying import HANDING, Origin, copy_file, measured, scratch_in
from weerbaar_desktop.vault.drafts import Drafts
from weerbaar_desktop.vault.durable import make_folder
from weerbaar_desktop.vault.evidence_files import SCRATCH
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.visit_records import VisitRecords
from weerbaar_desktop.vault.ways import PASSPHRASE, Ways


@dataclass(frozen=True, slots=True)
class Handing:
    """One copy for somebody else, of the vault of `origin`."""

    origin: Origin
    differs: CopyForSomebody
    now: datetime
    progress: Progress
    cancelled: Cancelled

    def write(self, target: Path, passphrase: str) -> FileProved:
        """The copy in the new file `target`; raises AlreadyThere, CopyFailed, Stopped, NoMemory, StorageTrouble."""
        proved: list[tuple[int, str]] = []
        new = keys.new_keys(self.origin.keys.vault_id)

        def prove(file: Path, place: Path) -> None:
            self.progress(tr("Het bestand openen met de nieuwe wachtzin"))
            _refuse_unless_opened(place, passphrase, new)
            proved.append(measured(file, self.cancelled))

        with scratch_in(self.origin.folder, HANDING) as beside:
            self._prepare(beside, passphrase, new)
            held = Origin(beside, new, self.origin.folder)
            with _said_of(self.origin.folder):
                made = bundle.write(held, target, self.now, self.progress, self.cancelled, prove)
        return FileProved(made, *proved[0])

    def _prepare(self, beside: Path, passphrase: str, new: VaultKeys) -> None:
        """A vault without evidence in `beside`: the state of now under the new key, and what differs in it."""
        with trouble.disk_trouble_in_words():
            make_folder(beside / SCRATCH)
            with snapshot.held(self.origin.folder, self.origin.keys) as held:
                copy_file(held.path, beside / connection.FILE, self.cancelled)
        found, _ = header.parse(self.origin.header())
        old = connection.connect(beside / connection.FILE, self.origin.keys.database_key())
        try:
            slot = new.slot(PASSPHRASE, passphrase, Ways(beside, old, self.origin.keys, found).choice(PASSPHRASE))
            arguments = beside, old, self.origin.keys, new, found.with_slots(slot), self.now, self.progress
            renewing.prepare(*arguments)
        finally:
            old.close()
        renewing.put_in_place(beside)
        fresh = connection.connect(beside / connection.FILE, new.database_key())
        try:
            self._tell(fresh)
        finally:
            fresh.close()

    def _tell(self, fresh: Database) -> None:
        drafts = Drafts(fresh)
        with fresh.transaction():
            visits = VisitRecords(Journal(fresh, about.before_first(fresh)))
            visits.amend(self.differs.record, self.differs.visit, self.now)
            for name in self.differs.notes:
                about.forget_note(fresh, name)
            for key in self.differs.drafts:
                drafts.forget(key)
        fresh.rows("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def _said_of(home: Path) -> Iterator[None]:
    """Trouble on the way to the other place is said as what it is; what is wrong with the vault's own disk stays."""
    try:
        yield
    except trouble.CopyFailed as error:
        raise copy_trouble.not_handed_over() from error
    except trouble.StorageTrouble as error:
        if error.happened not in (trouble.GONE, trouble.FAILS) or not (home / header.FILE).is_file():
            raise
        raise copy_trouble.not_handed_over() from error


def _refuse_unless_opened(place: Path, passphrase: str, new: VaultKeys) -> None:
    """The header in `place` is that of the file: the passphrase opens it, and nothing else does."""
    found, mac = header.read(place)
    opened = _opened(found, passphrase)
    if opened is None or not opened.same_as(new) or not opened.vouches_for(found.covered(), mac):
        raise copy_trouble.copy_failed_its_check("de nieuwe wachtzin opent dit bestand niet.")


def _opened(found: Header, passphrase: str) -> VaultKeys | None:
    if [slot.type for slot in found.slots] != [PASSPHRASE]:
        return None
    return keys.unlock(found.vault_id, found.slots[0], passphrase)


def as_it_stands(path: Path, cancelled: Cancelled) -> tuple[int, str]:
    """Bytes and SHA-256 of a file as its disk has it now; raises CopyFailed, Stopped."""
    try:
        return measured(path, cancelled)
    except OSError as error:
        raise copy_trouble.not_read_again(path) from error
