"""What the database says of the vault itself: who signs, which header belongs to it, and when it was opened."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from weerbaar_desktop.application.ports import Visit, VisitKind, Way
from weerbaar_desktop.domain.canonical import Json, encode, loads
from weerbaar_desktop.domain.journal import first_hash, recorded
from weerbaar_desktop.vault import keys, trouble
from weerbaar_desktop.vault.connection import Database

KEPT_VISITS: Final = 200
NOTE: Final = "note_"
"""Before the name of a note, so that none can take the place of what the vault says of itself."""
OPENED_BY: Final[dict[Way, str]] = {"passphrase": "open", "recovery": "opencode", "keyring": "openkeyring"}
CHANGED: Final = "ways"
FAILED: Final = "failed"
EXPORTED: Final = "export"
RECEIVED: Final = "receipt"
_KINDS: Final[dict[str, VisitKind]] = {
    OPENED_BY["passphrase"]: "opened",
    OPENED_BY["recovery"]: "opened_with_code",
    OPENED_BY["keyring"]: "opened_by_computer",
    CHANGED: "changed",
    FAILED: "failed",
    EXPORTED: "exported",
    RECEIVED: "received",
}


def write(database: Database, vault_id: bytes, generation: int) -> None:
    """The first words in a new database, with a new signing key."""
    seed = keys.new_signing_seed()
    for name, value in (
        ("vault", vault_id),
        ("generation", generation.to_bytes(8, "big")),
        ("signing_seed", seed),
        ("public_key", keys.public_key(seed)),
    ):
        database.run("INSERT INTO meta (name, value) VALUES (?, ?)", name, value)


def _read(database: Database, name: str) -> bytes:
    row = database.row("SELECT value FROM meta WHERE name = ?", name)
    if row is None:
        raise trouble.damaged("de database (kluis.db) mist gegevens over de kluis zelf")
    found: bytes = row[0]
    return found


def vault_id(database: Database) -> bytes:
    """The 16 bytes that must be those of the header."""
    return _read(database, "vault")


def generation(database: Database) -> int:
    """The generation that the header must have."""
    return int.from_bytes(_read(database, "generation"), "big")


def set_generation(database: Database, generation: int) -> None:
    """Follow a header that was written; an older one is noticed from then on."""
    database.run("UPDATE meta SET value = ? WHERE name = 'generation'", generation.to_bytes(8, "big"))


def public_key(database: Database) -> bytes:
    """The 32 raw bytes of the Ed25519 key that signs manifests."""
    return _read(database, "public_key")


def sign(database: Database, message: bytes) -> bytes:
    """64 bytes of Ed25519 over `message`."""
    return keys.sign(_read(database, "signing_seed"), message)


def signing_key_fits(database: Database) -> bool:
    """Whether the public key is that of the seed."""
    return keys.public_key(_read(database, "signing_seed")) == public_key(database)


def before_first(database: Database) -> bytes:
    """The hash that line 1 of the journal is tied to."""
    return first_hash(vault_id(database), public_key(database))


def note_visit(database: Database, what: str, now: datetime, times: int = 1) -> None:
    """Remember that the vault was opened, tried or handed over from; the oldest of more than 200 lines goes."""
    words = what if times == 1 else f"{what} {times}"
    database.run("INSERT INTO access (at, what) VALUES (?, ?)", recorded(now), words)
    database.run("DELETE FROM access WHERE number <= (SELECT MAX(number) FROM access) - ?", KEPT_VISITS)


def keep_note(database: Database, name: str, document: Json) -> None:
    """Remember something small; raises NotCanonical."""
    database.run(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        f"{NOTE}{name}", encode(document),
    )  # fmt: skip


def forget_note(database: Database, name: str) -> None:
    """Nothing is kept under this name any more."""
    database.run("DELETE FROM meta WHERE name = ?", f"{NOTE}{name}")


def note(database: Database, name: str) -> Json:
    """What was kept under this name; None when nothing was."""
    row = database.row("SELECT value FROM meta WHERE name = ?", f"{NOTE}{name}")
    return loads(row[0]) if row else None


def visits(database: Database) -> tuple[Visit, ...]:
    """What was remembered of it, newest first; kinds that this version does not know are passed over."""
    found = []
    for at, words in database.rows("SELECT at, what FROM access ORDER BY number DESC"):
        what, _, times = str(words).partition(" ")
        if what in _KINDS:
            found.append(Visit(at, _KINDS[what], int(times) if times.isdecimal() else 1))
    return tuple(found)
