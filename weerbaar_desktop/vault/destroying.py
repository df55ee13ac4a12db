"""Destroying a vault for good: first the keys, so that the rest can never be read again, then all that is ours."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from weerbaar_desktop.vault import header, strangers, trouble
from weerbaar_desktop.vault.durable import remove_folder, sync_folder
from weerbaar_desktop.vault.evidence_files import SCRATCH
from weerbaar_desktop.vault.lock import FILE as LOCK_FILE


def destroy(folder: Path) -> tuple[str, ...]:
    """Everything of ours goes; the names of what stays because it is not ours. Only for who holds the lock.

    A disk that moves its blocks about may keep the old bytes of the header: then only who knows the passphrase and
    reads the bare disk can still find a key in them. Raises StorageTrouble.
    """
    with trouble.disk_trouble_in_words():
        for name in (header.FILE, header.PREVIOUS):
            _overwrite(folder / name)
        sync_folder(folder)
        for path in folder.iterdir():
            if path.name != LOCK_FILE and not _is_kept(path, folder):
                remove_folder(path) if path.is_dir() else path.unlink()
        sync_folder(folder)
        return tuple(strangers.name(path, folder) for path in sorted(folder.iterdir()) if path.name != LOCK_FILE)


def _is_kept(path: Path, folder: Path) -> bool:
    if path.name == SCRATCH:
        return any(strangers.is_strange(inside, folder) for inside in path.iterdir())
    return strangers.is_strange(path, folder)


def _overwrite(path: Path) -> None:
    if not path.is_file():
        return
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(max(path.stat().st_size, header.LARGEST)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def remove_empty(folder: Path) -> None:
    """The lock and the folder itself, after the lock was let go; what is not ours keeps the folder."""
    with trouble.disk_trouble_in_words():
        (folder / LOCK_FILE).unlink(missing_ok=True)
        if not any(folder.iterdir()):
            folder.rmdir()
            sync_folder(folder.parent)
