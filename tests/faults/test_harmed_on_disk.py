"""Bits that flip, pages and whole files that are put back: the check sees it, and nobody gets a traceback."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault.sample import NOW, PASSPHRASE, below, file, findings, incident
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import checking, header, keys
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.store import SqlCipherStore

PAGE = 4096


@pytest.fixture
def vault_keys(folder: Path) -> VaultKeys:
    """The keys of the vault of this test."""
    found, _ = header.read(folder)
    unlocked = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert unlocked is not None
    return unlocked


@pytest.fixture
def filled(folder: Path) -> Path:
    """A vault with something on many pages, closed."""
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    with vault.together():
        for number in range(40):
            vault.add_incident(incident(f"voorval {number} " + f"woord{number} " * 100), NOW)
    vault.attach(vault.incidents(1)[0].record, "scherm.png", file(), NOW)
    vault.close()
    return folder


def checked(folder: Path, vault_keys: VaultKeys) -> tuple[Finding, ...]:
    """The check of a closed vault, without paying for the passphrase each time."""
    return checking.check(folder, vault_keys, lambda _: None, lambda: False)


def flips(path: Path, every: int, chance: random.Random) -> Iterator[None]:
    """Flip one bit on each page in turn, and flip it back."""
    data = path.read_bytes()
    for page in range(0, len(data), PAGE * every):
        place = page + chance.randrange(PAGE)
        path.write_bytes(data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :])
        yield
    path.write_bytes(data)


def test_a_flipped_bit_on_any_page_is_found(filled: Path, vault_keys: VaultKeys) -> None:
    seen = 0
    for _ in flips(filled / "kluis.db", 3, random.Random(2)):
        assert checked(filled, vault_keys)
        seen += 1
    assert seen > 15
    assert checked(filled, vault_keys) == ()


def test_a_flipped_bit_where_nothing_is_kept_any_more_is_found(filled: Path, vault_keys: VaultKeys) -> None:
    path = filled / "kluis.db"
    vault = SqlCipherStore().open(filled, PASSPHRASE)
    before = path.stat().st_size
    vault.save_draft("quick_entry", {"account": "lang " * 20_000}, NOW)
    vault.discard_draft("quick_entry")
    vault.close()
    data = bytearray(path.read_bytes())
    assert len(data) > before + 10 * PAGE
    assert checked(filled, vault_keys) == ()
    data[-PAGE - 100] ^= 1
    path.write_bytes(data)
    assert [found.what for found in checked(filled, vault_keys)] == [
        "Een blad van de database is beschadigd of veranderd."
    ]


def test_opening_a_harmed_database_gives_a_sentence_or_a_vault_that_check_refuses(filled: Path) -> None:
    said = []
    for _ in flips(filled / "kluis.db", 40, random.Random(3)):
        try:
            vault = SqlCipherStore().open(filled, PASSPHRASE)
        except CannotContinue as error:
            said.append(error.happened)
        else:
            said.append("beschadigd" if findings(vault) else "niets")
            vault.close()
    assert said
    assert all("beschadigd" in sentence for sentence in said), said


@pytest.mark.parametrize("how", ["cut", "zero", "swap"])
def test_pages_that_are_cut_emptied_or_swapped_are_found(filled: Path, vault_keys: VaultKeys, how: str) -> None:
    path = filled / "kluis.db"
    data = path.read_bytes()
    third, fourth = data[2 * PAGE : 3 * PAGE], data[3 * PAGE : 4 * PAGE]
    path.write_bytes(
        {
            "cut": data[:-PAGE],
            "zero": data[: 2 * PAGE] + bytes(PAGE) + data[3 * PAGE :],
            "swap": data[: 2 * PAGE] + fourth + third + data[4 * PAGE :],
        }[how]
    )
    assert checked(filled, vault_keys)


def answers(folder: Path, vault_keys: VaultKeys) -> list[object]:
    """All that a person can be shown of a vault: what was recorded, the list, what is searched."""
    database = below(folder, vault_keys)
    tables = ("journal", "content", "incidents", "evidence", "evidence_keys", "searched", "meta")
    found: list[object] = [database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]  # noqa: S608  # fixed names
    found.append(database.rows("SELECT number FROM incidents ORDER BY sorted_at DESC, number DESC"))
    words = ("toedracht", "voorval", "woord39", "woord1", "school")
    found += [database.rows("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", word) for word in words]
    database.close()
    return found


def test_an_old_page_put_back_is_found_or_changes_no_answer(filled: Path, vault_keys: VaultKeys) -> None:
    path = filled / "kluis.db"
    before = path.read_bytes()
    vault = SqlCipherStore().open(filled, PASSPHRASE)
    vault.amend_incident(vault.incidents(1)[0].record, incident("Een andere toedracht."), "vergist", NOW)
    vault.close()
    after = path.read_bytes()
    differing = [at for at in range(PAGE, len(before), PAGE) if before[at : at + PAGE] != after[at : at + PAGE]]
    assert len(differing) > 5
    truth = answers(filled, vault_keys)
    seen = 0
    for at in differing:
        path.write_bytes(after[:at] + before[at : at + PAGE] + after[at + PAGE :])
        if checked(filled, vault_keys):
            seen += 1
        else:
            # Such as the list of visits, or an index that was written again with the same rows.
            assert answers(filled, vault_keys) == truth
    assert seen > len(differing) // 2
    path.write_bytes(after)
    assert checked(filled, vault_keys) == ()


def test_the_whole_old_database_put_back_is_found(filled: Path, vault_keys: VaultKeys) -> None:
    before = (filled / "kluis.db").read_bytes()
    vault = SqlCipherStore().open(filled, PASSPHRASE)
    vault.add_incident(incident(), NOW)
    vault.close()
    (filled / "kluis.db").write_bytes(before)
    assert [found.where for found in checked(filled, vault_keys)] == ["dagboek"]


def test_a_cut_write_ahead_log_is_found(filled: Path, vault_keys: VaultKeys) -> None:
    vault = SqlCipherStore().open(filled, PASSPHRASE)
    for number in range(10):
        vault.add_incident(incident(f"voorval {number}"), NOW)
    cut = filled.with_name("afgekapt.kluis")
    shutil.copytree(filled, cut)
    vault.close()
    wal = cut / "kluis.db-wal"
    os.truncate(wal, wal.stat().st_size // 2)
    (cut / "kluis.db-shm").unlink()
    vault = SqlCipherStore().open(cut, PASSPHRASE)
    assert len(vault.warnings) == 1
    assert [found.where for found in findings(vault)] == ["dagboek"]
    vault.close()


def test_a_move_of_pages_that_was_cut_off_is_no_damage(filled: Path) -> None:
    """The power went while pages moved into kluis.db: half a page there, the whole one still in the -wal."""
    vault = SqlCipherStore().open(filled, PASSPHRASE)
    for number in range(10):
        vault.add_incident(incident(f"voorval {number}"), NOW)
    torn = filled.with_name("afgebroken.kluis")
    shutil.copytree(filled, torn)
    vault.close()
    (torn / "kluis.db-shm").unlink()
    wal, data = (torn / "kluis.db-wal").read_bytes(), bytearray((torn / "kluis.db").read_bytes())
    frame = 24 + PAGE
    pages = {int.from_bytes(wal[at : at + 4], "big") for at in range(32, len(wal) - frame + 1, frame)}
    inside = [page for page in pages if 1 < page <= len(data) // PAGE]
    for page in inside:
        data[page * PAGE - PAGE // 2 : page * PAGE] = bytes(PAGE // 2)
    (torn / "kluis.db").write_bytes(data)
    assert len(inside) > 5
    vault = SqlCipherStore().open(torn, PASSPHRASE)
    assert vault.incident_count() == 50
    assert findings(vault) == ()
    vault.close()
