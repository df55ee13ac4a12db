"""Tries with a passphrase that did not fit: counted beside the vault, where whoever can write may change the count.

The next opening takes the count into the vault, where nobody changes it any more.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from weerbaar_desktop.domain.journal import recorded
from weerbaar_desktop.vault.durable import PRIVATE_FILE

FILE: Final = "pogingen.txt"
MOST: Final = 9999
_SAYS: Final = "Niet beveiligd: wie bij deze map kan, kan dit veranderen. Verkeerde wachtzinnen en de laatste keer:\n"
_LINE: Final = re.compile(rb"(\d{1,4}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)")
_LARGEST: Final = 1024
_SAFELY: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Tries(NamedTuple):
    """How often, and when the last one was."""

    times: int
    last: datetime


def note(folder: Path, now: datetime) -> None:
    """One more; where the disk refuses, it is not counted."""
    before = look(folder)
    times = min((before.times if before else 0) + 1, MOST)
    with suppress(OSError):
        handle = os.open(folder / FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _SAFELY, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(f"{_SAYS}{times} {recorded(now)}\n".encode())


def look(folder: Path) -> Tries | None:
    """What was counted since the last opening; None where nothing was, or nothing that can be read."""
    try:
        handle = os.open(folder / FILE, os.O_RDONLY | _SAFELY)
        with os.fdopen(handle, "rb") as file:
            found = _LINE.search(file.read(_LARGEST))
    except OSError:
        return None
    if found is None or int(found[1]) == 0:
        return None
    try:
        last = datetime.strptime(found[2].decode(), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Tries(int(found[1]), last)


def forget(folder: Path) -> None:
    """They stand in the vault now."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)
