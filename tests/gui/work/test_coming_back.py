"""After a lock one is back at the same word: the page, the field and the cursor."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened
from weerbaar_desktop.application.diary import PLACE_DRAFT, InMemory
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.own_contact import OwnContact
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aftercare.form_pages import BeginPage, StepFormPage
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.full_entry.question_pages import QuestionPage
from weerbaar_desktop.gui.full_entry.way_pages import RulesPage
from weerbaar_desktop.gui.guard.coming_back import ComingBack, Place, read_place
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.incident.about_page import AboutPage
from weerbaar_desktop.gui.incident.form_page import FormPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.incident.review_page import ReviewPage
from weerbaar_desktop.gui.people.writing import ContactFormPage
from weerbaar_desktop.gui.work_pages import WorkPages

WORDS = "Hij zei dat hij mij weet te vinden."


def come_back(opened: Opened) -> WorkPages:
    """The journeys of a program that was just unlocked, over the same vault."""
    opened.window.locking.emit()
    page = opened.window.page()
    assert page is not None
    page.leave()
    opened.settled()
    opened.window.locking.disconnect()
    pages = WorkPages(opened.window, opened.pages.joined)
    pages.diary.show()
    ComingBack(opened.window, pages.joined, pages.ways_back(), pages.record, pages).look()
    return pages


def at(field: QTextEdit, position: int) -> None:
    """The cursor goes there."""
    cursor = field.textCursor()
    cursor.setPosition(position)
    field.setTextCursor(cursor)


def test_quick_entry_comes_back_to_the_same_word(opened: Opened) -> None:
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    page._text.insertPlainText(WORDS)
    at(page._text, 11)
    come_back(opened)
    back = opened.until_page(QuickEntryPage)
    opened.until(lambda: opened.window.page() is not page)
    back = opened.until_page(QuickEntryPage)
    assert back is not page
    assert back._text.text() == WORDS
    assert back._text.textCursor().position() == 11
    assert opened.window.focusWidget() is back._text


def test_a_question_of_the_full_entry_comes_back_too(opened: Opened) -> None:
    opened.pages.full_entry().write()
    opened.until_page(RulesPage).next.click()
    page = opened.until_page(QuestionPage)
    field = page.findChild(QTextEdit)
    assert field is not None
    field.insertPlainText(WORDS)
    at(field, 4)
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), QuestionPage) and opened.window.page() is not page)
    shown = opened.until_page(QuestionPage).findChild(QTextEdit)
    assert shown is not None
    assert (shown.toPlainText(), shown.textCursor().position()) == (WORDS, 4)


def test_a_question_on_the_way_to_a_document_comes_back_too(stored: StoredIncident, opened: Opened) -> None:
    opened.pages.aangifte().use(stored.record)
    opened.until_page(ChoosePage).next.click()
    opened.until_page(ChooseWayPage).next.click()
    page = opened.until_page(QuestionsPage)
    name = page.target("complainant.name")
    assert isinstance(name, QLineEdit)
    name.insert("M. Verhaegen")
    name.setCursorPosition(3)
    name.setFocus()
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), QuestionsPage) and opened.window.page() is not page)
    shown = opened.until_page(QuestionsPage).target("complainant.name")
    assert isinstance(shown, QLineEdit)
    assert (shown.text(), shown.cursorPosition()) == ("M. Verhaegen", 3)


def test_a_change_of_an_incident_comes_back_too(stored: StoredIncident, opened: Opened) -> None:
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage).change.click()
    page = opened.until_page(FormPage)
    [field] = [area for area in page.findChildren(QTextEdit) if area.accessibleName().startswith("Waarom vult u dit")]
    field.insertPlainText("Later bedacht")
    at(field, 5)
    field.setFocus()
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), FormPage) and opened.window.page() is not page)
    back = opened.window.focusWidget()
    assert isinstance(back, QTextEdit)
    assert (back.toPlainText(), back.textCursor().position()) == ("Later bedacht", 5)


def test_who_looks_at_a_change_comes_back_to_it(stored: StoredIncident, opened: Opened) -> None:
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage).change.click()
    page = opened.until_page(FormPage)
    page._reason_text.insertPlainText("Later bedacht")
    place = page.fields["place"].first()
    assert isinstance(place, QLineEdit)
    place.insert("gang")
    page.save_button.click()
    opened.until_page(ReviewPage)
    come_back(opened)
    back = opened.until_page(FormPage)
    assert (back.reason_typed(), back.typed()["place"]) == ("Later bedacht", "gang")


def test_what_is_told_of_a_piece_comes_back_too(stored: StoredIncident, opened: Opened) -> None:
    pieces = [
        opened.pages.joined.work.diary.attach(stored.record, InMemory(f"{name}.txt", name.encode())).record
        for name in ("een", "twee")
    ]
    opened.pages.incident().about().open(pieces[1])
    page = opened.until_page(AboutPage)
    field = page.fields["description"].first()
    assert isinstance(field, QTextEdit)
    field.insertPlainText(WORDS)
    field.setFocus()
    at(field, 4)
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), AboutPage) and opened.window.page() is not page)
    back = opened.window.focusWidget()
    assert isinstance(back, QTextEdit)
    assert (back.toPlainText(), back.textCursor().position()) == (WORDS, 4)


def test_a_lock_behind_help_leads_back_to_the_word_where_one_was_writing(opened: Opened, vault: FakeVault) -> None:
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    page._text.insertPlainText(WORDS)
    at(page._text, 11)
    help_page = HelpPage()
    opened.window.show_help_page(help_page)
    opened.window.locking.emit()
    opened.settled()
    place = read_place(vault.draft(PLACE_DRAFT))
    assert place == Place(page.window_name, page._text.accessibleName(), 11)


def test_a_lock_behind_help_leads_back_to_the_contact_that_was_being_changed(opened: Opened) -> None:
    griffier = opened.vault.add_contact(OwnContact("organisation", "Noor Bakker"), opened.clock.now())
    opened.pages.people().writing().open(griffier.record)
    page = opened.until_page(ContactFormPage)
    page._reason_text.insertPlainText(WORDS)
    opened.window.show_help_page(HelpPage())
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), ContactFormPage) and opened.window.page() is not page)
    assert opened.until_page(ContactFormPage).reason_typed() == WORDS


def test_a_lock_behind_help_leads_back_to_the_step_that_was_being_filled_in(opened: Opened) -> None:
    plan = opened.pages.joined.work.aftercare.begin(opened.clock.now().date(), ["person"])
    opened.pages.aftercare.care().step.open(f"{plan.record} {plan.plan.steps[0].id}")
    page = opened.until_page(StepFormPage)
    opened.window.show_help_page(HelpPage())
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), StepFormPage) and opened.window.page() is not page)


def test_a_plan_of_no_incident_comes_back_as_one_also_after_an_incident_was_looked_at(
    stored: StoredIncident, opened: Opened
) -> None:
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage)
    opened.pages.aftercare.care().begin()
    page = opened.until_page(BeginPage)
    page._day.insert("0")
    pages = come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), BeginPage) and opened.window.page() is not page)
    assert pages.aftercare.care().about == ""
    assert opened.until_page(BeginPage).typed() == page.typed()


def test_from_the_list_one_comes_back_to_the_list(opened: Opened, vault: FakeVault) -> None:
    opened.window.locking.emit()
    opened.settled()
    assert vault.draft(PLACE_DRAFT) is None
    assert isinstance(opened.window.page(), DiaryPage)


def test_a_place_is_used_once(opened: Opened, vault: FakeVault) -> None:
    opened.pages.diary.write()
    opened.until_page(QuickEntryPage)
    come_back(opened)
    opened.settled()
    assert vault.draft(PLACE_DRAFT) is None


@pytest.mark.parametrize(
    "document",
    [None, [], {}, {"page": 1, "field": "", "cursor": 0}, {"page": "x", "field": "y", "cursor": -1}],
)
def test_a_place_that_makes_no_sense_is_none(document: object) -> None:
    draft = Draft(PLACE_DRAFT, document, "")  # type: ignore[arg-type]  # what could stand there
    assert read_place(draft) is None


def test_a_cursor_behind_the_end_stands_at_the_end(opened: Opened) -> None:
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    page._text.insertPlainText(WORDS)
    page._text.moveCursor(QTextCursor.MoveOperation.End)
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), QuickEntryPage) and opened.window.page() is not page)
    assert opened.until_page(QuickEntryPage)._text.textCursor().position() == len(WORDS)
