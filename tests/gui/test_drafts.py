"""What is half written is handed over after a pause, and every few seconds while typing goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui.drafts import LONGEST, PAUSE, Pauses


class Typing:
    """Somebody who types while a clock of our own goes on: its timers ring when their time has passed."""

    def __init__(self, parent: QObject) -> None:
        self.pauses = Pauses(parent)
        self.kept: list[int] = []
        self.now = 0
        self._rings: dict[QTimer, int] = {}
        self.pauses.due.connect(lambda: self.kept.append(self.now))

    def type_for(self, milliseconds: int, every: int = 200) -> None:
        """A key every so many milliseconds."""
        for _ in range(0, milliseconds, every):
            self.pauses.touch()
            for timer in self._running():
                if timer.interval() == PAUSE or timer not in self._rings:
                    self._rings[timer] = self.now + timer.interval()
            self.wait(every)

    def wait(self, milliseconds: int) -> None:
        """Nothing is typed."""
        until = self.now + milliseconds
        while True:
            running = self._running()
            self._rings = {timer: at for timer, at in self._rings.items() if timer in running}
            timer = min(self._rings, key=lambda timer: self._rings[timer], default=None)
            if timer is None or self._rings[timer] > until:
                break
            self.now = self._rings.pop(timer)
            timer.stop()
            timer.timeout.emit()
        self.now = until

    def _running(self) -> list[QTimer]:
        return [timer for timer in self.pauses.findChildren(QTimer) if timer.isActive()]


@pytest.fixture
def typing(qapp: QApplication) -> Typing:
    """Nothing typed yet."""
    return Typing(qapp)


def test_a_pause_of_a_second_hands_over_once(typing: Typing) -> None:
    typing.type_for(600)
    typing.wait(20_000)
    assert typing.kept == [400 + PAUSE]


def test_a_minute_without_a_pause_is_kept_every_three_seconds(typing: Typing) -> None:
    typing.type_for(60_000)
    assert len(typing.kept) >= 60_000 // (LONGEST + 200)
    gaps = [later - earlier for earlier, later in zip([0, *typing.kept], typing.kept, strict=False)]
    assert max(gaps) <= LONGEST + 200


def test_leaving_hands_over_what_waits_and_nothing_twice(typing: Typing) -> None:
    typing.type_for(600)
    typing.pauses.hurry()
    assert typing.kept == [600]
    typing.pauses.hurry()
    typing.wait(20_000)
    assert typing.kept == [600]


def test_what_is_stored_elsewhere_is_not_handed_over(typing: Typing) -> None:
    typing.type_for(600)
    typing.pauses.forget()
    typing.wait(20_000)
    assert typing.kept == []
