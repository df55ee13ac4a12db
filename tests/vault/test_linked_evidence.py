"""The same bytes lie in the vault once, and whatever happens to one piece, the others in that file stay whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock
from tests.vault.sample import NOW, PASSPHRASE, PNG, below, file, findings, incident, never, quiet
from weerbaar_desktop.application.diary import Diary, InMemory
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.vault.evidence_files import EvidenceFiles
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def lying(folder: Path) -> list[str]:
    """The files with evidence, and what is half done."""
    return sorted(path.name for name in ("bijlagen", "tmp") for path in (folder / name).rglob("*") if path.is_file())


def with_piece(vault: OpenVault) -> Evidence:
    """An incident of its own with the same bytes as every other."""
    return vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)


def erase(vault: OpenVault, piece: Evidence) -> None:
    """The whole incident of this piece."""
    stored = vault.incident(piece.incident)
    vault.amend_incident(piece.incident, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    vault.erase_incident(piece.incident, NOW)


@pytest.fixture
def linked(vault: OpenVault) -> Evidence:
    """A piece in the file of one whose incident was erased since."""
    first, second = with_piece(vault), with_piece(vault)
    erase(vault, first)
    return second


def test_two_pieces_lie_in_one_file_until_the_last_is_erased(vault: OpenVault, folder: Path) -> None:
    first, second = with_piece(vault), with_piece(vault)
    assert lying(folder) == [f"{first.record}.wbx"]
    erase(vault, first)
    assert lying(folder) == [f"{first.record}.wbx"]
    erase(vault, second)
    assert lying(folder) == []
    assert findings(vault) == ()


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_file_that_is_not_whole_is_not_linked_to(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, harm: str
) -> None:
    first = with_piece(vault)
    path = EvidenceFiles(folder, vault_keys).path(first.record)
    if harm == "gone":
        path.unlink()
    else:
        whole = path.read_bytes()
        path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    again = vault.attach(first.incident, "nog eens.png", file(), NOW)
    assert again.record != first.record
    assert b"".join(vault.evidence_bytes(again.record)) == PNG
    later = with_piece(vault)
    assert vault.history(later.record)[0][1].document["same_file_as"] == again.record  # type: ignore[union-attr]  # it has content
    assert [found.where for found in findings(vault)] == [f"bewijsstuk ‘scherm.png’ ({first.record})"]


def test_what_is_kept_anew_beside_a_damaged_file_is_not_called_linked(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys
) -> None:
    first = with_piece(vault)
    EvidenceFiles(folder, vault_keys).path(first.record).unlink()
    diary = Diary(vault, StoppedClock(NOW))
    kept = diary.keep(vault.add_incident(incident(), NOW).record, InMemory("scherm.png", PNG))
    assert (kept.piece.same_file_as, kept.words) == (None, "")
    linked = diary.keep(vault.add_incident(incident(), NOW).record, InMemory("scherm.png", PNG))
    assert linked.piece.same_file_as == kept.piece.record
    assert "Het is gekoppeld" in linked.words


def test_a_second_intake_that_was_cut_off_takes_nothing_from_the_first(
    vault: OpenVault, folder: Path, open_vault: Callable[[], OpenVault], monkeypatch: pytest.MonkeyPatch
) -> None:
    piece = with_piece(vault)
    other = vault.add_incident(incident(), NOW).record
    monkeypatch.setattr(EvidenceFiles, "settle", lambda _files, _record, _known: None)  # the power went
    for record in (piece.incident, other):
        vault.attach(record, "nog eens.png", file(), NOW)
    monkeypatch.undo()
    assert len(lying(folder)) > 1
    vault.close()
    opened = open_vault()
    assert lying(folder) == [f"{piece.record}.wbx"]
    assert len(opened.evidence_with(piece.sha256)) == 2
    assert findings(opened) == ()


def test_who_stops_while_the_first_is_looked_at_adds_nothing(vault: OpenVault, folder: Path) -> None:
    piece = with_piece(vault)
    other = vault.add_incident(incident(), NOW).record
    with pytest.raises(Stopped):
        vault.attach(other, "nog eens.png", file(), NOW, iter((False, True)).__next__)
    assert (lying(folder), vault.incident(other).evidence) == ([f"{piece.record}.wbx"], ())


def test_a_copy_and_a_new_key_take_the_shared_file_along(
    vault: OpenVault, linked: Evidence, folder: Path, tmp_path: Path
) -> None:
    copies = [vault.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never).place]
    copies.append(vault.copy_to_reserve(tmp_path / "dossier.reserve", NOW, quiet, never).place)
    for number, copy in enumerate(copies):
        place = tmp_path / f"terug-{number}.kluis"
        assert SqlCipherStore().restore(copy, place, PASSPHRASE, quiet, never) == ()
        restored = SqlCipherStore().open(place, PASSPHRASE)
        assert b"".join(restored.evidence_bytes(linked.record)) == PNG
        restored.close()
    vault.renew_key("heel andere woorden voor straks", NOW, quiet)
    renewed = SqlCipherStore().open(folder, "heel andere woorden voor straks")
    assert b"".join(renewed.evidence_bytes(linked.record)) == PNG
    assert findings(renewed) == ()
    renewed.close()


def test_a_repair_leaves_the_shared_file_where_it_is_and_fetches_it_back(
    vault: OpenVault, linked: Evidence, folder: Path, vault_keys: VaultKeys, tmp_path: Path
) -> None:
    reserve = vault.copy_to_reserve(tmp_path / "dossier.reserve", NOW, quiet, never).place
    vault.close()
    database = below(folder, vault_keys)
    database.run("UPDATE evidence SET file = record")
    database.close()
    assert SqlCipherStore().repair(folder, PASSPHRASE, quiet, never).left == ()
    (name,) = lying(folder)
    assert name != f"{linked.record}.wbx"
    (path,) = (folder / "bijlagen").rglob(name)
    path.unlink()
    repaired = SqlCipherStore().repair(folder, PASSPHRASE, quiet, never, reserve)
    assert repaired.left == ()
    assert lying(folder) == [name]


@pytest.mark.parametrize("lost", [0, 1])
def test_erasing_leaves_a_shared_file_of_which_a_list_lost_a_piece(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault], lost: int
) -> None:
    pieces = with_piece(vault), with_piece(vault)
    vault.close()
    database = below(folder, vault_keys)
    database.run("DELETE FROM evidence WHERE record = ?", pieces[lost].record)
    database.close()
    opened = open_vault()
    erase(opened, pieces[1 - lost])
    opened.close()
    assert SqlCipherStore().repair(folder, PASSPHRASE, quiet, never).left == ()
    assert b"".join(open_vault().evidence_bytes(pieces[lost].record)) == PNG


def test_erasing_takes_no_key_of_a_piece_that_a_list_lost(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> None:
    away, other = with_piece(vault), vault.add_incident(incident(), NOW).record
    kept = vault.attach(other, "brief.txt", file(b"een heel ander stuk"), NOW)
    vault.close()
    database = below(folder, vault_keys)
    database.run("DELETE FROM evidence WHERE record = ?", kept.record)
    database.close()
    opened = open_vault()
    erase(opened, away)
    opened.close()
    assert SqlCipherStore().repair(folder, PASSPHRASE, quiet, never).left == ()
    assert b"".join(open_vault().evidence_bytes(kept.record)) == b"een heel ander stuk"
