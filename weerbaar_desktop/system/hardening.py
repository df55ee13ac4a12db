"""The first lines of every process of ours: nothing of its memory may reach a disk or another program.

Imports nothing of the program, and ctypes only when called, since every start waits for it.
"""

from __future__ import annotations

import os
import sys

_SET_PARENT_DEATH_SIGNAL, _GET_DUMPABLE, _SET_DUMPABLE = 1, 3, 4  # linux/prctl.h
_SIGKILL = 9
_DENY_ATTACH = 31  # sys/ptrace.h of macOS
_NO_ERROR_WINDOWS = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX of Windows


def harden() -> None:
    """Not dumpable, no core files, no tracebacks with values, new files for this account only.

    `exec` takes "not dumpable" away again, so every process calls this. Raises OSError where Linux refuses.
    """
    os.umask(0o077)
    faults = sys.modules.get("faulthandler")
    if faults is not None and faults.is_enabled():
        faults.disable()
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_WINDOWS)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _prctl(_SET_DUMPABLE, 0)
    elif sys.platform == "darwin":
        import ctypes

        ctypes.CDLL(None).ptrace(_DENY_ATTACH, 0, None, 0)


def end_with_parent() -> None:
    """A child of ours that holds a person's words may not outlive the process that started it (Linux only)."""
    if sys.platform == "linux":
        _prctl(_SET_PARENT_DEATH_SIGNAL, _SIGKILL)


def is_hardened() -> bool:
    """Whether this process can be dumped by nobody, as far as this system can tell."""
    if sys.platform == "win32":
        return True
    import resource

    no_core = resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    return no_core and (sys.platform != "linux" or _prctl(_GET_DUMPABLE, 0) == 0)


def _prctl(option: int, value: int) -> int:
    import ctypes

    answer: int = ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)
    if answer < 0:
        raise OSError(ctypes.get_errno(), "prctl")
    return answer
