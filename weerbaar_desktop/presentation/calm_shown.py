"""The breathing exercise as it is done: begun, paused, gone on with, stopped, over; and what is shown meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from weerbaar_desktop.domain.breathing import Breath, Pace, point
from weerbaar_desktop.domain.wording import tr

TITLE: Final = tr("Eerst rustig worden")
LEAD: Final = tr("U hoeft nu niets te beslissen. Adem eerst een minuut rustig.")
AFTERWARDS: Final = tr("En daarna?")
BEGIN: Final = tr("Begin met ademen")
PAUSE: Final = tr("Pauzeer")
GO_ON: Final = tr("Ga verder")
STOP: Final = tr("Stop met ademen")
OPEN_FIRST: Final = (
    tr("Open eerst uw kluis"),
    tr("Daarna kunt u meteen opschrijven wat er gebeurde."),
)
CANNOT_READ: Final = tr("Het programma kan de oefening nu niet lezen. Adem een paar keer rustig in, en langzaam uit.")
KEYS: Final = tr("Met de spatiebalk pauzeert u. Met Escape stopt u.")

State = Literal["ready", "running", "paused", "stopped", "over"]


@dataclass(frozen=True, slots=True)
class Exercise:
    """Somebody breathing; every moment is in seconds of one clock that only goes forward.

    `gone` are the seconds before `since`, which is when it last began or went on.
    """

    pace: Pace
    state: State = "ready"
    since: float = 0.0
    gone: float = 0.0

    def begin(self, now: float) -> Exercise:
        """From the first breath."""
        return replace(self, state="running", since=now, gone=0.0)

    def pause(self, now: float) -> Exercise:
        """Stands still where it is; only what runs can."""
        return replace(self, state="paused", gone=self.passed(now)) if self.state == "running" else self

    def go_on(self, now: float) -> Exercise:
        """From where it stood still."""
        return replace(self, state="running", since=now) if self.state == "paused" else self

    def stop(self) -> Exercise:
        """No more; another time it begins anew."""
        return replace(self, state="stopped", gone=0.0) if self.state in ("running", "paused") else self

    def main(self, now: float) -> Exercise:
        """What the one large button does: begins, pauses, or goes on."""
        if self.state == "running":
            return self.pause(now)
        return self.go_on(now) if self.state == "paused" else self.begin(now)

    def at(self, now: float) -> Exercise:
        """The same, over once all breaths are done."""
        ended = self.state == "running" and self.passed(now) >= self.pace.seconds
        return replace(self, state="over", gone=0.0) if ended else self

    def passed(self, now: float) -> float:
        """For how long somebody has breathed."""
        return self.gone + (now - self.since if self.state == "running" else 0.0)


@dataclass(frozen=True, slots=True)
class CalmShown:
    """What the page shows at one moment: words, a smaller line, how full the circle is, and the large button."""

    state: State
    words: str
    below: str
    fullness: float
    main: str
    symbol: str


_RESTING: Final = 0.35
"""How full the circle stands while nobody breathes along."""
_WORDS: Final[dict[State, tuple[str, str]]] = {
    "ready": (tr("Begin als u zover bent"), ""),
    "paused": (tr("Pauze"), tr("U hoeft niets te doen.")),
    "stopped": (tr("U bent gestopt"), tr("Dat mag altijd. U kunt opnieuw beginnen.")),
    "over": (tr("Klaar"), tr("Blijf nog even zitten als u wilt.")),
}
_MAIN: Final[dict[State, tuple[str, str]]] = {
    "ready": (BEGIN, "player-play"),
    "running": (PAUSE, "player-pause"),
    "paused": (GO_ON, "player-play"),
    "stopped": (tr("Begin opnieuw"), "player-play"),
    "over": (tr("Doe het nog een keer"), "player-play"),
}


def calm_shown(exercise: Exercise, now: float, *, still: bool) -> CalmShown:
    """What to show at `now`; `still` keeps the circle as large as it is, and only the words go on."""
    current = exercise.at(now)
    main, symbol = _MAIN[current.state]
    if current.state in ("running", "paused"):
        where = point(current.pace, current.passed(now))
        if where is not None:
            breath = current.pace.breaths[where.breath]
            full = _RESTING if still else where.fullness
            words, below = _WORDS["paused"] if current.state == "paused" else _spoken(breath)
            return CalmShown(current.state, words, below, full, main, symbol)
    words, below = _WORDS[current.state]
    return CalmShown(current.state, words, below or current.pace.hint, _RESTING, main, symbol)


def _spoken(breath: Breath) -> tuple[str, str]:
    return breath.words, tr("Tel rustig tot {seconds}.", seconds=breath.seconds)
