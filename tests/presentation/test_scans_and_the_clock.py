"""Both kinds of scan and the clock: the quiet line after half a year, and a clock that was set back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import FakeVault, StoppedClock
from tests.presentation.conftest import NOW
from weerbaar_desktop.application.home_scans import Found, HomeScans
from weerbaar_desktop.application.self_scans import Scans, ScansKept, SelfScans
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.domain.scan import Scan, StoredScan
from weerbaar_desktop.presentation.home_result import home_result
from weerbaar_desktop.presentation.scan_shown import AGAIN_AFTER, scan_shown, start_shown

TODAY = NOW.date()
RECORD = RecordId("a" * 32)


def made(library: Library, name: str, clock: StoppedClock) -> Scans:
    """Of one kind, with the content that ships."""
    kinds: dict[str, Scans] = {
        "Zelfscan": SelfScans(FakeVault(), library.self_scan, clock),
        "Woningscan": HomeScans(FakeVault(), library.home, clock),
    }
    return kinds[name]


def done(scans: Scans, at: str = "") -> StoredScan:
    """One more; `at` is what there is something to do about."""
    if isinstance(scans, HomeScans):
        return scans.finish({at: Found("attention")} if at else {})
    assert isinstance(scans, SelfScans)
    return scans.finish({at: "no"} if at else {}, {})


@pytest.mark.parametrize("name", ["Zelfscan", "Woningscan"])
def test_the_quiet_line_comes_after_half_a_year_and_not_while_one_is_half_done(library: Library, name: str) -> None:
    scans = made(library, name, StoppedClock())
    assert start_shown(scans.kept(), TODAY, name).reminder == ""
    done(scans)
    assert start_shown(scans.kept(), TODAY + timedelta(days=181), name).reminder == ""
    shown = start_shown(scans.kept(), TODAY + timedelta(days=182), name)
    assert shown.reminder.startswith(f"Uw laatste {name.lower()} is van 22 november 2026.")
    assert [link.words for link in shown.scans] == [f"{name} van 22 november 2026, 21:42"]
    scans.keep_draft({"at": "agenda"})
    kept = start_shown(scans.kept(), TODAY + timedelta(days=182), name)
    assert (kept.reminder, kept.begun) == ("", True)


@pytest.mark.parametrize("name", ["Zelfscan", "Woningscan"])
def test_a_clock_that_stood_wrong_brings_no_reminder(library: Library, name: str) -> None:
    clock = StoppedClock()
    scans = made(library, name, clock)
    done(scans)
    assert start_shown(scans.kept(), TODAY - timedelta(days=900), name).reminder == ""
    clock.moment -= timedelta(days=2_000)
    done(scans)
    assert start_shown(scans.kept(), TODAY + timedelta(days=1), name).reminder == ""
    assert start_shown(scans.kept(), TODAY + AGAIN_AFTER, name).reminder != ""


@pytest.mark.parametrize(("name", "at"), [("Zelfscan", "agenda"), ("Woningscan", "voordeur-slot")])
def test_the_order_and_the_difference_are_those_of_the_journal_not_of_the_clock(
    library: Library, name: str, at: str
) -> None:
    clock = StoppedClock()
    scans = made(library, name, clock)
    first = done(scans)
    clock.moment -= timedelta(days=400)
    second = done(scans, at)
    assert [one.record for one in scans.kept().scans] == [second.record, first.record]
    assert [link.words for link in start_shown(scans.kept(), TODAY, name).scans] == [
        f"{name} van 18 oktober 2025, 21:42", f"{name} van 22 november 2026, 21:42",
    ]  # fmt: skip
    seen = scans.seen(second.record)
    shown = home_result(seen, TODAY) if name == "Woningscan" else scan_shown(seen, TODAY)
    assert shown.compared == "Vergeleken met 22 november 2026."
    assert len(shown.changes) == 1
    assert scans.seen(first.record).before is None


@given(st.lists(st.integers(-3_000, 3_000), max_size=5))
def test_a_reminder_never_comes_within_half_a_year_of_a_scan_and_never_names_a_day_to_come(days: list[int]) -> None:
    at = [datetime.combine(TODAY + timedelta(days=ago), time(12), UTC) for ago in days]
    kept = ScansKept(tuple(StoredScan(RECORD, Scan("home", ()), recorded(one)) for one in at), None)
    past = [one for one in days if one <= 0]
    assert bool(start_shown(kept, TODAY).reminder) == bool(past and max(past) <= -AGAIN_AFTER.days)
    assert start_shown(kept, date(1990, 1, 1)).reminder == ""
