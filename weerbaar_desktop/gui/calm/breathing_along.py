"""The exercise joined with its page: a clock that goes on while somebody breathes, and stands still with them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

from weerbaar_desktop.domain.breathing import Pace
from weerbaar_desktop.gui.calm.calm_page import CalmPage
from weerbaar_desktop.gui.calm.motion import MotionChoice, is_still
from weerbaar_desktop.presentation.calm_shown import Exercise, calm_shown

_EVERY: Final = 40
"""Milliseconds between two pictures; without motion only the words go on."""
_EVERY_STILL: Final = 250
Seconds = Callable[[], float]
"""A clock that only goes forward."""


class BreathingAlong(QObject):
    """Belongs to one page and goes with it; `now` is asked for the time, `tick` shows what there is at that moment."""

    def __init__(self, page: CalmPage, choice: MotionChoice, now: Seconds = time.monotonic) -> None:
        super().__init__(page)
        self._page, self._choice, self._now = page, choice, now
        self._paces: dict[str, Pace] = {}
        self._exercise: Exercise | None = None
        self._still = is_still(choice)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tick)
        page.main_asked.connect(self._main)
        page.stop_asked.connect(self._stop)
        page.pace_chosen.connect(self._choose)
        page.still_chosen.connect(self._be_still)
        page.left.connect(self._pause)

    def begin(self, paces: Sequence[Pace]) -> None:
        """The page with what was read; nothing moves until somebody asks for it."""
        self._paces = {pace.id: pace for pace in paces}
        self._page.show_paces(paces)
        if paces:
            self._choose(paces[0].id)

    def tick(self) -> None:
        """What there is to show now."""
        if self._exercise is not None:
            now = self._now()
            self._exercise = self._exercise.at(now)
            self._page.show_moment(calm_shown(self._exercise, now, still=self._still))
            self._run()

    def _run(self) -> None:
        """The timer goes on only while there is something to show."""
        running = self._exercise is not None and self._exercise.state == "running"
        every = _EVERY_STILL if self._still else _EVERY
        if not running:
            self.timer.stop()
        elif not self.timer.isActive() or self.timer.interval() != every:
            self.timer.start(every)

    def _become(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self.tick()

    def _main(self) -> None:
        if self._exercise is not None:
            self._become(self._exercise.main(self._now()))

    def _stop(self) -> None:
        if self._exercise is not None:
            self._become(self._exercise.stop())

    def _pause(self) -> None:
        if self._exercise is not None:
            self._become(self._exercise.pause(self._now()))

    def _choose(self, pace: str) -> None:
        """Another pace begins anew, when somebody asks for it."""
        if pace in self._paces:
            self._page.show_pace(self._paces[pace], still=self._still)
            self._become(Exercise(self._paces[pace]))

    def _be_still(self, still: bool) -> None:
        self._still = still
        self._choice.keep_still(still=still)
        self.tick()
