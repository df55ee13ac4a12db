"""What the counts of a period say, in sentences that weigh nothing: for the page and for paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.course import Course
from weerbaar_desktop.domain.dutch import MONTHS, PARTS_OF_DAY, WEEKDAYS, count, day, sentence
from weerbaar_desktop.domain.frequency import Frequency, Month
from weerbaar_desktop.domain.pattern import Pattern, pattern
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


def months_words(seen: Frequency) -> str:
    """Of how many the month is not sure; "" when it is of all."""
    if not seen.no_month:
        return ""
    tells = "telt" if seen.no_month == 1 else "tellen"
    which = count(seen.no_month, "aantekening", "aantekeningen")
    return f"Van {which} is de maand niet zeker. Die {tells} hier niet mee."


def month_words(month: Month) -> str:
    """november 2026."""
    return f"{MONTHS[month.month - 1]} {month.year}"


def decisions_told(seen: Frequency) -> tuple[tuple[str, int], ...]:
    """The decisions with the most entries, and all others together."""
    told, others = seen.decisions[:MOST_DECISIONS], seen.decisions[MOST_DECISIONS:]
    return (*told, (OTHER_DECISIONS, sum(number for _, number in others))) if others else told


@dataclass(frozen=True, slots=True)
class Trait:
    """One of the four that courts look at in a series, with what was counted of it."""

    heading: str
    sentences: tuple[str, ...]


def traits_of(counts: Counts, words: IncidentWords) -> tuple[Trait, ...]:
    """Those of the acts that were counted; none where there is no act."""
    seen = pattern(counts)
    return traits(seen, words) if seen.acts else ()


def traits(seen: Pattern, words: IncidentWords) -> tuple[Trait, ...]:
    """Nature, duration, frequency and intensity, in counts and dates; without those of which nothing is known."""
    parts = (
        ("Aard", _nature(seen, words)),
        ("Duur", _how_long(seen)),
        ("Hoe vaak", _how_often(seen)),
        ("Hoe hevig", _how_intense(seen, words)),
    )
    told = ((heading, tuple(map(sentence, sentences))) for heading, sentences in parts)
    return tuple(Trait(heading, sentences) for heading, sentences in told if sentences)


def _nature(seen: Pattern, words: IncidentWords) -> Iterator[str]:
    yield f"{_told('kinds', seen.kinds, words)}."
    yield f"Waarlangs: {_told('channel', seen.channels, words)}."


def _how_long(seen: Pattern) -> Iterator[str]:
    if seen.first is not None and seen.last is not None:
        yield f"van {day(seen.first)} tot en met {day(seen.last)}, {count(seen.lasted, 'dag', 'dagen')}."


def _how_often(seen: Pattern) -> Iterator[str]:
    if seen.first is None and not seen.unsure:
        yield f"{seen.acts} keer, zonder dat er een dag bij staat."
        return
    on = f", op {count(seen.days, 'dag', 'verschillende dagen')}" if seen.days else ""
    yield f"{seen.acts} keer{on}."
    if seen.unsure:
        yield f"Bij {seen.unsure} keer is de dag niet zeker."
    if seen.undated:
        yield f"Bij {seen.undated} keer staat geen dag."


def _how_intense(seen: Pattern, words: IncidentWords) -> Iterator[str]:
    if seen.busiest is not None and seen.busiest.acts > 1:
        yield f"op het drukst {seen.busiest.acts} keer in zeven dagen, vanaf {day(seen.busiest.since)}."
    if seen.busiest is not None or seen.aimed_at:
        yield f"Gericht op: {_told('aimed_at', seen.aimed_at, words)}."
    if seen.judgements:
        yield f"Hoe u het zag: {_told('judgement', seen.judgements, words)}."
    if seen.effects:
        yield f"Bij {seen.effects} keer schreef u op wat het met u deed."


def _told(key: str, counted: Sequence[tuple[str, int]], words: IncidentWords) -> str:
    told = ", ".join(f"{words.choice(key, value).lower()} ({number} keer)" for value, number in counted)
    return told or "niet ingevuld"
