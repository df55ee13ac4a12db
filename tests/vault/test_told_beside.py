"""What is told beside an incident: in an older vault, after damage, and after erasing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vault.freeze import thawed
from tests.vault.sample import NOW, PASSPHRASE, findings, incident, never, quiet
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.vault import connection
from weerbaar_desktop.vault.checking import INDEX
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def test_incidents_of_an_older_vault_are_found_by_their_filings(tmp_path: Path) -> None:
    vault = SqlCipherStore().open(thawed(8, tmp_path / "oud.kluis"), PASSPHRASE)
    [row] = vault.search(["pl1300", "fietsenstalling"])
    assert (row.found_beside, row.found) == ("aangifte", "PL1300-1")
    assert findings(vault) == ()
    vault.close()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE searched SET text = replace(text, 'kanarie', 'papegaai')",
        "UPDATE searched SET text = replace(text, char(28), char(10))",
        "UPDATE searched SET text = text || char(28) || 'erbij'",
    ],
    ids=["other-words", "other-place", "one-more"],
)
def test_what_does_not_fit_is_found_by_the_check_and_mended(vault: OpenVault, folder: Path, harm: str) -> None:
    record = vault.add_incident(incident(), NOW).record
    vault.add_filing(Filing("aangifte", officer="Kanarie", incidents=(record, record)), NOW)
    vault.add_filing(Filing("klacht", remarks="Later", incidents=(record,)), NOW)
    database = connection.connect(folder / connection.FILE, vault._place.keys.database_key())  # past its guards
    database.run(harm)
    database.close()
    assert INDEX in findings(vault)
    assert vault.repair(quiet, never).left == ()
    vault.close()
    again = SqlCipherStore().open(folder, PASSPHRASE)
    assert [row.record for row in again.search(["kanarie", "later"])] == [record]
    assert findings(again) == ()
    again.close()


def test_what_was_erased_stands_nowhere_in_the_index(vault: OpenVault, folder: Path) -> None:
    record = vault.add_incident(incident(), NOW).record
    filed = vault.add_filing(Filing("aangifte", officer="Kanarie", incidents=(record,)), NOW)
    vault.amend_filing(filed.record, replace(filed.filing, incidents=(), officer="Kanarie"), "was fout", NOW)
    vault.amend_filing(filed.record, filed.filing, "toch goed", NOW)
    vault.erase_filing(filed.record, NOW)
    database = connection.connect(folder / connection.FILE, vault._place.keys.database_key())  # past its guards
    try:
        assert not database.rows("SELECT 1 FROM searched WHERE instr(text, 'kanarie')")
        database.run("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, search, row)")
        assert not database.rows("SELECT 1 FROM temp.terms WHERE term = 'kan'")
    finally:
        database.close()
