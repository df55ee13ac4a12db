"""A term that ends soon is found in the diary itself, unless what it is about was handed over already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from tests.fake_viewer import FakeViewer
from weerbaar_desktop.application.diary import Diary, no_one_cancels
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.filings import Filings
from weerbaar_desktop.application.handover_folder import HandoverFolders
from weerbaar_desktop.application.klacht_reminders import soonest
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant
from weerbaar_desktop.domain.deadlines import KlachtTerm
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, IncidentKind, Occurred, StoredIncident
from weerbaar_desktop.dossier.writer import FolderWriter


@pytest.fixture
def insult(diary: Diary, clock: StoppedClock) -> StoredIncident:
    """Written down at once, for which a klacht may be needed."""
    return write(diary, clock, "verbal")


def write(diary: Diary, clock: StoppedClock, kind: IncidentKind) -> StoredIncident:
    """An incident of now."""
    return diary.add(Incident("Aan de balie.", occurred=Occurred(clock.now()), kinds=(kind,)))


def soon(library: Library, diary: Diary, clock: StoppedClock) -> KlachtTerm | None:
    """What the program reminds of now."""
    return soonest(diary.vault, library.offences, clock.now())


def test_it_is_told_in_the_last_fourteen_days_only(
    library: Library, diary: Diary, clock: StoppedClock, insult: StoredIncident
) -> None:
    told = []
    for _ in range(100):
        told.append(soon(library, diary, clock) is not None)
        clock.goes_on(days=1)
    assert told.index(True) == 90 - 14
    assert sum(told) == 15
    assert all(told[90 - 14 : 91])


def test_an_offence_that_needs_no_klacht_has_no_term(library: Library, diary: Diary, clock: StoppedClock) -> None:
    write(diary, clock, "threat")
    clock.goes_on(days=85)
    assert soon(library, diary, clock) is None


def test_of_a_series_the_last_act_counts(library: Library, diary: Diary, clock: StoppedClock) -> None:
    write(diary, clock, "nuisance")
    clock.goes_on(days=40)
    write(diary, clock, "nuisance")
    clock.goes_on(days=45)
    assert soon(library, diary, clock) is None
    clock.goes_on(days=40)
    term = soon(library, diary, clock)
    assert term is not None
    assert term.counted_from == date(2026, 11, 22) + timedelta(days=40)


def test_an_act_of_lately_whose_day_nobody_knows_makes_the_term_of_a_series_no_longer(
    library: Library, diary: Diary, clock: StoppedClock
) -> None:
    write(diary, clock, "nuisance")
    began = clock.now()
    clock.goes_on(days=80)
    somewhen = Occurred(clock.now() - timedelta(days=20), clock.now(), "unknown")
    diary.add(Incident("Ergens in die weken.", occurred=somewhen, kinds=("nuisance",)))
    term = soon(library, diary, clock)
    assert term is not None
    assert term.counted_from == began.date()


def test_a_series_is_one_however_long_ago_it_began(library: Library, diary: Diary, clock: StoppedClock) -> None:
    write(diary, clock, "threat")
    clock.goes_on(days=60)
    write(diary, clock, "threat")
    clock.goes_on(days=80)
    term = soon(library, diary, clock)
    assert term is not None
    assert term.counted_from == date(2026, 11, 22) + timedelta(days=60)


def test_what_became_known_long_after_it_happened_is_told_behind_any_number_of_others(
    library: Library, diary: Diary, clock: StoppedClock
) -> None:
    long_ago, known = clock.now() - timedelta(days=900), clock.now()
    diary.add(Incident("Achteraf gezien.", occurred=Occurred(long_ago), known_on=known, kinds=("verbal",)))
    for _ in range(250):
        diary.add(Incident("Drukte.", occurred=Occurred(clock.now()), kinds=("ordinary_day",)))
    clock.goes_on(days=80)
    term = soon(library, diary, clock)
    assert term is not None
    assert term.counted_from == known.date()


def test_a_series_is_one_though_many_others_lie_between(library: Library, diary: Diary, clock: StoppedClock) -> None:
    write(diary, clock, "threat")
    clock.goes_on(days=100)
    for _ in range(250):
        diary.add(Incident("Drukte.", occurred=Occurred(clock.now()), kinds=("ordinary_day",)))
    clock.goes_on(days=100)
    write(diary, clock, "threat")
    clock.goes_on(days=80)
    assert soon(library, diary, clock) is not None


@pytest.mark.parametrize("filing", [Filing("klacht"), Filing("aangifte", klacht_included="yes")])
def test_a_klacht_that_was_written_down_as_done_is_not_told(
    library: Library, diary: Diary, clock: StoppedClock, insult: StoredIncident, filing: Filing
) -> None:
    clock.goes_on(days=80)
    filings = Filings(diary.vault, clock)
    filings.add(Filing("aangifte", incidents=(insult.record,)))
    assert soon(library, diary, clock) is not None
    filings.add(replace(filing, incidents=(insult.record,)))
    assert soon(library, diary, clock) is None


@pytest.fixture
def hand_over(
    library: Library, diary: Diary, clock: StoppedClock, printer: TextPrinter, tmp_path: Path
) -> Callable[[StoredIncident, AangifteAnswers], None]:
    """Makes a folder of an incident and notes it in the journal."""
    writer = FolderWriter()
    folders = HandoverFolders(library, printer, writer, PieceSearch(FakeViewer()))

    def make(told: StoredIncident, answers: AangifteAnswers) -> None:
        made = folders.make(diary.vault, [told.record], answers, tmp_path / "map", lambda _: None, no_one_cancels)
        Exports(diary.vault, writer, clock).finish(made)

    return make


@pytest.mark.parametrize("prosecution", [None, True])
def test_what_was_handed_over_is_not_told_again(
    library: Library, diary: Diary, clock: StoppedClock, insult: StoredIncident,
    hand_over: Callable[[StoredIncident, AangifteAnswers], None], prosecution: bool | None,
) -> None:  # fmt: skip
    clock.goes_on(days=80)
    assert soon(library, diary, clock) is not None
    hand_over(insult, AangifteAnswers(Complainant("M. Verhaegen"), prosecution))
    assert soon(library, diary, clock) is None


@pytest.mark.parametrize(
    "answers",
    [
        AangifteAnswers(Complainant("M. Verhaegen"), prosecution=False),
        AangifteAnswers(Complainant("De gemeente", behalf_of="M. Verhaegen"), prosecution=True),
    ],
)
def test_an_aangifte_that_is_no_klacht_of_this_person_leaves_the_term_running(
    library: Library, diary: Diary, clock: StoppedClock, insult: StoredIncident,
    hand_over: Callable[[StoredIncident, AangifteAnswers], None], answers: AangifteAnswers,
) -> None:  # fmt: skip
    clock.goes_on(days=80)
    hand_over(insult, answers)
    assert soon(library, diary, clock) is not None
