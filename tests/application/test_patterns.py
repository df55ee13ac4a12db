"""What is still to come: each day that is known and not over, and of a plan for afterwards no more than that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.patterns import MOST_APART, MOST_LISTED, coming, looked, looked_at_each, series
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.aftercare import CarePlan, CareStep
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.period import span_of

WORDS = load_library(Path(__file__).resolve().parents[2] / "resources" / "content" / "nl").filing
NOW = StoppedClock().now()
TODAY = NOW.date()


def ahead(days: int) -> date:
    """So many days from now."""
    return TODAY + timedelta(days=days)


def step(days: int, done_on: date | None = None) -> CareStep:
    """A step of a plan, with something that is nobody else's."""
    return CareStep(f"s{days}", "Geheime stap", ahead(days), (), "bron", TODAY, done_on, "geheim")


def test_what_has_a_day_that_is_not_over_is_told_the_first_one_first() -> None:
    vault = FakeVault()
    vault.add_filing(Filing("melding", next_on=ahead(3), next_what="De wijkagent\nbelt"), NOW)
    vault.add_filing(Filing("talk", next_on=ahead(4), settled="yes"), NOW)
    vault.add_filing(Filing("talk", next_on=ahead(-1)), NOW)
    vault.add_measure(Measure("Raadsvergadering", due=ahead(2)), NOW)
    vault.add_measure(Measure("Klaar", due=ahead(2), status="done"), NOW)
    vault.add_measure(Measure("Ooit"), NOW)
    talk = ahead(0)
    talks = f"{talk.day}-{talk.month}-{talk.year} met geheime naam\nzonder dag"
    plan = CarePlan(ahead(-9), ("person",), (step(-2), step(5), step(6, TODAY)), talks_planned=talks)
    vault.add_care_plan(plan, NOW)
    found = coming(series(vault, TODAY), WORDS, TODAY)
    assert [(event.on, event.words) for event in found] == [
        (ahead(0), "Gesprek na een incident"),
        (ahead(2), "Maatregel: Raadsvergadering"),
        (ahead(3), "Melding bij de politie: De wijkagent belt"),
        (ahead(5), "Stap na een incident"),
    ]


def test_of_few_each_is_read_and_of_many_the_last_so_that_there_are_enough_to_list() -> None:
    vault, span = FakeVault(), span_of("year", TODAY)
    for number in range(MOST_APART + 1):
        vault.add_incident(Incident("geroep", occurred=Occurred(NOW - timedelta(days=number // 10))), NOW)
        if number == MOST_LISTED:
            assert looked(vault, span).whole
    seen = looked(vault, span)
    assert not seen.whole
    assert seen.counts.total == MOST_APART + 1
    newest = vault.counting.happenings(span)[-len(seen.each) :]
    assert seen.each == newest
    assert MOST_LISTED < len(seen.each) < MOST_LISTED + 20, "no more than the day on which there are enough"
    assert looked_at_each(vault, span).whole


def test_of_the_same_choice_all_the_time_there_is_is_not_counted_again() -> None:
    vault, span, jan = FakeVault(), span_of("year", TODAY), RowFilter(who="Jan")
    vault.add_incident(Incident("geroep", occurred=Occurred(NOW), persons=(Person(name="Jan"),)), NOW)
    before = replace(looked(vault, span), stretches=())
    assert looked(vault, span, before=before).stretches == ()
    assert looked(vault, span, jan, before).stretches == looked(vault, span, jan).stretches != ()
