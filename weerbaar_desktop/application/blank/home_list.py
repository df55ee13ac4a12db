"""The paper list of a home scan: what it is, the consent, and every item of every zone with boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.content.home_scan import HomeItem, HomeScan, SheetPart, Zone
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.report import Block, Checklist, Heading, PageBreak, Paragraph, Report, Ticks, WriteIn

TITLE: Final = "Woningscan op papier"
CHOICES: Final = ("in orde", "aandacht", "niet gezien", "n.v.t.")
_NOTES: Final = "Wie betaalt: wat kan helpen. En uw notitie"
_WHO: Final = (("Plaats en datum", 1), ("Wie hier woont", 1), ("Wie meekijkt", 1), ("Handtekening bewoner", 1))
_AFTER: Final = (
    ("Wat nu eerst moet", 2),
    ("Wat later kan", 2),
    ("Wie belt wie", 1),
    ("Opnieuw kijken op", 1),
)


def report(library: Library) -> Report:
    """The list as data: a first sheet to talk over, then the zones in the order of the walk."""
    home = library.home
    blocks: tuple[Block, ...] = (
        *(block for part in home.shown("paper") for block in _part(part)),
        WriteIn(_WHO),
        PageBreak(),
        *(block for zone in home.zones for block in _zone(home, zone)),
        Heading("Aan het eind"),
        WriteIn(_AFTER),
    )
    return Report(TITLE, f"{TITLE}. Vertrouwelijk zodra er iets is ingevuld.", blocks)


def _part(part: SheetPart) -> Iterator[Block]:
    yield Heading(part.heading)
    yield Paragraph(part.words)
    if part.ticks:
        yield Ticks(part.ticks)


def _zone(home: HomeScan, zone: Zone) -> Iterator[Block]:
    yield Heading(zone.name)
    rows = tuple((item.look_at, item.how, _beside(home, item)) for item in home.of_zone(zone.id))
    yield Checklist((zone.intro, _NOTES), CHOICES, rows)


def _beside(home: HomeScan, item: HomeItem) -> str:
    return f"{sentence(home.payer(item.pays).short)}: {item.measure[:1].lower()}{item.measure[1:]}"
