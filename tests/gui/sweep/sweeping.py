"""The sweep itself: every check on one page in every setting, and the table of what was found."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

import weerbaar_desktop.gui
from tests.gui.sweep import acting, contrast, naming, room, shots, trees, walking
from tests.gui.sweep.summary import COUNTED
from tests.gui.sweep.view import REFLOW, Finding, Setting, View, shown_in
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import Choice, current_theme
from weerbaar_desktop.gui.widgets.focus_ring import FocusRing

Check = Callable[[View], Iterable[Finding]]
SIZES: Final = ((1366, 768), (800, 1280), REFLOW)
ZOOMS: Final = (1.0, 1.5, 2.0)
THEMES: Final = (Choice.LIGHT, Choice.DARK, Choice.HIGH_CONTRAST)
SETTINGS: Final = tuple(Setting(theme, zoom, *size) for theme in THEMES for zoom in ZOOMS for size in SIZES)
IN_CI: Final = (
    Setting(THEMES[0], ZOOMS[0], *SIZES[0]),
    Setting(THEMES[0], ZOOMS[2], *SIZES[1]),
    Setting(THEMES[1], ZOOMS[1], *SIZES[0]),
    Setting(THEMES[2], ZOOMS[0], *REFLOW),
)
"""Every theme, zoom and size; `python -m tests.gui.sweep` takes all twenty-seven."""

ALWAYS: Final[tuple[Check, ...]] = (
    naming.nameless, naming.unlabelled, naming.twins, naming.markup,
    room.cut_off, room.overlapping, room.outside, room.small,
)  # fmt: skip
"""In every setting; colours do not depend on the size, nor the way of Tab on the colours: see `sweep`."""
ACTING: Final[tuple[Check, ...]] = (acting.keys, acting.doubled, acting.listed, acting.menus, acting.drops, acting.tips)
COLOURED: Final = (SIZES[0], REFLOW)
"""The sizes in which colours are measured: all parts beside each other, and one below the other."""
WALKED: Final = (IN_CI[0], IN_CI[1], IN_CI[3])
"""One setting of each size."""
CHECKS: Final = (
    "name", "label", "twins", "tab", "order", "ring", "contrast", "cut off", "overlap", "outside", "target", "markup",
    "english", "keys", "listed", "menu", "drop", "tip",
)  # fmt: skip


@dataclass
class Sweep:
    """What was looked at, and what was found: page and finding, with the settings in which it was."""

    seen: dict[str, int] = field(default_factory=Counter)
    views: dict[Setting, int] = field(default_factory=Counter)
    kinds: set[type[Page]] = field(default_factory=set)
    found: dict[tuple[str, Finding], list[Setting]] = field(default_factory=lambda: defaultdict(list))
    ringed: dict[Setting, set[QWidget]] = field(default_factory=lambda: defaultdict(set))
    trees: dict[type[Page], list[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(list))
    """What a screen reader is told of each page, in the first of the settings."""

    def look_at(self, window: MainWindow, page: Page, asked: Iterable[Setting] = ()) -> None:
        """All checks on the page that the window shows."""
        self.kinds.add(type(page))
        name = type(page).__name__
        for setting in asked or settings():
            show(window, setting)
            shots.keep(window, page, setting)
            self.seen[name] += 1
            self.views[setting] += 1
            if setting == IN_CI[0]:
                self.trees[type(page)].append(trees.tree(page))
            for finding in sweep(View(window, page, setting.window_size, ringed=self.ringed[setting]), setting):
                self.found[name, finding].append(setting)

    def tell(self, record: Callable[[str, object], None]) -> None:
        """Prints the table; `record` gets how many views and findings each setting had, for the summary."""
        print(f"\n{self.table()}")
        found = Counter(setting for where in self.found.values() for setting in where)
        record(COUNTED, {str(setting): [views, found[setting]] for setting, views in self.views.items()})

    def table(self) -> str:
        """Pages by checks with the number of findings, and below it each finding with where it was."""
        rows: list[tuple[str, ...]] = [("page", "views", *CHECKS)]
        for page, views in self.seen.items():
            counted = Counter(finding.check for of, finding in self.found if of == page)
            rows.append((page, str(views), *(str(counted[check]) for check in CHECKS)))
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
        return "\n".join([*lines, f"{len(self.found)} findings", *self._each()])

    def _each(self) -> Iterator[str]:
        for (page, finding), where in self.found.items():
            yield f"  {page}: {finding.check}: {finding.widget} {finding.what} [{where[0]}; {len(where)} settings]"


def settings() -> tuple[Setting, ...]:
    """All of them, or those that CI has time for."""
    return SETTINGS if os.environ.get("SWEEP") == "whole" else IN_CI


def sweep(view: View, setting: Setting) -> Iterator[Finding]:
    """What is wrong with one page in one setting."""
    for check in ALWAYS:
        yield from check(view)
    if (setting.width, setting.height) in COLOURED:
        yield from contrast.words(view)
        yield from contrast.edges(view)
        yield from contrast.ring(view)
    if setting in WALKED:
        yield from walking.keyboard(view)
        yield from naming.english(view)
        for check in ACTING:
            yield from check(view)


def show(window: MainWindow, setting: Setting) -> None:
    """The window in this setting, laid out, with the keyboard in it."""
    theme = current_theme()
    if theme.choice is not setting.theme or theme.zoom != setting.zoom:
        theme.choice = setting.theme
        theme.set_zoom(setting.zoom)
    for _pulled in range(8):  # what goes below each other makes room for the next px, as when a window is dragged
        window.resize(*setting.window_size)
        settle(window)
        if window.size().toTuple() == setting.window_size:
            break
    window.activateWindow()
    settle(window)


def settle(window: MainWindow) -> None:
    """Everything that waits to be laid out, painted or thrown away is; one layout may ask for the next.

    Ends when no area that scrolls waits for its width; one that never gets it is found by the checks.
    """
    for done in range(60):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        if done > 4 and all(_has_its_width(one) for one in shown_in(window) if isinstance(one, QScrollArea)):
            return


def _has_its_width(area: QScrollArea) -> bool:
    body, room = area.widget(), area.viewport().width()
    fits = area.width() <= area.window().width()
    return fits and (body is None or body.width() == max(body.minimumSizeHint().width(), room))


def complete(window: MainWindow) -> None:
    """The window as it is soon after its first paint: with the ring, the menus and Qt's own words in Dutch."""
    if window.findChild(FocusRing) is None:
        window.follow_focus()
        window.complete()
    application = QApplication.instance()
    assert application is not None
    if not application.findChildren(QTranslator):
        translator = QTranslator(application)
        assert translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        application.installTranslator(translator)


def all_pages() -> set[type[Page]]:
    """Every page of the program: the classes below `Page` that no other page is built upon."""
    for module in pkgutil.walk_packages(weerbaar_desktop.gui.__path__, "weerbaar_desktop.gui."):
        importlib.import_module(module.name)
    return set(_leaves(Page))


def _leaves(kind: type[Page]) -> Iterator[type[Page]]:
    below = [one for one in kind.__subclasses__() if one.__module__.startswith("weerbaar_desktop.")]
    if not below:
        yield kind
    for one in below:
        yield from _leaves(one)
