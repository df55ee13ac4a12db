"""Back and forth between the ways: pages that are left and taken up, a lock, and incidents that are gone meanwhile."""

from __future__ import annotations

from io import BytesIO

import pytest

from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_aangifte_pages import answer, onward
from tests.gui.work.test_coming_back import come_back
from tests.gui.work.test_reporting_pages import to_check, to_ways
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.law_page import LawPage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.presentation.aangifte_flow import WAY


@pytest.fixture
def one(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """The only incident."""
    return vault.add_incident(make(clock, "Een mail.", 1), clock.now())


def go_to(opened: Opened, page: type[FlowPage]) -> None:
    """On to that page, with a name."""
    while not isinstance(opened.window.page(), page):
        shown = opened.window.page()
        if isinstance(shown, QuestionsPage) and "complainant.name" in shown.typed():
            answer(shown, "complainant.name", "M. Verhaegen")
        onward(opened)


def test_the_law_and_the_shield_are_there_again_after_another_way(one: StoredIncident, opened: Opened) -> None:
    to_check(opened, "aangifte")._links[WAY].click()
    ways = opened.until_page(ChooseWayPage)
    for way, heading in (("gespreksnotitie", None), ("klacht", "Klacht voorbereiden")):
        ways.answers[way].click()
        opened.settled()
        opened.bot.wait(1)  # what is dropped is destroyed
        if heading:
            go_to(opened, LawPage)
            assert opened.until_page(LawPage).title == heading
            go_to(opened, ShieldPage)
            assert opened.until_page(ShieldPage).title == heading
            go_to(opened, CheckPage)


def test_a_new_one_begins_after_an_answer_that_was_being_changed(one: StoredIncident, opened: Opened) -> None:
    to_check(opened, "gespreksnotitie")._links["complainant.name"].click()
    opened.until_page(QuestionsPage).later.click()
    opened.until_page(StartPage).ui.anew.click()
    page = opened.until_page(ChoosePage)
    page.view.rows.toggle(page.view.rows.index(1))
    onward(opened)
    opened.until_page(ChooseWayPage)


@pytest.mark.parametrize("where", [ChooseWayPage, LawPage, CheckPage])
def test_where_the_last_incident_went_to_the_bin_one_is_asked_to_choose(
    one: StoredIncident, opened: Opened, where: type[FlowPage]
) -> None:
    to_ways(opened).answers["aangifte"].click()
    go_to(opened, where)
    opened.pages.diary.show()
    opened.pages.aangifte().forget(one.record)
    opened.settled()
    opened.pages.aangifte().go_on()
    page = opened.until_page(ChoosePage)
    page.next.click()
    assert page.summary.hasFocus()


@pytest.mark.parametrize("way", ["gespreksnotitie", "interne-melding", "melding", "aangifte", "klacht"])
def test_after_a_lock_every_page_of_a_way_comes_back(one: StoredIncident, opened: Opened, way: str) -> None:
    to_ways(opened).answers[way].click()
    step = ""
    while step != "controle":
        left = opened.until_page(FlowPage)
        opened.until(left.next.isEnabled)
        opened.pages = come_back(opened)
        opened.until(lambda: isinstance(opened.window.page(), type(left)) and opened.window.page() is not left)  # noqa: B023  # asked before the next round
        draft = opened.pages.aangifte()._kept.now
        assert draft is not None
        assert (draft.way, draft.records) == (way, (one.record,))
        step = draft.walk.step
        if step != "controle":
            onward(opened)


def test_a_search_that_was_left_says_nothing_where_one_is_now(
    one: StoredIncident, vault: FakeVault, clock: StoppedClock, viewer: FakeViewer, opened: Opened
) -> None:
    vault.attach(one.record, "foto.png", BytesIO(b"\x89PNG\r\n\x1a\n of its own"), clock.now())
    to_check(opened, "aangifte")._links["private.family"].click()
    questions = opened.until_page(QuestionsPage)
    answer(questions, "private.family", "Joost")
    opened.settled()
    viewer.holds = True
    questions.next.click()
    check = opened.until_page(CheckPage)
    opened.until(viewer.waiting.is_set)
    check.back.click()
    shield = opened.until_page(ShieldPage)
    opened.until(lambda: viewer.asked.count(viewer.asked[-1]) > 1)  # the search of this page has begun
    viewer.holds = False
    opened.until(shield.next.isEnabled)
    assert shield.trouble.isHidden()
