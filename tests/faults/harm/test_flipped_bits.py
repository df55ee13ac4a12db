"""One bit in each place of the disk: opening or the check finds it, and whoever reads gets the truth or a sentence."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.harm.harming import FILM, PAGE, Bytes, asked_of, checked, opened, read_until_refused
from tests.vault.sample import never, quiet
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.vault import checking, header
from weerbaar_desktop.vault.evidence_files import CHUNK, TAG
from weerbaar_desktop.vault.keys import VaultKeys

SALT = 16
"""Bytes at the start of the database that are not encrypted."""
RESERVED = 80
"""Bytes at the end of each page: the vector it was encrypted with, and its HMAC."""
HEADER_OF_EVIDENCE = 34


def places(database: Bytes, chance: random.Random) -> Iterator[tuple[int, int]]:
    """Each bit on each page once, the last two in what SQLCipher itself writes there; and every byte of the salt."""
    for page in range(0, len(database), PAGE):
        for bit in range(6):
            yield page + chance.randrange(SALT, PAGE - RESERVED), bit
        for bit in (6, 7):
            yield page + PAGE - 1 - chance.randrange(RESERVED - TAG), bit
    for at in range(SALT):
        yield at, chance.randrange(8)


@pytest.mark.parametrize("part", range(4))
def test_the_check_finds_every_flipped_bit_in_the_database(filled: Path, vault_keys: VaultKeys, part: int) -> None:
    database = Bytes(filled / "kluis.db")
    unseen, tried = [], 0
    for at, bit in list(places(database, random.Random(2)))[part::4]:
        with database.flipped(at, bit):
            tried += 1
            if not checked(filled, vault_keys):
                unseen.append((at, bit))
    assert unseen == []
    assert tried > 2 * len(database) // PAGE
    assert checked(filled, vault_keys) == ()


def test_reading_with_a_flipped_bit_gives_the_truth_or_a_sentence(filled: Path, vault_keys: VaultKeys) -> None:
    database, chance = Bytes(filled / "kluis.db"), random.Random(3)
    truth = answers(filled, vault_keys)
    refused: Counter[str] = Counter()
    for page in range(0, len(database), PAGE):
        with database.flipped(page + chance.randrange(SALT, PAGE - TAG), chance.randrange(8)):
            for name, answer in answers(filled, vault_keys).items():
                if answer != truth.get(name):
                    assert isinstance(answer, str), name
                    assert "beschadigd" in answer, answer
                    refused[name.split()[0]] += 1
    assert len(refused) > 5
    assert answers(filled, vault_keys) == truth


def answers(folder: Path, vault_keys: VaultKeys) -> dict[str, object]:
    """What opening and every question give; the visit that opening notes is taken back."""
    with Bytes(folder / "kluis.db").kept():
        try:
            vault = opened(folder, vault_keys)
        except CannotContinue as error:
            return {"opening": error.happened}
        answered = asked_of(vault)
        vault.close()
        return answered


def test_the_check_finds_every_flipped_bit_in_the_header(filled: Path, vault_keys: VaultKeys) -> None:
    kop = Bytes(filled / header.FILE)
    unseen = []
    for at in range(len(kop)):
        for bit in range(8):
            with kop.flipped(at, bit):
                check = checking._Check(filled, vault_keys, quiet, never)
                check.take(check.header)
                if {found.where for found in check.findings} != {header.FILE}:
                    unseen.append((at, bit))
    assert unseen == []
    assert checked(filled, vault_keys) == ()


def film_of(folder: Path, vault_keys: VaultKeys) -> tuple[Evidence, Bytes]:
    """The piece of four chunks, and its file."""
    vault = opened(folder, vault_keys)
    pieces = [piece for row in vault.incidents() for piece in vault.incident(row.record).evidence]
    vault.close()
    (film,) = (piece for piece in pieces if piece.name == "film.mp4")
    return film, Bytes(folder / "bijlagen" / film.record[:2] / f"{film.record}.wbx")


def test_a_flipped_bit_in_evidence_is_found_and_nothing_changed_is_handed_out(
    filled: Path, vault_keys: VaultKeys
) -> None:
    film, stored = film_of(filled, vault_keys)
    chance = random.Random(4)
    chunks = range(HEADER_OF_EVIDENCE, len(stored), CHUNK + TAG)
    assert len(chunks) == 4
    bits = [(at, chance.randrange(8)) for at in range(HEADER_OF_EVIDENCE)]
    for at in chunks:
        end = min(at + CHUNK + TAG, len(stored))
        bits += [(chance.randrange(at, end - TAG), bit) for bit in range(8)]
        bits += [(end - 1 - tag, chance.randrange(8)) for tag in range(TAG)]
    vault = opened(filled, vault_keys)
    for at, bit in bits:
        with stored.flipped(at, bit):
            handed_out, said = read_until_refused(vault.evidence_bytes(film.record))
            assert FILM.startswith(handed_out)
            assert said == "Het bewijsstuk ‘film.mp4’ is beschadigd of ontbreekt.", at
    vault.close()
    # The check reads evidence the same way; one place in each chunk shows that it does.
    for at in chunks:
        with stored.flipped(at, 0):
            assert where(filled, vault_keys) == [f"bewijsstuk ‘film.mp4’ ({film.record})"]
    assert checked(filled, vault_keys) == ()


def where(folder: Path, vault_keys: VaultKeys) -> list[str]:
    """The places that the check names."""
    return [found.where for found in checked(folder, vault_keys)]


def test_chunks_that_are_moved_cut_or_of_another_piece_are_found(filled: Path, vault_keys: VaultKeys) -> None:
    film, stored = film_of(filled, vault_keys)
    head, size = stored.whole[:HEADER_OF_EVIDENCE], CHUNK + TAG
    first, second, third, last = (stored.whole[at : at + size] for at in range(HEADER_OF_EVIDENCE, len(stored), size))
    (other,) = (path for path in filled.rglob("*.wbx") if path != stored.path)
    harms = {
        "swapped": head + second + first + third + last,
        "without its last": head + first + second + third,
        "without its first": head + second + third + last,
        "one twice": head + first + second + second + third + last,
        "more behind": stored.whole + b"\x00",
        "cut in a chunk": stored.whole[:-1],
        "header only": head,
        "empty": b"",
        "another piece": other.read_bytes(),
        "chunk of another": head + other.read_bytes()[HEADER_OF_EVIDENCE:],
    }
    for name, data in harms.items():
        with stored.instead(data):
            assert where(filled, vault_keys) == [f"bewijsstuk ‘film.mp4’ ({film.record})"], name
    assert checked(filled, vault_keys) == ()
