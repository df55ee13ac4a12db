"""Making, opening and describing: one program at a time, and nothing half under the final name."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.vault.sample import FLOOR, NOW, PASSPHRASE, below, file, findings, incident
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.errors import RefusedInput, WrongPassphrase
from weerbaar_desktop.vault import about, header, private, seen, tries, trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.lock import VaultLock
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def test_a_new_vault_is_complete_and_private(tmp_path: Path) -> None:
    folder = tmp_path / "nieuw" / "dossier.kluis"
    vault = SqlCipherStore().create(folder, PASSPHRASE, FLOOR, practice=True)
    assert {path.name for path in folder.iterdir()} >= {"kop.json", "kluis.db", "bijlagen", "tmp", "slot.lock"}
    stored = vault.add_incident(incident(), NOW)
    vault.attach(stored.record, "scherm.png", file(), NOW)
    modes = {path.relative_to(folder).as_posix(): path.stat().st_mode & 0o777 for path in folder.rglob("*")}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {name for name, mode in modes.items() if mode not in (0o600, 0o700)} == set()
    assert [path.name for path in folder.parent.iterdir()] == ["dossier.kluis"]
    vault.close()


def test_a_vault_says_what_it_is_without_the_passphrase(made_once: Path) -> None:
    described = SqlCipherStore().describe(made_once)
    assert (described.format, described.generation, described.slots) == (1, 1, ("passphrase",))
    assert (described.practice, described.ready, described.name) == (False, False, "eerste")
    assert len(described.vault_id) == 32


def test_two_vaults_have_nothing_in_common(made_once: Path, tmp_path: Path) -> None:
    other = tmp_path / "tweede.kluis"
    SqlCipherStore().create(other, PASSPHRASE, FLOOR, practice=False).close()
    one, two = header.read(made_once)[0], header.read(other)[0]
    assert one.vault_id != two.vault_id
    (other / "kluis.db").write_bytes((made_once / "kluis.db").read_bytes())
    with pytest.raises(trouble.DamagedVault):
        SqlCipherStore().open(other, PASSPHRASE)


@pytest.mark.parametrize("there", ["file", "folder", "full", "vault", "dangling"])
def test_what_stands_in_the_place_of_a_new_vault_stays(made_once: Path, tmp_path: Path, there: str) -> None:
    place = tmp_path / "dossier.kluis"
    if there == "file":
        place.write_text("van iemand")
    elif there == "dangling":
        place.symlink_to(tmp_path / "nergens")
    elif there == "vault":
        place.symlink_to(made_once)
    else:
        place.mkdir()
        if there == "full":
            (place / "brief.txt").write_text("van iemand")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(trouble.AlreadyThere, match="bestaat al"):
        SqlCipherStore().create(place, PASSPHRASE, FLOOR, practice=False)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("kdf", [KdfChoice(32, 3, 4), KdfChoice(64, 2, 4), KdfChoice(64, 3, 9), KdfChoice(1024, 3, 4)])
def test_a_key_derivation_we_would_not_open_is_not_made(tmp_path: Path, kdf: KdfChoice) -> None:
    with pytest.raises(RefusedInput):
        SqlCipherStore().create(tmp_path / "dossier.kluis", PASSPHRASE, kdf, practice=False)
    assert list(tmp_path.iterdir()) == []


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RefusedInput):
        SqlCipherStore().create(tmp_path / "dossier.kluis", "half \ud800 teken", FLOOR, practice=False)
    assert list(tmp_path.iterdir()) == []


def test_what_an_earlier_creation_left_is_cleared_after_a_day_unless_it_is_still_busy(tmp_path: Path) -> None:
    dead, busy, young = (tmp_path / f".dossier.kluis.nieuw-{mark}" for mark in ("dood", "bezig", "jong"))
    for left in (dead, busy, young):
        left.mkdir()
        VaultLock(left).release()
    yesterday = time.time() - 25 * 3600
    os.utime(dead, (yesterday, yesterday))
    os.utime(busy, (yesterday, yesterday))
    held = VaultLock(busy)
    SqlCipherStore().create(tmp_path / "dossier.kluis", PASSPHRASE, FLOOR, practice=False).close()
    held.release()
    assert (dead.exists(), busy.exists(), young.exists()) == (False, True, True)


@pytest.mark.parametrize("gone", [("tmp",), ("bijlagen",), ("tmp", "bijlagen")])
def test_empty_folders_that_a_copy_left_out_are_made_again(folder: Path, gone: tuple[str, ...]) -> None:
    for name in gone:
        (folder / name).rmdir()
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    piece = vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)
    assert sum(map(len, vault.evidence_bytes(piece.record))) == piece.size
    assert {(folder / name).stat().st_mode & 0o777 for name in gone} == {0o700}
    assert findings(vault) == ()
    vault.close()


def test_nothing_there_and_other_things_are_not_a_vault(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van iemand")
    (tmp_path / "leeg").mkdir()
    for place, said in (("weg", "geen kluis op deze plek"), ("brief.txt", "is een bestand"), ("leeg", "is leeg")):
        for ask in (SqlCipherStore().describe, lambda folder: SqlCipherStore().open(folder, PASSPHRASE)):
            with pytest.raises(trouble.NotAVault, match=said):
                ask(tmp_path / place)
    with pytest.raises(trouble.NotAVault, match="is geen kluis"):
        SqlCipherStore().describe(tmp_path)
    assert (tmp_path / "brief.txt").read_text() == "van iemand"
    assert list((tmp_path / "leeg").iterdir()) == []


def test_a_vault_without_its_header_is_damage(folder: Path) -> None:
    (folder / header.FILE).unlink()
    with pytest.raises(trouble.DamagedVault, match="ontbreekt"):
        SqlCipherStore().open(folder, PASSPHRASE)
    assert not (folder / header.FILE).exists()


def test_a_vault_is_open_once(vault: OpenVault, folder: Path, open_vault: Callable[[], OpenVault]) -> None:
    with pytest.raises(trouble.VaultInUse, match="Deze kluis is al open"):
        SqlCipherStore().open(folder, PASSPHRASE)
    vault.add_incident(incident(), NOW)
    vault.close()
    vault.close()
    assert open_vault().incident_count() == 1


def test_another_process_is_kept_out_too(vault: OpenVault, folder: Path) -> None:
    again = (
        "import sys, pathlib\nfrom weerbaar_desktop.vault import lock, trouble\n"
        "try: lock.VaultLock(pathlib.Path(sys.argv[1]))\n"
        "except trouble.VaultInUse: print('in gebruik')"
    )
    done = subprocess.run([sys.executable, "-c", again, str(folder)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "in gebruik"
    assert vault.incident_count() == 0


def test_a_failed_open_lets_the_next_one_in(folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    database.run("PRAGMA user_version = 99")
    database.close()
    for _ in range(2):
        with pytest.raises(trouble.NewerVault, match="nieuwere versie"):
            SqlCipherStore().open(folder, PASSPHRASE)


def test_a_disk_that_refuses_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "slot.lock").unlink()
    (folder / "slot.lock").mkdir()
    with pytest.raises(trouble.StorageTrouble):
        SqlCipherStore().open(folder, PASSPHRASE)


def test_the_last_200_visits_are_kept_and_do_not_move_the_chain(folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    for _ in range(205):
        about.note_visit(database, "open", datetime(2026, 1, 1, tzinfo=UTC))
    assert database.number("SELECT count(*) FROM access") == 200
    database.close()
    vault = SqlCipherStore(lambda: NOW).open(folder, PASSPHRASE)
    assert vault.head().seq == 0
    vault.close()
    database = below(folder, vault_keys)
    assert database.row("SELECT at, what FROM access ORDER BY number DESC LIMIT 1") == ("2026-03-05T20:40:05Z", "open")
    assert database.number("SELECT count(*) FROM access") == 200
    database.close()


def test_tries_that_failed_are_told_at_the_next_opening_and_once(folder: Path) -> None:
    earlier, now = NOW - timedelta(hours=3), NOW
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            SqlCipherStore(lambda: earlier).open(folder, "een heel andere wachtzin")
    words = (folder / tries.FILE).read_text()
    assert words.startswith("Niet beveiligd")
    assert (folder / tries.FILE).stat().st_mode & 0o777 == 0o600
    for expected in (["opened", "failed"], ["opened", "opened", "failed"]):
        vault = SqlCipherStore(lambda: now).open(folder, PASSPHRASE)
        visits = vault.visits()
        assert [visit.kind for visit in visits][: len(expected)] == expected
        vault.close()
    assert (visits[2].times, visits[2].at) == (2, "2026-03-05T17:40:05Z")
    assert not (folder / tries.FILE).exists()


@pytest.mark.parametrize("written", ["", "veel", "0 2026-03-05T17:40:05Z", "3 2026-13-05T17:40:05Z", "\0" * 5000])
def test_a_count_that_makes_no_sense_is_no_count(written: str, folder: Path) -> None:
    (folder / tries.FILE).write_text(written)
    assert tries.look(folder) is None
    tries.note(folder, NOW)
    assert tries.look(folder) == (1, NOW)


@pytest.mark.parametrize("what", ["link", "pipe", "folder"])
def test_a_count_that_is_something_else_is_left_alone(what: str, folder: Path, tmp_path: Path) -> None:
    place, other = folder / tries.FILE, tmp_path / "andermans"
    other.write_text("van een ander")
    if what == "link":
        place.symlink_to(other)
    elif what == "pipe":
        os.mkfifo(place)
    else:
        place.mkdir()
    with pytest.raises(WrongPassphrase):
        SqlCipherStore().open(folder, "een heel andere wachtzin")
    SqlCipherStore().open(folder, PASSPHRASE).close()
    assert other.read_text() == "van een ander"


def test_the_count_of_failed_tries_belongs_to_the_vault(folder: Path, vault: OpenVault) -> None:
    tries.note(folder, NOW)
    assert not findings(vault)


def test_a_folder_that_others_can_enter_is_closed_and_said_once(folder: Path) -> None:
    folder.chmod(0o755)
    (folder / "kop.json").chmod(0o644)
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    assert [finding.what for finding in vault.warnings] == [private._NARROWED]
    vault.add_incident(incident(), NOW)
    vault.close()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "kop.json").stat().st_mode & 0o777 == 0o600
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    assert vault.warnings == ()
    vault.close()


def test_an_older_database_put_back_is_a_warning_until_it_is_the_newer_one_again(
    folder: Path, open_vault: Callable[[], OpenVault]
) -> None:
    vault = open_vault()
    vault.add_incident(incident(), NOW)
    vault.close()
    database = folder / "kluis.db"
    older = database.read_bytes()
    vault = open_vault()
    vault.add_incident(incident(), NOW)
    vault.close()
    newest = database.read_bytes()

    database.write_bytes(older)
    for _ in range(2):
        vault = open_vault()
        assert vault.warnings == (seen.OLDER,)
        assert seen.OLDER in vault.check(lambda _: None, lambda: False)
        vault.close()
    vault = open_vault()
    for _ in range(3):
        vault.add_incident(incident("in de oude kopie"), NOW)
    vault.close()
    vault = open_vault()
    assert vault.warnings == (seen.OTHER,)
    vault.close()

    database.write_bytes(newest)
    assert open_vault().warnings == ()


def test_a_note_that_is_not_ours_warns_of_nothing(folder: Path, open_vault: Callable[[], OpenVault]) -> None:
    for note in (b"", b"x", os.urandom(68)):
        (folder / "slot.lock").write_bytes(note)
        vault = open_vault()
        assert vault.warnings == ()
        vault.close()
