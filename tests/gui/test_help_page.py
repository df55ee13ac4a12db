"""Nu hulp nodig: 112 always, the other numbers with where they come from."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import FakeDesktop
from tests.gui.looking import labels
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.shown_contact import ShownContact
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.help_now.help_page import OWN, HelpPage
from weerbaar_desktop.gui.promises.promises_page import PromisesPage
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel
from weerbaar_desktop.system.shown_contacts import ContactsOnDisk


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


def test_whoever_needs_help_waits_for_no_other_reading_and_may_leave_before_it_is_read(
    start: StartDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, fake = start()
    bugs: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, bug, _where: bugs.append(bug))
    long, slow, late = Event(), Event(), Event()
    desktop.window.jobs.read(lambda: long.wait(20), lambda _done: late.set(), lambda _trouble: None)
    shown_help(desktop, qtbot)
    assert not late.is_set()
    desktop.window.back_asked.emit()

    numbers = fake.contacts
    fake.read_contacts = lambda _fake: numbers if slow.wait(20) else ()
    desktop.window.help_button.click()
    left = desktop.window.page()
    desktop.window.back_asked.emit()
    qtbot.waitUntil(lambda: not isValid(left))
    slow.set()  # it comes back to a page that is gone, and nothing breaks
    assert len(shown_help(desktop, qtbot).rows) == len(numbers) - 1
    assert bugs == []
    long.set()
    qtbot.waitUntil(late.is_set)


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


NOOR, SAM = ShownContact("Noor Bakker", "070-555 12 34"), ShownContact("Sam", "06-5550 0000 of toestel 12 34 56 78")


def helped_with_own(
    start: StartDesktop, qtbot: QtBot, *contacts: ShownContact
) -> tuple[Desktop, FakeDesktop, HelpPage]:
    """The help page of the unlock window on a computer where somebody chose these."""
    desktop, fake = start()
    ContactsOnDisk(fake.folder / "nu-hulp").keep("ab" * 16, contacts)
    page = shown_help(desktop, qtbot)
    qtbot.waitUntil(lambda: len(page.own) == len(contacts))
    return desktop, fake, page


def test_whom_somebody_chose_stands_there_before_the_vault_is_open(start: StartDesktop, qtbot: QtBot) -> None:
    _, _, page = helped_with_own(start, qtbot, NOOR, SAM)
    words = words_of(page)
    assert words.index("112") < words.index("070-555 12 34") < words.index("0900-8844")
    assert any("staan leesbaar op deze computer" in text for text in words)
    page.own[0].copy.click()
    assert QApplication.clipboard().text() == "070-555 12 34"
    assert page.own[1].copy.accessibleName() == "Kopieer 06-5550 0000 of toestel 12 34 56 78, Sam"


def test_of_whom_somebody_chose_nobody_is_named_while_one_practises(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start(practice=True)
    ContactsOnDisk(fake.folder / "nu-hulp").keep("ab" * 16, (NOOR,))
    qtbot.waitUntil(lambda: desktop.window.windowTitle().endswith("OEFENING"))
    page = shown_help(desktop, qtbot)
    qtbot.waitUntil(lambda: not desktop.window.jobs.reading)
    words = words_of(page)
    assert words.index("112") < words.index(OWN) < words.index("0900-8844")
    assert any("misschien kijkt er iemand mee" in text for text in words)
    assert not page.own
    assert not any(NOOR.words in text or NOOR.number in text for text in words)


def test_nobody_chose_anything_and_nothing_of_it_is_said(start: StartDesktop, qtbot: QtBot) -> None:
    _, _, page = helped_with_own(start, qtbot)
    assert not any("leesbaar" in text for text in words_of(page))


def test_every_number_is_readable_from_two_metres(start: StartDesktop, qtbot: QtBot) -> None:
    _, fake, page = helped_with_own(start, qtbot, NOOR, SAM)
    numbers = [*(one.number for one in fake.contacts), NOOR.number, SAM.number]
    shown = [label for label in labels(page) if label.text() in numbers]
    assert len(shown) == len(numbers)
    assert min(label.font().pixelSize() for label in shown) >= 28


def test_one_press_takes_them_away_from_this_computer(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake, page = helped_with_own(start, qtbot, NOOR)
    page.forget.click()
    qtbot.waitUntil(lambda: not page.own)
    assert list((fake.folder / "nu-hulp").iterdir()) == []
    desktop.window.back_asked.emit()
    assert not shown_help(desktop, qtbot).own


def test_they_stay_and_it_is_said_where_the_disk_does_not_let_them_go(start: StartDesktop, qtbot: QtBot) -> None:
    _, fake, page = helped_with_own(start, qtbot, NOOR)
    (fake.folder / "nu-hulp" / f"{'cd' * 16}.json.half").mkdir()
    page.forget.click()
    qtbot.waitUntil(page.trouble.isVisible)
    assert page.own
