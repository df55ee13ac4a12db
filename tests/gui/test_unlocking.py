"""Opening and making a vault, and what is said when that does not work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import CONTENT, PASSPHRASE
from tests.gui.looking import tab_walk
from tests.gui.test_first_run import first_create
from weerbaar_desktop.application.new_passphrase import NewPassphrases
from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.content.passphrase_words import load_passphrase_words
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.bug_dialog import BugDialog
from weerbaar_desktop.gui.told import WRONG
from weerbaar_desktop.gui.unlock.create_page import CreatePage, wrong_with_name
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase, judged_by
from weerbaar_desktop.gui.unlock.unlocking import Unlocking
from weerbaar_desktop.gui.unlock.welcome_page import WelcomePage
from weerbaar_desktop.gui.vault_care.restore_page import RestorePage
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel


def test_the_passphrase_has_the_keyboard_from_the_start(start: StartDesktop) -> None:
    desktop, _ = start()
    page = desktop.unlocking.page
    assert desktop.window.focusWidget() is page.ui.passphrase.line_edit
    assert page.ui.passphrase.line_edit.accessibleName() == "Wachtzin"


def test_a_passphrase_is_hidden_until_one_asks_and_may_be_pasted(start: StartDesktop) -> None:
    desktop, _ = start()
    field = desktop.unlocking.page.ui.passphrase
    assert field.line_edit.echoMode() is QLineEdit.EchoMode.Password
    QApplication.clipboard().setText("geplakt uit een boekje")
    QTest.keyClick(field.line_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "geplakt uit een boekje"
    assert field.show_button.accessibleName() == "Toon"
    field.show_button.click()
    assert field.line_edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.line_edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert field.show_button.accessibleName() == "Verberg"


def test_enter_opens_the_vault_and_the_page_is_gone(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    field = desktop.unlocking.page.ui.passphrase
    field.line_edit.setText(PASSPHRASE)
    QTest.keyClick(field.line_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(fake.pages) and desktop.window.page() is fake.pages[0])
    qtbot.waitUntil(lambda: not isValid(field))


def test_a_passphrase_that_is_typed_before_the_vault_was_found_opens_it_then(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    early = Unlocking(desktop.window, fake.services())
    early.page.open_asked.emit(PASSPHRASE)
    assert early.page.is_busy()
    with qtbot.waitSignal(early.opened):
        early.find_vault(None)
    assert early.folder == fake.opening.known[0]


def test_a_passphrase_that_is_typed_before_it_is_clear_that_there_is_no_vault_is_forgotten(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start(known=False)
    early = Unlocking(desktop.window, fake.services())
    early.page.ui.passphrase.line_edit.setText(PASSPHRASE)
    early.page.open_asked.emit(PASSPHRASE)
    early.find_vault(None)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page(), WelcomePage))
    assert not early.page.is_busy()
    assert early.page.ui.passphrase.text() == ""


def test_the_practice_vault_opens_by_itself_before_the_window_looked_for_another(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start()
    demo = Unlocking(desktop.window, fake.services())
    with qtbot.waitSignal(demo.opened):
        demo.open_practice()
    assert demo.folder == fake.opening.practice_folder()


def test_a_wrong_passphrase_replaces_the_process_by_one_that_says_so(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    desktop.unlocking.page.ui.passphrase.line_edit.setText("dit is hem niet")
    desktop.unlocking.page.ui.open.click()
    qtbot.waitUntil(lambda: bool(fake.relaunched))
    assert fake.relaunched == [[WRONG, str(fake.opening.known[0])]]
    assert not desktop.window.isVisible()


def test_the_next_process_says_at_the_field_that_it_was_wrong(start: StartDesktop) -> None:
    desktop, _ = start(said=WRONG)
    line = desktop.unlocking.page.ui.passphrase.line_edit
    assert "Deze wachtzin klopt niet. Uw kluis is niet veranderd." in line.accessibleDescription()
    assert line.property("state") == "error"


def test_a_damaged_vault_is_said_in_its_own_words(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    fake.opening.damaged = fake.opening.known[0]
    page = desktop.unlocking.page
    page.ui.passphrase.line_edit.setText(PASSPHRASE)
    page.ui.open.click()
    qtbot.waitUntil(lambda: "beschadigd" in page.ui.passphrase.line_edit.accessibleDescription())
    assert not fake.relaunched
    assert page.ui.passphrase.text() == ""


def test_an_empty_passphrase_is_not_tried(start: StartDesktop) -> None:
    desktop, fake = start()
    desktop.unlocking.page.ui.open.click()
    assert "Vul eerst uw wachtzin in." in desktop.unlocking.page.ui.passphrase.line_edit.accessibleDescription()
    assert not fake.relaunched
    assert not fake.opening.vaults


def test_a_practice_vault_shows_its_passphrase(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start(practice=True)
    page = desktop.unlocking.page
    rest = page.rest
    assert rest is not None
    qtbot.waitUntil(rest.practice.isVisible)
    assert PRACTICE_PASSPHRASE in rest.practice.words.text()


@pytest.mark.parametrize("zoom", [1, 2])
def test_on_an_upright_tablet_all_stands_in_one_column_in_the_middle(
    zoom: int, start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, _ = start()
    desktop.theme.set_zoom(zoom)
    desktop.window.resize(800, 1280)
    qtbot.wait(1)
    page = desktop.unlocking.page
    lefts = {
        label.mapTo(page, label.rect().topLeft()).x()
        for label in page.findChildren(PlainLabel)
        if label.isVisible() and label.text().startswith(("Open uw", "Wat u", "Is er", "Gevaar", "Bel"))
    }
    assert len(lefts) == 1
    left = page.ui.card.mapTo(page, page.ui.card.rect().topLeft()).x()
    right = page.width() - left - page.ui.card.width()
    assert abs(left - right) <= 1


def test_after_a_bug_the_passphrase_can_be_typed_again(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    page = desktop.unlocking.page
    fake.opening.broken = True
    page.ui.passphrase.line_edit.setText(PASSPHRASE)
    page.ui.open.click()
    qtbot.waitUntil(lambda: "Er ging iets mis" in page.ui.passphrase.line_edit.accessibleDescription())
    assert not page.is_busy()
    assert len(bugs_shown(desktop)) == 1


def bugs_shown(desktop: Desktop) -> list[str]:
    """The reports that can be read; afterwards none is left."""
    dialogs = desktop.window.findChildren(BugDialog)
    reports = [dialog.report() for dialog in dialogs if dialog.isVisible()]
    for dialog in dialogs:
        delete(dialog)
    return reports


def test_after_a_bug_a_vault_can_be_made_again(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start(known=False)
    page = first_create(desktop)
    fake.opening.broken = True
    page.passphrase.line_edit.setText(PASSPHRASE)
    page.again.line_edit.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(lambda: bool(page.ui.errors.accessibleDescription()))
    assert page.make.isVisible()
    assert not page.ui.progress.isVisible()
    assert len(bugs_shown(desktop)) == 1


def test_a_second_bug_opens_no_second_dialog(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start()
    for report in ("Eerste verslag", "Tweede verslag"):
        desktop.window.jobs.broken.emit(report)
    (dialog,) = desktop.window.findChildren(BugDialog)
    assert dialog.report() == "Eerste verslag\n\nTweede verslag"
    dialog.reject()
    desktop.window.jobs.broken.emit("Derde verslag")
    assert bugs_shown(desktop) == ["Derde verslag"]


def test_without_a_vault_one_is_made(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start(known=False)
    page = first_create(desktop)
    page.passphrase.line_edit.setText(PASSPHRASE)
    page.again.line_edit.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(lambda: bool(fake.pages))
    assert fake.opening.made == [(fake.opening.default_folder(), PASSPHRASE)]


def test_tab_goes_through_a_new_vault_as_one_reads_it(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start(known=False)
    page = first_create(desktop)
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.name)
    order = [page.name, page.passphrase.line_edit, page.passphrase.show_button, page.new.offer.ask,
             page.again.line_edit, page.again.show_button, page.ui.place, page.make, page.back]  # fmt: skip
    assert tab_walk(desktop.window)[: len(order)] == order
    page.make.click()
    assert tab_walk(desktop.window)[2 : 2 + len(order)] == order  # after the summary and its link


def test_each_button_that_shows_a_passphrase_has_a_name_of_its_own(start: StartDesktop) -> None:
    desktop, _ = start(known=False)
    page = first_create(desktop)
    buttons = page.passphrase.show_button, page.again.show_button
    assert [button.accessibleName() for button in buttons] == ["Toon wachtzin", "Toon herhaalde wachtzin"]
    page.again.show_button.click()
    assert [button.accessibleName() for button in buttons] == ["Toon wachtzin", "Verberg herhaalde wachtzin"]
    assert [button.text().strip() for button in buttons] == ["Toon", "Verberg"]


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [("kort", "kort", "te kort"), (PASSPHRASE, "iets heel anders dan dat", "niet gelijk")],
)
def test_a_passphrase_that_will_not_do_is_said_at_the_field_and_on_top(
    first: str, second: str, words: str, start: StartDesktop
) -> None:
    desktop, fake = start(known=False)
    page = first_create(desktop)
    page.passphrase.line_edit.setText(first)
    page.again.line_edit.setText(second)
    page.make.click()
    assert words in page.ui.errors.accessibleDescription()
    assert page.ui.errors.hasFocus()
    described = page.passphrase.line_edit.accessibleDescription() + page.again.line_edit.accessibleDescription()
    assert words in described
    assert not fake.opening.made


@pytest.mark.parametrize("name", ["", "..", "a/b", "a\\b", ".verborgen", "x" * 121, "a\nb", "é" * 61, "\u202eabc"])
def test_a_name_that_is_no_folder_everywhere_is_refused(name: str) -> None:
    assert wrong_with_name(name)


@pytest.mark.parametrize("name", ["Mijn dossier", "Dossier 2026", "Raad, ’t Zand", "🛡 dossier"])
def test_other_names_are_fine(name: str) -> None:
    assert not wrong_with_name(name)


def test_another_start_is_asked_for_its_vault(start: StartDesktop, qtbot: QtBot, tmp_path: Path) -> None:
    desktop, _ = start()
    other = tmp_path / "Ander.kluis"
    desktop.instance.hand_over(other)
    qtbot.waitUntil(lambda: desktop.unlocking.folder == other)


def test_what_is_typed_is_judged_when_the_typing_rests(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start(known=False)
    page = first_create(desktop)
    page.passphrase.line_edit.setText("Burgemeester2026!")
    assert page.new.advice.text() == ""
    qtbot.waitUntil(lambda: "snel te raden" in page.new.advice.text())
    page.new.show_judgement("iets van daarvoor", "Dit hoort hier niet")
    assert "Dit hoort" not in page.new.advice.text()


def test_what_is_said_of_a_passphrase_comes_too_late_for_fields_that_are_gone(
    start: StartDesktop, qtbot: QtBot
) -> None:
    def never(trouble: CannotContinue) -> None:
        raise trouble

    desktop, _ = start()
    fields, jobs = NewPassphrase(15), desktop.window.jobs
    judged_by(NewPassphrases(lambda: load_passphrase_words(CONTENT)), fields, jobs, never)
    fields.judgement_asked.emit("Burgemeester2026!")
    fields.words_asked.emit()
    delete(fields)
    qtbot.waitUntil(lambda: not jobs._asked)


def test_six_words_are_thought_up_shown_and_taken(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start(known=False)
    page = first_create(desktop)
    page.new.offer.ask.click()
    qtbot.waitUntil(page.new.offer.shown.isVisible)
    words = page.new.offer.words.text()
    assert len(words.split()) == 6
    page.new.offer.take.click()
    assert page.passphrase.text() == words
    assert page.passphrase.line_edit.echoMode() is QLineEdit.EchoMode.Normal
    assert page.new.offer.words.text() == ""
    assert not page.new.offer.shown.isVisible()
    assert page.again.text() == ""
    said = [label.text() + label.accessibleDescription() for label in page.findChildren(PlainLabel)]
    assert not any(words in text for text in said)
    page.forget()
    assert page.passphrase.text() == ""


def test_a_copy_can_be_put_back_from_the_unlock_window_and_is_opened_there(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, _ = start()
    page = desktop.unlocking.page
    assert page.rest is not None
    page.rest.restore.click()
    restoring = desktop.window.page()
    assert isinstance(restoring, RestorePage)
    restoring.back.click()
    assert desktop.window.page() is page
    desktop.unlocking.show_create()
    create = desktop.window.page()
    assert isinstance(create, CreatePage)
    create.restore.click()
    assert desktop.window.page() is restoring
    assert desktop.unlocking._restoring is not None
    desktop.unlocking._restoring.opened.emit(tmp_path / "Terug.kluis")
    assert desktop.window.page() is page
    qtbot.waitUntil(lambda: page.ui.which.text() == "Kluis: Terug")
    assert desktop.unlocking.folder == tmp_path / "Terug.kluis"


@pytest.mark.parametrize("left", [(), (Finding("kluis.db", "Een blad is beschadigd."),)])
def test_a_damaged_vault_can_be_repaired_from_the_unlock_window(
    start: StartDesktop, qtbot: QtBot, left: tuple[Finding, ...]
) -> None:
    desktop, fake = start()
    page = desktop.unlocking.page
    fake.opening.damaged, fake.opening.left = fake.opening.known[0], left
    rest = page.rest
    assert rest is not None
    assert not rest.repair.isVisible()
    page.ui.passphrase.line_edit.setText(PASSPHRASE)
    page.ui.open.click()
    qtbot.waitUntil(rest.repair.isVisible)
    rest.repair.click()
    assert rest.error.words.text() == "Vul eerst uw wachtzin in."
    page.ui.passphrase.line_edit.setText(PASSPHRASE)
    rest.repair.click()
    if left:
        qtbot.waitUntil(lambda: "kan dit programma niet herstellen" in rest.error.words.text())
    else:
        qtbot.waitUntil(rest.mended.isVisible)
        assert rest.mended.words.text() == "De kop is teruggezet."
    assert not rest.repair.isVisible()
    assert page.ui.passphrase.text() == ""
    qtbot.waitUntil(lambda: not desktop.window.jobs._asked)  # the vault is asked once more what it is


def begin_to_put_back(desktop: Desktop, copy: Path) -> RestorePage:
    """The page for a copy, at work."""
    desktop.unlocking.choose_copy()
    restoring = desktop.unlocking._restoring
    assert restoring is not None
    restoring._take(copy)
    restoring.page.restore_asked.emit(PASSPHRASE)
    return restoring.page


def test_the_page_for_a_copy_can_be_used_again_after_this_computer_was_asked(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = start(slots=("passphrase", "recovery", "keyring"))
    desktop.unlocking.choose_copy()
    page = desktop.window.page()
    assert isinstance(page, RestorePage)
    page.back.click()
    assert desktop.unlocking.page.rest is not None
    desktop.unlocking.page.rest.computer.click()
    qtbot.wait(20)  # a page that was dropped is destroyed in a later turn
    desktop.unlocking.choose_copy()
    assert desktop.window.page() is page
    assert isValid(page.back)


def test_opening_a_vault_takes_the_page_for_a_copy_away_and_ends_what_ran_there(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, fake = start()
    page = begin_to_put_back(desktop, tmp_path / "kopie.weerbaar")
    qtbot.waitUntil(fake.opening.restoring.is_set)
    desktop.unlocking.page.open_asked.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: fake.opening.stopped.is_set() and not isValid(page))
    qtbot.waitUntil(lambda: not desktop.window.jobs.reading)
    assert desktop.window.page() is fake.pages[0]


def chosen(desktop: Desktop) -> tuple[str, bool]:
    """Which copy the page that is shown asks about, and whether it waits for a passphrase."""
    page = desktop.window.page()
    assert isinstance(page, RestorePage)
    return page.chosen.text(), page.first_focus() is page.passphrase.control


def test_a_copy_that_the_program_is_started_with_is_asked_about_beside_the_vault(
    start: StartDesktop, tmp_path: Path
) -> None:
    desktop, fake = start(vault=tmp_path / "Oud.WEERBAAR")
    assert chosen(desktop) == ("Oud.WEERBAAR", True)
    assert desktop.unlocking.folder == fake.opening.known[0]
    assert not fake.opening.restoring.is_set()


def test_a_folder_is_a_vault_whatever_its_name(start: StartDesktop, tmp_path: Path) -> None:
    vault = tmp_path / "gek.weerbaar"
    vault.mkdir()
    desktop, _ = start(vault=vault)
    assert (desktop.unlocking.folder, desktop.window.page()) == (vault, desktop.unlocking.page)


def test_who_has_no_vault_goes_back_from_a_copy_to_the_first_page(start: StartDesktop, tmp_path: Path) -> None:
    desktop, _ = start(vault=tmp_path / "kopie.weerbaar", known=False)
    page = desktop.window.page()
    assert isinstance(page, RestorePage)
    page.back.click()
    assert isinstance(desktop.window.page(), WelcomePage)


def test_a_copy_of_a_second_start_is_asked_about_until_a_vault_is_open(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, fake = start()
    desktop.instance.asked.emit(tmp_path / "kopie.weerbaar")
    assert chosen(desktop) == ("kopie.weerbaar", True)
    desktop.unlocking.page.open_asked.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: bool(fake.pages) and desktop.window.page() is fake.pages[0])
    with qtbot.waitSignal(desktop.window.copy_asked) as asked:
        desktop.instance.asked.emit(tmp_path / "kopie.weerbaar")
    assert asked.args == [tmp_path / "kopie.weerbaar"]
    assert desktop.window.page() is fake.pages[0]


def test_a_copy_that_is_asked_about_while_another_comes_back_waits_for_its_end(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, fake = start()
    page = begin_to_put_back(desktop, tmp_path / "eerste.weerbaar")
    qtbot.waitUntil(fake.opening.restoring.is_set)
    desktop.instance.asked.emit(tmp_path / "tweede.weerbaar")
    assert (page.chosen.text(), page.first_focus() is page.progress.stop) == ("eerste.weerbaar", True)
    page.stop_asked.emit()
    qtbot.waitUntil(fake.opening.stopped.is_set)


def test_a_copy_is_not_asked_about_once_the_vault_was_destroyed(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, fake = start()
    desktop.unlocking.page.open_asked.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: bool(fake.pages) and desktop.window.page() is fake.pages[0])
    desktop.window.set_gone()
    with qtbot.assertNotEmitted(desktop.window.copy_asked):
        desktop.instance.asked.emit(tmp_path / "kopie.weerbaar")
