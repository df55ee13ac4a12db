"""What is done before Qt is imported, so that the import itself is not waited for longer than it must."""

from __future__ import annotations

import gc
import sys


def prepare_for_qt() -> None:
    """Stops the collector, which the window starts again when it is complete, and begins to read the list of fonts.

    Importing Qt is a tenth faster without the collector. Reading the list takes 10 ms on Linux: Qt would do that before
    its first letter, and now finds it done.
    """
    gc.disable()
    if sys.platform == "linux":
        from threading import Thread

        Thread(target=_read_font_list, name="fonts", daemon=True).start()


def _read_font_list() -> None:
    import ctypes

    try:
        ctypes.CDLL("libfontconfig.so.1").FcInit()
    except (OSError, AttributeError):  # another name here: then Qt reads the list itself
        return
