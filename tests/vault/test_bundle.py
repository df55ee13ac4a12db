"""The whole vault in one file: what is in it, what is refused, and that a half one never has its name."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.vault.freeze import thawed
from tests.vault.sample import NOW, PASSPHRASE, PNG, file, findings, incident, never, quiet
from weerbaar_desktop.application.ports import CopyMade, Finding
from weerbaar_desktop.domain.errors import CannotContinue, Stopped, WrongPassphrase
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault import bundle, header, manifest, seen, snapshot, trouble
from weerbaar_desktop.vault.copying import Origin
from weerbaar_desktop.vault.keys import VaultKeys, unlock
from weerbaar_desktop.vault.manifest import NotAManifest, Part
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


@pytest.fixture
def filled(vault: OpenVault) -> OpenVault:
    """Two incidents, two pieces, a draft and a note."""
    stored = vault.add_incident(incident(), NOW)
    vault.attach(stored.record, "scherm.png", file(), NOW)
    vault.attach(stored.record, "film.mp4", file(PNG * 300), NOW)
    vault.add_incident(incident("geroep op straat"), NOW)
    vault.save_draft("quick_entry", {"account": "half"}, NOW)
    vault.keep_note("iets", {"plek": "hier"})
    return vault


@pytest.fixture
def copied(filled: OpenVault, tmp_path: Path) -> Path:
    """A copy of it."""
    return filled.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never).place


def restored(copy: Path, folder: Path, passphrase: str = PASSPHRASE) -> tuple[Finding, ...]:
    """Put a copy back."""
    return SqlCipherStore().restore(copy, folder, passphrase, quiet, never)


def hidden(folder: Path) -> list[str]:
    """What should not be left behind."""
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def test_what_goes_in_comes_out_and_opens_without_a_warning(filled: OpenVault, copied: Path, tmp_path: Path) -> None:
    place = tmp_path / "nieuw" / "terug.kluis"
    assert restored(copied, place) == ()
    vault = SqlCipherStore().open(place, PASSPHRASE)
    assert (vault.warnings, findings(vault), vault.head()) == ((), (), filled.head())
    assert vault.incidents() == filled.incidents()
    draft = vault.draft("quick_entry")
    assert draft is not None
    assert (draft.document, vault.note("iets")) == ({"account": "half"}, {"plek": "hier"})
    for row in filled.incidents():
        for piece in filled.incident(row.record).evidence:
            assert b"".join(vault.evidence_bytes(piece.record)) == b"".join(filled.evidence_bytes(piece.record))
    vault.close()
    assert (hidden(tmp_path), hidden(place.parent)) == ([], [])
    assert (copied.stat().st_mode & 0o777, place.stat().st_mode & 0o777) == (0o600, 0o700)


def test_the_head_that_was_accepted_is_remembered(
    filled: OpenVault, copied: Path, vault_keys: VaultKeys, tmp_path: Path
) -> None:
    restored(copied, tmp_path / "terug.kluis")
    assert seen.opened(vault_keys, (tmp_path / "terug.kluis" / "slot.lock").read_bytes()) == filled.head()


def test_nothing_readable_is_in_a_copy(copied: Path) -> None:
    found = copied.read_bytes()
    for words in ("bedreigingsbrief", "geroep op straat", "scherm.png", "half", "De Buurman", "plek"):
        assert words.encode() not in found
        assert words.encode("utf-16-le") not in found
    assert PNG not in found


def test_a_half_copy_can_be_taken_away_by_its_name_and_nothing_else_can(
    filled: OpenVault, vault_keys: VaultKeys, tmp_path: Path
) -> None:
    half = bundle.half_of(tmp_path / "a.weerbaar")
    half.write_bytes(b"van iemand anders")
    filled.remove_half_copy(tmp_path / "a.weerbaar")
    assert half.exists()
    half.write_bytes(bundle.MAGIC + vault_keys.vault_id + b"half")
    filled.remove_half_copy(tmp_path / "a.weerbaar")
    assert not half.exists()
    for few in (b"", bundle.MAGIC[:5], bundle.MAGIC + vault_keys.vault_id):
        half.write_bytes(few)
        filled.remove_half_copy(tmp_path / "a.weerbaar")
        assert not half.exists()
    filled.remove_half_copy(tmp_path / "a.weerbaar")
    filled.remove_half_copy(tmp_path / "weg" / "a.weerbaar")


def test_the_database_stands_still_while_others_save(filled: OpenVault, folder: Path, vault_keys: VaultKeys) -> None:
    with snapshot.held(folder, vault_keys) as held:
        before, head = held.path.read_bytes(), filled.head()
        for number in range(30):
            filled.add_incident(incident(f"voorval {number} " + "woord " * 500), NOW)
        filled._database.rows("PRAGMA wal_checkpoint(PASSIVE)")
        assert held.path.read_bytes() == before
        assert held.head == head
    assert filled.head().seq == head.seq + 30
    assert findings(filled) == ()


def test_while_somebody_stays_at_an_older_state_nothing_is_copied(filled: OpenVault, tmp_path: Path) -> None:
    reader = filled.reader()
    with reader.snapshot():
        filled.add_incident(incident("daarna"), NOW)
        with pytest.raises(trouble.CopyFailed, match="veranderde iets"):
            filled.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never)
    reader.close()
    assert not (tmp_path / "stick.weerbaar").exists()
    assert filled.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never).head == filled.head()


def test_copies_beside_a_busy_writer_are_each_one_whole_state(filled: OpenVault, tmp_path: Path) -> None:
    reader = filled.reader()
    made: list[CopyMade] = []

    def copy() -> None:
        made.extend(reader.copy_to_file(tmp_path / f"{number}.weerbaar", NOW, quiet, never) for number in range(4))

    copier = threading.Thread(target=copy)
    copier.start()
    number = 0
    while copier.is_alive():
        filled.add_incident(incident(f"voorval {number} " + "met veel woorden " * 400), NOW)
        number += 1
    copier.join()
    reader.close()
    assert [copied.findings for copied in made] == [()] * 4
    assert number > 4
    assert findings(filled) == ()


def test_a_wrong_passphrase_and_a_place_that_is_taken_are_said(copied: Path, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        restored(copied, tmp_path / "terug.kluis", "een heel andere wachtzin")
    assert not (tmp_path / "terug.kluis").exists()
    with pytest.raises(trouble.AlreadyThere, match="bestaat al"):
        restored(copied, folder)
    assert hidden(tmp_path) == []


def test_a_copy_never_goes_over_something_nor_into_the_vault_itself(filled: OpenVault, copied: Path) -> None:
    before = copied.read_bytes()
    with pytest.raises(trouble.AlreadyThere):
        filled.copy_to_file(copied, NOW, quiet, never)
    assert copied.read_bytes() == before
    with pytest.raises(trouble.CopyFailed, match="in uw kluis zelf"):
        filled.copy_to_file(filled.description.folder / "tmp" / "a.weerbaar", NOW, quiet, never)
    with pytest.raises(trouble.CopyFailed, match="niet bereikbaar"):
        filled.copy_to_file(copied.parent / "weg" / "a.weerbaar", NOW, quiet, never)


def test_a_copy_is_not_put_back_inside_a_vault_or_among_copies(
    filled: OpenVault, copied: Path, folder: Path, tmp_path: Path
) -> None:
    filled.copy_to_reserve(tmp_path / "dossier.reserve", NOW, quiet, never)
    (tmp_path / "elders").symlink_to(folder / "bijlagen")
    for inside in (folder, folder / "bijlagen" / "diep", tmp_path / "dossier.reserve", tmp_path / "elders"):
        with pytest.raises(trouble.AlreadyThere, match="andere kluis"):
            restored(copied, inside / "binnen.kluis")
        assert not (inside / "binnen.kluis").exists()
    assert not (folder / "bijlagen" / "diep").exists()


def test_what_was_cut_off_goes_whatever_the_name(copied: Path, tmp_path: Path) -> None:
    (tmp_path / ".Zaak [1]*.kluis.terug-deadbeef").mkdir()
    (tmp_path / ".Zaak 1.kluis.terug-deadbeef").mkdir()
    restored(copied, tmp_path / "Zaak [1]*.kluis")
    assert hidden(tmp_path) == [".Zaak 1.kluis.terug-deadbeef"]


@pytest.mark.parametrize("moment", ["De database kopiëren", "Bewijsstuk 2 van 2 kopiëren", "De kopie nakijken"])
def test_a_stick_that_is_pulled_out_is_said_to_be_that(filled: OpenVault, tmp_path: Path, moment: str) -> None:
    stick = tmp_path / "stick"

    def pull(words: str) -> None:
        if words == moment:
            shutil.rmtree(stick)

    copies: tuple[Callable[[], CopyMade], ...] = (
        lambda: filled.copy_to_file(stick / "a.weerbaar", NOW, pull, never),
        lambda: filled.copy_to_reserve(stick / "a.reserve", NOW, pull, never),
    )
    for copy in copies:
        stick.mkdir()
        with pytest.raises(trouble.CopyFailed, match="De plek voor uw reservekopie is niet bereikbaar: ‘stick’"):
            copy()
    assert findings(filled) == ()


def test_a_stick_that_is_pulled_out_while_putting_back_is_said_to_be_that(copied: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    source = copied.rename(stick / copied.name)
    store = SqlCipherStore()
    with pytest.raises(trouble.CopyFailed, match="De plek voor uw reservekopie is niet bereikbaar: ‘stick’"):
        store.restore(source, tmp_path / "terug.kluis", PASSPHRASE, lambda _: shutil.rmtree(stick, True), never)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dossier.kluis"]


def test_every_byte_counts(copied: Path, tmp_path: Path) -> None:
    whole = copied.read_bytes()
    chance = random.Random(4)
    size = len(whole)
    ends = [0, 16, 33, size - 1, size - 20, size - 40, size - 200, size - 600]
    for position in [*ends, *(chance.randrange(size) for _ in range(8))]:
        harmed = bytearray(whole)
        harmed[position] ^= 1 << chance.randrange(8)
        copied.write_bytes(harmed)
        with pytest.raises((trouble.DamagedCopy, trouble.NotACopy)):
            restored(copied, tmp_path / "terug.kluis")
    for length in (0, 15, 16, 40, size // 3, size - 33, size - 1):
        copied.write_bytes(whole[:length])
        with pytest.raises((trouble.DamagedCopy, trouble.NotACopy)):
            restored(copied, tmp_path / "terug.kluis")
    copied.write_bytes(whole + b"\n")
    with pytest.raises(trouble.DamagedCopy, match="beschadigd, veranderd of niet compleet"):
        restored(copied, tmp_path / "terug.kluis")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dossier.kluis", "stick.weerbaar"]


def test_a_list_that_somebody_without_the_key_wrote_is_refused(copied: Path, tmp_path: Path) -> None:
    whole = copied.read_bytes()
    copied.write_bytes(whole.replace(b'"made_at":"2026', b'"made_at":"2025'))
    assert bundle.read(copied).manifest.made_at.startswith("2025")
    with pytest.raises(trouble.DamagedCopy, match="veranderd"):
        restored(copied, tmp_path / "terug.kluis")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" + bytes(500), b"een brief", bundle.MAGIC, bundle.END * 40])
def test_a_file_of_something_else_is_no_copy(tmp_path: Path, content: bytes) -> None:
    strange = tmp_path / "foto.weerbaar"
    strange.write_bytes(content)
    with pytest.raises((trouble.NotACopy, trouble.DamagedCopy), match=r"foto\.weerbaar"):
        restored(strange, tmp_path / "terug.kluis")
    for other in (tmp_path, tmp_path / "weg.weerbaar"):
        with pytest.raises(trouble.NotACopy):
            restored(other, tmp_path / "terug.kluis")


@pytest.mark.parametrize(
    "name",
    ["../kluis.db", "/etc/passwd", "bijlagen/../../x", "bijlagen/ab/" + "cd" * 16 + ".wbx", "C:\\x", "slot.lock",
     "bijlagen/ab/" + "ab" * 16 + ".wbx\n", "kop.json"],
)  # fmt: skip
def test_no_name_in_the_list_leads_anywhere_else(copied: Path, vault_keys: VaultKeys, name: str) -> None:
    listed = bundle.read(copied).manifest
    hostile = replace(listed, parts=(*listed.parts, Part(name, 0, "0" * 64)))
    with pytest.raises(NotAManifest):
        manifest.parse(hostile.sealed(vault_keys))


def test_stopping_at_any_moment_leaves_nothing_behind(filled: OpenVault, folder: Path, tmp_path: Path) -> None:
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    filled.copy_to_file(tmp_path / "geteld.weerbaar", NOW, quiet, count)
    for moment in range(asked):
        answers = iter([False] * moment + [True])
        with pytest.raises(Stopped):
            filled.copy_to_file(tmp_path / "half.weerbaar", NOW, quiet, answers.__next__)
        assert not (tmp_path / "half.weerbaar").exists()
    assert hidden(tmp_path) == []
    assert list((folder / "tmp").iterdir()) == []


def test_what_a_killed_copy_left_behind_goes_with_the_next_one(
    filled: OpenVault, folder: Path, vault_keys: VaultKeys, tmp_path: Path
) -> None:
    half = tmp_path / ".eerder.weerbaar.part"
    half.write_bytes(bundle.MAGIC + vault_keys.vault_id + b"half")
    other = tmp_path / ".ander.weerbaar.part"
    other.write_bytes(bundle.MAGIC + bytes(16) + b"van een andere kluis")
    (folder / "tmp" / f"{'a' * 32}.controle").mkdir()
    filled.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never)
    assert hidden(tmp_path) == [other.name]
    assert list((folder / "tmp").iterdir()) == []


def test_a_vault_that_misses_a_piece_is_copied_and_that_is_said(
    filled: OpenVault, open_vault: Callable[[], OpenVault], tmp_path: Path
) -> None:
    piece = filled.incident(filled.incidents()[-1].record).evidence[0]
    filled._files.path(piece.record).unlink()
    missing = (Finding(f"bewijsstuk ‘{piece.name}’ ({piece.record})", "Het bestand ontbreekt."),)
    made = filled.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never)
    assert made.findings == missing
    assert restored(made.place, tmp_path / "terug.kluis") == missing


@pytest.mark.parametrize("place", [(40, 0), (20_000, 0), (-2000, 2), (-200, 2)])
def test_a_copy_that_did_not_come_through_on_the_disk_is_taken_away(
    filled: OpenVault, tmp_path: Path, place: tuple[int, int]
) -> None:
    target = tmp_path / "stick.weerbaar"

    def harm_when_checking(words: str) -> None:
        if words == "De kopie nakijken":
            with (tmp_path / f".{target.name}.part").open("r+b") as part:
                part.seek(*place)
                part.write(b"x" * 100)

    with pytest.raises(CannotContinue, match="niet goed op de schijf gekomen"):
        filled.copy_to_file(target, NOW, harm_when_checking, never)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dossier.kluis"]


def test_a_piece_that_is_erased_meanwhile_stops_the_copy(filled: OpenVault, tmp_path: Path) -> None:
    record: RecordId = filled.incidents()[-1].record
    stored = filled.incident(record)
    filled.amend_incident(record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)

    def erase(words: str) -> None:
        if words == "Bewijsstuk 1 van 2 kopiëren":
            filled.erase_incident(record, NOW)

    with pytest.raises(trouble.CopyFailed, match="veranderde iets"):
        filled.copy_to_file(tmp_path / "stick.weerbaar", NOW, erase, never)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dossier.kluis"]
    made = filled.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never)
    assert (made.findings, made.head) == ((), filled.head())


def test_a_copy_of_an_older_version_is_brought_up_to_date_when_it_is_put_back(tmp_path: Path) -> None:
    folder = thawed(6, tmp_path / "oud.kluis")
    (folder / "tmp").mkdir()  # empty, so git does not keep it
    found, _ = header.read(folder)
    keys = unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert keys is not None
    bundle.write(Origin(folder, keys), tmp_path / "oud.weerbaar", NOW, quiet, never)
    assert restored(tmp_path / "oud.weerbaar", tmp_path / "terug.kluis") == ()
    vault = SqlCipherStore().open(tmp_path / "terug.kluis", PASSPHRASE)
    assert (vault.incident_count(), len(vault.in_bin()), findings(vault)) == (2, 1, ())
    vault.close()
    assert not list((tmp_path / "terug.kluis").glob("kluis.db.versie-*"))


def test_a_copy_of_a_newer_version_is_said_to_be_that(
    filled: OpenVault, folder: Path, vault_keys: VaultKeys, tmp_path: Path
) -> None:
    copy = filled.copy_to_file(tmp_path / "nieuw.weerbaar", NOW, quiet, never).place
    whole = copy.read_bytes()
    copy.write_bytes(whole.replace(b'"format":1,"hash"', b'"format":2,"hash"'))
    with pytest.raises(trouble.NewerVault, match="nieuwere versie"):
        restored(copy, tmp_path / "terug.kluis")
