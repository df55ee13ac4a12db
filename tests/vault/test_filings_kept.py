"""What was done goes along with the vault: in a copy that is put back, and under a new key."""

from __future__ import annotations

from pathlib import Path

from tests.vault.filings_contract import filing
from tests.vault.sample import NOW, PASSPHRASE, findings, incident, never, quiet
from weerbaar_desktop.domain.filing import StoredFiling
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def filled(vault: OpenVault) -> tuple[StoredFiling, ...]:
    """One that was changed, and what is left of one that was erased."""
    record = vault.add_incident(incident(), NOW).record
    kept, gone = (vault.add_filing(filing(record, number=None), NOW) for _ in range(2))
    vault.amend_filing(kept.record, filing(record), "nummer gekregen", NOW)
    vault.erase_filing(gone.record, NOW)
    return vault.filings()


def test_a_copy_that_is_put_back_holds_it(vault: OpenVault, tmp_path: Path) -> None:
    before = filled(vault)
    assert vault.copy_to_file(tmp_path / "kopie.weerbaar", NOW, quiet, never).findings == ()
    place = tmp_path / "terug.kluis"
    assert SqlCipherStore().restore(tmp_path / "kopie.weerbaar", place, PASSPHRASE, quiet, never) == ()
    back = SqlCipherStore().open(place, PASSPHRASE)
    assert (back.filings(), findings(back)) == (before, ())
    back.close()


def test_a_new_key_leaves_it_as_it_was(vault: OpenVault, folder: Path) -> None:
    before = filled(vault)
    vault.renew_key("zes andere losse woorden", NOW, quiet)
    renewed = SqlCipherStore().open(folder, "zes andere losse woorden")
    assert (renewed.filings(), findings(renewed)) == (before, ())
    renewed.close()


def test_what_was_erased_stands_in_no_content_and_no_draft(vault: OpenVault) -> None:
    record = vault.add_incident(incident(), NOW).record
    gone = vault.add_filing(filing(record, number="kanariepietje"), NOW)
    vault.save_draft(f"filing_{gone.record}", {"typed": "kanariepietje"}, NOW)
    held = (
        "SELECT (SELECT count(*) FROM content WHERE instr(json, 'kanariepietje'))"
        " + (SELECT count(*) FROM drafts WHERE instr(document, 'kanariepietje'))"
    )
    assert vault._database.number(held) == 2
    vault.erase_filing(gone.record, NOW)
    assert vault._database.number(held) == 0
