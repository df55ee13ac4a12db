"""Files from a phone or stick: it is noticed by itself, one chooses by keyboard, and nothing on it changes."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.evidence.phone_page import PhonePage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where a phone will be shown once it is connected."""
    return tmp_path / "media" / "Pixel 7"


def connect(place: Path, *names: str) -> None:
    """A phone with these photos, the last one the newest."""
    folder = place / "DCIM"
    folder.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(names):
        (folder / name).write_bytes(name.encode())
        os.utime(folder / name, (number + 1, number + 1))


def ask(opened: Opened, stored: StoredIncident) -> PhonePage:
    """From the page of an incident to that of the phone."""
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage).evidence.ways.phone.click()
    return opened.until_page(PhonePage)


def names(page: PhonePage) -> list[str]:
    """The files on its rows, as they are read aloud."""
    return [row.accessibleName().partition(",")[0] for row in page.rows]


def test_a_phone_that_is_connected_while_one_waits_is_noticed_and_its_photos_are_kept(
    opened: Opened, stored: StoredIncident, place: Path
) -> None:
    page = ask(opened, stored)
    opened.settled()
    assert page.rows == []
    assert not page.found.isVisible()
    connect(place, "een.jpg", "twee.jpg", "drie.jpg")
    opened.until(lambda: names(page) == ["drie.jpg", "twee.jpg", "een.jpg"])
    page.rows[0].setFocus()
    QTest.keyClick(page.rows[0], Qt.Key.Key_Space)
    QTest.keyClick(page.rows[0], Qt.Key.Key_Tab)
    assert page.rows[1].hasFocus()
    page.rows[2].click()
    page.take.click()
    incident = opened.window.page()
    assert isinstance(incident, IncidentPage)
    assert "aangesloten" in incident.evidence.ways.notice.text()
    opened.until(lambda: len(opened.vault.incident(stored.record).evidence) == 2)
    kept = opened.vault.incident(stored.record).evidence
    assert [(piece.name, b"".join(opened.vault.evidence_bytes(piece.record))) for piece in kept] == [
        ("drie.jpg", b"drie.jpg"),
        ("een.jpg", b"een.jpg"),
    ]
    opened.until(incident.evidence.ways.notice.isHidden)  # it is kept: the phone may go
    assert sorted(path.name for path in (place / "DCIM").iterdir()) == ["drie.jpg", "een.jpg", "twee.jpg"]


def test_a_phone_that_is_taken_away_is_said_calmly_and_comes_back(
    opened: Opened, stored: StoredIncident, place: Path
) -> None:
    connect(place, "een.jpg")
    page = ask(opened, stored)
    opened.until(lambda: page.rows)
    shutil.rmtree(place)
    opened.until(page.trouble.isVisible)
    assert page.rows == []
    connect(place, "een.jpg", "twee.jpg")
    opened.until(lambda: names(page) == ["twee.jpg", "een.jpg"])
    assert not page.trouble.isVisible()


def test_a_photo_that_goes_half_way_is_left_out_with_a_sentence(
    opened: Opened, stored: StoredIncident, place: Path
) -> None:
    connect(place, "een.jpg", "twee.jpg")
    page = ask(opened, stored)
    opened.until(lambda: page.rows)
    for row in page.rows:
        row.click()
    (place / "DCIM" / "twee.jpg").unlink()
    page.take.click()
    incident = opened.until_page(IncidentPage)
    opened.until(incident.trouble.isVisible)
    opened.until(lambda: len(opened.vault.incident(stored.record).evidence) == 1)


def test_a_new_photo_shows_and_what_was_ticked_stays_ticked(
    opened: Opened, stored: StoredIncident, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weerbaar_desktop.gui.evidence.phone_journey._LOOK_AT_FILES", 1)
    connect(place, "een.jpg")
    page = ask(opened, stored)
    opened.until(lambda: page.rows)
    page.rows[0].click()
    connect(place, "een.jpg", "twee.jpg")
    opened.until(lambda: names(page) == ["twee.jpg", "een.jpg"])
    assert [row.isChecked() for row in page.rows] == [False, True]


def test_hundreds_of_photos_come_twenty_at_a_time(opened: Opened, stored: StoredIncident, place: Path) -> None:
    connect(place, *(f"{number:03}.jpg" for number in range(45)))
    page = ask(opened, stored)
    opened.until(lambda: len(page.rows) == 20)
    page.more.click()
    assert page.rows[20].hasFocus()
    page.more.click()
    assert len(page.rows) == 45
    assert not page.more.isVisible()


def test_nothing_is_added_where_nothing_is_ticked_and_going_back_adds_nothing(
    opened: Opened, stored: StoredIncident, place: Path
) -> None:
    connect(place, "een.jpg")
    page = ask(opened, stored)
    opened.until(lambda: page.rows)
    page.take.click()
    assert page.trouble.isVisible()
    page.rows[0].click()
    page.back.click()
    opened.until_page(IncidentPage)
    opened.settled()
    assert opened.vault.incident(stored.record).evidence == ()
    assert not page.timer.isActive()


def test_files_of_a_phone_wait_with_what_is_being_written(opened: Opened, place: Path) -> None:
    connect(place, "een.jpg")
    opened.pages.diary.write()
    writing = opened.until_page(QuickEntryPage)
    writing.files.ways.phone.click()
    page = opened.until_page(PhonePage)
    opened.until(lambda: page.rows)
    page.rows[0].click()
    page.take.click()
    assert opened.until_page(QuickEntryPage) is writing
    assert writing.files.files == (place / "DCIM" / "een.jpg",)


def test_a_new_photo_leaves_the_keyboard_and_the_rows_that_were_asked_for_where_they_were(
    opened: Opened, stored: StoredIncident, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weerbaar_desktop.gui.evidence.phone_journey._LOOK_AT_FILES", 1)
    connect(place, *(f"{number:03}.jpg" for number in range(50)))
    page = ask(opened, stored)
    opened.until(lambda: len(page.rows) == 20)
    page.more.click()
    page.rows[25].setFocus()
    name = names(page)[25]
    connect(place, *(f"{number:03}.jpg" for number in range(51)))
    opened.until(lambda: names(page)[0] == "050.jpg")
    assert len(page.rows) == 40
    focused = page.window().focusWidget()
    assert focused in page.rows
    assert focused.accessibleName().startswith(name)
