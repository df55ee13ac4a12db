"""Coming from paper: a list and a notebook come into the diary, seen beforehand, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.gui.work.conftest import Opened
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.taking_over.entry_card import EntryCard
from weerbaar_desktop.gui.taking_over.mapping_page import MappingPage
from weerbaar_desktop.gui.taking_over.notebook_page import NotebookPage
from weerbaar_desktop.gui.taking_over.preview_page import PreviewPage
from weerbaar_desktop.gui.taking_over.start_page import ListStartPage
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE

LIST = "Datum;Wat gebeurde er;Waar\r\n3-11-2025;Hij riep dat ik wegmoest;Één markt\r\nergens in mei;Gebeld;\r\n"


def menu(opened: Opened, words: str) -> None:
    """Chooses from the menu."""
    (action,) = [one for one in opened.window.ui.menuFile.actions() if one.text() == words]
    action.trigger()


def to_mapping(opened: Opened, data: bytes) -> MappingPage:
    """The list is chosen and read."""
    file = opened.chooser.folder / "lijst.csv"
    file.write_bytes(data)
    opened.chooser.chosen_files = (file,)
    menu(opened, "Neem een lijst over")
    opened.until_page(ListStartPage).choose.click()
    return opened.until_page(MappingPage)


def to_preview(opened: Opened, data: bytes) -> PreviewPage:
    """The proposal is accepted."""
    to_mapping(opened, data).next.click()
    return opened.until_page(PreviewPage)


def words_on(page: PreviewPage | IncidentPage) -> str:
    """Everything one can read on the page and beside it."""
    parts = [page, page.side] if page.side else [page]
    return "\n".join(label.text() for part in parts for label in part.findChildren(PlainLabel) if label.isVisible())


def test_a_list_from_the_menu_into_the_diary(opened: Opened) -> None:
    mapping = to_mapping(opened, LIST.encode("cp1252"))
    assert [select.value() for select in mapping.selects.values()] == ["date", "account", "place"]
    mapping.next.click()
    preview = opened.until_page(PreviewPage)
    read = words_on(preview)
    assert "Één markt" in read
    assert "De datum is niet duidelijk en staat als tekst in het verhaal." in read
    assert preview.take.accessibleName() == "Neem 2 aantekeningen over"
    preview.take.click()
    page = opened.until_page(IncidentPage)
    assert "lijst.csv" in words_on(page)
    found = [opened.vault.incident(row.record) for row in opened.vault.incidents()]
    assert len(found) == 3
    assert {one.incident.origin for one in found} == {
        "lijst.csv, regel 2", "lijst.csv, regel 3", "lijst.csv, het hele bestand",
    }  # fmt: skip
    (unclear,) = [one.incident for one in found if one.incident.origin == "lijst.csv, regel 3"]
    assert unclear.account == "Gebeld\n\nDatum in de lijst: ergens in mei"
    (whole,) = [one for one in found if one.evidence]
    assert b"".join(opened.vault.evidence_bytes(whole.evidence[0].record)) == LIST.encode("cp1252")
    opened.pages.open_incident(next(one.record for one in found if one.incident.origin == "lijst.csv, regel 2"))
    opened.until(lambda: "lijst.csv, regel 2, vastgelegd op " in words_on(opened.until_page(IncidentPage)))


def test_the_same_list_again_is_noticed(opened: Opened) -> None:
    to_preview(opened, LIST.encode()).take.click()
    opened.until_page(IncidentPage)
    mapping = to_mapping(opened, LIST.encode())
    assert mapping.before.isVisible()
    assert mapping.before.title.text().startswith("Deze lijst is al overgenomen op ")


def test_without_a_head_the_first_row_is_an_entry_too(opened: Opened) -> None:
    mapping = to_mapping(opened, LIST.encode())
    (no,) = [one for one in mapping.head.findChildren(QAbstractButton) if one.accessibleName().startswith("Nee")]
    no.click()
    mapping.next.click()
    preview = opened.until_page(PreviewPage)
    assert preview.take.accessibleName() == "Neem 3 aantekeningen over"


@pytest.mark.parametrize("data", [b"PK\x03\x04xl/workbook" + b"\0" * 100, b""])
def test_a_file_that_is_no_list_is_told_calmly(opened: Opened, data: bytes) -> None:
    file = opened.chooser.folder / "lijst.csv"
    file.write_bytes(data)
    opened.chooser.chosen_files = (file,)
    menu(opened, "Neem een lijst over")
    start = opened.until_page(ListStartPage)
    start.choose.click()
    opened.until(start.trouble.isVisible)
    assert "Uw dagboek is niet veranderd." in start.trouble.words.text()
    assert start.choose.isEnabled()


def test_a_full_disk_takes_nothing_over_and_says_so(opened: Opened) -> None:
    preview = to_preview(opened, LIST.encode())
    opened.vault.full = True
    preview.take.click()
    opened.until(preview.trouble.isVisible)
    opened.vault.full = False
    assert opened.vault.incident_count() == 0
    assert preview.take.isEnabled()


def test_going_away_while_it_is_stored_takes_nothing_over(opened: Opened) -> None:
    rows = "".join(f"3-11-2025;Voorval {row};x\r\n" for row in range(3000))
    preview = to_preview(opened, f"Datum;Wat;Waar\r\n{rows}".encode())
    preview.take.click()
    opened.pages.diary.show()
    opened.settled()
    assert opened.vault.incident_count() == 0


def test_a_long_list_is_seen_ten_at_a_time(opened: Opened) -> None:
    rows = "".join(f"{'3-11-2025' if row % 5 else 'ooit'};Voorval {row};x\r\n" for row in range(60))
    preview = to_preview(opened, f"Datum;Wat;Waar\r\n{rows}".encode())
    assert len(preview.findChildren(EntryCard)) == 10
    preview.later.click()
    opened.until(lambda: "11 tot en met 20 van 60" in words_on(preview))
    (only,) = [one for one in preview.which.findChildren(QAbstractButton) if "aandacht" in one.accessibleName()]
    only.click()
    opened.until(lambda: "1 tot en met 10 van 12" in words_on(preview))


def test_a_notebook_is_cut_joined_and_taken_over(opened: Opened) -> None:
    menu(opened, "Neem een notitieboek over")
    page = opened.until_page(NotebookPage)
    page.text.setPlainText("3 maart 2025\nGebeld.\nNog eens gebeld.\n4 maart 2025\nPost.\n")
    page.save_button.click()
    preview = opened.until_page(PreviewPage)
    assert preview.take.accessibleName() == "Neem 2 aantekeningen over"
    press(opened, preview, "Voeg bij het vorige stuk: Stuk 2")
    opened.until(lambda: preview.take.accessibleName() == "Neem 1 aantekening over")
    press(opened, preview, "Knip dit stuk: Stuk 1")
    press(opened, preview, "Knip hier: Nog eens gebeld.")
    opened.until(lambda: preview.take.accessibleName() == "Neem 2 aantekeningen over")
    preview.take.click()
    opened.until_page(IncidentPage)
    opened.settled()
    accounts = {opened.vault.incident(row.record).incident.account for row in opened.vault.incidents()}
    assert {"3 maart 2025\nGebeld.", "Nog eens gebeld.\n4 maart 2025\nPost."} < accounts
    assert opened.vault.draft("notebook") is None


def press(opened: Opened, page: PreviewPage, name: str) -> None:
    """The button with this name, once it shows: what was just made is laid out in a later turn."""

    def shown() -> list[QAbstractButton]:
        every = page.findChildren(QAbstractButton)
        return [one for one in every if one.accessibleName() == name and one.isVisible()]

    opened.until(shown)
    shown()[0].click()


def test_a_notebook_that_is_half_pasted_comes_back(opened: Opened, tmp_path: Path) -> None:
    menu(opened, "Neem een notitieboek over")
    page = opened.until_page(NotebookPage)
    QTest.keyClicks(page.text, "3 maart")
    page.leave()
    opened.settled()
    draft = opened.vault.draft("notebook")
    assert draft is not None
    assert draft.document == {"text": "3 maart", "cut": "dates"}


def test_a_notebook_that_cannot_be_read_any_more_keeps_nobody_from_pasting_another(opened: Opened) -> None:
    opened.vault.harm_draft("notebook")
    menu(opened, "Neem een notitieboek over")
    page = opened.until_page(NotebookPage)
    assert page.trouble.title.text() == PUT_ASIDE[0]


def test_an_empty_notebook_is_asked_for_text(opened: Opened) -> None:
    menu(opened, "Neem een notitieboek over")
    page = opened.until_page(NotebookPage)
    QTest.keyClick(page.save_button, Qt.Key.Key_Return)
    assert page.summary.isVisible()
    assert opened.window.page() is page
