"""Every Dutch sentence of the program, read from its sources: `python -m tests.interface_words` prints their table."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from weerbaar_desktop.content.plain_words import A_SENTENCE, Sentence, split
from weerbaar_desktop.content.plain_words_table import lines

HOUSE: Final = Path(__file__).parents[1]
PACKAGE: Final = HOUSE / "weerbaar_desktop"
GENERATED: Final = PACKAGE / "gui" / "forms"
"""Made of ui/, which is read itself."""
DUTCH: Final = re.compile(
    r"\b(de|het|een|u|uw|niet|dit|deze|dat|van|met|voor|er|wat|zijn|staat|kan|geen|hier|klik|meer)\b", re.IGNORECASE
)
"""One of these stands in any Dutch sentence, and in no query, style sheet or English line. A label of a few words
may have none of them and is not seen here; it stands in tests/gui/trees, to be read."""
NO_PROSE: Final = re.compile(r"\b(SELECT|INSERT|CREATE|PRAGMA)\b|[{};]\s*\n|^\s*<|\(\?[:!]")


def interface(least: int = A_SENTENCE) -> list[Sentence]:
    """Sentences of at least so many words, with the file and the line where each begins."""
    found = [one for path in sorted(PACKAGE.rglob("*.py")) if GENERATED not in path.parents for one in _of_code(path)]
    found += [one for path in sorted((HOUSE / "ui").rglob("*.ui")) for one in _of_form(path)]
    return [one for one in found if one.length >= least]


def _of_code(path: Path) -> Iterator[Sentence]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    apart = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            apart |= {id(inner) for inner in ast.walk(node) if inner is not node}
    for node in ast.walk(tree):
        if id(node) not in apart and (text := _text(node)):
            yield from _sentences(text, path, node.lineno)  # type: ignore[attr-defined]  # what holds text has a line


def _text(node: ast.AST) -> str:
    """What it says; a value that is filled in counts as one word."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "{x}" for one in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _of_form(path: Path) -> Iterator[Sentence]:
    for element in ET.parse(path).iter("string"):  # noqa: S314  # our own form
        yield from _sentences(element.text or "", path)


def _sentences(text: str, path: Path, line: int | None = None) -> Iterator[Sentence]:
    if DUTCH.search(text) and not NO_PROSE.search(text):
        for words in split(text):
            yield Sentence(words, path.relative_to(HOUSE).as_posix(), line)


def by_room(sentences: list[Sentence]) -> dict[str, list[Sentence]]:
    """The sentences of each room of the house: gui, presentation, domain …"""
    rooms: dict[str, list[Sentence]] = defaultdict(list)
    for one in sentences:
        rooms["/".join(one.file.split("/")[:2]) if one.file.startswith(PACKAGE.name) else "ui"].append(one)
    return dict(rooms)


if __name__ == "__main__":
    print(*lines(by_room(interface())), sep="\n")
