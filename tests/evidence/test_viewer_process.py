"""The viewer process inherits nothing, does nothing but what the list allows, and ends with whoever started it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.evidence.made import HEIC, halves, pdf, saved
from weerbaar_desktop import bootstrap
from weerbaar_desktop.application.ports import Viewer
from weerbaar_desktop.domain.errors import Damaged, Stopped
from weerbaar_desktop.evidence.asking import AskingViewer
from weerbaar_desktop.evidence.confined import seccomp
from weerbaar_desktop.evidence.refusals import NotOpened
from weerbaar_desktop.evidence.request import Request
from weerbaar_desktop.system import bubblewrap, processes
from weerbaar_desktop.system.bubblewrap import bubble
from weerbaar_desktop.system.processes import Limits, end_children, program, run_child, run_viewer_process

_PIECES = {"jpg": saved(halves(), "JPEG"), "heic": HEIC, "pdf": pdf((300, 300)), "txt": b"Ik weet waar u woont"}
_CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\((\w*)")


def _never() -> bool:
    return False


def _endless() -> Iterator[bytes]:
    """A piece that keeps the process waiting for more, little by little."""
    yield b"\xff\xd8\xff"
    while True:
        threading.Event().wait(0.05)
        yield b"x"


def _traced(extension: str, trace: Path) -> list[tuple[str, str]]:
    """The system calls after the process closed itself off, each with the first of its arguments."""
    act = Request("read", extension) if extension == "txt" else Request("page", extension, 1, (40, 40))
    act = Request("photo", extension) if extension in ("jpg", "heic") else act
    words = [*program(), "--viewer-process", *act.words]
    done = subprocess.run(
        ["strace", "-f", "-o", str(trace), *words], input=_PIECES[extension], capture_output=True, check=True, env={}
    )
    assert done.stdout.startswith((b'["pixels",', b'["photo",', b'["received",'))
    lines = trace.read_text(errors="replace").splitlines()
    closed = next(
        number for number, line in enumerate(lines) if re.search(r"seccomp\(SECCOMP_SET_MODE_FILTER.*= 0", line)
    )
    assert "landlock_restrict_self" in "\n".join(lines[:closed])
    found = [_CALL.match(line) for line in lines[closed + 1 :]]
    return [(call[1], call[2]) for call in found if call]


@pytest.mark.parametrize("extension", _PIECES)
def test_after_it_closed_itself_off_it_asks_only_what_is_allowed(extension: str, tmp_path: Path) -> None:
    calls = _traced(extension, tmp_path / "spoor")
    asked = {name for name, _first in calls}
    # What else a library tries is refused with EPERM; none of it may be needed.
    assert not asked & set(seccomp._ATTACKS)
    refused = asked - set(seccomp._USUAL) - {"clone", "clone3"}
    assert refused <= {"openat", "newfstatat", "readlink", "getcwd", "ioctl", "fcntl", "prctl", "prlimit64"}, refused
    assert {first for name, first in calls if name == "read"} <= {"0"}
    assert {first for name, first in calls if name in ("write", "writev")} <= {"1"}


def test_it_loads_neither_qt_nor_the_vault(tmp_path: Path) -> None:
    _traced("jpg", tmp_path / "spoor")
    opened = (tmp_path / "spoor").read_text(errors="replace")
    assert "PIL" in opened
    for name in ("PySide6", "shiboken6", "sqlcipher3", "cryptography", "reportlab", "weerbaar_desktop/vault"):
        assert f"/{name}" not in opened


@pytest.mark.parametrize("wrapped", [True, False])
def test_it_finds_an_empty_environment_and_nothing_open(wrapped: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEHEIM", "wachtzin")
    look = (
        "import os, sys; print(*os.environ.items(), [n for n in range(3, 99) if os.path.exists(f'/proc/self/fd/{n}')])"
    )
    before = bubble(*program(), "--viewer-process") if wrapped else ()
    said = run_child([*before, sys.executable, "-I", "-c", look], (), _never, Limits(30)).decode()
    assert said.replace("('PWD', '/') ", "") == "('LC_ALL', 'C.UTF-8') []\n"


def test_in_the_bubble_there_is_no_home_no_other_process_and_no_network() -> None:
    before = bubble(*program(), "--viewer-process")
    if not before:
        pytest.skip("bubblewrap does not work here")
    look = (
        "import os, socket; print([p for p in ('/home', '/tmp', '/proc', '/run', '/var', '/etc/passwd')"
        " if os.path.exists(p)], os.getpid() < 9, [n for _i, n in socket.if_nameindex()])"
    )
    said = run_child([*before, sys.executable, "-I", "-c", look], (), _never, Limits(30)).decode()
    ours = (sys.prefix, sys.base_prefix, bootstrap.__file__)  # where the program itself lies is there, as little else
    there = [place for place in ("/home", "/tmp", "/run", "/var") if any(own.startswith(f"{place}/") for own in ours)]
    assert said == f"{there} True ['lo']\n"


@pytest.mark.parametrize("broken", ["/bin/false", "/bin/true", "/is/er/niet"])
def test_where_bubblewrap_does_not_work_the_piece_is_opened_without(
    broken: str, viewer: Viewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bubblewrap, "_BUBBLEWRAP", Path(broken))
    bubble.cache_clear()
    try:
        assert bubble(*program(), "--viewer-process") == ()
        assert viewer.read((_PIECES["jpg"],), "jpg", _never).kind == "picture"
    finally:
        bubble.cache_clear()


def test_without_a_way_to_close_itself_off_the_process_opens_nothing() -> None:
    code = (
        "import sys; from weerbaar_desktop.evidence import viewer;"
        " from weerbaar_desktop.evidence.confined import seccomp; seccomp.MACHINES.clear();"
        " sys.exit(viewer.serve(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer))"
    )
    command = [sys.executable, "-c", code, *Request("read", "txt").words]
    done = subprocess.run(command, input=b"x", capture_output=True, check=True, cwd=Path(bootstrap.__file__).parents[1])
    assert done.stdout == b'["refused","unconfined"]\n'


# ------------------------------------------------------------------------------------------- it ends


def _descendants(pid: int) -> list[int]:
    try:
        below = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []
    return [*below, *(further for child in below for further in _descendants(child))]


def _all_gone(pids: list[int]) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        states = [Path(f"/proc/{pid}/stat") for pid in pids]
        if all(not state.exists() or state.read_text().rpartition(")")[2].split()[0] in "ZX" for state in states):
            return True
        threading.Event().wait(0.05)
    return False


def test_a_lock_ends_it_at_once(viewer: Viewer) -> None:
    outcome: list[BaseException] = []

    def ask() -> None:
        with pytest.raises(NotOpened) as ended:
            viewer.read(_endless(), "jpg", _never)
        outcome.append(ended.value)

    asking = threading.Thread(target=ask)
    asking.start()
    while not processes._children:
        threading.Event().wait(0.01)
    started = [child.pid for child in processes._children]
    below = [pid for child in started for pid in _descendants(child)]
    end_children()
    asking.join(10)
    assert outcome
    assert _all_gone([*started, *below])


def test_it_ends_with_the_process_that_started_it() -> None:
    code = """
import os, threading, time
from weerbaar_desktop import bootstrap
from weerbaar_desktop.system import processes
def endless():
    yield b"x"
    print(*(child.pid for child in processes._children), flush=True)
    threading.Event().wait(60)
threading.Thread(target=bootstrap.viewer().read, args=(endless(), "txt", lambda: False), daemon=True).start()
input()
os._exit(0)
"""
    parent = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=Path(bootstrap.__file__).parents[1],
    )  # fmt: skip
    with parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        family = [child, *_descendants(child)]
        parent.communicate("\n", timeout=30)
    assert _all_gone(family)


def test_who_stops_waiting_is_heard(viewer: Viewer) -> None:
    looks = iter(range(5))
    with pytest.raises(Stopped):
        viewer.read(_endless(), "jpg", lambda: next(looks, 9) == 9)


def test_a_piece_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(processes.NoAnswer, match="slow"):
        run_viewer_process(Request("read", "jpg").words, (_PIECES["jpg"],), _never, 1_000, 0.0)


def test_damage_in_the_vault_is_said_as_such(viewer: Viewer) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"\xff\xd8\xff"
        raise Damaged("Dit stuk is beschadigd.", "", "")

    with pytest.raises(Damaged):
        viewer.read(pieces(), "jpg", _never)


# ------------------------------------------------------------------------------- nothing it says is believed


@pytest.mark.parametrize(
    "answer", [b"", b"nonsense", b'["pixels",1,1]\nab', b'["received","text",0,0,0]\n', b"[" * 9_999]
)
def test_a_process_that_answers_nonsense_is_refused(answer: bytes) -> None:
    asking = AskingViewer(lambda _words, _piece, _cancelled, _most: answer)
    asks: list[Callable[[], object]] = [
        lambda: asking.read((), "jpg", _never),
        lambda: asking.page((), "jpg", 1, (5, 5), _never),
        lambda: asking.part((), "jpg", 1, _never),
    ]
    for ask in asks:
        with pytest.raises(NotOpened) as refused:
            ask()
        assert refused.value.why == "damaged"


@pytest.mark.parametrize("extension", ["exe", "zip?", "doc", "bin"])
def test_a_kind_that_is_not_opened_starts_no_process(extension: str) -> None:
    asking = AskingViewer(lambda *_all: pytest.fail("a process was started"))
    assert not asking.opens(extension)
    with pytest.raises(NotOpened) as refused:
        asking.read((), extension, _never)
    assert refused.value.why == "unconfined"


def test_a_word_that_asks_nothing_ends_the_process_with_two() -> None:
    done = subprocess.run(
        [*program(), "--viewer-process", "read", "../../etc/passwd"], check=False, env=dict(os.environ)
    )
    assert done.returncode == 2
