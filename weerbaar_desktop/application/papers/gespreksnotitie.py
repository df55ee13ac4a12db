"""The gespreksnotitie: one page to begin a talk with, the seven W's in short, what to talk about, what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from weerbaar_desktop.application.papers.told import EMPTY, Told
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.incident import NO_ANSWER, StoredIncident, emptiness
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report

TITLE: Final = "Gespreksnotitie"
SEVEN: Final = ("wie", "wat", "waar", "waarmee", "hoe", "wanneer", "waarom")
"""The headings of an incident that answer the seven W's."""
_LONGEST: Final = 140
"""Characters of one field: a talk needs no more, and the whole story stays in the diary."""
_MOST_ROWS: Final = 3
_FIRST: Final = "literal_words"
"""What was said stands before the story around it."""


def report(told: Told) -> Report:
    """The note as data; one sheet, unless somebody writes at length what to talk about."""
    blocks: tuple[Block, ...] = (
        Facts(tuple(_who(told))),
        Paragraph(
            "Ik wil praten over wat er gebeurde. Dit is geen melding bij de politie en geen aangifte. "
            "Ik vraag u om dit blad vertrouwelijk te houden."
        ),
        Heading("Wat er gebeurde"),
        *_what_happened(told),
        *told.talk(),
        *told.advice("Om niet te vergeten"),
    )
    return Report(TITLE, TITLE, blocks, told.practice)


def _who(told: Told) -> Iterable[tuple[str, str]]:
    who, talk = told.answers.complainant, told.answers.talk
    yield "Van", told.clean_own(", ".join(part for part in (who.name, who.office, who.body) if part))
    if who.behalf_of:
        yield "Namens", told.clean_own(who.behalf_of)
    if talk and talk.with_whom:
        yield "Gesprek met", told.clean(talk.with_whom)


def _what_happened(told: Told) -> Iterable[Block]:
    incidents = told.chosen.incidents
    if len(incidents) == 1:
        yield Facts(tuple(_seven(told, incidents[0])))
        return
    # The newest ones are what the talk is about; when each became known is no matter for a talk.
    table = told.incident_table("De incidenten, het nieuwste het laatst", known=False)
    yield replace(table, rows=table.rows[-_MOST_ROWS:])
    if (more := len(incidents) - _MOST_ROWS) > 0:
        yield Paragraph(f"Daarvoor waren er nog {count(more, 'incident', 'incidenten')}.", "muted")


def _seven(told: Told, stored: StoredIncident) -> Iterable[tuple[str, str]]:
    words, incident = told.library.incident, stored.incident
    for heading in SEVEN:
        keys = [field.key for field in words.fields if field.heading == heading and field.key not in NO_ANSWER]
        asked = sorted((key for key in keys if emptiness(incident, key) != "not_asked"), key=lambda key: key != _FIRST)
        lines = [(words.field(key).label, _short(told, stored, key)) for key in asked]
        named = len(lines) > 1
        yield (
            words.headings[heading],
            "\n".join(f"{label}: {line}" if named else line for label, line in lines) or EMPTY,
        )


def _short(told: Told, stored: StoredIncident, key: str) -> str:
    line = ", ".join(" ".join(part.split()) for part in told.text().value(stored, key).splitlines() if part.strip())
    cut = line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return f"‘{cut}’" if key == _FIRST and emptiness(stored.incident, key) is None else cut
