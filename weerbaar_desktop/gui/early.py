"""What is done around Qt's import, so that the unlock window is not waited for longer than it must."""

from __future__ import annotations

import builtins
import gc
import sys
from typing import Final

from weerbaar_desktop.gui import pyside_bytecode

_TURN: Final = 0.0005
"""Seconds after which a thread that works lets the window go first; Python's own is ten times as long."""


def prepare_for_qt() -> None:
    """Before the import: stops Python's own collector, which makes it a tenth slower; `collecting` does its work."""
    gc.disable()
    sys.setswitchinterval(_TURN)
    pyside_bytecode.use_kept_bytecode()


def stop_reading_sources() -> None:
    """After the import: takes off PySide's hook, which reads the source of every module that is imported from then on.

    It looks there for `from __feature__ import`, which nothing here says.
    """
    pyside_bytecode.stop()
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
