"""What is half written is handed over soon after a key, also while typing goes on, and never twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui.drafts import KEPT_WITHIN, Pauses


class Typing:
    """Somebody who types while a clock of our own goes on: the timer rings when its time has passed."""

    def __init__(self, parent: QObject) -> None:
        self.pauses = Pauses(parent)
        self.kept: list[int] = []
        self.now = 0
        [self._timer] = self.pauses.findChildren(QTimer)
        self._rings = 0
        self.pauses.due.connect(lambda: self.kept.append(self.now))

    def type_for(self, milliseconds: int, every: int = 200) -> None:
        """A key every so many milliseconds."""
        for _ in range(0, milliseconds, every):
            waited = self._timer.isActive()
            self.pauses.touch()
            if not waited:
                self._rings = self.now + self._timer.interval()
            self.wait(every)

    def wait(self, milliseconds: int) -> None:
        """Nothing is typed."""
        until = self.now + milliseconds
        if self._timer.isActive() and self._rings <= until:
            self.now = self._rings
            self._timer.stop()
            self._timer.timeout.emit()
        self.now = until


@pytest.fixture
def typing(qapp: QApplication) -> Typing:
    """Nothing typed yet."""
    return Typing(qapp)


def test_a_few_keys_are_handed_over_once(typing: Typing) -> None:
    typing.type_for(600)
    typing.wait(20_000)
    assert typing.kept == [KEPT_WITHIN]


def test_a_minute_of_typing_is_never_more_than_a_second_unkept(typing: Typing) -> None:
    typing.type_for(60_000)
    gaps = [later - earlier for earlier, later in zip([0, *typing.kept], typing.kept, strict=False)]
    assert max(gaps) < 1000
    assert 60_000 - typing.kept[-1] < 1000


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
