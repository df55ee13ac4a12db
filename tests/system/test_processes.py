"""The document process: bytes in, bytes out, nothing inherited, and an end to everything."""

import os
import subprocess
import sys
import time

import pytest

from weerbaar_desktop.domain.errors import Bug, Stopped
from weerbaar_desktop.system import processes
from weerbaar_desktop.system.processes import DocumentNotMade, end_children, run_child


def _child(code: str) -> list[str]:
    return [sys.executable, "-I", "-c", code]


def _never() -> bool:
    return False


def test_a_large_request_comes_back_whole() -> None:
    request = os.urandom(3_000_000)
    echo = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    assert run_child(_child(echo), request, _never, 30) == request[::-1]


def test_a_large_request_reaches_a_child_that_is_slow_to_read() -> None:
    request = os.urandom(3_000_000)
    slow = "import sys, time; time.sleep(0.5); sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    assert run_child(_child(slow), request, _never, 10) == request[::-1]


def test_the_child_sees_no_environment_and_no_open_files_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEHEIM", "wachtzin")
    with open(os.devnull) as kept:  # noqa: PTH123 - any open file will do
        os.set_inheritable(kept.fileno(), True)
        look = "import os; print(sorted(os.environ), sorted(map(int, os.listdir('/proc/self/fd')))[:-1])"
        assert run_child(_child(look), b"", _never, 30) == b"['LC_ALL'] [0, 1, 2]\n"


def test_cancel_ends_the_child_at_once() -> None:
    looks = iter([False, False, True])
    started = time.monotonic()
    with pytest.raises(Stopped):
        run_child(_child("import time; time.sleep(60)"), b"", lambda: next(looks), 30)
    assert time.monotonic() - started < 5


def test_a_child_that_takes_too_long_is_ended_and_the_person_is_told() -> None:
    with pytest.raises(DocumentNotMade, match="te lang"):
        run_child(_child("import time; time.sleep(60)"), b"", _never, 0.3)


def test_a_child_that_the_system_kills_is_something_the_person_can_act_on() -> None:
    with pytest.raises(DocumentNotMade):
        run_child(_child("import os; os.kill(os.getpid(), 9)"), b"", _never, 30)


def test_an_error_in_the_child_is_a_bug_without_its_words() -> None:
    with pytest.raises(Bug) as caught:
        run_child(_child("raise ValueError('woorden van een mens')"), b"x" * 1_000_000, _never, 30)
    assert "woorden" not in str(caught.value)


def test_end_children_ends_what_still_runs() -> None:
    child = subprocess.Popen(_child("import time; time.sleep(60)"))
    processes._children.add(child)
    end_children()
    assert child.poll() is not None
    processes._children.clear()
