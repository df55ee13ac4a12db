"""When it warns, when it locks, and what puts that off; on a clock of our own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui.guard.idle import WARNED_BEFORE, Idle


class Watched:
    """Idle after `seconds`; `said` is everything it sent, with the second at which it did."""

    def __init__(self, parent: QObject, seconds: int) -> None:
        self.now = 1000.0
        self.said: list[tuple[float, str]] = []
        self.idle = Idle(parent, seconds, lambda: self.now)
        [self._timer] = self.idle.findChildren(QTimer)
        self.idle.warned.connect(lambda left: self.note(f"warned {left}"))
        self.idle.calm.connect(lambda: self.note("calm"))
        self.idle.passed.connect(lambda: self.note("passed"))
        self.idle.watch()
        self._rings = self.now + self._timer.interval() / 1000

    def note(self, words: str) -> None:
        """Something was sent."""
        self.said.append((self.now - 1000, words))

    def wait(self, seconds: float) -> None:
        """Nothing happens; the timer rings when its time has passed."""
        until = self.now + seconds
        while self._timer.isActive() and self._rings <= until:
            self.now = self._rings
            self._timer.stop()
            self._timer.timeout.emit()
            self._rings = self.now + self._timer.interval() / 1000
        self.now = until

    def act(self) -> None:
        """Somebody does something."""
        self.idle.feel()
        self._rings = min(self._rings, self.now + self._timer.interval() / 1000)


@pytest.fixture
def five_minutes(qapp: QApplication) -> Watched:
    """As it is by default."""
    return Watched(qapp, 300)


def test_nobody_there_is_warned_each_second_and_then_locked(five_minutes: Watched) -> None:
    five_minutes.wait(400)
    assert five_minutes.said[0] == (280.0, f"warned {WARNED_BEFORE}")
    assert [words for _, words in five_minutes.said[:-1]] == [f"warned {left}" for left in range(20, 0, -1)]
    assert five_minutes.said[-1] == (300.0, "passed")


def test_whoever_works_on_hears_nothing(five_minutes: Watched) -> None:
    for _ in range(60):
        five_minutes.wait(60)
        five_minutes.act()
    assert five_minutes.said == []


def test_a_sign_of_life_ends_the_warning_and_the_time_starts_anew(five_minutes: Watched) -> None:
    five_minutes.wait(290)
    five_minutes.act()
    assert five_minutes.said[-1] == (290.0, "calm")
    five_minutes.wait(270)
    assert five_minutes.said[-1] == (290.0, "calm")
    five_minutes.wait(30)
    assert five_minutes.said[-1] == (590.0, "passed")


def test_the_first_key_after_a_sleep_that_nobody_told_of_locks(five_minutes: Watched) -> None:
    five_minutes.now += 8 * 3600  # no timer rings in a computer that sleeps
    five_minutes.act()
    assert [words for _, words in five_minutes.said] == ["passed"]


def test_a_short_time_is_warned_of_half_way(qapp: QApplication) -> None:
    short = Watched(qapp, 6)
    short.wait(10)
    assert short.said[0] == (3.0, "warned 3")
    assert short.said[-1] == (6.0, "passed")


def test_it_passes_once(five_minutes: Watched) -> None:
    five_minutes.wait(1000)
    five_minutes.act()
    assert [words for _, words in five_minutes.said].count("passed") == 1
