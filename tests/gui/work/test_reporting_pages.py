"""Choosing a way, being asked about danger, whom to tell first, damage, and the papers that come of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_aangifte_pages import answer, labels, onward, start
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.aangifte.aangifte_journey import AangifteJourney
from weerbaar_desktop.gui.aangifte.alternatives_page import AlternativesPage
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.damage_form import DamageForm
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.paper_done_page import PaperDonePage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.aangifte.whom_page import WhomPage
from weerbaar_desktop.presentation.aangifte_flow import DRAFT


@pytest.fixture
def calm(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """Somebody was rude on the telephone."""
    return vault.add_incident(replace(make(clock, "Hij schold.", 1), kinds=("verbal",)), clock.now())


@pytest.fixture
def grave(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """Somebody stood at the house with a knife."""
    return vault.add_incident(replace(make(clock, "Hij stond er met een mes.", 1), channel="at_home"), clock.now())


def to_ways(opened: Opened) -> ChooseWayPage:
    """The first incident is chosen."""
    page = start(opened)
    page.view.rows.toggle(page.view.rows.index(1))
    onward(opened)
    return opened.until_page(ChooseWayPage)


def to_check(opened: Opened, way: str, name: str = "M. Verhaegen") -> CheckPage:
    """With a name and nothing else."""
    to_ways(opened).answers[way].click()
    onward(opened)
    answer(opened.until_page(QuestionsPage), "complainant.name", name)
    while not isinstance(opened.window.page(), CheckPage):
        onward(opened)
    return opened.until_page(CheckPage)


def test_a_talk_is_proposed_and_each_way_says_in_words_who_may_do_it(calm: StoredIncident, opened: Opened) -> None:
    page = to_ways(opened)
    assert [answer.accessibleName() for answer in page.answers.values()] == [
        "Gespreksnotitie", "Interne melding", "Melding bij de politie", "Aangifte", "Klacht",
    ]  # fmt: skip
    assert page.answers["gespreksnotitie"].isChecked()
    assert page.answers["gespreksnotitie"].hasFocus()
    assert "U wordt dan getuige" in page.answers["aangifte"].accessibleDescription()


def test_the_steps_follow_the_way_that_is_chosen(calm: StoredIncident, opened: Opened) -> None:
    page = to_ways(opened)
    assert "Aan wie vertelt u het eerst?" in labels(page.side or page)
    page.answers["klacht"].click()
    assert "Welke schade is er?" in labels(page.side or page)
    onward(opened)
    assert opened.window.page().title == "Klacht voorbereiden"  # type: ignore[union-attr]  # there is a page


def test_arrows_walk_the_ways_and_each_is_kept(calm: StoredIncident, opened: Opened) -> None:
    page = to_ways(opened)
    for way in ("interne-melding", "melding", "aangifte", "klacht"):
        QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Down)
        assert page.answers[way].hasFocus()
        assert page.answers[way].isChecked()
        opened.settled()
        draft = opened.vault.draft(DRAFT)
        assert draft is not None
        assert isinstance(draft.document, dict)
        assert draft.document["way"] == way


def test_danger_is_asked_about_where_incidents_are_chosen_and_leads_to_help(
    grave: StoredIncident, opened: Opened
) -> None:
    page = start(opened)
    opened.settled()
    assert page.danger.isHidden()
    page.view.rows.toggle(page.view.rows.index(1))
    opened.until(page.danger.isVisible)
    assert page.danger.title.text() == "Bel 112 als u nu in gevaar bent."
    assert "een wapen of iemand bij uw huis. Klopt dat?" in page.danger.words.text()
    page.view.rows.toggle(page.view.rows.index(1))
    opened.until(page.danger.isHidden)
    page.view.rows.toggle(page.view.rows.index(1))
    opened.until(page.danger.isVisible)
    onward(opened)
    ways = opened.until_page(ChooseWayPage)
    opened.until(ways.danger.isVisible)
    with opened.bot.waitSignal(opened.window.help_asked):
        ways.danger.help.click()


def test_where_nothing_is_urgent_nothing_is_asked(calm: StoredIncident, opened: Opened) -> None:
    page = to_ways(opened)
    opened.settled()
    assert page.danger.isHidden()


def test_the_alternatives_lead_back_to_where_one_was(calm: StoredIncident, opened: Opened) -> None:
    opened.pages.aangifte().show()
    begin = opened.until_page(StartPage)
    begin.ui.others.click()
    page = opened.until_page(AlternativesPage)
    assert {"Normstellend gesprek", "Stopgesprek", "Stopbrief", "Kort geding", "Zorgmelding"} <= {*labels(page)}
    page.back.click()
    assert opened.until_page(StartPage) is begin
    ways = to_ways(opened)
    ways.answers["melding"].click()
    ways.others.click()
    opened.until_page(AlternativesPage).done.click()
    assert opened.until_page(ChooseWayPage).answers["melding"].isChecked()


def test_without_a_function_it_is_asked_and_then_known_everywhere(calm: StoredIncident, opened: Opened) -> None:
    to_ways(opened)
    onward(opened)
    answer(opened.until_page(QuestionsPage), "complainant.name", "M. Verhaegen")
    onward(opened)
    page = opened.until_page(WhomPage)
    assert page.function.isVisible()
    assert page._told.isHidden()
    page.function._buttons["raadslid"].click()
    assert "De griffier of de burgemeester." in labels(page)
    page.back.click()
    opened.until(lambda: opened.window.page() is not page)
    assert opened.until_page(QuestionsPage).typed()["complainant.office"] == "raadslid"


def test_a_function_of_an_older_list_is_asked_once_more(calm: StoredIncident, opened: Opened) -> None:
    typed: list[Json] = [["complainant.office", "kamerlid of bewindspersoon"], ["function", "rijk"]]
    here: dict[str, Json] = {"at": "eerst", "farthest": "eerst", "way": "gespreksnotitie"}
    kept: Json = {**here, "records": [calm.record], "typed": typed}
    opened.vault.save_draft(DRAFT, kept, opened.clock.now())
    opened.pages.aangifte().show()
    opened.until_page(StartPage).ui.goOn.click()
    page = opened.until_page(WhomPage)
    assert (page.function.isVisible(), page.function.value()) == (True, None)
    page.function._buttons["kamerlid"].click()
    assert any("de beveiligingsdienst van de Kamer." in text for text in labels(page))


def test_with_a_function_whom_to_tell_stands_there_at_once_and_says_what_was_not_read(
    calm: StoredIncident, opened: Opened
) -> None:
    to_ways(opened)
    onward(opened)
    answer(opened.until_page(QuestionsPage), "complainant.office", "Wethouder van financiën")
    onward(opened)
    page = opened.until_page(WhomPage)
    assert page.function.isHidden()
    texts = " ".join(labels(page))
    assert "Vaak is dat de burgemeester of de gemeentesecretaris. Vraag na" in texts
    assert "Dit hebben wij niet kunnen nalezen." in texts
    assert "070-3738314" in texts


def test_a_talk_becomes_one_paper_and_the_answers_stay_for_another_way(
    calm: StoredIncident, opened: Opened, tmp_path: Path
) -> None:
    check = to_check(opened, "gespreksnotitie")
    assert check.next.accessibleName() == "Gespreksnotitie maken"
    check.next.click()
    done = opened.until_page(PaperDonePage)
    assert opened.chooser.proposed == "gespreksnotitie-2026-11-22.pdf"
    assert (tmp_path / opened.chooser.proposed).is_file()
    assert done.place.text() == str(tmp_path / opened.chooser.proposed)
    assert done.advice.isVisible()
    assert opened.vault.head().seq == 2
    assert opened.vault.draft(DRAFT) is not None
    done.more.click()
    opened.until_page(ChooseWayPage).answers["aangifte"].click()
    onward(opened)
    assert opened.until_page(QuestionsPage).typed()["complainant.name"] == "M. Verhaegen"


def test_after_a_talk_another_one_begins_without_what_was_said_in_it(calm: StoredIncident, opened: Opened) -> None:
    to_check(opened, "gespreksnotitie").next.click()
    opened.until_page(PaperDonePage).done.click()
    begin = opened.until_page(StartPage)
    assert begin.ui.goOn.isVisible()
    begin.ui.anew.click()
    page = opened.until_page(ChoosePage)
    assert page.records() == ()
    page.view.rows.toggle(page.view.rows.index(1))
    onward(opened)
    onward(opened)
    assert opened.until_page(QuestionsPage).typed()["complainant.name"] == "M. Verhaegen"


def test_papers_go_along_with_an_aangifte_and_what_cannot_be_made_is_said(
    calm: StoredIncident, opened: Opened, tmp_path: Path
) -> None:
    check = to_check(opened, "klacht")
    assert [*check.papers] == ["meenemen", "schade", "volmacht", "klachtbrief"]
    check.papers["klachtbrief"].click()
    done = opened.until_page(PaperDonePage)
    assert done.banner.title.text() == "De brief is klaar."
    done.back.click()
    check = opened.until_page(CheckPage)
    for kind, said in (("volmacht", "namens iemand anders"), ("schade", "nog geen schade")):
        check.papers[kind].click()
        opened.until(lambda: said in check.trouble.title.text())  # noqa: B023  # asked before the next round
        assert check.next.isEnabled()
        assert not (tmp_path / f"{kind}-2026-11-22.pdf").exists()
    check.next.click()
    folder = opened.until_page(DonePage)
    assert "Vraag om de VPT-code" in labels(folder)


def test_a_paper_asks_for_the_passphrase_where_this_computer_opened_the_vault(
    calm: StoredIncident, opened: Opened
) -> None:
    check = to_check(opened, "melding")
    opened.vault.opened_by = "keyring"
    check.next.click()
    opened.until(lambda: opened.window.page() is not check)
    assert opened.window.page().window_name == "Wachtzin invullen"  # type: ignore[union-attr]  # there is a page
    assert "Een document gaat de kluis uit." in " ".join(labels(opened.window.page() or check))
    assert opened.chooser.proposed == ""


def test_damage_is_added_taken_out_and_found_again(calm: StoredIncident, opened: Opened) -> None:
    to_ways(opened).answers["aangifte"].click()
    for _ in range(3):
        onward(opened)
    page = opened.until_page(QuestionsPage)
    form = page._asked["damage"].control
    assert isinstance(form, DamageForm)
    assert form.more.hasFocus()
    for thing in ("Een ruit", "Een jas"):
        form.more.click()
        form.cards[-1].lines["what"].insert(thing)
    form.cards[0].remove_asked.emit()
    assert [card.lines["what"].text() for card in form.cards] == ["Een jas"]
    assert form.cards[0].lines["what"].accessibleName() == "Wat, schade 1"
    onward(opened)
    opened.until_page(QuestionsPage).back.click()
    opened.until(lambda: opened.window.page() is page)
    assert [card.lines["what"].text() for card in form.cards] == ["Een jas"]


@pytest.mark.parametrize("way", ["gespreksnotitie", "klacht"])
def test_every_page_is_taken_up_where_it_was_left(way: str, calm: StoredIncident, opened: Opened) -> None:
    to_ways(opened).answers[way].click()
    left: list[str] = []
    while True:
        page = opened.until_page(FlowPage)
        opened.settled()
        fresh = AangifteJourney(opened.pages._joined, opened.pages)
        fresh.show()
        opened.until_page(StartPage).ui.goOn.click()
        opened.until(lambda: isinstance(opened.window.page(), FlowPage))
        again = opened.until_page(type(page))
        assert again is not page
        left.append(fresh._kept.now.walk.step if fresh._kept.now else "")
        if isinstance(page, CheckPage):
            break
        opened.window.show_page(page)
        onward(opened)
    steps = fresh._kept.now.walk.steps if fresh._kept.now else ()
    assert tuple(left) == steps[1:]
