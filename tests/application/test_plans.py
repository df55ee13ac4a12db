"""Both plans from their first version to measures, a calendar and paper; what is private goes nowhere."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.application.test_self_scans import KeepsReports
from tests.fakes import FakeVault, StoppedClock
from tests.pdf.checks import faults
from tests.pdf.tagged import read
from tests.shielded_folders import RealPrinter
from weerbaar_desktop.application.blank import family as blank_sheet
from weerbaar_desktop.application.family_plans import NEW, FamilyPlans, _asked, draft_key
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.own_papers import OwnPapers
from weerbaar_desktop.application.papers import starterspakket, thuisfront
from weerbaar_desktop.application.plan_history import _differences
from weerbaar_desktop.application.starter_plans import StarterPlans, planned, weeks_of
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.plan import AgreedPart, FamilyPlan, WrittenLine, asked_again, changes_an_answer
from weerbaar_desktop.domain.report import Facts, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.wording import in_dutch
from weerbaar_desktop.dossier.calendar_file import calendar_file
from weerbaar_desktop.pdf.printer import print_report
from weerbaar_desktop.system.new_file import LargeFiles

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
TODAY = date(2026, 11, 22)
SECRET = "kanariepietje"


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


@pytest.fixture
def clock() -> StoppedClock:
    """On TODAY."""
    return StoppedClock()


@pytest.fixture
def starter(vault: FakeVault, library: Library, clock: StoppedClock) -> StarterPlans:
    """With the actions that ship."""
    return StarterPlans(vault, library.starter, clock)


@pytest.fixture
def family(vault: FakeVault, library: Library, clock: StoppedClock) -> FamilyPlans:
    """With the subjects that ship."""
    return FamilyPlans(vault, library.family, clock)


@pytest.fixture
def measures(vault: FakeVault, clock: StoppedClock) -> Measures:
    """The list."""
    return Measures(vault, clock)


def filled(parts: tuple[AgreedPart, ...], answer: str = "yes") -> tuple[AgreedPart, ...]:
    """Every sentence answered, every line filled in, and a secret in every private one."""
    return tuple(
        replace(
            part,
            agreed=tuple(replace(one, answer=answer) for one in part.agreed),  # type: ignore[arg-type]  # an answer
            lines=tuple(replace(one, text=f"op het blad {number}") for number, one in enumerate(part.lines)),
            private=tuple(replace(one, text=f"{SECRET} {one.label}") for one in part.private),
        )
        for part in parts
    )


def _talked(part: AgreedPart) -> FamilyPlan:
    return FamilyPlan(TODAY, (part,))


def text_of(report: Report) -> str:
    """Printed, and read back; faults in the document are found here too."""
    pdf = print_report(report, FONTS)
    assert faults(read(pdf)) == []
    assert SECRET.encode() not in pdf
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


# -- the starter plan ----------------------------------------------------------------------------


@given(st.dates(date(1980, 1, 1), date(2031, 1, 1)))
def test_every_action_gets_its_days_and_a_week_from_any_first_day(library: Library, first_day: date) -> None:
    plan = planned(library.starter, first_day)
    for one, action in zip(plan.actions, library.starter, strict=True):
        assert (one.id, one.words) == (action.id, action.words)
        assert (one.from_ - first_day).days == action.from_day - 1
        assert first_day <= one.from_ <= one.until <= first_day + timedelta(days=29)
    assert sum((actions for _, actions in weeks_of(plan)), ()) == tuple(
        sorted(plan.actions, key=lambda one: [one.until <= first_day + timedelta(days=last - 1) for last in (7, 14)],
               reverse=True)
    )  # fmt: skip


def test_taking_it_makes_a_measure_of_each_action_once(
    starter: StarterPlans, measures: Measures, library: Library
) -> None:
    record = starter.begin(TODAY).record
    assert measures.take_from_plan(record) == len(library.starter)
    assert measures.take_from_plan(record) == 0
    seen = starter.seen(record)
    assert seen.not_taken == ()
    first = seen.measures["starter-nummers"].measure
    action = library.starter[0]
    assert (first.what, first.why, first.who, first.source) == (action.title, action.words, "u", "eigen raad")
    assert first.due == TODAY + timedelta(days=1)
    measures.erase(seen.measures["starter-nummers"].record)
    assert [one.id for one in starter.seen(record).not_taken] == ["starter-nummers"]
    assert measures.take_from_plan(record) == 1


def test_who_is_in_office_for_years_gets_measures_without_a_day_and_nothing_for_the_calendar(
    starter: StarterPlans, measures: Measures
) -> None:
    record = starter.begin(date(2019, 3, 1)).record
    assert starter.appointments(starter.seen(record)) == ()
    measures.take_from_plan(record)
    assert {one.measure.due for one in measures.vault.measures()} == {None}


def test_the_calendar_gets_each_day_that_is_to_come_once_and_no_word_of_the_plan(
    starter: StarterPlans, measures: Measures
) -> None:
    record = starter.begin(TODAY - timedelta(days=10)).record
    seen = starter.seen(record)
    days = [one.day for one in starter.appointments(seen)]
    assert days == sorted({one.until for one in seen.plan.actions if one.until >= TODAY})
    measures.take_from_plan(record)
    assert [one.day for one in starter.appointments(starter.seen(record))] == days
    last = starter.seen(record).measures["starter-terugkijken"]
    measures.amend(last.record, replace(last.measure, status="done"))
    assert [one.day for one in starter.appointments(starter.seen(record))] == days[:-1]
    file = calendar_file(starter.appointments(seen)).decode()
    assert file.count("BEGIN:VEVENT") == len(days) > 1
    for one in seen.plan.actions:
        assert one.title not in file


def test_another_first_day_is_a_later_version_with_a_reason(starter: StarterPlans, measures: Measures) -> None:
    record = starter.begin(TODAY).record
    measures.take_from_plan(record)
    assert starter.move(record, TODAY, "").revisions == 1
    with pytest.raises(RefusedInput, match="waarom"):
        starter.move(record, TODAY + timedelta(days=3), " ")
    moved = starter.move(record, TODAY + timedelta(days=3), "de raad begon later")
    assert moved.revisions == 2
    seen = starter.seen(record)
    assert seen.plan.actions[0].until == TODAY + timedelta(days=4)
    assert seen.measures["starter-nummers"].measure.due == TODAY + timedelta(days=1)


@pytest.mark.parametrize("first_day", [date.min, date.max, date(1900, 1, 1), date(2040, 1, 1)])
def test_a_first_day_out_of_reach_is_refused(starter: StarterPlans, first_day: date) -> None:
    with pytest.raises(RefusedInput, match="te ver weg"):
        starter.begin(first_day)
    record = starter.begin(TODAY).record
    with pytest.raises(RefusedInput, match="te ver weg"):
        starter.move(record, first_day, "reden")


def test_a_plan_of_an_action_that_is_retired_shows_its_own_words(
    starter: StarterPlans, measures: Measures, library: Library
) -> None:
    record = starter.begin(TODAY).record
    newer = replace(starter, actions=library.starter[1:])
    assert newer.seen(record).plan.actions[0].title == library.starter[0].title
    assert measures.take_from_plan(record) == len(library.starter)
    moved = newer.move(record, TODAY + timedelta(days=1), "anders")
    assert [one.id for one in newer.seen(moved.record).plan.actions] == [one.id for one in library.starter]


# -- the family plan -----------------------------------------------------------------------------


def test_a_plan_is_half_done_then_kept_and_the_draft_is_over(family: FamilyPlans, vault: FakeVault) -> None:
    assert (family.kept().stored, family.kept().draft) == (None, None)
    family.keep_draft(NEW, {"at": "deur"})
    assert family.kept().draft is not None
    stored = family.finish(filled(family.asked(NEW).parts))
    assert (family.kept().stored, family.kept().draft) == (stored, None)
    assert family.seen(stored.record).plan.talked_on == TODAY
    family.keep_draft(stored.record, {"at": "deur"})
    assert family.kept().draft is not None
    family.erase(stored.record)
    assert (vault.plans(), vault.draft(draft_key(stored.record))) == ((), None)


def test_nothing_at_all_is_no_plan(family: FamilyPlans) -> None:
    with pytest.raises(RefusedInput, match="nog niets ingevuld"):
        family.finish(family.asked(NEW).parts)


def test_a_later_version_keeps_the_day_of_the_talk_until_they_talk_again(
    family: FamilyPlans, clock: StoppedClock
) -> None:
    record = family.finish(filled(family.asked(NEW).parts)).record
    clock.moment += timedelta(days=30)
    parts = family.asked(record).parts
    assert family.finish(parts, record).revisions == 1
    with pytest.raises(RefusedInput, match="waarom"):
        family.finish(family.asked(NEW).parts[:1] + parts[1:], record)
    later = family.finish(filled(parts[:1], "not_yet") + parts[1:], record, "toch niet")
    assert isinstance(later.plan, FamilyPlan)
    assert (later.revisions, later.plan.talked_on) == (2, TODAY)
    again, undo = family.talked_again(record)
    assert isinstance(again.plan, FamilyPlan)
    assert (again.revisions, again.plan.talked_on) == (3, TODAY + timedelta(days=30))
    assert family.talked_again(record) == (again, None)
    assert undo is not None
    undo()
    assert family.seen(record).plan == later.plan


def test_what_is_asked_in_newer_words_keeps_what_was_said_in_the_older(family: FamilyPlans, library: Library) -> None:
    record = family.finish(filled(family.asked(NEW).parts)).record
    first = library.family[0]
    newer = type(first)(first.id, first.heading, ("Wij kijken door het raam.",), (), first.source, first.reviewed_on)
    parts = replace(family, parts=(newer, *library.family[2:])).asked(record).parts
    assert [one.sentence for one in parts[0].agreed] == ["Wij kijken door het raam.", *first.agreed]
    assert [one.answer for one in parts[0].agreed] == [None, "yes", "yes", "yes"]
    assert parts[-1].heading == library.family[1].heading
    assert family.finish(parts, record).revisions == 2


def test_what_is_not_agreed_on_yet_becomes_a_measure_and_nothing_private_does(
    family: FamilyPlans, measures: Measures, vault: FakeVault, library: Library
) -> None:
    record = family.finish(filled(family.asked(NEW).parts, "not_yet")).record
    sentences = [sentence for part in library.family for sentence in part.agreed]
    assert measures.take_from_plan(record) == len(sentences)
    assert measures.take_from_plan(record) == 0
    made = [one.measure for one in vault.measures()]
    assert sorted(one.what for one in made) == sorted(f"Praat er thuis over: {one}" for one in sentences)
    assert SECRET not in repr(made)
    assert len(family.seen(record).measures) == len(sentences)


def test_one_plan_is_not_the_other(family: FamilyPlans, starter: StarterPlans) -> None:
    both = family.finish(filled(family.asked(NEW).parts)).record, starter.begin(TODAY).record
    for ask in (lambda: starter.seen(both[0]), lambda: family.seen(both[1]), lambda: family.asked(both[1])):
        with pytest.raises(NoSuchRecord):
            ask()


# -- on paper ------------------------------------------------------------------------------------


@pytest.fixture
def papers(vault: FakeVault, clock: StoppedClock) -> OwnPapers:
    """On a disk."""
    return OwnPapers(vault, clock, KeepsReports(), OutgoingFiles(vault, LargeFiles(), clock), RealPrinter())


def test_the_sheet_for_the_fridge_holds_what_is_agreed_and_filled_in_and_never_what_is_private(
    family: FamilyPlans, papers: OwnPapers, library: Library
) -> None:
    parts = filled(family.asked(NEW).parts[:-1]) + filled(family.asked(NEW).parts[-1:], "not_yet")
    record = family.finish(parts).record
    told = papers.family(record, library.contacts)
    assert told.journal_document == {"what": "thuisfront", "plan": record}
    assert SECRET not in repr(told)
    labels = [label for part in library.family for label in part.private]
    assert labels
    assert not [label for label in labels if label in repr(told.report)]
    text = text_of(told.report)
    assert "112" in text
    assert SECRET not in text
    assert "op het blad 0" in text
    assert "Wij kijken eerst wie er staat." in text


def test_what_is_not_agreed_on_and_not_filled_in_is_not_on_the_sheet(family: FamilyPlans, library: Library) -> None:
    parts = family.asked(NEW).parts
    plan = FamilyPlan(TODAY, (*filled(parts[:1], "not_yet"), *filled(parts[5:6]), *parts[1:5]))
    report = thuisfront.report(plan, library.contacts, practice=False)
    headings = [block.text for block in report.blocks if isinstance(block, Heading)]
    assert headings == [parts[0].heading, parts[5].heading]
    words = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert words[1:] == ["\n".join(one.sentence for one in parts[5].agreed)]
    assert [block.rows for block in report.blocks if isinstance(block, Facts)][1] == (
        ("Wie doet open", "op het blad 0"),
    )


@given(st.text(st.characters(categories=["Ll", "Nd"]), min_size=12, max_size=30))
def test_whatever_is_private_is_in_no_part_of_the_sheet(library: Library, secret: str) -> None:
    parts = tuple(
        replace(part, private=tuple(replace(one, text=secret) for one in part.private))
        for part in filled(tuple(map(_asked, library.family)))
    )
    report = thuisfront.report(FamilyPlan(TODAY, parts), library.contacts, practice=True)
    assert secret not in repr(report)


def test_the_blank_sheet_asks_for_nothing_private(library: Library) -> None:
    shown = repr(blank_sheet.report(library))
    assert not [label for part in library.family for label in part.private if f"'{label}'" in shown]


def test_a_starter_plan_on_paper_has_its_days_and_what_is_done(
    starter: StarterPlans, measures: Measures, papers: OwnPapers, library: Library, contacts: tuple[Contact, ...]
) -> None:
    record = starter.begin(date(2026, 12, 1)).record
    measures.take_from_plan(record)
    first = starter.seen(record).measures["starter-nummers"]
    measures.amend(first.record, replace(first.measure, status="done"))
    told = papers.starter(record, contacts)
    assert told.journal_document == {"what": "starterspakket", "plan": record}
    rows = [row for block in told.report.blocks if isinstance(block, Table) for row in block.rows]
    assert len(rows) == len(library.starter)
    assert rows[0][1:] == ("1 december 2026 tot en met 2 december 2026", "U", "Gedaan")
    assert {row[3] for row in rows[1:]} == {"Nog te doen"}
    text = text_of(told.report)
    assert starterspakket.TITLE in text
    assert "eigen raad" in text


@pytest.fixture
def contacts(library: Library) -> tuple[Contact, ...]:
    """The numbers that ship."""
    return library.contacts


def test_a_line_that_becomes_private_takes_what_was_written_along_and_never_goes_back(library: Library) -> None:
    part = library.family[0]
    label = "Wie doet open"
    asked = AgreedPart(part.id, part.heading, (), (WrittenLine(label),), (), part.source, part.reviewed_on)
    shown = replace(asked, lines=(WrittenLine(label, SECRET),))
    secret = replace(asked, lines=(), private=(WrittenLine(label),))
    (kept,) = asked_again((secret,), (shown,))
    assert (kept.lines, kept.private) == ((), (WrittenLine(label, SECRET),))
    (back,) = asked_again((asked,), (kept,))
    assert (back.lines, back.private) == ((), (WrittenLine(label, SECRET),))
    assert not changes_an_answer(_talked(shown), _talked(kept))


def test_the_history_tells_that_something_private_changed_and_not_what(library: Library) -> None:
    part = library.family[0]
    plan = AgreedPart(part.id, part.heading, (), (), (WrittenLine("De kamer", SECRET),), part.source, part.reviewed_on)
    was, became = _talked(replace(plan, private=(WrittenLine("De kamer"),))), _talked(plan)
    (changed,) = _differences(was, became, in_dutch)
    assert (changed.before.words, changed.after.words) == ("Niet ingevuld", "Ingevuld, hier niet te zien")
