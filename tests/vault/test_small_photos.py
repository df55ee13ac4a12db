"""Small copies of pictures: encrypted beside their originals, carried along everywhere, and made again if lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vault.sample import NOW, PASSPHRASE, below, file, findings, incident, never, quiet
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

SMALL = SmallPhoto(1600, 1200, b"\xff\xd8 pixels die niemand anders mag zien \xff\xd9" * 9_000)


@pytest.fixture
def piece(vault: OpenVault) -> Evidence:
    """A picture with its small copy."""
    found = vault.attach(vault.add_incident(incident(), NOW).record, "foto.png", file(), NOW)
    vault.keep_photo(found.record, SMALL)
    return found


def copy_of(folder: Path, piece: Evidence) -> Path:
    (found,) = (path for path in (folder / "bijlagen").rglob("*.wbx") if path.stem != piece.record)
    return found


def left(folder: Path) -> int:
    return len([path for name in ("bijlagen", "tmp") for path in (folder / name).rglob("*") if path.is_file()])


def test_it_is_encrypted_under_a_key_and_a_name_of_its_own(vault: OpenVault, folder: Path, piece: Evidence) -> None:
    assert b"pixels die niemand" not in copy_of(folder, piece).read_bytes()
    assert (vault.photo(piece.record), findings(vault), left(folder)) == (SMALL, (), 2)


def test_a_new_one_takes_the_place_of_the_old_on_disk_too(vault: OpenVault, folder: Path, piece: Evidence) -> None:
    before = copy_of(folder, piece)
    vault.keep_photo(piece.record, SmallPhoto(4, 3, b"nieuw"))
    assert (before.exists(), left(folder), findings(vault)) == (False, 2, ())


def test_it_is_gone_from_the_disk_with_the_last_piece(vault: OpenVault, folder: Path, piece: Evidence) -> None:
    stored = vault.incident(piece.incident)
    vault.amend_incident(piece.incident, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    vault.erase_incident(piece.incident, NOW)
    assert (left(folder), findings(vault)) == (0, ())


@pytest.mark.parametrize("harm", ["gone", "changed", "empty"])
def test_one_that_is_lost_is_no_finding_and_is_made_again(
    vault: OpenVault, folder: Path, piece: Evidence, harm: str
) -> None:
    place = copy_of(folder, piece)
    if harm == "gone":
        place.unlink()
    else:
        place.chmod(0o600)
        whole = place.read_bytes()
        place.write_bytes(b"" if harm == "empty" else whole[:-1] + bytes([whole[-1] ^ 1]))
    assert (vault.photo(piece.record), findings(vault)) == (None, ())
    assert vault.repair(quiet, never).left == ()
    vault.keep_photo(piece.record, SMALL)
    assert (vault.photo(piece.record), left(folder), findings(vault)) == (SMALL, 2, ())


def test_repair_leaves_it_where_it_is(vault: OpenVault, folder: Path, piece: Evidence) -> None:
    loose = folder / "bijlagen" / "ab" / f"{'ab' * 16}.wbx"
    loose.parent.mkdir(exist_ok=True)
    loose.write_bytes(b"van niemand")
    assert vault.repair(quiet, never).left == ()
    assert (loose.exists(), vault.photo(piece.record)) == (False, SMALL)


def test_what_a_cut_off_intake_left_is_gone_at_the_next_opening(
    vault: OpenVault, folder: Path, piece: Evidence
) -> None:
    name = "cd" * 16
    (folder / "tmp" / f"{name}.bezig").write_bytes(b"")
    (folder / "bijlagen" / "cd").mkdir(exist_ok=True)
    (folder / "bijlagen" / "cd" / f"{name}.wbx").write_bytes(b"nooit in de database gekomen")
    vault.close()
    again = SqlCipherStore().open(folder, PASSPHRASE)
    assert (again.photo(piece.record), left(folder), findings(again)) == (SMALL, 2, ())
    again.close()


def test_a_new_key_of_the_vault_opens_it(vault: OpenVault, folder: Path, piece: Evidence) -> None:
    other = vault.attach(piece.incident, "kapot.png", file(b"\x89PNG\r\n\x1a\nander"), NOW)
    vault.keep_photo(other.record, SmallPhoto(1, 1, b"x"))
    vault.renew_key(PASSPHRASE, NOW, quiet)
    again = SqlCipherStore().open(folder, PASSPHRASE)
    assert (again.photo(piece.record), again.photo(other.record)) == (SMALL, SmallPhoto(1, 1, b"x"))
    assert findings(again) == ()
    again.close()


def test_a_key_that_was_harmed_stands_in_the_way_of_nothing(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, piece: Evidence
) -> None:
    vault.close()
    database = below(folder, vault_keys)
    database.run("UPDATE photos SET wrapped = ?", b"geen sleutel")
    database.close()
    again = SqlCipherStore().open(folder, PASSPHRASE)
    assert (again.photo(piece.record), findings(again)) == (None, ())
    again.renew_key(PASSPHRASE, NOW, quiet)
    renewed = SqlCipherStore().open(folder, PASSPHRASE)
    assert (renewed.photo(piece.record), findings(renewed)) == (None, ())
    renewed.keep_photo(piece.record, SMALL)
    assert (renewed.photo(piece.record), left(folder)) == (SMALL, 2)
    renewed.close()


@pytest.mark.parametrize("lost", [False, True])
def test_copies_of_the_vault_carry_it_along_where_it_is_there(
    vault: OpenVault, folder: Path, piece: Evidence, tmp_path: Path, lost: bool
) -> None:
    if lost:
        copy_of(folder, piece).unlink()
    expected = None if lost else SMALL
    assert vault.copy_to_reserve(tmp_path / "dossier.reserve", NOW, quiet, never).findings == ()
    assert vault.copy_to_reserve(tmp_path / "dossier.reserve", NOW, quiet, never).findings == ()
    made = vault.copy_to_file(tmp_path / "alles.weerbaar", NOW, quiet, never)
    assert made.findings == ()
    store = SqlCipherStore()
    for source, name in ((made.place, "een"), (tmp_path / "dossier.reserve", "twee")):
        store.restore(source, tmp_path / f"{name}.kluis", PASSPHRASE, quiet, never)
        again = store.open(tmp_path / f"{name}.kluis", PASSPHRASE)
        assert (again.photo(piece.record), findings(again)) == (expected, ())
        again.close()
