"""What is done with one press is said with its way back: a button, the same on every page, and Ctrl+Z."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.fakes import FakeVault, StoppedClock
from tests.gui.test_edit_menu import choose as from_menu
from tests.gui.test_edit_menu import of_now
from tests.gui.work.conftest import Opened
from tests.gui.work.people_walk import GRIFFIER
from tests.gui.work.plan_walk import to_family
from tests.gui.work.test_diary_filters import choose, diary
from tests.gui.work.test_incident_pages import FULL, form, line, save
from tests.gui.work.test_persons_page import page as persons_page
from tests.gui.work.test_persons_page import press
from tests.gui.work.test_piece_page import EML, MAIL, Show, show
from tests.gui.work.test_quick_entry_page import begin, text, write
from tests.gui.work.test_reporting_pages import to_check
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.application.diary import InMemory, Piece
from weerbaar_desktop.application.saved_choices import SavedChoice
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.damage_form import DamageForm
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.incident.persons_form import PersonsForm
from weerbaar_desktop.gui.measures.measure_page import MeasurePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.pattern.persons_page import PersonsPage
from weerbaar_desktop.gui.people.contact_page import ContactPage
from weerbaar_desktop.gui.undoing import UNDONE
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.aangifte_flow import DRAFT as AANGIFTE_DRAFT
from weerbaar_desktop.presentation.incident_form import draft_key

__all__ = ["persons_page", "show"]


def ctrl_z(on: QWidget) -> None:
    """The key, where the keyboard is."""
    QTest.keyClick(on.window().focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def status(page: Page) -> str:
    """What stands at the right of the foot."""
    assert page.foot is not None
    return page.foot.status()


@pytest.fixture
def lamp(opened: Opened) -> MeasurePage:
    """The page of a measure that was just marked as done."""
    stored = opened.vault.add_measure(Measure("Lamp ophangen", due=date(2026, 12, 3)), opened.clock.now())
    opened.pages.scans.measures().open(stored.record)
    page = opened.until_page(MeasurePage)
    assert not page.undo.isVisible()
    page.done.click()
    opened.until(page.undo.isVisible)
    return page


def test_a_measure_that_is_done_is_open_again_after_one_key(opened: Opened, lamp: MeasurePage) -> None:
    assert (lamp.subtitle, lamp.undo.title.text()) == ("Gedaan", "Deze maatregel staat nu op gedaan.")
    assert lamp.undo.button.text() == "Maak ongedaan"
    ctrl_z(lamp)
    opened.until(lambda: lamp.subtitle == "Nog te doen")
    assert (status(lamp), lamp.undo.isVisible(), lamp.done.isVisible()) == (UNDONE, False, True)
    assert opened.window.focusWidget() is lamp.change
    lamp.history.click()
    assert "Ongedaan gemaakt." in labels(opened.until_page(HistoryPage))


def test_the_menu_does_it_too_and_is_grey_where_there_is_nothing_to_take_back(
    opened: Opened, lamp: MeasurePage
) -> None:
    opened.window.complete()
    menu = opened.window.edit
    assert of_now(menu) == ["Ongedaan maken"]
    from_menu(menu, "Ongedaan maken")
    opened.until(lambda: lamp.subtitle == "Nog te doen")
    assert of_now(menu) == []


def test_what_came_after_it_stays_and_that_is_said(opened: Opened, lamp: MeasurePage) -> None:
    (stored,) = opened.vault.measures()
    later = replace(stored.measure, note="in de gang")
    opened.vault.amend_measure(stored.record, later, "erbij", opened.clock.now())
    lamp.undo.button.click()
    opened.until(lamp.trouble.isVisible)
    assert lamp.trouble.title.text() == "Hier is daarna nog iets aan veranderd."
    assert not lamp.undo.isVisible()
    assert opened.vault.measure(stored.record).measure == later


def test_it_is_taken_back_once_also_when_somebody_presses_twice(opened: Opened, lamp: MeasurePage) -> None:
    asked: list[None] = []
    lamp.undo.button.clicked.connect(lambda: asked.append(None))
    lamp.undo.button.click()
    lamp.undo.button.click()
    ctrl_z(lamp)
    opened.until(lambda: lamp.subtitle == "Nog te doen")
    opened.settled()
    assert (len(asked), [one.revisions for one in opened.vault.measures()]) == (1, [3])
    assert not lamp.trouble.isVisible()


def test_a_way_back_is_gone_when_one_opens_the_page_again(opened: Opened, lamp: MeasurePage) -> None:
    lamp.back.click()
    opened.settled()
    opened.pages.scans.measures().open(opened.vault.measures()[0].record)
    opened.until_page(MeasurePage)
    opened.settled()
    assert not lamp.undo.isVisible()


def test_in_a_text_the_key_is_for_the_text(opened: Opened, tmp_path: Path) -> None:
    page = begin(opened)
    page.files.add_files([tmp_path / "foto.png"])
    page.files._take_out(tmp_path / "foto.png")
    text(page).setFocus()
    QTest.keyClicks(text(page), "wacht")
    ctrl_z(page)
    assert (text(page).text(), page.files.files) == ("", ())


def test_a_contact_that_was_checked_is_old_again(opened: Opened) -> None:
    stored = opened.vault.add_contact(GRIFFIER, opened.clock.now())
    opened.pages.people().open(stored.record)
    page = opened.until_page(ContactPage)
    page.checked.click()
    opened.until(page.undo.isVisible)
    assert not page.stale.isVisible()
    ctrl_z(page)
    opened.until(page.stale.isVisible)
    assert opened.vault.contact(stored.record).contact == GRIFFIER


def test_a_talk_that_was_not_held_is_taken_back(opened: Opened) -> None:
    page = to_family(opened)
    opened.clock.moment += timedelta(days=3)
    page.talked.click()
    opened.until(page.undo.isVisible)
    assert page.subtitle == "Laatst besproken op 25 november 2026"
    ctrl_z(page)
    opened.until(lambda: page.subtitle == "Laatst besproken op 22 november 2026")


def test_who_were_joined_taken_apart_or_put_away_are_as_before(opened: Opened, persons_page: PersonsPage) -> None:
    def names() -> set[str]:
        return {one.accessibleName() for one in persons_page.findChildren(QPushButton) if one.isVisible()}

    before = names()
    for act in ("Niet dezelfde persoon: ‘Jan’ en ‘@Boos’", "Voeg samen: ‘Jan’ en ‘@Boos’"):
        press(opened, persons_page, act)
        assert persons_page.back.hasFocus()
        assert "Maak ongedaan" in names()
        ctrl_z(persons_page)
        opened.until(lambda: names() == before)
        assert persons_page.undo.title.text() == UNDONE
    press(opened, persons_page, "Voeg samen: ‘Jan’ en ‘@Boos’")
    joined = names()
    press(opened, persons_page, "Haal uit elkaar: Account: @Boos")
    persons_page.undo.button.click()
    opened.until(lambda: names() == joined - {"Maak ongedaan"})


def test_a_saved_choice_that_was_removed_comes_back(opened: Opened) -> None:
    opened.pages.joined.work.saved_choices.keep(SavedChoice("Oud", kind="threat"))
    page = diary(opened)
    choose(opened, page.saved.box, "Oud")
    page.saved.remove.click()
    opened.until(page.undo.isVisible)
    assert page.undo.title.text() == "De keuze is verwijderd. Uw aantekeningen zijn er nog."
    ctrl_z(page)
    opened.until(page.saved.box.isVisible)
    assert (page.saved.box.currentText(), page.saved.box.hasFocus()) == ("Oud", True)
    assert not page.undo.isVisible()
    page.saved.remove.click()
    opened.until(page.undo.isVisible)
    opened.pages.people().show()
    opened.until(lambda: opened.window.page() is not page)
    assert page.undo.isHidden()


def test_what_was_taken_over_out_of_a_piece_is_proposed_again(
    opened: Opened, show: Show, stored: StoredIncident, vault: FakeVault
) -> None:
    opened.pages.joined.work.viewer.answers["eml"] = MAIL  # type: ignore[attr-defined]  # the one of the test
    page = show("mail.eml", EML)
    offered = [choice.accessibleName() for choice in page.proposals.choices]
    page.proposals.choices[0].setChecked(True)
    page.proposals.take.click()
    opened.until(lambda: len(page.proposals.choices) < len(offered))
    assert page.undo.isVisible()
    ctrl_z(page)
    opened.until(lambda: [choice.accessibleName() for choice in page.proposals.choices] == offered)
    assert vault.incident(stored.record).incident == stored.incident
    assert (status(page), page.undo.isVisible()) == (UNDONE, False)


# -- what is half written ------------------------------------------------------------------------


def test_a_person_who_was_taken_out_of_a_form_comes_back_whole(
    opened: Opened, vault: FakeVault, clock: StoppedClock
) -> None:
    page = form(opened, vault.add_incident(FULL, clock.now()))
    persons = page.fields["persons"]
    assert isinstance(persons, PersonsForm)
    persons._cards[0].remove_asked.emit()
    assert persons.undo.title.text() == "Persoon 1 is weggehaald."
    persons._cards[0]._lines["plate"].insert("12-AB-34")
    persons.more.setFocus()
    ctrl_z(page)
    assert persons._cards[0].first().hasFocus()
    assert not persons.undo.isVisible()
    assert FULL.persons is not None
    first, second = FULL.persons
    assert save(opened, page).persons == (first, replace(second, plate="12-AB-34"))


def test_damage_that_was_taken_out_comes_back_where_it_stood(opened: Opened) -> None:
    damage = DamageForm("Wat is er kapot?", "")
    opened.bot.addWidget(damage)
    damage.show()
    damage.show_rows([{"what": "Een ruit"}, {"what": "Een jas"}])
    before = damage.rows()
    damage.cards[0].remove_asked.emit()
    assert damage.undo.isVisible()
    damage.undo.button.click()
    assert damage.rows() == before
    damage.more.click()
    damage.cards[-1].remove_asked.emit()
    assert not damage.undo.isVisible(), "nothing stood on it"


def test_a_pasted_picture_that_was_taken_out_of_an_entry_is_not_lost(opened: Opened, tmp_path: Path) -> None:
    page = begin(opened)
    pieces: tuple[Piece, ...] = (InMemory("plaatje.png", b"\x89PNG"), tmp_path / "foto.png")
    page.files.add_files(pieces)
    page.files._take_out(pieces[0])
    assert page.files.files == pieces[1:]
    assert page.files.undo.title.text() == "plaatje.png is weggehaald."
    ctrl_z(page)
    opened.until(lambda: page.files.files == pieces)
    assert not page.files.undo.isVisible()


def test_a_draft_that_was_dropped_is_there_again_and_kept(
    opened: Opened, vault: FakeVault, clock: StoppedClock
) -> None:
    stored = vault.add_incident(FULL, clock.now())
    page = form(opened, stored)
    line(page, "place").setText("gang")
    page.fields["place"].changed.emit()
    page._reason_text.insertPlainText("om")
    page.later.click()
    opened.settled()
    page = form(opened, stored)
    page.stored_button.click()
    opened.settled()
    assert (page.fields["place"].typed(), vault.draft(draft_key(stored.record))) == ("balie", None)
    assert page.dropped.title.text() == "Uw concept is weggehaald."
    page.dropped.button.click()
    assert (page.fields["place"].typed(), page.reason_typed()) == ("gang", "om")
    assert not page.dropped.isVisible()
    opened.until(lambda: vault.draft(draft_key(stored.record)) is not None)


def test_what_was_prepared_before_one_began_anew_comes_back(
    opened: Opened, stored: StoredIncident, vault: FakeVault
) -> None:
    to_check(opened, "gespreksnotitie")
    opened.settled()
    before = vault.draft(AANGIFTE_DRAFT)
    opened.pages.aangifte().show()
    opened.until_page(StartPage).ui.anew.click()
    page = opened.until_page(ChoosePage)
    opened.until(page.undo.isVisible)
    assert page.records() == ()
    ctrl_z(page)
    opened.until_page(CheckPage)
    opened.settled()
    again = vault.draft(AANGIFTE_DRAFT)
    assert before is not None
    assert again is not None
    assert again.document == before.document


def test_what_was_chosen_after_beginning_anew_stays(opened: Opened, stored: StoredIncident) -> None:
    to_check(opened, "gespreksnotitie")
    opened.pages.aangifte().show()
    opened.until_page(StartPage).ui.anew.click()
    page = opened.until_page(ChoosePage)
    opened.until(page.undo.isVisible)
    page.view.rows.toggle(page.view.rows.index(1))
    assert not page.undo.isVisible()


def test_only_the_last_thing_that_was_done_can_be_taken_back(opened: Opened, lamp: MeasurePage) -> None:
    page = begin(opened)
    write(page, "kort")
    page.files.add_files([Path("/foto.png")])
    page.files._take_out(Path("/foto.png"))
    assert [one for one in opened.window.findChildren(UndoOffer) if not one.isHidden()] == [page.files.undo]
