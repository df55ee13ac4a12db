"""A promise stands only where a test guards it, in the program and in the README alike."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from weerbaar_desktop.content.promises import load_promises
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.promises import Promise, table

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "resources" / "content" / "nl"


def _tests_in(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


@pytest.mark.parametrize("promise", load_promises(CONTENT).promises, ids=lambda promise: promise.id)
def test_every_promise_names_tests_that_are_there(promise: Promise) -> None:
    for named in promise.tests:
        file, _, name = named.partition("::")
        assert (ROOT / file).is_file(), named
        assert _tests_in(ROOT / file) >= ({name} if name else set()), named
        assert _tests_in(ROOT / file), named


def test_the_readme_promises_the_same_as_the_program() -> None:
    assert table(load_promises(CONTENT)) in (ROOT / "README.md").read_text(encoding="utf-8")


def test_a_promise_without_a_test_is_refused(tmp_path: Path) -> None:
    text = (
        '[[promises]]\nid = "a"\npromise = "b"\nagainst = "c"\nnot = "d"\ntests = []\n\n[[not_promised]]\nwords = "e"\n'
    )
    (tmp_path / "promises.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="geen proef"):
        load_promises(tmp_path)
