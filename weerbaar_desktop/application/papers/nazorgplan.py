"""What is still to do after an incident, on paper: each step with its day and its questions, and whom one calls.

Nothing of the incident is in it, nor of what somebody answered or wrote: it may lie on the kitchen table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from weerbaar_desktop.application.aftercare import WHOM_WORDS, day_words
from weerbaar_desktop.content.aftercare import Call
from weerbaar_desktop.domain.aftercare import CarePlan, CareStep
from weerbaar_desktop.domain.dutch import day, sentence
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, Ticks, WriteIn

TITLE: Final = "Na een incident"
NOTHING_LEFT: Final = "Alle stappen zijn gedaan."


def report(plan: CarePlan, calls: Sequence[Call], *, practice: bool) -> Report:
    """The steps to do as data."""
    blocks: tuple[Block, ...] = (
        Paragraph("Dit zijn de stappen die nog komen. U bepaalt zelf het tempo. Een dag verzetten mag altijd."),
        Paragraph("Een kruisje betekent alleen dat u bij een vraag heeft stilgestaan."),
        Heading("Wie belt u, en wanneer?"),
        Facts(tuple((one.when, one.words) for one in calls)),
        *(block for step in plan.to_do for block in _step(step)),
        *(() if plan.to_do else (Paragraph(NOTHING_LEFT),)),
        Paragraph(_sources(plan, calls), "muted"),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _step(step: CareStep) -> Iterator[Block]:
    yield Heading(step.title)
    yield Paragraph(sentence(f"{day_words(step.day)}."), "strong")
    for part in step.parts:
        yield Heading(WHOM_WORDS[part.whom], 3)
        yield Paragraph(part.words)
        yield Ticks(tuple(one.question for one in part.questions))
    yield WriteIn((("Aantekening", 2),))


def _sources(plan: CarePlan, calls: Sequence[Call]) -> str:
    found = [*((one.source, one.reviewed_on) for one in plan.to_do), *((one.source, one.reviewed_on) for one in calls)]
    return f"Bronnen: {'; '.join(f'{source}, nagekeken op {day(on)}' for source, on in dict.fromkeys(found))}."
