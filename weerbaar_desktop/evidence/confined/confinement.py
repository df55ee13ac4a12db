"""Closes this process off from everything but the pipes it was given, before it sees a byte that a stranger wrote."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from weerbaar_desktop.evidence.confined import landlock, macos, seccomp, windows

MEMORY: Final = 1024**3
"""Bytes that the process may have in all, its libraries among them."""
SECONDS: Final = 10
"""Of the processor, and the same on the clock of whoever waits."""
SYSTEM: Final[str] = sys.platform
"""As plain text: mypy would take what is for other systems as never reached."""
_UNTESTED: Final = ("darwin", "win32")
_SECCOMP: Final = Path("/proc/sys/kernel/seccomp")
_FIRST_NOT_GIVEN: Final = 3
"""Standard input, output and error are 0, 1 and 2; anything else is closed."""


class Unconfined(Exception):
    """This process cannot be closed off here, so it may not look at anything."""


def can_confine() -> bool:
    """Whether a process can be closed off on this computer, as far as can be seen from outside."""
    if SYSTEM == "linux":
        return seccomp.this_machine() is not None and _SECCOMP.exists()
    return SYSTEM in _UNTESTED


def is_tested() -> bool:
    """Whether closing a process off was ever tried on this kind of system."""
    return SYSTEM not in _UNTESTED


def confine(*, threads: bool) -> None:
    """No files, no network, no other processes, 1 GiB and 10 seconds from now on; raises Unconfined when that fails.

    What Windows and macOS can do of this stands in the modules for them.
    """
    try:
        if sys.platform == "linux":
            _confine_on_linux(threads=threads)
        elif sys.platform == "win32":
            windows.confine(MEMORY, SECONDS)
        else:
            macos.confine(SECONDS)
    except OSError as error:
        raise Unconfined from error


def _confine_on_linux(*, threads: bool) -> None:
    machine = seccomp.this_machine()
    if machine is None:
        raise Unconfined
    import resource  # now, since no file can be read later

    os.closerange(_FIRST_NOT_GIVEN, os.sysconf("SC_OPEN_MAX"))
    landlock.restrict()
    for what, most in _limits(threads=threads).items():
        resource.setrlimit(what, (most, most))
    seccomp.install_filter(machine, threads=threads)


def _limits(*, threads: bool) -> dict[int, int]:
    import resource

    limits = {
        resource.RLIMIT_AS: MEMORY, resource.RLIMIT_CPU: SECONDS, resource.RLIMIT_FSIZE: 0, resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: _FIRST_NOT_GIVEN,
    }  # fmt: skip
    if not threads:
        limits[resource.RLIMIT_NPROC] = 0
    return limits
