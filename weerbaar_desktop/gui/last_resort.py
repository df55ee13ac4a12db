"""The last resort: a bug that nobody caught is shown calmly, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from weerbaar_desktop.gui.bug_report import report_of


def catch_what_is_left(show: Callable[[str], None]) -> None:
    """From now on `show` gets the report of every uncaught exception, from any thread; nothing goes to the terminal."""

    def hook(_kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(bug, (KeyboardInterrupt, SystemExit)):
            show(report_of(bug))

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            show(report_of(arguments.exc_value))

    sys.excepthook = hook
    threading.excepthook = thread_hook
