"""The driver itself, on the smallest window: what it cannot see here it would not see in the program."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from tests.journeys.desk_driver import Desk, NotThere

pytestmark = pytest.mark.journey

_WINDOW = """
from PySide6.QtWidgets import *
app = QApplication([])
window = QMainWindow(windowTitle="Proef")
page = QWidget()
rows = QVBoxLayout(page)
field = QLineEdit(accessibleName="Wat")
secret = QLineEdit(accessibleName="Wachtzin", echoMode=QLineEdit.EchoMode.Password)
story = QPlainTextEdit(accessibleName="Verhaal")
button = QPushButton("Zeg het")
dialog = QPushButton("Vraag het")
said = QLabel("nog niets")
choice = QCheckBox("Ja")
listed = QListWidget(accessibleName="Lijst")
listed.addItems([f"rij {n}" for n in range(5)])
nameless = QLineEdit()
for part in (field, secret, story, button, dialog, choice, said, listed, nameless):
    rows.addWidget(part)
button.clicked.connect(lambda: said.setText("gezegd: " + field.text() + secret.text()))
listed.currentTextChanged.connect(said.setText)
dialog.clicked.connect(lambda: QMessageBox.question(window, "Vraag", "Zeker?"))
window.setCentralWidget(page)
window.show()
app.exec()
"""


@pytest.fixture
def shown(desk: Desk, tmp_path: Path) -> Desk:
    script = tmp_path / "venster.py"
    script.write_text(_WINDOW, encoding="utf-8")
    desk.start([sys.executable, str(script)])
    desk.wait("frame", "Proef")
    return desk


def test_fields_are_written_and_buttons_pressed_by_name(shown: Desk) -> None:
    shown.type_into("text", "Wat", "hallo ")
    shown.type_into("text", "Wachtzin", "geheim")
    shown.click("button", "Zeg het")
    shown.wait("label", "gezegd: hallo geheim")
    assert shown.text_of("text", "Wat") == "hallo "
    shown.type_into("text", "Verhaal", "een\ntwee")
    assert shown.text_of("text", "Verhaal") == "een\ntwee"


def test_the_keyboard_alone_is_enough(shown: Desk) -> None:
    shown.focus("text", "Wat")
    shown.type("Ik weet")
    shown.keys("Tab", "Tab", "Tab")
    assert shown.focused() is not None
    shown.focus("button", "Zeg het")
    shown.keys("space")
    shown.wait("label", "gezegd: Ik weet")


def test_rows_of_a_list_are_clicked_and_a_check_box_ticked(shown: Desk) -> None:
    shown.click("list item", "rij 2")
    shown.wait("label", "rij 2")
    shown.click("check box", "Ja")
    assert "checked" in shown.state_of("check box", "Ja")


def test_a_dialog_that_waits_for_an_answer_does_not_stop_the_driver(shown: Desk) -> None:
    shown.click("button", "Vraag het")
    shown.wait(None, "Vraag")
    shown.click("button", "&?Yes")
    shown.gone(None, "Vraag")


def test_what_has_no_name_and_what_is_hidden_is_found(shown: Desk) -> None:
    assert [line.split(" under ")[0] for line in shown.nameless()] == ["text"]
    assert "rij 4" in shown.words()
    assert "button 'Zeg het'" in shown.tree()


def test_a_screenshot_is_a_picture_of_the_window(shown: Desk) -> None:
    end = time.monotonic() + 20
    while (size := shown.shot("venster").stat().st_size) <= 5000 and time.monotonic() < end:
        pass  # a window is in the tree before it is painted
    assert size > 5000


def test_what_is_not_there_is_said_with_the_tree(shown: Desk) -> None:
    with pytest.raises(NotThere, match="Proef"):
        shown.wait("button", "Bestaat niet", seconds=0.5)
