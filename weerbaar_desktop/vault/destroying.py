"""Destroying a vault for good: first the keys, so that the rest can never be read again, then all that is ours."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.vault import header, strangers, trouble
from weerbaar_desktop.vault.copying import SCRATCHES
from weerbaar_desktop.vault.durable import remove_folder, sync_folder
from weerbaar_desktop.vault.evidence_files import SCRATCH
from weerbaar_desktop.vault.lock import FILE as LOCK_FILE

_ROUNDS: Final = 10
"""A check of a copy that is still busy may write once more what was just taken away."""


def destroy(folder: Path) -> tuple[str, ...]:
    """Everything of ours goes; the names of what stays because it is not ours. Only for who holds the lock.

    A file of ours that the disk does not let go of is among them, and said to be that: without the keys it cannot be
    read. A disk that moves its blocks about may keep the old bytes of the header: then only who knows the passphrase
    and reads the bare disk can still find a key in them. Raises StorageTrouble: then nothing has changed, or the words
    say what has.
    """
    with trouble.disk_trouble_in_words():
        for path in _with_keys(folder):
            path.open("r+b").close()
    refused: set[Path] = set()
    try:
        for _ in range(_ROUNDS):
            _overwrite_keys(folder, refused)
            _remove_ours(folder)
            if not any(_ours(folder)):
                break
        left = tuple(_named(path, folder) for path in sorted(folder.iterdir()) if path.name != LOCK_FILE)
    except OSError as error:
        raise trouble.not_all_destroyed() from error
    if refused:
        raise trouble.not_all_destroyed()
    return left


def _with_keys(folder: Path) -> Iterator[Path]:
    """Every header, also the one that a check of a copy looks at and one that was half written."""
    for pattern in (f"{header.FILE}*", f"{SCRATCH}/{header.FILE}*"):
        yield from (path for path in folder.glob(pattern) if path.is_file() and not strangers.is_strange(path, folder))
    for ending in SCRATCHES:
        for made in folder.glob(f"{SCRATCH}/*{ending}"):
            if not strangers.is_strange(made, folder):
                yield from (path for path in made.rglob(f"{header.FILE}*") if path.is_file())


def _overwrite_keys(folder: Path, refused: set[Path]) -> None:
    """Those that the disk does not take are in `refused`, until it does."""
    for path in list(_with_keys(folder)):
        try:
            _overwrite(path)
            refused.discard(path)
        except FileNotFoundError:
            continue
        except OSError:
            refused.add(path)
    with suppress(OSError):
        sync_folder(folder)


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(max(path.stat().st_size, header.LARGEST)))
        file.flush()
        os.fsync(file.fileno())
    with suppress(OSError):  # what it holds is a key no longer
        path.unlink()


def _remove_ours(folder: Path) -> None:
    for path in list(_ours(folder)):
        with suppress(OSError):
            remove_folder(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    with suppress(OSError):
        sync_folder(folder)


def _ours(folder: Path) -> Iterator[Path]:
    """What is ours and still there, but the lock."""
    for path in folder.iterdir():
        if path.name == LOCK_FILE or strangers.is_strange(path, folder):
            continue
        inside = list(path.iterdir()) if path.name == SCRATCH and path.is_dir() else []
        if any(strangers.is_strange(one, folder) for one in inside):
            yield from (one for one in inside if not strangers.is_strange(one, folder))
        else:
            yield path


def _named(path: Path, folder: Path) -> str:
    name = strangers.name(path, folder)
    return trouble.left_of_vault(name) if path in set(_ours(folder)) else name


def remove_empty(folder: Path) -> None:
    """The lock and the folder itself, after the lock was let go; what is not ours keeps the folder.

    The vault is gone by now: an empty folder that the disk does not let go of holds nothing.
    """
    with suppress(OSError):
        (folder / LOCK_FILE).unlink(missing_ok=True)
        if not any(folder.iterdir()):
            folder.rmdir()
            sync_folder(folder.parent)
