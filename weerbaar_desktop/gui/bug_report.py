"""A report of a bug that can be copied and sent: what broke and where, and nothing of the case."""

from __future__ import annotations

import platform
import sys
import traceback

from PySide6 import __version__ as pyside_version

from weerbaar_desktop import __version__


def report_of(bug: BaseException) -> str:
    """Types, modules and line numbers of `bug` and what led to it; no messages, no values, no paths."""
    lines = [
        f"Weerbaar {__version__}, Python {platform.python_version()}, PySide6 {pyside_version}, {sys.platform}",
    ]
    link: BaseException | None = bug
    while link is not None:
        lines.append(type(link).__name__)
        for frame, line in traceback.walk_tb(link.__traceback__):
            module = str(frame.f_globals.get("__name__", "?"))
            lines.append(f"  {module}.{frame.f_code.co_name}, regel {line}")
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines)
