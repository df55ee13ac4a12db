"""The gespreksnotitie: one page to begin a talk with, the seven W's in short, what to talk about, what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from weerbaar_desktop.application.papers.told import EMPTY, Told
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.incident import Incident, emptiness
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report, Table

TITLE: Final = "Gespreksnotitie"
SEVEN: Final = ("wie", "wat", "waar", "waarmee", "hoe", "wanneer", "waarom")
"""The headings of an incident that answer the seven W's."""
_LONGEST: Final = 180
"""Characters of one answer: a talk needs no more, and the whole story stays in the diary."""
_MOST_ROWS: Final = 8


def report(told: Told) -> Report:
    """The note as data."""
    talk = told.answers.talk
    blocks: tuple[Block, ...] = (
        told.who(("Gesprek met", talk.with_whom if talk else None)),
        Paragraph("Ik wil praten over wat er gebeurde. Ik vraag u om dit blad vertrouwelijk te houden."),
        Heading("Wat er gebeurde"),
        *_what_happened(told),
        *told.talk(),
        *told.advice("Om niet te vergeten"),
        Paragraph("Dit is geen melding bij de politie en geen aangifte.", "muted"),
    )
    return Report(TITLE, TITLE, blocks, told.practice)


def _what_happened(told: Told) -> Iterable[Block]:
    incidents = told.chosen.incidents
    if len(incidents) == 1:
        yield Facts(tuple(_seven(told, incidents[0].incident)))
        return
    table = told.incident_table("Alle incidenten, het oudste eerst")
    # The newest ones are what the talk is about.
    yield Table(table.caption, table.heads, table.rows[-_MOST_ROWS:])
    if (more := len(incidents) - _MOST_ROWS) > 0:
        yield Paragraph(f"Daarvoor waren er nog {count(more, 'incident', 'incidenten')}.", "muted")


def _seven(told: Told, incident: Incident) -> Iterable[tuple[str, str]]:
    words, text = told.library.incident, told.text()
    for heading in SEVEN:
        keys = [field.key for field in words.fields if field.heading == heading and field.key != "clock_note"]
        asked = [key for key in keys if emptiness(incident, key) != "not_asked"]
        yield words.headings[heading], _short("; ".join(text.value(incident, key) for key in asked)) or EMPTY


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
