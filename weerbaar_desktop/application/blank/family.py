"""Thuisfront on paper: what a family agrees on at the table, without a secret, for on the fridge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.application.papers.thuisfront import ON_IT, TITLE
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.content.plans import FamilyPart
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, Ticks, WriteIn

_INTRO: Final = (
    "Vul dit blad samen in, aan tafel. Daarna hangt het op de koelkast. "
    "Schrijf er geen geheimen op: geen codewoord, geen adres, geen code. Schrijf alleen voornamen."
)


def report(library: Library) -> Report:
    """The sheet as data."""
    numbers = tuple((contact.number, contact.purpose) for contact in library.contacts if contact.id in ON_IT)
    blocks: tuple[Block, ...] = (
        Paragraph(_INTRO),
        Facts(numbers),
        *(block for part in library.family for block in _part(part)),
        WriteIn((("Gemaakt op", 1), ("Opnieuw bekijken op", 1))),
    )
    return Report(TITLE, TITLE, blocks)


def _part(part: FamilyPart) -> Iterator[Block]:
    yield Heading(part.heading)
    if part.agreed:
        yield Ticks(part.agreed)
    if part.write:
        yield WriteIn(tuple((label, 1) for label in part.write))
