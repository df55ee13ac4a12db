"""The starterspakket on paper: what to do in the first thirty days in office, with room for a day and a note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from weerbaar_desktop.application.starter_plans import by_week
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.content.plans import StarterAction
from weerbaar_desktop.domain.report import Block, Checklist, Facts, Heading, Paragraph, Report, WriteIn

TITLE: Final = "Starterspakket: uw eerste dertig dagen"
CHOICES: Final = ("gedaan", "later", "niet nodig")
_INTRO: Final = (
    "Bent u net begonnen in uw functie? Dit zijn de stappen voor de eerste dertig dagen. "
    "De dichtstbijzijnde staan bovenaan. U hoeft niet alles zelf te doen."
)


def report(library: Library) -> Report:
    """The plan as data."""
    blocks: tuple[Block, ...] = (
        Paragraph(_INTRO),
        WriteIn((("Dag 1 is", 1),)),
        Heading("Nummers"),
        Facts(tuple((contact.number, contact.name) for contact in library.contacts)),
        *_weeks(library.starter),
        *_sources(library.starter),
    )
    return Report(TITLE, f"{TITLE}. Vertrouwelijk zodra er iets is ingevuld.", blocks)


def _weeks(actions: Sequence[StarterAction]) -> Iterator[Block]:
    for heading, now in by_week(actions, [one.until_day for one in actions]):
        yield Heading(heading)
        yield Checklist(("Wat u doet", "Wanneer en door wie. Uw notitie"), CHOICES, tuple(map(_row, now)))


def _row(action: StarterAction) -> tuple[str, str, str]:
    return action.title, action.words, f"Dag {action.from_day} tot en met {action.until_day}. Door {action.who}."


def _sources(actions: Iterable[StarterAction]) -> Iterator[Block]:
    yield Heading("Waar dit vandaan komt")
    yield Paragraph("\n".join(f"{action.title}: {action.source}." for action in actions), "muted")
