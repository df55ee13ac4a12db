"""Uitgebreid vastleggen: answered, shown the other way, locked half-way, taken up again, and stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.full_entry.entry_page import EntryPage
from weerbaar_desktop.gui.full_entry.question_pages import AllPage, AskingPage, QuestionPage
from weerbaar_desktop.gui.full_entry.review_page import EntryReviewPage
from weerbaar_desktop.gui.full_entry.way_pages import RulesPage, WayPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.incident.persons_form import PersonsForm
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea
from weerbaar_desktop.presentation import full_entry
from weerbaar_desktop.presentation.full_entry import ALL

WORDS = "Er stond <b>iemand</b> voor de deur. Hij zei: “wacht maar” \N{WAVING HAND SIGN}"


def begin(opened: Opened) -> RulesPage:
    """The first page, opened with the keyboard."""
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(opened.window, Qt.Key.Key_N, modifiers)
    return opened.until_page(RulesPage)


def onward(opened: Opened, page: EntryPage) -> EntryPage:
    """The page that follows."""
    page.next.click()
    opened.until(lambda: opened.window.page() is not page)
    return opened.until_page(EntryPage)


def on(opened: Opened, key: str) -> QuestionPage:
    """Further to the page of this question."""
    page = opened.until_page(EntryPage)
    while not isinstance(page, QuestionPage) or key not in page.fields:
        page = onward(opened, page)
    return page


def write(page: AskingPage, key: str, words: str) -> None:
    """Types the answer to a question."""
    control = page.fields[key].first()
    control.setFocus()
    if isinstance(control, TextArea):
        control.insertPlainText(words)
    else:
        assert isinstance(control, LineField)
        QTest.keyClicks(control, words)


def told(opened: Opened) -> QuestionPage:
    """At the account, with something in it."""
    begin(opened)
    page = on(opened, "account")
    write(page, "account", WORDS)
    return page


def all_at_once(opened: Opened) -> AllPage:
    """After the account, every other question on one page."""
    page: EntryPage = told(opened)
    while not isinstance(page, WayPage):
        page = onward(opened, page)
    page.ways.set_values([ALL])
    page.ways.changed.emit()
    together = onward(opened, page)
    assert isinstance(together, AllPage)
    return together


def stored(opened: Opened) -> Incident:
    """The one incident that the vault holds."""
    opened.until_page(IncidentPage)
    (row,) = opened.vault.incidents()
    return opened.vault.incident(row.record).incident


def texts(*parts: QWidget | None) -> list[str]:
    """Every text that is shown there."""
    return [label.text() for part in parts if part is not None for label in part.findChildren(QLabel)]


def test_the_diary_leads_to_the_ground_rules_and_back(opened: Opened) -> None:
    opened.until_page(DiaryPage).ui.beginFully.click()
    page = opened.until_page(RulesPage)
    assert "‘Weet ik niet’ is een goed antwoord." in texts(page)
    page.back.click()
    opened.until_page(DiaryPage)
    opened.settled()
    assert opened.vault.draft(full_entry.DRAFT) is None


def test_every_question_is_asked_and_stored_one_by_one(opened: Opened) -> None:
    told(opened)
    further = on(opened, "further_account")
    assert "Wat gebeurde er daarna?" in texts(further)
    write(further, "further_account", "Daarna liep hij weg.")
    write(on(opened, "sender"), "sender", "@voorbeeld")
    write(on(opened, "place"), "place", "balie")
    on(opened, "means").ways["means"]._ways["unknown"].click()
    persons = on(opened, "persons").fields["persons"]
    assert isinstance(persons, PersonsForm)
    for plate in ("12-AB-34", "56-CD-78"):
        persons.more.click()
        QTest.keyClicks(persons._cards[-1]._lines["plate"], plate)
    on(opened, "told").ways["told"]._ways["withheld"].click()
    page = opened.until_page(EntryPage)
    while not isinstance(page, EntryReviewPage):
        page = onward(opened, page)
    assert {"@voorbeeld", "balie", "Weet ik niet", "Laat ik weg"} <= set(texts(page))
    assert "Webadres" not in texts(page)
    page.save_button.click()
    incident = stored(opened)
    assert (incident.account, incident.further_account) == (WORDS, "Daarna liep hij weg.")
    assert (incident.sender, incident.place, incident.url) == ("@voorbeeld", "balie", None)
    assert [person.plate for person in incident.persons or ()] == ["12-AB-34", "56-CD-78"]
    assert (incident.unknown, incident.withheld) == (("means",), ("told",))
    shown = opened.until_page(IncidentPage)
    assert {"Verder", "Daarna liep hij weg.", "@voorbeeld"} <= set(texts(shown))
    opened.settled()
    assert opened.vault.draft(full_entry.DRAFT) is None


def test_the_layout_changes_half_way_without_losing_an_answer(opened: Opened) -> None:
    told(opened)
    page = on(opened, "place")
    write(page, "place", "balie")
    page.ways["place"]._ways["withheld"].click()
    page = on(opened, "means")
    write(page, "means", "auto")
    page.switch.click()
    together = opened.until_page(AllPage)
    assert together.fields["means"].first().hasFocus()
    assert together.typed()["means"] == "auto"
    assert together.ways["place"].kind() == "withheld"
    together.ways["place"]._ways["withheld"].click()
    assert together.fields["place"].typed() == "balie"
    write(together, "demand", "stop ermee")
    together.switch.click()
    alone = opened.until_page(QuestionPage)
    assert alone.fields["demand"].typed() == "stop ermee"
    alone.save_button.click()
    incident = stored(opened)
    assert (incident.place, incident.means, incident.demand) == ("balie", "auto", "stop ermee")


def test_a_lock_half_way_brings_one_back_at_the_same_question(opened: Opened) -> None:
    told(opened)
    page = on(opened, "means")
    write(page, "means", "een bla")
    page.leave()  # what a lock does
    opened.settled()
    opened.pages.full_entry()._entry = None  # a fresh process knows nothing
    opened.pages.full_entry()._pages.clear()
    opened.pages.diary.show()
    opened.settled()
    diary = opened.until_page(DiaryPage)
    assert diary.resume_fully.isVisible()
    assert not diary.resume.isVisible()
    diary.resume_fully.findChildren(Button)[0].click()
    again = opened.until_page(QuestionPage)
    assert again is not page
    assert again.fields["means"].typed() == "een bla"
    again.save_button.click()
    incident = stored(opened)
    assert (incident.account, incident.means) == (WORDS, "een bla")


def test_all_on_one_page_can_be_chosen_beforehand(opened: Opened) -> None:
    together = all_at_once(opened)
    write(together, "place", "balie")
    review = onward(opened, together)
    assert isinstance(review, EntryReviewPage)
    review.links["place"].click()
    again = opened.until_page(AllPage)
    assert again.fields["place"].first().hasFocus()
    assert onward(opened, again) is review


def test_from_and_until_stand_below_each_other(opened: Opened) -> None:
    together = all_at_once(opened)
    opened.settled()
    moment = together.fields["occurred"]
    begins = [line.mapTo(moment, QPoint(0, 0)) for line in moment.findChildren(LineField)]
    from_day, from_hour, until_day, until_hour = begins
    assert (from_day.x(), from_hour.x()) == (until_day.x(), until_hour.x())
    assert from_day.y() == from_hour.y() < until_day.y() == until_hour.y()


def test_a_change_from_the_check_leads_back_to_the_check(opened: Opened) -> None:
    told(opened)
    write(on(opened, "place"), "place", "balie")
    page = opened.until_page(EntryPage)
    while not isinstance(page, EntryReviewPage):
        page = onward(opened, page)
    page.links["account"].click()
    assert "account" in opened.until_page(QuestionPage).fields
    assert onward(opened, opened.until_page(EntryPage)) is page


def test_without_an_account_it_says_so_at_the_account(opened: Opened) -> None:
    begin(opened).save_button.click()
    page = opened.until_page(QuestionPage)
    assert page.summary.hasFocus()
    assert "account" in page.fields
    assert opened.vault.incident_count() == 0


def test_a_date_that_does_not_exist_keeps_one_on_its_page(opened: Opened) -> None:
    told(opened)
    page = on(opened, "known_on")
    write(page, "known_on", "31-2-2026")
    page.next.click()
    assert opened.window.page() is page
    assert page.summary.hasFocus()


def test_a_full_disk_loses_nothing(opened: Opened) -> None:
    page = told(opened)
    opened.vault.full = True
    page.save_button.click()
    opened.until(page.trouble.isVisible)
    assert page.fields["account"].typed() == WORDS
    opened.vault.full = False
    opened.until(page.save_button.isEnabled)
    page.save_button.click()
    assert stored(opened).account == WORDS


def test_files_go_with_it_and_the_next_entry_begins_empty(opened: Opened, tmp_path: Path) -> None:
    files = tuple(tmp_path / name for name in ("een.png", "twee.png", "drie.png"))
    for file in files:
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + file.name.encode())
    opened.chooser.chosen_files = files
    page: EntryPage = told(opened)
    while not isinstance(page, EntryReviewPage):
        page = onward(opened, page)
    page.files.button.click()
    page.save_button.click()
    stored(opened)
    opened.settled()
    (row,) = opened.vault.incidents()
    opened.until(lambda: len(opened.vault.incident(row.record).evidence) == len(files))
    begin(opened)
    account = onward(opened, opened.until_page(RulesPage))
    assert account.typed()["account"] == ""
    assert page.files.files == ()


def test_what_is_pasted_at_the_end_goes_with_it_and_is_waited_for(opened: Opened) -> None:
    page: EntryPage = told(opened)
    while not isinstance(page, EntryReviewPage):
        page = onward(opened, page)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    page.files.ways.paste.click()
    page.save_button.click()  # at once
    stored(opened)
    (row,) = opened.vault.incidents()
    opened.until(lambda: len(opened.vault.incident(row.record).evidence) == 1)
    opened.settled()
    assert opened.vault.draft("pieces_waiting") is None
