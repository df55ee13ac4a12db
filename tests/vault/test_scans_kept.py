"""Scans and measures go along with the vault: in a copy that is put back, and under a new key."""

from __future__ import annotations

from pathlib import Path

from tests.vault.sample import NOW, PASSPHRASE, findings, never, quiet
from tests.vault.scans_contract import lamp, scanned
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def filled(vault: OpenVault) -> tuple[object, object]:
    """One of each that was kept, and what is left of one that was erased."""
    _, gone = (vault.add_scan(scanned(), NOW) for _ in range(2))
    kept, away = (vault.add_measure(lamp(), NOW) for _ in range(2))
    vault.amend_measure(kept.record, lamp(None), "geen dag", NOW)
    vault.erase_scan(gone.record, NOW)
    vault.erase_measure(away.record, NOW)
    return vault.scans("self"), vault.measures()


def test_a_copy_that_is_put_back_holds_them(vault: OpenVault, tmp_path: Path) -> None:
    before = filled(vault)
    assert vault.copy_to_file(tmp_path / "kopie.weerbaar", NOW, quiet, never).findings == ()
    place = tmp_path / "terug.kluis"
    assert SqlCipherStore().restore(tmp_path / "kopie.weerbaar", place, PASSPHRASE, quiet, never) == ()
    back = SqlCipherStore().open(place, PASSPHRASE)
    assert ((back.scans("self"), back.measures()), findings(back)) == (before, ())
    back.close()


def test_a_new_key_leaves_them_as_they_were(vault: OpenVault, folder: Path) -> None:
    before = filled(vault)
    vault.renew_key("zes andere losse woorden", NOW, quiet)
    renewed = SqlCipherStore().open(folder, "zes andere losse woorden")
    assert ((renewed.scans("self"), renewed.measures()), findings(renewed)) == (before, ())
    renewed.close()


def test_what_was_erased_stands_in_no_content(vault: OpenVault) -> None:
    scan = vault.add_scan(scanned(note="kanariepietje"), NOW)
    held = "SELECT count(*) FROM content WHERE instr(json, 'kanariepietje')"
    assert vault._database.number(held) == 1
    vault.erase_scan(scan.record, NOW)
    assert vault._database.number(held) == 0
