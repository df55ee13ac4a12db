"""Half-written things: kept inside the vault, outside the journal, so that leaving in a second loses nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import datetime
from typing import Final

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.canonical import Json, NotCanonical, encode, loads
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import recorded
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.connection import Database

_ASIDE: Final = "apart "
"""Before the key of one that cannot be read. The key stays in it, so that it goes with the record it is about."""


class Drafts:
    """One draft a key; the last one wins."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, key: str, document: Json, now: datetime) -> None:
        """Put a draft in the place of the one before; raises RefusedInput."""
        try:
            text = encode(document).decode()
        except NotCanonical as error:
            raise RefusedInput("", f"{error}.") from error
        self._database.run(
            "INSERT INTO drafts (key, document, kept_at) VALUES (?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET document = excluded.document, kept_at = excluded.kept_at",
            key, text, recorded(now),
        )  # fmt: skip

    def get(self, key: str) -> Draft | None:
        """The draft, or None; raises DamagedVault."""
        row = self._database.row("SELECT CAST(document AS BLOB), kept_at FROM drafts WHERE key = ?", key)
        if row is None:
            return None
        try:
            return Draft(key, loads(row[0]), row[1])
        except NotCanonical as error:
            raise _unreadable() from error

    def unreadable(self) -> tuple[str, ...]:
        """The keys of those that cannot be read, apart from what was put aside; raises DamagedVault."""
        keys = [key for (key,) in self._database.rows("SELECT key FROM drafts ORDER BY key")]
        return tuple(key for key in keys if not key.startswith(_ASIDE) and not self._reads(key))

    def _reads(self, key: str) -> bool:
        try:
            self.get(key)
        except trouble.DamagedVault:
            return False
        return True

    def put_aside(self, key: str) -> None:
        """Its place is free for another one; what it held stays, under a key that nothing asks for."""
        number = 1
        while self._database.row("SELECT 1 FROM drafts WHERE key = ?", f"{_ASIDE}{number} {key}"):
            number += 1
        self._database.run("UPDATE drafts SET key = ? WHERE key = ?", f"{_ASIDE}{number} {key}", key)

    def digest(self, apart_from: Collection[str]) -> str:
        """SHA-256 over all of them but these, with what they hold; "" where there is none."""
        found = self._database.rows("SELECT key, document FROM drafts ORDER BY key")
        kept: list[Json] = [[key, document] for key, document in found if key not in apart_from]
        return hashlib.sha256(encode(kept)).hexdigest() if kept else ""

    def discard(self, key: str) -> None:
        """Forget a draft; one that is not there is fine."""
        self._database.run("DELETE FROM drafts WHERE key = ?", key)

    def forget(self, key: str) -> None:
        """The same, with what was put aside of it: for a vault that becomes somebody else's."""
        self._database.run("DELETE FROM drafts WHERE key = ? OR key GLOB ?", key, f"{_ASIDE}[0-9]* {key}")


def _unreadable() -> trouble.DamagedVault:
    """What somebody left half written is not what was kept."""
    return trouble.DamagedVault(
        tr("Wat u half had geschreven, is niet te lezen."),
        tr("Wij hebben niets veranderd. Alles wat u heeft opgeslagen, staat er nog."),
        tr("Ga naar Kluis, kies ‘Controleer de kluis’ en daarna ‘Herstel wat kan’."),
    )
