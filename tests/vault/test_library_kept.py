"""Papers of the library on disk: checked, copied, put back and under a new key as evidence is, and gone when erased."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.vault.own_contract import PAPER
from tests.vault.sample import NOW, PASSPHRASE, below, file, findings, incident, never, quiet
from weerbaar_desktop.vault.evidence_records import evidence_document
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

DATA = b"%PDF een protocol"


def test_a_file_that_belongs_to_something_else_is_found(vault: OpenVault) -> None:
    stored = vault.add_incident(incident(), NOW)
    with vault._taken_in(file(DATA), never) as (record, taken, same):
        vault._add(record, evidence_document({"own": stored.record}, "protocol.pdf", taken, file=same), taken, NOW)
    said = "Dit bestand hoort bij iets dat geen stuk van de bibliotheek is."
    assert ("regel 2", said) in [(one.where, one.what) for one in findings(vault)]


def test_check_finds_a_paper_whose_file_is_gone(vault: OpenVault, folder: Path) -> None:
    paper = vault.add_own(PAPER, NOW)
    piece = vault.attach_own(paper.record, "protocol.pdf", file(DATA), NOW)
    (folder / "bijlagen" / piece.record[:2] / f"{piece.record}.wbx").unlink()
    [finding] = findings(vault)
    assert (finding.where, finding.what) == (
        f"bewijsstuk ‘protocol.pdf’ ({piece.record})", "Het bestand ontbreekt."
    )  # fmt: skip


def test_a_list_in_which_a_paper_moved_is_found_and_made_again(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> None:
    paper, other = vault.add_own(PAPER, NOW), vault.add_incident(incident(), NOW)
    piece = vault.attach_own(paper.record, "protocol.pdf", file(DATA), NOW)
    vault.close()
    database = below(folder, vault_keys)
    database.run("UPDATE evidence SET incident = ?", other.record)
    database.close()
    again = open_vault()
    assert [found.where for found in findings(again)] == ["kluis.db"]
    assert again.repair(quiet, never).left == ()
    assert (again.own_pieces(paper.record), findings(again)) == ((piece,), ())


def test_a_copy_that_is_put_back_has_the_papers_also_under_a_new_key(vault: OpenVault, tmp_path: Path) -> None:
    paper = vault.add_own(PAPER, NOW)
    piece = vault.attach_own(paper.record, "protocol.pdf", file(DATA), NOW)
    vault.copy_to_file(tmp_path / "kopie.weerbaar", NOW, quiet, never)
    vault.renew_key("een heel andere lange wachtzin", NOW, quiet)
    store = SqlCipherStore(notes=tmp_path / "gezien")
    store.restore(tmp_path / "kopie.weerbaar", tmp_path / "terug.kluis", PASSPHRASE, quiet, never)
    renewed = store.open(vault.description.folder, "een heel andere lange wachtzin")
    for again in (store.open(tmp_path / "terug.kluis", PASSPHRASE), renewed):
        assert again.own_pieces(paper.record) == (piece,)
        assert b"".join(again.evidence_bytes(piece.record)) == DATA
        assert findings(again) == ()
        again.close()
