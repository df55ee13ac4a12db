"""The open sequence, line by line, and what the errors of the database mean to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.vault.sample import NOW, PASSPHRASE, below, incident
from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.vault import connection, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

KEY = f"x'{'ab' * 32}'"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("trusted_schema", 0),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("cache_size", -65536),
        ("cipher_log_level", "NONE"),
        ("cipher_memory_security", "0"),
        ("cipher_page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("cipher_use_hmac", "1"),
        ("query_only", 0),
    ],
)
def test_the_database_is_opened_with(folder: Path, vault_keys: VaultKeys, setting: str, value: object) -> None:
    database = below(folder, vault_keys)
    assert database.row(f"PRAGMA {setting}") == (value,)
    database.close()


def test_a_reader_cannot_write(folder: Path, vault_keys: VaultKeys) -> None:
    database = connection.connect(folder / connection.FILE, vault_keys.database_key(), read_only=True)
    assert database.row("PRAGMA query_only") == (1,)
    with pytest.raises(trouble.StorageTrouble, match="kan het programma niet schrijven"):
        database.run("DELETE FROM drafts")
    database.close()


def test_extensions_cannot_be_loaded(folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    with pytest.raises(Bug):
        database.run("SELECT load_extension('anything')")
    database.close()


def test_a_driver_that_cannot_encrypt_is_refused_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(connection, "sqlcipher3", sqlite3)
    with pytest.raises(trouble.NoEncryption):
        connection.create(tmp_path / "kluis.db", KEY)
    assert (tmp_path / "kluis.db").read_bytes() == b""


def test_what_is_on_disk_is_encrypted(tmp_path: Path) -> None:
    database = connection.create(tmp_path / "kluis.db", KEY)
    database.run("CREATE TABLE a (b)")
    database.run("INSERT INTO a VALUES ('geheim woord')")
    written = (tmp_path / "kluis.db-wal").read_bytes()
    database.close()
    written += (tmp_path / "kluis.db").read_bytes()
    assert len(written) > 4096
    assert b"SQLite format 3" not in written
    assert b"geheim woord" not in written
    assert (tmp_path / "kluis.db").stat().st_mode & 0o777 == 0o600


def test_the_files_beside_the_database_are_private_too(vault: OpenVault, folder: Path) -> None:
    vault.add_incident(incident(), NOW)
    beside = [path for path in folder.iterdir() if path.name.startswith("kluis.db")]
    assert len(beside) == 3
    assert {path.stat().st_mode & 0o777 for path in beside} == {0o600}


def _missing(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _plain(path: Path) -> None:
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE journal (seq)")
    plain.close()


def _foreign(path: Path) -> None:
    path.unlink()
    connection.create(path, KEY).close()
    database = connection.create(path.with_name("ander"), KEY)
    database.run("CREATE TABLE journal (seq)")
    database.close()
    path.with_name("ander").replace(path)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])


def _noise(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


@pytest.mark.parametrize("harm", [_missing, _empty, _plain, _foreign, _noise])
def test_another_database_in_its_place_is_damage_and_stays_as_it_is(folder: Path, harm: Callable[[Path], None]) -> None:
    path = folder / connection.FILE
    harm(path)
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(trouble.DamagedVault, match="beschadigd"):
        SqlCipherStore().open(folder, PASSPHRASE)
    assert (path.read_bytes() if path.exists() else None) == before


def test_a_cut_database_is_damage(folder: Path) -> None:
    _cut(folder / connection.FILE)
    with pytest.raises(trouble.DamagedVault):
        SqlCipherStore().open(folder, PASSPHRASE)


def _together(database: Database, *statements: str) -> None:
    with database.transaction():
        for statement in statements:
            database.run(statement)


def test_a_full_database_is_said_and_nothing_of_the_save_stays(tmp_path: Path) -> None:
    database = connection.create(tmp_path / "kluis.db", KEY)
    database.run("CREATE TABLE a (b)")
    database.run("PRAGMA max_page_count = 10")
    with pytest.raises(trouble.StorageTrouble, match="De schijf is vol"):
        _together(database, "INSERT INTO a VALUES (1)", "INSERT INTO a VALUES (zeroblob(100000))")
    assert database.number("SELECT count(*) FROM a") == 0
    with database.transaction():
        database.run("INSERT INTO a VALUES (1)")
    assert database.number("SELECT count(*) FROM a") == 1
    database.close()


def test_a_second_writer_is_told_that_the_vault_is_in_use(folder: Path, vault_keys: VaultKeys) -> None:
    one, two = below(folder, vault_keys), below(folder, vault_keys)
    two.run("PRAGMA busy_timeout = 0")
    with one.transaction():
        one.run("DELETE FROM drafts")
        with pytest.raises(trouble.VaultInUse):
            two.run("DELETE FROM drafts")
    one.close()
    two.close()


def test_an_inner_part_that_fails_leaves_the_outer_part_whole(tmp_path: Path) -> None:
    database = connection.create(tmp_path / "kluis.db", KEY)
    database.run("CREATE TABLE a (b UNIQUE)")
    with database.transaction():
        database.run("INSERT INTO a VALUES (1)")
        with pytest.raises(Bug, match="SQLITE_CONSTRAINT"):
            _together(database, "INSERT INTO a VALUES (2)", "INSERT INTO a VALUES (1)")
    assert database.rows("SELECT b FROM a") == [(1,)]
    database.close()


def test_a_bug_in_our_sql_never_repeats_what_a_person_wrote(tmp_path: Path) -> None:
    database = connection.create(tmp_path / "kluis.db", KEY)
    with pytest.raises(Bug) as caught:
        database.run("SELECT * FROM geheim_woord")
    assert "geheim" not in str(caught.value)
    database.close()


@pytest.fixture
def half_damaged(tmp_path: Path) -> Iterator[Database]:
    """Three tables; the page that holds what stands in "lost" is not what was written."""
    path = tmp_path / "kluis.db"
    made = connection.create(path, KEY)
    with made.script("CREATE TABLE whole (b);\nCREATE TABLE lost (b);\nCREATE TABLE also (b);"):
        for table in ("whole", "lost", "also"):
            made.run(f"INSERT INTO {table} VALUES ('{table}')")  # noqa: S608 - our own three words
    page = made.number("SELECT rootpage FROM sqlite_schema WHERE name = 'lost'")
    made.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096 + 2000)
        file.write(b"?" * 20)
    found = connection.connect(path, KEY)
    yield found
    found.close()


def test_a_page_that_was_misread_keeps_nobody_from_reading_and_saving_what_lies_elsewhere(
    half_damaged: Database,
) -> None:
    for _ in range(2):
        with pytest.raises(trouble.DamagedVault):
            half_damaged.rows("SELECT b FROM lost")
        half_damaged.run("INSERT INTO whole VALUES ('meer')")
        assert half_damaged.rows("SELECT b FROM also") == [("also",)]
    assert half_damaged.number("SELECT count(*) FROM whole") == 3
    assert half_damaged.row("PRAGMA synchronous") == (2,)


def test_what_comes_after_a_misread_page_in_one_save_is_damage_too_and_no_broken_disk(half_damaged: Database) -> None:
    def save() -> None:
        with half_damaged.transaction():
            with suppress(trouble.DamagedVault):
                half_damaged.rows("SELECT b FROM lost")
            half_damaged.run("INSERT INTO whole VALUES ('meer')")

    with pytest.raises(trouble.DamagedVault):
        save()
    assert half_damaged.number("SELECT count(*) FROM whole") == 1


def test_nothing_is_kept_of_a_save_that_misread_a_page_and_the_next_one_is_kept(half_damaged: Database) -> None:
    def save(*tables: str) -> None:
        with half_damaged.transaction():
            half_damaged.run("INSERT INTO whole VALUES ('meer')")
            for table in tables:
                half_damaged.rows(f"SELECT b FROM {table}")  # noqa: S608 - our own words

    with pytest.raises(trouble.DamagedVault):
        save("lost", "also")
    assert half_damaged.number("SELECT count(*) FROM whole") == 1
    with half_damaged.snapshot(), pytest.raises(trouble.DamagedVault):
        half_damaged.rows("SELECT b FROM lost")
    save("also")
    assert half_damaged.number("SELECT count(*) FROM whole") == 2
