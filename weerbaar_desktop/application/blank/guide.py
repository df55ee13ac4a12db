"""The conversation guide for a group, with the forms of work and every dilemma to read aloud: three sheets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.content.conversation import Dilemma, WorkForm
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, WriteIn

TITLE: Final = "Gespreksleidraad: druk, grenzen en elkaar helpen"
_INTRO: Final = (
    "Voor een fractie, een college of een andere groep. Kies wat past: u hoeft niet alles te doen. "
    "Er zijn geen goede of foute antwoorden. Wat iemand vertelt, blijft van die persoon."
)
_DILEMMAS: Final = "Dilemma’s om voor te lezen"


def report(library: Library) -> Report:
    """The guide as data."""
    talk = library.conversation
    whole = sum(form.minutes for form in talk.forms)
    blocks: tuple[Block, ...] = (
        Paragraph(f"{_INTRO} Alles samen duurt ongeveer {whole} minuten."),
        *(block for form in talk.forms for block in _form(form)),
        Heading(_DILEMMAS),
        *(block for one in talk.dilemmas for block in _dilemma(one)),
        Heading("Wat wij afspreken"),
        WriteIn((("Wat vinden wij niet gewoon?", 1), ("Met wie en hoe melden wij?", 1), ("Wanneer weer?", 1))),
        Heading("Waar dit vandaan komt"),
        Paragraph("; ".join(_sources(library)) + ".", "muted"),
    )
    return Report(TITLE, TITLE, blocks)


def _form(form: WorkForm) -> Iterator[Block]:
    yield Heading(f"{form.heading} ({form.minutes} minuten)")
    yield Paragraph(form.goal, "strong")
    yield Paragraph(form.how)
    yield Paragraph("\n".join(f"• {ask}" for ask in form.asks))


def _dilemma(one: Dilemma) -> Iterator[Block]:
    ways = "\n".join(f"• {way.words} {way.brings}" for way in one.ways)
    yield Paragraph(one.title, "strong")
    yield Paragraph(f"{one.situation} {one.question}\n{ways}\nPraat erover: {one.talk}")


def _sources(library: Library) -> Iterator[str]:
    """Each source once, in the order in which it is used."""
    talk = library.conversation
    used = [*(one.source for one in talk.forms), *(one.source for one in talk.dilemmas)]
    yield from dict.fromkeys(used)
