"""A program that copies a vault again and again and says aloud what was acknowledged, so that it can be killed.

python -m tests.faults.copier VAULT FOLDER     passphrase on standard input; a line for each file and each state
"""

from __future__ import annotations

import io
import itertools
import sys
from datetime import timedelta
from pathlib import Path

from tests.faults.saving import NOW, say
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.vault.store import SqlCipherStore


def main() -> None:
    """Read the passphrase and begin."""
    vault = SqlCipherStore().open(Path(sys.argv[1]), sys.stdin.readline().rstrip("\n"))
    folder = Path(sys.argv[2])
    begin = vault.head().seq
    say("open", "", begin)
    for number in itertools.count(begin):
        stored = vault.add_incident(Incident(f"voorval {number}"), NOW)
        vault.attach(stored.record, "bestand", io.BytesIO(bytes([number % 256]) * 300_000), NOW)
        file = folder / f"{number}.weerbaar"
        vault.copy_to_file(file, NOW, lambda _: None, lambda: False)
        say("file", file.name, vault.head().seq)
        vault.copy_to_reserve(
            folder / "dossier.reserve", NOW + timedelta(minutes=number), lambda _: None, lambda: False
        )
        say("state", "", vault.head().seq)


if __name__ == "__main__":
    main()
