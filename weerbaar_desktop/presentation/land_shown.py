"""Ik en het land in words: one's own year, and what the Monitor found, beside each other and never compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from weerbaar_desktop.content.monitor import MonitorFigure, MonitorPart
from weerbaar_desktop.domain.anonymous_overview import Cell
from weerbaar_desktop.domain.dutch import count, sentence
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.scan_shown import CHECK_THIS, STALE_AFTER
from weerbaar_desktop.presentation.spoken import day

TITLE: Final = tr("Ik en het land")
LEAD: Final = tr("Uw eigen jaar, en wat er bekend is over anderen met een ambt.")
QUESTION: Final = tr("Hoort dit erbij?")
ANSWER: Final = tr("Het komt veel voor, en toch hoort het er niet bij.")
NOT_USUAL: Final = tr("Cijfers zeggen hoe vaak iets gebeurt. Vaak is niet hetzelfde als gewoon.")
OWN: Final = tr("Uw eigen jaar")
OWN_ONLY: Final = tr("Dit ziet alleen u. Het gaat nergens heen.")
OWN_COUNTING: Final = tr("Uw dagboek wordt geteld.")
OWN_NOTHING: Final = tr("Hierover staat in dit jaar niets in uw dagboek.")
OWN_EMPTY: Final = tr("Er staat nog niets in uw dagboek.")
YEAR: Final = tr("Welk jaar wilt u zien?")
COUNTRY: Final = tr("In het land")
APART: Final = tr(
    "Dit zijn cijfers van de Monitor Integriteit en Veiligheid. De Monitor vraagt mensen of ze in "
    "twaalf maanden iets meemaakten. Uw dagboek telt elke keer. Daarom zijn de aantallen niet te "
    "vergelijken."
)
_HEADINGS: Final[dict[MonitorPart, str]] = {
    "all": tr("Wie het meemaakt"),
    "office": tr("Per functie"),
    "kind": tr("Wat er gebeurde"),
    "after": tr("Wat mensen daarna deden"),
}


@dataclass(frozen=True, slots=True)
class SourcedShown:
    """Sentences that come from the same sources."""

    words: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class FiguresShown:
    """What is known of one thing, under its heading."""

    heading: str
    parts: tuple[SourcedShown, ...]


def figures_shown(figures: Sequence[MonitorFigure], today: date) -> tuple[FiguresShown, ...]:
    """Every figure with its year and source, in the order of the content."""
    found = ((heading, [one for one in figures if one.about == about]) for about, heading in _HEADINGS.items())
    return tuple(FiguresShown(heading, tuple(_sourced(part, today))) for heading, part in found if part)


def own_lines(kinds: Sequence[Cell]) -> tuple[str, ...]:
    """A line for each kind that stands in the diary; how many there are of the others is not said."""
    found = ((said(cell.name), count(cell.number, tr("keer"), tr("keer"))) for cell in kinds if cell.number)
    return tuple(f"{sentence(name)}: {times}." for name, times in found)


def _sourced(figures: Sequence[MonitorFigure], today: date) -> Iterator[SourcedShown]:
    for (source, reviewed_on), some in groupby(figures, lambda one: (one.source, one.reviewed_on)):
        stale = f" {CHECK_THIS}" if today - reviewed_on > STALE_AFTER else ""
        yield SourcedShown(
            tuple(one.words for one in some),
            tr("Bron: {source}. Nagekeken op {day}.{stale}", source=source, day=day(reviewed_on), stale=stale),
        )
