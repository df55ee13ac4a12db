"""Contacts from other programs, looked at before one takes them over, and contacts for other programs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.diary import FileCannotBeRead, no_one_cancels, readable_name
from weerbaar_desktop.application.ports import Cancelled, Viewer
from weerbaar_desktop.domain.contact_card import LONGEST_LABEL, CardLine
from weerbaar_desktop.domain.contacts import Circle
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.own_contact import (
    MAIL,
    MOST_NUMBERS,
    SHORTEST,
    Number,
    OwnContact,
    StoredContact,
    alike,
    callable_first,
    dialled,
)
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.domain.wording import tr

KIND: Final = "vcf"
_NUMBERS: Final = ("number", "mail")
_PIECE: Final = 1 << 20
_MAIL: Final = re.compile(r"[^\s@]+@[^\s@]+")
_WHOLE: Final = 8
"""Digits of a number with its area; 0900-8844 has eight."""


class CardsNotRead(CannotContinue):
    """A file of contacts could not be opened, or holds none."""

    def __init__(self, happened: str) -> None:
        super().__init__(
            happened,
            tr("Er is niets overgenomen of veranderd."),
            tr("Laat het andere programma de contacten opnieuw bewaren, als bestand dat op .vcf eindigt."),
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
            raise FileCannotBeRead(name, tr("het is geen gewoon bestand of het bestaat niet"))
        try:
            found = self.viewer.read(_pieces(file), KIND, cancelled)
        except OSError as error:
            raise FileCannotBeRead(name, tr("het kan niet worden gelezen")) from error
        except Stopped:
            raise
        except CannotContinue as trouble:
            raise CardsNotRead(trouble.happened) from trouble
        mine = tuple(known)
        read = [(contact, lines) for lines in _cards(found.cards) if (contact := contact_of(lines)) is not None]
        contacts = [contact for contact, _ in read]
        unread = (*found.unread, *(few for contact, lines in read for few in _numbers_left(contact, lines)))
        cards = [CardRead(one, next((own for own in mine if alike(one, own.contact)), None)) for one in contacts]
        return CardsRead(name, tuple(cards), unread)


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while piece := opened.read(_PIECE):
            yield piece


def _cards(lines: Iterable[CardLine]) -> Iterator[list[CardLine]]:
    found: dict[int, list[CardLine]] = {}
    for line in lines:
        found.setdefault(line.card, []).append(line)
    yield from found.values()


def _numbers_of(lines: Iterable[CardLine]) -> tuple[Number, ...]:
    called = {"number": "", "mail": MAIL}
    found = [
        read_number(f"{label}: {line.value}" if (label := line.label.strip() or called[line.key]) else line.value)
        for line in lines
        if line.key in _NUMBERS and line.value.strip()
    ]
    return callable_first(dict.fromkeys(found))


def _numbers_left(contact: OwnContact, lines: Iterable[CardLine]) -> Iterator[Unread]:
    """What is said where a card has more numbers than a contact holds."""
    if left := len(_numbers_of(lines)) - len(contact.numbers):
        yield Unread(Where.CARD, Why.NUMBERS_LEFT, number=left, words=visible(contact.title)[:LONGEST_LABEL])


def contact_of(lines: Sequence[CardLine], circle: Circle = "organisation") -> OwnContact | None:
    """A contact out of what one card says; one with only a number is called by that. None where nothing is left.

    A mail address stands among the numbers, behind those one can call; what holds nothing is no number.
    """
    texts: dict[str, str] = {}
    for line in lines:
        if line.key not in _NUMBERS and line.value.strip():
            texts.setdefault(line.key, line.value)
    numbers = _numbers_of(lines)
    if not {"name", "role", "organisation"} & texts.keys():
        if not numbers:
            return None
        texts["name"] = numbers[0].number
    return OwnContact(
        circle,
        texts.get("name"),
        texts.get("role"),
        texts.get("organisation"),
        numbers[:MOST_NUMBERS],
        texts.get("hours"),
        texts.get("note"),
    )


def read_number(line: str) -> Number:
    """A number as somebody typed it, on one line, with what it is before a colon; also a mail address.

    In doubt the whole line is the number: a word too many is seen by who calls it, a digit that is missing is not.
    """
    whole = " ".join(line.split())
    label, _, number = whole.partition(":")
    if _is_time(label, number):
        return Number(whole)
    label, number = label.strip(), number.strip()
    return Number(number, label) if _is_label(label, number) else Number(whole)


def _is_time(before: str, behind: str) -> bool:
    """Whether a colon between these two stands within a time, as in 09:00."""
    return before[-1:].isdigit() and behind[:1].isdigit()


def _is_label(label: str, number: str) -> bool:
    """Whether `label` says what `number` is, without anything of the number itself.

    In "mobiel 2" a digit counts; in "tel 06" it is the beginning of a number, and so it may be in "tel 6" unless what
    follows is a whole number by itself.
    """
    if not any(sign.isalpha() for sign in label):
        return False
    if not dialled(number) and not _MAIL.fullmatch(number):
        return False
    digits = [sign for sign in label if sign.isdigit()]
    if not digits and "+" not in label:
        return True
    begun = "0" in digits or "+" in label or len(digits) >= SHORTEST
    return not begun and number.lstrip("(")[:1] in ("0", "+") and len(dialled(number)) >= _WHOLE
