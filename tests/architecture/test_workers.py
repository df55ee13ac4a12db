"""A test that must be alone runs alone, and one closing line counts and judges all tests."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import dev
import pytest

ROOT = Path(__file__).resolve().parents[2]
TOGETHER, ALONE = 8, 3
_CONFTEST = """
import time
from pathlib import Path
import pytest
from tests.workers import pytest_collection_modifyitems, pytest_configure_node, pytest_runtest_protocol

def tell(what, request):
    with Path("verteld").open("a") as told:
        told.write(f"{time.monotonic()} {what} {request.node.name}\\n")

@pytest.fixture(autouse=True)
def told(request):
    tell("begin", request)
    yield
    tell("end", request)
"""
_TESTS = """
import time
import pytest

@pytest.mark.alone("it measures")
@pytest.mark.timeout({bound})
@pytest.mark.parametrize("number", range(3))
def test_alone(number):
    time.sleep(0.1)  # it lasts, or nothing could run beside it
    assert number < {broken_alone}

@pytest.mark.timeout(60)
def test_long():
    time.sleep({long})  # the same

@pytest.mark.parametrize("number", range(7))
def test_together(number):
    time.sleep(0.05)  # the same
    assert number < {broken}
"""


_AS_IT_IS = {"broken": 99, "broken_alone": 99, "long": 1, "bound": 60}


def _run(folder: Path, *options: str, **changed: int) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(_CONFTEST)
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = alone(reason)\n")
    (folder / "test_some.py").write_text(_TESTS.format(**{**_AS_IT_IS, **changed}))
    plugins = ["-p", "xdist", "-p", "pytest_timeout", "-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, *options], cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def _told(folder: Path) -> list[tuple[str, str]]:
    """Begin or end, and of which test; as it happened."""
    lines = [line.split() for line in (folder / "verteld").read_text().splitlines()]
    return [(what, test) for _, what, test in sorted(lines, key=lambda line: float(line[0]))]


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_nothing_runs_while_a_test_that_must_be_alone_does(processes: int, tmp_path: Path) -> None:
    ran = _run(tmp_path, *dev.on_all_cores(processes))
    assert ran.returncode == 0, ran.stdout
    told = _told(tmp_path)
    assert len(told) == 2 * (TOGETHER + ALONE)
    begun = [number for number, (what, test) in enumerate(told) if what == "begin" and test.startswith("test_alone")]
    running: list[str] = []
    for what, test in told:
        (running.append if what == "begin" else running.remove)(test)
        assert len(running) == 1 or not any(other.startswith("test_alone") for other in running), running
    before = [test for what, test in told[: begun[0]] if what == "begin"]
    assert len(before) > TOGETHER - processes, "each process may still have one of the others waiting"
    assert processes > 1 or told[0] == ("begin", "test_long"), "what has a bound of its own begins first"


def test_what_waits_until_it_can_be_alone_does_not_use_up_its_time(tmp_path: Path) -> None:
    ran = _run(tmp_path, *dev.on_all_cores(2), long=8, bound=5)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    ("spoiled", "closing"),
    [
        ({"broken": 6}, "1 failed, 10 passed"),
        ({"broken_alone": 2}, "1 failed, 10 passed"),
    ],
)
def test_one_closing_line_and_one_exit_code_are_of_all_tests(
    spoiled: dict[str, int], closing: str, tmp_path: Path
) -> None:
    ran = _run(tmp_path, *dev.on_all_cores(2), **spoiled)
    assert ran.returncode == 1
    assert re.fullmatch(rf"=+ {closing} in [0-9.]+s =+", ran.stdout.splitlines()[-1])


def test_a_process_that_dies_fails_its_test_and_the_others_still_run(tmp_path: Path) -> None:
    (tmp_path / "test_dies.py").write_text("import os\n\ndef test_dies():\n    os._exit(3)\n")
    ran = _run(tmp_path, *dev.on_all_cores(2))
    assert ran.returncode == 1
    assert "1 failed, 11 passed" in ran.stdout.splitlines()[-1]


@pytest.mark.parametrize("reason", ["", '("")', '(" ")', '("een", "twee")'])
def test_whoever_must_be_alone_says_why(reason: str, tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text(f"import pytest\n\n@pytest.mark.alone{reason}\ndef test_it():\n    pass\n")
    ran = _run(tmp_path)
    assert ran.returncode == pytest.ExitCode.USAGE_ERROR
    assert "test_it must run alone but does not say why" in ran.stderr
