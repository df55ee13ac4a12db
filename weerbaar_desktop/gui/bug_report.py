"""A report of a bug that can be copied and sent, with the versions of the window's own parts."""

from __future__ import annotations

from PySide6 import __version__ as pyside_version

from weerbaar_desktop import __version__
from weerbaar_desktop.domain.bug_report import bug_report


def report_of(bug: BaseException) -> str:
    """Types, modules and line numbers of `bug` and what led to it; no messages, no values, no paths."""
    return bug_report(bug, f"Weerbaar {__version__}", f"PySide6 {pyside_version}")
