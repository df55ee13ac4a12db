"""The letter "ik doe tevens klacht": for an aangifte that was done without asking for prosecution."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.papers.told import TO_FILL_IN, Told
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, Signature

TITLE: Final = "Brief: ik doe tevens klacht"


def report(told: Told) -> Report:
    """The letter as data; it is for the person concerned to sign: 64 Sr, 164 Sv."""
    answers, who = told.answers, told.answers.complainant
    whose = who.behalf_of or who.name
    # Whoever helps signs nothing here, so office and body of the helper stay out.
    facts = Facts((("Naam", told.clean_own(whose)),)) if who.behalf_of else told.who()
    blocks: tuple[Block, ...] = (
        Heading(TITLE, 1),
        Paragraph("Aan de hulpofficier van justitie of de officier van justitie"),
        facts,
        Facts((("Datum van de aangifte", TO_FILL_IN), ("Nummer van de aangifte", TO_FILL_IN))),
        Paragraph("Er is aangifte gedaan van de incidenten hieronder. Ik doe tevens klacht en verzoek tot vervolging."),
        told.incident_table("De incidenten waarover deze klacht gaat, het oudste eerst"),
        Paragraph(
            "Ik vraag u om deze brief bij de aangifte te voegen. Ik vraag ook om een kopie met de datum van ontvangst."
        ),
        Heading("Ondertekening"),
        Signature(
            told.clean_own(answers.place or ""), day(answers.date) if answers.date else "", told.clean_own(whose)
        ),
        Paragraph(
            "Een klacht kan tot drie maanden na de dag waarop u het wist: Wetboek van Strafrecht, artikel 66, "
            "tekst van 2015. Vraag bij twijfel raad aan de politie of een advocaat.",
            "muted",
        ),
    )
    return Report(TITLE, TITLE, blocks, told.practice)
