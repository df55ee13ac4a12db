"""Both plans in the window: made, turned into measures, changed with a reason, on paper, in a calendar, and erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.gui.work.conftest import Opened
from tests.gui.work.home_walk import home_page
from tests.gui.work.plan_walk import choose, fill, to_family, to_family_check, to_starter, type_day
from tests.gui.work.scan_walk import start
from tests.gui.work.test_coming_back import come_back
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.application.papers import starterspakket, thuisfront
from weerbaar_desktop.domain.plan import FamilyPlan, StarterPlan
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.measures.list_page import MeasuresPage
from weerbaar_desktop.gui.measures.measure_page import MeasurePage
from weerbaar_desktop.gui.plans.family_pages import EraseFamilyPage, FamilyPage
from weerbaar_desktop.gui.plans.part_pages import FamilyCheckPage, PartPage
from weerbaar_desktop.gui.plans.starter_pages import EraseStarterPage, FirstDayPage, StarterPage
from weerbaar_desktop.gui.scan.start_page import ScanStartPage
from weerbaar_desktop.presentation.starter_shown import ALL_PAST, SOME_PAST

ACTIONS = 16


def stored_family(opened: Opened) -> FamilyPlan:
    """The one that is kept."""
    (stored,) = opened.vault.plans()
    assert isinstance(stored.plan, FamilyPlan)
    return stored.plan


# -- the starter plan ----------------------------------------------------------------------------


def test_today_is_proposed_and_gives_a_plan_that_stands_on_the_way_in(opened: Opened) -> None:
    page = to_starter(opened)
    (stored,) = opened.vault.plans()
    assert isinstance(stored.plan, StarterPlan)
    assert (stored.plan.first_day, page.subtitle) == (date(2026, 11, 22), "Dag 1 is 22 november 2026")
    assert not {ALL_PAST, SOME_PAST} & set(labels(page))
    page.back.click()
    way_in = opened.until_page(ScanStartPage)
    opened.settled()
    assert [link.text() for link in way_in.plans.links] == ["Plan vanaf 22 november 2026"]
    way_in.plans.links[0].click()
    opened.until_page(StarterPage)


@pytest.mark.parametrize(("typed", "said"), [("1-3-2019", ALL_PAST), ("12-11-2026", SOME_PAST)])
def test_who_is_in_office_already_is_told_so_calmly(opened: Opened, typed: str, said: str) -> None:
    page = to_starter(opened, typed)
    assert said in labels(page)
    assert page.calendar.isVisible() is (said == SOME_PAST)


def test_all_steps_become_measures_at_once_and_the_plan_shows_what_is_done(opened: Opened) -> None:
    page = to_starter(opened)
    assert (page.take.hasFocus(), page.buttons) == (True, {})
    page.take.click()
    opened.until(page.measures.isVisible)
    assert (len(opened.vault.measures()), len(page.buttons), page.take.isHidden()) == (ACTIONS, ACTIONS, True)
    page.buttons["starter-brp"].click()
    measure = opened.until_page(MeasurePage)
    assert measure.back.text().strip() == "Terug naar uw plan"
    assert any(
        text.startswith("Deze maatregel komt uit uw plan voor de eerste dertig dagen") for text in labels(measure)
    )
    measure.done.click()
    opened.until(lambda: measure.subtitle == "Gedaan")
    measure.back.click()
    opened.until_page(StarterPage)
    opened.until(page.buttons["starter-brp"].hasFocus)
    assert labels(page).count("Gedaan") == 1
    page.measures.click()
    listed = opened.until_page(MeasuresPage)
    listed.measures.links[0].click()
    opened.until_page(MeasurePage).origin.click()
    opened.until_page(StarterPage)


def test_the_calendar_gets_the_days_that_are_to_come_and_no_word_of_the_plan(opened: Opened, tmp_path: Path) -> None:
    page = to_starter(opened, "1-12-2026")
    page.calendar.click()
    opened.until(page.outcome.isVisible)
    text = (tmp_path / "afspraak.ics").read_text(encoding="utf-8")
    assert text.count("BEGIN:VEVENT") == len({action.until_day for action in opened.pages.joined.work.library.starter})
    assert "20261202" in text
    assert not [word for word in ("BRP", "griffier", "wijkagent", "Weerbaar", "dagen") if word in text]


def test_it_goes_on_paper_with_its_days(opened: Opened, tmp_path: Path) -> None:
    page = to_starter(opened)
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    assert (tmp_path / "starterspakket-2026-11-22.pdf").is_file()
    assert opened.printer.asked[-1].title == starterspakket.TITLE
    line, content = opened.vault._memory.lines[-1]
    (plan,) = opened.vault.plans()
    assert (line.kind, content and content.document) == ("export", {"what": "starterspakket", "plan": plan.record})


def test_another_first_day_asks_why_and_stands_in_the_history(opened: Opened) -> None:
    page = to_starter(opened)
    page.change.click()
    form = opened.until_page(FirstDayPage)
    form.save_button.click()
    opened.until_page(StarterPage)
    assert opened.vault.plans()[0].revisions == 1
    page.change.click()
    opened.until_page(FirstDayPage)
    type_day(form, "1-12-2026")
    form.save_button.click()
    assert form.summary.hasFocus()
    form._reason_text.set_text("de raad begon later")
    form.save_button.click()
    opened.until_page(StarterPage)
    opened.until(lambda: page.subtitle == "Dag 1 is 1 december 2026")
    page.history.click()
    assert {"de raad begon later", "22 november 2026", "1 december 2026"} <= {*labels(opened.until_page(HistoryPage))}


def test_a_half_written_day_comes_back_after_a_lock(opened: Opened) -> None:
    page = to_starter(opened)
    page.change.click()
    form = opened.until_page(FirstDayPage)
    type_day(form, "1-12-20")
    record = opened.vault.plans()[0].record
    assert opened.pages.record() == record
    form.later.click()
    opened.until_page(StarterPage)
    opened.settled()
    opened.pages.ways_back()[FirstDayPage.window_name](record)
    opened.until(lambda: opened.window.page() is form)
    assert form.typed()["first_day"] == "1-12-20"
    assert form.reason.isVisible()


def test_an_erased_plan_leaves_its_measures(opened: Opened) -> None:
    page = to_starter(opened)
    page.take.click()
    opened.until(page.measures.isVisible)
    page.erase.click()
    asking = opened.until_page(EraseStarterPage)
    assert "Plan vanaf 22 november 2026" in labels(asking)
    asking.keep.click()
    assert opened.window.page() is page
    page.erase.click()
    asking.erase.click()
    opened.until_page(ScanStartPage)
    assert (opened.vault.plans(), len(opened.vault.measures())) == ((), ACTIONS)


def test_a_plan_is_not_made_on_a_full_disk_and_the_day_stays(opened: Opened) -> None:
    start(opened).starter.click()
    form = opened.until_page(FirstDayPage)
    opened.vault.full = True
    form.save_button.click()
    opened.until(form.trouble.isVisible)
    opened.vault.full = False
    form.save_button.click()
    opened.until_page(StarterPage)


# -- the family plan -----------------------------------------------------------------------------


def test_it_is_talked_over_subject_by_subject_and_kept(opened: Opened) -> None:
    page = to_family(opened)
    plan = stored_family(opened)
    assert plan.talked_on == date(2026, 11, 22)
    assert {one.answer for part in plan.parts for one in part.agreed} == {"yes"}
    assert [line.text for part in plan.parts for line in part.private][:1] == ["Sanne Waar wij dan heen gaan"]
    assert page.subtitle == "Laatst besproken op 22 november 2026"
    assert "Wij kijken eerst wie er staat." in labels(page)
    assert not page._to_do.isVisible()
    page.back.click()
    card = opened.until_page(HomePage).family
    opened.settled()
    assert (card.see.isVisible(), card.talk.isVisible(), card.go_on.isVisible()) == (True, False, False)


def test_what_is_private_is_shown_when_asked_for_and_hidden_when_one_leaves(opened: Opened) -> None:
    page = to_family(opened, words="kanarie")
    assert not page.facts.isVisible()
    assert page.side is not None
    assert "‘Het woord’" in [label.text() for label in page.side.findChildren(QLabel)]
    assert not [label for label in opened.window.findChildren(QLabel) if "kanarie Het woord" in label.text()]
    assert not [line for line in opened.window.findChildren(QLineEdit) if "kanarie" in line.text()]
    page.reveal.click()
    assert page.facts.isVisible()
    assert "kanarie Het woord" in labels(page)
    assert page.reveal.text().strip() == "Verberg wat in de kluis blijft"
    start(opened)
    home_page(opened).family.see.click()
    opened.until_page(FamilyPage)
    assert not page.facts.isVisible()


def test_the_sheet_that_is_printed_holds_nothing_private(opened: Opened, tmp_path: Path) -> None:
    check = to_family_check(opened)
    part = opened.pages.scans.family().walking().part
    check.links["codewoord/2"].click()
    opened.until_page(PartPage)
    fill(part, "kanariepietje")
    part.next.click()
    opened.until_page(FamilyCheckPage).next.click()
    page = opened.until_page(FamilyPage)
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    assert (tmp_path / "thuisfront-2026-11-22.pdf").is_file()
    report = opened.printer.asked[-1]
    assert report.title == thuisfront.TITLE
    assert "kanariepietje" in repr(stored_family(opened))
    assert "kanariepietje" not in repr(report)
    assert "Het woord" not in repr(report)


def test_what_is_not_agreed_on_yet_becomes_measures_that_lead_back(opened: Opened) -> None:
    page = to_family(opened, "not_yet")
    page.take.click()
    opened.until(page.take.isHidden)
    sentences = [one for part in opened.pages.joined.work.library.family for one in part.agreed]
    assert len(opened.vault.measures()) == len(sentences)
    page.measures.click()
    listed = opened.until_page(MeasuresPage)
    assert (listed.back.text().strip(), listed.destination) == ("Terug naar Thuisfront", "Woningscan")
    listed.measures.links[0].click()
    measure = opened.until_page(MeasurePage)
    assert measure.origin.text().strip() == "Bekijk Thuisfront"
    measure.origin.click()
    opened.until_page(FamilyPage)


def test_a_change_begins_at_the_check_asks_why_and_keeps_the_day_of_the_talk(opened: Opened) -> None:
    page = to_family(opened)
    opened.clock.moment += timedelta(days=3)
    page.change.click()
    check = opened.until_page(FamilyCheckPage)
    assert check.reason.isVisible()
    check.links["aanbellen/0"].click()
    part = opened.until_page(PartPage)
    choose(part, "not_yet")
    part.next.click()
    opened.until_page(FamilyCheckPage).next.click()
    opened.until(check.summary.isVisible)
    assert "Schrijf in een paar woorden waarom u dit wijzigt." in labels(check)
    check._reason_text.set_text("de deur klemt")
    check.next.click()
    opened.until_page(FamilyPage)
    opened.settled()
    assert stored_family(opened).talked_on == date(2026, 11, 22)
    assert opened.vault.plans()[0].revisions == 2
    page.talked.click()
    opened.until(lambda: page.subtitle == "Laatst besproken op 25 november 2026")
    page.history.click()
    texts = labels(opened.until_page(HistoryPage))
    assert {"de deur klemt", "Opnieuw besproken.", "Nog niet", "25 november 2026"} <= {*texts}


def test_while_a_plan_is_kept_no_reason_is_typed_that_would_be_lost(opened: Opened) -> None:
    to_family(opened).change.click()
    check, slow_disk = opened.until_page(FamilyCheckPage), Event()
    opened.settled()
    opened.window.jobs.run(slow_disk.wait, lambda _none: None, lambda _trouble: None)
    check.next.click()
    QTest.keyClicks(check._reason_text, "te laat")
    typed = check.reason_typed()
    slow_disk.set()
    opened.until_page(FamilyPage)
    opened.settled()
    assert typed == ""


def test_after_a_year_one_quiet_sentence_asks_to_talk_again(opened: Opened) -> None:
    page = to_family(opened)
    assert not page.reminder.isVisible()
    opened.clock.moment += timedelta(days=366)
    card = home_page(opened).family
    assert "Er kan iets veranderd zijn." in card._told.text()
    card.see.click()
    opened.until_page(FamilyPage)
    assert page.reminder.isVisible()
    page.talked.click()
    opened.until(page.reminder.isHidden)


def test_half_done_and_locked_one_comes_back_to_the_same_words(opened: Opened) -> None:
    home_page(opened).family.talk.click()
    page = opened.until_page(PartPage)
    choose(page, "yes")
    page.next.click()
    fill(page, "tante Els")
    assert opened.pages.record() == "new"
    opened.pages = come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), PartPage) and opened.window.page() is not page)
    back = opened.until_page(PartPage)
    assert back.subtitle == "Onderdeel 2 van 9"
    assert back.typed().lines == ("tante Els Aan wie laten wij het zien",)
    back.back.click()
    assert back.typed().agreed == ("yes", "yes", "yes")


def test_a_reason_that_is_half_written_is_there_after_a_lock_and_so_is_what_it_is_for(opened: Opened) -> None:
    to_family(opened).change.click()
    check = opened.until_page(FamilyCheckPage)
    check.links["aanbellen/0"].click()
    choose(opened.until_page(PartPage), "not_yet")
    opened.until_page(PartPage).next.click()
    opened.until_page(FamilyCheckPage)
    check._reason_text.setPlainText("de deur kl")
    assert opened.pages.record() == opened.vault.plans()[0].record
    opened.pages = come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), FamilyCheckPage) and opened.window.page() is not check)
    back = opened.until_page(FamilyCheckPage)
    assert (back.reason_typed(), back.reason.isVisible()) == ("de deur kl", True)
    back.next.click()
    opened.until_page(FamilyPage)
    assert stored_family(opened).parts[0].agreed[0].answer == "not_yet"


def test_nothing_filled_in_is_said_and_nothing_is_kept(opened: Opened) -> None:
    home_page(opened).family.talk.click()
    page = opened.until_page(PartPage)
    for _ in range(9):
        page.next.click()
    check = opened.until_page(FamilyCheckPage)
    assert not check.reason.isVisible()
    check.next.click()
    opened.until(check.summary.isVisible)
    assert opened.vault.plans() == ()


def test_a_full_disk_loses_nothing(opened: Opened) -> None:
    check = to_family_check(opened)
    opened.settled()
    opened.vault.full = True
    check.next.click()
    opened.until(check.trouble.isVisible)
    opened.vault.full = False
    check.next.click()
    opened.until_page(FamilyPage)


def test_what_is_erased_goes_with_its_half_done_words(opened: Opened) -> None:
    page = to_family(opened)
    page.change.click()
    opened.until_page(FamilyCheckPage).later.click()
    opened.until_page(HomePage)
    opened.settled()
    record = opened.vault.plans()[0].record
    assert opened.vault.draft(f"family_{record}") is not None
    home_page(opened).family.see.click()
    opened.until_page(FamilyPage).erase.click()
    opened.until_page(EraseFamilyPage).erase.click()
    opened.until_page(HomePage)
    assert (opened.vault.plans(), opened.vault.draft(f"family_{record}")) == ((), None)


def test_a_subject_that_is_retired_is_still_shown_in_its_own_words(opened: Opened) -> None:
    page = to_family(opened)
    work = opened.pages.joined.work
    newer = replace(work.family_plans, parts=work.library.family[1:])
    heading = work.library.family[0].heading
    assert newer.asked(opened.vault.plans()[0].record).parts[-1].heading == heading
    assert heading in labels(page)
