"""Records of which there are few: the journal itself is asked, with the same answers as a table gives."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.vault.sample import NOW, UNKNOWN, findings, incident
from tests.vault.scans_contract import lamp
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import MEASURES, Measure, StoredMeasure
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.revised_records import FewRecords

LATER = NOW + timedelta(days=1)


@pytest.fixture
def few(vault: OpenVault) -> FewRecords[Measure, StoredMeasure]:
    """The measures of a vault, asked without their table."""
    return FewRecords(vault._journal, MEASURES)


def test_it_gives_what_the_table_gives(vault: OpenVault, few: FewRecords[Measure, StoredMeasure]) -> None:
    first, away = vault.add_measure(lamp(), NOW), vault.add_measure(Measure("Weg"), NOW)
    vault.add_incident(incident(), NOW)
    vault.amend_measure(first.record, lamp(None), "geen dag", LATER)
    vault.erase_measure(away.record, LATER)
    assert few.all() == vault.measures()
    assert few.get(first.record) == vault.measure(first.record)


def test_what_it_adds_and_amends_is_whole(vault: OpenVault, few: FewRecords[Measure, StoredMeasure]) -> None:
    with vault._database.transaction():
        begun = few.add(lamp(), NOW)
        later = few.amend(begun.record, lamp(None), "geen dag", LATER)
    assert (begun.revisions, later.revisions, later.recorded_at) == (1, 2, begun.recorded_at)
    assert few.get(begun.record) == later
    _, (_, content) = vault.history(begun.record)
    assert content is not None
    assert content.document["reason"] == "geen dag"


def test_another_kind_of_record_and_an_erased_one_are_not_there(
    vault: OpenVault, few: FewRecords[Measure, StoredMeasure]
) -> None:
    other, gone = vault.add_incident(incident(), NOW).record, vault.add_measure(lamp(), NOW).record
    vault.erase_measure(gone, NOW)
    for record in (other, gone, RecordId(UNKNOWN)):
        with pytest.raises(NoSuchRecord):
            few.get(record)
        with pytest.raises(NoSuchRecord):
            few.amend(record, lamp(), "", NOW)
    assert findings(vault) == ()
