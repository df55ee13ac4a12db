"""Starts the processes that make documents and open files: bytes in, bytes out, and they know no key and no vault."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Literal

from weerbaar_desktop.domain.errors import Bug, CannotContinue, Stopped
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.system.bubblewrap import bubble

DOCUMENT_LIMIT = 300.0  # seconds; the longest dossier we measured took 40
VIEWER_LIMIT = 10.0  # seconds; a large photo of a phone takes one
_PATIENCE = 0.1  # seconds between two looks at whether the person wants to stop
_MOMENT = 0.005  # seconds: a child that has said all ends at once
_FAREWELL = 1.0  # seconds; both ends of a pipe close within some milliseconds
_BLOCK = 1024 * 1024
_AHEAD = 8  # pieces of an answer that wait to be taken
_KILLED = 9  # SIGKILL

_children: set[subprocess.Popen[bytes]] = set()


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may take: seconds, without the time we need to hand its bytes over; and bytes that it may say."""

    seconds: float
    answer: int = sys.maxsize


class NoAnswer(Exception):
    """The child gave no answer: too slow, ended by the system, ended with an error of its own, or it said too much."""

    def __init__(self, why: Literal["slow", "killed", "failed", "long"], code: int = 0) -> None:
        super().__init__(why, code)
        self.why = why
        self.code = code


class DocumentNotMade(CannotContinue):
    """The document process was too slow or was ended by the system."""

    def __init__(self, happened: str) -> None:
        super().__init__(
            happened,
            tr("Er is niets geschreven of veranderd."),
            tr("Sluit andere programma's en probeer het opnieuw, of kies minder incidenten."),
        )


def run_document_process(request: bytes, cancelled: Callable[[], bool], limit: float = DOCUMENT_LIMIT) -> bytes:
    """What the document process answers to `request`; to be called outside the window's thread.

    limit: seconds. Raises Stopped, DocumentNotMade, or Bug when the process ended with an error of its own.
    """
    return b"".join(stream_document_process((request,), cancelled, limit))


def stream_document_process(
    request: Iterable[bytes], cancelled: Callable[[], bool], limit: float = DOCUMENT_LIMIT
) -> Iterator[bytes]:
    """The same answer in pieces, as the process makes them, of a request in pieces, taken as the process reads them.

    Only when the last piece was given is the answer whole: before that it may still raise what the other one raises.
    """
    try:
        yield from stream_child([*program(), "--document-process"], request, cancelled, Limits(limit))
    except NoAnswer as ended:
        if ended.why == "slow":
            raise DocumentNotMade(tr("Het maken van het document duurde te lang.")) from None
        if ended.why == "killed":
            raise DocumentNotMade(tr("Het systeem heeft het maken van het document afgebroken.")) from None
        raise Bug(f"the document process ended with {ended.code}") from None


def run_viewer_process(
    words: list[str], piece: Iterable[bytes], cancelled: Callable[[], bool], most: int, limit: float = VIEWER_LIMIT
) -> bytes:
    """What the viewer process answers to `words` about `piece`, at most `most` bytes; outside the window's thread.

    limit: seconds. Raises Stopped and NoAnswer.
    """
    command = (*program(), "--viewer-process")
    return run_child([*bubble(*command), *command, *words], piece, cancelled, Limits(limit, most))


def run_child(command: list[str], request: Iterable[bytes], cancelled: Callable[[], bool], limits: Limits) -> bytes:
    """Standard output of `command` after `request` on its standard input; it inherits nothing else of ours.

    The pieces of `request` are taken on this thread, and no further than the child reads. Raises Stopped and NoAnswer,
    and what taking a piece raises; the child has ended in any case.
    """
    return b"".join(stream_child(command, request, cancelled, limits))


def stream_child(
    command: list[str], request: Iterable[bytes], cancelled: Callable[[], bool], limits: Limits
) -> Generator[bytes, None, None]:
    """The same in pieces, no further ahead than they are taken; the child has ended when they have, or are let go."""
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
    talk = _Talk(child, cancelled, limits)
    try:
        yield from talk.exchange(request)
    finally:
        _end(child)
        talk.end()
    if child.returncode in (-_KILLED, 128 + _KILLED):  # bubblewrap tells of the process in it as a shell does
        raise NoAnswer("killed", child.returncode)
    if child.returncode != 0:
        raise NoAnswer("failed", child.returncode)


def end_children() -> None:
    """End every child at once: called when this process is about to forget everything."""
    for child in tuple(_children):
        _kill(child)
        child.wait()


class _Talk:
    """What goes to a child and comes from it, each on a thread of its own, so that this one can look up in between.

    Both threads report to this one: there is room for another piece, something was said, all was said.
    """

    def __init__(self, child: subprocess.Popen[bytes], cancelled: Callable[[], bool], limits: Limits) -> None:
        self._child, self._cancelled, self._limits = child, cancelled, limits
        self._deadline = time.monotonic() + limits.seconds
        self._reports: SimpleQueue[bytes | Literal["room", "all"]] = SimpleQueue()
        self._waiting: SimpleQueue[bytes | None] = SimpleQueue()
        self._unheard = threading.Semaphore(_AHEAD)
        self._deaf, self._over = threading.Event(), threading.Event()
        self._reports.put("room")  # one piece waits while another is being written
        self._feeder = threading.Thread(target=self._feed, args=(child.stdin,), daemon=True)
        self._listener = threading.Thread(target=self._listen, args=(child.stdout,), daemon=True)
        self._feeder.start()
        self._listener.start()

    def exchange(self, request: Iterable[bytes]) -> Iterator[bytes]:
        """All that the child says until it has ended, while the pieces are handed over as far as it reads."""
        pieces, said = iter(request), 0
        while (report := self._report()) != "all":
            begun = time.monotonic()
            if isinstance(report, bytes):
                said += len(report)
                if said > self._limits.answer:
                    raise NoAnswer("long")
                yield report
                self._unheard.release()
            elif not self._deaf.is_set():
                self._waiting.put(next(pieces, None))
            self._deadline += time.monotonic() - begun  # the time that we need for a piece is not the child's
        while not _has_ended(self._child):
            self._look()
            time.sleep(_MOMENT)

    def end(self) -> None:
        """After the child has ended: both threads end too, unless what it started slipped away with a pipe."""
        self._over.set()
        self._deaf.set()
        self._waiting.put(None)
        self._unheard.release()
        self._feeder.join(_FAREWELL)
        self._listener.join(_FAREWELL)

    def _report(self) -> bytes | Literal["room", "all"]:
        while True:
            self._look()
            with contextlib.suppress(Empty):
                return self._reports.get(timeout=_PATIENCE)

    def _look(self) -> None:
        if self._cancelled():
            raise Stopped
        if time.monotonic() > self._deadline:
            raise NoAnswer("slow")

    def _feed(self, pipe: IO[bytes]) -> None:
        with contextlib.suppress(OSError), pipe:  # a child that has heard enough, or was ended, reads no further
            while (piece := self._waiting.get()) is not None and not self._deaf.is_set():
                self._reports.put("room")
                pipe.write(piece)
        self._deaf.set()

    def _listen(self, pipe: IO[bytes]) -> None:
        with pipe:
            while said := pipe.read1(_BLOCK):  # type: ignore[attr-defined]  # a pipe is buffered
                self._unheard.acquire()
                if self._over.is_set():
                    return
                self._reports.put(said)
        self._reports.put("all")


def _end(child: subprocess.Popen[bytes]) -> None:
    _kill(child)
    child.wait()
    _children.discard(child)


def _kill(child: subprocess.Popen[bytes]) -> None:
    """End it and what it started, also when it has ended itself; nothing when its number may be another's by now."""
    if sys.platform == "win32":
        child.kill()
    elif child.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS refuses when only its name is left
            os.killpg(child.pid, signal.SIGKILL)


def _has_ended(child: subprocess.Popen[bytes]) -> bool:
    """Whether it has; on Linux it keeps its number, so that what it left behind in its group can still be ended."""
    if sys.platform != "linux" or child.returncode is not None:
        return child.poll() is not None
    try:
        return os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    except ChildProcessError:  # a lock has waited for it meanwhile
        return True


def program() -> list[str]:
    """This program: the window's command of the bundle, whichever of the two this is, or the interpreter cut off from
    the folder and environment it was started in."""
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        return [str(own.with_name("weerbaar-desktop").with_suffix(own.suffix))]
    return [sys.executable, "-I", "-m", "weerbaar_desktop"]


def _environment() -> dict[str, str]:
    needed = ("SYSTEMROOT",) if sys.platform == "win32" else ()
    return {"LC_ALL": "C.UTF-8"} | {name: os.environ[name] for name in needed if name in os.environ}
