"""The time after an incident: a plan begun, filled in and printed, and lessons that become measures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.fakes import FakeVault, StoppedClock
from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.application.aftercare import AfterCare, day_of, day_words, due, lessons_of, plan_versions
from weerbaar_desktop.application.papers import nazorgplan
from weerbaar_desktop.content.aftercare import load_aftercare
from weerbaar_desktop.content.contacts import load_contacts
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.incident import Incident, Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.pdf.printer import print_report

RESOURCES: Final = Path(__file__).parents[2] / "resources"
SHIPPED: Final = RESOURCES / "content" / "nl"
AFTER: Final = load_aftercare(SHIPPED, load_contacts(SHIPPED))
TODAY: Final = date(2026, 11, 22)


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


@pytest.fixture
def care(vault: FakeVault) -> AfterCare:
    """With the steps that ship."""
    return AfterCare(vault, AFTER, StoppedClock())


def test_a_plan_is_counted_from_its_incident_and_seen_with_it(care: AfterCare, vault: FakeVault) -> None:
    now = StoppedClock().now()
    occurred = Occurred(now - timedelta(days=5), precision="exact")
    of = vault.add_incident(Incident("Een mail.", occurred=occurred), now)
    assert day_of(of, TODAY) == TODAY - timedelta(days=5)
    assert day_of(vault.add_incident(Incident("Ooit."), now), TODAY) == TODAY
    stored = care.begin(day_of(of, TODAY), ["person"], of.record)
    seen = care.seen(stored.record)
    assert (seen.stored, seen.incident) == (stored, of)
    assert [step.id for step in due(stored.plan, TODAY)] == ["zelfde-dag", "drie-dagen"]
    vault.amend_incident(of.record, replace(of.incident, trashed_on=now), "weg", now)
    vault.erase_incident(of.record, now)
    assert care.seen(stored.record).incident is None


def test_what_was_written_changes_only_with_a_reason_and_the_history_says_so(care: AfterCare, vault: FakeVault) -> None:
    record = care.begin(TODAY, ["person"]).record
    step = vault.care_plan(record).plan.steps[0]
    told = vault.care_plan(record).plan.with_step(replace(step, done_on=TODAY, note="Sam kwam langs."))
    care.amend(record, replace(told, wishes="rust"))
    other = replace(told, wishes="dat het stopt")
    with pytest.raises(RefusedInput, match="waarom"):
        care.amend(record, other)
    care.amend(record, other, "het was te vaag")
    first, second, third = plan_versions(vault.history(record))
    assert first.changes is None
    assert {one.key for one in second.changes or ()} == {"wishes", "zelfde-dag"}
    assert (second.reason, third.reason) == ("Aangevuld.", "het was te vaag")
    [change] = third.changes or ()
    assert (change.before.words, change.after.words) == ("rust", "dat het stopt")


def test_each_lesson_becomes_a_measure_once(care: AfterCare, vault: FakeVault) -> None:
    record = care.begin(TODAY, ["person"]).record
    plan = replace(vault.care_plan(record).plan, house="lamp ophangen\nslot nakijken", helped="wandelen")
    care.amend(record, plan)
    assert [*lessons_of(plan).values()] == ["lamp ophangen", "slot nakijken"]
    made = care.take_lesson(record, "house: lamp ophangen")
    assert care.take_lesson(record, "house: lamp ophangen") == made
    assert (made.measure.what, made.measure.origin and made.measure.origin.kind) == ("lamp ophangen", "care")
    assert dict(care.seen(record).measures) == {"house: lamp ophangen": made}
    with pytest.raises(NoSuchRecord):
        care.take_lesson(record, "helped: wandelen")
    care.erase(record)
    assert vault.measures() == (made,)
    with pytest.raises(NoSuchRecord):
        care.seen(RecordId(record))


def test_days_in_a_calendar_say_nothing_and_only_what_is_to_come(care: AfterCare) -> None:
    plan = care.begin(TODAY - timedelta(days=3), ["person", "children"]).plan
    plan = plan.with_step(replace(plan.step("een-week"), done_on=TODAY))
    days = care.appointments(plan)
    assert [one.day for one in days] == [step.day for step in plan.to_do if step.day >= TODAY]
    assert {one.title for one in days} == {"Iets van mijn lijst"}
    assert len(days) == 3


def test_a_talk_that_is_planned_on_a_day_goes_along_to_the_calendar(care: AfterCare) -> None:
    plan = care.begin(TODAY - timedelta(days=300), ["person"]).plan
    later, before = TODAY + timedelta(days=9), TODAY - timedelta(days=9)
    lines = f"{later.day}-{later.month}-{later.year} de griffier, over geheim\nde huisarts\n31-2-2027 niets"
    talks = f"{lines}\n{before.day}-{before.month}-{before.year} al geweest"
    done = tuple(replace(step, done_on=TODAY) for step in plan.steps)
    (only,) = care.appointments(replace(plan, steps=done, talks_planned=talks))
    assert only.day == later
    assert "geheim" not in f"{only.title} {only.words}"


def test_a_day_off_is_said_and_kept() -> None:
    assert day_words(date(2026, 12, 26)) == "zaterdag 26 december 2026, tweede kerstdag"
    assert day_words(date(2026, 11, 21)) == "zaterdag 21 november 2026"


def test_what_is_printed_is_what_is_left_and_nothing_that_was_written(care: AfterCare) -> None:
    plan = care.begin(TODAY, ["person", "partner", "children"]).plan
    first = plan.steps[0]
    plan = replace(plan.with_step(replace(first, done_on=TODAY, note="geheim")), wishes="geheim", house="geheim")
    report = nazorgplan.report(plan, AFTER.calls, practice=False)
    told = str(report)
    assert "geheim" not in told
    assert first.title not in told
    assert all(step.title in told for step in plan.steps[1:])
    assert "0800-0113" in told
    document = print_report(report, RESOURCES / "fonts")
    assert document == print_report(report, RESOURCES / "fonts")
    assert faults(read(document)) == []


def test_nothing_left_is_said_kindly(care: AfterCare) -> None:
    plan = care.begin(TODAY, ["person"]).plan
    for step in plan.steps:
        plan = plan.with_step(replace(step, done_on=TODAY))
    assert nazorgplan.NOTHING_LEFT in str(nazorgplan.report(plan, AFTER.calls, practice=True))
