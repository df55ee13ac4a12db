"""A copy becomes a vault again: beside its place, checked completely, and only then under its name; never over one."""

from __future__ import annotations

import glob
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, Finding, Progress
from weerbaar_desktop.domain.retention import STATES
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import (
    about,
    bundle,
    checking,
    connection,
    copy_trouble,
    header,
    reserve,
    schema,
    seen,
    trouble,
)
from weerbaar_desktop.vault.copying import Copy, reaching, take_out
from weerbaar_desktop.vault.durable import make_folder, remove_folder, sync_folder
from weerbaar_desktop.vault.evidence_files import FOLDER, SCRATCH
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.lock import VaultLock

Unlock = Callable[[Header], VaultKeys]
"""The keys for a header; raises WrongPassphrase."""
MARK: Final = ".terug-"


def read(source: Path) -> Copy:
    """The copy at `source`: a file, a folder with copies, or one state in it. Raises NotACopy, DamagedCopy."""
    return reserve.read(source) if source.is_dir() else bundle.read(source)


def restore(
    source: Path, folder: Path, unlock: Unlock, progress: Progress, cancelled: Cancelled, notes: Path | None = None
) -> tuple[Finding, ...]:
    """The vault in the copy at `source`, in `folder`; what was wrong with it when it was copied comes back as findings.

    `notes` is where this computer remembers how far journals were: from now on the copy is what it saw in this place.

    Raises AlreadyThere, NotACopy, DamagedCopy, WrongPassphrase, Stopped, NoMemory, StorageTrouble; then there is
    nothing at `folder`.
    """
    with trouble.disk_trouble_in_words():
        if os.path.lexists(folder):
            raise trouble.taken(folder)
        if any(map(_is_ours, folder.resolve().parents)):
            raise copy_trouble.restored_inside()
    with reaching(source.parent):
        return _restore(source, folder, unlock, progress, cancelled, notes)


def _restore(
    source: Path, folder: Path, unlock: Unlock, progress: Progress, cancelled: Cancelled, notes: Path | None
) -> tuple[Finding, ...]:
    copy = read(source)
    keys = unlock(_header_of(copy))
    if not copy.vouched(keys):
        raise copy_trouble.damaged_copy(source)
    with trouble.disk_trouble_in_words():
        folder.parent.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(folder)
        beside = folder.with_name(f".{folder.name}{MARK}{secrets.token_hex(4)}")
        make_folder(beside)
    try:
        lock = VaultLock(beside)
        try:
            findings = _fill(copy, beside, keys, lock, progress, cancelled)
        finally:
            lock.release()
        _put_in_place(beside, folder)
        seen.remember(notes, folder, keys, copy.manifest.head)
    except BaseException:
        remove_folder(beside)
        raise
    return findings


def _is_ours(folder: Path) -> bool:
    """Whether this folder is a vault, a state of one, or a folder with copies."""
    if folder.suffix == reserve.ENDING and (folder / STATES).is_dir():
        return True
    return any((folder / name).is_file() for name in (header.FILE, header.PREVIOUS, connection.FILE))


def _header_of(copy: Copy) -> Header:
    part = copy.manifest.parts[0]
    if part.size > header.LARGEST:
        raise copy_trouble.damaged_copy(copy.path)
    with copy.open(part.name) as file:
        data = file.read(part.size)
    try:
        found, _ = header.parse(data)
    except trouble.DamagedVault as error:
        raise copy_trouble.damaged_copy(copy.path) from error
    if found.vault_id != copy.manifest.vault_id:
        raise copy_trouble.damaged_copy(copy.path)
    return found


def _fill(
    copy: Copy, beside: Path, keys: VaultKeys, lock: VaultLock, progress: Progress, cancelled: Cancelled
) -> tuple[Finding, ...]:
    parts = copy.manifest.parts
    with trouble.disk_trouble_in_words():
        make_folder(beside / FOLDER)
        make_folder(beside / SCRATCH)
        for number, part in enumerate(parts, 1):
            progress(tr("Deel {number} van {of} terugzetten", number=number, of=len(parts)))
            place = beside / part.name
            if not place.parent.is_dir():
                make_folder(place.parent)
            take_out(copy, part, place, cancelled)
        for path in (*(beside / FOLDER).iterdir(), beside / FOLDER, beside):
            sync_folder(path)
    _accept(copy, beside, keys, lock)
    return checking.check(beside, keys, progress, cancelled)


def _accept(copy: Copy, beside: Path, keys: VaultKeys, lock: VaultLock) -> None:
    """Bring the tables up to date, and note the head of the copy as the one that was last seen."""
    found, mac = header.read(beside)
    if not keys.vouches_for(found.covered(), mac):
        raise copy_trouble.damaged_copy(copy.path)
    path = beside / connection.FILE
    database = connection.connect(path, keys.database_key())
    try:
        schema.bring_up_to_date(database, path, schema.steps())
        head = Journal(database, about.before_first(database)).head()
    finally:
        database.close()
    schema.remove_old_copies(path)
    if head != copy.manifest.head:
        raise copy_trouble.damaged_copy(copy.path)
    lock.write_note(seen.sealed(keys, head))


def _put_in_place(beside: Path, folder: Path) -> None:
    with trouble.disk_trouble_in_words():
        sync_folder(beside)
        if os.path.lexists(folder):
            raise trouble.taken(folder)
        beside.rename(folder)
        sync_folder(folder.parent)


def _remove_leftovers(folder: Path) -> None:
    """What restoring to this place left behind when it was cut off; one that is still busy holds its lock."""
    for leftover in folder.parent.glob(f".{glob.escape(folder.name)}{MARK}*"):
        try:
            VaultLock(leftover).release()
        except trouble.VaultInUse:
            continue
        remove_folder(leftover)
