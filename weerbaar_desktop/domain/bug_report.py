"""What can be said of a bug without saying anything of a person: kinds of error, modules and line numbers."""

from __future__ import annotations

import platform
import sys
import traceback


def bug_report(bug: BaseException, *about: str) -> str:
    """A report to copy of `bug` and what led to it; holds no message, no value, no path and no line of code.

    about: versions that matter, such as "Weerbaar 0.1.0".
    """
    lines = [", ".join((*about, f"Python {platform.python_version()}", sys.platform))]
    link: BaseException | None = bug
    while link is not None:
        lines.append(type(link).__name__)
        for frame, line in traceback.walk_tb(link.__traceback__):
            module = str(frame.f_globals.get("__name__", "?"))
            lines.append(f"  {module}.{frame.f_code.co_name}, regel {line}")
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines)
