"""The list of measures on paper: what, why, who, when and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, get_args

from weerbaar_desktop.application.measure_origins import PLACE_WORDS, Listed
from weerbaar_desktop.application.measures import STATUS_WORDS
from weerbaar_desktop.domain.dutch import day, sentence
from weerbaar_desktop.domain.measure import Status
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.wording import marked

TITLE: Final = "Maatregelen"
NONE: Final = "Er staan geen maatregelen op deze lijst."
_NO_DAY: Final = "Geen dag gekozen"
GONE: Final = marked("Een scan die is gewist")


def report(measures: Sequence[Listed], today: date, *, practice: bool) -> Report:
    """The list as data; each status under a heading of its own."""
    blocks: tuple[Block, ...] = (
        Paragraph(f"Gemaakt op {day(today)}. U kiest zelf wat u doet, en wanneer."),
        *(block for status in get_args(Status) for block in _of(status, measures)),
        *(() if measures else (Paragraph(NONE),)),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _of(status: Status, measures: Sequence[Listed]) -> Iterator[Block]:
    rows = tuple(_row(one) for one in measures if one.stored.measure.status == status)
    if rows:
        yield Heading(STATUS_WORDS[status])
        heads = ("Wat en waarom", "Wie", "Wanneer", "Waar vandaan")
        yield Table(f"Maatregelen: {STATUS_WORDS[status].lower()}", heads, rows, dense=True)


def _row(one: Listed) -> tuple[str, str, str, str]:
    measure = one.stored.measure
    place = PLACE_WORDS[one.place] if one.place else GONE
    return (
        "\n".join(part for part in (measure.what, measure.why, measure.note) if part),
        sentence(measure.who or ""),
        day(measure.due) if measure.due else _NO_DAY,
        f"{place}. Bron: {measure.source}." if measure.source else place,
    )
