"""Every test that CONVENTIONS.md names is there, and every line of its table has one or says what is lacking."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

HOUSE: Final = Path(__file__).parents[2]
NAMED: Final = re.compile(r"`(tests[\w.]+)\.(test_\w+)`")
ROWS: Final = [
    line
    for line in (Path(__file__).parent / "CONVENTIONS.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("|")
][2:]
COLUMNS: Final = 6


def missing(row: str) -> list[str]:
    """The tests named in a row that are not there."""
    return [f"{module}.{name}" for module, name in NAMED.findall(row) if not _is_there(module, name)]


def _is_there(module: str, name: str) -> bool:
    file = HOUSE.joinpath(*module.split(".")).with_suffix(".py")
    if not file.exists():
        return False
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) and node.name == name for node in ast.walk(tree))


def test_every_test_that_is_named_is_there() -> None:
    assert [lost for row in ROWS for lost in missing(row)] == []


def test_every_line_is_shown_or_says_what_is_lacking() -> None:
    assert ROWS
    assert [row for row in ROWS if len(row.strip("|").split("|")) != COLUMNS] == []
    assert [row for row in ROWS if not NAMED.search(row) and "**Lacking**" not in row] == []


def test_a_test_that_is_gone_is_found() -> None:
    gone = ["tests.gui.test_conventions.test_of_yesterday", "tests.gone.test_lost"]
    assert missing(" ".join(f"`{one}`" for one in gone)) == gone
