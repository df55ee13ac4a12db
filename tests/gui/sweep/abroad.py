"""The sweep in an invented language: room for words that are a third longer, and none that stayed Dutch."""

from __future__ import annotations

import ast
import os
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

import translations
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.gui.sweep import room
from tests.gui.sweep.sweeping import IN_CI, SIZES, ZOOMS, Check, Sweep, show
from tests.gui.sweep.view import REFLOW, Finding, Setting, View, said
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.page import Page

IN_CI_ABROAD: Final = (IN_CI[0], IN_CI[0]._replace(width=REFLOW[0], height=REFLOW[1]))
"""At a desk and in the smallest window; `SWEEP=whole` takes the others."""
SETTINGS_ABROAD: Final = tuple(Setting(IN_CI[0].theme, zoom, *size) for zoom in ZOOMS for size in SIZES)
"""Colours have nothing to do with how long a word is: every zoom and size, in one theme."""
HOUSE: Final = Path(__file__).parents[3]
CONTENT: Final = HOUSE / "resources" / "content" / "nl"
GUI: Final = HOUSE / "tests" / "gui"
_BY_THE_TOUR: Final = frozenset({"Dag 1"})
"""An account that the tour writes with a number; the program says the same of the first day of a plan."""
TOUR: Final = ("test_sweep.py", "work/*_walk.py", "work/test_every_page.py", "work/conftest.py")


class Abroad(Sweep):
    """Looks at each page for what a longer word can break."""

    def look_at(self, window: MainWindow, page: Page, asked: Iterable[Setting] = ()) -> None:
        self.kinds.add(type(page))
        name = type(page).__name__
        for setting in asked or settings_abroad():
            show(window, setting)
            self.seen[name] += 1
            view = View(window, page, setting.window_size)
            for check in CHECKS:
                for finding in check(view):
                    self.found[name, finding].append(setting)


def settings_abroad() -> tuple[Setting, ...]:
    """All of them, or those that CI has time for."""
    return SETTINGS_ABROAD if os.environ.get("SWEEP") == "whole" else IN_CI_ABROAD


def untranslated(view: View) -> Iterator[Finding]:
    """Words of the program in Dutch. What experts wrote may be, and what the tour made."""
    for widget in view.widgets:
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.text().strip() in _ours():
            yield Finding("dutch", said(widget), "is not translated")


CHECKS: Final[tuple[Check, ...]] = (room.cut_off, room.overlapping, room.outside, untranslated)


@cache
def _ours() -> frozenset[str]:
    content = {text for path in CONTENT.glob("*.toml") for text in _strings(tomllib.loads(path.read_text("utf-8")))}
    tour = {text for pattern in TOUR for path in GUI.glob(pattern) for text in _literals(path)}
    return frozenset(text.source for text in translations.gathered()) - content - tour - _BY_THE_TOUR


def _literals(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
