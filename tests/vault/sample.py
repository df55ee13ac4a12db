"""What the tests of the vault write down, and how they reach below it."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from weerbaar_desktop.application.ports import Finding, KdfChoice, Reading
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.vault import connection
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.keys import VaultKeys

PASSPHRASE = "vijf rode fietsen op zolder"
FLOOR = KdfChoice(64, 3, 4)
NOW = datetime(2026, 3, 5, 20, 40, 5, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
UNKNOWN = "0" * 32


def incident(account: str = "Er lag een bedreigingsbrief in de bus.", days_ago: int = 2) -> Incident:
    """An incident with something in it."""
    return Incident(
        account=account,
        literal_words="Ik weet waar je kinderen naar school gaan",
        occurred=Occurred(NOW - timedelta(days=days_ago), None, "about"),
        channel="post",
        kinds=("threat",),
        persons=(Person(known=False, alias="De Buurman"),),
        unknown=("place",),
    )


def file(data: bytes = PNG) -> BinaryIO:
    """An original as the person hands it in."""
    return io.BytesIO(data)


def never() -> bool:
    """Nobody presses Cancel."""
    return False


def quiet(_: str) -> None:
    """Nobody looks at the progress."""


def findings(vault: Reading) -> tuple[Finding, ...]:
    """What a complete check finds."""
    return vault.check(quiet, never)


def below(folder: Path, keys: VaultKeys) -> Database:
    """The database of a vault that is closed, past everything that guards it."""
    return connection.connect(folder / connection.FILE, keys.database_key())


def without_guards(folder: Path, keys: VaultKeys, *statements: str) -> None:
    """Change a closed vault as somebody with the key and bad intent would, and leave the guards standing after."""
    database = below(folder, keys)
    guards = database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    database.run("PRAGMA foreign_keys = OFF")
    with database.transaction():
        for name, _ in guards:
            database.run(f"DROP TRIGGER {name}")
        for statement in statements:
            database.run(statement)
        for _, sql in guards:
            database.run(sql)
    database.close()
