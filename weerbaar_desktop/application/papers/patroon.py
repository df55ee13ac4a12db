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
    months_words,
    named_told,
    named_words,
    pattern_sentences,
    traits_of,
    week_words,
    weeks_told,
    weeks_words,
)
from weerbaar_desktop.application.patterns import Event, Looked
from weerbaar_desktop.application.timeline import LEGEND, gathered, timeline
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.counts import Counts
from weerbaar_desktop.domain.course import Course
from weerbaar_desktop.domain.dutch import WEEKDAYS, count, day, occurred_words, sentence, weekday
from weerbaar_desktop.domain.frequency import Frequency, frequency
from weerbaar_desktop.domain.happening import Happening
from weerbaar_desktop.domain.period import Level, Span, span_words
from weerbaar_desktop.domain.report import Bars, Block, Facts, Heading, Paragraph, Report, Table, TimeLine
from weerbaar_desktop.domain.wording import marked

TITLE: Final = marked("Tijdlijn en patroon")
_NUMBER: Final = "Aantal"
_ENTRIES_ONLY: Final = (
    "In dit document staan alleen aantekeningen. Wat u deed, plande of nog gaat doen, staat er niet in."
)
_BESIDE: Final = 1 / 32
"""A mark beside the line on paper."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which period is printed, and of whom or of which kind; "" for everything."""

    level: Level
    on: date
    narrowed_to: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What is printed: the course of all the time there is, every incident of the period, and whenever it is, what else
    has a day and what is still to come. Only the incidents are of whom or what was chosen; `somebody` says that it is
    one person, `named` who is in them."""

    whole: Course
    looked: Looked
    events: Sequence[Event]
    coming: Sequence[Event] = ()
    somebody: bool = False
    named: Sequence[tuple[str, int]] = ()


def report(asked: Asked, found: Found, words: IncidentWords, today: date, *, practice: bool) -> Report:
    """The period as data. What somebody did or plans is of all of the vault: it stands in no document about one person
    or one kind, which somebody else may read.
    """
    span, here, whole = found.looked.span, found.looked.each, found.whole
    seen, narrowed = frequency(found.looked.counts), bool(asked.narrowed_to)
    said = pattern_sentences(asked.level, span, whole, seen, narrowed=narrowed)
    blocks: list[Block] = [Paragraph(span_words(asked.level, span), "strong")]
    if asked.narrowed_to:
        blocks += [Paragraph(f"Alleen: {asked.narrowed_to}."), Paragraph(_ENTRIES_ONLY)]
    blocks += [Paragraph(one) for one in said]
    blocks.append(Paragraph(f"Gemaakt op {day(today)}. {NOT_OURS}", "muted"))
    done, ahead = ([] if narrowed else _within(events, span) for events in (found.events, found.coming))
    if here or done:
        blocks.append(_line(asked.level, found.looked, done, whole, words))
    blocks += [
        *(_traits(found.looked.counts, words) if found.somebody else ()),
        *_counted(asked.level, span, seen, words),
        *_named(found.named),
        *_done(done), *_coming(ahead), *_entries(here, words),
    ]  # fmt: skip
    return Report(TITLE, "Vertrouwelijk", tuple(blocks), practice)


def _within(events: Sequence[Event], span: Span) -> list[Event]:
    return [event for event in events if span.holds(event.on, event.on)]


def _line(level: Level, looked: Looked, done: Sequence[Event], whole: Course, words: IncidentWords) -> TimeLine:
    """The drawing; what it shows is read in the sentences before it and in the tables after it."""
    line = timeline(level, looked, done, whole.quiet, words)
    marks = gathered(line.marks, _BESIDE)
    threats = sum(spot.threats for spot in looked.counts.spots)
    counted = [count(looked.counts.total, "aantekening", "aantekeningen")]
    counted += [f"{threats} met bedreiging"] if threats else []
    counted += [f"{len(done)} keer iets dat u deed of plande"] if done else []
    shown = f"Tekening van een tijdlijn, {span_words(level, looked.span)}: {', '.join(counted)}."
    return TimeLine(
        "De tijdlijn",
        f"{shown} De tabellen hierna zeggen hetzelfde.",
        line.ticks,
        tuple((one.begin, one.end, one.words) for one in line.quiet),
        tuple((mark.shape, mark.begin, mark.end, mark.number) for mark in marks),
        LEGEND,
    )


def _traits(counts: Counts, words: IncidentWords) -> Iterator[Block]:
    if found := traits_of(counts, words):
        yield Heading("Aard, duur, hoe vaak en hoe hevig")
        yield Facts(tuple((one.heading, " ".join(one.sentences)) for one in found))


def _counted(level: Level, span: Span, seen: Frequency, words: IncidentWords) -> Iterator[Block]:
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
    yield from _per("Aantekeningen per maand", "Maand", months, months_words(seen))
    yield from _per("Aantekeningen per week", "Week", weeks_told(level, span, seen), weeks_words(level, seen))
    yield Heading("Waarlangs, wat en waarover")
    yield Bars("Waarlangs het kwam", ("Waarlangs", _NUMBER), channels)
    if kinds:
        yield Bars("Wat het was", ("Soort", _NUMBER), kinds)
    if seen.judgements:
        judged = tuple((words.choice("judgement", one), number) for one, number in seen.judgements)
        yield Bars("Hoe u het zag", ("Oordeel", _NUMBER), judged)
    if seen.decisions:
        yield Bars("Rond welk besluit", ("Besluit", _NUMBER), decisions_told(seen))


def _named(named: Sequence[tuple[str, int]]) -> Iterator[Block]:
    if named:
        yield from _per("Wie u daarbij noemt", "Wie", named_told(named), named_words(named))


def _per(caption: str, head: str, numbers: tuple[tuple[str, int], ...], below: str) -> Iterator[Block]:
    if numbers:
        yield Bars(caption, (head, _NUMBER), numbers)
    if below:
        yield Paragraph(below, "muted")


def _done(events: Sequence[Event]) -> Iterator[Block]:
    if events:
        yield Heading("Wat u deed of plande")
        rows = tuple((sentence(day(event.on)), event.words) for event in events)
        yield Table("Van oud naar nieuw, wat u deed of plande", ("Wanneer", "Wat"), rows, dense=True)


def _coming(coming: Sequence[Event]) -> Iterator[Block]:
    if coming:
        yield Heading("Wat eraan komt")
        rows = tuple((sentence(weekday(event.on)), event.words) for event in coming)
        yield Table("De dagen die nog komen, de eerste bovenaan", ("Wanneer", "Wat"), rows, dense=True)


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
