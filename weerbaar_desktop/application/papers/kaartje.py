"""Kaartje voor uw portemonnee: the numbers that help and one's own, on a card that folds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.people import called
from weerbaar_desktop.domain.contacts import EMERGENCY, Contact
from weerbaar_desktop.domain.dutch import count, day, visible
from weerbaar_desktop.domain.own_contact import OwnContact, dialled
from weerbaar_desktop.domain.report import MOST_ROWS, Block, Paragraph, PocketCard, Report

TITLE: Final = "Kaartje voor uw portemonnee"
HELP: Final = "Nu hulp nodig"
OWN: Final = "Wie ik bel"
MOST_OWN: Final = 3 * MOST_ROWS
"""Own numbers on one sheet."""
_HOW: Final = "Knip langs de rand. Vouw op de lijn tussen twee kaartjes."


Row = tuple[str, str]
"""Whose number, and the number."""


@dataclass(frozen=True, slots=True)
class OnCard:
    """What stands on it, and `remarks` on who was chosen and does not."""

    help: tuple[Row, ...]
    own: tuple[Row, ...]
    remarks: tuple[str, ...]


def on_card(helping: Sequence[Contact], adapted: Mapping[str, OwnContact], chosen: Sequence[OwnContact]) -> OnCard:
    """112 and who helps, each number once, and then who was chosen: at most MOST_OWN, each with the first telephone.

    adapted: what somebody made of a number of `helping`, by its id; it stands in that place, also when it was chosen.
    """
    places = {one.id for one in helping}
    own = [one for one in chosen if one.origin not in places]
    numbers = [(called(one), visible(one.telephone)) for one in own if one.telephone]
    rows = [row for row in dict.fromkeys(numbers) if dialled(row[1]) != EMERGENCY.number]
    remarks = []
    if (left := len(rows) - MOST_OWN) > 0:
        remarks.append(f"{count(left, 'contact past', 'contacten passen')} niet op het kaartje.")
    if silent := len(own) - len(numbers):
        remarks.append(f"{count(silent, 'contact heeft', 'contacten hebben')} geen telefoonnummer voor op het kaartje.")
    return OnCard(tuple(_help(helping, adapted)), tuple(rows[:MOST_OWN]), tuple(remarks))


def _help(helping: Sequence[Contact], adapted: Mapping[str, OwnContact]) -> Iterator[Row]:
    yield EMERGENCY.name, EMERGENCY.number
    seen = {EMERGENCY.number, ""}
    for one in helping:
        own = adapted.get(one.id)
        words, number = (called(own), visible(own.telephone or "")) if own else (one.name, one.number)
        if dialled(number) not in seen:
            seen.add(dialled(number))
            yield words, number


def report(found: OnCard, today: date, *, practice: bool) -> Report:
    """The sheet as data. Four cards leave room for one line above them: the page says the other remark."""
    blocks: tuple[Block, ...] = (
        Paragraph(" ".join((_HOW, *found.remarks[:1]))),
        *_cards(HELP, found.help),
        *_cards(OWN, found.own),
        Paragraph(f"Gemaakt op {day(today)}. Kijk over een jaar of de nummers nog kloppen.", "muted"),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _cards(title: str, rows: Sequence[Row]) -> Iterator[Block]:
    for start in range(0, len(rows), MOST_ROWS):
        yield PocketCard(title, tuple(rows[start : start + MOST_ROWS]))
