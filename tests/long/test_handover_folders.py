"""The full figures: a thousand clean folders without a false alarm, ten thousand changes without one accepted."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dossier.invented import Invented, Sealed
from weerbaar_desktop.dossier.verify import verify

CLEAN = 1000
CHANGES = 10_000


@pytest.mark.timeout(1800)
def test_a_thousand_clean_folders_fit(tmp_path: Path) -> None:
    for seed in range(CLEAN):
        journal = Invented(seed, sheet=seed % 3 != 0)
        target = journal.write(tmp_path / str(seed))
        assert verify(target, journal.code, journal.fingerprint).problems == ()
        shutil.rmtree(target)


def _flip(folder: Path, chance: random.Random) -> None:
    path = chance.choice(sorted(path for path in folder.rglob("*") if path.is_file()))
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    path.write_bytes(data)


def _lines(change: Callable[[list[bytes], random.Random], object]) -> Callable[[Path, random.Random], None]:
    def apply(folder: Path, chance: random.Random) -> None:
        path = folder / "journaal.jsonl"
        lines = path.read_bytes().splitlines(keepends=True)
        change(lines, chance)
        path.write_bytes(b"".join(lines))

    return apply


def _swap(lines: list[bytes], chance: random.Random) -> None:
    one, two = chance.sample(range(len(lines)), 2)
    lines[one], lines[two] = lines[two], lines[one]


def _edit(lines: list[bytes], chance: random.Random) -> None:
    """Another digit in a hash, a salt, a value or a number; the JSON stays canonical."""
    place = chance.randrange(len(lines))
    digits = [spot for spot, byte in enumerate(lines[place]) if byte in b"123456789"]
    spot = chance.choice(digits)
    other = chance.choice([digit for digit in b"123456789" if digit != lines[place][spot]])
    lines[place] = lines[place][:spot] + bytes([other]) + lines[place][spot + 1 :]


def _swap_exhibits(folder: Path, chance: random.Random) -> None:
    one, two = chance.sample(sorted((folder / "bewijs").iterdir()), 2)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)


BEFORE_SIGNING = (
    _lines(lambda lines, chance: lines.pop(chance.randrange(len(lines)))),
    _lines(lambda lines, chance: lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))),
    _lines(_swap),
    _lines(_edit),
    _lines(lambda lines, chance: lines.__delitem__(slice(chance.randrange(len(lines)), None))),
    _swap_exhibits,
)


@pytest.mark.timeout(3600)
def test_ten_thousand_changes_are_refused(tmp_path: Path) -> None:
    journal = Invented(7)
    folder = Sealed(journal.write(tmp_path / "map"), journal)
    chance = random.Random(16)
    whole = {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()}
    accepted = []
    for number in range(CHANGES):
        change = chance.choice((_flip, *BEFORE_SIGNING))
        change(folder.path, chance)
        if change is not _flip and chance.random() < 0.5:
            folder.seal()
        if any(path.read_bytes() != data for path, data in whole.items()) and verify(folder.path).ok:
            accepted.append(number)
        for path, data in whole.items():
            path.write_bytes(data)
    assert accepted == []
