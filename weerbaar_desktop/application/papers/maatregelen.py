"""The list of measures on paper: what, why, who, when and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, get_args

from weerbaar_desktop.application.measures import STATUS_WORDS
from weerbaar_desktop.domain.dutch import day, sentence
from weerbaar_desktop.domain.measure import Measure, Status, StoredMeasure
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, Table

TITLE: Final = "Maatregelen"
NONE: Final = "Er staan geen maatregelen op deze lijst."
_NO_DAY: Final = "Geen dag gekozen"


def report(measures: Sequence[StoredMeasure], today: date, *, practice: bool) -> Report:
    """The list as data; each status under a heading of its own."""
    blocks: tuple[Block, ...] = (
        Paragraph(f"Gemaakt op {day(today)}. U kiest zelf wat u doet, en wanneer."),
        *(block for status in get_args(Status) for block in _of(status, [one.measure for one in measures])),
        *(() if measures else (Paragraph(NONE),)),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _of(status: Status, measures: Sequence[Measure]) -> Iterator[Block]:
    rows = tuple(_row(one) for one in measures if one.status == status)
    if rows:
        yield Heading(STATUS_WORDS[status])
        yield Table(f"Maatregelen: {STATUS_WORDS[status].lower()}", ("Wat en waarom", "Wie", "Wanneer", "Bron"), rows)


def _row(one: Measure) -> tuple[str, str, str, str]:
    return (
        "\n".join(part for part in (one.what, one.why, one.note) if part),
        sentence(one.who or ""),
        day(one.due) if one.due else _NO_DAY,
        one.source or "Zelf bedacht",
    )
