"""Ends this process so that nothing of it is left in memory, and starts a fresh one in its place."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.system.processes import end_children

_NO_SUCCESSOR = 70  # EX_SOFTWARE of sysexits.h
_HUNG = 71


def replace_process(arguments: Sequence[str]) -> NoReturn:
    """Become a fresh process of the same program with these arguments; the old memory is gone. Never returns.

    Ends the process also where no successor can be started: what is locked stays locked.
    """
    command = successor(sys.orig_argv, sys.argv, arguments)
    end_children()
    if sys.platform == "win32":
        _start_successor(command)
        os._exit(0)
    _keep_descriptors_back()
    signal.setitimer(signal.ITIMER_REAL, 0)  # the watchdog of this process would live on in the next one
    try:
        os.execv(command[0], command)  # noqa: S606 - no shell on purpose, and our own command line
    except OSError:
        os._exit(_NO_SUCCESSOR)


def successor(original: Sequence[str], argv: Sequence[str], arguments: Sequence[str]) -> list[str]:
    """The command line of the next process: interpreter, its options and the program as now, then new arguments.

    original: `sys.orig_argv`; argv: `sys.argv`, whose tail must be that of `original`. Raises Bug when it is not.
    """
    own = len(argv) - 1
    head, tail = list(original[: len(original) - own]), list(original[len(original) - own :])
    if tail != list(argv[1:]):
        raise Bug("sys.argv is no longer what the process was started with")
    return [sys.executable, *head[1:], *arguments]


def end_process(code: int) -> NoReturn:
    """End now that everything is closed. Taking a window apart, widget by widget, would take longer than all of
    closing did, and the watchdog counts that too."""
    end_children()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, AttributeError):  # nobody listens, or it was started without one
            stream.flush()
    os._exit(code)


def watchdog(seconds: float) -> None:
    """End the process after this long, whatever it is doing, unless `replace_process` comes first.

    A thread does it, and on POSIX the kernel as well: a thread waits for the interpreter, which may itself hang.
    """

    def bite() -> None:
        time.sleep(seconds)
        end_children()
        os._exit(_HUNG)

    if sys.platform != "win32" and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds + 0.25)
    threading.Thread(target=bite, name="watchdog", daemon=True).start()


def _keep_descriptors_back() -> None:
    """No file, socket or pipe of this process reaches the next one, standard handles aside."""
    listed = Path("/proc/self/fd") if sys.platform == "linux" else Path("/dev/fd")
    for entry in list(listed.iterdir()):
        number = int(entry.name)
        if number > 2:  # noqa: PLR2004 - standard input, output and error
            with contextlib.suppress(OSError):  # the one that listed this folder is closed already
                os.set_inheritable(number, False)


def _start_successor(command: list[str]) -> None:
    with contextlib.suppress(OSError):  # without a successor this process ends all the same
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=True
        )
