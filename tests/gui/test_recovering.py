"""Opening without the passphrase: the code on paper, the key store of the computer, and what a fresh process says."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.fake_ways import FakeKeyStore
from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import CODE, PASSPHRASE, FakeDesktop
from tests.gui.looking import tab_walk
from weerbaar_desktop.domain.recovery_code import code_of
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.bug_dialog import BugDialog
from weerbaar_desktop.gui.told import NOT_RENEWED, RENEWED, WRONG_CODE
from weerbaar_desktop.gui.unlock.recover_page import RecoverPage
from weerbaar_desktop.gui.widgets.banner import Banner

NEW = "heel andere losse woorden vandaag"


def forgot(desktop: Desktop) -> RecoverPage:
    """From the unlock page to the page that asks for the code."""
    rest = desktop.unlocking.page.rest
    assert rest is not None
    rest.forgot.click()
    page = desktop.window.page()
    assert isinstance(page, RecoverPage)
    return page


def type_all(page: RecoverPage, code: str, first: str = NEW, second: str = NEW) -> None:
    """Fills the page in and asks to open the vault."""
    page.code.setText(code)
    page.new.passphrase.line_edit.setText(first)
    page.new.again.line_edit.setText(second)
    page.save_button.click()


def opened(fake: FakeDesktop) -> bool:
    """Whether the pages of an open vault were asked for."""
    return bool(fake.pages)


def test_the_code_opens_the_vault_with_a_new_passphrase(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    page = forgot(desktop)
    assert desktop.window.focusWidget() is page.code
    type_all(page, CODE.lower().replace("-", " "))
    qtbot.waitUntil(lambda: opened(fake))
    assert fake.opening.recovered == [(CODE, NEW)]
    qtbot.waitUntil(lambda: not isValid(page.code))


def test_a_wrong_code_replaces_the_process_by_one_that_says_so_at_the_code(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    type_all(forgot(desktop), code_of(77))
    qtbot.waitUntil(lambda: bool(fake.relaunched))
    assert fake.relaunched == [[WRONG_CODE, str(fake.opening.known[0])]]
    assert not desktop.window.isVisible()
    desktop.instance.release()
    fresh, _ = start(said=WRONG_CODE)
    page = fresh.window.page()
    assert isinstance(page, RecoverPage)
    assert "hoort niet bij deze kluis" in page.code.accessibleDescription()
    assert page.summary.isVisible()


@pytest.mark.parametrize(
    ("code", "first", "second", "words"),
    [
        ("", NEW, NEW, "Typ de code"),
        ("ABCD", NEW, NEW, "Dit is geen herstelcode"),
        (CODE, "kort", "kort", "te kort"),
        (CODE, NEW, "iets anders dan dat", "niet gelijk"),
        (CODE, "Burgemeester2026!", "Burgemeester2026!", "snel te raden"),
    ],
)
def test_what_will_not_do_is_said_at_its_field_and_what_was_typed_stays(
    code: str, first: str, second: str, words: str, start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start()
    page = forgot(desktop)
    type_all(page, code, first, second)
    fields = (page.code, page.new.passphrase.line_edit, page.new.again.line_edit)
    qtbot.waitUntil(lambda: any(words in field.accessibleDescription() for field in fields))
    assert words in page.summary.accessibleDescription()
    assert (page.code.text(), page.new.text()) == (code, first)
    assert page.save_button.isEnabled()
    assert not opened(fake)
    assert not fake.relaunched


def test_a_vault_without_a_code_says_so_before_anything_is_typed(start: StartDesktop) -> None:
    desktop, _ = start(slots=("passphrase",))
    page = forgot(desktop)
    assert not page.code.isVisible()
    assert not page.save_button.isVisible()
    assert desktop.window.focusWidget() is page.back
    assert any("heeft geen herstelcode" in banner.title.text() for banner in page.findChildren(Banner))


def test_what_was_asked_before_a_vault_turns_out_to_have_no_code_is_asked_no_more(start: StartDesktop) -> None:
    desktop, _ = start()
    page = forgot(desktop)
    page.save_button.click()
    assert page.summary.isVisible()
    page.show_vault("Mijn dossier", has_code=False)
    assert not page.summary.isVisible()


def test_going_back_empties_the_page(start: StartDesktop) -> None:
    desktop, _ = start()
    page = forgot(desktop)
    page.code.setText(CODE)
    page.new.passphrase.line_edit.setText(NEW)
    page.back.click()
    assert desktop.window.page() is desktop.unlocking.page
    assert (page.code.text(), page.new.text()) == ("", "")


def test_six_words_can_be_thought_up_here_too(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page = forgot(desktop)
    page.new.offer.ask.click()
    qtbot.waitUntil(page.new.offer.shown.isVisible)
    page.new.offer.take.click()
    assert len(page.new.text().split()) == 6


def test_tab_goes_through_the_page_as_one_reads_it(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    page = forgot(desktop)
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.code)
    new = page.new
    order = [page.code, new.passphrase.line_edit, new.passphrase.show_button, new.offer.ask, new.again.line_edit,
             new.again.show_button, page.save_button, page.back]  # fmt: skip
    assert tab_walk(desktop.window)[: len(order)] == order


# -- the key store of the computer -----------------------------------------------------------------


def computer_button_shows(desktop: Desktop) -> bool:
    """Whether the unlock page offers it."""
    rest = desktop.unlocking.page.rest
    return rest is not None and rest.computer.isVisible()


def test_only_a_vault_that_this_computer_may_open_offers_it(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    assert not computer_button_shows(desktop)
    desktop.instance.release()
    other, fake = start(slots=("passphrase", "keyring"))
    qtbot.waitUntil(lambda: computer_button_shows(other))
    fake.key_store.keep("00" * 16, "een geheim")
    assert other.unlocking.page.rest is not None
    other.unlocking.page.rest.computer.click()
    qtbot.waitUntil(lambda: opened(fake))


@pytest.mark.parametrize(("due", "words"), [(True, "twee weken geleden"), (False, "niet meer zonder wachtzin")])
def test_where_this_computer_cannot_open_it_the_field_says_why_and_stays(
    due: bool, words: str, start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start(slots=("passphrase", "keyring"))
    fake.opening.due = due
    page = desktop.unlocking.page
    page.computer_asked.emit()
    assert not page.is_busy(), "who would rather type the passphrase can"
    qtbot.waitUntil(lambda: words in page.ui.passphrase.line_edit.accessibleDescription())
    page.ui.passphrase.line_edit.setText(PASSPHRASE)
    page.ui.open.click()
    qtbot.waitUntil(lambda: opened(fake))


class AsksThePerson(FakeKeyStore):
    """Waits until `answered`, as for a dialog of the system, and then has no secret."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = Event()

    def find(self, vault_id: str) -> str | None:
        self.answered.wait(10)
        return None


def test_an_answer_of_the_key_store_that_comes_too_late_is_left_alone(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start(slots=("passphrase", "keyring"))
    fake.key_store = slow = AsksThePerson()
    page = desktop.unlocking.page
    page.computer_asked.emit()
    page.ui.passphrase.line_edit.setText(PASSPHRASE)
    page.ui.open.click()
    qtbot.waitUntil(lambda: not isValid(page))
    slow.answered.set()
    seen: list[None] = []
    desktop.window.jobs.read(lambda: None, seen.append, lambda _trouble: None)
    qtbot.waitUntil(lambda: bool(seen))
    assert len(fake.opening.vaults) == 1
    assert desktop.window.page() is fake.pages[0]
    assert not desktop.window.findChildren(BugDialog)


# -- what the process before this one tells --------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "words"), [(RENEWED, "Uw kluis heeft een nieuwe sleutel"), (NOT_RENEWED, "is niet gemaakt")]
)
def test_after_a_new_key_the_unlock_page_says_what_happened(said: str, words: str, start: StartDesktop) -> None:
    desktop, _ = start(said=said)
    page = desktop.unlocking.page
    assert any(words in banner.title.text() for banner in page.findChildren(Banner) if banner.isVisible())
    assert desktop.window.focusWidget() is page.ui.passphrase.line_edit


# -- stretching the passphrase ---------------------------------------------------------------------


def test_the_passphrase_that_opened_the_vault_is_stretched_after_the_first_page_is_shown(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start()
    desktop.unlocking.page.ui.passphrase.line_edit.setText(PASSPHRASE)
    desktop.unlocking.page.ui.open.click()
    qtbot.waitUntil(lambda: bool(fake.opening.vaults and fake.opening.vaults[0].stretched))
    assert fake.opening.vaults[0].stretched == [PASSPHRASE]
    assert opened(fake)


def test_a_code_is_not_stretched(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    type_all(forgot(desktop), CODE)
    qtbot.waitUntil(lambda: opened(fake))
    seen: list[None] = []
    desktop.window.jobs.run(lambda: None, seen.append, lambda _trouble: None)
    qtbot.waitUntil(lambda: bool(seen))
    assert fake.opening.vaults[0].stretched == []
