"""The peer that is searched in its window only, on a screen of its own."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.peer_programs import Answer, Entry, Peer
from tests.journeys.desk_driver import Desk

_PATIENCE: Final = 120.0
"""Seconds after which it hangs rather than being slow."""
_OPENED, _ANSWERED = 2.0, 0.6
"""Seconds of rest after which it has opened its diary, and after which it has shown what it found."""
_LOOK: Final = 0.02
_AT_WORK: Final = 0.2
"""The part of a look that it works at least, if it does not rest: a cursor that blinks is no work."""
_NOTHING: Final = 0.005
"""A search in thousands of entries takes longer; less than this is a key that did not arrive."""


class Lifeograph(Peer):
    """Its search field, which searches at every pause while somebody types.

    What counts is how long its thread worked on a word, since only that can be told from outside. It is less than what
    a person waits for, so it is no worse for the peer.
    """

    name = "Lifeograph"
    needs = ("lifeograph", "Xvfb", "openbox", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher", "xdotool")
    paints = True

    def search(self, word: str) -> Answer:
        """The word in place of the one that stood there."""
        self._desk.keys("ctrl+a")
        before = self._worked()
        self._desk.type(word)
        self._rest(_ANSWERED)
        took = self._worked() - before
        if took < _NOTHING:
            raise RuntimeError(f"{self.name} did not search for {word!r}")
        return Answer(took, None)

    def close(self) -> None:
        """The program and the screen."""
        self._desk.close()

    def _open(self, entries: Sequence[Entry]) -> None:
        diary = self._home / "proef.diary"
        diary.write_text(_diary(entries), encoding="utf-8")
        self._desk = Desk(self._home)
        try:
            # What tells a screen reader of every change would count as searching.
            program = self._desk.start(["lifeograph", str(diary)], {"NO_AT_BRIDGE": "1"})
            self._worked_at = Path(f"/proc/{program.pid}/schedstat")
            self._appears(program)
            self._rest(_OPENED)
            self._desk.keys("ctrl+f")
            self._rest(_ANSWERED)
        except BaseException:
            self._desk.close()
            raise

    def _appears(self, program: subprocess.Popen[Any]) -> None:
        """Returns once its window shows, which has the keyboard then."""
        window = ["xdotool", "search", "--onlyvisible", "--name", self.name]
        end = time.monotonic() + _PATIENCE
        while subprocess.run(window, check=False, capture_output=True, env=self._desk.environment).returncode:
            if program.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{self.name} shows no window")
            time.sleep(_LOOK)  # another program tells nobody that it is ready; a test waits for no clock, this measures

    def _worked(self) -> float:
        """Seconds on a processor, of the thread that its window lives on."""
        return int(self._worked_at.read_text(encoding="ascii").split()[0]) / 1e9

    def _rest(self, quiet: float) -> None:
        """Returns once it did next to nothing for so many seconds."""
        begun = since = time.monotonic()
        before = self._worked()
        while (now := time.monotonic()) - since < quiet:
            if now - begun > _PATIENCE:
                raise RuntimeError(f"{self.name} does not come to rest")
            time.sleep(_LOOK)  # as above
            worked = self._worked()
            if worked - before > _LOOK * _AT_WORK:
                since = now
            before = worked


def _diary(entries: Sequence[Entry]) -> str:
    """Its own file, not encrypted, with the filter and chapters that it does not start without."""
    parts = [
        "LIFEOGRAPHDB\nV 2000\nE n\nId1000001\n\nDo_2733\n",
        "ID1000002\nF ADefault\nF&\n",
        "ID1000003\nC ADefault\n",
    ]
    for number, (moment, text) in enumerate(entries):
        # Year, month and day in one number, and which entry of that day it is.
        day = moment.year << 19 | moment.month << 15 | moment.day << 10
        at = int(moment.timestamp())
        written = "".join(f"Ep<{line}\n" for line in (f"{moment:%H:%M}", *text.splitlines()))
        parts.append(f"ID{2_000_000 + number}\nE __n_{day + number % 1000 + 1}\nEc{at}\nEe{at}\nEt{at}\n{written}")
    return "\n".join(parts) + "\n"
