"""Pages that are cut, emptied, swapped or put back, and whole files that are: the check sees it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.harm.harming import PAGE, WORDS, Bytes, asked_of, checked, opened, put_away
from tests.vault.sample import NOW, PNG, below, file, incident, never, quiet
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault.keys import VaultKeys

OF_THE_JOURNAL = (
    "journal", "content", "incidents", "diary", "diary_kinds", "diary_persons", "evidence", "custody", "filings",
    "scans", "measures", "evidence_keys", "searched",
)  # fmt: skip
"""Every table but five: the list of visits, the drafts, what the vault notes of itself (see answers), and what can be
made again of a piece: its small copy and its words."""


@pytest.mark.parametrize("how", ["cut", "cut inside", "zero", "swap"])
def test_a_page_that_is_cut_emptied_or_swapped_is_found(filled: Path, vault_keys: VaultKeys, how: str) -> None:
    database = Bytes(filled / "kluis.db")
    pages = [database.whole[at : at + PAGE] for at in range(0, len(database), PAGE)]
    unseen = []
    for number, page in enumerate(pages):
        following = pages[(number + 1) % len(pages)]
        harmed = {
            "cut": [*pages[:number]],
            "cut inside": [*pages[:number], page[: PAGE // 3]],
            "zero": [*pages[:number], bytes(PAGE), *pages[number + 1 :]],
            "swap": [
                following if place == number else page if place == (number + 1) % len(pages) else other
                for place, other in enumerate(pages)
            ],
        }[how]
        with database.instead(b"".join(harmed)):
            if not checked(filled, vault_keys):
                unseen.append(number + 1)
    assert unseen == []
    assert checked(filled, vault_keys) == ()


def test_a_flipped_bit_where_nothing_is_kept_any_more_is_found(filled: Path, vault_keys: VaultKeys) -> None:
    vault = opened(filled, vault_keys)
    before = (filled / "kluis.db").stat().st_size
    vault.save_draft("note", {"account": "lang " * 60_000}, NOW)
    vault.discard_draft("note")
    vault.close()
    database = Bytes(filled / "kluis.db")
    assert len(database) > before + 10 * PAGE
    assert checked(filled, vault_keys) == ()
    for page in range(before, len(database), PAGE):
        with database.flipped(page + 100, 0):
            assert "Een blad van de database is beschadigd of veranderd." in [
                found.what for found in checked(filled, vault_keys)
            ]


def answers(folder: Path, vault_keys: VaultKeys) -> list[object]:
    """All that a person can be shown of a vault: what was recorded, the list, what is searched."""
    database = below(folder, vault_keys)
    found: list[object] = [database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in OF_THE_JOURNAL]  # noqa: S608  # fixed names
    lasting = "('vault', 'generation', 'public_key', 'signing_seed')"
    found.append(database.rows(f"SELECT * FROM meta WHERE name IN {lasting} ORDER BY 1"))  # noqa: S608  # the same
    found.append(database.rows("SELECT number FROM incidents ORDER BY sorted_at DESC, number DESC"))
    found += [database.rows("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", word) for word in WORDS[:5]]
    database.close()
    return found


def _amend(vault: Vault) -> None:
    vault.amend_incident(vault.incidents(1)[0].record, incident("Een andere toedracht."), "vergist", NOW)


def _add(vault: Vault) -> None:
    for number in range(5):
        vault.add_incident(incident(f"nog een voorval {number}"), NOW)


def _attach(vault: Vault) -> None:
    vault.attach(vault.incidents(1)[0].record, "nog een.png", file(PNG + bytes([vault.head().seq % 256])), NOW)


def _put_away_and_erase(vault: Vault) -> None:
    put_away(vault, vault.incidents(1)[0].record)
    vault.erase_incident(vault.in_bin()[0].record, NOW)


SAVES = {"amend": _amend, "add": _add, "attach": _attach, "erase": _put_away_and_erase}


@pytest.mark.parametrize("name", SAVES)
def test_an_old_page_put_back_is_found_or_changes_no_answer(filled: Path, vault_keys: VaultKeys, name: str) -> None:
    before = (filled / "kluis.db").read_bytes()
    vault = opened(filled, vault_keys)
    SAVES[name](vault)
    vault.close()
    database = Bytes(filled / "kluis.db")
    truth = answers(filled, vault_keys)
    differing = [
        at
        for at in range(0, min(len(before), len(database)), PAGE)
        if before[at : at + PAGE] != database.whole[at : at + PAGE]
    ]
    seen = 0
    for at in differing:
        with database.other(at, before[at : at + PAGE]):
            if checked(filled, vault_keys):
                seen += 1
            else:
                # Such as the list of visits, or what lies where nothing is kept any more.
                assert answers(filled, vault_keys) == truth
    print(f"{name}: {seen} of {len(differing)} old pages found, the others change no answer")
    assert seen > 5
    assert checked(filled, vault_keys) == ()


def test_an_old_page_put_back_never_ends_in_an_error_of_ours(filled: Path, vault_keys: VaultKeys) -> None:
    before = (filled / "kluis.db").read_bytes()
    vault = opened(filled, vault_keys)
    vault.save_draft("quick_entry", {"account": "heel anders en nog langer " * 1000}, NOW)
    _amend(vault)
    vault.close()
    database = Bytes(filled / "kluis.db")
    for at in range(0, len(before), PAGE):
        if before[at : at + PAGE] != database.whole[at : at + PAGE]:
            with database.other(at, before[at : at + PAGE]):
                read_all(filled, vault_keys)


def read_all(folder: Path, vault_keys: VaultKeys) -> None:
    """Every question; a sentence is an answer too, anything else comes out."""
    with Bytes(folder / "kluis.db").kept():
        try:
            vault = opened(folder, vault_keys)
        except CannotContinue:
            return
        asked_of(vault)
        vault.close()


WAL_HEADER, FRAME = 32, 24 + PAGE


@pytest.fixture
def with_wal(filled: Path, vault_keys: VaultKeys) -> Path:
    """A vault as a kill leaves it: two more incidents lie in the -wal only."""
    vault = opened(filled, vault_keys)
    for number in range(2):
        vault.add_incident(incident(f"later voorval {number}"), NOW)
    left = Path(shutil.copytree(filled, filled.with_name("gedood.kluis")))
    vault.close()
    (left / "kluis.db-shm").unlink()
    return left


def harmed_logs(wal: bytes) -> Iterator[tuple[str, bytes]]:
    """The log cut before each frame and inside it, with a flipped bit in each frame and in its own header, or gone."""
    yield "gone", b""
    for at in range(WAL_HEADER, len(wal), FRAME):
        yield f"cut at {at}", wal[:at]
        yield f"cut inside the frame at {at}", wal[: at + FRAME // 2]
        place = at + (at * 31) % FRAME
        yield f"flipped at {place}", wal[:place] + bytes([wal[place] ^ 4]) + wal[place + 1 :]
    for place in range(0, WAL_HEADER, 4):
        yield f"flipped at {place}", wal[:place] + bytes([wal[place] ^ 1]) + wal[place + 1 :]


def test_a_log_that_is_cut_flipped_or_gone_is_found_when_it_loses_a_line(
    with_wal: Path, vault_keys: VaultKeys, tmp_path: Path
) -> None:
    files = [Bytes(with_wal / name) for name in ("kluis.db", "kluis.db-wal", "slot.lock")]
    whole = opened(Path(shutil.copytree(with_wal, tmp_path / "heel.kluis")), vault_keys)
    head, count = whole.head(), whole.incident_count()
    whole.close()
    lost = 0
    for number, (name, data) in enumerate(harmed_logs(files[1].whole)):
        for kept in files:
            kept.path.write_bytes(kept.whole)
        files[1].path.write_bytes(data)
        found = checked(with_wal, vault_keys) if number % 4 == 0 else None
        vault = opened(with_wal, vault_keys)
        noticed = [finding.where for finding in vault.warnings]
        if vault.head() == head:
            assert (vault.incident_count(), noticed, found or ()) == (count, [], ()), name
        else:
            lost += 1
            assert noticed == ["dagboek"], name
            assert found is None or [finding.where for finding in found] == ["dagboek"], name
        vault.close()
    assert lost > 15


def test_a_move_of_pages_that_was_cut_off_is_no_damage(with_wal: Path, vault_keys: VaultKeys) -> None:
    """The power went while pages moved into kluis.db: half a page there, the whole one still in the -wal."""
    wal, data = (with_wal / "kluis.db-wal").read_bytes(), bytearray((with_wal / "kluis.db").read_bytes())
    pages = {int.from_bytes(wal[at : at + 4], "big") for at in range(WAL_HEADER, len(wal) - FRAME + 1, FRAME)}
    inside = [page for page in pages if 1 < page <= len(data) // PAGE]
    for page in inside:
        data[page * PAGE - PAGE // 2 : page * PAGE] = bytes(PAGE // 2)
    (with_wal / "kluis.db").write_bytes(data)
    assert len(inside) > 5
    vault = opened(with_wal, vault_keys)
    assert vault.incident_count() == 40
    assert vault.check(quiet, never) == ()
    vault.close()


def test_the_whole_old_database_put_back_is_found(filled: Path, vault_keys: VaultKeys) -> None:
    before = (filled / "kluis.db").read_bytes()
    vault = opened(filled, vault_keys)
    vault.add_incident(incident(), NOW)
    vault.close()
    (filled / "kluis.db").write_bytes(before)
    assert [found.where for found in checked(filled, vault_keys)] == ["dagboek"]
    vault = opened(filled, vault_keys)
    assert [found.where for found in vault.warnings] == ["dagboek"]
    vault.close()
