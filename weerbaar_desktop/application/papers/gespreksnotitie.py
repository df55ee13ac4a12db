"""The gespreksnotitie: one page to begin a talk with, the seven W's in short, what to talk about, what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from textwrap import wrap
from typing import Final

from weerbaar_desktop.application.papers.told import EMPTY, Told
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.incident import NO_ANSWER, StoredIncident, emptiness
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Report

TITLE: Final = "Gespreksnotitie"
SEVEN: Final = ("wie", "wat", "waar", "waarmee", "hoe", "wanneer", "waarom")
"""The headings of an incident that answer the seven W's."""
_LONGEST: Final = (400, 280, 200, 140, 110, 80, 60, 45)
"""Characters of one field, the most that fit on one sheet: the diary holds the whole story."""
_IN_A_LINE: Final = 54
_MOST_LINES: Final = 17
_MOST_ROWS: Final = 4
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
        Heading("Om niet te vergeten"),
        Paragraph(" ".join(f"{step.title}." for step in told.library.reporting.steps_of(told.way))),
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
        yield Facts(_seven(told, incidents[0]))
        return
    # The newest ones are what the talk is about; when each became known is no matter for a talk.
    table = told.incident_table("De incidenten, het nieuwste het laatst", known=False)
    yield replace(table, rows=table.rows[-_MOST_ROWS:])
    if (more := len(incidents) - _MOST_ROWS) > 0:
        yield Paragraph(f"Daarvoor waren er nog {count(more, 'incident', 'incidenten')}.", "muted")


def _seven(told: Told, stored: StoredIncident) -> tuple[tuple[str, str], ...]:
    """The rows, each field told as long as the sheet has room for."""
    rows: tuple[tuple[str, str], ...] = ()
    for longest in _LONGEST:
        rows = tuple(_rows(told, stored, longest))
        if sum(len(wrap(value, _IN_A_LINE)) for _, value in rows) <= _MOST_LINES:
            break
    return rows


def _rows(told: Told, stored: StoredIncident, longest: int) -> Iterable[tuple[str, str]]:
    words = told.library.incident
    for heading in SEVEN:
        lines = [(words.field(key).label, _short(told, stored, key, longest)) for key in _asked(told, stored, heading)]
        named = (f"{label}: {line}" if len(lines) > 1 else line for label, line in lines)
        yield words.headings[heading], "; ".join(named) or EMPTY


def _asked(told: Told, stored: StoredIncident, heading: str) -> Iterable[str]:
    keys = [field.key for field in told.library.incident.fields if field.heading == heading]
    asked = (key for key in keys if key not in NO_ANSWER and emptiness(stored.incident, key) != "not_asked")
    return sorted(asked, key=lambda key: key != _FIRST)


def _short(told: Told, stored: StoredIncident, key: str, longest: int) -> str:
    line = ", ".join(" ".join(part.split()) for part in told.text().value(stored, key).splitlines() if part.strip())
    cut = line if len(line) <= longest else line[:longest].rsplit(" ", 1)[0] + " …"
    return f"‘{cut}’" if key == _FIRST and emptiness(stored.incident, key) is None else cut
