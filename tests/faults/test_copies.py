"""Copies that are killed half-way or meet a full disk: what was acknowledged comes back, and nothing half counts."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.test_full_disk import FULL, fill
from tests.vault.sample import NOW, PASSPHRASE, file, findings, incident, never, quiet
from weerbaar_desktop.vault import bundle, reserve, trouble
from weerbaar_desktop.vault.store import SqlCipherStore

ROOT = Path(__file__).resolve().parents[2]
KILLS = 6


def until_killed(vault: Path, copies: Path, lines: int) -> list[str]:
    """Copy until so many things are acknowledged, and then end at once; what was acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.copier", str(vault), str(copies)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(PASSPHRASE + "\n")
    process.stdin.flush()
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    said += process.stdout.readlines()
    process.communicate()
    return [line.rstrip("\n") for line in said if line.endswith("\n")]


def test_killed_while_copying_every_copy_that_was_acknowledged_comes_back(folder: Path, tmp_path: Path) -> None:
    copies = tmp_path / "stick"
    copies.mkdir()
    chance = random.Random(2)
    store = SqlCipherStore()
    for number in range(KILLS):
        acknowledged = [line.split(" ") for line in until_killed(folder, copies, chance.randrange(2, 6))]
        files = [(copies / name, int(seq)) for kind, name, seq in acknowledged if kind == "file"]
        states = [int(seq) for kind, _, seq in acknowledged if kind == "state"]
        for path in copies.glob("*.weerbaar"):
            bundle.read(path)
        path, seq = files[-1] if files else (copies / "dossier.reserve", states[-1] if states else 0)
        if path.exists():
            assert store.restore(path, tmp_path / f"terug-{number}.kluis", PASSPHRASE, quiet, never) == ()
            back = store.open(tmp_path / f"terug-{number}.kluis", PASSPHRASE)
            assert (back.warnings, back.head().seq >= seq) == ((), True)
            back.close()
        if states:
            assert reserve.read(copies / "dossier.reserve").manifest.head.seq >= states[-1]
        for left in copies.glob("*.weerbaar"):
            left.unlink()
    vault = store.open(folder, PASSPHRASE)
    vault.copy_to_file(copies / "laatste.weerbaar", NOW, quiet, never)
    vault.copy_to_reserve(copies / "dossier.reserve", NOW, quiet, never)
    assert findings(vault) == ()
    vault.close()
    assert sorted(path.name for path in copies.iterdir()) == ["dossier.reserve", "laatste.weerbaar"]
    assert list((copies / "dossier.reserve" / "tmp").iterdir()) == []


def test_killed_while_putting_back_there_is_a_whole_vault_or_none(folder: Path, tmp_path: Path) -> None:
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    for _ in range(8):
        vault.attach(vault.add_incident(incident(), NOW).record, "film.mp4", file(bytes(3_000_000)), NOW)
    copy = vault.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never).place
    vault.close()
    target = tmp_path / "terug.kluis"
    code = (
        "import sys; from pathlib import Path; from weerbaar_desktop.vault.store import SqlCipherStore;"
        f"print(flush=True); SqlCipherStore().restore(Path(sys.argv[1]), Path(sys.argv[2]), {PASSPHRASE!r},"
        " lambda words: print(words, flush=True), lambda: False)"
    )
    for lines in (1, 4, 9, 12, 30):
        with subprocess.Popen(
            [sys.executable, "-c", code, str(copy), str(target)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for _ in range(lines):
                process.stdout.readline()
            process.kill()
        if target.exists():
            shutil.rmtree(target)
    assert SqlCipherStore().restore(copy, target, PASSPHRASE, quiet, never) == ()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dossier.kluis", "stick.weerbaar", "terug.kluis"]


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    """A disk of 700 kB, for copies."""
    disk = tmp_path / "stick"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(disk)], capture_output=True, check=False
    ).returncode:
        pytest.skip("only who may mount can have a disk of 700 kB")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_a_full_stick_is_said_and_its_older_copies_stay(folder: Path, small_stick: Path, tmp_path: Path) -> None:
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    piece = vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)
    vault.copy_to_reserve(small_stick / "dossier.reserve", NOW, quiet, never)
    vault.attach(piece.incident, "film.mp4", file(bytes(800_000)), NOW)
    states = reserve.states_in(small_stick / "dossier.reserve")
    copies: tuple[Callable[[], object], ...] = (
        lambda: vault.copy_to_file(small_stick / "a.weerbaar", NOW, quiet, never),
        lambda: vault.copy_to_reserve(small_stick / "dossier.reserve", NOW, quiet, never),
    )
    for copy in copies:
        with pytest.raises(trouble.StorageTrouble) as caught:
            copy()
        assert str(caught.value) == FULL
    assert [path.name for path in small_stick.iterdir()] == ["dossier.reserve"]
    assert reserve.states_in(small_stick / "dossier.reserve") == states
    fill(small_stick)
    assert (
        SqlCipherStore().restore(small_stick / "dossier.reserve", tmp_path / "a.kluis", PASSPHRASE, quiet, never) == ()
    )
    with pytest.raises(trouble.StorageTrouble):
        SqlCipherStore().restore(small_stick / "dossier.reserve", small_stick / "b.kluis", PASSPHRASE, quiet, never)
    assert sorted(path.name for path in small_stick.iterdir()) == ["dossier.reserve", "vol"]
    vault.close()
