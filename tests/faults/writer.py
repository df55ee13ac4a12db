"""A program that fills a vault and says aloud what was acknowledged, so that it can be killed at any moment.

python -m tests.faults.writer FOLDER            passphrase on standard input; one line for each thing that is saved
python -m tests.faults.writer FOLDER BYTES      the same, on a disk where no file grows past BYTES
python -m tests.faults.writer FOLDER new        make vaults FOLDER-0, FOLDER-1, ... one after the other
"""

from __future__ import annotations

import io
import itertools
import resource
import sys
from datetime import UTC, datetime
from pathlib import Path

from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

NOW = datetime(2026, 3, 5, 20, 40, tzinfo=UTC)


def say(*words: object) -> None:
    """One line that has left this process when the next step begins."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def fill(vault: OpenVault) -> None:
    """Save things of every kind until something stops us."""
    for number in itertools.count():
        stored = vault.add_incident(Incident(f"voorval {number} " + "met veel woorden " * 40), NOW)
        say("incident", stored.record, 1)
        if number % 3 == 0:
            vault.amend_incident(stored.record, Incident(f"toch anders {number}"), "vergist", NOW)
            say("incident", stored.record, 2)
        if number % 4 == 0:
            data = bytes([number % 256]) * (100_000 + 300_000 * (number % 8))
            piece = vault.attach(stored.record, f"bestand {number}", io.BytesIO(data), NOW)
            say("evidence", piece.record, len(data))
        vault.save_draft("quick_entry", {"number": number}, NOW)
        say("draft", "quick_entry", number)


def main() -> None:
    """Read the passphrase and begin."""
    folder, *limit = sys.argv[1:]
    passphrase = sys.stdin.readline().rstrip("\n")
    if limit == ["new"]:
        for number in itertools.count():
            SqlCipherStore().create(Path(f"{folder}-{number}"), passphrase, KdfChoice(64, 3, 4), practice=False).close()
            say("vault", f"{folder}-{number}", 0)
    vault = SqlCipherStore().open(Path(folder), passphrase)
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit[0]), resource.RLIM_INFINITY))
    try:
        fill(vault)
    except CannotContinue as error:
        say("stopped", type(error).__name__, error.happened)


if __name__ == "__main__":
    main()
