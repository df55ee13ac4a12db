"""The paper with the pattern of a period says what the page says, and nothing of what lies outside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.fake_counting import looked_at, went
from tests.presentation.test_timeline_shown import TODAY, at, stored
from weerbaar_desktop.application.papers.patroon import Asked, Found, report
from weerbaar_desktop.application.pattern_words import traits
from weerbaar_desktop.application.patterns import Event
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.incident import Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.pattern import pattern
from weerbaar_desktop.domain.period import Level, span_of
from weerbaar_desktop.domain.report import Bars, Facts, Heading, Paragraph, Table, TimeLine
from weerbaar_desktop.presentation.pattern_shown import Period, named_shown, pattern_shown

WORDS = load_library(Path(__file__).resolve().parents[2] / "resources" / "content" / "nl").incident
SERIES = [
    *(stored(f"do{week}", Occurred(at(2026, 11, 5 + 7 * week, 20)), kinds=("threat",), channel="email")
      for week in range(3)),
    stored("toen", Occurred(at(2026, 2, 3, 9)), kinds=("verbal",), decision="Het windpark"),
    stored("vaag", Occurred(at(2026, 3, 1), at(2026, 3, 9), "unknown")),
    stored("eerder", Occurred(at(2024, 3, 1)), kinds=("physical",)),
    stored("nergens", Occurred(precision="unknown")),
]  # fmt: skip

DONE = [
    Event(date(2024, 1, 1), "Aangifte", "filing", RecordId("toen")),
    Event(date(2026, 6, 2), "Melding bij de politie", "filing", RecordId("melding")),
]


def found(level: Level, on: date, done: Sequence[Event], coming: Sequence[Event] = ()) -> Found:
    """All there is, looked at in one period."""
    return Found(went(SERIES, TODAY), looked_at(span_of(level, on), SERIES), done, coming)


def test_it_says_what_the_page_says() -> None:
    shown = pattern_shown(
        Period("year", TODAY, TODAY), went(SERIES, TODAY), looked_at(span_of("year", TODAY), SERIES), DONE, WORDS
    )
    made = report(Asked("year", TODAY), found("year", TODAY, DONE), WORDS, TODAY, practice=False)
    said = [block.text for block in made.blocks if isinstance(block, Paragraph)]
    assert said[0] == shown.subtitle
    assert tuple(said[1 : 1 + len(shown.sentences)]) == shown.sentences
    (line,) = [block for block in made.blocks if isinstance(block, TimeLine)]
    assert "5 aantekeningen, 3 met bedreiging, 1 keer iets dat u deed of plande" in line.alt
    assert sum(number for *_, number in line.marks) == shown.number + 1
    week, done, entries = (block for block in made.blocks if isinstance(block, Table))
    assert [row[1:] for row in week.rows] == [tuple(map(str, row)) for row in shown.week.numbers]
    assert done.rows == (("2 juni 2026", "Melding bij de politie"),)
    assert len(entries.rows) == shown.number == 5
    assert entries.rows[0][0] == "3 februari 2026, 09:00"
    assert "Lichamelijk" not in str(entries.rows)
    bars = {block.caption: block.rows for block in made.blocks if isinstance(block, Bars)}
    assert bars["Wat het was"] == tuple((bar.words, bar.number) for bar in shown.kinds)
    assert bars["Rond welk besluit"] == (("Het windpark", 1),)


def test_who_is_named_most_is_told_and_that_there_are_more() -> None:
    many = [(f"Iemand {number:02}", 20 - number) for number in range(11)]
    told = replace(found("year", TODAY, DONE), named=[("Jan\nvan de brug", 30), *many])
    made = report(Asked("year", TODAY), told, WORDS, TODAY, practice=False)
    (rows,) = [
        block.rows for block in made.blocks if isinstance(block, Bars) and block.caption == "Wie u daarbij noemt"
    ]
    shown, below = named_shown(told.named)
    assert rows == tuple((bar.words, bar.number) for bar in shown)
    assert rows[:2] == (("Jan van de brug", 30), ("Iemand 00", 20))
    assert len(rows) == 10
    assert below == "Dit zijn de 10 die u het meest noemt."
    assert below in [one.text for one in made.blocks if isinstance(one, Paragraph)]


def test_a_month_is_counted_by_week_on_the_page_and_on_paper_alike() -> None:
    month = span_of("month", TODAY)
    shown = pattern_shown(Period("month", TODAY, TODAY), went(SERIES, TODAY), looked_at(month, SERIES), DONE, WORDS)
    made = report(Asked("month", TODAY), found("month", TODAY, DONE), WORDS, TODAY, practice=False)
    (weeks,) = [block.rows for block in made.blocks if isinstance(block, Bars) and block.caption.endswith("per week")]
    assert weeks == tuple((bar.words, bar.number) for bar in shown.weeks)
    assert weeks == tuple((f"{first} tot en met {first + 6} november 2026", 1) for first in (2, 9, 16))


def test_the_weeks_of_a_month_are_told_by_the_days_that_are_in_it() -> None:
    days = [stored(f"{day}", Occurred(at(2026, 11, day, 9))) for day in (1, 30, 30)]
    days.append(stored("vaag", Occurred(at(2026, 11, 8), at(2026, 11, 9), "unknown")))
    looked = looked_at(span_of("month", TODAY), days)
    shown = pattern_shown(Period("month", TODAY, TODAY), went(days, TODAY), looked, [], WORDS)
    assert [(bar.words, bar.number) for bar in shown.weeks if bar.number] == [
        ("1 november 2026", 1), ("30 november 2026", 2),
    ]  # fmt: skip
    assert len(shown.weeks) == 6
    assert shown.weeks_below == "Van 1 aantekening is de week niet zeker, of het duurde langer. Die telt hier niet mee."


def test_of_a_month_and_a_week_that_nobody_knows_it_says_so_without_an_empty_table() -> None:
    days = [stored("vaag", Occurred(at(2026, 10, 28), at(2026, 11, 9), "unknown"))]
    looked = looked_at(span_of("month", TODAY), days)
    shown = pattern_shown(Period("month", TODAY, TODAY), went(days, TODAY), looked, [], WORDS)
    made = report(Asked("month", TODAY), Found(went(days, TODAY), looked, []), WORDS, TODAY, practice=False)
    said = [block.text for block in made.blocks if isinstance(block, Paragraph)]
    assert shown.months_below in said
    assert shown.weeks_below in said
    assert shown.months_below
    assert shown.weeks_below
    assert all(block.rows for block in made.blocks if isinstance(block, Bars))


def test_a_time_with_nothing_in_it_is_said_and_has_no_empty_tables() -> None:
    made = report(Asked("day", date(2020, 1, 1)), found("day", date(2020, 1, 1), DONE), WORDS, TODAY, practice=True)
    assert not [block for block in made.blocks if isinstance(block, Table | Bars | Heading | TimeLine)]
    assert any("Er staat niets op deze dag." in block.text for block in made.blocks if isinstance(block, Paragraph))
    assert made.practice


def test_of_one_person_it_says_the_four_and_nothing_of_what_somebody_did_or_plans() -> None:
    here = Event(date(2026, 11, 2), "Maatregel: de kinderen zijn bij oma", "measure", RecordId("oma"))
    asked = Asked("month", TODAY, "Jan")
    made = report(asked, replace(found("month", TODAY, [here], [here]), somebody=True), WORDS, TODAY, practice=False)
    (four,) = [block for block in made.blocks if isinstance(block, Facts)]
    assert [label for label, _ in four.rows] == ["Aard", "Duur", "Hoe vaak", "Hoe hevig"]
    assert four.rows[1][1] == "Van 5 november 2026 tot en met 19 november 2026, 15 dagen.", "of this month alone"
    assert "oma" not in repr(made)
    said = [block.text for block in made.blocks if isinstance(block, Paragraph)]
    assert said[1:3] == ["Alleen: Jan.", said[2]]
    assert "alleen aantekeningen" in said[2]
    (line,) = [block for block in made.blocks if isinstance(block, TimeLine)]
    assert "deed of plande" not in line.alt


def test_what_all_was_on_one_day_lasted_from_no_day_to_another() -> None:
    seen = pattern(looked_at(span_of("day", date(2026, 11, 12)), SERIES).counts)
    assert [one.sentences for one in traits(seen, WORDS) if one.heading == "Duur"] == [
        ("Op één dag: 12 november 2026.",)
    ]


def test_of_everybody_it_says_what_is_to_come_in_the_period() -> None:
    talk, later = (
        Event(day, words, "filing", RecordId("melding"))
        for day, words in ((date(2026, 11, 26), "Gesprek: de wijkagent"), (date(2026, 12, 9), "Gesprek: de griffier"))
    )
    made = report(Asked("month", TODAY), found("month", TODAY, DONE, [talk, later]), WORDS, TODAY, practice=False)
    tables = {block.caption: block.rows for block in made.blocks if isinstance(block, Table)}
    assert tables["De dagen die nog komen, de eerste bovenaan"] == (
        ("Donderdag 26 november 2026", "Gesprek: de wijkagent"),
    )
