"""Starts the process that makes documents: a report goes in, a PDF comes out, and it knows no key and no vault."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import IO

from weerbaar_desktop.domain.errors import Bug, CannotContinue, Stopped

LIMIT = 300.0  # seconds; the longest dossier we measured took 40
_PATIENCE = 0.1  # seconds between two looks at whether the person wants to stop

_children: set[subprocess.Popen[bytes]] = set()


class DocumentNotMade(CannotContinue):
    """The document process was too slow or was ended by the system."""

    def __init__(self, happened: str) -> None:
        super().__init__(
            happened,
            "Er is niets geschreven of veranderd.",
            "Sluit andere programma's en probeer het opnieuw, of kies minder incidenten.",
        )


def run_document_process(request: bytes, cancelled: Callable[[], bool], limit: float = LIMIT) -> bytes:
    """What the document process answers to `request`; to be called outside the window's thread.

    limit: seconds. Raises Stopped, DocumentNotMade, or Bug when the process ended with an error of its own.
    """
    return run_child([*_program(), "--document-process"], request, cancelled, limit)


def run_child(command: list[str], request: bytes, cancelled: Callable[[], bool], limit: float) -> bytes:
    """Standard output of `command` after `request` on its standard input; it inherits nothing else of ours."""
    child = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # an error text may hold a person's words
        close_fds=True,
        env=_environment(),
        start_new_session=sys.platform != "win32",
    )
    _children.add(child)
    # A thread hands the request over: `communicate` forgets what it had not yet sent when it times out.
    pipe, child.stdin = child.stdin, None
    feeder = threading.Thread(target=_feed, args=(pipe, request), daemon=True)
    feeder.start()
    try:
        answer = _wait(child, cancelled, time.monotonic() + limit)
    finally:
        _end(child)
        feeder.join()
    if child.returncode == -getattr(signal, "SIGKILL", 9):
        raise DocumentNotMade("Het systeem heeft het maken van het document afgebroken.")
    if child.returncode != 0:
        raise Bug(f"the document process ended with {child.returncode}")
    return answer


def end_children() -> None:
    """End every child at once: called when this process is about to forget everything."""
    for child in tuple(_children):
        child.kill()
        child.wait()


def _feed(pipe: IO[bytes] | None, request: bytes) -> None:
    if pipe is None:
        return
    with contextlib.suppress(OSError), pipe:  # a child that was ended reads no further
        pipe.write(request)


def _wait(child: subprocess.Popen[bytes], cancelled: Callable[[], bool], deadline: float) -> bytes:
    while True:
        if cancelled():
            raise Stopped
        if time.monotonic() > deadline:
            raise DocumentNotMade("Het maken van het document duurde te lang.")
        with contextlib.suppress(subprocess.TimeoutExpired):  # nothing is lost: the next look goes on where this ended
            return child.communicate(timeout=_PATIENCE)[0]


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()  # does nothing when it has ended by itself
    child.wait()
    _children.discard(child)
    if child.stdout is not None:
        child.stdout.close()


def _program() -> list[str]:
    """This program: the bundle itself, or the interpreter cut off from the folder and environment it was started in."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-I", "-m", "weerbaar_desktop"]


def _environment() -> dict[str, str]:
    needed = ("SYSTEMROOT",) if sys.platform == "win32" else ()
    return {"LC_ALL": "C.UTF-8"} | {name: os.environ[name] for name in needed if name in os.environ}
