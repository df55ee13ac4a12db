"""Brings the tables to the shape this version knows, one numbered step after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from weerbaar_desktop.vault import beside, diary_rows, piece_words, searched, trouble
from weerbaar_desktop.vault.connection import Database, Row, copy, scratch
from weerbaar_desktop.vault.durable import sync_folder

_NAME: Final = re.compile(r"m(\d{4})_\w+\.sql")
LATEST: Final = 9
FILLED: Final = 7
"""The last migration that left the rows of the diary to be filled in from the journal."""
_WITH_PIECES: Final = 8
"""The last migration that left what is searched of pieces to be filled in."""
_WITH_BESIDE: Final = 9
"""The last migration that left what is told beside incidents to be filled in, and texts to be folded anew."""


def steps() -> tuple[str, ...]:
    """The SQL of every migration; the first brings an empty database to version 1."""
    folder = files("weerbaar_desktop.vault.migrations")
    found = {int(match[1]): entry for entry in folder.iterdir() if (match := _NAME.fullmatch(entry.name))}
    return tuple(found[number].read_text(encoding="utf-8") for number in range(1, LATEST + 1))


def version(database: Database) -> int:
    """The number of the last migration that was done."""
    return database.number("PRAGMA user_version")


def create_tables(database: Database, migrations: Sequence[str]) -> None:
    """All migrations on an empty database."""
    _apply(database, migrations, 0)


def bring_up_to_date(database: Database, path: Path, migrations: Sequence[str]) -> None:
    """Migrate an existing database at `path`, an encrypted copy first; raises NewerVault before anything is written."""
    found = version(database)
    if found > len(migrations):
        raise trouble.newer()
    if found < 1:
        raise trouble.damaged("de database (kluis.db) heeft geen tabellen")
    if found < len(migrations):
        copy(database, path.with_name(f"{path.name}.versie-{found}"))
        _apply(database, migrations, found)


def remove_old_copies(path: Path) -> None:
    """Take away the copies that were made before migrating: what was erased must not live on in them."""
    with trouble.disk_trouble_in_words():
        copies = list(path.parent.glob(f"{path.name}.versie-*"))
        for old in copies:
            old.unlink(missing_ok=True)
        if copies:
            sync_folder(path.parent)


def _apply(database: Database, migrations: Sequence[str], done: int) -> None:
    todo = "\n".join(migrations[done:])
    with database.script(todo):
        if done < FILLED <= len(migrations):
            diary_rows.fill(database)
        if done < _WITH_PIECES <= len(migrations):
            piece_words.fill(database)
        if done < _WITH_BESIDE <= len(migrations):
            searched.fold_anew(database)
            beside.fill(database)
        database.run(f"PRAGMA user_version = {len(migrations)}")


def shape(database: Database) -> list[Row]:
    """What tables, indexes and triggers there are, and their exact text."""
    return database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")


@cache
def expected_shape(migrations: tuple[str, ...]) -> list[Row]:
    """The shape of a fresh database after these migrations."""
    database = scratch()
    try:
        _apply(database, migrations, 0)
        return shape(database)
    finally:
        database.close()
