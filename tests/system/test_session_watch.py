"""Screen lock, sleep and another person at the screen, on a real bus with a logind that does what the test says."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system.login_session import LoginSession
from weerbaar_desktop.system.windows_session import POWER, SESSION_CHANGE, means_gone

ROOT = Path(__file__).resolve().parents[2]
WATCHING = """
import sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from weerbaar_desktop.system.session_watch import session_watch
application = QCoreApplication([])
watch = session_watch()
watch.watch(lambda: print("gone", flush=True))
print("watching", flush=True)
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
def asked():
    if not sys.stdin.readline():
        application.quit()
    else:
        print("here", flush=True)
notifier.activated.connect(asked)
application.exec()
"""


class Watching:
    """A process that says "gone" each time nobody should see the window."""

    def __init__(self, environment: dict[str, str], before: tuple[str, ...] = ()) -> None:
        self._process = subprocess.Popen(
            [*before, sys.executable, "-c", WATCHING],
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert self._line() == "watching"
        except AssertionError:
            self.close()
            raise

    def heard(self) -> int:
        """How often it was told until now; everything the bus delivered before is counted."""
        assert self._process.stdin is not None
        self._process.stdin.write("?\n")
        self._process.stdin.flush()
        return list(iter(self._line, "here")).count("gone")

    def until_gone(self) -> None:
        """Waits until it is told once."""
        assert self._line() == "gone"

    def close(self) -> None:
        """Ends it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(20)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the process ended"
        return line.strip()


@pytest.fixture
def session() -> Iterator[LoginSession]:
    """Nothing happened yet."""
    with LoginSession() as opened:
        yield opened


@pytest.fixture
def watching(session: LoginSession) -> Iterator[Watching]:
    """Listens to it."""
    process = Watching(session.environment)
    yield process
    process.close()


@pytest.mark.parametrize(
    "what",
    [
        {"emit": "lock"},
        {"emit": "sleep", "value": True},
        {"set": "Active", "value": False},
        {"set": "LockedHint", "value": True},
        {"emit": "saver", "name": "org.freedesktop.ScreenSaver", "value": True},
        {"emit": "saver", "name": "org.gnome.ScreenSaver", "value": True},
    ],
    ids=lambda what: f"{what.get('emit') or what.get('set')} {what.get('name', '')}".strip(),
)
def test_it_is_told_when_nobody_should_see_the_window(
    what: dict[str, object], session: LoginSession, watching: Watching
) -> None:
    session.ask(**what)
    watching.until_gone()


def test_coming_back_and_the_session_of_somebody_else_are_no_reason(session: LoginSession, watching: Watching) -> None:
    session.ask(emit="sleep", value=False)
    session.ask(emit="saver", name="org.gnome.ScreenSaver", value=False)
    session.ask(set="Active", value=True)
    session.ask(emit="lock", at="/org/freedesktop/login1/session/_32")
    session.ask(emit="lock")  # comes last over the same bus, and is the only one that counts
    watching.until_gone()
    assert watching.heard() == 0


def test_sleep_is_held_back_until_it_was_told(session: LoginSession, watching: Watching) -> None:
    assert session.ask(ask="held") == 1
    session.ask(emit="sleep", value=True)
    watching.until_gone()
    watching.heard()
    assert session.ask(ask="held") == 0
    session.ask(emit="sleep", value=False)
    session.ask(emit="lock")
    watching.until_gone()
    assert session.ask(ask="held") == 1


@pytest.mark.parametrize(
    ("message", "what", "gone"),
    [
        (SESSION_CHANGE, 0x7, True),
        (SESSION_CHANGE, 0x8, False),
        (SESSION_CHANGE, 0x2, True),
        (SESSION_CHANGE, 0x1, False),
        (POWER, 0x4, True),
        (POWER, 0x7, False),
        (0x0010, 0x7, False),
    ],
)
def test_what_the_messages_of_windows_mean(message: int, what: int, *, gone: bool) -> None:
    assert means_gone(message, what) is gone


@pytest.mark.parametrize(
    "address", ["unix:path=/nergens/bus", "tcp:host=127.0.0.1,port=1", ""], ids=["absent", "network", "none"]
)
def test_without_a_bus_on_this_computer_nothing_is_told_and_nothing_is_opened(address: str, tmp_path: Path) -> None:
    trace = tmp_path / "spoor"
    strace = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace))
    process = Watching({"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}, strace)
    assert process.heard() == 0
    process.close()
    assert "AF_INET" not in trace.read_text()


def test_with_both_buses_no_connection_to_another_computer_is_opened(session: LoginSession, tmp_path: Path) -> None:
    trace = tmp_path / "spoor"
    process = Watching(session.environment, ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)))
    session.ask(emit="lock")
    process.until_gone()
    process.close()
    assert "AF_UNIX" in trace.read_text()
    assert "AF_INET" not in trace.read_text()
