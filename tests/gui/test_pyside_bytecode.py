"""What PySide compiles at a start, with and without kept bytecode."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
START = """
import json, sys
from pathlib import Path

import pytest
from weerbaar_desktop.gui import pyside_bytecode
pyside_bytecode._KEPT = Path(sys.argv[1])
if "keep" in sys.argv:
    pyside_bytecode.keep_bytecode()
    sys.exit()
compiled, original = [], pyside_bytecode._compile
def spy(source, filename, *rest, **more):
    compiled.append(filename)
    return original(source, filename, *rest, **more)
pyside_bytecode._compile = spy
pyside_bytecode.use_kept_bytecode()
from PySide6.QtCore import QObject
pyside_bytecode._compile = original
pyside_bytecode.stop()
try:
    QObject().setObjectName(3)
except TypeError as error:
    said = str(error)
print(json.dumps({"compiled": compiled, "said": said}))
"""


def start(kept: Path, *more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", START, str(kept), *more], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_pyside_compiles_nothing_that_was_kept_and_says_the_same_of_a_mistake(tmp_path: Path) -> None:
    without = json.loads(start(tmp_path))
    start(tmp_path, "keep")
    kept = json.loads(start(tmp_path))
    assert "shibokensupport/signature/loader.py" in without["compiled"]
    assert kept["compiled"] == []
    assert kept["said"] == without["said"]


@pytest.mark.parametrize("harm", [10, 16, 40, -9])
def test_kept_bytecode_that_is_harmed_is_passed_over(tmp_path: Path, harm: int) -> None:
    start(tmp_path, "keep")
    for file in tmp_path.iterdir():
        file.write_bytes(file.read_bytes()[:harm])
    assert "shibokensupport/signature/loader.py" in json.loads(start(tmp_path))["compiled"]
