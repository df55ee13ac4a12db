"""What CONVENTIONS.md and ACCESSIBILITY.md name is there and is what they say; each line has a test or names a lack."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

import pytest

HOUSE: Final = Path(__file__).parents[2]
NAMED: Final = re.compile(r"`(tests[\w.]+)\.(test_\w+)`")
RULE: Final = re.compile(r"\|(-+\|)+")
LACKING: Final = "**Lacking**"
WITHOUT_KEYS: Final = ("click", "type_into", "focus")
"""What a desk can do by role and name alone."""
JOURNEYS: Final = HOUSE / "tests" / "journeys"


def tables(name: str) -> list[list[str]]:
    """The tables of a file: each its lines, from the heads on, without the rule below them."""
    found: list[list[str]] = []
    before = ""
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if RULE.fullmatch(line):
            found.append([before])
        elif line.startswith("|") and before.startswith("|"):
            found[-1].append(line)
        before = line
    return found


TABLES: Final = [*tables("CONVENTIONS.md"), *tables("ACCESSIBILITY.md")]
ROWS: Final = [row for table in TABLES for row in table[1:]]


def missing(row: str) -> list[str]:
    """The tests named in a row that are not there."""
    return [f"{module}.{name}" for module, name in NAMED.findall(row) if not _is_there(module, name)]


def _is_there(module: str, name: str) -> bool:
    file = HOUSE.joinpath(*module.split(".")).with_suffix(".py")
    if not file.exists():
        return False
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) and node.name == name for node in ast.walk(tree))


Functions = dict[str, ast.FunctionDef]


def functions(text: str) -> Functions:
    """All that a file defines, by name."""
    return {node.name: node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)}


def by_name(name: str, here: Functions, program: Functions) -> set[str]:
    """What `name`, with all that it calls here or of the program, does to the desk other than with keys."""
    found: set[str] = set()
    waiting, seen = [here[name]], set[str]()
    while waiting:
        for call in ast.walk(waiting.pop()):
            words = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
            on, _, act = words.rpartition(".")
            if on.endswith("desk") and act in WITHOUT_KEYS:
                found.add(words)
            inside = here.get(words) or (program.get(act) if on in ("program", "self") else None)
            if inside is not None and words not in seen:
                seen.add(words)
                waiting.append(inside)
    return found


def test_every_test_that_is_named_is_there() -> None:
    assert [lost for row in ROWS for lost in missing(row)] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table[0].split("|")[1].strip())
def test_every_line_is_shown_or_says_what_is_lacking(table: list[str]) -> None:
    assert len(table) > 1
    assert {len(row.strip("|").split("|")) for row in table} == {len(table[0].strip("|").split("|"))}
    assert [row for row in table[1:] if not NAMED.search(row) and LACKING not in row] == []


def test_twelve_journeys_go_by_role_and_name_and_with_keys_alone() -> None:
    journeys = [row.strip("|").split("|")[1:] for row in TABLES[-1][1:]]
    assert len(journeys) == 12
    assert all(NAMED.search(cell) or LACKING in cell for row in journeys for cell in row)


def test_what_goes_with_keys_alone_does_nothing_by_name() -> None:
    program = functions((JOURNEYS / "program.py").read_text(encoding="utf-8"))
    named = {pair for row in TABLES[-1][1:] for pair in NAMED.findall(row.strip("|").split("|")[2])}
    for file in JOURNEYS.glob("test_*.py"):
        here = functions(file.read_text(encoding="utf-8"))
        alone = {name for name in here if name.startswith("test_") and "keyboard_alone" in name}
        alone |= {name for module, name in named if module.endswith(f".{file.stem}")}
        assert {name: found for name in alone if (found := by_name(name, here, program))} == {}


def test_what_is_pressed_by_name_inside_what_it_calls_is_found() -> None:
    here = functions("def test_a(program):\n    _more(program)\ndef _more(program):\n    program.unlock()\n")
    program = functions("def unlock(self):\n    self.desk.click('button', 'Kluis openen')\n")
    assert by_name("test_a", here, program) == {"self.desk.click"}


def test_a_test_that_is_gone_is_found() -> None:
    gone = ["tests.gui.test_conventions.test_of_yesterday", "tests.gone.test_lost"]
    assert missing(" ".join(f"`{one}`" for one in gone)) == gone
