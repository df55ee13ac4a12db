"""What comes back in a period on paper: in sentences, as tables, and entry by entry; counted, never weighed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.pattern_words import (
    NO_CHANNEL,
    NOT_OURS,
    PARTS,
    decisions_told,
    month_words,
    pattern_sentences,
    week_words,
)
from weerbaar_desktop.application.patterns import Event
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import WEEKDAYS, day, occurred_words, sentence
from weerbaar_desktop.domain.frequency import Frequency, Happening, course, frequency, within
from weerbaar_desktop.domain.period import Level, span_of, span_words
from weerbaar_desktop.domain.report import Bars, Block, Heading, Paragraph, Report, Table

TITLE: Final = "Tijdlijn en patroon"
_NUMBER: Final = "Aantal"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which period is printed, and of whom or of which kind; "" for everything."""

    level: Level
    on: date
    narrowed_to: str = ""


def report(
    asked: Asked,
    happenings: Sequence[Happening],
    events: Sequence[Event],
    words: IncidentWords,
    today: date,
    *,
    practice: bool,
) -> Report:
    """The period as data; `happenings` and `events` are all there are, whenever they were."""
    span = span_of(asked.level, asked.on)
    here = within(happenings, span)
    seen, narrowed = frequency(here, span.begin), bool(asked.narrowed_to)
    said = pattern_sentences(asked.level, span, course(happenings, today), seen, narrowed=narrowed)
    blocks: list[Block] = [Paragraph(span_words(asked.level, span), "strong")]
    if asked.narrowed_to:
        blocks.append(Paragraph(f"Alleen: {asked.narrowed_to}."))
    blocks += [Paragraph(one) for one in said]
    blocks.append(Paragraph(f"Gemaakt op {day(today)}. {NOT_OURS}", "muted"))
    done = [event for event in events if span.holds(event.on, event.on)]
    blocks += [*_counted(seen, words), *_done(done), *_entries(here, words)]
    return Report(TITLE, "Vertrouwelijk", tuple(blocks), practice)


def _counted(seen: Frequency, words: IncidentWords) -> Iterator[Block]:
    if not seen.total:
        return
    yield Heading("Wanneer")
    rows = tuple((part, *map(str, numbers)) for part, numbers in zip(PARTS, seen.week, strict=True))
    heads = ("Dagdeel", *(name[:2] for name in WEEKDAYS))
    yield Table("Aantekeningen per dag van de week en dagdeel", heads, rows)
    yield Paragraph(week_words(seen), "muted")
    months = tuple((month_words(month), month.number) for month in seen.months)
    channels = tuple((words.choice("channel", one) if one else NO_CHANNEL, number) for one, number in seen.channels)
    kinds = tuple((words.choice("kinds", kind), number) for kind, number in seen.kinds)
    yield Bars("Aantekeningen per maand", ("Maand", _NUMBER), months)
    yield Heading("Waarlangs, wat en waarover")
    yield Bars("Waarlangs het kwam", ("Waarlangs", _NUMBER), channels)
    if kinds:
        yield Bars("Wat het was", ("Soort", _NUMBER), kinds)
    if seen.judgements:
        judged = tuple((words.choice("judgement", one), number) for one, number in seen.judgements)
        yield Bars("Hoe u het zag", ("Oordeel", _NUMBER), judged)
    if seen.decisions:
        yield Bars("Rond welk besluit", ("Besluit", _NUMBER), decisions_told(seen))


def _done(events: Sequence[Event]) -> Iterator[Block]:
    if events:
        yield Heading("Wat u deed of plande")
        rows = tuple((sentence(day(event.on)), event.words) for event in events)
        yield Table("Van oud naar nieuw, wat u deed of plande", ("Wanneer", "Wat"), rows, dense=True)


def _entries(here: Sequence[Happening], words: IncidentWords) -> Iterator[Block]:
    if not here:
        return
    yield Heading("Alle aantekeningen in deze tijd")
    heads = ("Wanneer", "Soort", "Waarlangs")
    yield Table("Van oud naar nieuw", heads, tuple(_entry(one, words) for one in here), dense=True)


def _entry(one: Happening, words: IncidentWords) -> tuple[str, str, str]:
    kinds = ", ".join(words.choice("kinds", kind) for kind in one.kinds)
    channel = words.choice("channel", one.channel) if one.channel else NO_CHANNEL
    return sentence(occurred_words(one.occurred)), kinds or NO_CHANNEL, channel
