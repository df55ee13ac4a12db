"""The self-scan from its answers to a line, beside the one before it, and what becomes a measure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.content.test_self_scan import replaced
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.measure_origins import Listed, Narrowed
from weerbaar_desktop.application.measures import ADDED, APPOINTMENT_TITLE, Measures, measure_versions
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.own_papers import OwnPapers
from weerbaar_desktop.application.papers import maatregelen, zelfscan
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.application.self_scans import DRAFT, SelfScans
from weerbaar_desktop.content.self_scan import load_self_scan
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput, Stopped
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.report import Paragraph, Report, Table
from weerbaar_desktop.domain.scan import Answer
from weerbaar_desktop.system.new_file import LargeFiles

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "content" / "nl"
QUESTIONS: Final = load_self_scan(SHIPPED)


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


@pytest.fixture
def clock() -> StoppedClock:
    """Standing still."""
    return StoppedClock()


@pytest.fixture
def scans(vault: FakeVault, clock: StoppedClock) -> SelfScans:
    """With the questions that ship."""
    return SelfScans(vault, QUESTIONS, clock)


@pytest.fixture
def measures(vault: FakeVault, clock: StoppedClock) -> Measures:
    """Of the same vault."""
    return Measures(vault, clock)


def answered(answer: Answer = "yes", **others: Answer) -> dict[str, Answer]:
    """The same answer everywhere but to `others`, whose ids have a low line for each hyphen."""
    told: dict[str, Answer] = {one.id: answer for one in QUESTIONS}
    return {**told, **{key.replace("_", "-"): value for key, value in others.items()}}


def test_a_scan_keeps_the_words_that_were_shown_and_ends_the_draft(scans: SelfScans, vault: FakeVault) -> None:
    scans.keep_draft({"half": "af"})
    stored = scans.finish(answered(agenda="no"), {"agenda": " staat op de site \n"})
    assert [one.question for one in stored.scan.questions] == [one.question for one in QUESTIONS]
    (todo,) = stored.scan.actions
    assert (todo.id, todo.note, todo.action and todo.action.source) == ("agenda", "staat op de site", "eigen raad")
    assert vault.draft(DRAFT) is None
    assert scans.kept().scans == (stored,)


def test_a_scan_that_cannot_be_kept_leaves_the_draft(scans: SelfScans, vault: FakeVault) -> None:
    scans.keep_draft({"half": "af"})
    with pytest.raises(RefusedInput):
        scans.finish(answered(), {"agenda": "x" * 5000})
    assert vault.draft(DRAFT) is not None
    assert vault.scans("self") == ()


def test_the_nearest_and_cheapest_comes_first(scans: SelfScans) -> None:
    stored = scans.finish(answered("no"), {})
    near = [one.action.near for one in stored.scan.actions if one.action]
    assert near == sorted(near, key=["vandaag", "deze week", "deze maand", "als het kan"].index)
    assert stored.scan.actions[-1].id == "deuren-en-ramen"


def test_the_second_scan_tells_what_changed(scans: SelfScans) -> None:
    first = scans.finish(answered(agenda="no"), {})
    second = scans.finish(answered(fotos="unknown"), {})
    seen = scans.seen(second.record)
    assert seen.before == first
    changes = [(one.before and one.before.answer, one.now and one.now.answer) for one in seen.changed]
    assert changes == [("yes", "unknown"), ("no", "yes")]
    assert scans.seen(first.record).changed == ()


def test_what_was_left_for_later_keeps_what_was_to_do(scans: SelfScans, measures: Measures) -> None:
    first = scans.finish(answered(agenda="no", fotos="no"), {"agenda": "mijn briefje"})
    done = measures.take_from_scan(first.record, "fotos")
    measures.amend(done.record, Measure(done.measure.what, *_rest(done.measure), "done", origin=done.measure.origin))
    answers = answered()
    del answers["agenda"], answers["fotos"]
    second = scans.finish(answers, {})
    assert [(one.id, one.note) for one in second.scan.actions] == [("agenda", None)]
    assert second.scan.is_carried("agenda")
    third = scans.finish(answers, {})
    assert [one.id for one in third.scan.actions] == ["agenda"]
    assert scans.finish(answered(), {}).scan.actions == ()


def _rest(measure: Measure) -> tuple[str | None, str | None, date | None]:
    return measure.why, measure.who, measure.due


def test_a_question_that_was_replaced_leaves_the_earlier_answers_in_their_own_words(
    scans: SelfScans, vault: FakeVault, clock: StoppedClock, tmp_path: Path
) -> None:
    first = scans.finish(answered(gevolgd="no"), {})
    later = SelfScans(vault, load_self_scan(replaced(tmp_path)), clock)
    second = later.finish({**answered(), "nieuw": "no"}, {})
    asked = next(one for one in first.scan.questions if one.id == "gevolgd")
    assert vault.scan(first.record).scan.questions[-1] == asked
    assert {one.id for one in second.scan.actions} == {"nieuw", "gevolgd"}
    seen = later.seen(second.record)
    assert zelfscan.changed_words(seen.changed[-1]) == (
        "Weet u wat u doet als iemand u volgt?", "Nee", "Wordt niet meer gevraagd",
    )  # fmt: skip
    cells = " ".join(_cells(zelfscan.report(seen, practice=False)))
    assert "Doe iets nieuws." in cells
    assert "Van de vorige keer: Spreek met uzelf af: niet naar huis" in cells


def _cells(report: Report) -> list[str]:
    return [cell for block in report.blocks if isinstance(block, Table) for row in block.rows for cell in row]


def test_a_measure_out_of_a_scan_is_made_once_and_knows_where_it_came_from(
    scans: SelfScans, measures: Measures, vault: FakeVault
) -> None:
    scan = scans.finish(answered(agenda="no"), {})
    made = measures.take_from_scan(scan.record, "agenda")
    assert measures.take_from_scan(scan.record, "agenda") == made
    assert made.measure.origin is not None
    assert (made.measure.origin.kind, made.measure.origin.record, made.measure.origin.part) == (
        "scan", scan.record, "agenda",
    )  # fmt: skip
    assert measures.seen(made.record).came_of == scan
    assert scans.seen(scan.record).measures == {"agenda": made}
    with pytest.raises(NoSuchRecord):
        measures.take_from_scan(scan.record, "fotos")
    scans.erase(scan.record)
    assert measures.seen(made.record).came_of is None
    assert vault.measures() == (made,)


def test_an_open_measure_is_known_in_the_next_scan_and_a_done_one_is_asked_anew(
    scans: SelfScans, measures: Measures
) -> None:
    made = measures.take_from_scan(scans.finish(answered(agenda="no"), {}).record, "agenda")
    second = scans.finish(answered(agenda="no"), {})
    assert scans.seen(second.record).measures == {"agenda": made}
    done = Measure(made.measure.what, *_rest(made.measure), "done", origin=made.measure.origin)
    measures.amend(made.record, done, "gedaan")
    assert scans.seen(second.record).measures == {}


def test_changing_asks_for_a_reason_and_filling_in_does_not(measures: Measures, vault: FakeVault) -> None:
    made = measures.add(Measure("Lamp ophangen"))
    measures.amend(made.record, Measure("Lamp ophangen", due=date(2026, 12, 1)))
    with pytest.raises(RefusedInput, match="waarom u dit wijzigt"):
        measures.amend(made.record, Measure("Lamp ophangen"))
    measures.amend(made.record, Measure("Lamp ophangen", status="left", due=date(2026, 12, 1)), "te duur")
    versions = measure_versions(vault.history(made.record))
    assert [one.reason for one in versions] == ["", ADDED, "te duur"]
    (status,) = versions[2].changes or ()
    assert (status.label, status.before.words, status.after.words) == ("Hoe het staat", "Nog te doen", "Laat ik zo")


def test_an_erased_version_is_said_and_not_compared(measures: Measures, vault: FakeVault) -> None:
    made = measures.add(Measure("Lamp ophangen"))
    measures.erase(made.record)
    assert [one.erased for one in measure_versions(vault.history(made.record))] == [True]


def test_days_go_to_another_calendar_once_each_and_say_nothing(measures: Measures) -> None:
    for due in (1, 1, None, 3):
        measures.add(Measure("Lamp", due=date(2026, 12, due) if due else None))
    measures.add(Measure("Lamp", due=date(2026, 12, 2), status="done"))
    found = measures.appointments(measures.vault.measures())
    assert [one.day.day for one in found] == [1, 3]
    assert {one.title for one in found} == {APPOINTMENT_TITLE}
    assert "Lamp" not in found[0].words


@pytest.mark.parametrize("answer", ["yes", "not_applicable"])
def test_where_nothing_is_to_do_the_paper_says_so(scans: SelfScans, answer: Answer) -> None:
    report = zelfscan.report(scans.seen(scans.finish(answered(answer), {}).record), practice=True)
    texts = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert zelfscan.NOTHING in texts
    assert report.practice
    assert not any("officie" in text.casefold() for text in texts)


class KeepsReports:
    """Prints nothing; `asked` are the reports."""

    def __init__(self) -> None:
        self.asked: list[Report] = []

    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        if cancelled():
            raise Stopped
        self.asked.append(report)
        return b"%PDF"


@pytest.fixture
def papers(vault: FakeVault, clock: StoppedClock) -> OwnPapers:
    """What prints them, on a disk."""
    return OwnPapers(vault, clock, KeepsReports(), OutgoingFiles(vault, LargeFiles(), clock))


def test_what_is_printed_is_noted_as_an_export(
    scans: SelfScans, measures: Measures, vault: FakeVault, papers: OwnPapers, tmp_path: Path
) -> None:
    scan = scans.finish(answered(agenda="no"), {}).record
    made = [measures.take_from_scan(scan, "agenda").record, measures.add(Measure("Lamp", status="done")).record]
    told = [papers.scan(scan), papers.measures(Narrowed()), papers.measures(Narrowed("open"))]
    assert [one.journal_document for one in told] == [
        {"what": "zelfscan", "scan": scan},
        {"what": "maatregelen", "measures": made},
        {"what": "maatregelen", "measures": made[:1]},
    ]
    for paper, name in zip(told, ("scan", "lijst.pdf", "open.PDF"), strict=True):
        outgoing = papers.begin(paper, tmp_path / name)
        papers.make(paper, outgoing, lambda: False)
        papers.note(outgoing)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["lijst.pdf", "open.PDF", "scan.pdf"]
    noted = [(line.kind, content and content.document) for line, content in vault._memory.lines[-3:]]
    assert noted == [("export", one.journal_document) for one in told]
    assert vault.exports() == ()
    titles = [report.title for report in papers.printer.asked]  # type: ignore[attr-defined]  # the one above
    assert titles == [zelfscan.TITLE, maatregelen.TITLE, maatregelen.TITLE]
    assert {"Zelf opgeschreven", "Zelfscan. Bron: eigen raad."} & {*_cells(told[1].report)}


def test_on_paper_each_text_of_a_measure_begins_on_a_line_of_its_own(measures: Measures, clock: StoppedClock) -> None:
    made = measures.add(Measure("Lamp ophangen", "Dan is er licht", "u en de buren", note="Bij de schuur"))
    cells = _cells(maatregelen.report([Listed(made, "own")], clock.now().date(), practice=False))
    assert {"Lamp ophangen\nDan is er licht\nBij de schuur", "U en de buren"} <= set(cells)


def test_a_paper_that_the_journal_had_not_noted_when_the_power_went_is_noted_at_the_next_opening(
    scans: SelfScans, vault: FakeVault, papers: OwnPapers, tmp_path: Path
) -> None:
    paper = papers.scan(scans.finish(answered(), {}).record)
    papers.make(paper, papers.begin(paper, tmp_path / "scan.pdf"), lambda: False)
    half = papers.begin(paper, tmp_path / "tweede.pdf").file.beside
    half.write_bytes(b"%P")
    assert "half stond, is weggehaald" in papers.outgoing.settle()
    assert [file.name for file in tmp_path.iterdir()] == ["scan.pdf"]
    exports = [content and content.document for line, content in vault._memory.lines if line.kind == "export"]
    assert exports == [paper.journal_document]


def test_a_stopped_paper_leaves_no_file(scans: SelfScans, papers: OwnPapers, tmp_path: Path) -> None:
    paper = papers.scan(scans.finish(answered(), {}).record)
    outgoing = papers.begin(paper, tmp_path / "scan")
    with pytest.raises(Stopped):
        papers.make(paper, outgoing, lambda: True)
    papers.give_up(outgoing)
    assert not list(tmp_path.iterdir())
    assert papers.outgoing.settle() == ""


def test_a_clock_that_was_set_back_keeps_the_order(scans: SelfScans, clock: StoppedClock) -> None:
    first = scans.finish(answered(), {})
    clock.moment -= timedelta(days=900)
    second = scans.finish(answered(agenda="no"), {})
    assert scans.seen(second.record).before == first


@pytest.mark.parametrize("days", [200, -200])
def test_what_was_done_is_not_carried_over_when_the_scan_it_came_of_is_erased(
    scans: SelfScans, measures: Measures, clock: StoppedClock, days: int
) -> None:
    scans.finish(answered(agenda="no"), {})
    clock.moment += timedelta(days=days)  # also when the clock was set back
    second = scans.finish(answered(agenda="no"), {})
    taken = measures.take_from_scan(second.record, "agenda")
    measures.amend(taken.record, replace(taken.measure, status="done"))
    scans.erase(second.record)
    third = scans.finish({key: value for key, value in answered().items() if key != "agenda"}, {})
    assert third.scan.carried == ()


def test_a_scan_that_is_not_there_is_named(scans: SelfScans) -> None:
    with pytest.raises(NoSuchRecord):
        scans.seen(RecordId("0" * 32))
