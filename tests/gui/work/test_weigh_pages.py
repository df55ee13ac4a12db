"""Weighing a signal in the window: asked, left, taken up after a lock, decided, and kept with the incident."""

from __future__ import annotations

from threading import Event

from PySide6.QtTest import QTest

from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_coming_back import come_back
from tests.gui.work.weigh_walk import begun, decide, onward, recognise, to_decision
from weerbaar_desktop.application.weighings import draft_key
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.signals.weigh_pages import DecidePage, RecognisePage
from weerbaar_desktop.gui.signals.weighing_page import EraseWeighingPage, WeighingPage


def test_a_small_signal_takes_one_sentence_and_one_button_and_can_be_weighed(opened: Opened, vault: FakeVault) -> None:
    opened.pages.diary.write()
    entry = opened.until_page(QuickEntryPage)
    entry._text.setPlainText("Dezelfde auto stond weer voor de deur.")
    entry.save_button.click()
    page = opened.until_page(IncidentPage)
    opened.settled()
    assert page.weigh.isVisible()
    page.weigh.click()
    assert isinstance(opened.until_page(RecognisePage), RecognisePage)
    assert len(vault.incidents()) == 1


def test_a_danger_leads_to_the_numbers_at_once(stored: StoredIncident, opened: Opened) -> None:
    asked: list[None] = []
    opened.window.help_asked.connect(lambda: asked.append(None))
    page = begun(opened, stored.record)
    assert not page.danger.isVisible()
    recognise(page, "weapon")
    assert page.danger.isVisible()
    assert "112" in page.danger.title.text()
    assert "een wapen" in page.danger.words.text()
    assert "0900-8844" in page.danger.words.text()
    page.danger.help.click()
    assert asked == [None]


def test_from_the_first_question_to_what_is_kept(stored: StoredIncident, opened: Opened, vault: FakeVault) -> None:
    page = to_decision(opened, stored.record, "nabij", "c", "middel", "dichterbij")
    assert page.choices is not None
    assert page.choices.value() is None
    page.next.click()
    assert (
        [title for title, _ in page.summary.errors()] if hasattr(page.summary, "errors") else page.summary.isVisible()
    )
    decide(page, "talk", "Morgen bij de griffier.")
    page.next.click()
    shown = opened.until_page(WeighingPage)
    [kept] = vault.weighings(stored.record)
    assert [one.id for one in kept.weighing.recognised] == ["nabij", "c", "middel", "dichterbij"]
    assert (kept.weighing.outcome, kept.weighing.why) == ("talk", "Morgen bij de griffier.")
    assert vault.draft(draft_key(stored.record)) is None
    shown.back.click()
    incident = opened.until_page(IncidentPage)
    opened.settled()
    assert [link.text() for link in incident.weighings.links] == ["Bespreken"]
    incident.weighings.links[0].click()
    weighing = opened.until_page(WeighingPage)
    assert weighing.prepare.accessibleName() == "Bereid het gesprek voor"
    weighing.prepare.click()
    opened.until_page(ChoosePage)


def test_what_was_recognised_comes_back_after_a_lock(stored: StoredIncident, opened: Opened) -> None:
    page = begun(opened, stored.record)
    recognise(page, "address")
    page = onward(opened, page)
    recognise(page, "oproep", "groep")
    opened.settled()
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), RecognisePage) and opened.window.page() is not page)
    back = opened.until_page(RecognisePage)
    assert back.chosen() == ("oproep", "groep")
    back.back.click()
    opened.until(lambda: opened.window.page() is not back)
    assert opened.until_page(RecognisePage).chosen() == ("address",)


def test_a_decision_half_written_is_left_and_taken_up(stored: StoredIncident, opened: Opened) -> None:
    page = to_decision(opened, stored.record, "vaker")
    decide(page, "note", "Eerst nog eens")
    page.later.click()
    incident = opened.until_page(IncidentPage)
    opened.settled()
    incident.weigh.click()
    again = opened.until_page(DecidePage)
    assert again.decided() == ("note", "Eerst nog eens")


def test_a_full_disk_keeps_what_stands_on_the_page(stored: StoredIncident, opened: Opened, vault: FakeVault) -> None:
    page = to_decision(opened, stored.record)
    decide(page, "note", "klein")
    opened.settled()
    vault.full = True
    page.next.click()
    opened.until(page.trouble.isVisible)
    assert page.next.isEnabled()
    vault.full = False
    page.next.click()
    opened.until_page(WeighingPage)
    assert len(vault.weighings(stored.record)) == 1


def test_while_a_decision_is_kept_nothing_is_chosen_or_typed_that_would_be_lost(
    stored: StoredIncident, opened: Opened, vault: FakeVault
) -> None:
    page, slow_disk = to_decision(opened, stored.record, "nabij"), Event()
    decide(page, "talk", "Morgen.")
    opened.settled()
    opened.window.jobs.run(slow_disk.wait, lambda _none: None, lambda _trouble: None)
    page.next.click()
    assert page.choices is not None
    page.choices._buttons["police"].click()
    QTest.keyClicks(page.why, "nog iets")
    slow_disk.set()
    opened.until_page(WeighingPage)
    opened.settled()
    assert vault.draft(draft_key(stored.record)) is None
    assert (vault.weighings(stored.record)[0].weighing.why, page.why.text()) == ("Morgen.", "Morgen.")


def test_a_weighing_is_erased_and_the_incident_stays(stored: StoredIncident, opened: Opened, vault: FakeVault) -> None:
    page = to_decision(opened, stored.record)
    decide(page, "note", "klein")
    page.next.click()
    opened.until_page(WeighingPage).erase.click()
    opened.until_page(EraseWeighingPage).erase.click()
    opened.until_page(IncidentPage)
    opened.settled()
    assert vault.weighings(stored.record) == ()
    assert len(vault.incidents()) == 1


def test_what_is_half_weighed_never_takes_the_place_of_the_incident_that_is_shown(
    stored: StoredIncident, opened: Opened, vault: FakeVault
) -> None:
    other = vault.add_incident(make(opened.clock, "Een brief in de bus."), opened.clock.now()).record
    decide(to_decision(opened, stored.record, "nabij"), "talk", "Morgen.")
    opened.until_page(DecidePage).next.click()
    opened.until_page(WeighingPage).back.click()
    half = begun(opened, other)
    half.later.click()
    opened.until_page(IncidentPage)
    opened.pages.aftercare.weighing().open(vault.weighings(stored.record)[0].record)
    opened.until_page(WeighingPage)
    assert opened.pages.aftercare.weighing().incident == stored.record
    assert vault.draft(draft_key(other)) is not None
