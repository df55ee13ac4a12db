"""A vault of every version of the tables that ever was: it opens, comes up to date, and holds what it held."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.vault.freeze import CONTENTS, FILES, LATER, LATER_VERSION, contents, thawed, thawed_named
from tests.vault.sample import NOW, PASSPHRASE, below, findings, incident
from tests.vault.scans_contract import scanned
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.vault import connection, header, keys, schema, trouble
from weerbaar_desktop.vault.store import SqlCipherStore

VERSIONS = sorted(int(path.name.removeprefix("versie-")) for path in FILES.glob("versie-*"))


def version_of(folder: Path) -> int:
    """The version of the tables in a vault that is closed."""
    found, _ = header.read(folder)
    vault_keys = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert vault_keys is not None
    database = below(folder, vault_keys)
    try:
        return schema.version(database)
    finally:
        database.close()


def test_the_vault_that_every_program_must_refuse_is_of_a_version_that_is_not_there_yet(tmp_path: Path) -> None:
    assert version_of(thawed_named(LATER, tmp_path / "later.kluis")) == LATER_VERSION > schema.LATEST + 100


def test_there_is_a_vault_of_every_earlier_version() -> None:
    assert set(range(1, schema.LATEST)) <= set(VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_of_that_version_was_really_left_at_it(version: int, tmp_path: Path) -> None:
    assert version_of(thawed(version, tmp_path / "dossier.kluis")) == version


@pytest.mark.parametrize("version", VERSIONS)
def test_it_opens_comes_up_to_date_and_holds_what_it_held(version: int, tmp_path: Path) -> None:
    folder = thawed(version, tmp_path / "dossier.kluis")
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    expected = json.loads((FILES / f"versie-{version}" / CONTENTS).read_text(encoding="utf-8"))
    assert json.loads(json.dumps(contents(vault))) == expected
    assert (vault.warnings, findings(vault)) == ((), ())
    vault.close()
    copies = [path.name for path in folder.iterdir() if re.search(r"\.versie-\d+$", path.name)]
    assert copies == ([f"{connection.FILE}.versie-{version}"] if version < schema.LATEST else [])
    assert version_of(folder) == schema.LATEST


@pytest.mark.parametrize("version", VERSIONS)
def test_what_came_up_to_date_takes_what_is_new(version: int, tmp_path: Path) -> None:
    folder = thawed(version, tmp_path / "dossier.kluis")
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    record = vault.add_incident(incident("iets nieuws"), NOW).record
    filing = vault.add_filing(Filing("melding", incidents=(record,)), NOW)
    scan, measure = vault.add_scan(scanned(), NOW), vault.add_measure(Measure("Lamp ophangen"), NOW)
    vault.close()
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    assert (vault.incident_count(), vault.warnings, findings(vault)) == (3, (), ())
    assert vault.filings_about(record) == (filing,)
    assert (scan in vault.scans("self"), measure in vault.measures()) == (True, True)
    vault.close()


def test_a_vault_of_a_later_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    folder = thawed(max(VERSIONS), tmp_path / "dossier.kluis")
    found, _ = header.read(folder)
    vault_keys = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert vault_keys is not None
    database = below(folder, vault_keys)
    database.run(f"PRAGMA user_version = {schema.LATEST + 1}")
    database.close()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(trouble.NewerVault) as caught:
        SqlCipherStore().open(folder, PASSPHRASE)
    assert str(caught.value) == (
        "Deze kluis is gemaakt met een nieuwere versie van dit programma. Er is niets veranderd. "
        "Installeer de nieuwste versie, en open de kluis daarmee."
    )
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
