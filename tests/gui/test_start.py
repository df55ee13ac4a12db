"""What the first paint of the program does not wait for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import enum, json, os, sys
made = []
new = enum.EnumType.__new__
def spy(kind, name, *rest, **more):
    made.append(name)
    return new(kind, name, *rest, **more)
enum.EnumType.__new__ = spy
from weerbaar_desktop.gui import app
def painted(self):
    os.write(1, json.dumps({"enums": made, "modules": sorted(sys.modules), "turn": sys.getswitchinterval()}).encode())
    os._exit(0)
app.Desktop.after_first_paint = painted
from weerbaar_desktop.__main__ import desktop
desktop()
"""
LATER = (
    "reportlab",
    "PIL",
    "pikepdf",
    "keyring",
    "cryptography",
    "argon2",
    "msgspec",
    "sqlcipher3",
    "tomllib",
    "dataclasses",
    "zxcvbn",
)


def test_the_first_paint_builds_no_enums_that_it_does_not_need_and_loads_nothing_heavy(tmp_path: Path) -> None:
    environment = {**os.environ, "WEERBAAR_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    said = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, timeout=60, check=True)
    seen = json.loads(said.stdout)
    assert "ScrollBarPolicy" not in seen["enums"]  # one of the hundred that come together, and cost 20 ms
    assert "ControlElement" not in seen["enums"]  # one of those of the style: 7 ms
    assert "WizardButton" not in seen["enums"]  # of widgets that are nowhere: PySide looked for what a viewport is
    assert "ThemeIcon" not in seen["enums"]
    assert seen["turn"] < 0.001  # a thread that works lets the window go first
    assert not set(LATER) & set(seen["modules"])
    assert not {"PySide6.QtSvg", "PySide6.QtDBus"} & set(seen["modules"])
    assert not [name for name in seen["modules"] if name.startswith("weerbaar_desktop.gui.guard")]
