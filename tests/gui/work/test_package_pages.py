"""Incidents from one vault to another by the window: made by a griffier, looked at and taken over by an official."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.fake_ways import FIRST
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.vault.sample import FLOOR
from weerbaar_desktop.application.packages import Packages, Wanted
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.package import Sender
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.package.choose_page import PackageIncidentsPage
from weerbaar_desktop.gui.package.leaving_out_page import LeavingOutPage
from weerbaar_desktop.gui.package.made_page import MadePackagePage
from weerbaar_desktop.gui.package.received_page import ReceivedPage
from weerbaar_desktop.gui.package.secret_pages import OpenPackagePage, PackagePassphrasePage
from weerbaar_desktop.vault.sealed_files import SealedOnDisk

PASSPHRASE = "zeven groene stoelen bij de sloot"
WORD = "Dorpsstraat"


@pytest.fixture
def sent(clock: StoppedClock, tmp_path: Path) -> Path:
    """A package that a griffier made in a vault of their own."""
    griffier = FakeVault()
    griffier.add_incident(make(clock, "Iets anders van de griffier"), clock.now())
    incident = replace(make(clock, "Hij belde drie keer."), place=f"{WORD} 12", withheld=("told",))
    record = griffier.add_incident(incident, clock.now()).record
    griffier.attach(record, "opname.m4a", io.BytesIO(b"geluid" * 999), clock.now())
    packages = Packages(griffier, clock, SealedOnDisk(FLOOR), None)
    wanted = Wanted((record,), Sender("Jan Jansen", "griffier"), ("place",))
    return packages.make(wanted, PASSPHRASE, tmp_path / "van de griffier.pakket", lambda _: None, lambda: False).file


def asking(opened: Opened, file: Path, passphrase: str = PASSPHRASE) -> OpenPackagePage:
    """The page with the file chosen and its passphrase handed in."""
    opened.chooser.chosen_files = (file,)
    opened.pages.care.packaging().receiving().show()
    page = opened.until_page(OpenPackagePage)
    page.choose.click()
    page.passphrase.line_edit.setText(passphrase)
    page.save_button.click()
    return page


def secret_page(opened: Opened, who: str = "Jan Jansen") -> PackagePassphrasePage:
    """As far as the passphrase, with the first incident."""
    opened.pages.diary.pack_asked.emit([opened.vault.incidents()[0].record])
    leaving = opened.until_page(LeavingOutPage)
    leaving.who.setText(who)
    leaving.save_button.click()
    return opened.until_page(PackagePassphrasePage)


def test_a_package_is_looked_at_before_anything_comes_in_and_then_stands_in_the_diary(
    opened: Opened, sent: Path
) -> None:
    page = asking(opened, sent)
    received = opened.until_page(ReceivedPage)
    assert page.passphrase.text() == ""
    assert opened.vault.incident_count() == 0
    assert received.who.text() == "Jan Jansen (griffier)"
    assert "1 incident en 1 bewijsstuk" in received.contents.text()
    assert "2 antwoorden of stukken weg" in received.withheld.text()
    received.take.click()
    opened.until(received.outcome.words)
    (row,) = opened.vault.incidents()
    received.diary.click()
    opened.until_page(DiaryPage)
    opened.pages.open_incident(row.record)
    opened.until_page(IncidentPage)
    opened.settled()
    said = " ".join(label.text() for label in opened.window.findChildren(QLabel) if label.isVisible())
    assert "Jan Jansen (griffier)" in said
    assert WORD not in said


def test_what_went_to_the_bin_since_is_not_chosen_any_more(
    opened: Opened, stored: StoredIncident, clock: StoppedClock
) -> None:
    secret_page(opened)
    opened.pages.diary.show()
    away = replace(stored.incident, trashed_on=clock.now().replace(microsecond=0))
    opened.vault.amend_incident(stored.record, away, "Dubbel", clock.now())
    opened.pages.care.packaging().sending().choose()
    page = opened.until_page(PackageIncidentsPage)
    assert page.records() == ()


def test_the_same_package_once_more_is_said_and_cannot_be_taken(opened: Opened, sent: Path) -> None:
    asking(opened, sent)
    received = opened.until_page(ReceivedPage)
    received.take.click()
    opened.until(received.outcome.words)
    asking(opened, sent)
    opened.until(lambda: opened.window.page() is received and not received.known.isHidden())
    assert "al overgenomen" in received.known.title.text()
    assert received.take.isHidden()
    assert opened.vault.incident_count() == 1


def test_a_wrong_passphrase_and_a_damaged_package_are_said_where_one_is(opened: Opened, sent: Path) -> None:
    page = asking(opened, sent, "niet de goede wachtzin")
    opened.until(lambda: not page.field.error.isHidden())
    assert page.passphrase.text() == ""
    sent.write_bytes(sent.read_bytes()[:-1])
    page = asking(opened, sent)
    opened.until(lambda: not page.trouble.isHidden())
    assert opened.vault.head().seq == 0


def test_who_goes_away_while_it_is_taken_over_takes_nothing(opened: Opened, sent: Path) -> None:
    asking(opened, sent)
    received = opened.until_page(ReceivedPage)
    journey = opened.pages.care.packaging().receiving()
    received.begin(1)
    opened.pages.care.vault().show()
    assert journey._stop.is_set()


def test_a_package_is_made_by_the_keyboard_alone(
    opened: Opened, stored: StoredIncident, tmp_path: Path, clock: StoppedClock
) -> None:
    opened.vault.attach(stored.record, "brief.pdf", io.BytesIO(b"%PDF-"), clock.now())
    opened.chooser.folder = tmp_path
    opened.pages.care.packaging().make_button.click()
    choosing = opened.until_page(PackageIncidentsPage)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Space):
        QTest.keyClick(choosing.view, key)
    assert choosing.records() == (stored.record,)
    QTest.keyClick(choosing.done, Qt.Key.Key_Return)
    leaving = opened.until_page(LeavingOutPage)
    QTest.keyClicks(leaving.who, "Jan Jansen")
    QTest.keyClick(leaving.left_behind.first(), Qt.Key.Key_Space)
    QTest.keyClick(leaving.save_button, Qt.Key.Key_Return)
    secret = opened.until_page(PackagePassphrasePage)
    for field in (secret.new.passphrase, secret.new.again):
        QTest.keyClicks(field.line_edit, PASSPHRASE)
    QTest.keyClick(secret.new.again.line_edit, Qt.Key.Key_Return)
    made = opened.until_page(MadePackagePage)
    assert secret.new.text() == ""
    assert made.window_name == "Pakket gemaakt"
    file = tmp_path / "pakket 2026-11-22.pakket"
    assert made.place.text() == str(file)
    assert opened.chooser.proposed == file.name
    packages = opened.pages.joined.work.packages
    package = packages.open(file, PASSPHRASE, lambda _: None, lambda: False).package
    assert [(one.record, len(one.pieces), one.pieces_left_out) for one in package.incidents] == [(stored.record, 0, 1)]
    assert [visit.kind for visit in opened.vault.visits()][:1] == ["exported"]


def test_without_a_name_or_with_a_passphrase_that_is_soon_guessed_nothing_is_made(
    opened: Opened, stored: StoredIncident, tmp_path: Path
) -> None:
    opened.chooser.folder = tmp_path
    opened.pages.diary.pack_asked.emit([stored.record])
    leaving = opened.until_page(LeavingOutPage)
    leaving.save_button.click()
    assert opened.window.page() is leaving
    assert not leaving.fields["name"].error.isHidden()
    secret = secret_page(opened)
    for field in (secret.new.passphrase, secret.new.again):
        field.line_edit.setText("burgemeester2026")
    secret.save_button.click()
    opened.until(lambda: not secret.new.field.error.isHidden())
    opened.settled()  # what was begun is forgotten after it is said
    assert not list(tmp_path.glob("*.pakket"))
    assert opened.vault.note("package_begun") is None


def test_an_original_with_a_covered_copy_stays_behind_unless_somebody_wants_it(
    opened: Opened, stored: StoredIncident, clock: StoppedClock
) -> None:
    vault, sending = opened.vault, opened.pages.care.packaging().sending()
    original = vault.attach(stored.record, "brief.png", io.BytesIO(b"\x89PNG\r\n\x1a\nadres"), clock.now())
    covered = io.BytesIO(b"\x89PNG\r\n\x1a\nzwart")
    vault.attach(stored.record, "zwart.png", covered, clock.now(), origin=Origin("redacted", original.record))
    leaving = package_of(opened, stored)
    assert leaving.left_behind.values() == (original.record,)
    leaving.left_behind.set_values(())
    assert sending._wanted().left_behind == frozenset()
    for number in range(40):
        vault.attach(stored.record, f"{number}.txt", io.BytesIO(b"stuk %d" % number), clock.now())
    leaving = package_of(opened, stored)
    assert sending._wanted().left_behind == {original.record}
    leaving.left_behind.set_values(("all",))
    assert len(sending._wanted().left_behind) == 42


def package_of(opened: Opened, stored: StoredIncident) -> LeavingOutPage:
    """The page that asks what stays behind, as it comes up."""
    opened.pages.diary.pack_asked.emit([stored.record])
    leaving = opened.until_page(LeavingOutPage)
    opened.settled()
    return leaving


def test_the_passphrase_of_the_vault_is_refused_where_it_was_typed(
    opened: Opened, stored: StoredIncident, tmp_path: Path
) -> None:
    opened.chooser.folder = tmp_path
    secret = secret_page(opened)
    for field in (secret.new.passphrase, secret.new.again):
        field.line_edit.setText(FIRST)
    secret.save_button.click()
    opened.until(lambda: not secret.new.field.error.isHidden())
    opened.settled()
    assert "Dit is de wachtzin van uw kluis" in secret.new.field.error.words.text()
    assert not list(tmp_path.glob("*pakket*"))


def test_stopping_leaves_no_file_and_no_line(opened: Opened, stored: StoredIncident, tmp_path: Path) -> None:
    opened.chooser.folder = tmp_path
    secret = secret_page(opened)
    for field in (secret.new.passphrase, secret.new.again):
        field.line_edit.setText(PASSPHRASE)
    head = opened.vault.head()
    secret.save_button.click()
    assert secret.stop.isVisible()
    secret.stop.click()
    opened.until(lambda: not secret.trouble.isHidden())
    opened.settled()
    assert opened.vault.head() == head
    assert not list(tmp_path.glob("*pakket*"))
