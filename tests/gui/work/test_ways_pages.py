"""What opens the vault, in the window: a code on paper, another passphrase, a new key, this computer."""

from __future__ import annotations

import stat

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.fake_ways import FIRST, FakeKeyStore
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.domain.recovery_code import code_of
from weerbaar_desktop.domain.report import Code, Figure
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.confirming import ConfirmPage
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.told import NOT_RENEWED, RENEWED
from weerbaar_desktop.gui.ways_in.code_pages import CodeBackPage, CodePage
from weerbaar_desktop.gui.ways_in.computer_page import ComputerPage
from weerbaar_desktop.gui.ways_in.passphrase_pages import ChangePage, NewPassphrasePage, RenewPage
from weerbaar_desktop.gui.ways_in.ways_page import WaysPage
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.presentation.ways_shown import HONEST, NO_CODE

NEW = "heel andere losse woorden vandaag"


def ways(opened: Opened) -> WaysPage:
    """The page for them, as from the list at the left."""
    assert opened.window.navigation is not None
    opened.window.navigation.buttons["Kluis"].click()
    opened.pages.care.vault().ways_button.click()
    return opened.until_page(WaysPage)


def shown_code(opened: Opened) -> CodePage:
    """The page that shows a new code."""
    ways(opened).code.click()
    return opened.until_page(CodePage)


def type_back(page: CodeBackPage, code: str, passphrase: str = FIRST) -> None:
    """Fills it in and stores."""
    page.code.setText(code)
    page.passphrase.line_edit.setText(passphrase)
    page.save_button.click()


# -- the page --------------------------------------------------------------------------------------


def test_the_diary_says_calmly_that_there_is_no_code_and_leads_to_the_page(opened: Opened) -> None:
    page = opened.until_page(DiaryPage)
    assert page.no_code.isVisible()
    assert page.no_code.property("box") == "info"
    page.no_code.findChildren(Button)[0].click()
    assert opened.until_page(WaysPage).code_state.words.text() == NO_CODE


def test_the_menu_leads_to_the_page_too(opened: Opened) -> None:
    (action,) = [one for one in opened.window.ui.menuGo.actions() if "Toegang" in one.text().replace("&", "")]
    action.trigger()
    assert opened.until_page(WaysPage).code.accessibleName() == "Herstelcode maken"


@pytest.mark.parametrize("vault", [FakeVault(practice=True)])
def test_a_practice_vault_keeps_its_passphrase_and_asks_for_no_code(vault: FakeVault, opened: Opened) -> None:
    assert not opened.until_page(DiaryPage).no_code.isVisible()
    page = ways(opened)
    assert not page.change.isVisible()
    assert not page.renew.isVisible()


# -- the recovery code -----------------------------------------------------------------------------


def test_a_code_is_shown_typed_back_and_then_opens_the_vault(opened: Opened) -> None:
    page = shown_code(opened)
    assert page.code.text() == code_of(1).replace("-", " ")
    assert page.qr.modules
    assert "dezelfde herstelcode" in QAccessible.queryAccessibleInterface(page.qr).text(QAccessible.Text.Name)
    assert opened.vault.secrets.keys() == {"passphrase"}
    page.done.click()
    type_back(opened.until_page(CodeBackPage), code_of(1).lower())
    done = opened.until_page(WaysPage)
    assert opened.vault.secrets["recovery"] == code_of(1)
    assert done.done.title.text() == "Uw herstelcode is gemaakt"
    assert done.code_state.words.text() == "Gemaakt."
    assert done.code.accessibleName() == "Nieuwe herstelcode maken"
    assert (page.code.text(), page.qr.modules) == ("", ())
    opened.pages.diary.show()
    assert not opened.until_page(DiaryPage).no_code.isVisible()


@pytest.mark.parametrize(
    ("code", "passphrase", "words"),
    [
        ("", FIRST, "Typ de code"),
        ("0000", FIRST, "Dit is geen herstelcode"),
        (code_of(77), FIRST, "Dit is een andere code"),
        (code_of(1), "", "Vul ook uw wachtzin in"),
        (code_of(1), "niet deze wachtzin", "Deze wachtzin klopt niet"),
    ],
)
def test_what_was_copied_wrongly_is_said_at_its_field(code: str, passphrase: str, words: str, opened: Opened) -> None:
    shown_code(opened).done.click()
    page = opened.until_page(CodeBackPage)
    type_back(page, code, passphrase)
    fields = (page.code, page.passphrase.line_edit)
    opened.until(lambda: any(words in field.accessibleDescription() for field in fields))
    assert page.save_button.isEnabled()
    assert page.code.text() == code
    assert not opened.vault.description.ready


def test_back_and_forth_keeps_the_code_only_and_leaving_half_way_makes_nothing(opened: Opened) -> None:
    page = shown_code(opened)
    first = page.code.text()
    page.done.click()
    back = opened.until_page(CodeBackPage)
    back.code.setText("0000 00")
    back.back.click()
    assert opened.until_page(CodePage).code.text() == first
    opened.pages.diary.write()  # away, and back again
    opened.settled()
    assert shown_code(opened).code.text() == first
    page.done.click()
    assert opened.until_page(CodeBackPage).code.text() == ""
    back.back.click()
    opened.until_page(CodePage).later.click()
    opened.until_page(WaysPage)
    assert (page.code.text(), back.code.text()) == ("", "")
    assert not opened.vault.description.ready
    assert shown_code(opened).code.text() != first


def test_the_code_is_in_no_draft_and_nothing_was_recorded(opened: Opened) -> None:
    shown_code(opened).done.click()
    type_back(opened.until_page(CodeBackPage), code_of(1))
    opened.until_page(WaysPage)
    assert opened.vault._memory.drafts == {}
    assert opened.vault._memory.lines == []


def test_the_sheet_is_a_file_for_this_person_only_and_names_nothing(opened: Opened) -> None:
    page = shown_code(opened)
    page.sheet.click()
    opened.until(page.kept.isVisible)
    file = opened.chooser.folder / "Bewaar dit blad.pdf"
    assert str(file) in page.kept.words.text()
    assert "wis het bestand" in page.kept.words.text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (report,) = opened.printer.asked
    kinds = {type(block) for block in report.blocks}
    assert {Code, Figure} <= kinds
    assert "weerbaar" not in f"{report}".lower()
    page.sheet.click()
    opened.until(page.trouble.isVisible)
    assert "Er staat al een bestand" in page.trouble.title.text()


def test_after_the_vault_was_opened_with_its_code_a_new_one_is_offered_and_may_wait(
    vault: FakeVault, opened: Opened
) -> None:
    opened.pages.care.ways().offer_code()
    page = opened.until_page(CodePage)
    assert page.used.isVisible()
    page.later.click()
    opened.until_page(DiaryPage)
    assert not shown_code(opened).used.isVisible()


# -- another passphrase ----------------------------------------------------------------------------


def type_passphrases(page: NewPassphrasePage, old: str = FIRST, new: str = NEW, again: str = NEW) -> None:
    """Fills it in and stores."""
    page.old.line_edit.setText(old)
    page.new.passphrase.line_edit.setText(new)
    page.new.again.line_edit.setText(again)
    page.save_button.click()


def test_another_passphrase_opens_the_vault_and_the_copies_are_told_of(opened: Opened) -> None:
    ways(opened).change.click()
    page = opened.until_page(ChangePage)
    type_passphrases(page)
    done = opened.until_page(WaysPage)
    assert opened.vault.secrets == {"passphrase": NEW}
    assert "Eerdere kopieën houden de oude" in done.done.words.text()
    assert (page.old.text(), page.new.text(), page.new.again.text()) == ("", "", "")


@pytest.mark.parametrize("way", ["change", "renew"])
@pytest.mark.parametrize(
    ("old", "new", "again", "words"),
    [
        ("", NEW, NEW, "Vul de wachtzin in waarmee"),
        ("niet deze wachtzin", NEW, NEW, "Deze wachtzin klopt niet"),
        (FIRST, "kort", "kort", "te kort"),
        (FIRST, NEW, FIRST, "niet gelijk"),
        (FIRST, FIRST, FIRST, "Dit is uw wachtzin van nu"),
        (FIRST, "Burgemeester2026!", "Burgemeester2026!", "snel te raden"),
    ],
)
def test_a_passphrase_that_will_not_do_is_said_at_its_field(
    way: str, old: str, new: str, again: str, words: str, opened: Opened
) -> None:
    getattr(ways(opened), way).click()
    page = opened.until_page(NewPassphrasePage)
    type_passphrases(page, old, new, again)
    fields = (page.old.line_edit, page.new.passphrase.line_edit, page.new.again.line_edit)
    opened.until(lambda: any(words in field.accessibleDescription() for field in fields))
    assert words in page.summary.accessibleDescription()
    assert page.save_button.isEnabled()
    assert opened.vault.secrets == {"passphrase": FIRST}
    assert (opened.vault.closed, opened.told) == (False, [])


def test_what_is_typed_is_judged_and_six_words_can_be_thought_up(opened: Opened) -> None:
    ways(opened).change.click()
    page = opened.until_page(ChangePage)
    page.new.passphrase.line_edit.setText("Burgemeester2026!")
    opened.until(lambda: "snel te raden" in page.new.advice.text())
    page.new.offer.ask.click()
    opened.until(page.new.offer.shown.isVisible)
    page.new.offer.take.click()
    assert len(page.new.text().split()) == 6
    page.back.click()
    opened.until_page(WaysPage)
    assert page.new.text() == ""


def test_a_new_key_ends_in_a_process_that_says_so(opened: Opened) -> None:
    ways(opened).renew.click()
    page = opened.until_page(RenewPage)
    type_passphrases(page)
    opened.until(lambda: opened.told)
    assert opened.told == [RENEWED]
    assert opened.vault.secrets == {"passphrase": NEW}
    assert opened.vault.closed
    assert page.old.text() == ""


class _Hurt(FakeVault):
    """Closes and fails on the way to a new key."""

    def renew_key(self, *_asked: object) -> None:
        self.closed = True
        self.full = True
        self._refuse_when_full()


@pytest.mark.parametrize("vault", [_Hurt()])
def test_a_new_key_that_fails_also_ends_in_a_fresh_process(vault: FakeVault, opened: Opened) -> None:
    ways(opened).renew.click()
    type_passphrases(opened.until_page(RenewPage))
    opened.until(lambda: opened.told)
    assert opened.told == [NOT_RENEWED]


# -- this computer ---------------------------------------------------------------------------------


def test_this_computer_may_open_the_vault_after_the_honest_sentence_and_the_passphrase(
    opened: Opened, key_store: FakeKeyStore
) -> None:
    page = ways(opened)
    assert page.computer_state.words.text().startswith("Uit.")
    page.computer.click()
    asking = opened.until_page(ComputerPage)
    assert any(HONEST in label.text() for label in asking.findChildren(type(page.computer_state.words)))
    for typed, words in (("", "Vul eerst"), ("niet deze", "klopt niet")):
        asking.passphrase.line_edit.setText(typed)
        asking.save_button.click()
        opened.until(lambda: words in asking.passphrase.line_edit.accessibleDescription())  # noqa: B023 - at once
    asking.passphrase.line_edit.setText(FIRST)
    asking.save_button.click()
    page = opened.until_page(WaysPage)
    assert page.computer_state.words.text() == f"Aan. {HONEST}"
    assert key_store.kept
    page.computer.click()
    opened.until(lambda: page.computer_state.words.text().startswith("Uit."))
    assert "keyring" not in opened.vault.secrets
    assert not key_store.kept


@pytest.mark.parametrize("key_store", [FakeKeyStore(here=False)])
def test_without_a_key_store_it_says_so_once_it_is_asked_for(opened: Opened, key_store: FakeKeyStore) -> None:
    page = ways(opened)
    page.computer.click()
    opened.until(lambda: page.computer_state.words.text().startswith("Op deze computer kan dat niet"))
    assert not page.computer.isVisible()


class _AsksThePerson(FakeKeyStore):
    """Counts how often the system would show a dialog."""

    asked = 0

    def usable(self) -> bool:
        self.asked += 1
        return True


@pytest.mark.parametrize("key_store", [_AsksThePerson()])
def test_the_system_is_not_bothered_before_the_person_asks_for_it(opened: Opened, key_store: _AsksThePerson) -> None:
    page = ways(opened)
    opened.settled()
    assert key_store.asked == 0
    page.computer.click()
    opened.until_page(ComputerPage).back.click()
    opened.until_page(WaysPage).computer.click()
    opened.until_page(ComputerPage)
    assert key_store.asked == 1


def test_where_this_computer_opened_the_vault_the_passphrase_comes_before_the_folder(
    opened: Opened, clock: StoppedClock
) -> None:
    opened.vault.add_incident(make(clock), clock.now())
    opened.vault.opened_by = "keyring"
    opened.pages.aangifte().use(opened.vault.incidents()[0].record)
    while not isinstance(opened.window.page(), CheckPage):
        page = opened.until_page(FlowPage)
        if isinstance(page, ChooseWayPage):
            page.answers["aangifte"].click()
        if isinstance(page, QuestionsPage) and page.typed().get("complainant.name") == "":
            page.target("complainant.name").setText("M. Verhaegen")  # type: ignore[attr-defined]  # a line
        opened.until(page.next.isEnabled)
        page.next.click()
        opened.until(lambda: opened.window.page() is not page)  # noqa: B023 - asked before the next round
    check = opened.until_page(CheckPage)
    check.next.click()
    asking = opened.until_page(ConfirmPage)
    asking.passphrase.line_edit.setText("niet deze")
    asking.save_button.click()
    opened.until(lambda: "klopt niet" in asking.passphrase.line_edit.accessibleDescription())
    assert opened.chooser.proposed == ""
    asking.back.click()
    opened.until_page(CheckPage).next.click()
    opened.until_page(ConfirmPage).passphrase.line_edit.setText(FIRST)
    asking.save_button.click()
    opened.until_page(DonePage)
    assert asking.passphrase.text() == ""


# -- left by another road than "Terug" -------------------------------------------------------------


def to_the_diary(opened: Opened) -> None:
    """Away, by the list at the left."""
    assert opened.window.navigation is not None
    opened.window.navigation.buttons["Dagboek"].click()
    opened.until_page(DiaryPage)


def secrets_on(page: QWidget) -> list[str]:
    """What stands in any field of it."""
    return [text for field in page.findChildren(QLineEdit) if (text := field.text())]


@pytest.mark.parametrize("asked", ["change", "renew"])
def test_a_passphrase_page_that_is_left_holds_no_passphrase(asked: str, opened: Opened) -> None:
    getattr(ways(opened), asked).click()
    page = opened.until_page(NewPassphrasePage)
    page.old.line_edit.setText(FIRST)
    page.new.passphrase.line_edit.setText(NEW)
    page.new.again.line_edit.setText(NEW)
    to_the_diary(opened)
    assert secrets_on(page) == []
    page.old.show_words()
    page.old.line_edit.undo()
    assert page.old.text() == ""


def test_a_passphrase_page_that_is_left_at_work_holds_none_once_it_was_refused(opened: Opened) -> None:
    ways(opened).change.click()
    page = opened.until_page(ChangePage)
    page.old.line_edit.setText("een andere wachtzin dan deze")
    page.new.passphrase.line_edit.setText(NEW)
    page.new.again.line_edit.setText(NEW)
    page.save_button.click()
    to_the_diary(opened)
    opened.settled()
    assert page.isEnabled()
    assert secrets_on(page) == []


def test_a_code_is_on_no_page_that_is_left_and_is_there_again_from_the_help_page(opened: Opened) -> None:
    page = shown_code(opened)
    code = page.code.text()
    drawn = page.qr.grab().toImage()
    to_the_diary(opened)
    assert page.code.text() == ""
    opened.window.show_page(page)  # as the help page does
    assert page.code.text() == code
    assert page.qr.grab().toImage() == drawn


def test_a_code_that_was_typed_back_half_way_is_gone_when_the_page_is_left(opened: Opened) -> None:
    page = shown_code(opened)
    code = page.code.text()
    page.done.click()
    back = opened.until_page(CodeBackPage)
    back.code.setText(code)
    back.passphrase.line_edit.setText(FIRST)
    back.back.click()
    assert secrets_on(back) == []
    assert opened.until_page(CodePage).code.text() == code
