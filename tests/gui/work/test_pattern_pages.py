"""The page with the line of time: by keyboard from mark to mark, near and far, narrowed, and as a table."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from tests.fake_counting import FakeCounting
from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened
from weerbaar_desktop.application.ports import EVERYTHING, RowFilter
from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, IncidentKind, Occurred, Person
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.period import Span
from weerbaar_desktop.domain.report import Paragraph
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.filing.filing_page import FilingPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.measures.measure_page import MeasurePage
from weerbaar_desktop.gui.pattern.pattern_page import PatternPage

NOW = datetime(2026, 11, 22, 21, 5, tzinfo=HOME_ZONE)


@pytest.fixture
def page(opened: Opened) -> PatternPage:
    """Four incidents of two people in one year, and a melding."""
    series: tuple[tuple[int, str, tuple[IncidentKind, ...]], ...] = (
        (2, "Jan", ("threat",)),
        (3, "Jan", ("threat",)),
        (90, "Piet", ("verbal",)),
        (200, "", ()),
    )
    for days, who, kinds in series:
        when = Occurred(opened.clock.now() - timedelta(days=days))
        persons = (Person(name=who),) if who else None
        told = Incident(f"{days} dagen geleden", occurred=when, kinds=kinds, persons=persons, channel="email")
        opened.vault.add_incident(told, opened.clock.now())
    filing = Filing("melding", on=(opened.clock.now() - timedelta(days=150)).date())
    opened.vault.add_filing(filing, opened.clock.now())
    diary = opened.until_page(DiaryPage)
    diary.pattern.click()
    page = opened.until_page(PatternPage)
    opened.until(page.timeline.hasFocus)
    opened.until(lambda: page.who.count() > 1)  # the page does not wait for what there is to choose
    return page


def press(opened: Opened, page: PatternPage, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            opened.bot.keyClicks(page.timeline, key)
        else:
            opened.bot.keyClick(page.timeline, key)
        opened.until(page.pdf.isEnabled)  # as long as other days are counted, what stands there is not printed


def test_the_arrows_go_from_mark_to_mark_and_enter_opens_the_one_at_hand(opened: Opened, page: PatternPage) -> None:
    press(opened, page, Qt.Key.Key_Home)
    assert "1 van 4" in page.timeline.accessibleName()
    press(opened, page, Qt.Key.Key_Right)
    assert "Melding" in page.timeline.accessibleName()
    assert page.at_hand.text() in page.timeline.accessibleName()
    press(opened, page, Qt.Key.Key_Return)
    opened.until_page(FilingPage)
    opened.pages.pattern().show()
    opened.until_page(PatternPage)
    press(opened, page, Qt.Key.Key_Home, Qt.Key.Key_Return)
    shown = opened.until_page(IncidentPage)
    assert any("200 dagen geleden" in label.text() for label in shown.findChildren(QLabel))


def test_what_lies_on_each_other_comes_apart_from_nearer_by(opened: Opened, page: PatternPage) -> None:
    press(opened, page, Qt.Key.Key_End)
    mark = page.timeline.mark()
    assert mark is not None
    assert len(mark.opens) == 2
    press(opened, page, Qt.Key.Key_Return)
    assert page.level.value() == "month"
    press(opened, page, "+")
    assert page.level.value() == "week"
    assert [len(mark.opens) for mark in page.timeline.marks] == [1, 1]
    press(opened, page, "-", "-", "-")
    assert page.level.value() == "year"


def test_page_up_goes_to_an_earlier_time_and_says_that_nothing_is_there(opened: Opened, page: PatternPage) -> None:
    before = page.subtitle
    press(opened, page, Qt.Key.Key_PageUp)
    assert page.subtitle != before
    assert "Hier staat niets" in page.timeline.accessibleName()
    assert page.said.text().startswith("Er staat niets in twaalf maanden.")
    assert not page.use.isVisible(), "there is nothing to use"
    page.later.click()
    opened.until(lambda: page.subtitle == before)
    assert page.use.isVisible()


def test_keys_that_come_before_an_answer_all_count(opened: Opened, page: PatternPage) -> None:
    for _ in range(3):
        opened.bot.keyClick(page.timeline, Qt.Key.Key_PageUp)
    opened.until(lambda: page.subtitle == "December 2022 tot en met november 2023")
    opened.bot.keyClick(page.timeline, Qt.Key.Key_PageDown)
    opened.bot.keyClicks(page.timeline, "++")
    opened.until(lambda: page.level.value() == "week" and page.pdf.isEnabled())
    assert page.subtitle == "28 oktober 2024 tot en met 3 november 2024"


def test_who_went_back_as_far_as_can_be_comes_forward_again(opened: Opened, page: PatternPage) -> None:
    press(opened, page, *[Qt.Key.Key_PageUp] * 130)
    earliest = page.subtitle
    press(opened, page, Qt.Key.Key_PageDown)
    assert page.subtitle > earliest


def test_what_is_pressed_before_another_line_is_there_is_meant_for_that_line(opened: Opened, page: PatternPage) -> None:
    press(opened, page, Qt.Key.Key_End)
    opened.bot.keyClicks(page.timeline, "+")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Plus, Qt.Key.Key_Home):
        opened.bot.keyClick(page.timeline, key, Qt.KeyboardModifier.NoModifier)
    opened.until(lambda: page.level.value() == "week" and page.pdf.isEnabled())
    assert "1 van 2" in page.timeline.accessibleName()


def test_one_person_is_seen_apart_and_used_in_an_aangifte(opened: Opened, page: PatternPage) -> None:
    page.who.setCurrentText("Jan")
    assert not page.use.isEnabled(), "what stands there is still of everybody"
    opened.until(lambda: page.said.text().startswith("2 aantekeningen"))
    assert [button.accessibleName() for button in page.entries.links] != []
    page.use.click()
    choosing = opened.until_page(ChoosePage)
    assert len(choosing.records()) == 2


def test_the_table_shows_every_entry_as_a_link(opened: Opened, page: PatternPage) -> None:
    page.as_table.click()
    assert page.timeline.isHidden()
    assert [link.isVisible() for link in page.entries.links] == [True] * 5
    page.entries.links[-1].click()
    opened.until_page(IncidentPage)
    opened.pages.pattern().show()
    opened.until_page(PatternPage)
    page.entries.links[0].click()
    opened.until_page(FilingPage)


def test_two_things_of_one_day_are_shown_below_each_other(opened: Opened, page: PatternPage) -> None:
    on = opened.clock.now().date() - timedelta(days=150)
    opened.vault.add_filing(Filing("talk", on=on), opened.clock.now())
    opened.pages.pattern().show()
    opened.until(lambda: any(mark.shape == "flag" and len(mark.opens) == 2 for mark in page.timeline.marks))
    press(opened, page, Qt.Key.Key_Home, Qt.Key.Key_Right)
    press(opened, page, *[Qt.Key.Key_Return] * 3)
    assert page.level.value() == "day"
    press(opened, page, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert page.entries.links[0].hasFocus()
    assert len(page.entries.links) == 2


def test_a_mark_that_goes_with_the_size_takes_its_words_with_it(opened: Opened, page: PatternPage) -> None:
    press(opened, page, Qt.Key.Key_Home)
    assert page.at_hand.text().startswith("6 mei 2026")
    press(opened, page, Qt.Key.Key_PageUp)
    assert page.at_hand.text() == ""


def test_a_click_beside_every_mark_opens_nothing(opened: Opened, page: PatternPage) -> None:
    opened.bot.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    opened.settled()
    assert opened.window.page() is page


def test_the_table_of_the_week_is_read_cell_by_cell(opened: Opened, page: PatternPage) -> None:
    spoken = QAccessible.queryAccessibleInterface(page.week)
    assert spoken.text(QAccessible.Text.Name) == "Dag en dagdeel"
    said = [spoken.child(at).text(QAccessible.Text.Name) for at in range(spoken.childCount())]
    assert "vrijdag, avond: 1 aantekening" in said
    assert "zondag, nacht: geen aantekeningen" in said
    page.week.setFocus()
    page.week.setCurrentCell(0, 0)
    opened.bot.keyClick(page.week, Qt.Key.Key_Down)
    assert page.week.currentRow() == 1
    opened.bot.keyClick(page.week, Qt.Key.Key_Tab)
    assert not page.week.hasFocus()


def test_a_month_is_told_by_week_and_a_year_by_month(opened: Opened, page: PatternPage) -> None:
    assert page.months.isVisible()
    assert not page.weeks.isVisible()
    press(opened, page, Qt.Key.Key_End, "+")
    opened.until(page.weeks.isVisible)
    assert not page.months.isVisible()
    said = [label.text() for label in page.weeks.findChildren(QLabel)]
    assert said == ["16 tot en met 22 november 2026: 2"]


def test_what_is_shown_is_kept_as_a_pdf_and_noted(opened: Opened, page: PatternPage, tmp_path: Path) -> None:
    opened.chooser.folder = tmp_path
    page.who.setCurrentText("Jan")
    opened.until(lambda: page.said.text().startswith("2 aantekeningen"))
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    (made,) = opened.printer.asked
    assert Paragraph("Alleen: Jan.") in made.blocks
    assert [path.suffix for path in tmp_path.iterdir()] == [".pdf"]
    last = opened.vault.head().seq
    exports = [line for line, _ in opened.vault.lines(last, ()) if line.kind == "export"]
    assert len(exports) == 1
    assert opened.vault.exports() == (), "no folder was handed over"


def test_what_was_chosen_stays_chosen_when_the_choices_come_again(opened: Opened, page: PatternPage) -> None:
    read_again = opened.window.shown
    with opened.bot.waitSignal(read_again):
        opened.pages.pattern().show()
    page.who.setCurrentText("Jan")  # before the choices, which are asked for once the page stands there
    opened.until(lambda: page.said.text().startswith("2 aantekeningen"))
    opened.settled()
    assert page.who.currentText() == "Jan"


def test_an_answer_to_an_earlier_question_is_dropped(
    opened: Opened, page: PatternPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go, fresh = Event(), Event(), opened.vault.reader

    def slow() -> FakeVault:
        """A disk that keeps the second question waiting."""
        reader = fresh()

        class Slow(FakeCounting):
            def counts(self, span: Span, only: RowFilter = EVERYTHING) -> Counts:
                if only.who == "Piet":
                    begun.set()
                    assert go.wait(20)
                return super().counts(span, only)

        monkeypatch.setattr(type(reader), "counting", Slow(reader.counting.fits))
        return reader

    monkeypatch.setattr(opened.vault, "reader", slow)
    page.who.setCurrentText("Jan")
    page.who.setCurrentText("Piet")
    opened.until(begun.is_set)  # one is read after the other, so Jan is answered
    opened.settled()
    try:
        assert page.said.text().startswith("4 aantekeningen"), "Jan is not shown under the name of Piet"
        assert not page.use.isEnabled()
    finally:
        go.set()
    opened.until(lambda: page.said.text().startswith("1 aantekening "))
    assert page.narrowed_to() == "Piet"


def test_another_kind_is_counted_and_what_stood_there_is_not_used_under_its_name(
    opened: Opened, page: PatternPage
) -> None:
    page.kind.setCurrentText("Dreiging")
    assert not page.use.isEnabled()
    assert not page.pdf.isEnabled()
    opened.until(lambda: page.said.text().startswith("2 aantekeningen"))
    assert page.narrowed_to() == "Dreiging"
    assert page.use.isEnabled()
    page.kind.setCurrentIndex(0)
    opened.until(lambda: page.said.text().startswith("4 aantekeningen"))


def test_of_one_person_the_four_that_courts_look_at_stand_beside_each_other(opened: Opened, page: PatternPage) -> None:
    assert page.traits.isHidden()
    page.who.setCurrentText("Jan")
    opened.until(page.traits.isVisible)
    said = [label.text() for label in page.traits.findChildren(QLabel) if label.isVisible()]
    assert said[2:] == [
        "Aard", "Dreiging (2 keer).", "Waarlangs: mail (2 keer).",
        "Duur", "Van 19 november 2026 tot en met 20 november 2026, 2 dagen.",
        "Hoe vaak", "2 keer, op 2 verschillende dagen.",
        "Hoe hevig", "Op het drukst 2 keer in zeven dagen, vanaf 19 november 2026.", "Gericht op: niet ingevuld.",
    ]  # fmt: skip
    page.earlier.click()
    opened.until(page.traits.isHidden)
    page.later.click()
    page.who.setCurrentIndex(0)
    opened.until(lambda: page.said.text().startswith("4 aantekeningen"))
    assert page.traits.isHidden()


def test_who_is_named_most_stands_there_as_long_as_nobody_is_chosen(opened: Opened, page: PatternPage) -> None:
    def named() -> list[str]:
        return [label.text() for label in page.named.findChildren(QLabel) if label.isVisible()]

    opened.until(lambda: named() == ["Jan: 2", "Piet: 1"])
    page.kind.setCurrentIndex(page.kind.findText("Dreiging"))
    opened.until(lambda: named() == ["Jan: 2"])
    page.who.setCurrentText("Jan")
    opened.until(lambda: named() == [])


def test_what_is_still_to_come_stands_there_and_a_day_is_added_as_a_measure(opened: Opened, page: PatternPage) -> None:
    assert page.coming.isHidden()
    page.write_measure.click()
    form = opened.until_page(MeasureFormPage)
    assert form.destination == page.destination
    council = (opened.clock.now() + timedelta(days=4)).date()
    opened.vault.add_measure(Measure("Raadsvergadering over het windpark", due=council), opened.clock.now())
    opened.pages.pattern().show()
    opened.until(lambda: opened.window.page() is page and page.coming.links)
    (link,) = page.coming.links
    assert link.accessibleName() == "Donderdag 26 november 2026. Maatregel: Raadsvergadering over het windpark."
    link.click()
    measure = opened.until_page(MeasurePage)
    assert measure.back.text().strip() == "Terug naar de tijdlijn"
    measure.back.click()
    opened.until_page(PatternPage)
