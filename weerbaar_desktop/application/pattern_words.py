"""What the counts of a period say, in sentences that weigh nothing: for the page and for paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain import dutch
from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.course import Course
from weerbaar_desktop.domain.dutch import PARTS_OF_DAY, SHORT_PARTS, WEEKDAYS, count, day, sentence
from weerbaar_desktop.domain.frequency import Frequency, Month, Week, short_name
from weerbaar_desktop.domain.pattern import Pattern, pattern
from weerbaar_desktop.domain.period import Level, Span
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

NOT_OURS: Final = marked("Het programma telt en oordeelt niet. Dreiging beoordelen doet de politie.")
NO_CHANNEL: Final = marked("Niet ingevuld")
MOST_DECISIONS: Final = 20
"""More rows than this nobody reads; the others are counted together."""
MOST_NAMED: Final = 10
"""Names that are told."""
OTHER_DECISIONS: Final = marked("Andere besluiten")
_MONTH_NOT_SURE: Final = marked(
    "Van {entries} is de maand niet zeker, of het duurde langer. Die {tells} hier niet mee."
)
_WEEK_NOT_SURE: Final = marked("Van {entries} is de week niet zeker, of het duurde langer. Die {tells} hier niet mee.")
_MOST_QUIET: Final = 3
_MORE_THAN_CHANCE: Final = 2
PARTS: Final = SHORT_PARTS
_WHERE: Final[dict[Level, str]] = {
    "day": marked("op deze dag"),
    "week": marked("in deze week"),
    "month": marked("in deze maand"),
    "year": marked("in twaalf maanden"),
}


def entries_words(number: int, say: Say = in_dutch) -> str:
    """3 aantekeningen."""
    return count(number, say("aantekening"), say("aantekeningen"))


def pattern_sentences(
    level: Level, span: Span, whole: Course, seen: Frequency, *, narrowed: bool, say: Say = in_dutch
) -> Iterator[str]:
    """How many, when most, what was quiet, what has no day, and that more is written down.

    `whole` is the course of everything that fits; of a `narrowed` choice it says nothing about writing down.
    """
    told = (_how_many(level, seen, say), _busiest_week(level, span, seen, say), _busiest(seen, say))
    yield " ".join(part for part in told if part)
    quiet = [one for one in whole.quiet if span.holds(one.first, one.last)]
    for one in sorted(sorted(quiet, key=lambda one: -one.days)[:_MOST_QUIET], key=lambda one: one.first):
        days = count(one.days, say("dag"), say("dagen"))
        yield say(
            "Rustig van {first} tot en met {last}: {days}.",
            first=day(one.first, say),
            last=day(one.last, say),
            days=days,
        )
    if whole.undated:
        stand = say("staat") if whole.undated == 1 else say("staan")
        entries = entries_words(whole.undated, say)
        yield say("{entries} zonder dag {stand} hier niet bij.", entries=entries, stand=stand)
    if whole.more_since is not None and not narrowed:
        yield say(
            "Sinds {day} legt u vaker iets vast dan daarvoor. Misschien gebeurt er meer, misschien schrijft u meer op.",
            day=day(whole.more_since, say),
        )


def _how_many(level: Level, seen: Frequency, say: Say) -> str:
    where = say(_WHERE[level])
    if not seen.total:
        return say("Er staat niets {where}.", where=where)
    entries = f"{entries_words(seen.total, say)} {where}"
    last = [month for month in reversed(seen.months) if month.number][:2] if level == "year" else []
    if last and last[0].number == seen.total:
        only = month_words(last[0], say)
        if seen.total == 1:
            return say("{entries}, in {month}.", entries=entries, month=only)
        return say("{entries}, alle in {month}.", entries=entries, month=only)
    per_month = ", ".join(
        say("{number} in {month}", number=month.number, month=month_words(month, say)) for month in last
    )
    return say("{entries}, waarvan {months}.", entries=entries, months=per_month) if per_month else f"{entries}."


_ENOUGH: Final = 5
"""Fewer than so many say nothing of a day or a part of it."""


def _busiest_week(level: Level, span: Span, seen: Frequency, say: Say) -> str:
    """The one week of a year that has the most, where no other has as many; nearer by each week has its number."""
    first, second = ([*sorted((week.number for week in seen.weeks), reverse=True), 0, 0])[:2]
    if level != "year" or first < _MORE_THAN_CHANCE or first == second:
        return ""
    most = next(week for week in seen.weeks if week.number == first)
    return say("De meeste in één week: {number}, van {days}.", number=first, days=_days_of(most, span, say))


def _busiest(seen: Frequency, say: Say) -> str:
    """The one cell that has the most, where there are enough and no other has as many."""
    cells = sorted(
        ((number, part, weekday) for part, row in enumerate(seen.week) for weekday, number in enumerate(row)),
        reverse=True,
    )
    (most, part, weekday), (second, _, _) = cells[0], cells[1]
    if seen.total - seen.no_hour < _ENOUGH or most < _MORE_THAN_CHANCE or most == second:
        return ""
    return say(
        "Het vaakst op {weekday} {part}: {number}.",
        weekday=say(WEEKDAYS[weekday]),
        part=say(PARTS_OF_DAY[part][1]),
        number=most,
    )


def week_words(seen: Frequency, say: Say = in_dutch) -> str:
    """What the numbers of the week are, and how many are in none of its cells."""
    below = say("Het getal is het aantal aantekeningen.")
    if seen.no_hour:
        below += say(" Van {entries} is het uur niet bekend.", entries=entries_words(seen.no_hour, say))
    return below


def months_words(seen: Frequency, say: Say = in_dutch) -> str:
    """Of how many the month is not sure; "" when it is of all."""
    return _left_out(seen.no_month, _MONTH_NOT_SURE, say)


def weeks_told(level: Level, span: Span, seen: Frequency, say: Say = in_dutch) -> tuple[tuple[str, int], ...]:
    """The weeks of a month, each by those of its days that are in it, with its number; of other periods none."""
    if level != "month":
        return ()
    return tuple((_days_of(week, span, say), week.number) for week in seen.weeks)


def weeks_words(level: Level, seen: Frequency, say: Say = in_dutch) -> str:
    """Of how many in a month the week is not sure; "" when it is of all, and of other periods."""
    return _left_out(seen.no_week, _WEEK_NOT_SURE, say) if level == "month" else ""


def _left_out(number: int, sentence: str, say: Say) -> str:
    """How many are in none of the bars; "" for none."""
    if not number:
        return ""
    tells = say("telt") if number == 1 else say("tellen")
    return say(sentence, entries=entries_words(number, say), tells=tells)


def _days_of(week: Week, span: Span, say: Say) -> str:
    """Those of its days that are looked at: 9 tot en met 15 november 2026."""
    first, last = max(week.monday, span.begin), min(week.sunday, span.last)
    if first == last:
        return day(first, say)
    alike = (first.year, first.month) == (last.year, last.month)
    return say("{first} tot en met {last}", first=first.day if alike else day(first, say), last=day(last, say))


def month_words(month: Month, say: Say = in_dutch) -> str:
    """november 2026."""
    return dutch.month(date(month.year, month.month, 1), say)


def decisions_told(seen: Frequency, say: Say = in_dutch) -> tuple[tuple[str, int], ...]:
    """The decisions with the most entries, and all others together."""
    told, others = seen.decisions[:MOST_DECISIONS], seen.decisions[MOST_DECISIONS:]
    return (*told, (say(OTHER_DECISIONS), sum(number for _, number in others))) if others else told


def named_told(named: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Who is named most, each on one line."""
    return tuple((short_name(name), number) for name, number in named[:MOST_NAMED])


def named_words(named: Sequence[tuple[str, int]], say: Say = in_dutch) -> str:
    """That there are more; "" where there are not."""
    return say("Dit zijn de {most} die u het meest noemt.", most=MOST_NAMED) if len(named) > MOST_NAMED else ""


@dataclass(frozen=True, slots=True)
class Trait:
    """One of the four that courts look at in a series, with what was counted of it."""

    heading: str
    sentences: tuple[str, ...]


def traits_of(counts: Counts, words: IncidentWords, say: Say = in_dutch) -> tuple[Trait, ...]:
    """Those of the acts that were counted; none where there is no act."""
    seen = pattern(counts)
    return traits(seen, words, say) if seen.acts else ()


def traits(seen: Pattern, words: IncidentWords, say: Say = in_dutch) -> tuple[Trait, ...]:
    """Nature, duration, frequency and intensity, in counts and dates; without those of which nothing is known."""
    parts = (
        (say("Aard"), _nature(seen, words, say)),
        (say("Duur"), _how_long(seen, say)),
        (say("Hoe vaak"), _how_often(seen, say)),
        (say("Hoe hevig"), _how_intense(seen, words, say)),
    )
    told = ((heading, tuple(map(sentence, sentences))) for heading, sentences in parts)
    return tuple(Trait(heading, sentences) for heading, sentences in told if sentences)


def _nature(seen: Pattern, words: IncidentWords, say: Say) -> Iterator[str]:
    yield f"{_told('kinds', seen.kinds, words, say)}."
    yield say("Waarlangs: {channels}.", channels=_told("channel", seen.channels, words, say))


def _how_long(seen: Pattern, say: Say) -> Iterator[str]:
    if seen.first is None or seen.last is None:
        return
    first, last = day(seen.first, say), day(seen.last, say)
    if seen.first == seen.last:
        yield say("op één dag: {day}.", day=first)
    else:
        days = count(seen.lasted, say("dag"), say("dagen"))
        yield say("van {first} tot en met {last}, {days}.", first=first, last=last, days=days)


def _how_often(seen: Pattern, say: Say) -> Iterator[str]:
    if seen.first is None and not seen.unsure:
        yield say("{number} keer, zonder dat er een dag bij staat.", number=seen.acts)
        return
    if seen.days:
        days = count(seen.days, say("dag"), say("verschillende dagen"))
        yield say("{number} keer, op {days}.", number=seen.acts, days=days)
    else:
        yield say("{number} keer.", number=seen.acts)
    if seen.unsure:
        yield say("Bij {number} keer is de dag niet zeker, of duurde het langer.", number=seen.unsure)
    if seen.undated:
        yield say("Bij {number} keer staat geen dag.", number=seen.undated)


def _how_intense(seen: Pattern, words: IncidentWords, say: Say) -> Iterator[str]:
    if seen.busiest is not None and seen.busiest.acts > 1:
        yield say(
            "op het drukst {number} keer in zeven dagen, vanaf {day}.",
            number=seen.busiest.acts,
            day=day(seen.busiest.since, say),
        )
    if seen.busiest is not None or seen.aimed_at:
        yield say("Gericht op: {aims}.", aims=_told("aimed_at", seen.aimed_at, words, say))
    if seen.judgements:
        yield say("Hoe u het zag: {judged}.", judged=_told("judgement", seen.judgements, words, say))
    if seen.effects:
        yield say("Bij {number} keer schreef u op wat het met u deed.", number=seen.effects)


def _told(key: str, counted: Sequence[tuple[str, int]], words: IncidentWords, say: Say) -> str:
    told = ", ".join(
        say("{words} ({number} keer)", words=words.choice(key, value).lower(), number=number)
        for value, number in counted
    )
    return told or say("niet ingevuld")
