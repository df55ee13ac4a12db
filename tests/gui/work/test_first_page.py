"""The first page: where one lands, what it opens, and the way back."""

from __future__ import annotations

from datetime import timedelta
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from tests.fakes import FakeVault, StoppedClock
from tests.gui.looking import labels
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application import copies, exports, outgoing_files, taking_out
from weerbaar_desktop.application.diary import QUICK_ENTRY_DRAFT
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.joined import says
from weerbaar_desktop.gui.measures.list_page import MeasuresPage
from weerbaar_desktop.gui.measures.measure_page import MeasurePage
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.gui.vault_care.vault_page import VaultPage
from weerbaar_desktop.presentation.drafts_shown import FORGOTTEN, NOT_KNOWN, PUT_ASIDE, UNREADABLE
from weerbaar_desktop.presentation.first_shown import NOTHING_YET


def read(opened: Opened) -> FirstPage:
    """The page, once the vault has said what stands on it."""
    page = opened.until_page(FirstPage)
    opened.until(page.all_measures.isVisible)
    return page


def area(page: QuickEntryPage) -> QTextEdit:
    """Where one writes what happened."""
    assert isinstance(page.account.control, QTextEdit)
    return page.account.control


def words(page: FirstPage) -> list[str]:
    """Every text that shows, beside the page too."""
    assert page.side is not None
    return [label.text() for part in (page, page.side) for label in labels(part) if label.isVisible()]


def test_after_unlocking_one_lands_there_with_the_keyboard_on_the_first_way_on(just_opened: Opened) -> None:
    page = read(just_opened)
    assert just_opened.window.focusWidget() is page.question.write
    assert just_opened.window.navigation is not None
    assert next(iter(just_opened.window.navigation.buttons)) == page.destination == "Overzicht"
    assert NOTHING_YET in words(page)
    assert "Is er iets gebeurd?" in words(page)


def test_each_place_of_the_list_at_the_left_has_keys_and_the_first_nine_follow_it(just_opened: Opened) -> None:
    read(just_opened)
    actions = {action.text(): action.shortcut().toString() for action in just_opened.window.ui.menuGo.actions()}
    keys = [actions[one.name] for one in just_opened.pages.destinations()]
    assert keys == [*(f"Ctrl+{number}" for number in range(1, 10)), "Ctrl+Shift+K"]


def test_the_last_entry_opens_and_leads_back_and_from_the_diary_it_leads_to_the_diary(
    stored: StoredIncident, just_opened: Opened
) -> None:
    page = read(just_opened)
    [link] = page.last.links
    link.click()
    incident = just_opened.until_page(IncidentPage)
    assert (incident.back.accessibleName(), incident.destination) == ("Terug naar het overzicht", "Overzicht")
    incident.back.click()
    just_opened.until_page(FirstPage)
    just_opened.pages.open_incident(stored.record)
    just_opened.until_page(IncidentPage)
    assert (incident.back.accessibleName(), incident.destination) == ("Terug naar het dagboek", "Dagboek")
    incident.back.click()
    just_opened.until_page(DiaryPage)


def test_nothing_of_what_an_entry_says_stands_there(stored: StoredIncident, just_opened: Opened) -> None:
    page = read(just_opened)
    assert page.last.links
    assert not any(stored.incident.account[:12] in text for text in words(page))


def test_a_measure_and_all_of_them_open_and_lead_back(
    vault: FakeVault, clock: StoppedClock, just_opened: Opened
) -> None:
    vault.add_measure(Measure("Lamp nakijken", due=clock.now().date() + timedelta(days=2)), clock.now())
    just_opened.pages.first.show()
    page = read(just_opened)
    just_opened.until(lambda: page.days.links)
    page.days.links[0].click()
    measure = just_opened.until_page(MeasurePage)
    assert measure.destination == "Overzicht"
    measure.back.click()
    just_opened.until_page(FirstPage).all_measures.click()
    listed = just_opened.until_page(MeasuresPage)
    listed.back.click()
    just_opened.until_page(FirstPage)


def test_what_is_half_written_is_offered_first_and_goes_on(
    vault: FakeVault, clock: StoppedClock, just_opened: Opened
) -> None:
    read(just_opened)
    just_opened.pages.write()
    entry = just_opened.until_page(QuickEntryPage)
    area(entry).insertPlainText("Half")
    entry.leave()
    just_opened.settled()
    assert vault.draft(QUICK_ENTRY_DRAFT) is not None
    just_opened.pages.first.show()
    page = read(just_opened)
    just_opened.until(lambda: page.drafts.links)
    page.drafts.links[0].click()
    assert area(just_opened.until_page(QuickEntryPage)).toPlainText() == "Half"


def test_a_draft_that_cannot_be_read_is_said_and_keeps_nobody_from_reading_or_writing(
    stored: StoredIncident, vault: FakeVault, just_opened: Opened
) -> None:
    vault.harm_draft(QUICK_ENTRY_DRAFT)
    just_opened.pages.first.show()
    page = read(just_opened)
    just_opened.until(page.trouble.isVisible)
    just_opened.until(lambda: page.last.links)
    assert UNREADABLE[0] in words(page)
    page.question.write.click()
    entry = just_opened.until_page(QuickEntryPage)
    assert (area(entry).toPlainText(), entry.trouble.isVisible()) == ("", True)
    assert PUT_ASIDE[0] in [label.text() for label in labels(entry)]
    vault.harm_draft(QUICK_ENTRY_DRAFT)
    just_opened.pages.diary.show()
    listed = just_opened.until_page(DiaryPage)
    just_opened.until(lambda: listed.view.rows.rowCount() > 0)
    assert not listed.trouble.isVisible()


def test_a_note_that_cannot_be_read_is_said_and_keeps_nobody_from_anything(
    stored: StoredIncident, vault: FakeVault, just_opened: Opened
) -> None:
    vault.harm_note(copies.NOTE)
    just_opened.pages.first.show()
    page = read(just_opened)
    just_opened.until(page.trouble.isVisible)
    just_opened.until(lambda: page.last.links)
    assert FORGOTTEN[0] in words(page)


def test_what_was_going_out_and_cannot_be_read_is_said_once_after_opening(
    vault: FakeVault, just_opened: Opened
) -> None:
    page = read(just_opened)
    for key in (exports.DRAFT, taking_out.DRAFT, outgoing_files.DRAFT):
        vault.harm_draft(key)
    just_opened.pages.begin()
    just_opened.until(lambda: NOT_KNOWN[0] in words(page))
    just_opened.settled()
    assert not page.trouble.isVisible()
    just_opened.pages.begin()
    just_opened.settled()
    assert words(page).count(NOT_KNOWN[0]) == 1


def test_where_writing_cannot_begin_the_page_that_is_shown_says_so(vault: FakeVault, just_opened: Opened) -> None:
    page = read(just_opened)
    vault.harm_draft(QUICK_ENTRY_DRAFT)
    vault.full = True
    page.question.write.click()
    just_opened.until(page.trouble.isVisible)
    assert just_opened.window.page() is page


def test_it_is_read_again_when_one_comes_back_and_rows_that_stay_keep_the_keyboard(
    stored: StoredIncident, vault: FakeVault, clock: StoppedClock, just_opened: Opened
) -> None:
    page = read(just_opened)
    [link] = page.last.links
    link.setFocus()
    just_opened.pages.first.reload()
    just_opened.settled()
    just_opened.until(lambda: not just_opened.window.jobs.reading)
    assert just_opened.window.focusWidget() is link
    vault.add_incident(make(clock, "Nieuw", days_ago=0), clock.now())
    QTest.keyClick(just_opened.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    just_opened.until_page(DiaryPage)
    QTest.keyClick(just_opened.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    just_opened.until_page(FirstPage)
    just_opened.until(lambda: "22 november" in page.last.links[0].accessibleName())


def test_it_waits_for_no_document_that_is_being_made(
    vault: FakeVault, clock: StoppedClock, just_opened: Opened
) -> None:
    page = read(just_opened)
    made = Event()
    just_opened.window.jobs.read(made.wait, lambda _made: None, says(page))
    try:
        vault.add_incident(make(clock), clock.now())
        just_opened.pages.first.show()
        just_opened.until(lambda: page.last.links)
    finally:
        made.set()


def test_the_state_of_the_vault_leads_to_its_page(just_opened: Opened) -> None:
    page = read(just_opened)
    assert any("reservekopie" in text for text in words(page))
    assert any("Ankerkaart" in text for text in words(page))
    page.vault.click()
    just_opened.until_page(VaultPage)


def test_a_vault_that_cannot_be_read_says_so_and_the_ways_on_stay(
    stored: StoredIncident, vault: FakeVault, just_opened: Opened
) -> None:
    page = read(just_opened)
    page.show_trouble("De kluis is beschadigd.", "Uw tekst is bewaard.")
    assert page.trouble.isVisible()
    assert page.question.write.isEnabled()
    just_opened.pages.first.reload()
    just_opened.until(lambda: not page.trouble.isVisible())
