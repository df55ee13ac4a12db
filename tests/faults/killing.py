"""Kills a program that saves, at moments of chance, and looks each time at what it left."""

from __future__ import annotations

import os
import random
import signal
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.acknowledged import Acknowledged
from tests.faults.opening import opened, unlocked
from tests.vault.sample import FLOOR, PASSPHRASE, findings
from weerbaar_desktop.vault.keys import VaultKeys
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
    for first in range(0, kills, KILLS_OF_A_VAULT):
        folder = place / f"{first}.kluis"
        SqlCipherStore().create(folder, PASSPHRASE, FLOOR, practice=False).close()
        keys, heard, process = unlocked(folder), Acknowledged(), writer(folder, "-", "forked")
        for number in range(first, min(first + KILLS_OF_A_VAULT, kills)):
            for line in _lines_until_killed(process, number):
                heard.hear(line)
            found = _what_is_left(folder, keys, heard, number % CHECK_EVERY == 0)
            wrong += [f"kill {number}: {what}" for what in found]
        process.communicate()
    return wrong, heard


def _lines_until_killed(process: subprocess.Popen[str], number: int) -> list[str]:
    """Have one process more begin, and kill it after a number of lines, or a moment later."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{number}\n")
    process.stdin.flush()
    _, saving = process.stdout.readline().split()
    wanted = random.Random(f"dood {number}").randrange(3, 43)
    heard = [process.stdout.readline() for _ in range(wanted)]
    os.kill(int(saving), signal.SIGKILL)
    while heard[-1] != "killed\n":
        assert heard[-1], "the program that saves ended by itself"
        heard.append(process.stdout.readline())
    # A line that was cut off was not acknowledged; the last one is whole when an empty one follows it.
    return [line for line in heard[:-2] if line.strip()]


def _what_is_left(folder: Path, keys: VaultKeys, heard: Acknowledged, completely: bool) -> list[str]:
    vault = opened(folder, keys)
    found = heard.lost(vault, folder) + [warning.what for warning in vault.warnings]
    if completely:
        found += [f"{finding.where}: {finding.what}" for finding in findings(vault)]
    found += [f"left behind: {path.name}" for path in (folder / "tmp").iterdir() if path.name not in HALF_A_HEADER]
    vault.close()
    return found
