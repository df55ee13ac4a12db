"""Takes every right to files, the network and other processes from this process, where Linux has Landlock."""

from __future__ import annotations

import ctypes
import os
import struct
from typing import Final

_CREATE, _RESTRICT = 444, 446  # the same numbers on every processor
_VERSION = 1
_NO_NEW_PRIVILEGES = 38
# linux/landlock.h: how many rights to files, and how many to the network, each version knows; then what it can seclude.
_RIGHTS: Final = {1: (13, 0, 0), 2: (14, 0, 0), 3: (15, 0, 0), 4: (15, 2, 0), 5: (16, 2, 0), 6: (16, 2, 2)}


def restrict() -> bool:
    """No file, no network, no signal to others from now on, without a way back; False where there is no Landlock.

    Raises OSError when it is there and refuses.
    """
    kernel = ctypes.CDLL(None, use_errno=True)
    version = kernel.syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint(_VERSION))
    if version < 1:
        return False
    rules = struct.pack("<QQQ", *((1 << count) - 1 for count in _RIGHTS[min(version, max(_RIGHTS))]))
    # An older kernel knows a shorter structure and refuses what it does not know only when that is not zero.
    ruleset = kernel.syscall(_CREATE, rules, ctypes.c_size_t(len(rules)), ctypes.c_uint(0))
    if ruleset < 0:
        raise OSError(ctypes.get_errno(), "landlock")
    try:
        if kernel.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or kernel.syscall(_RESTRICT, ruleset, ctypes.c_uint(0)):
            raise OSError(ctypes.get_errno(), "landlock")
    finally:
        os.close(ruleset)
    return True
