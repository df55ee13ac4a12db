"""What is done around Qt's import, so that the unlock window is not waited for longer than it must."""

from __future__ import annotations

import builtins
import gc
import sys
from types import ModuleType
from typing import Final

_STUB_WRITER: Final = "shibokensupport.signature.lib.pyi_generator"


def prepare_for_qt() -> None:
    """Before the import: stops the collector, which makes it a tenth slower, and leaves out the writer of type stubs.

    PySide compiles that writer from its source at every start, for 5 ms; only the build of PySide itself calls it. The
    complete window starts the collector again.
    """
    gc.disable()
    sys.modules.setdefault(_STUB_WRITER, ModuleType(_STUB_WRITER))


def stop_reading_sources() -> None:
    """After the import: takes off PySide's hook, which reads the source of every module that is imported from then on.

    It looks there for `from __feature__ import`, which nothing here says.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
