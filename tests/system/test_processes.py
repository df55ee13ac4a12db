"""The document process: bytes in, bytes out, nothing inherited, and an end to everything."""

import contextlib
import os
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from weerbaar_desktop.domain.errors import Bug, Stopped
from weerbaar_desktop.system import processes
from weerbaar_desktop.system.processes import (
    DocumentNotMade,
    Limits,
    NoAnswer,
    end_children,
    run_child,
    run_document_process,
    stream_child,
)


def _child(code: str) -> list[str]:
    return [sys.executable, "-I", "-c", code]


def _never() -> bool:
    return False


def test_a_large_request_comes_back_whole() -> None:
    request = os.urandom(3_000_000)
    echo = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    assert run_child(_child(echo), (request,), _never, Limits(30)) == request[::-1]


def test_a_large_request_reaches_a_child_that_is_slow_to_read() -> None:
    request = os.urandom(3_000_000)
    slow = "import sys, time; time.sleep(0.5); sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    assert run_child(_child(slow), (request,), _never, Limits(10)) == request[::-1]


def test_the_child_sees_no_environment_and_no_open_files_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEHEIM", "wachtzin")
    with open(os.devnull) as kept:  # noqa: PTH123 - any open file will do
        os.set_inheritable(kept.fileno(), True)
        look = "import os; print(sorted(os.environ), sorted(map(int, os.listdir('/proc/self/fd')))[:-1])"
        assert run_child(_child(look), (), _never, Limits(30)) == b"['LC_ALL'] [0, 1, 2]\n"


def test_cancel_ends_the_child_at_once() -> None:
    looks = iter([False, False, True])
    started = time.monotonic()
    with pytest.raises(Stopped):
        run_child(_child("import time; time.sleep(60)"), (), lambda: next(looks), Limits(30))
    assert time.monotonic() - started < 5


def test_a_child_that_takes_too_long_is_ended() -> None:
    with pytest.raises(NoAnswer, match="slow"):
        run_child(_child("import time; time.sleep(60)"), (), _never, Limits(0.3))


def test_a_child_that_the_system_kills_gives_no_answer() -> None:
    with pytest.raises(NoAnswer, match="killed"):
        run_child(_child("import os; os.kill(os.getpid(), 9)"), (), _never, Limits(30))


def test_an_error_in_the_child_is_told_without_its_words() -> None:
    with pytest.raises(NoAnswer, match="failed") as caught:
        run_child(_child("raise ValueError('woorden van een mens')"), (b"x" * 1_000_000,), _never, Limits(30))
    assert "woorden" not in str(caught.value)


def test_a_document_that_takes_too_long_is_something_the_person_can_act_on() -> None:
    with pytest.raises(DocumentNotMade, match="te lang"):
        run_document_process(b"{}", _never, 0.0)


def test_a_request_that_is_none_is_a_mistake_of_ours() -> None:
    with pytest.raises(Bug, match="ended with 2"):
        run_document_process(b"{}", _never)


def test_a_child_that_has_heard_enough_is_no_error_and_nothing_more_is_taken() -> None:
    taken = 0

    def pieces() -> Iterator[bytes]:
        nonlocal taken
        while taken < 10_000:
            taken += 1
            yield bytes(1_000_000)

    enough = "import os; os.read(0, 9); os.write(1, b'genoeg')"
    assert run_child(_child(enough), pieces(), _never, Limits(30)) == b"genoeg"
    assert taken < 100


def test_a_child_that_says_too_much_is_ended() -> None:
    with pytest.raises(NoAnswer, match="long"):
        run_child(_child("import os\nwhile True: os.write(1, bytes(1000))"), (), _never, Limits(30, answer=100_000))


def test_the_time_that_taking_a_piece_needs_is_not_the_childs() -> None:
    def pieces() -> Iterator[bytes]:
        threading.Event().wait(2.2)
        yield b"traag"

    echo = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"
    assert run_child(_child(echo), pieces(), _never, Limits(2.0)) == b"traag"


def test_what_goes_wrong_with_a_piece_is_told_and_the_child_has_ended() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"begin"
        raise LookupError("beschadigd")

    with pytest.raises(LookupError):
        run_child(_child("import sys; sys.stdin.buffer.read()"), pieces(), _never, Limits(30))
    assert not processes._children


def test_an_answer_is_taken_in_pieces_and_never_held_whole() -> None:
    speak = "import os\nfor _ in range(60): os.write(1, bytes(1_000_000))"
    tracemalloc.start()
    try:
        pieces = stream_child(_child(speak), (), _never, Limits(60))
        first = len(next(pieces))
        threading.Event().wait(2)  # time in which all of it could come in, were it not waited for
        assert first + sum(map(len, pieces)) == 60_000_000
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()


def test_an_answer_that_is_let_go_ends_the_child() -> None:
    pieces = stream_child(_child("import os\nwhile True: os.write(1, bytes(1000))"), (), _never, Limits(60))
    assert next(pieces)
    pieces.close()
    assert not processes._children


def test_a_request_and_its_answer_may_pass_each_other() -> None:
    """The child answers each piece before it reads the next: neither side waits for the other to be done."""
    said: list[bytes] = []

    def pieces() -> Iterator[bytes]:
        for number in range(200):
            yield bytes([number]) * 200_000
        assert said  # something came back before all was handed over

    echo = "import sys\nwhile part := sys.stdin.buffer.read(50_000): sys.stdout.buffer.write(part)"
    said.extend(stream_child(_child(echo), pieces(), _never, Limits(60)))
    assert b"".join(said) == b"".join(bytes([number]) * 200_000 for number in range(200))


@pytest.mark.skipif(sys.platform == "win32", reason="fork is not there")
@pytest.mark.parametrize("away", ["", "os.setsid();"], ids=["in its group", "slipped away"])
@pytest.mark.parametrize("kept", [0, 1], ids=["holds what it hears", "holds what it says"])
def test_nobody_waits_for_what_a_child_left_behind(kept: int, away: str) -> None:
    """It holds the pipe to or from us, does nothing with it, and the child itself has ended."""
    left = f"import os, time\nif os.fork() == 0:\n {away} os.close({1 - kept}); time.sleep(20)\nprint('x', flush=True)"
    started = time.monotonic()
    with contextlib.suppress(NoAnswer):
        assert run_child(_child(left), (b"x" * 3_000_000,), _never, Limits(1)) == b"x\n"
    assert time.monotonic() - started < 10


def test_end_children_ends_what_still_runs() -> None:
    child = subprocess.Popen(_child("import time; time.sleep(60)"), start_new_session=True)
    processes._children.add(child)
    end_children()
    assert child.poll() is not None
    processes._children.clear()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody but the object of the child waits for it")
def test_a_child_that_a_lock_has_waited_for_has_ended() -> None:
    child = subprocess.Popen([sys.executable, "-I", "-c", ""])
    os.waitpid(child.pid, 0)
    assert child.returncode is None
    assert processes._has_ended(child)
    child.wait()


def test_in_a_bundle_both_commands_start_the_command_of_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in ("weerbaar", "weerbaar-desktop"):
        monkeypatch.setattr(sys, "executable", f"/usr/lib/weerbaar-desktop/{name}")
        assert processes.program() == ["/usr/lib/weerbaar-desktop/weerbaar-desktop"]
