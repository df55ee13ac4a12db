"""The end of a sweep in a few lines: what each setting found, and what was found of each planted fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

import pytest

from tests.gui.sweep.view import Setting

COUNTED: Final = "counted"
PLANTED: Final = "planted"
"""What the tests tell of themselves: the views and findings of each setting; a fault and what was said of it."""


class Summary:
    """Hears what the tests of a run counted, and prints it below the last."""

    def __init__(self, settings: tuple[Setting, ...]) -> None:
        self._settings = [str(setting) for setting in settings]
        self._views: Counter[str] = Counter()
        self._found: Counter[str] = Counter()
        self._planted: list[tuple[str, ...]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test is through; what it counted comes with its report."""
        if report.when != "call":
            return
        for name, told in report.user_properties:
            if name == COUNTED and isinstance(told, dict):
                self._views.update({setting: views for setting, (views, _found) in told.items()})
                self._found.update({setting: found for setting, (_views, found) in told.items()})
            if name == PLANTED and isinstance(told, list):
                self._planted.append(tuple(told))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """A line for each setting that was swept, and for each fault."""
        if self._views:
            rows = [(one, str(self._views[one]), str(self._found[one])) for one in self._settings if one in self._views]
            _print(terminalreporter, ("setting", "views", "found"), rows)
        if self._planted:
            _print(terminalreporter, ("planted", "setting", "said of it"), sorted(self._planted))


def _print(terminal: pytest.TerminalReporter, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    terminal.write_line("")
    for row in (heads, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        terminal.write_line("  ".join(cells).rstrip())
