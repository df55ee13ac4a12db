"""A starter plan on paper: what to do in the first thirty days, on which days, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from weerbaar_desktop.application.measures import STATUS_WORDS
from weerbaar_desktop.application.starter_plans import StarterSeen, weeks_of
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.dutch import day, sentence
from weerbaar_desktop.domain.plan import PlannedAction
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

TITLE: Final = marked("Uw eerste dertig dagen")
_HEADS: Final = ("Wat u doet", "Wanneer", "Wie", "Hoe het staat")


def report(seen: StarterSeen, contacts: Sequence[Contact], *, practice: bool) -> Report:
    """The plan as data."""
    plan = seen.plan
    blocks: tuple[Block, ...] = (
        Paragraph(f"Dag 1 is {day(plan.first_day)}. U kiest zelf wat u doet, en wanneer."),
        Heading("Nummers"),
        Facts(tuple((contact.number, contact.name) for contact in contacts)),
        *(block for heading, actions in weeks_of(plan) for block in _week(seen, heading, actions)),
        *_sources(plan.actions),
    )
    return Report(TITLE, f"{TITLE}. Vertrouwelijk.", blocks, practice)


def when_words(action: PlannedAction, say: Say = in_dutch) -> str:
    """From which day until which."""
    return say("{begin} tot en met {end}", begin=day(action.from_, say), end=day(action.until, say))


def how_it_stands(seen: StarterSeen, action: PlannedAction) -> str:
    """As its measure says; what is no measure yet is still to do."""
    made = seen.measures.get(action.id)
    return STATUS_WORDS[made.measure.status if made else "open"]


def _week(seen: StarterSeen, heading: str, actions: Sequence[PlannedAction]) -> Iterator[Block]:
    yield Heading(heading)
    rows = tuple(
        (f"{one.title}\n{one.words}", when_words(one), sentence(one.who), how_it_stands(seen, one)) for one in actions
    )
    yield Table(f"Stappen: {heading[:1].lower()}{heading[1:]}", _HEADS, rows, dense=True)


def _sources(actions: Sequence[PlannedAction]) -> Iterator[Block]:
    yield Heading("Waar dit vandaan komt")
    yield Paragraph("\n".join(f"{one.title}: {one.source}." for one in actions), "muted")
