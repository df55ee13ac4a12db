"""The pages of the people one can turn to, each with something on it; they can be walked more than once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tests.fake_viewer import FakeViewer
from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.contact_card import CardLine
from weerbaar_desktop.domain.own_contact import Number, OwnContact
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.people.card_page import CardPage
from weerbaar_desktop.gui.people.contact_page import ContactPage, EraseContactPage
from weerbaar_desktop.gui.people.list_page import PeoplePage
from weerbaar_desktop.gui.people.take_page import TakePage
from weerbaar_desktop.gui.people.writing import ContactFormPage

_LONG = "z" * 70
GRIFFIER = OwnContact(
    "organisation", "Noor Bakker", "griffier", "gemeente Voorbeeld",
    (Number("070-555 12 34", "werk"), Number("06-5551 2345")), "op werkdagen.", "als eerste vertellen",
    "Zij belt de burgemeester.", date(2025, 3, 1),
)  # fmt: skip
MOST = replace(
    GRIFFIER,
    name=f"{_LONG} <b>vet</b>",
    role=_LONG,
    numbers=(Number("0" * 60, _LONG), Number("06-1")),
    agreed=_LONG * 9,
)
CARDS = tuple(
    line
    for card in range(1, 24)
    for line in (CardLine(card, "name", f"{_LONG} {card}"), CardLine(card, "number", f"06-55{card:02}", "mobiel"))
)


def tour_of_the_people(opened: Opened) -> Iterator[Page]:
    """The list with what is proposed, one of them, and how it is written."""
    people = opened.pages.people()
    opened.vault.add_contact(MOST, opened.clock.now())
    stored = opened.vault.add_contact(GRIFFIER, opened.clock.now())
    people.show()
    listed = opened.until_page(PeoplePage)
    listed.office_chosen.emit("raadslid")
    opened.until(lambda: listed.proposals.links)
    yield listed
    people.open(stored.record)
    page = opened.until_page(ContactPage)
    opened.until(lambda: page.title == "Noor Bakker, griffier")
    page.show_it.click()
    opened.until(page.hide_it.isVisible)
    yield page
    page.change.click()
    form = opened.until_page(ContactFormPage)
    form.fields["name"].show_typed("Ali")
    form.fields["checked_on"].show_typed("ooit")
    form.save_button.click()
    yield form
    form.fields["checked_on"].show_typed("1-3-2026")
    form._reason_text.set_text("een nieuwe griffier")
    form.save_button.click()
    yield from _the_rest(opened, stored.record)


def _the_rest(opened: Opened, record: str) -> Iterator[Page]:
    people = opened.pages.people()
    page = opened.until_page(ContactPage)
    opened.until(lambda: page.title == "Ali, griffier")
    page.history.click()
    yield opened.until_page(HistoryPage)
    people.open("politie")
    page = opened.until_page(ContactPage)
    opened.until(lambda: page.title.startswith("Politie"))
    page.show_trouble("De schijf is vol.", "Er is niets veranderd. Maak ruimte vrij.")
    yield page
    yield from tour_of_the_cards_of_others(opened)
    people.open(record)
    opened.until(lambda: page.title == "Ali, griffier")
    page.erase.click()
    asking = opened.until_page(EraseContactPage)
    yield asking
    asking.erase.click()
    opened.until_page(PeoplePage)


def tour_of_the_cards_of_others(opened: Opened) -> Iterator[Page]:
    """A file with more people than are shown at once, and one's own card."""
    people, viewer = opened.pages.people(), opened.pages.joined.work.viewer
    assert isinstance(viewer, FakeViewer)
    viewer.answers["vcf"] = Received(
        "other", cards=CARDS, unread=(Unread(Where.CARD, Why.NUMBERS_LEFT, number=3, words=_LONG),)
    )
    file = opened.chooser.folder / f"{_LONG}.vcf"
    file.write_bytes(b"BEGIN:VCARD")
    opened.chooser.chosen_files = (file,)
    people.taking().show()
    taking = opened.until_page(TakePage)
    yield taking
    taking.choose.click()
    opened.until(lambda: taking.ticks.boxes)
    taking.take.click()
    yield taking
    people.list.card_asked.emit()
    card = opened.until_page(CardPage)
    yield card
    card.back.click()
    opened.until_page(PeoplePage)
