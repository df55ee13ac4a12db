"""The telephone numbers that ship with the program."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.contacts import EMERGENCY, Circle, Contact

_NAMED: Final = ("spoed", "politie", "ondersteuningsteam")
"""What the program itself names when a signal was weighed."""


class _Contact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    number: str
    name: str
    purpose: str
    source: str
    checked_on: date
    circle: Circle
    also: str | None = None


class ContactsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of contacts.toml."""

    contacts: tuple[_Contact, ...]


def load_contacts(folder: Path) -> tuple[Contact, ...]:
    """The contacts in `folder`/contacts.toml, 112 first; raises ContentError."""
    path = folder / "contacts.toml"
    found = tuple(Contact(**msgspec.structs.asdict(entry)) for entry in read(path, ContactsFile).contacts)
    if not found or found[0].number != EMERGENCY.number:
        raise ContentError(path, "112 staat niet bovenaan")
    if len({contact.id for contact in found}) != len(found):
        raise ContentError(path, "een id komt twee keer voor")
    if missing := [name for name in _NAMED if name not in {contact.id for contact in found}]:
        raise ContentError(path, f"contacts: {' en '.join(missing)} ontbreekt; bij het wegen staat dit nummer genoemd")
    return found
