"""What was read in a file of contacts, and what goes on a card, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.contact_cards import CardsRead
from weerbaar_desktop.application.people import AddedAll
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.own_contact import OwnContact, StoredContact
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.people_shown import short_title, title_words, told_words
from weerbaar_desktop.presentation.vault_care import Told

TAKE_TITLE: Final = tr("Contacten overnemen")
CARD_TITLE: Final = tr("Kaartje maken")
CARD_FILE: Final = "kaartje.pdf"
CONTACTS_FILE: Final = "contacten.vcf"
"""Say nothing of whose they are: files are seen by others too."""
NO_NAME: Final = tr("Een kaart zonder naam")
_MOST_NAMED: Final = 20
_ALIKE: Final = tr("Deze staat al in uw lijst, als ‘{}’.")


@dataclass(frozen=True, slots=True)
class TickShown:
    """Something to choose: its value, short words beside the box, whole ones for a screen reader, and a line below."""

    value: str
    words: str
    name: str
    below: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class TakingShown:
    """What was read: how many, everybody to choose from, and what could not be read."""

    told: str
    ticks: tuple[TickShown, ...]
    unread: tuple[str, ...]


def taking_shown(read: CardsRead) -> TakingShown:
    """Everybody in the file; who is in the list already is not chosen, and is pointed out."""
    found = count(len(read.cards), tr("contact"), tr("contacten"))
    ticks = [
        _tick(str(place), one.contact, _ALIKE.format(title_words(one.same_as.contact)) if one.same_as else "")
        for place, one in enumerate(read.cards)
    ]
    return TakingShown(
        tr("In ‘{name}’ staan {found}.", name=visible(read.name), found=found),
        tuple(ticks),
        tuple(one.what(said) for one in read.unread),
    )


def _tick(value: str, contact: OwnContact, alike: str = "") -> TickShown:
    below = " ".join(filter(None, (told_words(contact), alike)))
    name = f"{title_words(contact)}. {below}"
    return TickShown(value, short_title(contact), name, below, chosen=not alike)


def chosen_of(read: CardsRead, values: Sequence[str]) -> tuple[OwnContact, ...]:
    """Those that were chosen, in the order of the file."""
    wanted = {*values}
    return tuple(one.contact for place, one in enumerate(read.cards) if str(place) in wanted)


def taken_told(found: AddedAll) -> Told:
    """How it ended, with the name of everybody who could not be taken over."""
    names = [
        tr("{title} is niet overgenomen: {why}", title=title_words(one.contact) or NO_NAME, why=one.why)
        for one in found.refused
    ]
    if (rest := len(names) - _MOST_NAMED) > 0:
        names[_MOST_NAMED:] = [
            tr("Ook {count} niet overgenomen.", count=count(rest, tr("ander is"), tr("anderen zijn")))
        ]
    if names:
        names.append(tr("In uw andere programma is niets veranderd."))
    title = tr("{count} overgenomen", count=count(len(found.added), tr("contact"), tr("contacten")))
    return Told(well=not names, title=title, lines=tuple(names))


def card_ticks(contacts: Sequence[StoredContact]) -> tuple[TickShown, ...]:
    """Everybody with a number, to choose who goes on a card or to another program."""
    return tuple(_tick(one.record, one.contact) for one in contacts if one.contact.numbers)
