"""What is loaded ahead: nothing of the window on another thread, and every page where the window works."""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from weerbaar_desktop.gui.loading import PAGES, TO_FIND_A_VAULT, Loading


def test_what_a_thread_of_its_own_loads_has_no_window_in_it() -> None:
    asks = (
        "import sys; from weerbaar_desktop.bootstrap import warm_up; before = set(sys.modules); warm_up();"
        " made = set(sys.modules) - before; window = ('PySide6', 'shiboken6');"
        " print(sorted(name for name in made if name.startswith(window)), 'weerbaar_desktop.vault.store' in made)"
    )
    ran = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert ran.stdout == "[] True\n"


def test_pages_are_loaded_on_the_thread_of_the_window_once_the_other_is_over(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "een_bladzijde.py").write_text("import threading\nLOADED_ON = threading.current_thread()\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    go = threading.Event()
    warming = threading.Thread(target=go.wait, daemon=True)
    warming.start()
    loading = Loading(warming, qapp, ["een_bladzijde"])
    loading._next()
    assert "een_bladzijde" not in sys.modules
    go.set()
    qtbot.waitUntil(lambda: not loading._timer.isActive())
    assert sys.modules.pop("een_bladzijde").LOADED_ON is threading.main_thread()


def test_everything_that_is_named_is_there() -> None:
    assert [name for name in (*TO_FIND_A_VAULT, *PAGES) if find_spec(name) is None] == []


def test_all_that_finding_a_vault_needs_is_loaded_in_steps_before_it() -> None:
    asks = (
        "import sys; from weerbaar_desktop.gui.loading import TO_FIND_A_VAULT, loads;"
        " [load() for load in map(loads, TO_FIND_A_VAULT)]; before = set(sys.modules);"
        " from weerbaar_desktop import bootstrap; bootstrap.opening(); made = set(sys.modules) - before;"
        " print([name for name in sorted(made) if name.startswith(('weerbaar_desktop.domain',"
        " 'weerbaar_desktop.application', 'weerbaar_desktop.vault'))])"
    )
    ran = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
