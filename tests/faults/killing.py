"""Kills a program that saves, at moments of chance, and looks each time at what it left."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.acknowledged import Acknowledged
from tests.faults.opening import opened, unlocked
from tests.vault.sample import FLOOR, PASSPHRASE, findings
from weerbaar_desktop.vault.store import SqlCipherStore

if TYPE_CHECKING:
    from tests.faults.conftest import Writer

KILLS_OF_A_VAULT = 10
HALF_A_HEADER = ("kop.json.part", "kop.json.vorige.part")
"""What a header that was cut off leaves in tmp/; the next one takes its place."""
CHECK_EVERY = 5
"""One kill in so many is followed by a complete check; after every kill the vault is opened and read."""


def kill_again_and_again(place: Path, writer: Writer, kills: int) -> tuple[list[str], Acknowledged]:
    """What was lost or damaged in `kills` kills, in a new vault after every ten; and the last of what was heard."""
    wrong: list[str] = []
    heard = Acknowledged()
    for number in range(kills):
        chance = random.Random(f"dood {number}")
        folder = place / f"{number // KILLS_OF_A_VAULT}.kluis"
        if not folder.exists():
            SqlCipherStore().create(folder, PASSPHRASE, FLOOR, practice=False).close()
            keys, heard = unlocked(folder), Acknowledged()
        for line in _lines_until_killed(writer(folder, str(number)), chance.randrange(1, 40)):
            heard.hear(line)
        vault = opened(folder, keys)
        found = heard.lost(vault, folder) + [warning.what for warning in vault.warnings]
        if number % CHECK_EVERY == 0:
            found += [f"{finding.where}: {finding.what}" for finding in findings(vault)]
        found += [f"left behind: {path.name}" for path in (folder / "tmp").iterdir() if path.name not in HALF_A_HEADER]
        vault.close()
        wrong += [f"kill {number}: {what}" for what in found]
    return wrong, heard


def _lines_until_killed(process: subprocess.Popen[str], lines: int) -> list[str]:
    assert process.stdout is not None
    heard = [process.stdout.readline().rstrip("\n") for _ in range(lines)]
    process.kill()
    # The last line may be cut in half: then it was not acknowledged.
    rest = process.stdout.read()
    process.wait()
    return heard + rest[: rest.rfind("\n") + 1].splitlines()
