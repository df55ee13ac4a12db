"""Work off the window's thread: one worker that owns the vault, others that only read; results come back here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Result = TypeVar("Result")

_BROKE: Final = (
    tr("Er ging iets mis in het programma."),
    tr("Wat al was opgeslagen, staat nog in uw kluis."),
    tr("Probeer het nog een keer. Lukt het weer niet, sluit het programma dan en open het opnieuw."),
)


class _Asked(NamedTuple):
    """A job, and who waits for it since which turn."""

    turn: int
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[CannotContinue], None]


class _Outcome(NamedTuple):
    """What became of it; `report` where it was a bug."""

    result: Any = None
    trouble: CannotContinue | None = None
    report: str = ""


class Jobs(QObject):
    """`done` and `failed` are called on the thread of the window; `broken` carries the report of a bug.

    After a bug `failed` is called as well, once the report is shown: the page that waits has to be let go. What is
    handed in after the `last` job is ignored: the window is gone, and a late draft or answer has nowhere to go.
    `late` while an answer comes back to what was asked, directly or in steps, before the last `turn`.

    What is asked is held here until it is answered, so that the other thread never lets go of it last: pages hang on
    it, and a widget that goes on another thread takes the program along.
    """

    broken = Signal(str)
    _came_back = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended = False
        self._turn = self._answering = self._number = 0
        self._asked: dict[int, _Asked] = {}
        self._writer: ThreadPoolExecutor | None = None
        self._readers: dict[str, ThreadPoolExecutor] = {}
        self._reading: set[Future[None]] = set()
        self._writing: set[Future[None]] = set()
        self._came_back.connect(self._call)  # a method of an object of this thread: Qt queues it

    def run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[CannotContinue], None]
    ) -> None:
        """Does `work` on the one thread that owns the vault, after what was handed in before."""
        if self._ended:
            return
        if self._writer is None:
            self._writer = _one_thread("vault")
        _count(self._writer.submit(self._guarded, self._hold(work, done, failed)), self._writing)

    def read(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[CannotContinue], None]
    ) -> None:
        """Does `work` beside the vault's thread: reading on a connection of its own, or what needs no vault."""
        self._read("reading", work, done, failed)

    def read_for_help(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[CannotContinue], None]
    ) -> None:
        """The same on a thread that does nothing else: who needs help waits for no document and no picture."""
        self._read("help", work, done, failed)

    def read_for_page(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[CannotContinue], None]
    ) -> None:
        """The same for what a page shows as soon as it comes up: that waits for no document and no copy."""
        self._read("page", work, done, failed)

    def _read(
        self,
        thread: str,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[CannotContinue], None],
    ) -> None:
        if self._ended:
            return
        if thread not in self._readers:
            self._readers[thread] = _one_thread(thread)
        _count(self._readers[thread].submit(self._guarded, self._hold(work, done, failed)), self._reading)

    def turn(self) -> None:
        """From here on something else is on the screen: answers to what was asked before come `late`."""
        self._turn += 1
        self._answering = self._turn

    @property
    def late(self) -> bool:
        """Whether what happens now answers what was asked before the last turn."""
        return self._answering < self._turn

    @property
    def ending(self) -> bool:
        """Whether the vault is being closed: long work stops, so that what was typed is kept before the end."""
        return self._ended

    @property
    def reading(self) -> bool:
        """Whether something is made or read beside the vault's thread."""
        return bool(self._reading)

    @property
    def busy(self) -> bool:
        """The same, or something is done on the vault's thread, such as a new key for everything."""
        return bool(self._reading or self._writing)

    def last(self, work: Callable[[], None], seconds: float) -> bool:
        """Does `work` on the vault's thread after all that waits there, and lets the readers stop cleanly.

        False when that took longer than `seconds`. Blocks the window, so only for when there is no window any more.
        """
        from concurrent.futures import wait

        for reader in self._readers.values():
            reader.shutdown(wait=False, cancel_futures=True)  # before what runs there is told to stop
        self._ended = True
        if self._writer is None:
            self._writer = _one_thread("vault")
        future = self._writer.submit(self._guarded, self._hold(work, _nothing, _nothing))
        self._writer.shutdown(wait=False)
        return not wait([future, *self._reading], timeout=seconds).not_done

    def _hold(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[CannotContinue], None]
    ) -> int:
        self._number += 1
        self._asked[self._number] = _Asked(self._answering, work, done, failed)
        return self._number

    def _guarded(self, number: int) -> None:
        """On the other thread: does the work, and holds nothing of it any more when it says so."""
        self._came_back.emit(number, self._outcome(number))

    def _outcome(self, number: int) -> _Outcome:
        try:
            return _Outcome(self._asked[number].work())
        except CannotContinue as trouble:
            trouble.__traceback__ = trouble.__cause__ = trouble.__context__ = None  # their frames hold what was asked
            return _Outcome(trouble=trouble)
        except Exception as bug:  # noqa: BLE001 - one of the two places: a bug in a job must not end in silence
            from weerbaar_desktop.gui.bug_report import report_of

            return _Outcome(trouble=CannotContinue(*_BROKE), report=report_of(bug))

    def _call(self, number: int, outcome: _Outcome) -> None:
        asked = self._asked.pop(number)
        self._answering = asked.turn  # what the answer asks next is still of that turn
        try:
            if outcome.report:
                self.broken.emit(outcome.report)
            if outcome.trouble is not None:
                asked.failed(outcome.trouble)
            else:
                asked.done(outcome.result)
        finally:
            self._answering = self._turn


def _one_thread(name: str) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)


def _count(future: Future[None], among: set[Future[None]]) -> None:
    among.add(future)
    future.add_done_callback(among.discard)


def _nothing(_value: object) -> None:
    pass
