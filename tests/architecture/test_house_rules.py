"""The house stands as designed, and every rule that keeps it says no when it is broken."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.architecture import house_rules as rules

ROOT = Path(__file__).resolve().parents[2]
Rule = Callable[[Path], list[str]]

ALL: tuple[Rule, ...] = (
    rules.imports_look_down,
    rules.ruff_is_silent,
    rules.forms_are_fresh,
    rules.nothing_names_the_network,
    rules.qt_outside_gui_is_what_was_agreed,
    rules.domain_needs_the_standard_library_only,
    rules.sizes_stay_small,
    rules.modules_say_what_they_are_for,
    rules.broad_except_stays_in_two_places,
    rules.nothing_hides_a_name_of_qt,
    rules.nothing_names_a_machine,
    rules.the_top_level_is_the_customers,
    rules.each_exception_has_its_reason,
)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    assert rule(ROOT) == []


# Each line: the rule, the file that gets the text at its end (or is made), the text, and what the rule must say.
_DOC = '"""Planted."""\n'
BREAKS: tuple[tuple[str, Rule, str, str, str], ...] = (
    ("up", rules.imports_look_down, "domain/errors.py", "from weerbaar_desktop.application import ports\n",
     "look down"),
    ("gui knows vault", rules.imports_look_down, "gui/planted.py", "import weerbaar_desktop.vault.keys\n", "look down"),
    ("cli knows pdf", rules.imports_look_down, "cli/vaults.py", "import weerbaar_desktop.pdf\n", "look down"),
    ("siblings", rules.imports_look_down, "dossier/planted.py", "import weerbaar_desktop.system.paths\n", "look down"),
    ("new room", rules.imports_look_down, "attic/__init__.py", _DOC, "look down"),
    ("more than ports", rules.imports_look_down, "pdf/planted.py",
     "import weerbaar_desktop.application.diary\n", "adapters"),
    ("screens", rules.imports_look_down, "pdf/planted.py", "import weerbaar_desktop.presentation.shown\n", "adapters"),
    ("Qt outside gui", rules.imports_look_down, "presentation/planted.py", "import PySide6.QtCore\n", "Qt only in gui"),
    ("second SQL", rules.imports_look_down, "vault/planted.py", "import sqlcipher3\n", "database driver"),
    ("plain SQL", rules.imports_look_down, "application/planted.py", "import sqlite3\n", "database driver"),
    ("second keys", rules.imports_look_down, "vault/planted.py", "import cryptography.hazmat\n", "holds keys"),
    ("other kdf", rules.imports_look_down, "bootstrap.py", "import argon2\n", "holds keys"),
    ("second zip", rules.imports_look_down, "vault/planted.py", "import pyzipper\n", "pyzipper only"),
    ("second cards", rules.imports_look_down, "application/planted.py", "import vobject\n", "vobject reads"),
    ("second pdf", rules.imports_look_down, "dossier/planted.py", "import reportlab.lib\n", "PDF engine"),
    ("socket", rules.imports_look_down, "system/planted.py", "import socket\n", "network"),
    ("late socket", rules.imports_look_down, "cli/vaults.py", "def f() -> None:\n    import urllib.request\n",
     "network"),
    ("circle", rules.imports_look_down, "domain/errors.py", "from weerbaar_desktop.domain import incident\n",
     "circles"),
    ("QtNetwork", rules.ruff_is_silent, "gui/planted.py", "from PySide6.QtNetwork import QTcpSocket\n", "TID251"),
    ("QtDBus", rules.ruff_is_silent, "gui/planted.py", "from PySide6 import QtDBus\n", "TID251"),
    ("QUiLoader", rules.ruff_is_silent, "gui/planted.py", "from PySide6.QtUiTools import QUiLoader\n", "TID251"),
    ("QWizard", rules.ruff_is_silent, "gui/planted.py", "from PySide6.QtWidgets import QWizard\n", "TID251"),
    ("pickle", rules.ruff_is_silent, "vault/planted.py", "import pickle\n", "TID251"),
    ("tempfile", rules.ruff_is_silent, "pdf/planted.py", "import tempfile\n", "TID251"),
    ("print", rules.ruff_is_silent, "application/planted.py", "print('x')\n", "T201"),
    ("complex", rules.ruff_is_silent, "domain/planted.py", "def f(a: int) -> None:\n" + "    if a: pass\n" * 9, "C901"),
    ("untyped", rules.ruff_is_silent, "domain/planted.py", "def f(a):\n    return a\n", "ANN"),
    ("QtNetwork by name", rules.nothing_names_the_network, "gui/planted.py", "import PySide6.QtNetwork\n", "QtNetwork"),
    ("socket in system", rules.nothing_names_the_network, "system/planted.py", "import socket\n", "socket"),
    ("QtDBus in another room", rules.nothing_names_the_network, "system/planted.py",
     "from PySide6 import QtDBus\n", "QtDBus"),
    ("QtNetwork beside QtDBus", rules.nothing_names_the_network, "system/logind.py",
     "from PySide6 import QtNetwork\n", "QtNetwork"),
    ("widgets in system", rules.qt_outside_gui_is_what_was_agreed, "system/logind.py",
     "from PySide6 import QtWidgets\n", "QtWidgets"),
    ("msgspec", rules.domain_needs_the_standard_library_only, "domain/planted.py", "import msgspec\n", "msgspec"),
    ("long file", rules.sizes_stay_small, "domain/planted.py", "A = 1\n" * 401, "401 lines"),
    ("long function", rules.sizes_stay_small, "domain/planted.py", "def f() -> None:\n" + "    pass\n" * 50,
     "51 lines"),
    ("long constructor", rules.sizes_stay_small, "domain/planted.py",
     "class A:\n    def __init__(self) -> None:\n" + "        pass\n" * 30, "31 lines"),
    ("no sentence", rules.modules_say_what_they_are_for, "domain/planted.py", "A = 1\n", "domain/planted.py"),
    ("broad", rules.broad_except_stays_in_two_places, "cli/vaults.py",
     "try:\n    pass\nexcept (ValueError, Exception):\n    pass\n", "cli/vaults.py"),
    ("bare", rules.broad_except_stays_in_two_places, "vault/planted.py",
     "try:\n    pass\nexcept:\n    pass\n", "vault"),
    ("layout", rules.nothing_hides_a_name_of_qt, "gui/planted.py",
     "class A(QWidget):\n    def f(self) -> None:\n        self.layout = 1\n", "A.layout"),
    ("signal", rules.nothing_hides_a_name_of_qt, "gui/planted.py",
     "class A(QDialog):\n    finished = Signal()\n", "A.finished"),
    ("own base", rules.nothing_hides_a_name_of_qt, "gui/planted.py", "class A(Page):\n    style = 1\n", "A.style"),
    ("machine", rules.nothing_names_a_machine, "domain/planted.py", "A = '/ro" + "ot/x'\n", "domain/planted.py:1"),
    ("registry", rules.nothing_names_a_machine, "domain/planted.py", "A = 'https://py" + "pi.org'\n", "planted"),
    ("top level", rules.the_top_level_is_the_customers, "../docs/index.md", "x\n", "docs"),
    ("stale form", rules.forms_are_fresh, "../ui/planted.ui",
     '<ui version="4.0"><class>Planted</class><widget class="QWidget" name="Planted"/></ui>', "planted"),
    ("noqa", rules.each_exception_has_its_reason, "domain/planted.py", "A = 1  # no" + "qa: E501\n", "planted"),
    ("ignored rule", rules.each_exception_has_its_reason, "../pyproject.toml", "", "ISC001"),
)  # fmt: skip


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the rules look at, once, to be copied for every break."""
    copy = tmp_path_factory.mktemp("pattern") / "house"
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("weerbaar_desktop", "ui"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=ignored)
    for file in ("pyproject.toml", "installer/compile_forms.py"):
        (copy / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, copy / file)
    return copy


@cache
def _said_of(rule: Rule, pattern: Path) -> set[str]:
    """What the rule says of the house as it is; its copies lack what only the whole repository has."""
    return set(rule(pattern))


@pytest.mark.parametrize(
    ("rule", "where", "planted", "said"), [line[1:] for line in BREAKS], ids=[line[0] for line in BREAKS]
)
def test_the_rule_goes_red_when_it_is_broken(
    rule: Rule, where: str, planted: str, said: str, pattern: Path, tmp_path: Path
) -> None:
    house = tmp_path / "house"
    shutil.copytree(pattern, house, copy_function=os.link)
    place = house / "weerbaar_desktop" / where
    place.parent.mkdir(exist_ok=True)
    if place.exists():
        whole = place.read_text(encoding="utf-8")
        place.unlink()  # it is a link: the pattern keeps its text
        place.write_text(_broken(whole, planted), encoding="utf-8")
    else:
        place.write_text(planted, encoding="utf-8")
    new = set(rule(house)) - _said_of(rule, pattern)
    assert any(said in line for line in new), new


def _broken(text: str, planted: str) -> str:
    """The text with the break at its end; without one, the reason behind a rule that is ignored is taken away."""
    return (
        text + "\n" + planted
        if planted
        else text.replace('"ISC001",   # the formatter joins strings itself', '"ISC001",')
    )
