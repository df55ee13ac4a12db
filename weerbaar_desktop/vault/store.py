"""Making, opening and describing vaults; an old one that fails to open is never replaced by a new one."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from weerbaar_desktop.application.ports import (
    Cancelled,
    Finding,
    KdfChoice,
    Progress,
    Repaired,
    VaultDescription,
)
from weerbaar_desktop.domain.errors import WrongPassphrase
from weerbaar_desktop.vault import (
    about,
    connection,
    header,
    kdf,
    keys,
    repairing,
    restoring,
    schema,
    trouble,
)
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.copying import remove_scratch
from weerbaar_desktop.vault.durable import make_folder, remove_folder, replace, sync_folder
from weerbaar_desktop.vault.evidence_files import FOLDER, SCRATCH
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.lock import FILE as LOCK_FILE
from weerbaar_desktop.vault.lock import VaultLock
from weerbaar_desktop.vault.open_reader import Place
from weerbaar_desktop.vault.open_vault import OpenVault

PASSPHRASE = "passphrase"  # noqa: S105  # the name of a kind of slot
LEFT_ALONE = 24 * 3600
"""Seconds before what seems to be left over may be removed."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqlCipherStore:
    """Implements `VaultStore`."""

    def __init__(self, now: Callable[[], datetime] = _utc_now) -> None:
        """`now` is what the list of visits writes down."""
        self._now = now

    def create(self, folder: Path, passphrase: str, kdf: KdfChoice | None, practice: bool) -> OpenVault:
        """A new vault in `folder`; raises AlreadyThere, RefusedInput, NoMemory, StorageTrouble.

        It is made beside its place and renamed when it is whole, so a half vault never has the final name.
        """
        choice = _choice(kdf)
        with trouble.disk_trouble_in_words():
            if os.path.lexists(folder):
                raise trouble.taken(folder)
            folder.parent.mkdir(parents=True, exist_ok=True)
            _remove_leftovers(folder)
            beside = _beside(folder, secrets.token_hex(4))
            make_folder(beside)
        try:
            made, vault_keys = _fill(beside, passphrase, choice, practice)
            _put_in_place(beside, folder)
        except BaseException:
            remove_folder(beside)
            raise
        return self._open_with(folder, made, vault_keys)

    def open(self, folder: Path, passphrase: str) -> OpenVault:
        """The vault in `folder`.

        Raises NotAVault, DamagedVault, WrongPassphrase, AlteredHeader, NewerVault, VaultInUse, NoMemory and
        StorageTrouble.
        """
        found, mac = header.read(folder)
        vault_keys = _unlocked(found, passphrase)
        if not vault_keys.vouches_for(found.covered(), mac):
            raise trouble.altered_header()
        return self._open_with(folder, found, vault_keys)

    def describe(self, folder: Path) -> VaultDescription:
        """What the header says, without the passphrase; raises NotAVault, DamagedVault, NewerVault."""
        found, _ = header.read(folder)
        return found.description(folder)

    def restore(
        self, source: Path, folder: Path, passphrase: str, progress: Progress, cancelled: Cancelled
    ) -> tuple[Finding, ...]:
        """The copy at `source` in `folder`, which must not exist; see restoring.restore."""
        return restoring.restore(source, folder, lambda found: _unlocked(found, passphrase), progress, cancelled)

    def repair(
        self, folder: Path, passphrase: str, progress: Progress, cancelled: Cancelled, copies: Path | None = None
    ) -> Repaired:
        """Repair a closed vault, also one whose header is damaged when the one before it is whole.

        Raises what open raises.
        """
        if repairing.header_is_whole(folder):
            found = header.read(folder)[0]
        else:
            previous = repairing.previous_header(folder)
            if previous is None:
                raise trouble.damaged(f"de kop ({header.FILE}) is niet meer heel, en er staat geen kopie naast")
            found = previous
        vault_keys = _unlocked(found, passphrase)
        lock = _locked(folder)
        try:
            _make_folders_again(folder)
            done = repairing.mend_header(folder, vault_keys)
            self._bring_up_to_date(folder, vault_keys)
            repaired = repairing.repair(folder, vault_keys, progress, cancelled, copies)
        finally:
            lock.release()
        return Repaired((*done, *repaired.done), repaired.left)

    def _bring_up_to_date(self, folder: Path, vault_keys: VaultKeys) -> None:
        path = folder / connection.FILE
        database = connection.connect(path, vault_keys.database_key())
        try:
            schema.bring_up_to_date(database, path, schema.steps())
        finally:
            database.close()

    def _open_with(self, folder: Path, found: Header, vault_keys: VaultKeys) -> OpenVault:
        lock = _locked(folder)
        try:
            path = folder / connection.FILE
            database = connection.connect(path, vault_keys.database_key())
            try:
                schema.bring_up_to_date(database, path, schema.steps())
                if about.vault_id(database) != found.vault_id:
                    raise trouble.damaged("de kop en de database horen niet bij elkaar")
                self._note_visit(database)
                _make_folders_again(folder)
                remove_scratch(folder)
                _keep_header_twice(folder, found.generation == about.generation(database))
                return OpenVault(Place(folder, found.description(folder), vault_keys), database, lock)
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise

    def _note_visit(self, database: Database) -> None:
        # A disk that takes no more must not keep anybody from reading.
        with suppress(trouble.StorageTrouble), database.transaction():
            about.note_visit(database, "open", self._now())


def _locked(folder: Path) -> VaultLock:
    try:
        return VaultLock(folder)
    except trouble.StorageTrouble as error:
        if error.happened == trouble.READ_ONLY:
            raise trouble.not_writable() from error
        raise


def _make_folders_again(folder: Path) -> None:
    """Some programs that copy leave out empty folders; a disk that takes no more must not keep anybody from reading."""
    for place in (folder / FOLDER, folder / SCRATCH):
        if not os.path.lexists(place):
            with suppress(trouble.StorageTrouble), trouble.disk_trouble_in_words():
                make_folder(place)


def _keep_header_twice(folder: Path, fits: bool) -> None:
    """A header that has just opened the vault is the one to fall back on, with the passphrase that holds now."""
    with suppress(trouble.StorageTrouble), trouble.disk_trouble_in_words():
        data = (folder / header.FILE).read_bytes()
        previous = folder / header.PREVIOUS
        if fits and not (previous.is_file() and previous.read_bytes() == data):
            replace(previous, data, folder / SCRATCH)


def _choice(wanted: KdfChoice | None) -> KdfChoice:
    if wanted is None:
        return kdf.calibrated(keys.seconds_of)
    kdf.refuse_outside_limits(wanted)
    return wanted


def _unlocked(found: Header, passphrase: str) -> VaultKeys:
    slot = next((slot for slot in found.slots if slot.type == PASSPHRASE), None)
    vault_keys = keys.unlock(found.vault_id, slot, passphrase) if slot else None
    if vault_keys is None:
        raise WrongPassphrase
    return vault_keys


def _fill(folder: Path, passphrase: str, choice: KdfChoice, practice: bool) -> tuple[Header, VaultKeys]:
    """Everything of a new vault; the database is closed again, so that the folder can be renamed."""
    lock = VaultLock(folder)
    try:
        vault_keys = keys.new_keys(keys.new_vault_id())
        made = Header(vault_keys.vault_id, practice, 1, (vault_keys.slot(PASSPHRASE, passphrase, choice),))
        with trouble.disk_trouble_in_words():
            make_folder(folder / FOLDER)
            make_folder(folder / SCRATCH)
        header.write(folder, made, vault_keys.header_mac(made.covered()))
        database = connection.create(folder / connection.FILE, vault_keys.database_key())
        try:
            schema.create_tables(database, schema.steps())
            with database.transaction():
                about.write(database, made.vault_id, made.generation)
        finally:
            database.close()
        return made, vault_keys
    finally:
        lock.release()


def _put_in_place(beside: Path, folder: Path) -> None:
    with trouble.disk_trouble_in_words():
        sync_folder(beside)
        if os.path.lexists(folder):
            raise trouble.taken(folder)
        beside.rename(folder)
        sync_folder(folder.parent)


def _beside(folder: Path, mark: str) -> Path:
    return folder.with_name(f".{folder.name}.nieuw-{mark}")


def _remove_leftovers(folder: Path) -> None:
    """What a creation of this same vault left behind when it was cut off; one that is still busy holds its lock.

    Between its lock and its final name there is a moment that another may be in: only what has lain for a day goes.
    """
    for leftover in folder.parent.iterdir():
        if not leftover.name.startswith(_beside(folder, "").name) or not (leftover / LOCK_FILE).is_file():
            continue
        if time.time() - leftover.stat().st_mtime < LEFT_ALONE:
            continue
        try:
            VaultLock(leftover).release()
        except trouble.VaultInUse:
            continue
        remove_folder(leftover)
