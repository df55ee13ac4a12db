"""Making, opening and describing vaults; an old one that fails to open is never replaced by a new one."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, Finding, KdfChoice, Progress, Repaired, VaultDescription, Way
from weerbaar_desktop.domain.errors import CannotContinue, WrongCode, WrongKeyring, WrongPassphrase
from weerbaar_desktop.domain.journal import recorded
from weerbaar_desktop.domain.recovery_code import code_of
from weerbaar_desktop.vault import (
    about,
    connection,
    copy_trouble,
    header,
    kdf,
    keys,
    renewing,
    repairing,
    reserve,
    restoring,
    schema,
    tries,
    trouble,
)
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.copying import remove_scratch
from weerbaar_desktop.vault.durable import make_folder, remove_folder, sync_folder
from weerbaar_desktop.vault.evidence_files import FOLDER, SCRATCH
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.lock import FILE as LOCK_FILE
from weerbaar_desktop.vault.lock import VaultLock
from weerbaar_desktop.vault.open_reader import Place
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.ways import CHOSEN, KEYRING, PASSPHRASE, RECOVERY

TYPED: Final = "passphrase_typed_at"
TYPED_EVERY: Final = timedelta(days=14)
"""So often the passphrase is asked where the key store of the computer opens the vault."""
LEFT_ALONE = 24 * 3600
"""Seconds before what seems to be left over may be removed."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqlCipherStore:
    """Implements `VaultStore`."""

    def __init__(self, now: Callable[[], datetime] = _utc_now, notes: Path | None = None) -> None:
        """`now` is what the list of visits writes down; `notes` is where this computer remembers how far journals were.

        Without `notes` only the vault itself remembers.
        """
        self._now = now
        self._notes = notes

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
            made, vault_keys = _fill(beside, passphrase, choice, practice, chosen=kdf is not None)
            _put_in_place(beside, folder)
        except BaseException:
            remove_folder(beside)
            raise
        try:
            _sync_place(folder)
            return self._open_with(folder, made, vault_keys)
        except trouble.StorageTrouble:
            _take_back(folder, beside)
            raise

    def open(self, folder: Path, secret: str, way: Way = PASSPHRASE) -> OpenVault:
        """The vault in `folder`.

        Raises NotAVault, DamagedVault, NoSuchWay, WrongPassphrase, WrongCode, WrongKeyring, AlteredHeader, NewerVault,
        VaultInUse, NoMemory and StorageTrouble.
        """
        _refuse_copy(folder)
        renewing.settle(folder)
        found, mac = header.read(folder)
        try:
            vault_keys = _unlocked(found, secret, way)
        except (WrongPassphrase, WrongCode):  # what nobody typed is no try
            tries.note(folder, self._now())
            raise
        if not vault_keys.vouches_for(found.covered(), mac):
            raise trouble.altered_header()
        return self._open_with(folder, found, vault_keys, way)

    def new_recovery_code(self) -> str:
        """130 random bits as a person writes them down; nothing opens with it yet."""
        return code_of(keys.new_recovery_number())

    def new_kept_secret(self) -> str:
        """A random secret for the key store of the computer; nothing opens with it yet."""
        return keys.new_kept_secret()

    def describe(self, folder: Path) -> VaultDescription:
        """What the header says, without the passphrase; raises NotAVault, DamagedVault, NewerVault."""
        _refuse_copy(folder)
        found, _ = header.read(folder)
        return found.description(folder)

    def restore(
        self,
        source: Path,
        folder: Path,
        secret: str,
        progress: Progress,
        cancelled: Cancelled,
        way: Way = PASSPHRASE,
    ) -> tuple[Finding, ...]:
        """The copy at `source` in `folder`, which must not exist; see restoring.restore."""
        keys_of = partial(_unlocked, secret=secret, way=way)
        return restoring.restore(source, folder, keys_of, progress, cancelled, self._notes)

    def repair(
        self,
        folder: Path,
        secret: str,
        progress: Progress,
        cancelled: Cancelled,
        copies: Path | None = None,
        way: Way = PASSPHRASE,
    ) -> Repaired:
        """Repair a closed vault, also one whose header is damaged when the one before it is whole.

        Raises what open raises.
        """
        _refuse_copy(folder)
        renewing.settle(folder)
        if repairing.header_is_whole(folder):
            found = header.read(folder)[0]
        else:
            previous = repairing.previous_header(folder)
            if previous is None:
                raise trouble.damaged(f"de kop ({header.FILE}) is niet meer heel, en er staat geen kopie naast")
            found = previous
        vault_keys = _unlocked(found, secret, way)
        lock = _locked(folder)
        try:
            if repairing.header_is_whole(folder) and header.read(folder)[0] != found:
                raise trouble.changed_meanwhile()
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

    def _open_with(self, folder: Path, found: Header, vault_keys: VaultKeys, way: Way = PASSPHRASE) -> OpenVault:
        lock = _locked(folder)
        try:
            if header.read(folder)[0] != found:  # changed while the passphrase was tried: it may open no more
                raise trouble.changed_meanwhile()
            path = folder / connection.FILE
            database = connection.connect(path, vault_keys.database_key())
            try:
                schema.bring_up_to_date(database, path, schema.steps())
                if about.vault_id(database) != found.vault_id:
                    raise trouble.damaged("de kop en de database horen niet bij elkaar")
                self._ask_passphrase_now_and_then(database, way)
                self._note_visit(folder, database, way)
                _make_folders_again(folder)
                remove_scratch(folder)
                place = Place(folder, found.description(folder), vault_keys, self._notes)
                return OpenVault(place, found, database, lock, way)
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise

    def _ask_passphrase_now_and_then(self, database: Database, way: Way) -> None:
        """A passphrase that is never typed is forgotten; raises PassphraseDue."""
        if way == KEYRING:
            typed = str(about.note(database, TYPED) or "")
            if not recorded(self._now() - TYPED_EVERY) <= typed <= recorded(self._now()):
                raise trouble.passphrase_due()

    def _note_visit(self, folder: Path, database: Database, way: Way) -> None:
        # A disk that takes no more must not keep anybody from reading.
        with suppress(trouble.StorageTrouble):
            failed = tries.look(folder)
            with database.transaction():
                if failed is not None:
                    about.note_visit(database, about.FAILED, failed.last, failed.times)
                about.note_visit(database, about.OPENED_BY[way], self._now())
                if way == PASSPHRASE:
                    about.keep_note(database, TYPED, recorded(self._now()))
            tries.forget(folder)


def _refuse_copy(folder: Path) -> None:
    """Opening changes what is opened, and a copy that was changed can never be put back; raises NotAVault."""
    if reserve.is_state(folder):
        raise copy_trouble.a_copy(folder)


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


def _choice(wanted: KdfChoice | None) -> KdfChoice:
    if wanted is None:
        return kdf.calibrated(keys.seconds_of)
    kdf.refuse_outside_limits(wanted)
    return wanted


_DOES_NOT_FIT: Final[dict[Way, type[CannotContinue]]] = {
    PASSPHRASE: WrongPassphrase,
    RECOVERY: WrongCode,
    KEYRING: WrongKeyring,
}


def _unlocked(found: Header, secret: str, way: Way) -> VaultKeys:
    slot = found.slot(way)
    if slot is None and way != PASSPHRASE:
        raise trouble.no_such_way(way)
    vault_keys = keys.unlock(found.vault_id, slot, secret) if slot else None
    if vault_keys is None:
        raise _DOES_NOT_FIT[way]
    return vault_keys


def _fill(
    folder: Path, passphrase: str, choice: KdfChoice, practice: bool, *, chosen: bool
) -> tuple[Header, VaultKeys]:
    """Everything of a new vault; the database is closed again, so that the folder can be renamed."""
    lock = VaultLock(folder)
    try:
        vault_keys = keys.new_keys(keys.new_vault_id())
        made = Header(vault_keys.vault_id, practice, 1, (vault_keys.slot(PASSPHRASE, passphrase, choice),))
        with trouble.disk_trouble_in_words():
            make_folder(folder / FOLDER)
            make_folder(folder / SCRATCH)
        header.write(folder, made, vault_keys.header_mac(made.covered()))
        header.forget_previous(folder)
        database = connection.create(folder / connection.FILE, vault_keys.database_key())
        try:
            schema.create_tables(database, schema.steps())
            with database.transaction():
                about.write(database, made.vault_id, made.generation)
                if chosen:
                    about.keep_note(database, CHOSEN, True)
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


def _sync_place(folder: Path) -> None:
    with trouble.disk_trouble_in_words():
        sync_folder(folder.parent)


def _take_back(folder: Path, beside: Path) -> None:
    """A new vault that the disk then refused to open: the next try must find its place free. It holds nothing yet."""
    with suppress(OSError):
        folder.rename(beside)
    remove_folder(beside if beside.exists() else folder)


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
