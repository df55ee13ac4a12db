"""An index of before apostrophes and hyphens were alike: brought up to date, it finds what one types."""

from __future__ import annotations

from pathlib import Path

from tests.vault.sample import NOW, PASSPHRASE, findings
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.vault import connection
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

AS_IT_WAS = (
    "INSERT INTO search (search, rowid, text) SELECT 'delete', position, text FROM searched",
    "UPDATE searched SET text = replace(replace(text, '''', '’'), '06-', '06‑')",
    "INSERT INTO search (rowid, text) SELECT position, text FROM searched",
    "UPDATE diary SET place_folded = replace(place_folded, '''', '’')",
    *(f"DROP INDEX {name}" for name in ("diary_by_day", "diary_by_answers", "diary_long", "diary_unreadable")),
    "DROP INDEX incidents_by_recording",
    *(f"ALTER TABLE diary DROP COLUMN {name}" for name in ("act", "aimed_at", "effects")),
    "PRAGMA user_version = 8",
)


def test_what_was_folded_before_is_folded_anew_and_found(vault: OpenVault, folder: Path) -> None:
    told = Incident("Foto’s van mijn huis.\nBel 06‑12345678", literal_words="zo’n dag", place="’t Hoekje")
    record = vault.add_incident(told, NOW).record
    database = connection.connect(folder / connection.FILE, vault._place.keys.database_key())  # past its guards
    for sql in AS_IT_WAS:
        database.run(sql)
    assert vault.search(["foto's"]) == ()
    database.close()
    vault.close()
    again = SqlCipherStore().open(folder, PASSPHRASE)
    for typed in ("foto's", "FOTO’S", "06-1234", "zo'n"):
        assert [row.record for row in again.search([typed])] == [record], typed
    assert again.incident_count(RowFilter(place="'t hoekje")) == 1
    assert findings(again) == ()
    again.close()
