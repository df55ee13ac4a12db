"""A process that has closed itself off reaches nothing any more: each attempt is made, and fails."""

from __future__ import annotations

import os
import re
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.file_kind import EXTENSIONS
from weerbaar_desktop.evidence.asking import AskingViewer
from weerbaar_desktop.evidence.confined import confinement, seccomp
from weerbaar_desktop.evidence.confined.confinement import can_confine
from weerbaar_desktop.evidence.refusals import NotOpened

ROOT = Path(__file__).resolve().parents[3]
_LOADED = (
    "import ctypes, mmap, os, resource, signal, socket, sys, threading;"
    " from weerbaar_desktop.evidence.confined import confinement, landlock, seccomp\n"
    "kernel = ctypes.CDLL(None, use_errno=True)\n"
    "def call(name, *values):\n"
    "    if getattr(kernel, name)(*values) < 0: raise OSError(ctypes.get_errno(), name)\n"
)
_WAYS = {
    "all": "confinement.confine(threads=False)",
    "all, with threads": "confinement.confine(threads=True)",
    "seccomp alone": "seccomp.install_filter(seccomp.this_machine(), threads=False)",
}
_ATTEMPTS = {
    "read a file": "os.open('/etc/hostname', os.O_RDONLY)",
    "write a file": "os.open({place!r}, os.O_WRONLY | os.O_CREAT)",
    "make a folder": "os.mkdir({place!r})",
    "list a folder": "os.listdir('/')",
    "look at a file": "os.stat('/etc/hostname')",
    "remove a file": "os.unlink({kept!r})",
    "rename a file": "os.rename({kept!r}, {place!r})",
    "change rights": "os.chmod({kept!r}, 0o777)",
    "follow a link": "os.readlink('/proc/self/exe')",
    "keep a file in memory": "os.memfd_create('x')",
    "a socket to the network": "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "a socket of this computer": "socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)",
    "a pair of sockets": "socket.socketpair()",
    "another process": "os.fork()",
    "another program": "os.execv(sys.executable, [sys.executable, '-c', 'pass'])",
    "a program through the C library": "call('system', b'true')",
    "watch a process": "call('ptrace', 16, os.getppid(), 0, 0)",
    "end a process": "os.kill(os.getppid(), 0)",
    "memory that can run": "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)",
    "memory that can run later": "call('mprotect', ctypes.c_void_p(id(object()) & ~4095), ctypes.c_size_t(4096), 7)",
    "more for itself": "resource.setrlimit(resource.RLIMIT_CPU, (60, 60))",
    "a namespace": "call('unshare', 0x10000000)",
    "a program in the kernel": "call('syscall', 321, 0, 0, 0)",
}


def _run(code: str, *, kept_open: tuple[int, ...] = ()) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", _LOADED + code], cwd=ROOT, capture_output=True, check=False, pass_fds=kept_open
    )


def _attempt(way: str, attempt: str) -> subprocess.CompletedProcess[bytes]:
    code = f"""
{way}
os.write(1, b"closed off;")
try:
    {attempt}
except (OSError, ValueError):
    os.write(1, b"kept out")
else:
    os.write(1, b"reached")
os._exit(0)
"""
    return _run(code)


@pytest.mark.parametrize("attempt", _ATTEMPTS)
@pytest.mark.parametrize("way", _WAYS)
def test_the_attempt_fails(way: str, attempt: str, tmp_path: Path) -> None:
    kept = tmp_path / "bestaat"
    kept.write_bytes(b"")
    done = _attempt(_WAYS[way], _ATTEMPTS[attempt].format(place=str(tmp_path / "nieuw"), kept=str(kept)))
    assert (done.stdout, done.returncode) in (
        (b"closed off;kept out", 0),
        (b"closed off;", -signal.SIGSYS),
    ), done.stderr
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize("attempt", ["read a file", "write a file", "another process", "memory that can run"])
def test_the_same_attempt_succeeds_in_a_process_that_is_not_closed_off(attempt: str, tmp_path: Path) -> None:
    done = _attempt("pass", _ATTEMPTS[attempt].format(place=str(tmp_path / "nieuw"), kept=""))
    assert done.stdout.startswith(b"closed off;reached")


@pytest.mark.parametrize("attempt", ["read a file", "write a file", "make a folder", "list a folder"])
def test_landlock_alone_keeps_files_out_of_reach(attempt: str, tmp_path: Path) -> None:
    there_is_none = _run("os.write(1, b'%d' % landlock.restrict())").stdout == b"0"
    if there_is_none:
        pytest.skip("this kernel has no Landlock")
    done = _attempt("landlock.restrict()", _ATTEMPTS[attempt].format(place=str(tmp_path / "nieuw"), kept=""))
    assert done.stdout == b"closed off;kept out"


def test_a_file_that_was_open_is_closed() -> None:
    inside, outside = os.pipe()
    try:
        code = (
            f"confinement.confine(threads=False)\ntry: os.write({outside}, b'x')\nexcept OSError: os.write(1, b'gone')"
        )
        assert _run(code, kept_open=(outside,)).stdout == b"gone"
    finally:
        os.close(inside)
        os.close(outside)


def test_a_thread_runs_only_where_a_reader_needs_it() -> None:
    code = (
        "confinement.confine(threads={})\nt = threading.Thread(target=os.write, args=(1, b'ran')); t.start(); t.join()"
    )
    assert _run(code.format(True)).stdout == b"ran"
    assert _run(code.format(False)).stdout == b""


def test_more_than_a_gibibyte_of_memory_is_not_given() -> None:
    code = "confinement.confine(threads=False)\ntry: bytearray(1024**3)\nexcept MemoryError: os.write(1, b'too much')"
    assert _run(code).stdout == b"too much"


def test_who_keeps_the_processor_too_long_is_ended() -> None:
    done = _run("confinement.SECONDS = 1\nconfinement.confine(threads=False)\nwhile True: pass")
    assert done.returncode == -signal.SIGKILL


def test_where_no_list_is_known_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    assert can_confine()
    monkeypatch.setattr(seccomp, "MACHINES", {})
    assert not can_confine()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_where_closing_off_was_never_tried_only_plain_pictures_are_opened(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confinement, "SYSTEM", system)
    asking = AskingViewer(lambda *_asked: pytest.fail("it was started"))
    assert {kind for kind in EXTENSIONS if asking.opens(kind)} == {"jpg", "png", "webp"}
    with pytest.raises(NotOpened, match="Op Windows en macOS") as refused:
        asking.read([b"%PDF-1.7"], "pdf", lambda: False)
    assert refused.value.why == "untested"


def test_on_another_system_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confinement, "SYSTEM", "freebsd14")
    asking = AskingViewer(lambda *_asked: pytest.fail("it was started"))
    assert not [kind for kind in EXTENSIONS if asking.opens(kind)]


# --------------------------------------------------------------------------------- the list itself, by its meaning

_KILL, _REFUSE, _UNKNOWN, _ALLOW = 0x8000_0000, 0x0005_0001, 0x0005_0026, 0x7FFF_0000
_MACHINES = st.sampled_from(sorted(seccomp.MACHINES))


def _verdict(code: bytes, audit: int, number: int, *arguments: int) -> int:
    """What the kernel makes of a call, by the rules of classic BPF for the five instructions that are used."""
    data = struct.pack("<IIQ6Q", number, audit, 0, *(arguments + (0,) * 6)[:6])
    at = loaded = 0
    while True:
        instruction, when_true, when_false, value = struct.unpack_from("<HBBI", code, at * 8)
        at += 1
        if instruction == 0x20:
            (loaded,) = struct.unpack_from("<I", data, value)
        elif instruction == 0x06:
            return int(value)
        else:
            answer = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}[instruction]
            at += when_true if answer else when_false


def _filters() -> Iterator[tuple[seccomp.Machine, bool, bytes]]:
    for machine in seccomp.MACHINES.values():
        for threads in (True, False):
            yield machine, threads, seccomp.filter_of(machine, threads=threads)


@given(st.integers(0, 2**32 - 1), st.integers(0, 600), st.tuples(*[st.integers(0, 2**64 - 1)] * 6))
def test_a_call_of_another_kind_of_processor_ends_the_process(audit: int, number: int, values: tuple[int, ...]) -> None:
    for machine, _threads, code in _filters():
        if audit != machine.audit:
            assert _verdict(code, audit, number, *values) == _KILL


@given(st.integers(0x4000_0000, 2**32 - 1))
def test_the_third_way_of_calling_ends_the_process(number: int) -> None:
    assert all(_verdict(code, machine.audit, number) == _KILL for machine, _threads, code in _filters())


@given(st.integers(0, 1_000), st.tuples(*[st.integers(0, 2**64 - 1)] * 6))
def test_what_is_not_named_is_refused(number: int, values: tuple[int, ...]) -> None:
    for machine, _threads, code in _filters():
        if number not in machine.calls.values():
            assert _verdict(code, machine.audit, number, *values) == _REFUSE


def test_what_is_named_gets_what_it_is_named_for() -> None:
    for machine, threads, code in _filters():
        for name, number in machine.calls.items():
            verdict = _verdict(code, machine.audit, number)
            if name in seccomp._USUAL:
                assert verdict == _ALLOW, name
            elif name in seccomp._ATTACKS or name == "clone":
                assert verdict == _KILL, name
        thread = _verdict(code, machine.audit, machine.calls["clone"], 0x0001_0000 | 0x100)
        assert thread == (_ALLOW if threads else _KILL)
        assert _verdict(code, machine.audit, machine.calls["clone3"]) == (_UNKNOWN if threads else _KILL)
        assert _verdict(code, machine.audit, machine.calls["mmap"], 0, 4096, 5) == _REFUSE


_HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}


@pytest.mark.parametrize("name", _HEADERS)
def test_the_numbers_are_those_of_linux(name: str) -> None:
    if not _HEADERS[name].exists():
        pytest.skip("the headers of Linux for this processor are not here")
    text = _HEADERS[name].read_text()
    known = {call: int(number) for call, number in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)\b", text)}
    ours = seccomp.MACHINES[name].calls
    assert {call: known.get(call) for call in ours} == dict(ours)
