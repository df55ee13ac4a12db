"""Contacts from other programs, looked at before one takes them over, and contacts for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.diary import FileCannotBeRead, no_one_cancels, readable_name
from weerbaar_desktop.application.ports import Cancelled, Viewer
from weerbaar_desktop.domain.contact_card import CardLine
from weerbaar_desktop.domain.contacts import Circle
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.own_contact import MOST_NUMBERS, Number, OwnContact, StoredContact, alike
from weerbaar_desktop.domain.received import Unread

KIND: Final = "vcf"
_PIECE: Final = 1 << 20


class CardsNotRead(CannotContinue):
    """A file of contacts could not be opened, or holds none."""

    def __init__(self, happened: str) -> None:
        super().__init__(
            happened,
            "Er is niets overgenomen of veranderd.",
            "Laat het andere programma de contacten opnieuw bewaren, als bestand dat op .vcf eindigt.",
        )


@dataclass(frozen=True, slots=True)
class CardRead:
    """One contact out of a file, and who on the own card seems to be the same."""

    contact: OwnContact
    same_as: StoredContact | None


@dataclass(frozen=True, slots=True)
class CardsRead:
    """A file of contacts: what it is called, everybody in it, and what could not be read."""

    name: str
    cards: tuple[CardRead, ...]
    unread: tuple[Unread, ...]


@dataclass(frozen=True, slots=True)
class ContactCards:
    """Reads them where strangers' files are opened; never on the thread of the window."""

    viewer: Viewer

    def read(self, file: Path, known: Iterable[StoredContact], cancelled: Cancelled = no_one_cancels) -> CardsRead:
        """Everybody in a file that another program made; raises FileCannotBeRead, CardsNotRead, Stopped."""
        name = readable_name(file)
        if not file.is_file():
            raise FileCannotBeRead(name, "het is geen gewoon bestand of het bestaat niet")
        try:
            found = self.viewer.read(_pieces(file), KIND, cancelled)
        except OSError as error:
            raise FileCannotBeRead(name, "het kan niet worden gelezen") from error
        except Stopped:
            raise
        except CannotContinue as trouble:
            raise CardsNotRead(trouble.happened) from trouble
        mine = tuple(known)
        contacts = [contact for lines in _cards(found.cards) if (contact := contact_of(lines)) is not None]
        cards = [CardRead(one, next((own for own in mine if alike(one, own.contact)), None)) for one in contacts]
        return CardsRead(name, tuple(cards), found.unread)


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while piece := opened.read(_PIECE):
            yield piece


def _cards(lines: Iterable[CardLine]) -> Iterator[list[CardLine]]:
    found: dict[int, list[CardLine]] = {}
    for line in lines:
        found.setdefault(line.card, []).append(line)
    yield from found.values()


def contact_of(lines: Iterable[CardLine], circle: Circle = "organisation") -> OwnContact | None:
    """A contact out of what one card says; one with only a number is called by that. None where nothing is left.

    A mail address stands among the numbers.
    """
    texts: dict[str, str] = {}
    numbers: list[Number] = []
    for line in lines:
        if line.key == "number":
            numbers.append(read_number(f"{line.label}: {line.value}" if line.label else line.value))
        elif line.key == "mail":
            numbers.append(Number(line.value, "e-mail"))
        else:
            texts.setdefault(line.key, line.value)
    if not {"name", "role", "organisation"} & texts.keys():
        if not numbers:
            return None
        texts["name"] = numbers[0].number
    return OwnContact(
        circle,
        texts.get("name"),
        texts.get("role"),
        texts.get("organisation"),
        tuple(dict.fromkeys(numbers))[:MOST_NUMBERS],
        texts.get("hours"),
        texts.get("note"),
    )


def read_number(line: str) -> Number:
    """A number as somebody typed it, on one line, with what it is before a colon."""
    label, colon, number = (part.strip() for part in " ".join(line.split()).partition(":"))
    if colon and label and number:
        return Number(number, label)
    return Number(number or label)
