"""The list to take along to the police: what to think of, and room for what one hears there; it names nobody."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.papers.told import TO_FILL_IN, Told
from weerbaar_desktop.content.reporting import FilingStep
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report

TITLE: Final = "Lijst om mee te nemen"
_ROOM: Final = (
    "Datum en plaats",
    "Naam van wie mij hielp",
    "Nummer van de melding of aangifte",
    "VPT-code gevraagd: ja / nee",
    "Kopie gekregen: ja / nee",
    "Bij wie ik later terecht kan",
    "Wanneer ik weer iets hoor",
)


def report(told: Told) -> Report:
    """The list as data; nothing of the incidents stands on it."""
    reporting = told.library.reporting
    steps = reporting.steps_of(told.way)
    blocks: tuple[Block, ...] = (
        Paragraph("Deze lijst is van Weerbaar. Het is geen formulier van de politie."),
        *told.advice("Denk hieraan"),
        Heading("Schrijf hier op wat u hoort"),
        Facts(tuple((label, TO_FILL_IN) for label in _ROOM)),
        Paragraph(f"Bronnen: {_sources(steps)}. Nagekeken op {day(reporting.steps.reviewed_on)}.", "muted"),
    )
    return Report(TITLE, TITLE, blocks, told.practice)


def _sources(steps: tuple[FilingStep, ...]) -> str:
    return "; ".join(dict.fromkeys(step.source for step in steps))
