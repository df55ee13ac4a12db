"""Brings the tables to the shape this version knows, one numbered step after the other."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import beside, diary_rows, folded_anew, piece_words, trouble
from weerbaar_desktop.vault.connection import ROOM, Database, Row, copy, has_room, scratch
from weerbaar_desktop.vault.durable import sync_folder

_NAME: Final = re.compile(r"m(\d{4})_\w+\.sql")
LATEST: Final = 11
FILLED: Final = 10
"""The last migration that left the rows of the diary to be filled in from the journal."""
_WITH_PIECES: Final = 8
"""The last migration that left what is searched of pieces to be filled in."""
_WITH_BESIDE: Final = 9
"""The last migration that left what is told beside incidents to be filled in."""
_AS_TYPED: Final = 11
"""The last migration that left texts and places to be folded anew."""


TOO_FULL: Final = tr("De schijf is te vol om uw kluis aan te passen aan deze versie van het programma.")
_TIMES: Final = 3
"""So many times the database: the copy, what changes until it is written, and what the tables grow."""


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
    """Migrate an existing database at `path`, an encrypted copy first; raises NewerVault before anything is written,
    and StorageTrouble where the disk is too full: then it is as it was, and no copy of now lies beside it.
    """
    found = version(database)
    if found > len(migrations):
        raise trouble.newer()
    if found < 1:
        raise trouble.damaged("de database (kluis.db) heeft geen tabellen")
    if found < len(migrations):
        with _room_for(path, path.with_name(f"{path.name}.versie-{found}")) as kept:
            copy(database, kept)
            _apply(database, migrations, found)


@contextmanager
def _room_for(path: Path, kept: Path) -> Iterator[Path]:
    """Gives the place of the copy; a full disk is said in words of its own, and gets back what the copy took."""
    size = _bytes_of(path) + _bytes_of(path.with_name(f"{path.name}-wal"))
    if not has_room(path.parent, size + ROOM - _bytes_of(kept)):  # the copy of an earlier try makes room for this one
        raise _no_room(_TIMES * size + ROOM)
    try:
        yield kept
    except trouble.StorageTrouble as error:
        if error.happened != trouble.FULL:
            raise
        with suppress(OSError):
            kept.unlink(missing_ok=True)
        raise _no_room(_TIMES * size + ROOM) from error


def _no_room(needed: int) -> trouble.StorageTrouble:
    """The tables of a vault of an earlier version cannot be brought up to date; `needed` is about how many bytes that
    takes."""
    return trouble.StorageTrouble(
        TOO_FULL,
        tr("Uw kluis is niet veranderd. Alles wat u heeft opgeslagen, staat er nog."),
        tr(
            "Maak ongeveer {ceil} MB vrij op deze schijf. Open de kluis daarna opnieuw.",
            ceil=math.ceil(needed / 1000000),
        ),
    )


def _bytes_of(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


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
            beside.fill(database)
        if done < _AS_TYPED <= len(migrations):
            folded_anew.fold_anew(database)
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
