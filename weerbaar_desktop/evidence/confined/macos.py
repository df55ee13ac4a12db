"""macOS: gives up everything but computing and the pipes that are open, by the sandbox of the system.

Written from Apple's header sandbox.h; the tests run elsewhere, so only JPEG, PNG and WebP are opened there.
"""

from __future__ import annotations

import sys
from typing import Final

_PROFILE: Final = b"pure-computation"
"""kSBXProfilePureComputation: all services of the operating system are forbidden."""
_BY_NAME: Final = 1  # SANDBOX_NAMED

if sys.platform == "darwin":
    import ctypes
    import resource

    def confine(seconds: int) -> None:
        """No files, no network, no other processes from now on; raises OSError where the system refuses."""
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        error = ctypes.c_char_p()
        begin = ctypes.CDLL("/usr/lib/libSystem.dylib").sandbox_init
        begin.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
        if begin(_PROFILE, _BY_NAME, ctypes.byref(error)) != 0:
            raise OSError("sandbox_init")

else:

    def confine(_seconds: int) -> None:
        """Only where there is a macOS."""
        raise OSError(sys.platform)
