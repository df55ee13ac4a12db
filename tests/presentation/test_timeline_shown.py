"""The line of time: everything of a period stands on it once, in its place, and as a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.fake_counting import looked_at, went
from weerbaar_desktop.application.patterns import MOST_LISTED, Event, Looked
from weerbaar_desktop.application.timeline import Mark, gathered, timeline
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, Occurred, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.period import Level, moved, span_of, span_words
from weerbaar_desktop.presentation.pattern_shown import (
    PatternShown,
    Period,
    cell_words,
    coming_shown,
    pattern_shown,
)

WORDS: IncidentWords = load_library(Path(__file__).resolve().parents[2] / "resources" / "content" / "nl").incident
TODAY = date(2026, 11, 22)
_RECORDED = "2026-11-22T12:00:00Z"
_LEVELS = st.sampled_from(("day", "week", "month", "year"))
_DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def at(year: int, month: int, day: int, hour: int = 12) -> datetime:
    """On a Dutch clock."""
    return datetime(year, month, day, hour, tzinfo=HOME_ZONE)


def stored(name: str, occurred: Occurred, **more: object) -> StoredIncident:
    """One that is told from the others by its name."""
    told = Incident("Weer een bericht.", occurred=occurred, **more)  # type: ignore[arg-type]  # as given
    return StoredIncident(RecordId(name), told, _RECORDED, _RECORDED, 1, ())


def shown_of(period: Period, diary: Sequence[StoredIncident]) -> PatternShown:
    """What the page shows of a diary that holds no more than this."""
    return pattern_shown(period, went(diary, period.today), looked_at(period.span, diary), (), WORDS)


@given(_LEVELS, _DAYS)
def test_a_period_holds_its_day_and_one_on_and_one_back_is_the_same_period(level: Level, on: date) -> None:
    span = span_of(level, on)
    assert span.holds(on, on)
    assert span_of(level, moved(level, moved(level, on, 1), -1)) == span
    assert span_of(level, moved(level, on, 1)).begin == span.end


@given(_LEVELS, _DAYS, st.integers(-500, 500), st.integers(0, 40))
def test_whatever_touches_the_period_stands_on_the_line_and_nothing_else(
    level: Level, on: date, off: int, long: int
) -> None:
    first = datetime(on.year, on.month, on.day, 12, tzinfo=HOME_ZONE) + timedelta(days=off)
    one = stored("een", Occurred(first, first + timedelta(days=long), "day"))
    span = span_of(level, on)
    marks = timeline(level, looked_at(span, [one]), (), (), WORDS).marks
    assert bool(marks) == span.holds(first.date(), (first + timedelta(days=long)).date())
    for mark in marks:
        assert 0 <= mark.begin <= mark.end <= 1


_MARKS = st.lists(
    st.builds(
        lambda shape, begin, wide, name: Mark(
            shape, begin, min(1.0, begin + wide), lambda: name, "incident", (RecordId(name),), TODAY, TODAY
        ),
        st.sampled_from(("entry", "threat", "uncertain", "flag")),
        st.floats(0, 1),
        st.floats(0, 0.2),
        st.uuids().map(str),
    ),
    max_size=20,
)


@given(_MARKS, st.floats(0, 0.2))
def test_marks_that_are_drawn_as_one_lose_nothing_and_stand_apart(marks: list[Mark], least: float) -> None:
    drawn = gathered(marks, least)
    assert sorted(record for mark in drawn for record in mark.opens) == sorted(mark.opens[0] for mark in marks)
    for shape in ("entry", "uncertain", "threat", "flag"):
        row = sorted((mark for mark in drawn if mark.shape == shape), key=lambda mark: mark.begin)
        assert all(right.begin - left.end >= least for left, right in pairwise(row))


def test_a_year_tells_shapes_apart_and_says_each_as_a_sentence() -> None:
    sure = stored("zeker", Occurred(at(2026, 11, 19, 21)), kinds=("threat",), channel="email")
    vague = stored("vaag", Occurred(at(2026, 3, 1), at(2026, 3, 9), "unknown"), kinds=("verbal",))
    told = Event(date(2026, 6, 2), "Melding bij de politie", "filing", RecordId("melding"))
    span = span_of("year", TODAY)
    shown = timeline("year", looked_at(span, [vague, sure]), [told], (), WORDS)
    assert span_words("year", span) == "December 2025 tot en met november 2026"
    assert [(mark.shape, mark.opens[0]) for mark in shown.marks] == [
        ("uncertain", "vaag"), ("flag", "melding"), ("threat", "zeker"),
    ]  # fmt: skip
    assert shown.marks[2].words == "19 november 2026, 21:00. Dreiging. Mail."
    assert shown.ticks[0] == (0.0, "dec")


def test_of_what_lasted_for_days_it_is_not_said_that_its_day_is_unsure_alone() -> None:
    weeks = stored("weken", Occurred(at(2026, 11, 2), at(2026, 11, 16), "day"), kinds=("verbal",))
    shown = shown_of(Period("year", TODAY, TODAY, narrowed=True, somebody=True), [weeks])
    often = next(one.sentences for one in shown.traits if one.heading == "Hoe vaak")
    assert often == ("1 keer.", "Bij 1 keer is de dag niet zeker, of duurde het langer.")


def test_of_what_lies_in_one_month_no_part_is_told() -> None:
    days = [stored(f"{day}", Occurred(at(2026, 11, day), None, "day")) for day in (2, 9)]
    year = Period("year", TODAY, TODAY)
    assert shown_of(year, days[:1]).sentences[0] == "1 aantekening in twaalf maanden, in november 2026."
    assert shown_of(year, days).sentences[0] == "2 aantekeningen in twaalf maanden, alle in november 2026."


def test_the_whole_page_says_the_same_in_words_and_numbers() -> None:
    thursdays = [stored(f"{week}", Occurred(at(2026, 11, 5 + 7 * week, 20)), kinds=("threat",)) for week in range(3)]
    others = [stored("a", Occurred(at(2026, 10, 6, 9))), stored("b", Occurred(at(2026, 10, 7), None, "day"))]
    others.append(stored("c", Occurred(at(2026, 10, 8, 3))))
    nowhere = stored("nergens", Occurred(precision="unknown"))
    shown = shown_of(Period("year", TODAY, TODAY), [*thursdays, *others, nowhere])
    many, busiest = "6 aantekeningen in twaalf maanden", "Het vaakst op donderdag in de avond: 3."
    undated = "1 aantekening zonder dag staat hier niet bij."
    week = "De meeste in één week: 3, van 5 tot en met 11 oktober 2026."
    assert shown.sentences == (f"{many}, waarvan 3 in november 2026, 3 in oktober 2026. {week} {busiest}", undated)
    assert cell_words(shown.week, 3, 3) == "donderdag, avond: 3 aantekeningen"
    assert cell_words(shown.week, 0, 6) == "zondag, nacht: geen aantekeningen"
    assert shown.week.below.endswith("Van 1 aantekening is het uur niet bekend.")
    assert [(bar.words, bar.number, bar.share) for bar in shown.kinds] == [("Dreiging", 3, 1.0)]
    assert shown.number == 6
    assert [link.record for link in shown.entries] == ["2", "1", "0", "c", "b", "a"]
    near = shown_of(Period("day", date(2026, 11, 5), TODAY), [*thursdays, *others, nowhere])
    assert near.sentences[0] == "1 aantekening op deze dag."


def test_what_lasted_long_or_is_not_sure_swallows_nothing_and_stays_within_the_period() -> None:
    long = stored("lang", Occurred(at(2019, 3, 5), at(2026, 11, 20), "day"))
    sure = [stored(f"{day}", Occurred(at(2026, 11, day, 10))) for day in (2, 20)]
    span = span_of("year", TODAY)
    drawn = gathered(timeline("year", looked_at(span, [long, *sure]), (), (), WORDS).marks, 0.001)
    assert [(mark.shape, mark.opens) for mark in drawn] == [
        ("uncertain", ("lang",)), ("entry", ("2",)), ("entry", ("20",)),
    ]  # fmt: skip
    assert (drawn[0].first, drawn[0].last) == (span.begin, date(2026, 11, 20))
    shown = shown_of(Period("year", TODAY, TODAY), [long, *sure])
    assert [bar.words for bar in shown.months] == ["november 2026"]
    assert (
        shown.months_below == "Van 1 aantekening is de maand niet zeker, of het duurde langer. Die telt hier niet mee."
    )


def test_a_quiet_time_is_said_and_who_looks_at_a_part_hears_nothing_of_writing_down() -> None:
    few = [stored(f"{day}", Occurred(at(2026, 11, day, 10))) for day in range(1, 21)]
    begun = [replace(one, recorded_at="2026-11-20T12:00:00Z") for one in few]
    before = [stored("eerst", Occurred(at(2026, 6, 1, 10))), stored("nergens", Occurred(precision="unknown"))]
    series = [*(replace(one, recorded_at="2026-08-20T12:00:00Z") for one in before), *begun]
    said = shown_of(Period("year", TODAY, TODAY), series).sentences
    assert "Rustig van 2 juni 2026 tot en met 31 oktober 2026: 152 dagen." in said
    assert any("legt u vaker iets vast" in one for one in said)
    part = shown_of(Period("year", TODAY, TODAY, narrowed=True), series).sentences
    assert not any("legt u vaker iets vast" in one for one in part)


def test_of_more_than_a_line_can_show_one_by_one_each_place_is_one_mark_and_the_newest_are_listed() -> None:
    days = [at(2026, 11, day, hour) for day in range(1, 29) for hour in range(24)]
    kinds = {0: ("threat",), 1: ("verbal",)}
    diary = [stored(f"{n:04}", Occurred(day), kinds=kinds[n % 2]) for n, day in enumerate(days)]
    whole = looked_at(span_of("year", TODAY), diary)
    some = Looked(whole.span, whole.only, whole.stretches, whole.counts, whole.each[-MOST_LISTED - 1 :])
    one_by_one, together = (
        gathered(timeline("year", seen, (), (), WORDS).marks, 0.001) for seen in (whole, some)
    )  # fmt: skip
    told = [(mark.shape, mark.number, mark.first, mark.last) for mark in one_by_one]
    assert [(mark.shape, mark.number, mark.first, mark.last) for mark in together] == told
    assert {mark.opens for mark in together} == {()}
    assert together[0].words == "12 aantekeningen, 1 november 2026. Enter laat ze apart zien."
    shown = pattern_shown(Period("year", TODAY, TODAY), went(diary, TODAY), some, (), WORDS)
    assert shown.number == len(diary) == 672
    assert [link.record for link in shown.entries[:2]] == ["0671", "0670"]
    assert len(shown.entries) == MOST_LISTED + 1
    assert shown.entries[-1].words.startswith("En nog 472 aantekeningen.")


def test_what_comes_on_one_day_is_not_counted_as_so_many_days() -> None:
    talks = [Event(TODAY, "Gesprek na een incident", "care", RecordId(f"{number:032}")) for number in range(10)]
    *rows, more = coming_shown(talks, TODAY)
    assert {row.words for row in rows} == {"Vandaag"}
    assert (len(rows), more.words) == (8, "En nog 2 dingen.")
