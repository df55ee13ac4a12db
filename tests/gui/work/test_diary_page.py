"""The diary: rows in months, read as sentences, opened with Enter, searched while one types."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.diary.diary_model import PAGE, ROW
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.theme.theme import Theme
from weerbaar_desktop.gui.theme.tokens import HIGH_CONTRAST
from weerbaar_desktop.presentation.diary_list import FOUND_AT_MOST


def spoken(opened: Opened) -> list[str]:
    """What a screen reader reads, heading and row alike."""
    rows = opened.pages.diary.page.view.rows
    return [rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(rows.rowCount())]


def fill(vault: FakeVault, clock: StoppedClock, number: int) -> None:
    """So many incidents, a day apart."""
    for day in range(number):
        vault.add_incident(make(clock, f"Dag {day}", day + 1), clock.now())


def reload(opened: Opened) -> None:
    """The list as it is now."""
    opened.pages.diary.show()
    opened.settled()


def test_an_empty_diary_says_what_it_is_for_and_how_to_begin(opened: Opened) -> None:
    page = opened.until_page(DiaryPage)
    assert page.ui.emptyTitle.text() == "Hier staat nog niets"
    assert page.ui.begin.isVisible()
    assert not page.view.isVisible()
    page.ui.begin.click()
    opened.until_page(QuickEntryPage)


def test_an_empty_diary_has_the_keyboard_on_its_one_button(opened: Opened, library: Library) -> None:
    page = DiaryPage(library.incident)
    opened.window.show_page(page)
    assert opened.window.focusWidget() is page.ui.write
    page.show_rows((), 0)
    assert opened.window.focusWidget() is page.ui.begin


def test_a_row_is_one_whole_sentence_below_the_name_of_its_month(stored: StoredIncident, opened: Opened) -> None:
    assert spoken(opened) == [
        "November 2026",
        "21 november 2026, 21:41. Om 21:40 kwam er een mail. Dreiging. Mail. Vastgelegd.",
    ]


def test_enter_opens_the_row_and_headings_are_passed_over(opened: Opened) -> None:
    fill(opened.vault, opened.clock, 40)
    reload(opened)
    view = opened.until_page(DiaryPage).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().data(ROW).words == "Dag 0"
    for _ in range(25):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data(ROW).words == "Dag 25"
    QTest.keyClick(view, Qt.Key.Key_Return)
    page = opened.until_page(IncidentPage)
    assert "27 oktober 2026" in page.subtitle


def test_what_is_found_goes_on_to_the_last_also_where_it_is_too_much_to_count(opened: Opened) -> None:
    fill(opened.vault, opened.clock, FOUND_AT_MOST + PAGE)
    reload(opened)
    page = opened.until_page(DiaryPage)
    page.ui.search.setText("dag")
    opened.until(lambda: page.subtitle.startswith(f"Meer dan {FOUND_AT_MOST}"))
    rows = page.view.rows
    while rows.canFetchMore(rows.index(-1)):
        rows.fetchMore(rows.index(-1))
        opened.settled()
    found = [row.record for place in range(rows.rowCount()) if (row := rows.index(place).data(ROW)) is not None]
    assert len(found) == len(set(found)) == FOUND_AT_MOST + PAGE


def test_ten_thousand_rows_come_in_pages(opened: Opened) -> None:
    fill(opened.vault, opened.clock, PAGE * 2 + 7)
    reload(opened)
    rows = opened.until_page(DiaryPage).view.rows

    def loaded() -> list[str]:
        shown = (rows.index(place).data(ROW) for place in range(rows.rowCount()))
        return [row.words for row in shown if row is not None]

    assert loaded() == [f"Dag {day}" for day in range(PAGE)]
    assert opened.until_page(DiaryPage).subtitle == f"{PAGE * 2 + 7} aantekeningen"
    while rows.canFetchMore(rows.index(-1)):
        rows.fetchMore(rows.index(-1))
        opened.settled()
    assert loaded() == [f"Dag {day}" for day in range(PAGE * 2 + 7)]
    assert len({text for text in spoken(opened) if "202" in text and "," not in text}) == len(
        [text for text in spoken(opened) if "202" in text and "," not in text]
    )


def test_searching_shows_what_holds_all_words(opened: Opened) -> None:
    opened.vault.add_incident(make(opened.clock, "Een brief in de bus"), opened.clock.now())
    opened.vault.add_incident(make(opened.clock, "Geroep op het plein"), opened.clock.now())
    reload(opened)
    QTest.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page = opened.until_page(DiaryPage)
    assert page.ui.search.hasFocus()
    QTest.keyClicks(page.ui.search, "bus brief")
    opened.until(lambda: page.subtitle == "1 aantekening met deze woorden")
    assert "Een brief in de bus" in spoken(opened)[1]
    QTest.keyClicks(page.ui.search, " plein")
    opened.until(page.ui.emptyTitle.isVisible)
    assert page.ui.showAll.isVisible()
    page.ui.showAll.click()
    opened.until(lambda: page.subtitle == "2 aantekeningen")


def test_under_three_letters_the_list_stays_whole_and_the_page_says_so(opened: Opened) -> None:
    opened.vault.add_incident(make(opened.clock, "Een brief in de bus"), opened.clock.now())
    opened.vault.add_incident(make(opened.clock, "Geroep op het plein"), opened.clock.now())
    reload(opened)
    page = opened.until_page(DiaryPage)
    QTest.keyClicks(page.ui.search, "br")
    opened.until(lambda: page.subtitle == "2 aantekeningen. Typ drie letters of meer om te zoeken.")
    assert len(spoken(opened)) == 3
    QTest.keyClicks(page.ui.search, "i")
    opened.until(lambda: page.subtitle == "1 aantekening met deze woorden")


def test_a_phrase_between_marks_is_searched_for_as_it_stands(opened: Opened) -> None:
    opened.vault.add_incident(make(opened.clock, "De bus stond stil"), opened.clock.now())
    opened.vault.add_incident(make(opened.clock, "Stil, daar stond de bus"), opened.clock.now())
    reload(opened)
    page = opened.until_page(DiaryPage)
    for typed in ("„bus stond stil”", '"bus stond stil"'):
        page.ui.search.setText(typed)
        opened.until(lambda: page.subtitle == "1 aantekening met deze woorden")
        page.ui.search.clear()
        opened.until(lambda: page.subtitle == "2 aantekeningen")


def test_a_typing_error_is_offered_mended_where_nothing_was_found(opened: Opened) -> None:
    opened.vault.add_incident(make(opened.clock, "Een brief in de bus"), opened.clock.now())
    reload(opened)
    page = opened.until_page(DiaryPage)
    QTest.keyClicks(page.ui.search, '"een breif" bus')
    opened.until(page.ui.meant.isVisible)
    assert (page.ui.meant.text().strip(), page.ui.meantWords.isVisible()) == ("Bedoelde u „een brief bus”?", False)
    QTest.mouseClick(page.ui.meant, Qt.MouseButton.LeftButton)
    opened.until(lambda: page.subtitle == "1 aantekening met deze woorden")
    assert page.ui.search.text() == '"een brief" bus'
    assert page.ui.search.hasFocus()
    page.ui.search.setText("kluizenaar")
    opened.until(page.ui.emptyTitle.isVisible)
    opened.settled()
    assert not page.ui.meant.isVisible()


def test_a_long_proposal_stands_above_its_button(opened: Opened) -> None:
    page = opened.until_page(DiaryPage)
    page.offer_meant(("raadsvergaderingen",))
    assert page.ui.meantWords.text() == "Bedoelde u „raadsvergaderingen”?"
    assert page.ui.meant.text().strip() == "Zoek met deze woorden"
    page.offer_meant(("jan & piet",))
    assert page.ui.meant.accessibleName() == "Bedoelde u „jan & piet”?"
    assert page.ui.meant.text().strip() == "Bedoelde u „jan && piet”?"  # Qt shows one of the two
    page.offer_meant(())
    assert not page.ui.meantWords.isVisible()


@pytest.mark.parametrize("current", [False, True], ids=["a row", "the current row"])
def test_what_was_found_is_marked_by_more_than_colour(
    opened: Opened, library: Library, theme: Theme, monkeypatch: pytest.MonkeyPatch, *, current: bool
) -> None:
    opened.vault.add_incident(make(opened.clock, "💥 Een brief in de bus, " + "en nog wat " * 9), opened.clock.now())
    monkeypatch.setattr(theme, "tokens", HIGH_CONTRAST)
    view = DiaryView("Aantekeningen", library.incident)
    opened.bot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    drawn = []
    for sought in ((), ("brief",)):
        view.rows.sought = sought
        view.rows.show_rows(opened.vault.incidents(), 1)
        view.setCurrentIndex(view.rows.index(1 if current else -1))
        drawn.append(view.grab(view.visualRect(view.rows.index(1))).toImage())
        assert "Een brief in de bus" in view.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    plain, marked = drawn
    places = [(x, y) for x in range(plain.width()) for y in range(plain.height())]
    other = [(x, y) for x, y in places if plain.pixel(x, y) != marked.pixel(x, y)]
    assert other
    assert max(y for _, y in other) - min(y for _, y in other) <= 3  # a line below the word, and nothing has moved


def test_markup_in_an_account_stays_text(opened: Opened) -> None:
    opened.vault.add_incident(make(opened.clock, "<b>vet</b> <img src='x'>"), opened.clock.now())
    reload(opened)
    assert "<b>vet</b> <img src='x'>" in spoken(opened)[1]


def test_the_chosen_row_stays_chosen_when_one_comes_back(opened: Opened) -> None:
    fill(opened.vault, opened.clock, 5)
    reload(opened)
    view = opened.until_page(DiaryPage).view
    view.setCurrentIndex(view.rows.index(3))
    record = view.record()
    assert record is not None
    opened.pages.open_incident(record)
    opened.until_page(IncidentPage)
    reload(opened)
    assert view.record() == record
    foot = opened.until_page(DiaryPage).foot
    assert foot is not None
    assert foot.isVisible()


def test_a_failing_list_says_what_is_the_matter(opened: Opened) -> None:
    opened.pages.diary.page.show_trouble("De schijf is vol.", "Uw tekst is bewaard. Maak ruimte.")
    assert opened.until_page(DiaryPage).trouble.isVisible()
    reload(opened)
    assert not opened.until_page(DiaryPage).trouble.isVisible()


def test_a_cut_off_export_is_offered_for_clearing_away(opened: Opened, tmp_path: Path) -> None:
    page = opened.until_page(DiaryPage)
    half = tmp_path / ".map.onaf-0123456789abcdef"
    half.mkdir()
    (half / "gegevensblad.pdf").write_text("Dorpsstraat 12")
    opened.vault.save_draft("export", {"target": str(tmp_path / "map")}, opened.clock.now())
    reload(opened)
    assert page.left_over.isVisible()
    assert "leesbare tekst" in page.left_over.words.text()
    page.settle_asked.emit()
    opened.until(lambda: not half.exists() and not page.left_over.isVisible())


def test_search_from_a_page_finds_what_was_stored_a_moment_ago(opened: Opened, clock: StoppedClock) -> None:
    stored = opened.vault.add_incident(make(clock), clock.now())
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage)
    opened.pages.diary.search()
    page = opened.until_page(DiaryPage)
    opened.settled()
    assert page.view.isVisible()
    assert page.ui.search.hasFocus()
