"""Choosing files leaves no trace: what was visited says something about a case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from weerbaar_desktop.gui.bug_dialog import BugDialog, show_bug
from weerbaar_desktop.gui.files import DialogChooser, shown_name
from weerbaar_desktop.gui.theme.theme import Theme


@pytest.fixture
def over(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window to stand on."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def dialog() -> QFileDialog:
    """The one that is open."""
    (found,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, QFileDialog)]
    return found


def gone(qtbot: QtBot) -> None:
    """Waits until it is destroyed, which is when Qt would write."""
    qtbot.waitUntil(lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)])


def remembered() -> bytes:
    """What Qt wrote of dialogs for this account; another program may have."""
    usual = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    file = usual / "QtProject.conf"
    return file.read_bytes() if file.exists() else b""


@pytest.fixture(autouse=True)
def _remembers_nothing() -> Iterator[None]:
    before = remembered()
    yield
    assert remembered() == before


def test_typing_a_path_gives_the_file_and_nothing_is_remembered(over: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "bedreiging.png"
    file.write_bytes(b"x")
    chosen: list[tuple[Path, ...]] = []
    DialogChooser().files(over, "Kies bewijs", chosen.append)
    line = dialog().findChild(QLineEdit)
    assert line is not None
    assert dialog().focusWidget() is line
    dialog().activateWindow()
    qtbot.waitUntil(line.hasFocus)  # as it is for a person; without it Qt writes its own choice over what is typed
    QTest.keyClicks(line, str(file))
    QTest.keyClick(line, Qt.Key.Key_Return)
    gone(qtbot)
    assert chosen == [(file,)]


def test_a_folder_that_is_there_is_not_replaced_by_asking(over: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    chosen: list[Path] = []
    DialogChooser().new_folder(over, "Waar mag de map komen?", "aangifte-2026-11-22", chosen.append)
    assert dialog().windowTitle() == "Waar mag de map komen? – Weerbaar"
    line = dialog().findChild(QLineEdit)
    assert line is not None
    assert line.text() == "aangifte-2026-11-22"
    line.setText(str(tmp_path / "aangifte-2026-11-22"))
    dialog().accept()
    gone(qtbot)
    assert chosen == [tmp_path / "aangifte-2026-11-22"]


def test_changing_ones_mind_chooses_nothing(over: QWidget, qtbot: QtBot) -> None:
    chosen: list[tuple[Path, ...]] = []
    DialogChooser().files(over, "Kies bewijs", chosen.append)
    dialog().reject()
    gone(qtbot)
    assert chosen == []


def typed(qtbot: QtBot, text: str) -> None:
    """Writes over what stands there, as a person does, and presses Enter."""
    line = dialog().findChild(QLineEdit)
    assert line is not None
    dialog().activateWindow()
    qtbot.waitUntil(line.hasFocus)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", ["files", "one_file", "one_folder"])
def test_what_is_not_there_is_said_in_the_dialog_itself(kind: str, over: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    there, gone_by_now = tmp_path / "hier", tmp_path / "weg"
    there.mkdir() if kind == "one_folder" else there.write_bytes(b"x")
    chosen: list[object] = []
    asks = DialogChooser()
    {
        "files": lambda: asks.files(over, "Kies", chosen.append),
        "one_file": lambda: asks.one_file(over, "Kies", "Kopie (*)", chosen.append),
        "one_folder": lambda: asks.one_folder(over, "Kies", chosen.append),
    }[kind]()
    asked, label = dialog(), QFileDialog.DialogLabel.FileName
    usual = asked.labelText(label)
    for text in (str(gone_by_now), f'"{there}" "{gone_by_now}"'):
        typed(qtbot, text)
        line = asked.findChild(QLineEdit)
        assert line is not None
        assert (chosen, asked.labelText(label), line.selectedText()) == ([], f"Niet gevonden. {usual}", text)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Delete)
    assert asked.labelText(label) == usual
    typed(qtbot, str(there))
    gone(qtbot)
    assert str(there) in str(chosen)


def test_a_bug_is_told_after_the_dialog_that_is_open(over: QWidget, qtbot: QtBot) -> None:
    DialogChooser().files(over, "Kies bewijs", lambda _files: None)
    show_bug("verslag een", over)
    show_bug("verslag twee", over)
    assert not over.findChildren(BugDialog)
    dialog().reject()
    gone(qtbot)
    (shown,) = over.findChildren(BugDialog)
    assert (shown.isVisible(), shown.report()) == (True, "verslag een\n\nverslag twee")
    assert QApplication.activeModalWidget() is shown
    shown.reject()


def test_a_name_is_shown_with_its_hidden_signs() -> None:
    assert shown_name(Path("/map/foto\u202egnp.exe")) == "foto⟨U+202E⟩gnp.exe"
