"""A slow answer that comes back after something newer was asked is shown no more."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_diary_search import searching, texts
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.land.years import Years


class Slow:
    """The first time that this is asked of the vault, the answer is there but does not come before `go`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str, when: Callable[..., bool] = lambda *_: True) -> None:
        self.begun, self.go = Event(), Event()
        really = getattr(FakeVault, name)

        def slowly(vault: FakeVault, *asked: Any, **how: Any) -> Any:  # noqa: ANN401  # whatever is asked
            answer = really(vault, *asked, **how)
            if not self.begun.is_set() and when(*asked):
                self.begun.set()
                assert self.go.wait(60)
            return answer

        monkeypatch.setattr(FakeVault, name, slowly)


def three_letters(opened: Opened, *accounts: str) -> None:
    """An entry for each of these."""
    for days, account in enumerate(accounts):
        opened.vault.add_incident(make(opened.clock, account, days), opened.clock.now())


def test_the_answer_to_fewer_letters_is_not_shown_once_more_were_typed(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_letters(opened, "brief op de mat", "brug over het water")
    page = searching(opened)
    slow = Slow(monkeypatch, "search")
    shown: list[list[str]] = []
    page.view.rows.modelReset.connect(lambda: shown.append(texts(page)))
    QTest.keyClicks(page.ui.search, "bru")
    opened.until(slow.begun.is_set)
    page.ui.search.setText("brief")
    slow.go.set()
    opened.settled()
    assert shown == [["brief op de mat"]]


def test_the_whole_list_is_not_shown_once_something_is_searched_for(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_letters(opened, "brief op de mat", "brug over het water")
    page = searching(opened)
    slow = Slow(monkeypatch, "incidents")
    shown: list[list[str]] = []
    page.view.rows.modelReset.connect(lambda: shown.append(texts(page)))
    opened.pages.diary.reload()
    opened.until(slow.begun.is_set)
    page.ui.search.setText("brief")
    slow.go.set()
    opened.settled()
    assert shown == [["brief op de mat"]]


def test_what_fits_best_does_not_come_first_once_the_days_were_asked_for_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_letters(opened, "brief op de mat", "een brief")
    page = searching(opened)
    page.ui.search.setText("brief")
    opened.settled()
    slow = Slow(monkeypatch, "search_ranked")
    shown: list[str] = []
    QTest.keyClick(page.ui.search, Qt.Key.Key_Return)
    opened.until(slow.begun.is_set)
    page.ui.search.setText("brie")
    opened.settled()
    page.view.rows.modelReset.connect(lambda: shown.append(page.view.rows.above))
    slow.go.set()
    opened.until(lambda: not opened.window.jobs.reading)
    opened.settled()
    assert (shown, page.best) == ([], False)


def test_more_of_the_list_does_not_come_below_what_was_searched_for_meanwhile(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_letters(opened, *(f"voorval {number}" for number in range(PAGE + 5)), "brief op de mat")
    page = searching(opened)
    slow = Slow(monkeypatch, "incidents", lambda _limit, offset, *_: offset == PAGE)
    while not slow.begun.is_set():
        page.view.rows.fetchMore(QModelIndex())
        opened.until(lambda: slow.begun.is_set() or page.view.rows.canFetchMore(QModelIndex()))
    added: list[int] = []
    page.view.rows.rowsInserted.connect(lambda _parent, first, _last: added.append(first))
    page.ui.search.setText("brief")
    slow.go.set()
    opened.settled()
    assert (added, texts(page)) == ([], ["brief op de mat"])


def test_what_may_be_meant_is_not_offered_once_something_else_was_typed(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_letters(opened, "bedreiging op de mat")
    page = searching(opened)
    slow = Slow(monkeypatch, "searched_words")
    page.ui.search.setText("bedrijging")
    opened.until(slow.begun.is_set)
    page.ui.search.setText("mat")
    opened.settled()
    slow.go.set()
    opened.until(lambda: not opened.window.jobs.reading)
    opened.settled()
    assert page.ui.meant.isHidden()


class YearsPage:
    """What a page is told while a year is counted."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def show_years(self, years: object) -> None:
        self.told.append("years")

    def show_counting(self) -> None:
        self.told.append("counting")

    def end_counting(self) -> None:
        self.told.append("end")

    def show_trouble(self, happened: str, rest: str) -> None:
        self.told.append(happened)


@pytest.mark.parametrize("fails", [False, True], ids=["answers", "fails"])
def test_of_several_years_only_the_last_one_that_was_asked_is_answered(opened: Opened, *, fails: bool) -> None:
    page, go, answers = YearsPage(), Event(), list[tuple[int, str]]()

    def count(year: int) -> str:
        assert go.wait(60)
        if fails and year == 2025:  # the year that is asked first
            raise CannotContinue("Dat lukte niet.", "", "")
        return f"van {year}"

    years: Years[str] = Years(opened.pages._joined, page, count, lambda *answer: answers.append(answer))
    years.ask(2025)
    years.ask(2026)
    go.set()
    opened.until(lambda: answers and not opened.window.jobs.reading)
    assert (answers, page.told) == ([(2026, "van 2026")], ["counting", "counting", ""])
