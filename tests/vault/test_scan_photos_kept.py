"""Photos of a scan on disk: checked, repaired, copied and put under a new key as evidence is, and gone when erased."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vault.sample import NOW, PASSPHRASE, PNG, below, file, findings, incident, never, quiet, without_guards
from tests.vault.scans_contract import looked
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan_photo import ScanPhoto, owner_in
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

NAME = "kanariepietje.png"
SMALL = SmallPhoto(4, 3, b"\xff\xd8 klein \xff\xd9")


@pytest.fixture
def photos(vault: OpenVault) -> tuple[ScanPhoto, ...]:
    """Two of a scan that is kept, with a small copy of the first, and one of a scan that is half done."""
    scan = vault.new_scan()
    made = [vault.add_scan_photo(scan, "slot", NAME, file(PNG + name.encode()), NOW) for name in ("een", "twee")]
    vault.keep_photo(made[0].record, SMALL)
    vault.add_scan(looked(), NOW, scan)
    return (*made, vault.add_scan_photo(vault.new_scan(), "raam", NAME, file(), NOW))


def lying(folder: Path) -> set[str]:
    return {path.stem for name in ("bijlagen", "tmp") for path in (folder / name).rglob("*") if path.is_file()}


def all_of(vault: OpenVault, photos: tuple[ScanPhoto, ...]) -> tuple[ScanPhoto, ...]:
    return tuple(found for scan in dict.fromkeys(one.scan for one in photos) for found in vault.scan_photos(scan))


def test_check_finds_one_whose_file_is_gone_also_of_a_scan_that_is_half_done(
    vault: OpenVault, folder: Path, photos: tuple[ScanPhoto, ...]
) -> None:
    assert findings(vault) == ()
    half = photos[-1]
    (folder / "bijlagen" / half.record[:2] / f"{half.record}.wbx").unlink()
    (finding,) = findings(vault)
    assert (finding.where, finding.what) == (f"bewijsstuk ‘{NAME}’ ({half.record})", "Het bestand ontbreekt.")


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("replace(json, 'slot', 'raam')", "De inhoud van deze regel is veranderd."),
        ("replace(json, '\"scan\"', '\"incident\"')", "De inhoud van deze regel staat er niet in de vaste vorm."),
        ("replace(json, '\"item\":\"slot\",', '')", "De inhoud heeft niet de vorm die erbij hoort."),
        ("replace(json, substr(json, instr(json, '\"scan\":') + 8, 32), 'x')",
         "De inhoud heeft niet de vorm die erbij hoort."),
    ],
)  # fmt: skip
def test_check_finds_a_line_that_was_tampered_with(
    vault: OpenVault,
    folder: Path,
    vault_keys: VaultKeys,
    photos: tuple[ScanPhoto, ...],
    open_vault: Callable[[], OpenVault],
    change: str,
    what: str,
) -> None:
    vault.close()
    without_guards(folder, vault_keys, f"UPDATE content SET json = {change} WHERE seq = 1")  # noqa: S608  # our own words only
    assert ("regel 1", what) in [(found.where, found.what) for found in findings(open_vault())]


def test_check_finds_a_list_in_which_a_photo_moved_to_another_scan(
    vault: OpenVault,
    folder: Path,
    vault_keys: VaultKeys,
    photos: tuple[ScanPhoto, ...],
    open_vault: Callable[[], OpenVault],
) -> None:
    vault.close()
    database = below(folder, vault_keys)
    database.run("UPDATE evidence SET incident = ? WHERE number = 1", photos[-1].scan)
    database.close()
    again = open_vault()
    assert [found.where for found in findings(again)] == ["kluis.db"]
    assert again.repair(quiet, never).left == ()
    assert (all_of(again, photos), findings(again)) == (photos, ())


def test_a_photo_of_something_that_is_no_scan_is_found(vault: OpenVault) -> None:
    stored = vault.add_incident(incident(), NOW)
    vault.add_scan_photo(stored.record, "slot", NAME, file(), NOW)
    assert ("regel 2", "Deze foto hoort bij iets dat geen scan is.") in [(f.where, f.what) for f in findings(vault)]


def test_repair_makes_the_list_again_and_leaves_the_files(
    vault: OpenVault,
    folder: Path,
    vault_keys: VaultKeys,
    photos: tuple[ScanPhoto, ...],
    open_vault: Callable[[], OpenVault],
) -> None:
    before = lying(folder)
    vault.close()
    database = below(folder, vault_keys)
    database.run("DELETE FROM evidence")
    database.run("DELETE FROM scans")
    database.close()
    again = open_vault()
    assert findings(again) != ()
    assert again.repair(quiet, never).left == ()
    assert (all_of(again, photos), lying(folder), again.photo(photos[0].record)) == (photos, before, SMALL)


def test_copies_and_a_new_key_take_them_along(
    vault: OpenVault, folder: Path, photos: tuple[ScanPhoto, ...], tmp_path: Path
) -> None:
    assert vault.copy_to_reserve(tmp_path / "dossier.reserve", NOW, quiet, never).findings == ()
    made = vault.copy_to_file(tmp_path / "alles.weerbaar", NOW, quiet, never)
    vault.renew_key(PASSPHRASE, NOW, quiet)
    store = SqlCipherStore()
    places = [folder]
    for source, name in ((made.place, "een"), (tmp_path / "dossier.reserve", "twee")):
        assert store.restore(source, tmp_path / f"{name}.kluis", PASSPHRASE, quiet, never) == ()
        places.append(tmp_path / f"{name}.kluis")
    for place in places:
        again = store.open(place, PASSPHRASE)
        assert (all_of(again, photos), findings(again)) == (photos, ())
        assert b"".join(again.evidence_bytes(photos[0].record)) == PNG + b"een"
        assert again.photo(photos[0].record) == SMALL
        again.close()


def test_what_is_missing_here_comes_from_the_copies(
    vault: OpenVault, folder: Path, photos: tuple[ScanPhoto, ...], tmp_path: Path
) -> None:
    vault.copy_to_reserve(tmp_path / "dossier.reserve", NOW, quiet, never)
    for photo in photos:
        (folder / "bijlagen" / photo.record[:2] / f"{photo.record}.wbx").unlink()
    assert vault.repair(quiet, never, tmp_path / "dossier.reserve").left == ()
    assert b"".join(vault.evidence_bytes(photos[-1].record)) == PNG


def test_nothing_is_left_of_a_scan_that_was_erased(
    vault: OpenVault, folder: Path, photos: tuple[ScanPhoto, ...], vault_keys: VaultKeys
) -> None:
    wrapped = vault._database.rows("SELECT record, wrapped FROM evidence_keys")
    small = vault._database.rows("SELECT photo, wrapped FROM photos")
    vault.erase_scan(photos[0].scan, NOW)
    vault.erase_scan_photos([photos[-1].record], NOW)
    assert (lying(folder), findings(vault)) == (set(), ())
    vault.close()
    database = below(folder, vault_keys)
    plain = "\n".join(str(row) for table in ("content", "evidence_keys", "photos", "evidence", "drafts")
                      for row in database.rows(f"SELECT * FROM {table}"))  # noqa: S608  # our own names  # fmt: skip
    database.close()
    assert NAME not in plain
    for record, key in (*wrapped, *small):
        assert record not in plain
        assert str(key) not in plain
        assert not any(key in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert not any(NAME.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_erasing_that_was_cut_off_is_ended_by_the_next_opening(
    vault: OpenVault, folder: Path, photos: tuple[ScanPhoto, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(vault._files), "settle", lambda *_: None)  # the power goes before the files do
    vault.erase_scan(photos[0].scan, NOW)
    monkeypatch.undo()
    copy = Path(shutil.copytree(folder, tmp_path / "na stroomuitval.kluis"))
    vault.close()
    assert photos[0].record in lying(copy)
    again = SqlCipherStore().open(copy, PASSPHRASE)
    assert (lying(copy), findings(again)) == ({photos[-1].record}, ())
    again.close()


acts = st.lists(
    st.tuples(st.sampled_from(["add", "add", "attach", "one", "scan"]), st.integers(0, 1), st.integers(0, 2)),
    max_size=9,
)


@settings(max_examples=25, deadline=None)
@given(acts)
def test_any_row_of_photos_and_evidence_leaves_a_vault_without_findings(
    made_once: Path, tmp_path_factory: pytest.TempPathFactory, row: list[tuple[str, int, int]]
) -> None:
    folder = Path(shutil.copytree(made_once, tmp_path_factory.mktemp("rij") / "een.kluis"))
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    stored, scans = vault.add_incident(incident(), NOW), [vault.new_scan() for _ in range(2)]
    model: dict[RecordId, dict[RecordId, bytes]] = {scan: {} for scan in scans}
    for act, at, which in row:
        scan, data = scans[at], PNG + bytes([which])
        if act == "add":
            model[scan][vault.add_scan_photo(scan, "slot", f"{which}.png", file(data), NOW).record] = data
        elif act == "attach":
            vault.attach(stored.record, "stuk.png", file(data), NOW)
        elif act == "one" and model[scan]:
            record = next(iter(model[scan]))
            vault.erase_scan_photos([record], NOW)
            del model[scan][record]
        elif act == "scan":
            vault.add_scan(looked(), NOW, scan)
            vault.erase_scan(scan, NOW)
            scans[at] = vault.new_scan()
            model[scans[at]] = {}
            del model[scan]
    for scan, kept in model.items():
        assert {one.record: b"".join(vault.evidence_bytes(one.record)) for one in vault.scan_photos(scan)} == kept
    assert findings(vault) == ()
    vault.close()


@pytest.mark.parametrize(
    "document",
    [
        {}, {"incident": "x"}, {"incident": "0" * 32, "scan": "1" * 32, "item": "slot"}, {"scan": "1" * 32},
        {"incident": "0" * 32, "item": "slot"}, {"scan": "1" * 32, "item": 3}, {"scan": None, "item": "slot"},
    ],
)  # fmt: skip
def test_a_piece_belongs_to_one_thing(document: dict[str, object]) -> None:
    with pytest.raises(RefusedInput):
        owner_in(document)
