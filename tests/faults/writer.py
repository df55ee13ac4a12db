"""A program that fills a vault and says aloud what was acknowledged, so that it can be killed at any moment.

python -m tests.faults.writer FOLDER SEED           passphrase on standard input; one line for each thing that is saved
python -m tests.faults.writer FOLDER SEED BYTES     the same, on a disk where no file grows past BYTES
python -m tests.faults.writer FOLDER SEED new       make vaults FOLDER-0, FOLDER-1, ... one after the other
python -m tests.faults.writer FOLDER SEED story     make a vault, open it a few times, save something each time, and end

WITHOUT, for `story` only, takes a guard away so that a test can prove that it sees the difference: `full` has the
database synced as synchronous = NORMAL does, `file` leaves evidence files unsynced, `folder` leaves names unsynced.
"""

from __future__ import annotations

import itertools
import os
import resource
import sys
from io import BufferedWriter
from pathlib import Path

from tests.faults.opening import opened, unlocked
from tests.faults.saving import FLOOR, Saver, say, say_header
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import connection, durable, evidence_files, store
from weerbaar_desktop.vault.store import SqlCipherStore

SESSIONS = ((60, 1000), (30, 40), (12, 1000), (30, 40))
"""Saves between opening and closing, and after how many pages in the -wal they move into kluis.db. 1000 is what the
program has; with 40 it happens every few saves, and the -wal is written again from its start without being cut off."""

WITHOUT = {
    "": (),
    "full": ((connection, "WRITING", ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL")),),
    "file": ((evidence_files, "sync_file", BufferedWriter.flush),),
    "folder": tuple((module, "sync_folder", Path.exists) for module in (durable, evidence_files, store)),
}
"""What stands in the place of a guard: something that syncs less, or not at all."""


def tell_story(folder: Path, passphrase: str, seed: str) -> None:
    """A vault from its first moment, with every kind of save."""
    SqlCipherStore().create(folder, passphrase, FLOOR, practice=False).close()
    say("vault")
    keys = unlocked(folder)
    say_header(folder)
    for session, (saves, pages) in enumerate(SESSIONS):
        vault = opened(folder, keys)
        vault._database.row(f"PRAGMA wal_autocheckpoint = {pages}")
        saver = Saver(vault, keys, passphrase, f"{seed} {session}")
        for _ in range(saves):
            saver.step()
        vault.close()


def main() -> None:
    """Read the passphrase and begin."""
    folder, seed, *limit = sys.argv[1:]
    passphrase = sys.stdin.readline().rstrip("\n")
    if limit == ["story"]:
        for module, name, less in WITHOUT[os.environ.get("WITHOUT", "")]:
            setattr(module, name, less)
        tell_story(Path(folder), passphrase, seed)
        return
    if limit == ["new"]:
        for number in itertools.count():
            SqlCipherStore().create(Path(f"{folder}-{number}"), passphrase, FLOOR, practice=False).close()
            say("vault", f"{folder}-{number}", 0)
    keys = unlocked(Path(folder))
    vault = opened(Path(folder), keys)
    say_header(Path(folder))
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit[0]), resource.RLIM_INFINITY))
    saver = Saver(vault, keys, passphrase, seed)
    try:
        while True:
            saver.step()
    except CannotContinue as error:
        say("stopped", type(error).__name__, error.happened)


if __name__ == "__main__":
    main()
