"""What the database engine that came along can do, tried in memory: no vault is needed and none is touched."""

from __future__ import annotations

from weerbaar_desktop.application.ports import Engine
from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.vault import connection


def engine() -> Engine:
    """Its versions, and whether its index finds letters inside a word, as searching a diary needs."""
    database = connection.scratch()
    try:
        cipher = database.row("PRAGMA cipher_version")
        sqlite = database.row("SELECT sqlite_version()")
        return Engine(str(cipher[0]) if cipher else "", str(sqlite[0]) if sqlite else "", _finds(database))
    finally:
        database.close()


def _finds(database: connection.Database) -> bool:
    try:
        database.run("CREATE VIRTUAL TABLE temp.proef USING fts5 (text, tokenize = 'trigram')")
        database.run("INSERT INTO temp.proef (text) VALUES ('raadsvergadering')")
        return database.number("SELECT count(*) FROM temp.proef WHERE proef MATCH '\"vergader\"'") == 1
    except Bug:  # it was built without that index
        return False
