"""What can be said of a bug without saying anything of a person: kinds of error, modules and line numbers."""

from __future__ import annotations

import traceback
from types import TracebackType


def bug_report(kind: type[BaseException], trace: TracebackType | None, version: str) -> str:
    """A report to copy; holds no message, no value, no path and no line of code."""
    places = (f"{frame.f_globals.get('__name__', '?')}:{line}" for frame, line in traceback.walk_tb(trace))
    return "\n".join((f"Weerbaar {version}", kind.__name__, *places))
