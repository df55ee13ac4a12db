"""Who may belong on the card of somebody in office: proposals without a number, which the person fills in."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.content.reporting import Certainty
from weerbaar_desktop.domain.contacts import Circle


class CardProposal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody to look up the number of: `offices` are ids of functions in whom_to_tell.toml, none means everybody."""

    id: str
    role: str
    circle: Circle
    purpose: str
    certainty: Certainty
    source: str
    reviewed_on: date
    offices: tuple[str, ...] = ()
    organisation: str | None = None


class CardProposalsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of card_proposals.toml."""

    proposals: tuple[CardProposal, ...]


def load_card_proposals(folder: Path, offices: Collection[str], taken: Collection[str]) -> tuple[CardProposal, ...]:
    """The proposals in `folder`/card_proposals.toml; raises ContentError.

    offices: the functions that there are; taken: the ids of the numbers that ship, which no proposal may have too.
    """
    path = folder / "card_proposals.toml"
    found = read(path, CardProposalsFile).proposals
    ids = [one.id for one in found]
    if len({*ids}) != len(ids):
        raise ContentError(path, "een id komt twee keer voor")
    for one in found:
        if one.id in taken:
            raise ContentError(path, f"{one.id}: deze id staat ook in contacts.toml. Kies een andere")
        if unknown := next((office for office in one.offices if office not in offices), ""):
            raise ContentError(path, f"{one.id}: de functie ‘{unknown}’ staat niet in whom_to_tell.toml")
    return found
