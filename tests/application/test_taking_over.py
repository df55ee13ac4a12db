"""A list comes into the vault whole or not at all, with itself as evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes import FakeVault, StoppedClock, StorageFull
from weerbaar_desktop.application.diary import FileCannotBeRead
from weerbaar_desktop.application.taking_over import Source, TakingOver, read_source
from weerbaar_desktop.domain.errors import RefusedInput, Stopped
from weerbaar_desktop.domain.incident import Incident

SOURCE = Source("lijst.csv", b"Datum;Wat\r\n3-11-2025;Gebeld\r\n")
MANY = tuple(Incident(f"Aantekening {number}", origin=f"lijst.csv, regel {number}") for number in range(50))


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


@pytest.fixture
def taking_over(vault: FakeVault) -> TakingOver:
    """Into that vault."""
    return TakingOver(vault, StoppedClock())


def test_the_list_itself_is_evidence_of_an_entry_of_its_own(vault: FakeVault, taking_over: TakingOver) -> None:
    record = taking_over.store(SOURCE, "Overgenomen", MANY)
    whole = vault.incident(record)
    assert b"".join(vault.evidence_bytes(whole.evidence[0].record)) == SOURCE.data
    assert vault.incident_count() == 51
    assert taking_over.taken_before(SOURCE) == whole.evidence[0].recorded_at
    assert taking_over.taken_before(Source("lijst.csv", b"anders")) is None


def test_stopping_half_way_leaves_nothing(vault: FakeVault, taking_over: TakingOver) -> None:
    counted: list[int] = []
    with pytest.raises(Stopped):
        taking_over.store(SOURCE, "Overgenomen", MANY, counted.append, lambda: len(counted) > 1)
    assert (counted, vault.incident_count(), vault.head().seq) == ([0, 20], 0, 0)


def test_its_draft_goes_with_what_is_stored_and_not_before(vault: FakeVault, taking_over: TakingOver) -> None:
    vault.save_draft("notebook", {"text": "3 maart"}, StoppedClock().now())
    with pytest.raises(Stopped):
        taking_over.store(SOURCE, "Overgenomen", MANY, cancelled=lambda: True, draft="notebook")
    assert vault.draft("notebook") is not None
    taking_over.store(SOURCE, "Overgenomen", MANY, draft="notebook")
    assert vault.draft("notebook") is None


def test_one_that_does_not_fit_stops_all(vault: FakeVault, taking_over: TakingOver) -> None:
    with pytest.raises(RefusedInput):
        taking_over.store(SOURCE, "Overgenomen", (*MANY, Incident("  ")))
    assert vault.head().seq == 0


def test_a_full_disk_leaves_nothing(vault: FakeVault, taking_over: TakingOver) -> None:
    with pytest.raises(StorageFull):
        taking_over.store(SOURCE, "Overgenomen", MANY, lambda done: setattr(vault, "full", done >= 20))
    assert vault.head().seq == 0


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileCannotBeRead):
        read_source(tmp_path / "weg.csv")
