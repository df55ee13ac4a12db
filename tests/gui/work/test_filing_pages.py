"""What was done with incidents, in the window: written down, half written, added to, found back, and erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_aangifte_pages import answer, onward, start, to_check
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import Document
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.filing.erase_page import EraseFilingPage
from weerbaar_desktop.gui.filing.filing_journey import FilingJourney
from weerbaar_desktop.gui.filing.filing_page import FilingPage
from weerbaar_desktop.gui.filing.filings_page import FilingsPage
from weerbaar_desktop.gui.filing.form_page import FilingFormPage
from weerbaar_desktop.gui.filing.incidents_page import FilingIncidentsPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.widgets.answer_group import CheckAnswer
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea


@pytest.fixture
def filed(vault: FakeVault, clock: StoppedClock, stored: StoredIncident) -> StoredFiling:
    """An aangifte of which little was written down."""
    return vault.add_filing(Filing("aangifte", date(2026, 11, 20), incidents=(stored.record,)), clock.now())


def labels(widget: QWidget) -> list[str]:
    """Every text on it."""
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def fill(page: FilingFormPage, key: str, text: str) -> None:
    """Types an answer, as a person does."""
    control = page.fields[key].first()
    assert isinstance(control, LineField | TextArea)
    control.setText(text)
    page.fields[key].changed.emit()


def choose(page: FilingFormPage, key: str, value: str) -> None:
    """Chooses one of the answers."""
    page.fields[key].show_typed(value)
    page.fields[key].changed.emit()


def journey(opened: Opened) -> FilingJourney:
    """Of this window."""
    return opened.pages.aangifte().filing


def written(opened: Opened) -> FilingFormPage:
    """The empty form, from the way in."""
    opened.pages.aangifte().show()
    opened.until_page(StartPage)
    journey(opened).block.write.click()
    return opened.until_page(FilingFormPage)


def test_a_talk_without_the_program_is_written_down_with_its_incident(stored: StoredIncident, opened: Opened) -> None:
    page = written(opened)
    choose(page, "what", "talk")
    assert page.fields["officer"].isVisible()
    assert not page.fields["number"].isVisible()
    page.choose.click()
    choosing = opened.until_page(FilingIncidentsPage)
    choosing.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(choosing.view, Qt.Key.Key_Space)
    choosing.done.click()
    assert opened.window.page() is page
    assert "Dit gaat over 1 incident." in labels(page)
    fill(page, "on", "20-11-2026")
    page.save_button.click()
    shown = opened.until_page(FilingPage)
    assert (shown.title, shown.subtitle) == ("Gesprek", "20 november 2026")
    (kept,) = opened.vault.filings()
    assert kept.filing == Filing("talk", date(2026, 11, 20), incidents=(stored.record,))
    opened.settled()
    assert opened.vault.draft("filing_new") is None


def test_what_the_program_knows_stands_on_the_form_and_what_was_typed_goes_before_it(
    stored: StoredIncident, opened: Opened
) -> None:
    known = Filing("talk", officer="de griffier", incidents=(stored.record,))
    journey(opened).write_known(known)
    page = opened.until_page(FilingFormPage)
    assert (page.typed()["what"], page.typed()["officer"]) == ("talk", "de griffier")
    fill(page, "officer", "de burgemeester")
    page.later.click()
    opened.until_page(StartPage)
    journey(opened).write_known(known)
    opened.until_page(FilingFormPage)
    assert page.typed()["officer"] == "de burgemeester"


def test_what_cannot_stand_is_said_at_the_field(stored: StoredIncident, opened: Opened) -> None:
    page = written(opened)
    fill(page, "on", "31-11-2026")
    page.save_button.click()
    assert page.summary.hasFocus()
    texts = labels(page)
    assert "Kies wat u heeft gedaan." in texts
    assert "Deze datum bestaat niet. Schrijf de datum zoals 3-11-2026." in texts
    assert opened.vault.filings() == ()


def test_what_is_not_known_is_said_so_on_the_form_and_on_the_page(stored: StoredIncident, opened: Opened) -> None:
    page = written(opened)
    choose(page, "what", "melding")
    way = next(box for box in page.findChildren(CheckAnswer) if box.accessibleName() == "Weet ik niet: Nummer")
    way.click()
    page.save_button.click()
    shown = opened.until_page(FilingPage)
    assert "Weet ik niet" in labels(shown)
    (kept,) = opened.vault.filings()
    assert kept.filing.unknown == ("number",)


def test_what_is_half_written_comes_back(stored: StoredIncident, opened: Opened) -> None:
    page = written(opened)
    choose(page, "what", "melding")
    fill(page, "remarks", "Nog terugbellen")
    page.later.click()
    opened.until_page(StartPage)
    opened.settled()
    assert opened.vault.draft("filing_new") is not None
    again = FilingJourney(opened.pages.joined, opened.pages)
    again.write()
    page = again.writing().page
    opened.until(lambda: opened.window.page() is page)
    assert page.typed()["remarks"] == "Nog terugbellen"
    assert page.fields["number"].isVisible()
    assert any(text.startswith("Dit is uw concept van") for text in labels(page))


def test_what_is_stored_survives_a_full_disk_on_the_form(stored: StoredIncident, opened: Opened) -> None:
    page = written(opened)
    choose(page, "what", "talk")
    opened.settled()
    opened.vault.full = True
    page.save_button.click()
    opened.until(page.trouble.isVisible)
    assert page.save_button.isEnabled()
    opened.vault.full = False
    page.save_button.click()
    opened.until_page(FilingPage)


def test_a_number_is_filled_in_without_a_reason_and_changed_with_one(filed: StoredFiling, opened: Opened) -> None:
    journey(opened).open(filed.record)
    page = opened.until_page(FilingPage)
    page.change.click()
    form = opened.until_page(FilingFormPage)
    fill(form, "number", "PL1")
    form.save_button.click()
    opened.until_page(FilingPage)
    assert "PL1" in labels(page)
    page.change.click()
    opened.until_page(FilingFormPage)
    fill(form, "number", "PL2")
    form.save_button.click()
    assert form.summary.hasFocus()
    form._reason_text.set_text("Verkeerd overgeschreven")
    form.save_button.click()
    opened.until_page(FilingPage)
    page.history.click()
    texts = labels(opened.until_page(HistoryPage))
    assert {"Aangevuld.", "Verkeerd overgeschreven", "PL1", "PL2"} <= set(texts)


def test_the_page_says_what_may_come_next_quietly_and_with_its_source(filed: StoredFiling, opened: Opened) -> None:
    journey(opened).open(filed.record)
    page = opened.until_page(FilingPage)
    assert page.side is not None
    texts = labels(page.side)
    assert "Vraag om een kopie" in texts
    assert any(text.startswith("Bron: Wetboek van Strafvordering, artikel 163") for text in texts)
    assert not page.addition.isVisible()


def test_the_way_in_shows_what_was_done_and_the_days_to_come_by_date(
    filed: StoredFiling, stored: StoredIncident, opened: Opened
) -> None:
    now = opened.clock.now()
    for day, what in ((9, "zitting"), (2, "bellen met de wijkagent")):
        opened.vault.add_filing(Filing("melding", next_on=date(2026, 12, day), next_what=what), now)
    opened.vault.add_filing(Filing("talk", next_on=date(2026, 11, 1)), now)
    opened.pages.aangifte().show()
    opened.until_page(StartPage)
    block = journey(opened).block
    opened.until(lambda: block.days.links)
    assert [link.text() for link in block.days.links] == ["Woensdag 2 december 2026", "Woensdag 9 december 2026"]
    assert block.days.links[0].accessibleName() == (
        "Woensdag 2 december 2026. Bellen met de wijkagent. Melding bij de politie"
    )
    assert block.filings.links[-1].text() == "Aangifte van 20 november 2026"
    block.filings.links[-1].click()
    assert opened.until_page(FilingPage).subtitle == "20 november 2026"


def test_all_of_it_is_one_button_away_when_there_is_more(stored: StoredIncident, opened: Opened) -> None:
    for day in range(1, 8):
        opened.vault.add_filing(Filing("talk", date(2026, 11, day)), opened.clock.now())
    opened.pages.aangifte().show()
    opened.until_page(StartPage)
    block = journey(opened).block
    opened.until(block.all.isVisible)
    assert len(block.filings.links) == 5
    block.all.click()
    page = opened.until_page(FilingsPage)
    assert [link.text() for link in page.filings.links] == [
        f"Gesprek van {day} november 2026" for day in range(7, 0, -1)
    ]
    page.back.click()
    opened.until_page(StartPage)


def test_two_that_are_called_the_same_have_names_of_their_own(stored: StoredIncident, opened: Opened) -> None:
    for _ in range(2):
        opened.vault.add_filing(Filing("talk"), opened.clock.now())
    journey(opened).show_all()
    page = opened.until_page(FilingsPage)
    assert [link.accessibleName() for link in page.filings.links] == [
        "Gesprek. 0 incidenten.", "Gesprek. 0 incidenten. (2)",
    ]  # fmt: skip


def test_an_incident_shows_in_what_it_went_and_leads_there_and_back(
    filed: StoredFiling, stored: StoredIncident, opened: Opened
) -> None:
    opened.pages.open_incident(stored.record)
    page = opened.until_page(IncidentPage)
    opened.until(lambda: page.filings.links)
    assert page.filings.links[0].text() == "Aangifte van 20 november 2026"
    page.filings.links[0].click()
    filing = opened.until_page(FilingPage)
    filing.incidents.links[0].click()
    assert opened.until_page(IncidentPage) is page


def test_it_is_erased_only_after_asking_once_more(filed: StoredFiling, opened: Opened) -> None:
    journey(opened).open(filed.record)
    page = opened.until_page(FilingPage)
    page.erase.click()
    asking = opened.until_page(EraseFilingPage)
    assert "Aangifte van 20 november 2026" in labels(asking)
    asking.keep.click()
    assert opened.window.page() is page
    assert opened.vault.filings() == (filed,)
    page.erase.click()
    asking.erase.click()
    opened.until_page(StartPage)
    assert opened.vault.filings() == ()


def test_after_a_folder_one_may_write_how_it_went_with_what_is_known(vault: FakeVault, opened: Opened) -> None:
    record = vault.add_incident(make(opened.clock), opened.clock.now()).record
    page = to_check(opened)
    page.next.click()
    done = opened.until_page(DonePage)
    done.write.click()
    form = opened.until_page(FilingFormPage)
    assert (form.typed()["what"], form.typed()["incidents"]) == ("aangifte", [record])
    form.save_button.click()
    shown = opened.until_page(FilingPage)
    assert shown.addition.isVisible()
    (exported,) = vault.exports()
    assert vault.filings()[0].filing.code == exported.code


def test_a_folder_of_which_nothing_was_written_is_offered_on_the_way_in(stored: StoredIncident, opened: Opened) -> None:
    document: Document = {"code": "c" * 64, "seq": 1, "incidents": [stored.record], "exhibits": []}
    opened.vault.record_export(document, opened.clock.now())
    opened.pages.aangifte().show()
    opened.until_page(StartPage)
    block = journey(opened).block
    opened.until(block.banner.isVisible)
    block.take_offer.click()
    form = opened.until_page(FilingFormPage)
    choose(form, "what", "melding")
    form.save_button.click()
    opened.until_page(FilingPage).back.click()
    opened.until_page(StartPage)
    opened.settled()
    assert not block.banner.isVisible()


def added_to(opened: Opened, vault: FakeVault) -> ChoosePage:
    """A folder was made and written of; the page where one chooses for what adds to it."""
    page = to_check(opened)
    page.next.click()
    opened.until_page(DonePage).write.click()
    opened.until_page(FilingFormPage).save_button.click()
    opened.chooser.folder = opened.chooser.folder / "later"
    opened.chooser.folder.mkdir()
    opened.until_page(FilingPage).addition.click()
    return opened.until_page(ChoosePage)


def make_it(opened: Opened) -> CheckPage:
    """From choosing to the folder, on the way that ends in one."""
    onward(opened)
    assert opened.until_page(ChooseWayPage).answers["aangifte"].isChecked()
    onward(opened)
    answer(opened.until_page(QuestionsPage), "complainant.name", "M. Verhaegen")
    while not isinstance(opened.window.page(), CheckPage):
        onward(opened)
    check = opened.until_page(CheckPage)
    check.next.click()
    return check


def test_a_second_folder_adds_to_the_first(vault: FakeVault, opened: Opened, tmp_path: Path) -> None:
    record = vault.add_incident(make(opened.clock), opened.clock.now()).record
    page = added_to(opened, vault)
    assert page.records() == (record,)
    assert page.adding.isChecked()
    vault.attach(record, "nieuw.png", BytesIO(b"nieuw"), opened.clock.now())
    check = make_it(opened)
    assert "Aangifte" in labels(check)
    opened.until_page(DonePage)
    assert (tmp_path / "later" / "aangifte-2026-11-22" / "aanvulling.pdf").is_file()
    assert not (tmp_path / "aangifte-2026-11-22" / "aanvulling.pdf").exists()


@pytest.mark.parametrize("erased", [False, True])
def test_what_went_to_the_bin_is_not_in_what_adds_to_a_folder(vault: FakeVault, opened: Opened, erased: bool) -> None:
    kept, gone = (vault.add_incident(make(opened.clock, words), opened.clock.now()).record for words in ("Een", "Twee"))
    page = start(opened)
    for row in (1, 2):
        page.view.rows.toggle(page.view.rows.index(row))
    onward(opened)
    ways = opened.until_page(ChooseWayPage)
    ways.answers["aangifte"].click()
    ways.back.click()
    opened.until(page.isVisible)
    make_it(opened)
    opened.until_page(DonePage).write.click()
    opened.until_page(FilingFormPage).save_button.click()
    shown = opened.until_page(FilingPage)
    vault.amend_incident(
        gone, replace(vault.incident(gone).incident, trashed_on=opened.clock.now()), "dubbel", opened.clock.now()
    )
    if erased:
        vault.erase_incident(gone, opened.clock.now())
    opened.pages.aangifte().filing.open(vault.filings()[0].record)
    opened.settled()
    shown.addition.click()
    page = opened.until_page(ChoosePage)
    assert page.records() == (kept,)
    while not isinstance(opened.window.page(), CheckPage):
        onward(opened)


def test_where_nothing_was_added_the_check_says_so_and_a_plain_folder_can_be_made(
    vault: FakeVault, opened: Opened, tmp_path: Path
) -> None:
    vault.add_incident(make(opened.clock), opened.clock.now())
    added_to(opened, vault)
    check = make_it(opened)
    opened.until(check.trouble.isVisible)
    assert any("Sinds die map is er niets bijgekomen." in text for text in labels(check))
    opened.pages.aangifte()._change("kies", "kies")
    page = opened.until_page(ChoosePage)
    page.adding.setChecked(False)
    page.adding.setChecked(True)
    assert page.adding_to()[0]
    page.adding.setChecked(False)
    page.next.click()
    opened.until_page(CheckPage).next.click()
    opened.until_page(DonePage)
    assert not (tmp_path / "later" / "aangifte-2026-11-22" / "aanvulling.pdf").exists()
