"""A day, a week, a month or a year as a line: what stands where on it, and each thing on it as a whole sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache, partial
from typing import Final, Literal

from weerbaar_desktop.application.patterns import About, Event, Looked
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.counts import Spot
from weerbaar_desktop.domain.course import Quiet
from weerbaar_desktop.domain.dutch import (
    SHORT_WEEKDAYS,
    count,
    day,
    ended,
    occurred_words,
    on_the_calendar,
    sentence,
)
from weerbaar_desktop.domain.happening import Happening, Place
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.period import DAYS_IN_WEEK, Level, Span, months_on, span_words
from weerbaar_desktop.domain.report import LineShape
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

LEVELS: Final[tuple[tuple[Level, str], ...]] = (
    ("day", marked("Dag")), ("week", marked("Week")), ("month", marked("Maand")), ("year", marked("Jaar")),
)  # fmt: skip
"""From near to far, with the words to choose them by."""
_HOURS: Final = 24
_SHORT_MONTHS: Final = (
    marked("jan"), marked("feb"), marked("mrt"), marked("apr"), marked("mei"), marked("jun"),
    marked("jul"), marked("aug"), marked("sep"), marked("okt"), marked("nov"), marked("dec"),
)  # fmt: skip
_ONE_DAY: Final = timedelta(days=1)

Shape = LineShape
LEGEND: Final[tuple[tuple[Shape, str], ...]] = (
    ("entry", marked("aantekening")),
    ("threat", marked("met bedreiging")),
    ("uncertain", marked("langer, of niet zeker")),
    ("flag", marked("wat u deed of plant")),
)
"""What the shapes mean."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the line from `begin` to `end` (0 to 1), or `number` of them where there is no room for each.

    `opens` are the records behind it that were read one by one, `first` and `last` its days of this period. `tell`
    makes its words: few are asked.
    """

    shape: Shape
    begin: float
    end: float
    tell: Callable[[], str]
    about: Literal["incident"] | About
    opens: tuple[RecordId, ...]
    first: date
    last: date
    number: int = 1

    @property
    def middle(self) -> float:
        """Where its middle stands."""
        return (self.begin + self.end) / 2

    @property
    def words(self) -> str:
        """What it is, as a sentence."""
        return self.tell()

    def holds(self, other: Mark) -> bool:
        """Whether the first of another one lies in it."""
        if other.opens:
            return other.opens[0] in self.opens
        return self.shape == other.shape and self.first <= other.first <= self.last


@dataclass(frozen=True, slots=True)
class QuietTime:
    """A long time without anything, from `begin` to `end` on the line."""

    begin: float
    end: float
    words: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The line: its name, words under its strokes, what stands on it from left to right, and the quiet times."""

    name: str
    ticks: tuple[tuple[float, str], ...]
    marks: tuple[Mark, ...]
    quiet: tuple[QuietTime, ...]


def timeline(
    level: Level, seen: Looked, events: Iterable[Event], quiet: Iterable[Quiet], words: IncidentWords,
    say: Say = in_dutch,
) -> Timeline:  # fmt: skip
    """What stands on the line of the days that were looked at."""
    span = seen.span
    if seen.whole:
        marks = [_mark(level, span, one, one.place, words, say) for one in seen.each if one.place is not None]
    else:
        marks = [mark for spot in seen.counts.spots for mark in _of_spot(level, span, spot, say)]
    marks += [_flag(span, event, say) for event in events if span.holds(event.on, event.on)]
    return Timeline(
        say("Tijdlijn, {span}", span=span_words(level, span, say)),
        tuple(_ticks(level, span, say)),
        tuple(sorted(marks, key=lambda mark: (mark.middle, mark.shape, mark.opens))),
        tuple(_quiet_time(span, one, say) for one in quiet if span.holds(one.first, one.last)),
    )


def _mark(level: Level, span: Span, happening: Happening, place: Place, words: IncidentWords, say: Say) -> Mark:
    shape, begin, end, first, last = _on_line(level, span, place, threat="threat" in happening.kinds)
    near = level in ("day", "week") and place.part is not None  # or nobody sees the hour
    moment = on_the_calendar(happening.occurred) if near and shape != "uncertain" else None
    if moment is not None:
        begin = end = span.at(moment)
    tell = partial(happening_words, happening, words, say)
    return Mark(shape, begin, end, tell, "incident", (happening.record,), first, last)


def _of_spot(level: Level, span: Span, spot: Spot, say: Say) -> Iterator[Mark]:
    """Those that threaten and the others, where there are any."""
    for threat, number in ((True, spot.threats), (False, spot.number - spot.threats)):
        if number:
            shape, begin, end, first, last = _on_line(level, span, spot.place, threat=threat)
            tell = partial(_together_words, shape, number, first, last, say)
            yield Mark(shape, begin, end, tell, "incident", (), first, last, number)


def _on_line(level: Level, span: Span, place: Place, *, threat: bool) -> tuple[Shape, float, float, date, date]:
    """In which shape, from where to where, and on which days of this period."""
    begin, end, first, last = _part(span.begin, span.end, place.first, place.last)
    if not place.sure or (level == "day" and place.part is None):
        return "uncertain", begin, end, first, last
    return "threat" if threat else "entry", (begin + end) / 2, (begin + end) / 2, first, last


@lru_cache(maxsize=1024)  # thousands of happenings stand on the same few hundred days
def _part(begin: date, end: date, first: date, last: date) -> tuple[float, float, date, date]:
    """What of these days lies on the line of those from `begin` up to `end`: from where to where, and which days."""
    span = Span(begin, end)
    first, last = max(first, begin), min(last, span.last)
    return span.at(first), span.at(last + _ONE_DAY), first, last


def happening_words(happening: Happening, words: IncidentWords, say: Say = in_dutch) -> str:
    """When it was, of what kind, and by which way, as one that listens wants to hear it."""
    parts = [sentence(occurred_words(happening.occurred, say))]
    parts += [words.choice("kinds", kind) for kind in happening.kinds]
    parts += [words.choice("channel", happening.channel)] if happening.channel else []
    return ". ".join(parts) + "."


def _flag(span: Span, event: Event, say: Say) -> Mark:
    begin = (span.at(event.on) + span.at(event.on + _ONE_DAY)) / 2
    words = f"{sentence(day(event.on, say))}. {ended(event.words)}"
    return Mark("flag", begin, begin, lambda: words, event.about, (event.record,), event.on, event.on)


def _quiet_time(span: Span, quiet: Quiet, say: Say) -> QuietTime:
    begin, end, _, _ = _part(span.begin, span.end, quiet.first, quiet.last)
    return QuietTime(begin, end, say("rustig, {days}", days=count(quiet.days, say("dag"), say("dagen"))))


def _ticks(level: Level, span: Span, say: Say) -> Iterator[tuple[float, str]]:
    if level == "day":
        yield from ((hour / _HOURS, f"{hour}:00") for hour in range(0, _HOURS, 6))
        return
    if level == "year":
        month = span.begin
        while month < span.end:
            yield span.at(month), say(_SHORT_MONTHS[month.month - 1])
            month = months_on(month, 1)
        return
    for number in range(0, span.days, 1 if level == "week" else DAYS_IN_WEEK):
        on = span.begin + timedelta(days=number)
        yield number / span.days, f"{say(SHORT_WEEKDAYS[on.weekday()])} {on.day}"


def gathered(marks: Sequence[Mark], least: float, say: Say = in_dutch) -> tuple[Mark, ...]:
    """The marks from left to right, those of one row that stand nearer to each other than `least` in one.

    Each shape stands in a row of its own: what is sure never goes under in what is not.
    """
    rows: dict[str, list[list[Mark]]] = {}
    reach: dict[str, float] = {}
    for mark in sorted(marks, key=lambda one: (one.begin, one.opens)):
        row = rows.setdefault(mark.shape, [])
        if row and mark.begin - reach[mark.shape] < least:
            row[-1].append(mark)
        else:
            row.append([mark])
        reach[mark.shape] = max(reach.get(mark.shape, 0.0), mark.end)
    together = [_together(group, say) for row in rows.values() for group in row]
    return tuple(sorted(together, key=lambda mark: (mark.middle, mark.shape, mark.opens)))


def _together(marks: Sequence[Mark], say: Say) -> Mark:
    """One for all of these."""
    if len(marks) == 1:
        return marks[0]
    first, last = min(mark.first for mark in marks), max(mark.last for mark in marks)
    opens, number = tuple(record for mark in marks for record in mark.opens), sum(mark.number for mark in marks)
    return replace(
        marks[0], end=max(mark.end for mark in marks), opens=opens, first=first, last=last, number=number,
        tell=partial(_together_words, marks[0].shape, number, first, last, say),
    )  # fmt: skip


def _together_words(shape: Shape, number: int, first: date, last: date, say: Say) -> str:
    what = count(number, say("aantekening"), say("aantekeningen"))
    if shape == "threat":
        what = count(number, say("bedreiging"), say("bedreigingen"))
    elif shape == "flag":
        what = say("{number} dingen die u heeft gedaan of gepland", number=number)
    when = day(first, say)
    if first != last:
        when = say("van {first} tot en met {last}", first=when, last=day(last, say))
    if number == 1:
        return say("{what}, {when}. Enter laat die dag zien.", what=sentence(what), when=when)
    return say("{what}, {when}. Enter laat ze apart zien.", what=sentence(what), when=when)
