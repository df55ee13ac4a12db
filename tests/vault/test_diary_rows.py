"""The tables behind the list follow from the journal: after erasing too, in an older vault, and where it is damaged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.fake_counting import every_stretch
from tests.vault.freeze import thawed
from tests.vault.sample import NOW, PASSPHRASE, findings, incident, without_guards
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.vault import header, keys, trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

TABLES: Final = ("diary", "diary_kinds", "diary_persons", "searched")


def held(vault: OpenVault) -> list[int]:
    """How many rows each of these tables has."""
    return [vault._database.number(f"SELECT count(*) FROM {table}") for table in TABLES]  # noqa: S608  # our own names


def test_what_fits_best_stands_first(vault: OpenVault) -> None:
    once = "brief op de mat, en daarna een heel verhaal over iets anders dat er niets mee te maken heeft"
    for days, account in enumerate((once, "brief, brief en nog een brief", once)):
        vault.add_incident(Incident(account, occurred=Occurred(NOW - timedelta(days=days))), NOW)
    assert [row.first_words[:12] for row in vault.search_ranked(["brief"])] == [
        "brief, brief", "brief op de ", "brief op de "
    ]  # fmt: skip
    assert [row.first_words[:12] for row in vault.search(["brief"])][1] == "brief, brief"


def test_an_incident_that_is_erased_leaves_no_row_behind(vault: OpenVault) -> None:
    stored = vault.add_incident(incident(), NOW)
    assert held(vault) == [1, 1, 1, 1]
    vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    assert held(vault) == [1, 0, 0, 1]  # the bin fits no filter
    vault.amend_incident(stored.record, stored.incident, "toch niet", NOW)
    assert held(vault) == [1, 1, 1, 1]
    vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "toch wel", NOW)
    vault.erase_incident(stored.record, NOW)
    assert (held(vault), findings(vault)) == ([0, 0, 0, 0], ())


@pytest.mark.parametrize(
    "harm",
    ["DELETE FROM diary", "UPDATE diary SET position = position + 16777216"],
    ids=["no row", "moved"],
)
def test_what_is_erased_is_erased_also_where_the_tables_had_come_apart(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, harm: str
) -> None:
    stored = vault.add_incident(incident(), NOW)
    vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    vault.close()
    without_guards(folder, vault_keys, harm)
    again = SqlCipherStore().open(folder, PASSPHRASE)
    again.erase_incident(stored.record, NOW)
    assert (held(again), again._database.rows("SELECT rowid FROM search WHERE search MATCH 'balie'")) == ([0] * 4, [])
    again.close()


def test_another_day_gives_another_place_in_the_list_and_in_what_is_found(vault: OpenVault) -> None:
    first, second = (vault.add_incident(incident(f"brief {days}", days), NOW) for days in (1, 2))
    assert [row.first_words for row in vault.search(["brief"])] == ["brief 1", "brief 2"]
    vault.amend_incident(first.record, incident("brief 1, later", 9), "vergist", NOW)
    assert [row.record for row in vault.search(["brief"])] == [second.record, first.record]
    assert [row.record for row in vault.incidents()] == [second.record, first.record]
    assert findings(vault) == ()


def test_somebody_who_is_named_twice_in_one_incident_stands_there_once(vault: OpenVault) -> None:
    twice = (Person(name="Jan"), Person(name="Jan", alias="Jan"), Person(name="Piet", alias="Kees"))
    vault.add_incident(Incident("geroep", persons=twice), NOW)
    assert vault.filter_choices().who == ("Jan", "Piet")
    assert [vault.incident_count(RowFilter(who=who)) for who in ("Jan", "Kees", "Klaas")] == [1, 1, 0]
    assert findings(vault) == ()


@pytest.mark.parametrize("content", ["{", "5", "[1]"])
def test_content_that_cannot_be_read_in_an_older_vault_is_said_to_who_asks_for_the_list(
    tmp_path: Path, content: str
) -> None:
    folder = thawed(6, tmp_path / "dossier.kluis")
    found, _ = header.read(folder)
    vault_keys = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert vault_keys is not None
    for which in ("min", "max"):  # the first lies in the bin
        last = f"(SELECT last FROM incidents WHERE number = (SELECT {which}(number) FROM incidents))"  # noqa: S608  # ours
        without_guards(folder, vault_keys, f"UPDATE content SET json = '{content}' WHERE seq = {last}")  # noqa: S608  # ours
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    for ask in (vault.incidents, lambda: every_stretch(vault.counting), vault.in_bin):
        with pytest.raises(trouble.DamagedVault, match="de inhoud van het dagboek"):
            ask()
    assert vault.incident_count() == 2
    assert findings(vault) != ()
    vault.close()


def test_an_older_vault_gets_the_rows_that_it_would_have_now(tmp_path: Path) -> None:
    folder = thawed(6, tmp_path / "dossier.kluis")
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    (away,) = vault.in_bin()
    assert (away.first_words, away.told, away.occurred and away.occurred.precision) == (
        "Aan de balie.",
        True,
        "unknown",
    )
    assert vault.filter_choices().who == ("de buren",)
    vault.amend_incident(away.record, replace(vault.incident(away.record).incident, trashed_on=None), "terug", NOW)
    assert vault.filter_choices().places == ("Café Ünal",)
    assert vault.incident_count(RowFilter(who="AB-123-C", place="cafe unal", status="told")) == 1
    assert findings(vault) == ()
    vault.close()


def test_the_list_stands_where_what_was_written_was_harmed_later_and_who_opens_it_is_told(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> None:
    record = vault.add_incident(incident(), NOW).record
    vault.close()
    without_guards(folder, vault_keys, "UPDATE content SET json = '{'")
    harmed = open_vault()
    assert [row.record for row in harmed.incidents()] == [record]
    with pytest.raises(trouble.DamagedVault):
        harmed.incident(record)
    assert "regel 1" in [finding.where for finding in findings(harmed)]
