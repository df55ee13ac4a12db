"""Brings the oldest vault up to date, on top of the recorder.

python -m tests.faults.migrating FOLDER killed    killed at the n-th change of the disk, for every n; a line of JSON
python -m tests.faults.migrating FOLDER once      the vault in FOLDER, from begin to end
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import asdict
from pathlib import Path

from tests.faults.disk_troubles import KILL, NthChange
from tests.faults.failing import Seen
from tests.faults.opening import opened, unlocked
from tests.faults.saving import say
from tests.vault.freeze import CONTENTS, FILES, VAULT, contents, thawed
from tests.vault.sample import findings
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import schema
from weerbaar_desktop.vault.keys import VaultKeys

OLDEST = 1


def wrong_with(folder: Path, keys: VaultKeys) -> list[str]:
    """What the vault does not hold of what the oldest one held."""
    try:
        vault = opened(folder, keys)
    except CannotContinue as error:
        return [f"cannot be opened: {error.happened}"]
    try:
        expected = json.loads((FILES / f"versie-{OLDEST}" / CONTENTS).read_text(encoding="utf-8"))
        found = [] if json.loads(json.dumps(contents(vault))) == expected else ["it holds something else"]
        if schema.version(vault._database) != schema.LATEST:
            found.append("it is not up to date")
        return found + [what.what for what in (*vault.warnings, *findings(vault))]
    finally:
        vault.close()


def _killed_at(number: int, folder: Path, keys: VaultKeys) -> bool:
    """Whether there was an n-th change to be killed at."""
    child = os.fork()
    if child == 0:
        NthChange(number, KILL, 0).begin()
        opened(folder, keys)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def every_kill(place: Path) -> Seen:
    """Killed at every change in turn."""
    seen, folder = Seen(), place / VAULT
    keys = unlocked(FILES / f"versie-{OLDEST}" / VAULT)
    killed = True
    while killed:
        seen.runs += 1
        thawed(OLDEST, folder)
        killed = _killed_at(seen.runs, folder, keys)
        seen.wrong += [f"change {seen.runs}: {what}" for what in wrong_with(folder, keys)]
        shutil.rmtree(folder)
    return seen


def main() -> None:
    """Do as asked."""
    folder, how = Path(sys.argv[1]), sys.argv[2]
    if how == "killed":
        print(json.dumps(asdict(every_kill(folder))))
        return
    opened(folder, unlocked(folder)).close()
    say("migrated")


if __name__ == "__main__":
    main()
