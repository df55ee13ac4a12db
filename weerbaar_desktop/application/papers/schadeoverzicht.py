"""The overview of damage: what somebody wrote down, in a table; nothing is added up and nothing is estimated."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.aangifte_report import damage_words
from weerbaar_desktop.application.papers.told import EMPTY, Told
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, Signature, Table

TITLE: Final = "Overzicht van schade"


class NoDamage(CannotContinue):
    """No damage was written down."""

    def __init__(self) -> None:
        super().__init__(
            "U heeft nog geen schade opgeschreven.",
            "Er is niets gemaakt.",
            "Schrijf eerst op wat er kapot, weg of betaald is.",
        )


def report(told: Told) -> Report:
    """The overview as data; raises NoDamage."""
    answers, lines = told.answers, told.answers.damage or ()
    if not lines:
        raise NoDamage
    rows = tuple(
        (
            str(number),
            *(told.clean(value) if value else EMPTY for value in (line.what, line.happened, line.amount, line.proof)),
        )
        for number, line in enumerate(lines, 1)
    )
    wanted = () if answers.damages is None else (damage_words(answers.complainant, wanted=answers.damages),)
    blocks: tuple[Block, ...] = (
        Heading(TITLE, 1),
        told.who(),
        *(Paragraph(told.clean_own(words)) for words in wanted),
        Table("Schade zoals ik die heb opgeschreven", ("Nr.", "Wat", "Wanneer", "Bedrag", "Bewijs"), rows),
        Paragraph("De bedragen zijn van mijzelf. Ze zijn niet nagerekend.", "muted"),
        told.incident_table("De incidenten waar deze schade bij hoort, het oudste eerst"),
        Heading("Ondertekening"),
        Signature(
            told.clean_own(answers.place or ""),
            day(answers.date) if answers.date else "",
            told.clean_own(answers.complainant.name),
        ),
    )
    return Report(TITLE, TITLE, blocks, told.practice)
