"""Cuts the power in a recording again and again, and looks at what each cut leaves.

python -m tests.faults.recorder.examine RECORD DONE FOLDER SEED FIRST LAST

RECORD is the recording, DONE the vault as it was when the program ended (it has the keys), FOLDER a scratch folder.
Writes one line of JSON for each cut that went wrong, and one with the counts at the end.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.faults.acknowledged import Acknowledged
from tests.faults.opening import opened, unlocked
from tests.faults.recorder.disk import Chance, Disk
from tests.faults.recorder.recording import Event, Kind, events
from tests.vault.sample import findings
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault.keys import VaultKeys

CHECK_EVERY = 20
"""One image in so many is checked completely; every image is opened and read."""

Cut = tuple[int, int]
"""The number of the event before which the power goes, and the number of the cut."""


def cuts(recorded: list[Event], seed: str, first: int, last: int) -> list[Cut]:
    """Moments in order: half of them anywhere, half right after something was acknowledged."""
    said = [number for number, event in enumerate(recorded, 1) if event.kind == Kind.SAID]
    found = []
    for number in range(first, last):
        chance = random.Random(f"{seed} moment {number}")
        at = chance.choice(said) if chance.random() < 0.5 else chance.randrange(1, len(recorded) + 1)
        found.append((at, number))
    return sorted(found)


def wrong_with(folder: Path, keys: VaultKeys, heard: Acknowledged, completely: bool) -> list[str]:
    """What this image does not bear out."""
    if not folder.exists():
        return ["the vault is gone"] if heard.vault else []
    try:
        vault = opened(folder, keys)
    except CannotContinue as error:
        return [f"cannot be opened: {type(error).__name__} {error.happened}"]
    try:
        found = heard.lost(vault, folder) + [f"warning: {warning.what}" for warning in vault.warnings]
        if completely:
            found += [f"check: {finding.where}: {finding.what}" for finding in findings(vault)]
        return found
    except CannotContinue as error:
        return [f"cannot be read: {type(error).__name__} {error.happened}"]
    finally:
        vault.close()


def examine(
    record: Path, done: Path, scratch: Path, seed: str, numbers: tuple[int, int]
) -> Iterator[dict[str, object]]:
    """Each cut that went wrong."""
    keys = unlocked(done)
    recorded = list(events(record))
    disk, heard, at = Disk(), Acknowledged(), 0
    for moment, number in cuts(recorded, seed, *numbers):
        for event in recorded[at:moment]:
            disk.follow(event)
            if event.kind == Kind.SAID:
                heard.hear(event.data.decode())
        at = moment
        image = scratch / str(number)
        disk.put_after_power_cut(Chance(f"{seed} {number}"), image)
        wrong = wrong_with(image / done.name, keys, heard, number % CHECK_EVERY == 0)
        shutil.rmtree(image)
        if wrong:
            yield {"cut": number, "event": moment, "wrong": wrong[:5]}


def main() -> None:
    """Say what was found."""
    record, done, scratch, seed, first, last = sys.argv[1:]
    for found in examine(Path(record), Path(done), Path(scratch), seed, (int(first), int(last))):
        print(json.dumps(found), flush=True)
    print(json.dumps({"examined": int(last) - int(first)}))


if __name__ == "__main__":
    main()
