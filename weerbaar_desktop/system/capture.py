"""Keeps other programs from taking pictures of a window, where the system can do that."""

from __future__ import annotations

import sys

_NOT_AT_ALL, _BLACK, _EVERYBODY = 0x11, 0x01, 0x00  # WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR and WDA_NONE of Windows
_NOBODY, _WHO_MAY_SEE = 0, 1  # NSWindowSharingNone and NSWindowSharingReadOnly of macOS


def can_block_capture() -> bool:
    """Whether this system can; X11 and Wayland have no such thing."""
    return sys.platform in ("win32", "darwin")


def block_capture(window: int, on: bool) -> bool:
    """Hold pictures of a window back, or allow them again; False where the system did not do it.

    window: what Qt calls its winId.
    """
    if sys.platform == "win32":
        import ctypes

        affinity = ctypes.windll.user32.SetWindowDisplayAffinity
        affinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        if not on:
            return bool(affinity(window, _EVERYBODY))
        # Older versions know only the kind that leaves a black rectangle.
        return bool(affinity(window, _NOT_AT_ALL)) or bool(affinity(window, _BLACK))
    if sys.platform == "darwin":
        return _share(window, _NOBODY if on else _WHO_MAY_SEE)
    return False


def _share(view: int, with_whom: int) -> bool:
    """`[[view window] setSharingType: with_whom]`."""
    import ctypes

    runtime = ctypes.CDLL("libobjc.dylib")
    runtime.sel_registerName.restype = ctypes.c_void_p
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(("objc_msgSend", runtime))
    window = ask(view, runtime.sel_registerName(b"window"))
    if not window:
        return False
    tell(window, runtime.sel_registerName(b"setSharingType:"), with_whom)
    return True
