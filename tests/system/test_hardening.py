"""Every process of ours keeps its memory to itself."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

_HARDEN = "from weerbaar_desktop.system.hardening import *; harden();"


def _python(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, cwd=folder)


def test_a_hardened_process_says_so_and_an_ordinary_one_does_not(tmp_path: Path) -> None:
    assert _python(_HARDEN + "print(is_hardened())", tmp_path).stdout == "True\n"
    assert (
        _python("from weerbaar_desktop.system.hardening import *; print(is_hardened())", tmp_path).stdout == "False\n"
    )


def test_new_files_are_for_this_account_only(tmp_path: Path) -> None:
    _python(_HARDEN + "open('a', 'w').close()", tmp_path)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600


def test_tracebacks_with_memory_are_switched_off(tmp_path: Path) -> None:
    done = _python(f"import faulthandler; faulthandler.enable(); {_HARDEN} print(faulthandler.is_enabled())", tmp_path)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_crash_leaves_no_core_file(number: signal.Signals, tmp_path: Path) -> None:
    code = f"import os, resource; soft = resource.RLIM_INFINITY; {_HARDEN} os.kill(os.getpid(), {int(number)})"
    done = _python(code, tmp_path)
    assert done.returncode == -number
    assert not list(tmp_path.iterdir())


def test_nothing_of_the_program_and_no_ctypes_is_imported_with_it(tmp_path: Path) -> None:
    code = "import sys, weerbaar_desktop.system.hardening; print(*sys.modules)"
    loaded = _python(code, tmp_path).stdout.split()
    assert "ctypes" not in loaded
    ours = {name for name in loaded if name.startswith("weerbaar_desktop")}
    assert ours == {"weerbaar_desktop", "weerbaar_desktop.system", "weerbaar_desktop.system.hardening"}


def test_a_child_that_holds_words_ends_with_its_parent(tmp_path: Path) -> None:
    child = """
import signal
from weerbaar_desktop.system.hardening import end_with_parent
end_with_parent()
print("ready", flush=True)
signal.pause()
"""
    parent = f"""
import os, subprocess, sys
child = subprocess.Popen([sys.executable, "-c", {child!r}], stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
os._exit(0)
"""
    pid = int(_python(parent, tmp_path).stdout)
    deadline = time.monotonic() + 10
    while _is_running(pid):
        assert time.monotonic() < deadline, "the child outlived its parent"
        os.sched_yield()


def _is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
