"""Melden helpt: one sheet with what is not normal, why telling helps, and room for what one's organisation agrees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.dutch import day, visible
from weerbaar_desktop.domain.own_record import OwnRecord
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, WriteIn

TITLE: Final = "Melden helpt"
NOT_NORMAL: Final = "Wat wij niet gewoon vinden"
WHY: Final = "Waarom vertellen helpt"
OURS: Final = "Wat wij hebben afgesproken"
_LINES: Final = 2
"""Dotted lines below each question."""
_NUMBERS: Final = ("spoed", "politie", "ondersteuningsteam")
"""Whom anybody in an organisation may need, by the id of a contact; it stays one sheet."""


def report(library: Library, agreed: OwnRecord | None = None) -> Report:
    """The sheet as data; `agreed` is what stands in the place of the room to write."""
    talk = library.conversation
    blocks: tuple[Block, ...] = (
        Heading(NOT_NORMAL),
        Paragraph("\n".join(f"• {one.words}" for one in talk.of_norm("norm"))),
        Heading(WHY),
        Paragraph("\n".join(f"• {one.words}" for one in talk.of_norm("helps"))),
        Heading(OURS),
        *_ours(library, agreed),
        Heading("Nummers"),
        Facts(tuple((contact.number, contact.name) for contact in library.contacts if contact.id in _NUMBERS)),
        Paragraph(f"Bronnen: {'; '.join(dict.fromkeys(one.source for one in talk.norm))}.", "muted"),
    )
    return Report(TITLE, TITLE, blocks)


def _ours(library: Library, agreed: OwnRecord | None) -> Iterator[Block]:
    """What was agreed, and lines to write on for what was not."""
    asked = [one.words for one in library.conversation.of_norm("agree")]
    told = [line for line in agreed.lines if line.text] if agreed else []
    days = (("Afgesproken op", day(agreed.on)),) if agreed and agreed.on else ()
    if told or days:
        yield Facts((*((line.label, visible(line.text or "")) for line in told), *days))
    if agreed is not None and agreed.text:
        yield Paragraph(visible(agreed.text))
    known = {line.label for line in told}
    if still := [words for words in asked if words not in known]:
        yield WriteIn(tuple((words, _LINES) for words in still))
