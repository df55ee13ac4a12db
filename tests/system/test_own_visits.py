"""The file with the overview of own visits: written whole or not at all, and never believed."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from weerbaar_desktop.domain.home_visit import OwnVisit
from weerbaar_desktop.system.own_visits import LARGEST, OverviewNotWritten, OwnVisitsOnDisk

FIRST = OwnVisit("a" * 32, date(2026, 11, 1))
SECOND = OwnVisit("b" * 32, date(2026, 11, 9), date(2026, 11, 10), date(2026, 12, 1), date(2026, 11, 30))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "weerbaar" / "bezoeken.json"


@pytest.fixture
def overview(path: Path) -> OwnVisitsOnDisk:
    return OwnVisitsOnDisk(lambda: path)


def test_what_was_put_is_read_back_the_last_that_began_first(overview: OwnVisitsOnDisk, path: Path) -> None:
    assert overview.read() == ((), True)
    overview.put(FIRST)
    overview.put(SECOND)
    gone = OwnVisit(FIRST.visit, FIRST.begun_on, gone_on=date(2026, 11, 2))
    overview.put(gone)
    assert overview.read() == ((SECOND, gone), True)
    assert OwnVisitsOnDisk(lambda: path).read() == overview.read()
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


BROKEN = {
    "empty": b"",
    "no_json": b"{\xff",
    "another_thing": b"[]",
    "a_newer_one": b'{"format": 2, "visits": []}',
    "more_than_it_should_hold": b'{"format": 1, "visits": [], "naam": "x"}',
    "no_list": b'{"format": 1, "visits": {}}',
    "a_name_in_it": json.dumps(
        {"format": 1, "visits": [{"visit": "a" * 32, "begun_on": "2026-11-01", "naam": "Sanne"}]}
    ).encode(),
    "no_day": json.dumps({"format": 1, "visits": [{"visit": "a" * 32, "begun_on": "gisteren"}]}).encode(),
    "no_id": json.dumps({"format": 1, "visits": [{"visit": "../../x", "begun_on": "2026-11-01"}]}).encode(),
    "twice": json.dumps({"format": 1, "visits": [{"visit": "a" * 32, "begun_on": "2026-11-01"}] * 2}).encode(),
    "deep": b"[" * 100_000,
    "large": b'{"format": 1, "visits": []}' + b" " * LARGEST,
    "a_huge_number": b'{"format": 1' + b"0" * 5000 + b', "visits": []}',
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_overview_is_said_and_put_aside_never_lost(
    overview: OwnVisitsOnDisk, path: Path, data: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    assert overview.read() == ((), False)
    overview.put(FIRST)
    assert overview.read() == ((FIRST,), True)
    assert path.with_name("bezoeken.json.onleesbaar-1").read_bytes() == data
    path.write_bytes(data)
    overview.put(SECOND)
    assert path.with_name("bezoeken.json.onleesbaar-2").read_bytes() == data


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of POSIX")
@pytest.mark.parametrize("kind", ["pipe", "folder", "loose_link"])
def test_something_else_in_its_place_keeps_nobody_waiting(overview: OwnVisitsOnDisk, path: Path, kind: str) -> None:
    path.parent.mkdir()
    make = {"pipe": os.mkfifo, "folder": os.mkdir, "loose_link": lambda place: place.symlink_to("/nergens")}
    make[kind](path)
    assert overview.read() == ((), False)
    overview.put(FIRST)
    assert overview.read() == ((FIRST,), True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_at_all_make_it_fall_over(overview: OwnVisitsOnDisk, path: Path, data: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    assert overview.read() == ((), False)


def test_a_place_that_refuses_is_said_and_the_old_overview_stays(overview: OwnVisitsOnDisk, path: Path) -> None:
    overview.put(FIRST)
    before = path.read_bytes()
    half = path.with_name(".bezoeken.json.part")
    half.mkdir()
    with pytest.raises(OverviewNotWritten):
        overview.put(SECOND)
    assert path.read_bytes() == before
    half.rmdir()
    half.write_bytes(b"van een vorige keer")
    overview.put(SECOND)
    assert overview.read() == ((SECOND, FIRST), True)
