"""The language of the window: chosen before anything is loaded, out of a catalogue that Linguist compiled."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import translations
from translations import Text

from tests.architecture.wording_rules import name
from weerbaar_desktop.gui import language

ROOT = Path(__file__).resolve().parents[2]
SOURCE = "Er is niets opgeslagen of veranderd."
_LOADED = """
import sys
from weerbaar_desktop import bootstrap
from weerbaar_desktop.gui import early, language
from weerbaar_desktop.system import paths
print(*(one.__file__ for name, one in sys.modules.items() if name.startswith("weerbaar_desktop")), sep="\\n")
"""
_SPOKEN = """
import sys
from pathlib import Path
from weerbaar_desktop.gui import language
folder = Path(sys.argv[1])
language.speak(language.chosen(folder / "weerbaar.ini", folder), folder)
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.gui.app import make_application
from weerbaar_desktop.gui.forms.ui_aangifte_start import Ui_AangifteStart
from PySide6.QtWidgets import QLabel, QWidget
from weerbaar_desktop.gui.theme.theme import Choice, Theme
application = make_application()
theme = Theme(application, Path("resources"))
theme.start(Choice.LIGHT, 1.0)
page = QWidget()
Ui_AangifteStart().setupUi(page)
print(language.spoken(), RefusedInput("", "x").safe, *(one.text() for one in page.findChildren(QLabel)), sep="|")
"""


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    """A folder with a catalogue of an invented language: every text between brackets."""
    texts = translations.gathered()
    said = {text: f"[{text.source}]" for text in texts}
    catalogue = tmp_path / "weerbaar_xx.ts"
    catalogue.write_text(translations.written(texts, said, "xx"), encoding="utf-8")
    translations.compile_catalogue(catalogue)
    return tmp_path


def _said(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("language=xx\nzoom=1.5\n", "xx"),
        ("zoom=1.5\n", "nl"),
        ("language=fr\n", "nl"),
        ("language=../weerbaar_xx\n", "nl"),
        ("language=\n", "nl"),
    ],
)
def test_a_language_is_spoken_when_it_was_chosen_and_is_there(tmp_path: Path, written: str, wanted: str) -> None:
    (tmp_path / "weerbaar_xx.qm").write_bytes(b"")
    settings = tmp_path / "weerbaar.ini"
    settings.write_text(written)
    assert language.chosen(settings, tmp_path) == wanted


def test_without_settings_it_is_dutch(tmp_path: Path) -> None:
    assert language.chosen(tmp_path / "weerbaar.ini", tmp_path) == "nl"


def test_constants_errors_and_forms_all_come_out_of_the_one_catalogue(catalogues: Path) -> None:
    assert Text("weerbaar", SOURCE) in translations.gathered()
    (catalogues / "weerbaar.ini").write_text("language=xx\n")
    spoken, safe, *labels = _said(_SPOKEN, str(catalogues)).strip().split("|")
    assert (spoken, safe) == ("xx", f"[{SOURCE}]")
    words = [label for label in labels if label]
    assert words
    assert all(label.startswith("[") and label.endswith("]") for label in words)


def test_nothing_with_a_text_of_its_own_is_loaded_before_the_language_is() -> None:
    files = [Path(line) for line in _said(_LOADED).splitlines()]
    assert {"bootstrap.py", "language.py"} <= {file.name for file in files}
    assert [file for file in files if _has_constants(ast.parse(file.read_text(encoding="utf-8")))] == []


def _has_constants(tree: ast.Module) -> bool:
    """Whether a text is asked for while the module is loaded, and not first when a function runs."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call) and name(node) == "tr":
            return True
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            waiting += ast.iter_child_nodes(node)
    return False
