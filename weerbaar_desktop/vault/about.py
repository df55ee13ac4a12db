"""What the database says of the vault itself: who signs, which header belongs to it, and when it was opened."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from weerbaar_desktop.application.ports import Visit, VisitKind, Way
from weerbaar_desktop.domain.canonical import Json, NotCanonical, encode, loads
from weerbaar_desktop.domain.journal import first_hash, recorded
from weerbaar_desktop.vault import keys, trouble
from weerbaar_desktop.vault.connection import Database

KEPT_VISITS: Final = 200
NOTE: Final = "note_"
"""Before the name of a note, so that none can take the place of what the vault says of itself."""
_ASIDE: Final = "aside_"
"""Before the name of a note that cannot be read; the rest stays, so that it goes when that note is forgotten."""
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
    """Remember something small; what cannot be read of it is put aside, not written over. Raises NotCanonical."""
    if not _reads(database, name):
        put_note_aside(database, name)
    database.run(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        f"{NOTE}{name}", encode(document),
    )  # fmt: skip


def forget_note(database: Database, name: str) -> None:
    """Nothing is kept under this name any more, nor what was put aside of it."""
    database.run("DELETE FROM meta WHERE name = ? OR name GLOB ?", f"{NOTE}{name}", _aside(name))


def note(database: Database, name: str) -> Json:
    """What was kept under this name; None when nothing was, or nothing that can be read."""
    try:
        return _noted(database, name)
    except NotCanonical:  # it keeps nobody from anything: `unreadable_notes` says that it is there
        return None


def has_note(database: Database, name: str) -> bool:
    """Whether anything was kept under this name, also where that cannot be read."""
    aside = database.row("SELECT 1 FROM meta WHERE name GLOB ?", _aside(name))
    return aside is not None or not _reads(database, name) or _noted(database, name) is not None


def unreadable_notes(database: Database) -> tuple[str, ...]:
    """The names of those that cannot be read, apart from what was put aside."""
    rows = database.rows("SELECT name FROM meta WHERE name GLOB ? ORDER BY name", f"{NOTE}*")
    names = (name.removeprefix(NOTE) for (name,) in rows)
    return tuple(name for name in names if not _reads(database, name))


def put_note_aside(database: Database, name: str) -> None:
    """Its place is free for another one; what it held stays, under a name that nothing asks for."""
    number = 1
    while database.row("SELECT 1 FROM meta WHERE name = ?", f"{_ASIDE}{number} {NOTE}{name}"):
        number += 1
    database.run("UPDATE meta SET name = ? WHERE name = ?", f"{_ASIDE}{number} {NOTE}{name}", f"{NOTE}{name}")


def _noted(database: Database, name: str) -> Json:
    row = database.row("SELECT CAST(value AS BLOB) FROM meta WHERE name = ?", f"{NOTE}{name}")
    return loads(row[0]) if row else None


def _reads(database: Database, name: str) -> bool:
    try:
        _noted(database, name)
    except NotCanonical:
        return False
    return True


def _aside(name: str) -> str:
    return f"{_ASIDE}[0-9]* {NOTE}{name}"


def visits(database: Database) -> tuple[Visit, ...]:
    """What was remembered of it, newest first; kinds that this version does not know are passed over."""
    found = []
    for at, words in database.rows("SELECT at, what FROM access ORDER BY number DESC"):
        what, _, times = str(words).partition(" ")
        if what in _KINDS:
            found.append(Visit(at, _KINDS[what], int(times) if times.isdecimal() else 1))
    return tuple(found)
