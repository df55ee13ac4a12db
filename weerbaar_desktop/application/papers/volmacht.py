"""The bijzondere volmacht: somebody lets somebody else do aangifte of exactly these incidents."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.papers.told import Told
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, Signature

TITLE: Final = "Bijzondere volmacht"


class ForNobodyElse(CannotContinue):
    """Nobody is named for whom it would be."""

    def __init__(self) -> None:
        super().__init__(
            "Een volmacht is voor wie dit namens iemand anders doet.",
            "Er is niets gemaakt.",
            "Vul bij ‘Namens’ in voor wie u dit doet.",
        )


def report(told: Told) -> Report:
    """The volmacht as data, for the person concerned to sign (163, 164 Sv); raises ForNobodyElse."""
    answers, who = told.answers, told.answers.complainant
    if not who.behalf_of:
        raise ForNobodyElse
    giver, helper = told.clean_own(who.behalf_of), told.clean_own(who.name)
    klacht = " en daarbij klacht doen, met het verzoek tot vervolging" if answers.prosecution else ""
    rows = (("Wie de volmacht geeft", giver), ("Wie de volmacht krijgt", helper))
    office = (("Functie", who.office), ("Bestuursorgaan", who.body), ("Adres voor de politie", who.work_address))
    blocks: tuple[Block, ...] = (
        Heading(TITLE, 1),
        Facts((*rows, *((label, told.clean_own(value)) for label, value in office if value))),
        Paragraph(
            f"Ik, {giver}, geef {helper} een bijzondere volmacht. {helper} mag namens mij aangifte doen{klacht}. "
            "Deze volmacht geldt alleen voor de incidenten hieronder."
        ),
        told.incident_table("De incidenten waarvoor deze volmacht geldt, het oudste eerst"),
        Heading("Ondertekening"),
        Signature(told.clean_own(answers.place or ""), day(answers.date) if answers.date else "", giver),
        Paragraph("Wetboek van Strafvordering, artikelen 163 en 164, tekst van 2015.", "muted"),
    )
    return Report(TITLE, TITLE, blocks, told.practice)
