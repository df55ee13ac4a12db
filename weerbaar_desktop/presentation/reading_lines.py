"""What was read in a piece, as lines for the console."""

from __future__ import annotations

from collections.abc import Iterator

from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.piece_shown import CLAIMS, read_shown


def reading_lines(received: Received) -> Iterator[str]:
    """What the file says of itself, what it holds, what was not fetched, and what could not be read."""
    shown = read_shown(received)
    if shown.claims:
        yield f"{CLAIMS}:"
    for fact in shown.claims:
        first, *more = fact.value.split("\n")
        yield f"  {fact.label}: {first}"
        yield from (f"    {line}" for line in more)
    if received.text:
        yield tr("  Tekst: {count}", count=count(len(received.text), tr("teken"), tr("tekens")))
    if received.pages and received.kind == "pages":
        yield tr("  Bladzijden: {pages}", pages=received.pages)
    yield from (tr("  Bestand erin: {name} ({size})", name=part.name, size=part.size) for part in shown.parts)
    if shown.fetched:
        yield f"  {shown.fetched}"
    yield from (tr("  Niet gelezen: {what}", what=what) for what in shown.unread)
