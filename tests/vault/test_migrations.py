"""Migrations: numbered, one transaction, an encrypted copy first, and never backwards."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.vault.sample import NOW, below, incident
from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.vault import connection, schema, trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault

MORE = "CREATE TABLE later (a);\nINSERT INTO later VALUES (1);"
BROKEN = "CREATE TABLE later (a);\nINSERT INTO nowhere VALUES (1);"


def test_the_numbers_run_from_one_to_the_latest() -> None:
    assert len(schema.steps()) == schema.LATEST
    assert all(step.strip() for step in schema.steps())


def test_an_older_vault_is_copied_and_brought_up_to_date(vault: OpenVault, folder: Path, vault_keys: VaultKeys) -> None:
    vault.add_incident(incident("geheim woord"), NOW)
    vault.close()
    database = below(folder, vault_keys)
    schema.bring_up_to_date(database, folder / connection.FILE, (*schema.steps(), MORE))
    assert schema.version(database) == schema.LATEST + 1
    assert database.rows("SELECT a FROM later") == [(1,)]
    database.close()
    copy = folder / f"kluis.db.versie-{schema.LATEST}"
    assert b"geheim woord" not in copy.read_bytes()
    assert b"SQLite format 3" not in copy.read_bytes()
    assert copy.stat().st_mode & 0o777 == 0o600
    old = connection.connect(copy, vault_keys.database_key())
    assert schema.version(old) == schema.LATEST
    assert old.number("SELECT count(*) FROM incidents") == 1
    assert old.rows("PRAGMA integrity_check") == [("ok",)]
    old.close()


def test_a_migration_that_fails_changes_nothing_and_can_be_tried_again(folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    before = schema.shape(database)
    for _ in range(2):
        with pytest.raises(Bug):
            schema.bring_up_to_date(database, folder / connection.FILE, (*schema.steps(), BROKEN))
    assert (schema.version(database), schema.shape(database)) == (schema.LATEST, before)
    schema.bring_up_to_date(database, folder / connection.FILE, (*schema.steps(), MORE))
    assert schema.version(database) == schema.LATEST + 1
    database.close()


def test_a_disk_without_room_for_the_copy_is_said_before_anything_is_written(
    folder: Path, vault_keys: VaultKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = below(folder, vault_keys)
    lying = sorted(folder.iterdir())
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=connection.ROOM + 1))
    with pytest.raises(trouble.StorageTrouble, match="te vol om uw kluis aan te passen") as told:
        schema.bring_up_to_date(database, folder / connection.FILE, (*schema.steps(), MORE))
    assert "Uw kluis is niet veranderd." in told.value.safe
    assert " MB vrij" in told.value.todo
    assert sorted(folder.iterdir()) == lying
    database.close()


def test_a_disk_that_fills_up_meanwhile_gets_back_what_the_copy_took(folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    other = folder / f"{connection.FILE}.versie-1"
    other.write_bytes(b"x")
    database.run(f"PRAGMA max_page_count = {database.number('PRAGMA page_count')}")
    growing = f"CREATE TABLE later (a);\nINSERT INTO later VALUES (zeroblob({10**6}));"
    with pytest.raises(trouble.StorageTrouble, match="te vol om uw kluis aan te passen"):
        schema.bring_up_to_date(database, folder / connection.FILE, (*schema.steps(), growing))
    assert list(folder.glob("*.versie-*")) == [other]
    assert schema.version(database) == schema.LATEST
    database.run("PRAGMA max_page_count = 1000000")
    schema.bring_up_to_date(database, folder / connection.FILE, (*schema.steps(), growing))
    assert schema.version(database) == schema.LATEST + 1
    database.close()


def test_an_up_to_date_vault_is_not_copied(folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    schema.bring_up_to_date(database, folder / connection.FILE, schema.steps())
    database.close()
    assert not list(folder.glob("*.versie-*"))


def test_a_newer_vault_is_refused_before_anything_is_written(folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    database.run(f"PRAGMA user_version = {schema.LATEST + 1}")
    before = database.row("PRAGMA data_version"), schema.shape(database)
    with pytest.raises(trouble.NewerVault, match="nieuwere versie"):
        schema.bring_up_to_date(database, folder / connection.FILE, schema.steps())
    assert (database.row("PRAGMA data_version"), schema.shape(database)) == before
    database.close()


def test_a_database_without_tables_is_damage(tmp_path: Path) -> None:
    database = connection.create(tmp_path / "kluis.db", f"x'{'ab' * 32}'")
    with pytest.raises(trouble.DamagedVault):
        schema.bring_up_to_date(database, tmp_path / "kluis.db", schema.steps())
    database.close()


def test_a_vault_of_the_first_version_gets_its_bin_and_keeps_its_incidents(folder: Path, vault_keys: VaultKeys) -> None:
    database = connection.create(folder / "oud.db", vault_keys.database_key())
    schema.create_tables(database, schema.steps()[:1])
    database.run(
        "INSERT INTO incidents (number, record, last, recorded_at, sorted_at, revisions)"
        " VALUES (1, 'a', 1, 'b', 'c', 1)"
    )
    schema.bring_up_to_date(database, folder / "oud.db", schema.steps())
    assert schema.shape(database) == schema.expected_shape(schema.steps())
    assert database.number("SELECT count(*) FROM incidents") == 1
    database.close()


def test_erasing_takes_the_copies_of_older_versions_with_it(vault: OpenVault, folder: Path) -> None:
    (folder / f"{connection.FILE}.versie-1").write_bytes(b"x")
    stored = vault.add_incident(incident(), NOW)
    vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    vault.erase_incident(stored.record, NOW)
    assert not list(folder.glob("*.versie-*"))
