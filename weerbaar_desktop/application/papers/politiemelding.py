"""The melding for the police: told as an aangifte tells it, without asking for prosecution, and it says so."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.papers.told import NO_VERDICT, Told
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report

TITLE: Final = "Melding bij de politie"


def report(told: Told) -> Report:
    """The melding as data."""
    number = len(told.chosen.incidents)
    blocks: tuple[Block, ...] = (
        Heading(TITLE, 1),
        told.who(),
        Paragraph(
            f"Ik meld{told.for_whom} {count(number, 'incident', 'incidenten')} bij de politie. "
            f"Dit is een melding en geen aangifte: ik vraag nu niet om vervolging. {NO_VERDICT}"
        ),
        Paragraph("Ik vraag de politie om de code Veilige Publieke Taak (VPT) bij deze melding te zetten."),
        Paragraph("Ik kan later nog aangifte doen. Wilt u mij dan zeggen hoe dat kan?"),
        *told.text().story(),
        *told.kept_pieces(),
    )
    return Report(TITLE, TITLE, blocks, told.practice)
