"""Thuisfront for on the fridge: what is agreed on and filled in. What is private stays in the vault."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.domain.plan import AgreedPart, FamilyPlan
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report
from weerbaar_desktop.domain.wording import marked

TITLE: Final = marked("Thuisfront")
ON_IT: Final = ("spoed", "politie")
"""The numbers that everybody at home has to find without looking."""


def report(plan: FamilyPlan, contacts: Sequence[Contact], *, practice: bool) -> Report:
    """The sheet as data; a subject of which nothing is to be shown is not on it."""
    numbers = tuple((contact.number, contact.purpose) for contact in contacts if contact.id in ON_IT)
    blocks: tuple[Block, ...] = (
        Paragraph(f"Dit spraken wij af op {day(plan.talked_on)}."),
        Facts(numbers),
        *(block for part in plan.parts for block in _part(part)),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _part(part: AgreedPart) -> Iterator[Block]:
    agreed = [one.sentence for one in part.agreed if one.answer == "yes"]
    lines = tuple((one.label, one.text) for one in part.lines if one.text)
    if agreed or lines:
        yield Heading(part.heading)
    if agreed:
        yield Paragraph("\n".join(agreed))
    if lines:
        yield Facts(lines)
