"""A process that locks is replaced by a fresh one, and ends even when it hangs."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.system.relaunch import successor


def _run(code: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    script = folder / "proef.py"
    script.write_text(code, encoding="utf-8")
    command = [sys.executable, *options, str(script), "eerste"]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)


_REPLACE = """
import os, sys
from weerbaar_desktop.system.relaunch import replace_process, watchdog
if sys.argv[1] == "tweede":
    print(os.getpid(), sys.flags.optimize, *sys.argv[1:], flush=True)
    print(sorted(int(name) for name in os.listdir("/proc/self/fd"))[:-1])
    {in_the_second}
else:
    print(os.getpid(), flush=True)
    kept = os.open("/etc/hostname", os.O_RDONLY)
    os.set_inheritable(kept, True)
    {in_the_first}
    replace_process(["tweede", "met spatie", "--demo"])
"""


def test_the_next_process_is_the_same_program_with_new_arguments_and_no_open_files(tmp_path: Path) -> None:
    done = _run(_REPLACE.format(in_the_first="", in_the_second=""), tmp_path, "-O")
    first, second, descriptors = done.stdout.splitlines()
    assert second == f"{first} 1 tweede met spatie --demo"
    assert descriptors == "[0, 1, 2]"


def test_the_watchdog_of_the_first_process_leaves_the_second_alone(tmp_path: Path) -> None:
    code = _REPLACE.format(in_the_first="watchdog(0.2)", in_the_second="import time; time.sleep(1)")
    assert _run(code, tmp_path).returncode == 0


@pytest.mark.parametrize("hang", ["time.sleep(60)", "import re; re.match('(a|aa)+$', 'a' * 60 + 'b')"])
def test_a_process_that_hangs_ends_in_time_even_when_it_holds_the_interpreter(hang: str, tmp_path: Path) -> None:
    started = time.monotonic()
    done = _run(f"import time; from weerbaar_desktop.system.relaunch import watchdog; watchdog(0.5); {hang}", tmp_path)
    assert done.returncode != 0
    assert time.monotonic() - started < 10


def test_where_no_successor_can_start_the_process_ends_all_the_same(tmp_path: Path) -> None:
    done = _run(_REPLACE.format(in_the_first="sys.executable = '/bestaat/niet'", in_the_second=""), tmp_path)
    assert done.returncode == 70
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("original", "argv", "expected"),
    [
        (["python", "-I", "-m", "pakket", "a"], ["/p/__main__.py", "a"], ["-I", "-m", "pakket", "b"]),
        (["python", "-X", "utf8", "/bin/weerbaar"], ["/bin/weerbaar"], ["-X", "utf8", "/bin/weerbaar", "b"]),
        (["/opt/weerbaar"], ["/opt/weerbaar"], ["b"]),
    ],
)
def test_interpreter_options_are_kept_and_old_arguments_dropped(
    original: list[str], argv: list[str], expected: list[str]
) -> None:
    assert successor(original, argv, ["b"]) == [sys.executable, *expected]


def test_arguments_that_were_changed_in_between_are_a_bug() -> None:
    with pytest.raises(Bug):
        successor(["python", "x.py", "a"], ["x.py", "c"], [])
