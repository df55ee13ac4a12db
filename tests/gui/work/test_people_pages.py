"""Mensen in the window: written, proposed, copied, shown without the passphrase, taken over, and put on a card."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.evidence.text.vcard_files import ANDROID, ICLOUD
from tests.fake_viewer import FakeViewer
from tests.gui.work.conftest import Opened
from tests.gui.work.people_walk import GRIFFIER
from tests.gui.work.scan_walk import write
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.application.papers import kaartje
from weerbaar_desktop.domain.own_contact import Number, OwnContact, StoredContact
from weerbaar_desktop.domain.report import PocketCard
from weerbaar_desktop.evidence.text.vcards import read_cards
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.people.card_page import CardPage
from weerbaar_desktop.gui.people.contact_page import ContactPage, EraseContactPage
from weerbaar_desktop.gui.people.list_page import PeoplePage
from weerbaar_desktop.gui.people.take_page import TakePage
from weerbaar_desktop.gui.people.writing import ContactFormPage
from weerbaar_desktop.gui.vault_care.destroy_pages import DestroyedPage
from weerbaar_desktop.presentation.people_shown import NEW, draft_key


@pytest.fixture
def griffier(opened: Opened) -> StoredContact:
    """One that was last checked long ago."""
    return opened.vault.add_contact(GRIFFIER, opened.clock.now())


def listed(opened: Opened) -> PeoplePage:
    """The list."""
    opened.window.navigation.buttons["Mensen"].click()  # type: ignore[union-attr]  # the vault is open
    page = opened.until_page(PeoplePage)
    opened.settled()
    return page


def rows(page: PeoplePage) -> list[str]:
    """What a screen reader says of each."""
    return [link.accessibleName() for links in page.links for link in links.links]


def at(opened: Opened, stored: StoredContact) -> ContactPage:
    """Its page."""
    opened.pages.people().open(stored.record)
    return opened.until_page(ContactPage)


def outside(folder: Path) -> list[Path]:
    """The files with what may be read without the passphrase."""
    return sorted((folder / "nu-hulp").glob("*"))


def test_everybody_stands_in_a_circle_and_each_row_is_one_sentence(opened: Opened, griffier: StoredContact) -> None:
    page = listed(opened)
    assert rows(page)[0] == (
        "Noor Bakker, griffier. werk: 070-555 12 34, 06-5551 2345. Op werkdagen. Langer dan een jaar niet nagekeken."
    )
    assert "Spoed. 112. Gevaar op dit moment. Uit het programma." in rows(page)
    assert [words for words in labels(page) if words in ("Eigen organisatie", "Thuis", "Politie en OM", "Zorg")] == [
        "Eigen organisatie", "Politie en OM", "Zorg",
    ]  # fmt: skip


def test_somebody_is_written_down_with_a_role_only(opened: Opened) -> None:
    listed(opened).write.click()
    form = opened.until_page(ContactFormPage)
    form.save_button.click()
    assert form.summary.hasFocus()
    form.fields["circle"].show_typed("home")
    write(form, "role", "buurvrouw")
    write(form, "numbers", "mobiel: 06-5550 0000\n\n070 5551111")
    form.save_button.click()
    page = opened.until_page(ContactPage)
    assert (page.title, page.subtitle, len(page.copies)) == ("buurvrouw", "Thuis", 2)
    (stored,) = opened.vault.contacts()
    numbers = (Number("06-5550 0000", "mobiel"), Number("070 5551111"))
    assert stored.contact == OwnContact("home", None, "buurvrouw", numbers=numbers)


def test_a_number_is_copied_by_a_button_that_says_whose_it_is(opened: Opened, griffier: StoredContact) -> None:
    copy = at(opened, griffier).copies[0]
    assert copy.accessibleName() == "Kopieer 070-555 12 34, Noor Bakker"
    copy.click()
    assert QApplication.clipboard().text() == "070-555 12 34"
    assert copy.accessibleName() == "Gekopieerd: 070-555 12 34, Noor Bakker"


def test_a_shipped_number_is_copied_into_the_vault_only_when_it_is_changed(opened: Opened) -> None:
    page = listed(opened)
    page.links[0].links[0].click()
    shown = opened.until_page(ContactPage)
    assert opened.vault.contacts() == ()
    assert not shown.erase.isVisible()
    opened.pages.people().open("politie")
    opened.until(lambda: shown.title == "Politie, geen spoed")
    shown.change.click()
    form = opened.until_page(ContactFormPage)
    assert form.typed()["numbers"] == "0900-8844"
    write(form, "agreed", "vraag naar Kim")
    form.save_button.click()
    opened.until(lambda: opened.window.page() is shown)
    (stored,) = opened.vault.contacts()
    assert (stored.contact.origin, stored.contact.numbers) == ("politie", (Number("0900-8844"),))
    page = listed(opened)
    assert [row for row in rows(page) if row.startswith("Politie, geen spoed")] == ["Politie, geen spoed. 0900-8844."]


def test_who_is_proposed_follows_the_office_and_goes_once_it_is_filled_in(opened: Opened) -> None:
    page = listed(opened)
    assert not page.proposals.links
    page.office.setCurrentIndex(page.office.findText("Raadslid"))
    opened.until(lambda: page.proposals.links)
    names = [link.text() for link in page.proposals.links]
    assert "Griffier, Gemeente" in names
    assert not any("Dijkgraaf" in name for name in names)
    page.proposals.links[0].click()
    form = opened.until_page(ContactFormPage)
    assert (form.typed()["role"], form.typed()["numbers"]) == ("Griffier", "")
    write(form, "numbers", "070-5551234")
    form.save_button.click()
    opened.until_page(ContactPage)
    assert "Griffier, Gemeente" not in [link.text() for link in listed(opened).proposals.links]


def test_checked_today_asks_no_reason_and_a_change_does(opened: Opened, griffier: StoredContact) -> None:
    page = at(opened, griffier)
    assert page.stale.isVisible()
    for _ in range(2):  # pressed twice it is one version
        page.checked.click()
    opened.until(lambda: not page.stale.isVisible())
    opened.settled()
    assert opened.vault.contact(griffier.record).revisions == 2
    assert opened.vault.contact(griffier.record).contact.checked_on == date(2026, 11, 22)
    page.change.click()
    form = opened.until_page(ContactFormPage)
    write(form, "name", "Ali")
    form.save_button.click()
    assert form.summary.hasFocus()
    form._reason_text.set_text("een nieuwe griffier")
    form.save_button.click()
    opened.until_page(ContactPage)
    page.history.click()
    texts = labels(opened.until_page(HistoryPage))
    assert {"Aangevuld.", "een nieuwe griffier", "Noor Bakker", "Ali"} <= set(texts)


def test_a_day_of_checking_is_not_taken_back_by_what_lay_half_written(opened: Opened, griffier: StoredContact) -> None:
    page = at(opened, griffier)
    page.change.click()
    form = opened.until_page(ContactFormPage)
    write(form, "name", "Ali")
    form.later.click()
    opened.until_page(ContactPage).checked.click()
    opened.until(lambda: not page.stale.isVisible())
    page.change.click()
    opened.until_page(ContactFormPage)._reason_text.set_text("een nieuwe griffier")
    form.save_button.click()
    opened.until_page(ContactPage)
    kept = opened.vault.contact(griffier.record).contact
    assert (kept.name, kept.checked_on) == ("Ali", date(2026, 11, 22))


def test_who_locks_right_after_storing_finds_nothing_half_written(opened: Opened) -> None:
    listed(opened).write.click()
    form = opened.until_page(ContactFormPage)
    form.fields["circle"].show_typed("home")
    write(form, "role", "buurvrouw")
    form.save_button.click()
    opened.window.jobs.last(opened.vault.close, 5)  # before the window knows that it was stored
    assert [one.contact.role for one in opened.vault.contacts()] == ["buurvrouw"]
    assert opened.vault.draft(draft_key(NEW)) is None


def test_what_is_half_written_comes_back_also_after_a_lock(opened: Opened) -> None:
    opened.pages.people().writing().open("griffier")
    form = opened.until_page(ContactFormPage)
    write(form, "name", "Noor")
    assert opened.pages.record() == "griffier"
    form.later.click()
    opened.until_page(PeoplePage)
    opened.pages.ways_back()[ContactFormPage.window_name]("griffier")
    opened.until(lambda: opened.window.page() is form)
    assert (form.typed()["name"], form.typed()["role"]) == ("Noor", "Griffier")


def test_what_stands_outside_is_the_name_and_the_first_number_and_nothing_else(
    opened: Opened, griffier: StoredContact, tmp_path: Path
) -> None:
    page = at(opened, griffier)
    assert outside(tmp_path) == []
    assert any(
        words.startswith("Deze naam en dit nummer staan dan leesbaar op deze computer.") for words in labels(page)
    )
    page.show_it.click()
    opened.until(page.hide_it.isVisible)
    (file,) = outside(tmp_path)
    assert json.loads(file.read_bytes()) == [{"words": "Noor Bakker", "number": "070-555 12 34"}]
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert "Staat bij Nu hulp nodig." in rows(listed(opened))[0]
    at(opened, griffier).hide_it.click()
    opened.until(page.show_it.isVisible)
    assert outside(tmp_path) == []


def test_what_is_changed_or_erased_changes_outside_too(opened: Opened, griffier: StoredContact, tmp_path: Path) -> None:
    people = opened.pages.joined.work.people
    people.show(griffier.record)
    people.amend(griffier.record, replace(GRIFFIER, numbers=(Number("112233"),)), "ander nummer")
    (file,) = outside(tmp_path)
    assert json.loads(file.read_bytes()) == [{"words": "Noor Bakker", "number": "112233"}]
    at(opened, griffier).erase.click()
    asking = opened.until_page(EraseContactPage)
    assert "Noor Bakker, griffier" in labels(asking)
    asking.keep.click()
    opened.until_page(ContactPage).erase.click()
    asking.erase.click()
    opened.until_page(PeoplePage)
    assert (outside(tmp_path), opened.vault.contacts()) == ([], ())


def test_where_the_disk_is_full_the_page_says_what_is_saved_and_what_still_stands_beside_112(
    opened: Opened, griffier: StoredContact, tmp_path: Path
) -> None:
    opened.pages.joined.work.people.show(griffier.record)
    half = outside(tmp_path)[0].with_suffix(".json.half")
    half.mkdir()
    at(opened, griffier).change.click()
    form = opened.until_page(ContactFormPage)
    write(form, "numbers", "06-12345678")
    form._reason_text.set_text("een nieuw nummer")
    form.save_button.click()
    page = opened.until_page(ContactPage)
    assert page.trouble.isVisible()
    words = " ".join(labels(page))
    assert "naast 112, staat nog een oude naam of een oud nummer" in words
    assert "Uw wijziging is opgeslagen in de kluis." in words
    half.rmdir()
    listed(opened)
    assert not at(opened, griffier).trouble.isVisible()


def test_contacts_are_looked_at_and_chosen_before_they_are_taken_over(
    opened: Opened, viewer: FakeViewer, tmp_path: Path
) -> None:
    opened.vault.add_contact(OwnContact("police", "Mila Bakker"), opened.clock.now())
    (tmp_path / "a.vcf").write_bytes(ICLOUD + ANDROID)
    opened.chooser.chosen_files = (tmp_path / "a.vcf",)
    listed(opened).take.click()
    page = opened.until_page(TakePage)
    page.take.click()
    assert "Kies eerst een bestand." in page.trouble.words.text()
    page.choose.click()
    opened.until(lambda: "Kies eerst" not in page.trouble.words.text())  # the viewer cannot read it
    viewer.answers["vcf"] = read_cards(ICLOUD + ANDROID)
    page.choose.click()
    opened.until(lambda: len(page.ticks.boxes) == 5)
    assert page.ticks.values() == ("1", "2", "3", "4")
    assert "Deze staat al in uw lijst, als ‘Mila Bakker’." in page.ticks.boxes["0"].accessibleName()
    assert page.unread.isVisible()
    page.ticks.boxes["2"].click()
    page.take.click()
    assert page.circle.first().hasFocus()
    page.circle._buttons["care"].click()
    page.take.click()
    opened.until_page(PeoplePage)
    assert "3 contacten overgenomen" in opened.pages.people().list.outcome.words()
    titles = [one.contact.title for one in opened.vault.contacts()]
    assert titles == ["Mila Bakker", "Slotenmaker De Sleutel", "06-55577777", "Sam de Wit"]


def test_a_card_and_a_file_for_a_phone_hold_whom_one_chose(
    opened: Opened, griffier: StoredContact, tmp_path: Path
) -> None:
    opened.vault.add_contact(OwnContact("home", "Sam", numbers=(Number("06-1"),)), opened.clock.now())
    spoed = OwnContact("police", "Spoed", agreed="eerst Sam", numbers=(Number("112"),), origin="spoed")
    mail = OwnContact("home", "Mila", numbers=(Number("mila@voorbeeld.example"),))
    for one in (spoed, mail):
        opened.vault.add_contact(one, opened.clock.now())
    listed(opened).card.click()
    page = opened.until_page(CardPage)
    list(page.ticks.boxes.values())[1].click()
    list(page.ticks.boxes.values())[2].click()
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    report = opened.printer.asked[-1]
    cards = [block for block in report.blocks if isinstance(block, PocketCard)]
    assert (report.title, cards[0].rows[0]) == (kaartje.TITLE, ("Spoed", "112"))
    assert cards[1].rows == (("Noor Bakker, griffier", "070-555 12 34"),)
    assert "1 contact heeft geen telefoonnummer voor op het kaartje." in page.outcome.words()
    list(page.ticks.boxes.values())[3].click()
    page.phone.click()
    opened.until(lambda: (tmp_path / "contacten.vcf").is_file() and page.outcome.isVisible())
    opened.settled()
    text = (tmp_path / "contacten.vcf").read_text(encoding="utf-8")
    assert "070-555 12 34" in text
    assert not any(word in text for word in ("Sam", "burgemeester", "eerbaar"))
    assert (tmp_path / "contacten.vcf").stat().st_mode & 0o777 == 0o600
    line, content = opened.vault._memory.lines[-1]
    assert (line.kind, content and content.document) == ("export", {"what": "contacten", "contacts": [griffier.record]})


def test_a_vault_that_is_destroyed_takes_along_what_stands_outside(
    opened: Opened, griffier: StoredContact, tmp_path: Path
) -> None:
    work = opened.pages.joined.work
    work.people.show(griffier.record)
    assert not work.destroy().names_stay
    assert outside(tmp_path) == []


def test_names_that_stay_beside_112_after_a_vault_was_destroyed_are_said_to_stay(
    opened: Opened, griffier: StoredContact, tmp_path: Path
) -> None:
    opened.pages.joined.work.people.show(griffier.record)
    (file,) = outside(tmp_path)
    file.unlink()
    file.mkdir()  # what the disk does not let go of
    opened.pages.care.vault().destroying().sure.destroy_asked.emit()
    done = opened.until_page(DestroyedPage)
    assert any("naast 112 staan nog leesbaar op deze computer" in words for words in labels(done))
