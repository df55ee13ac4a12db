"""What the vault remembers of its copies, when one is due, and when the person is reminded."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.copies import Copies, CopyState, KnownCopy
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Incident


class Refused(CannotContinue):
    """A place that leaves the computer."""


def look(place: Path, creating: bool) -> str | None:
    """Everything below Dropbox is refused."""
    if "Dropbox" in place.parts and creating:
        raise Refused("Deze map wordt gekopieerd.", "Er is niets gemaakt.", "Kies een andere map.")
    return None


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def copies(vault: FakeVault, clock: StoppedClock) -> Copies:
    return Copies(vault, clock, look)


def made(copies: Copies, folder: Path) -> KnownCopy:
    """One copy more in the folder."""
    copies.remember(copies.to_reserve(folder, lambda _: None, lambda: False))
    found = copies.state().made_there(folder)
    assert found is not None
    return found


def test_at_first_nothing_is_known_and_nothing_is_due(copies: Copies) -> None:
    assert copies.state() == CopyState(None, ())
    assert (copies.due(), copies.overdue(), copies.state().last) == (None, None, None)


def test_the_folder_is_named_after_the_vault_and_remembered(copies: Copies, tmp_path: Path) -> None:
    assert copies.choose(tmp_path).reserve == tmp_path / "Mijn dossier.reserve"
    assert copies.state().reserve == tmp_path / "Mijn dossier.reserve"


def test_who_points_at_the_folder_with_copies_itself_goes_on_in_that_one(copies: Copies, tmp_path: Path) -> None:
    folder = copies.choose(tmp_path).reserve
    assert folder is not None
    folder.mkdir()
    assert copies.choose(folder).reserve == folder
    assert copies.choose(tmp_path / "Vorige naam.reserve").reserve == tmp_path / "Vorige naam.reserve"


def test_a_place_that_leaves_the_computer_by_itself_is_refused_for_the_folder_and_said_for_a_file(
    copies: Copies, tmp_path: Path
) -> None:
    with pytest.raises(Refused):
        copies.choose(tmp_path / "Dropbox")
    assert copies.state().reserve is None
    assert copies.warning(tmp_path / "a.weerbaar") == ""
    assert "De kopie is versleuteld." in copies.warning(tmp_path / "Dropbox" / "a.weerbaar")


def test_a_copy_is_due_once_a_day_and_only_when_its_place_is_there(
    copies: Copies, clock: StoppedClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    folder = copies.choose(stick).reserve
    assert folder is not None
    assert copies.due() is None
    stick.mkdir()
    assert copies.due() == folder
    made(copies, folder)
    assert copies.due() is None
    clock.moment += timedelta(hours=21)
    assert copies.due() == folder


def test_of_one_place_the_last_copy_is_known_and_of_all_the_newest(
    copies: Copies, clock: StoppedClock, tmp_path: Path
) -> None:
    first = made(copies, tmp_path / "a.reserve")
    clock.moment += timedelta(days=1)
    copies.remember(copies.to_file(tmp_path / "b.weerbaar", lambda _: None, lambda: False))
    assert copies.state().last == copies.state().made_there(tmp_path / "b.weerbaar")
    clock.moment += timedelta(days=1)
    later = made(copies, tmp_path / "a.reserve")
    assert later.made_at > first.made_at
    assert copies.state().last == later
    assert len(copies.state().made) == 2


def test_after_seven_days_the_person_is_reminded_also_when_there_never_was_one(
    copies: Copies, vault: FakeVault, clock: StoppedClock, tmp_path: Path
) -> None:
    vault.add_incident(Incident("brief"), clock.now())
    clock.moment += timedelta(days=7)
    assert copies.overdue() is None
    clock.moment += timedelta(minutes=1)
    assert copies.overdue() == timedelta(days=7, minutes=1)
    made(copies, tmp_path / "a.reserve")
    assert copies.overdue() is None
    clock.moment += timedelta(days=8)
    assert copies.overdue() == timedelta(days=8)


def test_a_copy_of_a_moment_that_is_still_to_come_stops_no_copy_and_no_reminder(
    copies: Copies, clock: StoppedClock, tmp_path: Path
) -> None:
    folder = copies.choose(tmp_path).reserve
    assert folder is not None
    clock.moment += timedelta(days=3650)
    made(copies, folder)
    assert (copies.due(), copies.overdue()) == (None, None)
    clock.moment -= timedelta(days=3600)
    assert copies.due() == folder
    age = copies.overdue()
    assert age is not None
    assert age < timedelta()
    copies.remember(copies.to_file(tmp_path / "b.weerbaar", lambda _: None, lambda: False))
    assert copies.state().last == copies.state().made_there(tmp_path / "b.weerbaar")
    assert (copies.due(), copies.overdue()) == (folder, None)
    made(copies, folder)
    assert copies.due() is None


def test_a_practice_vault_needs_no_copy(clock: StoppedClock) -> None:
    vault = FakeVault(practice=True)
    vault.add_incident(Incident("verzonnen"), clock.now())
    clock.moment += timedelta(days=70)
    assert Copies(vault, clock, look).overdue() is None


def test_a_file_that_was_cut_off_is_taken_away_the_next_time(copies: Copies, tmp_path: Path) -> None:
    target = tmp_path / "heel.weerbaar"
    half = tmp_path / ".heel.weerbaar.part"
    half.write_bytes(b"half")
    copies.give_up()
    assert half.exists()
    copies.begin(target)
    copies.give_up()
    assert not half.exists()
    copies.begin(target)
    copies.remember(copies.to_file(target, lambda _: None, lambda: False))
    half.write_bytes(b"van iets anders")
    copies.give_up()
    assert half.exists()
