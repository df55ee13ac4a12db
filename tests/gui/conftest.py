"""A whole window for each test, on small fakes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.fake_desktop import FakeDesktop, fake_desktop
from weerbaar_desktop.application.ports import Way
from weerbaar_desktop.gui.app import Desktop, Start
from weerbaar_desktop.gui.bug_dialog import BugDialog
from weerbaar_desktop.gui.services import CaptureBlock
from weerbaar_desktop.gui.single_instance import SingleInstance

Started = tuple[Desktop, FakeDesktop]
StartDesktop = Callable[..., Started]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartDesktop]:
    """Starts the window as the program does, with `vault`, `said` or `practice`, and waits for its first paint.

    A bug in what a signal calls goes to the dialog for it and not to the test: afterwards none may have come up.
    """
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the test
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    begun: list[Desktop] = []

    def begin(
        *,
        vault: Path | None = None,
        said: str = "",
        first_run: str = "",
        practice: bool = False,
        known: bool = True,
        slots: tuple[Way, ...] = ("passphrase", "recovery"),
        capture: CaptureBlock | None = None,
        resources: Path | None = None,
    ) -> Started:
        fake = fake_desktop(tmp_path, practice=practice)
        fake.opening.slots = slots
        fake.blocks_capture = capture
        fake.resources = resources or fake.resources
        if not known:
            fake.opening.known = ()
        services = fake.services()
        instance = SingleInstance(services.runtime_folder)
        assert instance.is_first()
        desktop = Desktop(qapp, services, instance, Start(vault, said, demo=False, first_run=first_run))
        begun.append(desktop)
        with qtbot.waitSignal(desktop.window.painted):
            desktop.show()
        qtbot.waitUntil(lambda: not desktop.has_steps())
        qtbot.waitUntil(lambda: desktop.unlocking.folder is not None or not known)
        qtbot.wait(20)  # what was asked of the worker comes back in the next turns
        return desktop, fake

    yield begin
    for desktop in begun:
        desktop.instance.release()
    assert not [dialog.report() for desktop in begun for dialog in desktop.window.findChildren(BugDialog)]
