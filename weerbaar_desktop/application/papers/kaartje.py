"""Kaartje voor uw portemonnee: the numbers that help and one's own, on a card that folds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from weerbaar_desktop.application.people import called
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.dutch import day, visible
from weerbaar_desktop.domain.own_contact import OwnContact
from weerbaar_desktop.domain.report import MOST_ROWS, Block, Paragraph, PocketCard, Report

TITLE: Final = "Kaartje voor uw portemonnee"
HELP: Final = "Nu hulp nodig"
OWN: Final = "Wie ik bel"
MOST_OWN: Final = 3 * MOST_ROWS
"""Own numbers on one sheet."""
_HOW: Final = "Knip langs de rand. Vouw op de lijn tussen twee kaartjes."


def report(helping: Sequence[Contact], own: Sequence[OwnContact], today: date, *, practice: bool) -> Report:
    """The sheet as data: of each contact the first number, at most MOST_OWN."""
    blocks: tuple[Block, ...] = (
        Paragraph(_HOW),
        *_cards(HELP, [(one.name, one.number) for one in helping]),
        *_cards(OWN, [(called(one), visible(one.numbers[0].number)) for one in own if one.numbers][:MOST_OWN]),
        Paragraph(f"Gemaakt op {day(today)}. Kijk over een jaar of de nummers nog kloppen.", "muted"),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _cards(title: str, rows: Sequence[tuple[str, str]]) -> Iterator[Block]:
    for start in range(0, len(rows), MOST_ROWS):
        yield PocketCard(title, tuple(rows[start : start + MOST_ROWS]))
