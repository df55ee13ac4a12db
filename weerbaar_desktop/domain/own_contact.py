"""The people one can turn to: a contact of one's own with numbers, what it is for, and when that was last checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.contacts import STALE_AFTER, Circle
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.revised import Revised
from weerbaar_desktop.domain.wording import tr

LONGEST: Final = 10_000
"""Characters in all texts of one contact."""
MOST_NUMBERS: Final = 20
OLDEST: Final = date(1990, 1, 1)
_ORIGIN: Final = re.compile(r"[a-z][a-z0-9_-]{0,59}")
SHORTEST: Final = 3
"""Digits by which a number is known; 112 has three."""
MAIL: Final = "e-mail"
"""What a mail address is called that stands among the numbers."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as somebody typed it, and what it is, such as "mobiel"."""

    number: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class OwnContact:
    """One contact; a name, a role or an organisation is enough. None means not filled in.

    origin: the id of the shipped number or of the proposal whose place it takes.
    """

    circle: Circle
    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    numbers: tuple[Number, ...] = ()
    hours: str | None = None
    what_for: str | None = None
    agreed: str | None = None
    checked_on: date | None = None
    origin: str | None = None

    @property
    def title(self) -> str:
        """What it is called by."""
        return self.name or self.role or self.organisation or ""

    @property
    def telephone(self) -> str | None:
        """The first number that one can call, as it was typed; None where there is none."""
        return next((one.number for one in self.numbers if dialled(one.number)), None)

    def is_stale(self, today: date) -> bool:
        """Whether it was checked so long ago that the reader is asked to check it; never checked is no answer."""
        return self.checked_on is not None and today - self.checked_on > STALE_AFTER


TEXTS: Final = ("name", "role", "organisation", "hours", "what_for", "agreed")
ASKED: Final = ("circle", "name", "role", "organisation", "numbers", "hours", "what_for", "agreed", "checked_on")
"""What the form asks, in its order; the program fills in the rest."""


def contact_texts(contact: OwnContact) -> Iterator[tuple[str, str]]:
    """What a person wrote, with the place it stands."""
    for key in TEXTS:
        if value := getattr(contact, key):
            yield key, value
    for one in contact.numbers:
        yield "numbers", one.number
        if one.label:
            yield "numbers", one.label


def check_contact(contact: OwnContact, today: date) -> None:
    """Raise RefusedInput when the values cannot stand; `today` is the day in the home zone."""
    if not contact.title.strip():
        raise RefusedInput("name", tr("vul een naam, een functie of een organisatie in."))
    if len(contact.numbers) > MOST_NUMBERS or not all(one.number.strip() for one in contact.numbers):
        raise RefusedInput(
            "numbers",
            tr("schrijf ten hoogste {most_numbers} nummers op, elk op een eigen regel.", most_numbers=MOST_NUMBERS),
        )
    total = 0
    for where, text in contact_texts(contact):
        total += len(text)
        if total > LONGEST:
            raise RefusedInput(where, tr("de tekst is te lang. Houd het bij een paar zinnen."))
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
    if contact.checked_on is not None and not OLDEST <= contact.checked_on <= today:
        raise RefusedInput("checked_on", tr("deze dag kan niet kloppen. Schrijf de dag waarop u dit nakeek."))
    if contact.origin is not None and not _ORIGIN.fullmatch(contact.origin):
        raise RefusedInput("origin", tr("dit is geen nummer of voorstel van het programma."))


def changes_an_answer(before: OwnContact, after: OwnContact) -> bool:
    """Whether what was filled in becomes another: that asks for a reason. Only a later day of checking does not."""
    kept = [key for key in ASKED if key != "checked_on"]
    return any(getattr(before, key) not in (None, (), getattr(after, key)) for key in kept)


@dataclass(frozen=True, slots=True)
class StoredContact:
    """A contact as the vault holds it: the last revision, when it was first and last recorded, in the journal's
    spelling, and how many revisions there are."""

    record: RecordId
    contact: OwnContact
    recorded_at: str
    changed_at: str
    revisions: int


CONTACTS: Final = Revised("contact", OwnContact, StoredContact, ("numbers",))
contact_document: Final = CONTACTS.document
contact_in: Final = CONTACTS.read


def dialled(number: str) -> str:
    """The digits one dials in this country, however it was typed; "" for what is no number, such as a mail address."""
    if "@" in number:
        return ""
    digits = re.sub(r"\D", "", number)
    if number.lstrip().startswith("+"):
        digits = f"00{digits}"
    if digits.startswith("0031"):
        digits = "0" + digits[4:].removeprefix("0")
    return digits if len(digits) >= SHORTEST else ""


def callable_first(numbers: Iterable[Number]) -> tuple[Number, ...]:
    """The same numbers in the same order, but what one cannot call stands behind what one can."""
    return tuple(sorted(numbers, key=lambda one: not dialled(one.number)))


def alike(one: OwnContact, other: OwnContact) -> bool:
    """Whether both seem to be the same: a number in common, or the same name."""
    numbers = ({dialled(each.number) for each in contact.numbers} - {""} for contact in (one, other))
    if set.intersection(*numbers):
        return True
    names = [" ".join((contact.name or "").split()).casefold() for contact in (one, other)]
    return bool(names[0]) and names[0] == names[1]
