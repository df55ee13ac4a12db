"""What nobody holds any more is freed on the window's thread, and Python's own collector never runs in the program."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from weerbaar_desktop.gui.collecting import Collecting


class Holder:
    """Something in a circle, as a page and its closures are."""

    def __init__(self) -> None:
        self.widget, self.itself = QWidget(), self


def test_a_circle_goes_on_the_thread_of_the_window_though_another_one_makes_a_lot(
    qapp: QApplication, qtbot: QtBot
) -> None:
    freed_on: list[threading.Thread] = []
    weakref.finalize(Holder(), lambda: freed_on.append(threading.current_thread()))
    made: list[list[int]] = []
    maker = threading.Thread(target=lambda: made.extend([number] for number in range(50_000)))
    maker.start()
    maker.join()
    assert freed_on == []
    collecting = Collecting(qapp)
    qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [threading.main_thread()]
    collecting.deleteLater()


def test_little_that_was_made_is_left_alone(qapp: QApplication) -> None:
    collecting = Collecting(qapp)
    gc.collect()
    before = gc.get_stats()
    collecting.collect()
    assert gc.get_stats() == before
    collecting.deleteLater()


def test_the_whole_start_leaves_the_collector_of_python_off(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    qtbot.waitUntil(lambda: not desktop.has_steps())
    assert not gc.isenabled()
    assert desktop.findChild(Collecting) is not None
