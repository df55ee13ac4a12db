"""What the counts of a period say, in sentences that weigh nothing: for the page and for paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.domain.dutch import MONTHS, PARTS_OF_DAY, WEEKDAYS, count, day
from weerbaar_desktop.domain.frequency import Course, Frequency, Month
from weerbaar_desktop.domain.period import Level, Span

NOT_OURS: Final = "Het programma telt en oordeelt niet. Dreiging beoordelen doet de politie."
NO_CHANNEL: Final = "Niet ingevuld"
MOST_DECISIONS: Final = 20
"""More rows than this nobody reads; the others are counted together."""
OTHER_DECISIONS: Final = "Andere besluiten"
_MOST_QUIET: Final = 3
_MORE_THAN_CHANCE: Final = 2
PARTS: Final = tuple(words.removeprefix("in de ") for _, words in PARTS_OF_DAY)


def pattern_sentences(level: Level, span: Span, whole: Course, seen: Frequency, *, narrowed: bool) -> Iterator[str]:
    """How many, when most, what was quiet, what has no day, and that more is written down.

    `whole` is the course of everything that fits; of a `narrowed` choice it says nothing about writing down.
    """
    yield " ".join(part for part in (_how_many(level, seen), _busiest(seen)) if part)
    quiet = [one for one in whole.quiet if span.holds(one.first, one.last)]
    for one in sorted(sorted(quiet, key=lambda one: -one.days)[:_MOST_QUIET], key=lambda one: one.first):
        yield f"Rustig van {day(one.first)} tot en met {day(one.last)}: {count(one.days, 'dag', 'dagen')}."
    if whole.undated:
        stand = "staat" if whole.undated == 1 else "staan"
        yield f"{count(whole.undated, 'aantekening', 'aantekeningen')} zonder dag {stand} hier niet bij."
    if whole.more_since is not None and not narrowed:
        yield (
            f"Sinds {day(whole.more_since)} legt u vaker iets vast dan daarvoor."
            " Misschien gebeurt er meer, misschien schrijft u meer op."
        )


def _how_many(level: Level, seen: Frequency) -> str:
    where = {"day": "op deze dag", "week": "in deze week", "month": "in deze maand", "year": "in twaalf maanden"}[level]
    if not seen.total:
        return f"Er staat niets {where}."
    entries = f"{count(seen.total, 'aantekening', 'aantekeningen')} {where}"
    last = [month for month in reversed(seen.months) if month.number][:2] if level == "year" else []
    per_month = ", ".join(f"{month.number} in {MONTHS[month.month - 1]} {month.year}" for month in last)
    return f"{entries}, waarvan {per_month}." if per_month else f"{entries}."


_ENOUGH: Final = 5
"""Fewer than so many say nothing of a day or a part of it."""


def _busiest(seen: Frequency) -> str:
    """The one cell that has the most, where there are enough and no other has as many."""
    cells = sorted(
        ((number, part, weekday) for part, row in enumerate(seen.week) for weekday, number in enumerate(row)),
        reverse=True,
    )
    (most, part, weekday), (second, _, _) = cells[0], cells[1]
    if seen.total - seen.no_hour < _ENOUGH or most < _MORE_THAN_CHANCE or most == second:
        return ""
    return f"Het vaakst op {WEEKDAYS[weekday]} {PARTS_OF_DAY[part][1]}: {most}."


def week_words(seen: Frequency) -> str:
    """What the numbers of the week are, and how many are in none of its cells."""
    below = "Het getal is het aantal aantekeningen."
    if seen.no_hour:
        below += f" Van {count(seen.no_hour, 'aantekening', 'aantekeningen')} is het uur niet bekend."
    return below


def month_words(month: Month) -> str:
    """november 2026."""
    return f"{MONTHS[month.month - 1]} {month.year}"


def decisions_told(seen: Frequency) -> tuple[tuple[str, int], ...]:
    """The decisions with the most entries, and all others together."""
    told, others = seen.decisions[:MOST_DECISIONS], seen.decisions[MOST_DECISIONS:]
    return (*told, (OTHER_DECISIONS, sum(number for _, number in others))) if others else told
