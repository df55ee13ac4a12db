"""What the law asks, on its page: read from the incidents as they are, with a way to fill in and a day to keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QLabel

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.domain.deadlines import klacht_term
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.aangifte.law_page import LawPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.presentation import aangifte_flow
from weerbaar_desktop.presentation.aangifte_flow import LAW


@pytest.fixture
def insult(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """An insult of yesterday, for which a klacht may be needed."""
    return vault.add_incident(replace(make(clock, "Aan de balie."), kinds=("verbal",)), clock.now())


def law(opened: Opened, *records: str) -> LawPage:
    """The page for these incidents, as somebody reaches it who answered what came before."""
    journey = opened.pages.aangifte()
    draft = aangifte_flow.take_way(aangifte_flow.begin(journey._words, records), "aangifte", journey._words)
    while draft.walk.step != LAW:
        draft = draft.forward()
    journey._go(draft)
    return opened.until_page(LawPage)


def said(page: LawPage) -> str:
    """All that is shown on it."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_it_says_what_is_filled_in_and_that_it_is_no_verdict(insult: StoredIncident, opened: Opened) -> None:
    page = law(opened, insult.record)
    assert "Het programma beoordeelt geen dreiging en geen strafbaarheid" in said(page)
    assert [card.turn.accessibleName() for card in page.cards] == [
        "Belediging: vragen bekijken", "Smaad: vragen bekijken",
    ]  # fmt: skip
    assert "Staat er wat er letterlijk is gezegd" not in said(page)
    page.cards[0].turn.click()
    opened.until(lambda: "Staat er wat er letterlijk is gezegd of geschreven?" in said(page))
    assert "Hierover vulde u iets in: waarlangs." in said(page)
    assert page.cards[0].turn.accessibleName() == "Belediging: vragen verbergen"
    page.cards[0].turn.click()
    assert "Staat er wat er letterlijk is gezegd" not in said(page)


def test_one_offence_alone_is_unfolded_at_once(stored: StoredIncident, opened: Opened) -> None:
    page = law(opened, stored.record)
    assert "Staat er wat het met u deed?" in said(page)
    assert page.calendar is None or not page.calendar.isVisible()


def test_the_other_offences_come_when_they_are_asked_for(stored: StoredIncident, opened: Opened) -> None:
    page = law(opened, stored.record)
    assert "Opruiing" not in said(page)
    page.more.click()
    opened.until(lambda: "Opruiing" in said(page))
    assert page.more.text() == "Andere strafbare feiten verbergen"
    page.more.click()
    assert "Opruiing" not in said(page)


def test_what_is_open_leads_to_the_incident_and_back_again(stored: StoredIncident, opened: Opened) -> None:
    page = law(opened, stored.record)
    assert page.cards[0].fill_in is not None
    page.cards[0].fill_in.click()
    opened.until_page(IncidentPage)
    assert opened.pages.record() == stored.record
    opened.vault.amend_incident(
        stored.record, replace(stored.incident, effect="Ik slaap slecht"), "Aangevuld", opened.clock.now()
    )
    journey = opened.pages.aangifte()
    journey.show()
    opened.until_page(type(journey.start))
    journey.start.ui.goOn.click()
    again = opened.until_page(LawPage)
    assert "Hierover vulde u iets in: gevolg voor mij." in said(again)


def test_the_day_goes_into_a_file_that_names_no_case(insult: StoredIncident, opened: Opened) -> None:
    page = law(opened, insult.record)
    term = klacht_term(insult.incident)
    assert term is not None
    assert page.calendar is not None
    page.calendar.click()
    opened.until(lambda: "De afspraak is opgeslagen" in page.outcome.words())
    data = (opened.chooser.folder / "afspraak.ics").read_bytes()
    [event] = Calendar.from_ical(data).walk("VEVENT")
    assert event.decoded("dtstart") == term.last_day
    assert b"klacht" not in data.lower()
    page.calendar.click()
    opened.until(page.trouble.isVisible)
    assert (opened.chooser.folder / "afspraak.ics").read_bytes() == data


def test_the_start_says_calmly_when_a_term_ends_within_two_weeks(insult: StoredIncident, opened: Opened) -> None:
    journey = opened.pages.aangifte()
    journey.show()
    opened.until_page(StartPage)
    opened.settled()
    assert journey.start.term.isHidden()
    opened.clock.moment += timedelta(days=80)
    journey.show()
    opened.until(lambda: not journey.start.term.isHidden())
    assert journey.start.term.title.text().startswith("Een klacht kan zeker nog tot en met ")


def test_the_page_is_kept_and_taken_up_again(insult: StoredIncident, opened: Opened) -> None:
    page = law(opened, insult.record)
    page.later.click()
    opened.settled()
    kept = opened.vault.draft(aangifte_flow.DRAFT)
    assert kept is not None
    assert isinstance(kept.document, dict)
    assert kept.document["at"] == LAW
