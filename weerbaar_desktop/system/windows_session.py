"""Windows: when the session is locked, put to sleep or handed over, heard by a window of our own that nobody sees.

Written from Microsoft's documentation; the tests run elsewhere and hold only what each message means.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Final

SESSION_CHANGE: Final = 0x02B1  # WM_WTSSESSION_CHANGE
POWER: Final = 0x0218  # WM_POWERBROADCAST
_GONE: Final = {
    (SESSION_CHANGE, 0x2),  # WTS_CONSOLE_DISCONNECT: another person is at the screen
    (SESSION_CHANGE, 0x4),  # WTS_REMOTE_DISCONNECT
    (SESSION_CHANGE, 0x6),  # WTS_SESSION_LOGOFF
    (SESSION_CHANGE, 0x7),  # WTS_SESSION_LOCK
    (POWER, 0x4),  # PBT_APMSUSPEND
}


def means_gone(message: int, what: int) -> bool:
    """Whether a message says that nobody should see the window; `what` is its wParam."""
    return (message, what) in _GONE


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _NAME = "WeerbaarSession"
    _MESSAGES_ONLY = -3  # HWND_MESSAGE
    _THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION
    _TO_A_WINDOW = 0  # DEVICE_NOTIFY_WINDOW_HANDLE
    _Procedure = ctypes.WINFUNCTYPE(ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)

    class _WindowClass(ctypes.Structure):
        """WNDCLASSW."""

        _fields_ = (
            ("style", wintypes.UINT),
            ("lpfnWndProc", _Procedure),
            ("cbClsExtra", ctypes.c_int),
            ("cbWndExtra", ctypes.c_int),
            ("hInstance", wintypes.HINSTANCE),
            ("hIcon", wintypes.HANDLE),
            ("hCursor", wintypes.HANDLE),
            ("hbrBackground", wintypes.HANDLE),
            ("lpszMenuName", wintypes.LPCWSTR),
            ("lpszClassName", wintypes.LPCWSTR),
        )

    def _listen(gone: Callable[[], None]) -> None:
        user, sessions, kernel = ctypes.windll.user32, ctypes.windll.wtsapi32, ctypes.windll.kernel32
        kernel.GetModuleHandleW.restype = wintypes.HMODULE
        user.CreateWindowExW.restype = wintypes.HWND
        user.CreateWindowExW.argtypes = (
            wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_int, ctypes.c_int,
            ctypes.c_int, ctypes.c_int, wintypes.HWND, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID,
        )  # fmt: skip
        user.DefWindowProcW.restype = ctypes.c_ssize_t
        user.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
        user.RegisterSuspendResumeNotification.restype = wintypes.HANDLE
        user.RegisterSuspendResumeNotification.argtypes = (wintypes.HANDLE, wintypes.DWORD)
        sessions.WTSRegisterSessionNotification.argtypes = (wintypes.HWND, wintypes.DWORD)

        def heard(window: int, message: int, what: int, more: int) -> int:
            if means_gone(message, what):
                gone()
            return int(user.DefWindowProcW(window, message, what, more))

        procedure = _Procedure(heard)  # lives as long as the loop below
        instance = kernel.GetModuleHandleW(None)
        kind = _WindowClass(lpfnWndProc=procedure, hInstance=instance, lpszClassName=_NAME)
        user.RegisterClassW(ctypes.byref(kind))
        window = user.CreateWindowExW(0, _NAME, None, 0, 0, 0, 0, 0, _MESSAGES_ONLY, None, instance, None)
        if not window:
            return
        sessions.WTSRegisterSessionNotification(window, _THIS_SESSION)
        user.RegisterSuspendResumeNotification(window, _TO_A_WINDOW)
        message = wintypes.MSG()
        while user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            user.DispatchMessageW(ctypes.byref(message))

    class WindowsWatch:
        """Implements `SessionWatch`, on a thread of its own."""

        def watch(self, gone: Callable[[], None]) -> None:
            """Calls `gone` from that thread, each time."""
            threading.Thread(target=_listen, args=(gone,), name="session", daemon=True).start()
