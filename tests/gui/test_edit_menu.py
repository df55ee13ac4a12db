"""Bewerken: what can be done with the text one is typing, and grey where there is nothing to do."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.test_the_window import show
from weerbaar_desktop.gui.edit_menu import EditMenu
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea

ALL = ["Ongedaan maken", "Opnieuw doen", "Knippen", "Kopiëren", "Plakken", "Alles selecteren"]


def of_now(menu: EditMenu) -> list[str]:
    """What can be chosen when the menu opens."""
    menu.aboutToShow.emit()
    return [words(one.text()) for one in menu.actions() if one.isEnabled()]


def words(text: str) -> str:
    return text.replace("&", "").partition("\t")[0]


def choose(menu: EditMenu, name: str) -> None:
    """Opens the menu and takes this one."""
    menu.aboutToShow.emit()
    (action,) = [one for one in menu.actions() if words(one.text()) == name]
    action.trigger()


def test_it_stands_beside_bestand_and_works_on_the_field_that_has_the_keyboard(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = show("open", start, qtbot)
    menu = desktop.window.edit
    assert [one.text().replace("&", "") for one in desktop.window.ui.menus.actions()][:2] == ["Bestand", "Bewerken"]
    QApplication.clipboard().clear()
    for field in (LineField("Proef"), TextArea("Proef")):
        fake.pages[0].add(field)
        field.show()
        field.setFocus()
        assert of_now(menu) == []
        QTest.keyClicks(field, "wacht maar")
        assert of_now(menu) == ["Ongedaan maken", "Alles selecteren"]
        choose(menu, "Alles selecteren")
        assert of_now(menu) == ["Ongedaan maken", "Knippen", "Kopiëren", "Alles selecteren"]
        choose(menu, "Knippen")
        assert (field.text(), QApplication.clipboard().text()) == ("", "wacht maar")
        choose(menu, "Plakken")
        assert field.text() == "wacht maar"
        choose(menu, "Ongedaan maken")
        assert "Opnieuw doen" in of_now(menu)
        choose(menu, "Opnieuw doen")
        assert field.text() == "wacht maar"
        QApplication.clipboard().clear()


def test_a_passphrase_in_dots_and_a_text_to_read_are_not_changed_or_copied(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    menu = desktop.window.edit
    secret = QLineEdit("zes losse woorden")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    read_only = TextArea("Gelezen")
    read_only.set_text("wacht maar")
    read_only.setReadOnly(True)
    fake.pages[0].add(secret, read_only)
    secret.show()
    read_only.show()
    secret.setFocus()
    secret.selectAll()
    assert "Kopiëren" not in of_now(menu)
    assert "Knippen" not in of_now(menu)
    read_only.setFocus()
    read_only.selectAll()
    assert of_now(menu) == ["Kopiëren", "Alles selecteren"]


def test_every_one_of_them_stands_there_with_its_key(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("open", start, qtbot)
    assert [words(one.text()) for one in desktop.window.edit.actions()] == ALL
    assert all("\tCtrl+" in one.text() for one in desktop.window.edit.actions())
    assert not any(one.shortcuts() for one in desktop.window.edit.actions())  # a page may listen to the same key
