"""Narrowing the list, and choosing several incidents for an aangifte: by keyboard, by name, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application.saved_choices import SavedChoice, choice_of
from weerbaar_desktop.domain.incident import IncidentKind, Person
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.diary.diary_model import PAGE, ROW
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.presentation.aangifte_flow import DRAFT as AANGIFTE_DRAFT
from weerbaar_desktop.presentation.moments import date_typed

SHIFT = Qt.KeyboardModifier.ShiftModifier


def add(opened: Opened, account: str, kind: IncidentKind, days_ago: int, name: str = "") -> RecordId:
    """One incident more."""
    persons = (Person(name=name),) if name else None
    incident = replace(make(opened.clock, account, days_ago), kinds=(kind,), persons=persons)
    return opened.vault.add_incident(incident, opened.clock.now()).record


def diary(opened: Opened) -> DiaryPage:
    """The list as it is now, with what it can be narrowed to."""
    opened.pages.diary.show()
    opened.settled()
    opened.settled()  # the choices come after the rows
    return opened.until_page(DiaryPage)


def shown(page: DiaryPage) -> list[str]:
    """The first words of the rows."""
    rows = page.view.rows
    found = (rows.index(place).data(ROW) for place in range(rows.rowCount()))
    return [row.words for row in found if row is not None]


def choose(opened: Opened, box: ChoiceBox, words: str) -> None:
    """Chooses with the keyboard: down, as often as it takes."""
    box.setFocus()
    for _ in range(box.findText(words) - box.currentIndex()):
        QTest.keyClick(box, Qt.Key.Key_Down)
    opened.settled()
    assert box.currentText() == words


def button(page: DiaryPage, name: str) -> QAbstractButton | None:
    """The visible button of this name, in the page or at its foot."""
    assert page.foot is not None
    buttons = [*page.findChildren(QAbstractButton), *page.foot.findChildren(QAbstractButton)]
    return next((found for found in buttons if found.isVisible() and found.accessibleName() == name), None)


def test_year_kind_and_person_narrow_the_list_together(opened: Opened) -> None:
    add(opened, "een", "threat", 1, "J. de Boer")
    add(opened, "twee", "threat", 2, "Iemand anders")
    add(opened, "drie", "verbal", 3, "J. de Boer")
    add(opened, "vorig jaar", "threat", 400, "J. de Boer")
    page = diary(opened)
    choose(opened, page.filters.kind, "Dreiging")
    assert shown(page) == ["een", "twee", "vorig jaar"]
    choose(opened, page.filters.who, "J. de Boer")
    assert shown(page) == ["een", "vorig jaar"]
    choose(opened, page.filters.year, "2025")
    assert shown(page) == ["vorig jaar"]
    assert page.subtitle == "1 aantekening in deze keuze"
    everything = button(page, "Toon alles")
    assert everything is not None
    everything.click()
    opened.settled()
    assert shown(page) == ["een", "twee", "drie", "vorig jaar"]
    assert page.filters.year.currentText() == "Alle jaren"
    assert button(page, "Toon alles") is None


def test_channel_and_status_narrow_the_list_as_the_rows_show_them(opened: Opened) -> None:
    half = add(opened, "half", "threat", 1)
    told = add(opened, "verteld", "threat", 2)
    stored = opened.vault.incident(told).incident
    opened.vault.amend_incident(
        told, replace(stored, channel="post", told="de griffier"), "verteld", opened.clock.now()
    )
    opened.vault.save_draft(AANGIFTE_DRAFT, {"records": [half]}, opened.clock.now())
    page = diary(opened)
    assert not page.filters.status.isVisible()
    page.filters.more.click()
    assert page.filters.channel.hasFocus()
    assert not page.filters.more.isVisible()
    choose(opened, page.filters.status, "In concept")
    assert shown(page) == ["half"]
    page.filters.clear()
    choose(opened, page.filters.channel, "Post of pakket")
    choose(opened, page.filters.status, "Iemand weet het")
    assert shown(page) == ["verteld"]
    choose(opened, page.filters.status, "Niet gemeld")
    assert page.ui.emptyTitle.text() == "Hier past geen aantekening bij"
    page.ui.showAll.click()
    opened.settled()
    assert shown(page) == ["half", "verteld"]


def test_a_place_narrows_the_list_and_is_kept_with_a_saved_choice(opened: Opened) -> None:
    for days, place in enumerate(("Café Ünal", "de markt", "cafe unal")):
        incident = replace(make(opened.clock, f"geroep {days}", days), place=place)
        opened.vault.add_incident(incident, opened.clock.now())
    page = diary(opened)
    assert not page.filters.place.isVisible()
    page.filters.more.click()
    choose(opened, page.filters.place, "cafe unal")
    assert shown(page) == ["geroep 0", "geroep 2"]
    page.saved.keep_asked.emit(choice_of("In het café", "", page.filters.only()))
    opened.settled()
    page.filters.clear()
    page.show_choice(opened.pages.joined.work.saved_choices.read()[0])
    opened.settled()
    assert (shown(page), page.filters.place.currentText()) == (["geroep 0", "geroep 2"], "cafe unal")


def test_from_a_day_to_a_day_narrows_the_list_as_one_types_and_is_kept_with_a_saved_choice(opened: Opened) -> None:
    for ago in (1, 2, 3, 4):
        add(opened, f"dag {ago}", "threat", ago)
    page, today = diary(opened), opened.clock.now().date()
    page.filters.more.click()
    days = page.filters.days
    days.since.setFocus()
    QTest.keyClicks(days.since, date_typed(today - timedelta(3)))
    opened.settled()
    assert shown(page) == ["dag 1", "dag 2", "dag 3"]
    QTest.keyClick(days.since, Qt.Key.Key_Tab)
    assert days.until.hasFocus()
    QTest.keyClicks(days.until, date_typed(today - timedelta(2)))
    opened.settled()
    assert (shown(page), page.subtitle) == (["dag 2", "dag 3"], "2 aantekeningen in deze keuze")
    page.saved.keep_asked.emit(choice_of("Die dagen", "", page.filters.only()))
    opened.settled()
    page._show_everything()
    opened.settled()
    assert (len(shown(page)), days.since.text(), days.until.text()) == (4, "", "")
    page.show_choice(opened.pages.joined.work.saved_choices.read()[0])
    opened.settled()
    assert (shown(page), days.since.text()) == (["dag 2", "dag 3"], date_typed(today - timedelta(3)))


def test_a_day_that_cannot_be_read_narrows_nothing_and_is_said_when_one_goes_on(opened: Opened) -> None:
    add(opened, "een", "threat", 1)
    page = diary(opened)
    page.filters.more.click()
    days = page.filters.days
    days.since.setFocus()
    QTest.keyClicks(days.since, "31-2-2026")
    opened.settled()
    assert (shown(page), days.error.isVisible()) == (["een"], False)
    QTest.keyClick(days.since, Qt.Key.Key_Tab)
    assert days.error.words.text() == "Deze datum bestaat niet. Schrijf de datum zoals 3-11-2026."
    assert days.since.accessibleDescription().startswith("Deze datum bestaat niet.")
    opened.pages.diary.reload()
    opened.settled()
    assert days.since.text() == "31-2-2026"
    days.since.setText("3-3-2026")
    QTest.keyClicks(days.until, "2-3-2026")
    QTest.keyClick(days.until, Qt.Key.Key_Return)
    opened.settled()
    assert days.error.words.text() == "Deze dag komt voor de eerste. Kies een latere dag."
    assert shown(page) == ["een"]
    page.filters.clear()
    assert (days.until.text(), days.error.isVisible()) == ("", False)


def test_where_nothing_fits_a_calm_sentence_stands_with_one_way_back(opened: Opened) -> None:
    add(opened, "een", "threat", 1)
    page = diary(opened)
    choose(opened, page.filters.kind, "Dreiging")
    page.ui.search.setText("zzz")
    opened.until(page.ui.emptyTitle.isVisible)
    assert page.ui.emptyTitle.text() == "Hier past geen aantekening bij"
    assert not page.filters.everything.isVisible()
    page.ui.showAll.click()
    opened.settled()
    assert shown(page) == ["een"]
    assert page.ui.search.text() == ""


def test_a_narrowed_list_comes_in_pages_too(opened: Opened) -> None:
    for number in range(PAGE + 5):
        add(opened, f"dreiging {number}", "threat", number + 1)
        add(opened, f"ander {number}", "verbal", number + 1)
    page = diary(opened)
    choose(opened, page.filters.kind, "Dreiging")
    rows = page.view.rows
    assert len(shown(page)) == PAGE
    while rows.canFetchMore(rows.index(-1)):
        rows.fetchMore(rows.index(-1))
        opened.settled()
    assert shown(page) == [f"dreiging {number}" for number in range(PAGE + 5)]


def test_space_and_shift_with_arrows_choose_and_start_an_aangifte_with_exactly_those(opened: Opened) -> None:
    records = [add(opened, f"dag {day}", "threat", day + 1) for day in range(6)]
    view = diary(opened).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(view, key, SHIFT)
    assert set(view.rows.checked) == {records[0], records[2], records[3]}
    page = opened.until_page(DiaryPage)
    make_it = button(page, "Maak aangifte van 3 gekozen incidenten")
    assert make_it is not None
    make_it.click()
    chosen = opened.until_page(ChoosePage)
    assert set(chosen.records()) == {records[0], records[2], records[3]}
    again = diary(opened)
    assert not again.view.rows.checked
    texts = [again.view.rows.index(place).data(ROW) for place in range(again.view.rows.rowCount())]
    assert [row.status for row in texts if row][:3] == ["In concept", "Vastgelegd", "In concept"]


def test_a_screen_reader_hears_that_a_row_can_be_ticked_and_how(opened: Opened) -> None:
    add(opened, "een", "threat", 1)
    view = diary(opened).view
    view.rows.toggle(view.rows.index(1))
    interface = QAccessible.queryAccessibleInterface(view)
    assert "Spatie" in view.accessibleDescription()
    state = interface.child(1).state()
    assert state.checkable
    assert state.checked


def test_the_mouse_ticks_on_the_box_alone(opened: Opened) -> None:
    record = add(opened, "een", "threat", 1)
    view = diary(opened).view
    row = view.visualRect(view.rows.index(1))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=QPoint(row.left() + 400, row.center().y()))
    assert (view.record(), list(view.rows.checked)) == (record, [])
    QTest.mouseClick(view.viewport(), left, pos=QPoint(row.left() + 30, row.center().y()))
    assert list(view.rows.checked) == [record]


def test_ticks_stay_while_the_list_is_narrowed_and_go_when_asked(opened: Opened) -> None:
    record = add(opened, "een", "threat", 1)
    add(opened, "twee", "verbal", 2)
    page = diary(opened)
    page.view.rows.toggle(page.view.rows.index(1))
    choose(opened, page.filters.kind, "Schelden of beledigen")
    assert list(page.view.rows.checked) == [record]
    none = button(page, "Kies niets")
    assert none is not None
    none.click()
    assert not page.view.rows.checked
    assert button(page, "Kies niets") is None


def test_what_is_put_away_is_no_longer_chosen(opened: Opened) -> None:
    record = add(opened, "een", "threat", 1)
    page = diary(opened)
    page.view.rows.toggle(page.view.rows.index(1))
    opened.pages.bin().put_away.emit(record)
    opened.settled()
    assert not page.view.rows.checked


def test_the_wheel_never_changes_a_choice(opened: Opened) -> None:
    add(opened, "een", "threat", 1)
    box = diary(opened).filters.kind
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentIndex() == 0


def test_a_choice_is_saved_under_a_name_and_chosen_again(opened: Opened) -> None:
    add(opened, "balie een", "threat", 1)
    add(opened, "balie twee", "verbal", 2)
    add(opened, "drie", "threat", 3)
    page = diary(opened)
    assert not page.saved.isVisible()
    choose(opened, page.filters.kind, "Dreiging")
    page.ui.search.setText("balie")
    opened.until(lambda: shown(page) == ["balie een"])
    page.saved.keep.click()
    assert page.saved.name.hasFocus()
    QTest.keyClick(page.saved.name, Qt.Key.Key_Return)
    opened.settled()
    assert page.saved.field.error.words.text() == "Geef de keuze een naam."
    QTest.keyClicks(page.saved.name, "Dreiging aan de balie")
    QTest.keyClick(page.saved.name, Qt.Key.Key_Return)
    opened.settled()
    assert page.saved.box.hasFocus()
    assert page.saved.box.currentText() == "Dreiging aan de balie"
    assert not page.saved.keep.isVisible()
    page.filters.clear()
    choose(opened, page.filters.kind, "Schelden of beledigen")
    assert (shown(page), page.saved.box.currentText()) == (["balie twee"], "Geen keuze")
    page.ui.search.clear()
    page.filters.clear()
    choose(opened, page.saved.box, "Dreiging aan de balie")
    assert (shown(page), page.ui.search.text()) == (["balie een"], "balie")
    assert page.filters.kind.currentText() == "Dreiging"


def test_a_saved_choice_is_renamed_and_removed_and_no_entry_goes(opened: Opened) -> None:
    add(opened, "een", "threat", 1)
    opened.pages.joined.work.saved_choices.keep(SavedChoice("Oud", kind="threat", channel="post"))
    page = diary(opened)
    choose(opened, page.saved.box, "Oud")
    assert page.ui.emptyTitle.text() == "Hier past geen aantekening bij"
    assert page.filters.channel.currentText() == "Post of pakket"
    page.saved.rename.click()
    assert page.saved.name.text() == "Oud"
    page.saved.name.setText("Nieuw")
    page.saved.done.click()
    opened.settled()
    assert page.saved.box.currentText() == "Nieuw"
    page.saved.remove.click()
    opened.settled()
    assert not page.saved.box.isVisible()
    page.ui.showAll.click()
    opened.settled()
    assert shown(page) == ["een"]
    assert not page.saved.isVisible()


def test_the_list_that_folds_open_has_the_room_of_the_theme_from_the_first_time(opened: Opened) -> None:
    add(opened, "geroep", "threat", 0)
    page = diary(opened)
    box = next(found for found in page.findChildren(ChoiceBox) if found.isVisible())
    box.showPopup()
    opened.settled()
    assert box.view().sizeHintForRow(0) >= 32  # 29 without its delegate
    box.hidePopup()
