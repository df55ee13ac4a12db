"""The database of an open vault, held still, so that its file can be copied as it is: no memory, and nobody waits."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.journal import Head, RecordId
from weerbaar_desktop.vault import about, connection, copy_trouble, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.small_photos import all_photos

_AT_MOST: Final = 6.0
"""Seconds in which others have to pause once."""
_PATIENCE: Final = "PRAGMA busy_timeout = 200"
"""Milliseconds that one try waits for who saves or reads."""
_BETWEEN: Final = 0.01
"""Seconds between two tries: SQLite does not wait for who empties the -wal itself, and a run of tries ended first."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the database: its file, where its journal stands, and the files it knows: of the evidence, oldest
    first, and behind them those of its small copies."""

    path: Path
    head: Head
    records: tuple[RecordId, ...]


@contextmanager
def held(folder: Path, keys: VaultKeys) -> Iterator[Snapshot]:
    """Inside, kluis.db holds one whole state and does not change; what is saved meanwhile goes into the -wal.

    First everything goes from the -wal into the database. Who reads while the -wal is empty reads kluis.db alone, and
    SQLite lets nobody write there until that reader is done (WAL_READ_LOCK(0) in wal.c). Raises CopyFailed when others
    read or save without a pause.
    """
    path = folder / connection.FILE
    database = connection.connect(path, keys.database_key())
    try:
        database.rows(_PATIENCE)
        until = time.monotonic() + _AT_MOST
        while time.monotonic() < until:
            database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            with database.snapshot():
                if _is_empty(path.with_name(f"{path.name}-wal")):
                    yield _seen(database, path)
                    return
            time.sleep(_BETWEEN)
        raise copy_trouble.vault_is_busy()
    finally:
        database.close()


def _is_empty(wal: Path) -> bool:
    with trouble.disk_trouble_in_words():
        return not wal.exists() or not wal.stat().st_size


def _seen(database: Database, path: Path) -> Snapshot:
    rows = database.rows("SELECT file FROM evidence GROUP BY file ORDER BY MIN(number)")
    head = Journal(database, about.before_first(database)).head()
    return Snapshot(path, head, (*(RecordId(file) for (file,) in rows), *all_photos(database)))
