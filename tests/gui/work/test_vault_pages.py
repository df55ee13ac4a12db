"""The page "Kluis": copies are made and told of, a check is plain, copies come back beside, destroying asks twice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tests.fake_store import FITS
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application.copies import Copies, KnownCopy
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.joined import nothing
from weerbaar_desktop.gui.vault_care.destroy_pages import DestroyedPage, DestroyPage, SurePage
from weerbaar_desktop.gui.vault_care.leaving_page import LeavingPage
from weerbaar_desktop.gui.vault_care.restore_page import RestorePage
from weerbaar_desktop.gui.vault_care.vault_page import VaultPage
from weerbaar_desktop.gui.widgets.button import Button

MISSING = Finding("bewijsstuk ‘foto.png’", "Het bestand ontbreekt.")


@pytest.fixture
def page(opened: Opened) -> VaultPage:
    """The page, as it was gone to by its button at the left."""
    assert opened.window.navigation is not None
    opened.window.navigation.buttons["Kluis"].click()
    shown = opened.until_page(VaultPage)
    opened.settled()
    return shown


def copies(opened: Opened) -> Copies:
    """What the vault remembers of its copies."""
    return Copies(opened.vault, opened.clock, lambda _place, _creating: None)


def test_the_first_copy_asks_for_a_place_and_is_remembered(opened: Opened, page: VaultPage) -> None:
    card = opened.pages.care.copying.card
    assert card.last.text().startswith("U heeft nog geen reservekopie.")
    page.copy_button.click()
    opened.until(card.outcome.words)
    folder = opened.chooser.folder / "Mijn dossier.reserve"
    assert card.outcome.words() == f"De reservekopie is gemaakt en nagekeken\nU vindt hem hier: {folder}"
    assert (folder / "stand").is_file()
    opened.settled()
    assert copies(opened).state().last == KnownCopy(folder, "2026-11-22T20:42:00Z")
    assert card.last.text() == "Laatste reservekopie: 22 november 2026, 21:42. Die is gemaakt en nagekeken."
    assert card.place.text() == f"Plek: {folder}"
    assert opened.pages.care.copying.card.progress.isHidden()


def test_copies_beside_the_vault_are_said_to_go_with_it(opened: Opened, page: VaultPage) -> None:
    card = opened.pages.care.copying.card
    for place, warned in (("schijf", True), ("stick", False)):
        copies(opened).choose(opened.chooser.folder / place)
        opened.pages.care.copying.refresh()
        opened.settled()
        assert card.about_place.isVisible() is warned


def test_one_complete_file_is_proposed_under_a_dated_name(opened: Opened, page: VaultPage) -> None:
    card = opened.pages.care.copying.card
    card.file_button.click()
    opened.until(card.outcome.words)
    assert opened.chooser.proposed == "Mijn dossier 2026-11-22.weerbaar"
    assert card.outcome.words().startswith("Het complete bestand is gemaakt en nagekeken")


def test_a_full_disk_is_said_on_the_card_and_nothing_is_remembered(opened: Opened, page: VaultPage) -> None:
    card = opened.pages.care.copying.card
    copies(opened).choose(opened.chooser.folder)
    opened.vault.full = True
    page.copy_button.click()
    opened.until(card.trouble.isVisible)
    assert card.trouble.title.text() == "De schijf is vol."
    assert card.row.isVisible()
    assert card.progress.isHidden()
    opened.vault.full = False
    assert copies(opened).state().last is None
    page.copy_button.click()
    opened.until(card.outcome.words)
    assert not card.trouble.isVisible()


def test_a_complete_file_that_is_asked_while_a_copy_is_made_by_itself_is_said_not_to_be_made(
    opened: Opened, page: VaultPage
) -> None:
    copying = opened.pages.care.copying
    copies(opened).choose(opened.chooser.folder)
    gate = Event()
    opened.window.jobs.read(lambda: gate.wait(5), nothing, nothing)
    copying.make_by_itself()
    opened.until(copying.card.progress.isVisible)
    copying.make_file()
    opened.until(copying.card.trouble.isVisible)
    gate.set()
    opened.until(copying.card.outcome.words)
    assert copying.card.trouble.title.text() == "Het complete bestand is niet gemaakt."
    assert not (opened.chooser.folder / opened.chooser.proposed).exists()


def test_a_place_in_which_no_copy_could_be_made_does_not_take_the_place_of_one_that_holds_copies(
    opened: Opened, page: VaultPage
) -> None:
    card = opened.pages.care.copying.card
    page.copy_button.click()
    opened.until(lambda: copies(opened).state().made)  # what is remembered comes after what is said
    opened.settled()
    good = copies(opened).state()
    opened.chooser.folder /= "andere stick"
    opened.chooser.folder.mkdir()
    gate = Event()
    opened.window.jobs.read(lambda: gate.wait(5), nothing, nothing)
    card.place_button.click()
    opened.until(card.progress.isVisible)
    card.progress.stop.click()
    gate.set()
    opened.until(card.trouble.isVisible)
    opened.settled()
    assert copies(opened).state() == good
    assert card.place.text() == f"Plek: {good.reserve}"
    card.place_button.click()
    opened.until(card.outcome.words)
    opened.settled()
    assert copies(opened).state().reserve == opened.chooser.folder / "Mijn dossier.reserve"


def test_what_is_wrong_with_the_vault_itself_is_told_with_the_copy(opened: Opened, page: VaultPage) -> None:
    opened.vault.findings = (MISSING,)
    page.copy_button.click()
    card = opened.pages.care.copying.card
    opened.until(card.outcome.words)
    assert "in uw kluis zelf klopt iets niet" in card.outcome.words()
    assert "Bewijsstuk ‘foto.png’: Het bestand ontbreekt." in card.outcome.words()


def test_a_copy_that_is_busy_can_be_stopped_and_the_keyboard_comes_back(opened: Opened, page: VaultPage) -> None:
    copying = opened.pages.care.copying
    copies(opened).choose(opened.chooser.folder)
    copying.card.place_button.setFocus()
    copying.card.begin("De reservekopie maken")
    assert copying.card.progress.stop.hasFocus()
    assert copying.card.progress.stop.accessibleName() == "Stoppen: Reservekopie"
    assert not copying.card.row.isVisible()
    copying.card.end()
    assert copying.card.place_button.hasFocus()

    gate = Event()
    opened.window.jobs.read(lambda: gate.wait(5), nothing, nothing)
    copying.make()
    opened.until(copying.card.progress.isVisible)
    copying.card.progress.stop.click()
    gate.set()
    opened.until(copying.card.trouble.isVisible)
    assert copying.card.trouble.title.text() == "U bent gestopt."
    assert copies(opened).state().last is None


def test_a_week_without_a_copy_is_said_in_one_line_on_the_diary_which_leads_to_the_page(
    opened: Opened, clock: StoppedClock
) -> None:
    opened.vault.add_incident(make(clock), clock.now())
    for days, words in ((7, ""), (8, "U heeft nog geen reservekopie van uw kluis.")):
        clock.moment += timedelta(days=days if days == 7 else 1)
        opened.pages.diary.show()
        opened.settled()
        diary = opened.until_page(DiaryPage)
        assert diary.no_copy.isVisible() is bool(words)
        assert diary.no_copy.title.text() == words
    diary.no_copy.findChildren(Button)[0].click()
    page = opened.until_page(VaultPage)
    opened.settled()
    assert opened.pages.care.copying.card.reminder.isVisible()
    page.copy_button.click()
    opened.until(opened.pages.care.copying.card.outcome.words)
    opened.settled()
    assert not opened.pages.care.copying.card.reminder.isVisible()
    assert not diary.no_copy.isVisibleTo(diary)


def test_the_copy_of_today_is_made_by_itself_when_its_place_is_there(opened: Opened, clock: StoppedClock) -> None:
    copies(opened).choose(opened.chooser.folder)
    opened.pages.care.copying.make_by_itself()
    opened.until(lambda: copies(opened).state().last)
    opened.until_page(DiaryPage)
    made = copies(opened).state()
    opened.pages.care.copying.make_by_itself()
    opened.settled()
    assert copies(opened).state() == made
    clock.moment += timedelta(days=1)
    copies(opened).choose(opened.chooser.folder / "stick die er niet is")
    opened.pages.care.copying.make_by_itself()
    opened.settled()
    assert opened.pages.care.copying.card.progress.isHidden()


def test_a_check_says_plainly_what_it_found_and_offers_to_repair(opened: Opened, page: VaultPage) -> None:
    card = opened.pages.care.vault().checking.card
    assert not card.repair_button.isVisible()
    card.check_button.click()
    opened.until(card.outcome.words)
    assert card.outcome.words() == "Alles klopt\nHet dagboek heeft 0 regels, en elke is gelezen."
    assert not card.repair_button.isVisible()
    opened.vault.findings = (MISSING,)
    card.check_button.click()
    opened.until(lambda: "klopt niet" in card.outcome.words())
    assert "1 ding in uw kluis klopt niet" in card.outcome.words()
    card.repair_button.click()
    opened.until(lambda: "niet herstellen" in card.outcome.words())
    assert "Er is niets gewist." in card.outcome.words()
    assert not card.repair_button.isVisible()


def test_a_repair_that_mends_all_says_what_it_did(opened: Opened, page: VaultPage) -> None:
    done = opened.vault.mends = ("De lijsten en de zoekindex zijn opnieuw gemaakt uit het dagboek.",)
    card = opened.pages.care.vault().checking.card
    opened.pages.care.vault().checking.repair()
    opened.until(card.outcome.words)
    assert card.outcome.words() == f"Alles klopt nu\n{done[0]}"


def test_a_copy_comes_back_beside_and_is_opened_from_there(opened: Opened, page: VaultPage) -> None:
    asked: list[Path] = []
    opened.window.other_vault_asked.connect(asked.append)
    opened.pages.care.vault().restore_button.click()
    restoring = opened.until_page(RestorePage)
    restoring.restore_button.click()
    assert restoring.error.words.text() == "Kies eerst een reservekopie."
    copy = opened.chooser.folder / "Oud.weerbaar"
    copy.write_bytes(b"")
    opened.chooser.chosen_files = (copy,)
    restoring.file_button.click()
    assert restoring.chosen.text() == "Oud.weerbaar"
    restoring.restore_button.click()
    assert "Vul eerst de wachtzin" in restoring.passphrase.error.words.text()
    restoring._passphrase.line_edit.setText("een andere wachtzin")
    restoring.restore_button.click()
    opened.until(lambda: "klopt niet bij deze kopie" in restoring.passphrase.error.words.text())
    assert restoring._passphrase.text() == ""
    restoring._passphrase.line_edit.setText(FITS)
    QTest.keyClick(restoring._passphrase.line_edit, Qt.Key.Key_Return)
    opened.until(restoring.outcome.words)
    assert "De reservekopie is teruggezet en nagekeken" in restoring.outcome.words()
    assert restoring._passphrase.text() == ""
    assert restoring.open_button.hasFocus()
    restoring.open_button.click()
    assert asked == [opened.chooser.folder / "Oud.kluis"]


def test_a_copy_that_cannot_be_read_is_said_and_can_be_chosen_anew(opened: Opened, page: VaultPage) -> None:
    opened.pages.care.vault().restoring().show()
    restoring = opened.until_page(RestorePage)
    opened.chooser.chosen_files = (opened.chooser.folder / "weg.weerbaar",)
    restoring.file_button.click()
    restoring._passphrase.line_edit.setText(FITS)
    restoring.restore_button.click()
    opened.until(restoring.trouble.isVisible)
    assert restoring.restore_button.isVisible()
    assert restoring.progress.isHidden()
    restoring.back.click()
    opened.until_page(VaultPage)


def test_leaving_office_leads_to_keeping_copying_or_destroying(opened: Opened, page: VaultPage) -> None:
    opened.pages.care.vault().leave_button.click()
    leaving = opened.until_page(LeavingPage)
    leaving.keep_button.click()
    opened.until_page(VaultPage)
    leaving.file_button.click()
    opened.until(opened.pages.care.copying.card.outcome.words)
    leaving.destroy_button.click()
    opened.until_page(DestroyPage)


def test_destroying_asks_twice_and_then_the_window_knows_nothing_any_more(
    opened: Opened, page: VaultPage, clock: StoppedClock
) -> None:
    gone: list[str] = []
    opened.window.gone.connect(lambda: gone.append("vault"))
    opened.window.lock_asked.connect(lambda: gone.append("lock"))
    opened.vault.add_incident(make(clock), clock.now())
    copies(opened).remember(copies(opened).to_file(opened.chooser.folder / "a.weerbaar", print, lambda: False))
    opened.pages.care.vault().destroy_button.click()
    asking = opened.until_page(DestroyPage)
    assert asking._goes.text().startswith("1 aantekening, met al het bewijs")
    assert "a.weerbaar, van 22 november 2026, 21:42" in asking._copies.text()
    asking.go_on.click()
    assert asking.error.words.text().startswith("Zet eerst een vinkje")
    asking.sure.click()
    asking.go_on.click()
    sure = opened.until_page(SurePage)
    sure.destroy_button.click()
    assert sure.name.error.words.text() == "Dit is niet de naam van deze kluis."
    sure._typed.setText("Mijn dossier")
    sure.destroy_button.click()
    done = opened.until_page(DestroyedPage)
    assert opened.vault.closed
    assert gone == ["vault"]
    assert opened.window.navigation is None
    for action in opened.window.ui.menuFile.actions():
        if action.shortcut() == QKeySequence(QKeySequence.StandardKey.New):
            QTest.keyClick(done.done, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert opened.window.page() is done
    done.done.click()
    assert gone == ["vault", "lock"]


def test_a_vault_that_cannot_be_destroyed_stays_and_that_is_said(opened: Opened, page: VaultPage) -> None:
    opened.vault.full = True
    opened.pages.care.vault().destroying()._ask_again()
    sure = opened.until_page(SurePage)
    sure._typed.setText("Mijn dossier")
    sure.destroy_button.click()
    opened.until(sure.trouble.isVisible)
    assert sure.isEnabled()
    sure.keep.click()
    opened.until_page(VaultPage)


def test_a_practice_vault_is_not_reminded(opened: Opened, vault: FakeVault, clock: StoppedClock) -> None:
    practice = Copies(FakeVault(practice=True), clock, lambda _place, _creating: None)
    clock.moment += timedelta(days=70)
    assert practice.overdue() is None
