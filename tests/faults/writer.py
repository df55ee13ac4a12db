"""A program that fills a vault and says aloud what was acknowledged, so that it can be killed at any moment.

python -m tests.faults.writer FOLDER - forked      a process that saves until it is killed, for each seed that comes in
python -m tests.faults.writer FOLDER SEED BYTES    save on a disk where no file grows past BYTES
python -m tests.faults.writer FOLDER - new         make vaults FOLDER-0, FOLDER-1, ... one after the other
python -m tests.faults.writer FOLDER SEED story    make a vault, open it a few times, save something each time, and end

The first line of standard input is the passphrase; one line comes out for each thing that is saved.
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


def fork_for_each_seed(folder: Path, passphrase: str) -> None:
    """Say the number of a new process that saves, and wait until it was killed; what it said last may be cut off."""
    keys = unlocked(folder)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            say("process", os.getpid())
            say_header(folder)
            saver = Saver(opened(folder, keys), keys, passphrase, line.strip())
            while True:
                saver.step()
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            sys.exit("it was not killed")
        sys.stdout.write("\nkilled\n")
        sys.stdout.flush()


def make_one_after_the_other(folder: Path, passphrase: str) -> None:
    """New vaults until something stops us."""
    for number in itertools.count():
        SqlCipherStore().create(Path(f"{folder}-{number}"), passphrase, FLOOR, practice=False).close()
        say("vault", f"{folder}-{number}", 0)


def fill_until_the_disk_stops(folder: Path, passphrase: str, seed: str, largest: int) -> None:
    """Save where no file grows past `largest` bytes, and say how it ended."""
    keys = unlocked(folder)
    vault = opened(folder, keys)
    say_header(folder)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, resource.RLIM_INFINITY))
    saver = Saver(vault, keys, passphrase, seed)
    try:
        while True:
            saver.step()
    except CannotContinue as error:
        say("stopped", type(error).__name__, error.happened)


def main() -> None:
    """Read the passphrase and begin."""
    folder, seed, how = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    passphrase = sys.stdin.readline().rstrip("\n")
    match how:
        case "story":
            for module, name, less in WITHOUT[os.environ.get("WITHOUT", "")]:
                setattr(module, name, less)
            tell_story(folder, passphrase, seed)
        case "forked":
            fork_for_each_seed(folder, passphrase)
        case "new":
            make_one_after_the_other(folder, passphrase)
        case largest:
            fill_until_the_disk_stops(folder, passphrase, seed, int(largest))


if __name__ == "__main__":
    main()
