"""Searching in the diary: the list follows each key, and what fits best comes first when that is asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.gui.diary import diary_page
from weerbaar_desktop.gui.diary.diary_model import ROW
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.presentation.diary_list import FIRST_FOUND


def texts(page: DiaryPage) -> list[str]:
    """The first words of the rows that were made."""
    rows = page.view.rows
    found = (rows.index(place).data(ROW) for place in range(rows.rowCount()))
    return [row.words for row in found if row is not None]


def searching(opened: Opened) -> DiaryPage:
    """The list, with the keyboard in the field to search in."""
    opened.pages.diary.search()
    page = opened.until_page(DiaryPage)
    opened.settled()
    return page


def test_enter_puts_what_fits_best_first_and_escape_or_a_key_goes_back_to_the_days(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    for days, account in enumerate(("brief op de mat", "brief, brief en nog een brief", "een brief")):
        opened.vault.add_incident(make(opened.clock, account, days), opened.clock.now())
    monkeypatch.setattr(FakeVault, "search_ranked", lambda vault, *asked: vault.search(*asked)[::-1])
    page = searching(opened)
    QTest.keyClicks(page.ui.search, "brief")
    opened.settled()
    assert texts(page) == ["brief op de mat", "brief, brief en nog een brief", "een brief"]
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F):
        page.ui.search.setFocus()
        QTest.keyClick(page.ui.search, Qt.Key.Key_Return)
        opened.until(lambda: "best past" in page.subtitle)
        assert (page.view.hasFocus(), page.view.rows.index(0).data()) == (True, "Wat het best past, staat bovenaan")
        assert texts(page) == ["een brief", "brief, brief en nog een brief", "brief op de mat"]
        assert "november 2026" in page.view.rows.index(1).data(ROW).second
        if key == Qt.Key.Key_F:
            page.ui.search.setFocus()
        QTest.keyClick(page.ui.search if key == Qt.Key.Key_F else page.view, key)
        opened.until(lambda: "best past" not in page.subtitle)
    assert page.ui.search.text() == "brieff"


def test_who_comes_back_from_an_incident_finds_the_list_as_it_was_with_what_fits_best_first(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        opened.vault.add_incident(make(opened.clock, f"brief {number:02}", number), opened.clock.now())
    monkeypatch.setattr(FakeVault, "search_ranked", lambda vault, *asked: vault.search(*asked)[::-1])
    page = searching(opened)
    QTest.keyClicks(page.ui.search, "brief")
    opened.settled()
    QTest.keyClick(page.ui.search, Qt.Key.Key_Return)
    opened.until(lambda: "best past" in page.subtitle)
    ranked = texts(page)
    page.view.choose(opened.vault.search(["brief"])[::-1][40].record)  # further than what is seen at first
    chosen, top = page.view.record(), page.view.verticalScrollBar().value()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    opened.until_page(IncidentPage).back.click()
    assert opened.until_page(DiaryPage) is page
    opened.settled()
    assert ("best past" in page.subtitle, texts(page)[: len(ranked)]) == (True, ranked)
    assert (page.view.record(), page.view.hasFocus()) == (chosen, True)
    assert page.view.verticalScrollBar().value() == top
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    opened.until(lambda: "best past" not in page.subtitle)


def test_what_was_typed_is_said_once_and_the_list_follows_each_key(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(diary_page, "announce", lambda _widget, words: said.append(words))
    opened.vault.add_incident(make(opened.clock, "brief op de mat", 1), opened.clock.now())
    page = searching(opened)
    said.clear()
    for key in "brief":
        QTest.keyClicks(page.ui.search, key)
        opened.settled()
        assert texts(page) == ["brief op de mat"]
    opened.until(lambda: said)
    assert said == ["1 aantekening met deze woorden"]


def test_more_than_a_screen_is_made_once_it_comes_into_view(opened: Opened) -> None:
    records = [
        opened.vault.add_incident(make(opened.clock, f"brief {number}", number), opened.clock.now()).record
        for number in range(FIRST_FOUND + 40)
    ]
    page = searching(opened)
    QTest.keyClicks(page.ui.search, "brief")
    opened.settled()
    assert page.subtitle == f"{FIRST_FOUND + 40} aantekeningen met deze woorden"
    assert len(texts(page)) < FIRST_FOUND
    last = page.view.visualRect(page.view.rows.index(page.view.rows.rowCount() - 1))
    assert last.bottom() >= page.view.viewport().height(), "what is seen of the list is full"
    page.view.choose(records[50])
    assert page.view.record() == records[50]

    def all_there() -> bool:
        page.view.scrollToBottom()
        return len(texts(page)) == len(records)

    opened.until(all_there)
    assert texts(page)[-1] == f"brief {FIRST_FOUND + 39}"
