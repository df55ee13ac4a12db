"""An index of before letters, quotes and hyphens were folded as they are typed: brought up to date, it finds what one
types."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from tests.vault.freeze import thawed
from tests.vault.sample import NOW, PASSPHRASE, below, findings
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

WITHOUT_APOSTROPHES = (
    "UPDATE searched SET text = replace(replace(text, '''', '’'), '06-', '06‑')",
    "UPDATE diary SET place_folded = replace(place_folded, '''', '’')",
    *(f"DROP INDEX {name}" for name in ("diary_by_day", "diary_by_answers", "diary_long", "diary_unreadable")),
    "DROP INDEX incidents_by_recording",
    *(f"ALTER TABLE diary DROP COLUMN {name}" for name in ("act", "aimed_at", "effects")),
    "PRAGMA user_version = 8",
)
WITHOUT_LETTERS = (
    "UPDATE searched SET text = replace(replace(text, 'yildiz', 'yıldız'), 'foto''s', 'foto s')",
    "UPDATE searched SET text = replace(replace(text, 'soren', 'søren'), '\"weg\"', '“weg”')",
    "UPDATE searched SET text = 'iets heel anders' WHERE text LIKE '%er was niets%'",
    "UPDATE diary SET place_folded = replace(place_folded, 'aero', 'ærø')",
    "PRAGMA user_version = 10",
)


def opened_again(vault: OpenVault, folder: Path, *as_it_was: str) -> OpenVault:
    """The vault, brought up to date from what these statements make of it."""
    keys = vault._place.keys  # past its guards
    vault.close()
    database = below(folder, keys)
    database.run("INSERT INTO search (search, rowid, text) SELECT 'delete', position, text FROM searched")
    for sql in as_it_was:
        database.run(sql)
    database.run("INSERT INTO search (rowid, text) SELECT position, text FROM searched")
    database.close()
    return SqlCipherStore().open(folder, PASSPHRASE)


def test_what_was_folded_before_is_folded_anew_and_found(vault: OpenVault, folder: Path) -> None:
    told = Incident("Foto’s van mijn huis.\nBel 06‑12345678", literal_words="zo’n dag", place="’t Hoekje")
    record = vault.add_incident(told, NOW).record
    again = opened_again(vault, folder, *WITHOUT_APOSTROPHES)
    for typed in ("foto's", "FOTO’S", "06-1234", "zo'n"):
        assert [row.record for row in again.search([typed])] == [record], typed
    assert again.incident_count(RowFilter(place="'t hoekje")) == 1
    assert findings(again) == ()
    again.close()


@pytest.mark.parametrize(
    ("told", "typed"),
    [("Yıldız belde", "yildiz"), ("Riep “weg”", '"weg"'), ("Met Søren", "soren"), ("Alle foto´s", "foto's")],
)
@pytest.mark.parametrize("where", ["written", "name", "read", "beside"])
def test_it_is_found_as_it_is_typed_wherever_it_stands(
    vault: OpenVault, folder: Path, where: str, told: str, typed: str
) -> None:
    record = vault.add_incident(Incident(told if where == "written" else "Een brief"), NOW).record
    if where in ("name", "read"):
        piece = vault.attach(record, f"{told}.eml" if where == "name" else "mail.eml", BytesIO(b"mail"), NOW)
        vault.keep_words(piece.record, (told,) if where == "read" else ("Een mail",))
    if where == "beside":
        vault.add_measure(Measure(told, origin=MeasureOrigin("incident", record)), NOW)
    again = opened_again(vault, folder, *WITHOUT_LETTERS)
    assert [row.record for row in again.search([typed])] == [record]
    assert findings(again) == ()
    again.close()


def test_a_place_is_compared_as_it_is_typed(vault: OpenVault, folder: Path) -> None:
    vault.add_incident(Incident("Een brief", place="Ærø"), NOW)
    again = opened_again(vault, folder, *WITHOUT_LETTERS)
    assert again.incident_count(RowFilter(place="aero")) == 1
    assert findings(again) == ()
    again.close()


def test_only_what_holds_such_a_sign_is_indexed_again(vault: OpenVault, folder: Path) -> None:
    vault.add_incident(Incident("Er was niets met Zoë"), NOW)
    other = vault.add_incident(Incident("Yıldız was er"), NOW).record
    again = opened_again(vault, folder, *WITHOUT_LETTERS)
    assert [row.record for row in again.search(["yildiz"])] == [other]
    assert len(again.search(["iets heel anders"])) == 1
    again.close()


def test_many_such_texts_are_indexed_at_once(vault: OpenVault, folder: Path) -> None:
    with vault.together():
        records = [vault.add_incident(Incident(f"Yıldız was er, keer {number}"), NOW).record for number in range(60)]
    vault.add_incident(Incident("Een fiets bij de brug"), NOW)
    again = opened_again(vault, folder, *WITHOUT_LETTERS)
    assert {row.record for row in again.search(["yildiz"])} == set(records)
    assert (again.search(["yild iz"]), len(again.search(["fiets"]))) == ((), 1)
    assert findings(again) == ()
    again.close()
    database = below(folder, vault._place.keys)
    assert database.number("SELECT count(*) FROM search_data WHERE instr(block, CAST('ı' AS BLOB))") == 0
    assert database.number("SELECT v FROM search_config WHERE k = 'secure-delete'") == 1
    database.close()


def test_the_kept_vault_of_before_finds_them_too(tmp_path: Path) -> None:
    vault = SqlCipherStore().open(thawed(10, tmp_path / "dossier.kluis"), PASSPHRASE)
    assert [len(vault.search([typed])) for typed in ("yildiz", "foto's", "yıldız had foto`s")] == [1, 1, 1]
    vault.close()
