"""What is still to come: each day that is known and not over, and of a plan for afterwards no more than that."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.patterns import coming, of_kind, series
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.aftercare import CarePlan, CareStep
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, IncidentKind, Person
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.pattern import Told

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
    found = coming(series(vault), WORDS, TODAY)
    assert [(event.on, event.words) for event in found] == [
        (ahead(0), "Gesprek na een incident"),
        (ahead(2), "Maatregel: Raadsvergadering"),
        (ahead(3), "Melding bij de politie: De wijkagent belt"),
        (ahead(5), "Stap na een incident"),
    ]


def test_only_of_one_person_is_read_what_the_pattern_is_counted_from() -> None:
    vault = FakeVault()
    jan = vault.add_incident(Incident("geroep", persons=(Person(name="Jan"),), effect="Slecht slapen"), NOW)
    vault.add_incident(Incident("iets anders", persons=(Person(name="Piet"),)), NOW)
    assert series(vault).told == {}
    assert series(vault, RowFilter(who="Jan")).told == {jan.record: Told(effect="Slecht slapen")}


def test_of_one_kind_are_the_same_incidents_as_the_vault_would_give() -> None:
    vault = FakeVault()
    together: tuple[tuple[IncidentKind, ...] | None, ...] = (("threat",), ("verbal", "threat"), ("verbal",), None)
    for kinds in together:
        vault.add_incident(Incident("geroep", kinds=kinds, persons=(Person(name="Jan"),)), NOW)
    read = series(vault, RowFilter(who="Jan"))
    asked: tuple[IncidentKind | None, ...] = (None, "threat", "verbal", "physical")
    for kind in asked:
        assert of_kind(read, kind).happenings == vault.happenings(RowFilter(who="Jan", kind=kind))
    assert of_kind(read, "threat").told == read.told
