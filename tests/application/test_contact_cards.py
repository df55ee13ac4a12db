"""Contacts of another program: what is empty or too much on a card stops no other card, and is said."""

from __future__ import annotations

from pathlib import Path

from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.contact_cards import ContactCards, contact_of
from weerbaar_desktop.application.people import People
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.contact_card import CardLine
from weerbaar_desktop.domain.own_contact import MOST_NUMBERS, Number, OwnContact
from weerbaar_desktop.evidence.text.vcards import read_cards
from weerbaar_desktop.presentation.contact_cards_shown import taken_told
from weerbaar_desktop.system.shown_contacts import ContactsOnDisk


def test_an_empty_number_is_dropped_and_a_telephone_stands_before_a_mail_address() -> None:
    lines = (
        CardLine(1, "mail", "sam2024@voorbeeld.example"),
        CardLine(1, "number", " "),
        CardLine(1, "number", " ", "werk"),
        CardLine(1, "number", "06-12345678 (09:00-17:00)"),
    )
    numbers = (Number("06-12345678 (09:00-17:00)"), Number("sam2024@voorbeeld.example", "e-mail"))
    assert contact_of(lines) == OwnContact("organisation", "06-12345678 (09:00-17:00)", numbers=numbers)
    assert contact_of(lines[1:3]) is None


def test_more_numbers_than_fit_on_one_contact_are_counted_by_name(tmp_path: Path) -> None:
    viewer, file = FakeViewer(), tmp_path / "telefoon.vcf"
    file.write_bytes(b"x")
    numbers = "".join(f"TEL:06-100000{place}\n" for place in range(10, 10 + MOST_NUMBERS + 3))
    viewer.answers["vcf"] = read_cards(f"BEGIN:VCARD\nFN:Sam\n{numbers}END:VCARD\n".encode())
    read = ContactCards(viewer).read(file, ())
    assert len(read.cards[0].contact.numbers) == MOST_NUMBERS
    assert [one.what() for one in read.unread] == ["Van Sam: 3 nummers passen er niet bij."]


def test_one_that_cannot_be_stored_is_named_and_the_others_are_taken_over(library: Library, tmp_path: Path) -> None:
    people = People(FakeVault(), StoppedClock(), library, ContactsOnDisk(tmp_path))
    sam, noor = OwnContact("home", "Sam"), OwnContact("home", "Noor")
    found = people.add_all([sam, OwnContact("home", "Mila", what_for="x" * 10_001), noor])
    assert [one.contact for one in people.vault.contacts()] == [sam, noor]
    told = taken_told(found)
    assert (told.well, told.title) == (False, "2 contacten overgenomen")
    assert told.lines[0] == "Mila is niet overgenomen: de tekst is te lang. Houd het bij een paar zinnen."
    assert taken_told(people.add_all([sam])).well
