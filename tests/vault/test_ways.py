"""What opens a vault: one wrong answer, one cut-off change or one old copy may lock nobody out and let nobody in."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.vault.sample import FLOOR, NOW, PASSPHRASE, below, file, findings, incident, never, quiet
from tests.vault.ways_contract import CODE, KEPT, WaysContract
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import KdfChoice, Way
from weerbaar_desktop.domain.errors import Bug, CannotContinue, WrongCode, WrongKeyring, WrongPassphrase
from weerbaar_desktop.domain.recovery_code import read_code
from weerbaar_desktop.vault import about, connection, durable, header, kdf, keys, renewing, seen, trouble, ways
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

OTHER = "zes andere losse woorden"


class TestSqlCipherWays(WaysContract):
    """Its `vault` is the fixture of this folder."""


@pytest.mark.parametrize(("way", "secret", "wrong"), [
    ("recovery", CODE, WrongCode), ("keyring", KEPT, WrongKeyring), ("passphrase", OTHER, WrongPassphrase),
])  # fmt: skip
def test_each_way_opens_the_same_vault_and_refuses_in_its_own_words(
    way: Way, secret: str, wrong: type[CannotContinue], vault: OpenVault, folder: Path
) -> None:
    stored = vault.add_incident(incident(), NOW)
    vault.put_way(way, secret, NOW)
    vault.close()
    opened = SqlCipherStore().open(folder, secret, way)
    assert opened.incident(stored.record) == stored
    assert (opened.warnings, findings(opened)) == ((), ())
    opened.close()
    another = {"recovery": CODE[:-1] + "1", "keyring": KEPT[::-1].replace("=", "A") + "=", "passphrase": PASSPHRASE}
    with pytest.raises((wrong, CannotContinue)) as refused:
        SqlCipherStore().open(folder, another[way], way)
    assert not isinstance(refused.value, trouble.DamagedVault)


@pytest.mark.parametrize("way", ["recovery", "keyring"])
def test_a_way_that_was_never_made_is_said(way: Way, folder: Path) -> None:
    with pytest.raises(trouble.NoSuchWay):
        SqlCipherStore().open(folder, CODE, way)


def test_the_old_passphrase_opens_nothing_in_the_folder_any_more(vault: OpenVault, folder: Path) -> None:
    vault.put_way("passphrase", OTHER, NOW)
    vault.close()
    assert (folder / header.PREVIOUS).read_bytes() == (folder / header.FILE).read_bytes()
    with pytest.raises(WrongPassphrase):
        SqlCipherStore().open(folder, PASSPHRASE)
    SqlCipherStore().open(folder, OTHER).close()


def test_the_passphrase_cannot_be_dropped(vault: OpenVault) -> None:
    with pytest.raises(Bug):
        vault.drop_way("passphrase", NOW)


def test_a_change_that_was_cut_off_after_the_header_is_ended_by_the_next_opening(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys
) -> None:
    vault.put_way("passphrase", OTHER, NOW)
    vault.close()
    database = below(folder, vault_keys)
    about.set_generation(database, 1)  # as it was before the header
    database.close()
    shutil.copy(folder / header.FILE, folder / "kop.json.vorige")
    opened = SqlCipherStore().open(folder, OTHER)
    assert (opened.warnings, findings(opened)) == ((), ())
    opened.close()


def test_an_older_header_that_was_put_back_is_noticed_until_the_person_accepts_it(
    vault: OpenVault, folder: Path
) -> None:
    old = (folder / header.FILE).read_bytes()
    vault.put_way("passphrase", OTHER, NOW)
    vault.close()
    (folder / header.FILE).write_bytes(old)
    opened = SqlCipherStore().open(folder, PASSPHRASE)
    assert opened.warnings == (seen.OLDER_HEADER,)
    assert seen.OLDER_HEADER in findings(opened)
    opened.accept()
    assert findings(opened) == ()
    opened.close()
    again = SqlCipherStore().open(folder, PASSPHRASE)
    assert again.warnings == ()
    again.close()


def test_a_whole_older_vault_that_was_put_back_is_noticed_by_this_computer(folder: Path, tmp_path: Path) -> None:
    store = SqlCipherStore(notes=tmp_path / "gezien")
    store.open(folder, PASSPHRASE).close()
    older = shutil.copytree(folder, tmp_path / "oud")
    vault = store.open(folder, PASSPHRASE)
    vault.add_incident(incident(), NOW)
    vault.close()
    shutil.rmtree(folder)
    shutil.copytree(older, folder)
    again = store.open(folder, PASSPHRASE)
    assert again.warnings == (seen.OLDER,)
    assert seen.OLDER in findings(again)
    again.accept()
    again.close()
    assert store.open(folder, PASSPHRASE).warnings == ()


def test_a_copy_that_was_put_back_in_the_same_place_is_what_this_computer_saw(folder: Path, tmp_path: Path) -> None:
    store = SqlCipherStore(notes=tmp_path / "gezien")
    vault = store.open(folder, PASSPHRASE)
    vault.copy_to_file(tmp_path / "dossier.weerbaar", NOW, quiet, never)
    vault.add_incident(incident(), NOW)
    vault.close()
    shutil.rmtree(folder)
    store.restore(tmp_path / "dossier.weerbaar", folder, PASSPHRASE, quiet, never)
    again = store.open(folder, PASSPHRASE)
    assert (again.warnings, findings(again)) == ((), ())
    again.close()


def test_the_note_on_this_computer_tells_nothing_of_the_vault(folder: Path, tmp_path: Path) -> None:
    store = SqlCipherStore(notes=tmp_path / "gezien")
    vault = store.open(folder, PASSPHRASE)
    vault.add_incident(incident(), NOW)
    vault.close()
    (note,) = (tmp_path / "gezien").iterdir()
    identity = header.read(folder)[0].vault_id
    assert identity.hex() not in note.name
    assert identity not in note.read_bytes()
    assert (note.stat().st_mode & 0o777, note.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_weak_passphrase_slot_is_stretched_more_and_opens_as_before(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    database = below(folder, vault_keys)
    database.run("DELETE FROM meta WHERE name = ?", f"{about.NOTE}{ways.CHOSEN}")
    database.close()
    monkeypatch.setattr(kdf, "calibrated", lambda _seconds: KdfChoice(96, 3, 4))
    opened = SqlCipherStore().open(folder, PASSPHRASE)
    assert not opened.upgrade_passphrase(OTHER)
    assert opened.upgrade_passphrase(PASSPHRASE)
    opened.close()
    slot = header.read(folder)[0].slot("passphrase")
    assert slot is not None
    assert slot.kdf == KdfChoice(96, 3, 4)
    SqlCipherStore().open(folder, PASSPHRASE).close()


def test_a_derivation_that_somebody_chose_is_kept(vault: OpenVault, folder: Path) -> None:
    vault.put_way("passphrase", OTHER, NOW)
    slot = header.read(folder)[0].slot("passphrase")
    assert slot is not None
    assert slot.kdf == FLOOR


def test_recovery_codes_and_kept_secrets_are_new_each_time() -> None:
    store = SqlCipherStore()
    codes = {store.new_recovery_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(read_code(code) == code for code in codes)
    assert len({store.new_kept_secret() for _ in range(50)}) == 50


# ------------------------------------------------------------------------------------------ a new vault key


def test_after_a_renewal_nothing_that_opened_before_opens_and_nothing_is_lost(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys
) -> None:
    stored = vault.add_incident(incident(), NOW)
    piece = vault.attach(stored.record, "scherm.png", file(), NOW)
    before, vault_before = vault.head(), vault.incident(stored.record)
    vault.put_way("recovery", CODE, NOW)
    vault.renew_key(OTHER, NOW, quiet)
    with pytest.raises(WrongPassphrase):
        SqlCipherStore().open(folder, PASSPHRASE)
    with pytest.raises(trouble.NoSuchWay):
        SqlCipherStore().open(folder, CODE, "recovery")
    with pytest.raises(trouble.DamagedVault):
        below(folder, vault_keys)
    opened = SqlCipherStore().open(folder, OTHER)
    assert opened.incident(stored.record) == vault_before
    assert len(b"".join(opened.evidence_bytes(piece.record))) == piece.size
    assert [opened.head().seq, opened.warnings, findings(opened)] == [before.seq + 1, (), ()]
    assert sorted(path.name for path in folder.iterdir() if "nieuw" in path.name) == []
    opened.close()


def test_a_renewal_that_is_cut_off_leaves_a_vault_that_opens_at_every_step(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = vault.add_incident(incident(), NOW)
    place = Path.replace
    for survives in range(3):
        done = 0

        def cut_off(path: Path, target: Path) -> Path:
            nonlocal done
            if "nieuw" in path.name:
                if done == survives:  # noqa: B023 - used within this round only
                    raise KeyboardInterrupt
                done += 1
            return place(path, target)

        now_open = "passphrase", OTHER if survives else PASSPHRASE
        copy = Path(shutil.copytree(folder, folder.with_name(f"{survives}.kluis")))
        opened = SqlCipherStore().open(copy, PASSPHRASE)
        monkeypatch.setattr(Path, "replace", cut_off)
        monkeypatch.setattr(renewing, "give_up", lambda _folder: None)  # the power went
        if survives < 2:
            with pytest.raises(KeyboardInterrupt):
                opened.renew_key(OTHER, NOW, quiet)
        else:
            opened.renew_key(OTHER, NOW, quiet)
        monkeypatch.undo()
        again = SqlCipherStore().open(copy, now_open[1])
        assert again.incident(stored.record) == stored
        assert findings(again) == ()
        again.close()


@pytest.mark.parametrize("step", ["sync", "header"])
def test_a_disk_that_fails_after_the_new_database_is_in_place_loses_nothing(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    stored = vault.add_incident(incident(), NOW)
    put, sync = Path.replace, durable.sync_folder

    def fails(path: Path, target: Path) -> Path:
        if step == "header" and path.name == renewing.HEADER:
            raise OSError(5, "input/output error")
        return put(path, target)

    def fails_to_sync(place: Path) -> None:
        if step == "sync" and not (folder / renewing.DATABASE).exists():
            raise OSError(5, "input/output error")
        sync(place)

    monkeypatch.setattr(Path, "replace", fails)
    monkeypatch.setattr(renewing, "sync_folder", lambda place: fails_to_sync(place) if prepared() else sync(place))

    def prepared() -> bool:
        return (folder / renewing.HEADER).exists()

    with pytest.raises(trouble.StorageTrouble, match="nieuwe wachtzin"):
        vault.renew_key(OTHER, NOW, quiet)
    monkeypatch.undo()
    again = SqlCipherStore().open(folder, OTHER)
    assert again.incident(stored.record) == stored
    assert findings(again) == ()
    again.close()


def test_a_renewal_beside_an_open_reader_that_fails_at_once_keeps_what_was_saved(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = vault.reader()
    with reader.snapshot():
        stored = vault.add_incident(incident(), NOW)
        put = Path.replace

        def fails(path: Path, target: Path) -> Path:
            if path.name == renewing.DATABASE:
                raise OSError(28, "no space left on device")
            return put(path, target)

        monkeypatch.setattr(Path, "replace", fails)
        with pytest.raises(trouble.StorageTrouble):
            vault.renew_key(OTHER, NOW, quiet)
        monkeypatch.undo()
    reader.close()
    again = SqlCipherStore().open(folder, PASSPHRASE)
    assert again.incident(stored.record) == stored
    again.close()


def test_a_stray_file_by_the_name_of_a_coming_header_harms_nothing(folder: Path) -> None:
    before = (folder / header.FILE).read_bytes()
    (folder / renewing.HEADER).write_bytes(b"niets")
    opened = SqlCipherStore().open(folder, PASSPHRASE)
    assert (findings(opened), (folder / header.FILE).read_bytes()) == ((), before)
    opened.close()


@pytest.mark.parametrize("where", ["unlock", "sync"])
def test_a_change_that_is_said_to_have_failed_has_not_happened(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def no_memory(*_given: object) -> None:
        raise trouble.no_memory(256)

    written = durable.sync_folder

    def full(place: Path) -> None:
        if header.read(folder)[0].generation > 1:
            monkeypatch.setattr(durable, "sync_folder", written)
            raise OSError(5, "input/output error")
        written(place)

    monkeypatch.setattr(*((keys, "unlock", no_memory) if where == "unlock" else (durable, "sync_folder", full)))
    with pytest.raises(CannotContinue):
        vault.put_way("passphrase", OTHER, NOW)
    monkeypatch.undo()
    vault.close()
    with pytest.raises(WrongPassphrase):
        SqlCipherStore().open(folder, OTHER)
    SqlCipherStore().open(folder, PASSPHRASE).close()


def test_what_follows_a_change_that_has_happened_does_not_say_that_it_failed(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise trouble.storage(trouble.FULL)

    monkeypatch.setattr(about, "set_generation", full)
    monkeypatch.setattr(about, "note_visit", full)
    monkeypatch.setattr(header, "forget_previous", full)
    vault.put_way("passphrase", OTHER, NOW)
    monkeypatch.undo()
    vault.close()
    opened = SqlCipherStore().open(folder, OTHER)
    assert (opened.warnings, findings(opened)) == ((), ())
    opened.close()
    assert header.is_copied(folder)


def test_a_passphrase_that_was_changed_while_it_was_tried_opens_no_more(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    derive = keys.unlock

    def change_meanwhile(*given: Any) -> VaultKeys | None:  # noqa: ANN401 - as the real one
        monkeypatch.setattr(keys, "unlock", derive)
        found = derive(*given)
        vault.put_way("passphrase", OTHER, NOW)
        vault.close()
        return found

    monkeypatch.setattr(keys, "unlock", change_meanwhile)
    with pytest.raises(trouble.VaultInUse):
        SqlCipherStore().open(folder, PASSPHRASE)
    SqlCipherStore().open(folder, OTHER).close()


def test_a_copy_and_a_harmed_header_open_with_the_code_on_paper(vault: OpenVault, folder: Path, tmp_path: Path) -> None:
    vault.put_way("recovery", CODE, NOW)
    vault.copy_to_file(tmp_path / "dossier.weerbaar", NOW, quiet, never)
    vault.close()
    opening = Opening(SqlCipherStore(), lambda _place, _creating: None, lambda: tmp_path)
    back = tmp_path / "terug.kluis"
    assert opening.restore(tmp_path / "dossier.weerbaar", back, CODE.lower().replace("-", " "), quiet, never) == ()
    (back / header.FILE).write_bytes(b"weg")
    (back / header.PREVIOUS).write_bytes((folder / header.FILE).read_bytes())
    assert opening.repair(back, CODE, quiet, never).left == ()
    SqlCipherStore().open(back, CODE, "recovery").close()


def test_a_renewal_on_a_full_disk_leaves_the_vault_as_it_was(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_database: object, _target: Path) -> None:
        raise trouble.storage(trouble.FULL)

    monkeypatch.setattr(connection, "copy", full)
    with pytest.raises(trouble.StorageTrouble):
        vault.renew_key(OTHER, NOW, quiet)
    opened = SqlCipherStore().open(folder, PASSPHRASE)
    assert findings(opened) == ()
    opened.close()


def test_a_renewed_vault_has_keys_of_its_own(vault: OpenVault, folder: Path, vault_keys: VaultKeys) -> None:
    vault.renew_key(OTHER, NOW, quiet)
    found, _ = header.read(folder)
    slot = found.slot("passphrase")
    assert slot is not None
    renewed = keys.unlock(found.vault_id, slot, OTHER)
    assert renewed is not None
    assert not renewed.same_as(vault_keys)
