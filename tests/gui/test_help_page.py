"""Nu hulp nodig: 112 always, the other numbers with where they come from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import FakeDesktop
from tests.gui.looking import labels
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.promises.promises_page import PromisesPage
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel


def shown_help(desktop: Desktop, qtbot: QtBot) -> HelpPage:
    """The help page, with what was read."""
    desktop.window.help_button.click()
    page = desktop.window.page()
    assert isinstance(page, HelpPage)
    qtbot.waitUntil(lambda: page.complete)
    return page


def words_of(page: HelpPage) -> list[str]:
    return [label.text() for label in labels(page) if label.text()]


def test_every_number_stands_there_with_its_source_and_date(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    words = words_of(shown_help(desktop, qtbot))
    for contact in fake.contacts:
        assert contact.number in words
        assert any(contact.source in text and "21 november 2026" in text for text in words)
    assert words.index("112") < words.index("0900-8844")


def test_a_number_is_copied_by_a_button_that_names_it(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    row = shown_help(desktop, qtbot).rows[0]
    assert row.copy.accessibleName() == "Kopieer 0900-8844, Politie, geen spoed"
    row.copy.click()
    assert QApplication.clipboard().text() == "0900-8844"
    assert row.copy.accessibleName().startswith("Gekopieerd")


def test_112_is_there_when_nothing_can_be_read(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()

    def unreadable(_fake: FakeDesktop) -> tuple[Contact, ...]:
        raise ContentError(Path("contacts.toml"), "kapot")

    fake.read_contacts = unreadable
    words = words_of(shown_help(desktop, qtbot))
    assert "112" in words
    assert any("112 werkt altijd" in text for text in words)


def test_zooming_on_the_help_page_and_again_after_it_breaks_nothing(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    try:
        page = shown_help(desktop, qtbot)
        desktop.theme.set_zoom(1.5)
        desktop.window.back_asked.emit()
        qtbot.waitUntil(lambda: not isValid(page))
        desktop.theme.set_zoom(2.0)
        assert desktop.window.help_button.height() > 80  # it took the new size
    finally:
        desktop.theme.set_zoom(1.0)


def test_the_promises_stand_in_the_menu_and_lead_back_to_where_one_was(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    before = desktop.window.page()
    (action,) = (one for one in desktop.window.ui.menuHelp.actions() if "beloven" in one.text())
    action.trigger()
    page = desktop.window.page()
    assert isinstance(page, PromisesPage)
    qtbot.waitUntil(lambda: page.complete)
    words = " ".join(label.text() for label in page.findChildren(PlainLabel))
    assert "kan niemand lezen wat in uw kluis staat" in words
    assert "schadelijke software" in words
    desktop.window.help_button.click()  # the numbers, from there
    assert isinstance(desktop.window.page(), HelpPage)
    desktop.window.back_asked.emit()
    assert desktop.window.page() is before
