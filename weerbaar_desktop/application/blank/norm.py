"""Melden helpt: one sheet with what is not normal, why telling helps, and room for what one's organisation agrees."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, WriteIn

TITLE: Final = "Melden helpt"
NOT_NORMAL: Final = "Wat wij niet gewoon vinden"
WHY: Final = "Waarom vertellen helpt"
OURS: Final = "Wat wij hebben afgesproken"
_LINES: Final = 2
"""Dotted lines below each question."""
_NUMBERS: Final = ("spoed", "politie", "ondersteuningsteam")
"""Whom anybody in an organisation may need, by the id of a contact; it stays one sheet."""


def report(library: Library) -> Report:
    """The sheet as data."""
    talk = library.conversation
    blocks: tuple[Block, ...] = (
        Heading(NOT_NORMAL),
        Paragraph("\n".join(f"• {one.words}" for one in talk.of_norm("norm"))),
        Heading(WHY),
        Paragraph("\n".join(f"• {one.words}" for one in talk.of_norm("helps"))),
        Heading(OURS),
        WriteIn(tuple((one.words, _LINES) for one in talk.of_norm("agree"))),
        Heading("Nummers"),
        Facts(tuple((contact.number, contact.name) for contact in library.contacts if contact.id in _NUMBERS)),
        Paragraph(f"Bronnen: {'; '.join(dict.fromkeys(one.source for one in talk.norm))}.", "muted"),
    )
    return Report(TITLE, TITLE, blocks)
