"""The interne melding: what happened, for one's own organisation, and what is asked of it."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.application.papers.told import Told
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report

TITLE: Final = "Interne melding"


def report(told: Told) -> Report:
    """The melding as data."""
    talk, number = told.answers.talk, len(told.chosen.incidents)
    to = told.clean(talk.with_whom) if talk and talk.with_whom else None
    blocks: tuple[Block, ...] = (
        Heading(TITLE, 1),
        told.who(("Aan", to)),
        Paragraph(
            f"Ik meld{told.for_whom} {count(number, 'incident', 'incidenten')} binnen mijn organisatie. "
            "Ik vraag u om dit vertrouwelijk te houden. Dit is geen melding bij de politie en geen aangifte."
        ),
        *told.talk(),
        *told.text().story(),
        *told.kept_pieces(),
    )
    return Report(TITLE, TITLE, blocks, told.practice)
