"""What a screen reader is told of a page, as lines of text: kept in tests/gui/trees, and read when it changes.

Of what stands in every window, the menus and the navigation, the journeys and the sweep know.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.page import Page

KEPT: Final = Path(__file__).resolve().parents[1] / "trees"
WRITE: Final = "TREES"
"""With this in the environment the files are written instead of compared."""
_MOST: Final = 160
"""Letters of a name; the rest says nothing more about the page."""
_SILENT: Final = frozenset({"ScrollBar", "Separator", "Grip", "Whitespace"})
_SPEAKS_BY_ITS_NAME: Final = frozenset(
    {"Border", "Client", "Graphic", "LayeredPane", "NoRole", "Pane", "Splitter", "StaticText", "Window"}
)
"""Without a name these are passed by, and what is in them stands in their place; a frame of Qt is a Border."""
_READ_ONLY: Final = frozenset({"StaticText", "Graphic"})
"""That these cannot be written in is no news."""
_STATES: Final = (
    ("checked", "checked"), ("checkStateMixed", "half checked"), ("disabled", "disabled"), ("expanded", "open"),
    ("collapsed", "folded"), ("readOnly", "read only"), ("passwordEdit", "hidden letters"), ("invalid", "wrong"),
    ("selected", "chosen"),
)  # fmt: skip
_VARIES: Final = (
    (re.compile(r"(?:[A-Za-z]:)?(?:[/\\][^/\\\s,]+)*[/\\](?:pytest-|tmp)[^\s,]*"), "(place)"),
    (re.compile(r"\b[0-9a-f]{8,}\b"), "(code)"),
    (re.compile(r"\b[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,}\b"), "(code)"),
    (re.compile(r"(\w)\1{9,}"), r"\1\1\1"),
)
"""What differs from run to run, and the words without end that the tour tries."""


def tree(page: Page) -> tuple[str, ...]:
    """Its parts in the order in which a screen reader meets them; nothing of places, sizes and fonts."""
    parts = (("page", page), ("beside", page.side), ("foot", page.foot))
    lines: list[str] = []
    for name, part in parts:
        if part is not None and part.isVisible():
            lines += [f"{name}:", *_below(part, 1)]
    return tuple(lines)


def _below(widget: QWidget, depth: int) -> Iterator[str]:
    yield from _inside(QAccessible.queryAccessibleInterface(widget), depth)


def _inside(one: QAccessibleInterface, depth: int) -> Iterator[str]:
    for at in range(one.childCount()):
        child = one.child(at)
        if child is not None and child.isValid():  # type: ignore[redundant-expr]  # it is None where Qt has none
            yield from _told(child, depth)


def _told(one: QAccessibleInterface, depth: int) -> Iterator[str]:
    role = one.role().name
    if one.state().invisible or role in _SILENT:
        return
    line = _line(one, role)
    if line:
        yield "  " * depth + line
    yield from _inside(one, depth + bool(line))


def _line(one: QAccessibleInterface, role: str) -> str:
    """Role, name, value, description and what it is at the moment; "" for what is not there for a screen reader."""
    name = _same(one.text(QAccessible.Text.Name))
    if role in _SPEAKS_BY_ITS_NAME and not name:
        return ""
    value, described = _same(one.text(QAccessible.Text.Value)), _same(one.text(QAccessible.Text.Description))
    state = one.state()
    states = [told for name_of_it, told in _STATES if getattr(state, name_of_it)]
    if role in _READ_ONLY and "read only" in states:
        states.remove("read only")
    more = [f"= '{value}'"] if value and value != name else []
    more += [f"({described})"] if described and described != name else []
    more += [f"[{', '.join(states)}]"] if states else []
    return " ".join((role, f"'{name}'", *more))


def _same(text: str) -> str:
    """The words, in one line, without what differs from run to run."""
    for varies, instead in _VARIES:
        text = varies.sub(instead, text)
    text = " ".join(text.split())
    return text if len(text) <= _MOST else f"{text[:_MOST]} …"


def file_of(kind: type[Page]) -> Path:
    """Where the tree of a page is kept: a folder for each part of the program."""
    part = kind.__module__.removeprefix("weerbaar_desktop.gui.").split(".")[0]
    return KEPT / part / f"{kind.__name__}.txt"


def changed(seen: Mapping[type[Page], Sequence[tuple[str, ...]]]) -> str:
    """How the pages differ from what is kept of them, as a diff; with WRITE set they are kept instead."""
    lines: list[str] = []
    for kind, views in seen.items():
        file, now = file_of(kind), _text(views)
        if os.environ.get(WRITE):
            file.parent.mkdir(exist_ok=True)
            file.write_text(now, encoding="utf-8", newline="\n")
        kept = file.read_text(encoding="utf-8") if file.exists() else ""
        lines += difflib.unified_diff(kept.splitlines(), now.splitlines(), f"kept {file.name}", "now", lineterm="")
    return "\n".join(lines)


def of_no_page() -> list[Path]:
    """What is kept of a page that is gone; a page that others are built upon may be shown itself."""
    return sorted(set(KEPT.rglob("*.txt")) - set(map(file_of, _built_upon(Page))))


def _built_upon(kind: type[Page]) -> Iterator[type[Page]]:
    for one in kind.__subclasses__():
        yield one
        yield from _built_upon(one)


def _text(views: Sequence[tuple[str, ...]]) -> str:
    """One page, each time it looked different from before."""
    told = [view for at, view in enumerate(views) if view not in views[:at]]
    return "\n".join("".join(f"{line}\n" for line in view) for view in told)
