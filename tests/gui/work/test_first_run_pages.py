"""The first time in an open vault, and the way out of the practice vault."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.gui.fake_desktop import fake_desktop
from tests.gui.looking import tab_walk
from tests.gui.work.conftest import Opened
from weerbaar_desktop.application.work import Work
from weerbaar_desktop.gui.first_run.away_page import AwayPage
from weerbaar_desktop.gui.first_run.begin_page import BeginPage
from weerbaar_desktop.gui.first_run.first_run import FirstRun
from weerbaar_desktop.gui.first_run.leave_page import LeavePracticePage
from weerbaar_desktop.gui.first_run.leaving_practice import LeavingPractice
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.help_now.helping import Helping
from weerbaar_desktop.gui.open_pages import open_pages
from weerbaar_desktop.gui.practice_mark import PracticeMark
from weerbaar_desktop.gui.settings import WindowSettings
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.gui.told import MADE, PRACTICE_GONE, TRIED
from weerbaar_desktop.gui.ways_in.code_pages import CodeBackPage, CodePage


@pytest.fixture
def first_run(opened: Opened) -> FirstRun:
    """As it goes on once the vault is made."""
    opened.window.first_run = MADE
    made = FirstRun(opened.window, opened.pages.joined, opened.pages)
    made.ended.connect(opened.pages.begin)
    made.begin()
    return made


def test_each_page_says_what_a_lock_on_it_leads_back_to(opened: Opened, first_run: FirstRun) -> None:
    code = opened.until_page(CodePage)
    assert opened.window.first_run == MADE
    code.done.click()
    opened.until_page(CodeBackPage)
    assert opened.window.first_run == MADE
    code.later_asked.emit()
    away = opened.until_page(AwayPage)
    assert opened.window.first_run == TRIED
    away.later.click()
    opened.until_page(BeginPage).empty.click()
    opened.until_page(FirstPage)
    assert opened.window.first_run == ""


def test_trying_is_the_same_as_the_button_that_is_always_there(opened: Opened, first_run: FirstRun) -> None:
    asked: list[str] = []
    opened.window.away_asked.connect(lambda: asked.append("away"))
    first_run.show_away()
    first_run.away.attempt.click()
    opened.window.away_button.click()
    assert asked == ["away", "away"]


def test_only_who_comes_back_reads_that_it_was_tried(opened: Opened, first_run: FirstRun) -> None:
    first_run.show_away()
    first_run.away.later.click()
    assert not opened.until_page(BeginPage).tried.isVisible()
    opened.window.first_run = TRIED
    first_run.begin()
    assert opened.until_page(BeginPage).tried.isVisible()


def test_a_code_that_was_made_is_not_gone_back_to(opened: Opened, first_run: FirstRun) -> None:
    first_run.show_away()
    away = opened.until_page(AwayPage)
    assert away.back.isVisible()
    away.show_code_made(made=True)
    assert not away.back.isVisible()


def test_back_leads_through_all_pages_of_the_open_vault(opened: Opened, first_run: FirstRun) -> None:
    first_run.show_away()
    first_run.away.later.click()
    opened.until_page(BeginPage).back.click()
    opened.until_page(AwayPage).back.click()
    opened.until_page(CodePage)


def test_who_goes_to_the_list_at_the_left_has_left_the_first_time(opened: Opened, first_run: FirstRun) -> None:
    first_run.show_away()
    opened.pages.show_diary()
    opened.until(lambda: opened.window.first_run == "")


def test_the_practice_vault_is_asked_for_and_no_longer_the_first_time(opened: Opened, first_run: FirstRun) -> None:
    asked: list[str] = []
    opened.window.practice_asked.connect(lambda: asked.append(opened.window.first_run))
    first_run.show_away()
    first_run.away.later.click()
    opened.until_page(BeginPage).practise.click()
    assert asked == [""]


@pytest.fixture
def practising(at_hand: tuple[Opened, Work]) -> Opened:
    """The diary of a practice vault."""
    held, work = at_hand
    held.vault.description = replace(held.vault.description, practice=True)
    held.pages = open_pages(held.window, work, held.window.jobs, held.chooser)
    held.window.show()
    held.settled()
    return held


def mark_of(opened: Opened) -> PracticeMark:
    """The line on every page of a practice vault."""
    [mark] = opened.window.findChildren(PracticeMark)
    return mark


def test_every_page_of_a_practice_vault_has_the_way_out_and_one_may_stay(practising: Opened) -> None:
    before = practising.window.page()
    mark_of(practising).leave.click()
    page = practising.until_page(LeavePracticePage)
    assert "OEFENING" in practising.window.windowTitle()
    mark_of(practising).leave.click()  # a second time changes nothing
    page.stay.click()
    assert practising.window.page() is before


def test_who_went_from_the_numbers_to_the_way_out_may_stay_as_well(practising: Opened, tmp_path: Path) -> None:
    before = practising.window.page()
    Helping(practising.window, fake_desktop(tmp_path).services(), WindowSettings(tmp_path / "settings"))
    practising.window.help_button.click()
    practising.until_page(HelpPage)
    mark_of(practising).leave.click()
    page = practising.until_page(LeavePracticePage)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.stay.click()
    assert practising.window.page() is before


def test_the_way_out_is_reached_by_keyboard_right_after_the_list_at_the_left(practising: Opened) -> None:
    practising.window.activateWindow()
    practising.until(lambda: QApplication.focusWidget() is not None)
    walked = tab_walk(practising.window)
    here = walked.index(mark_of(practising).leave)
    assert practising.window.navigation is not None
    assert walked[here - 1] is practising.window.navigation.lock
    assert walked[(here + 1) % len(walked)] is not practising.window.navigation.lock


def test_in_the_narrowest_window_the_word_and_the_way_out_stay(practising: Opened) -> None:
    mark = mark_of(practising)
    practising.window.resize(800, 600)
    practising.settled()
    assert mark._words.isVisible()
    for _ in range(2):  # as one drags the edge: less is wanted once the sentence has gone
        practising.window.resize(320, 256)
        practising.settled()
    assert mark.minimumSizeHint().width() <= 320
    assert not mark._words.isVisible()
    assert mark.rect().contains(mark.leave.geometry())


def test_keeping_the_practice_vault_leads_to_ones_own(practising: Opened) -> None:
    asked: list[str] = []
    practising.window.own_vault_asked.connect(lambda: asked.append("own"))
    mark_of(practising).leave.click()
    practising.until_page(LeavePracticePage).own.click()
    assert asked == ["own"]


def test_erasing_takes_the_practice_vault_away_and_the_next_process_says_so(practising: Opened) -> None:
    mark_of(practising).leave.click()
    practising.until_page(LeavePracticePage).erase.click()
    practising.until(lambda: practising.told == [PRACTICE_GONE])
    assert practising.vault.closed


def test_what_could_not_be_erased_is_said_and_one_may_try_again(practising: Opened) -> None:
    practising.vault.full = True
    mark_of(practising).leave.click()
    page = practising.until_page(LeavePracticePage)
    page.erase.click()
    practising.until(page.trouble.isVisible)
    assert page.isEnabled()
    assert practising.told == []
    practising.vault.full = False
    page.erase.click()
    practising.until(lambda: practising.told == [PRACTICE_GONE])


def test_a_vault_of_ones_own_is_never_erased_this_way(opened: Opened) -> None:
    LeavingPractice(opened.window, opened.pages.joined, opened.pages).ask()
    opened.until_page(LeavePracticePage).erase.click()
    opened.settled()
    assert not opened.vault.closed
    assert isinstance(opened.window.page(), LeavePracticePage)
