"""A vault to harm, the program that is writing in it, and what stands between that program and the disk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.recorder.compiled import compiled, what_is_missing
from tests.faults.recorder.cutting import Recorder, Recording, recorded
from tests.vault.sample import FLOOR, PASSPHRASE
from weerbaar_desktop.vault.store import SqlCipherStore

ROOT = Path(__file__).resolve().parents[2]
Writer = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty vault, closed."""
    place = tmp_path / "dossier.kluis"
    SqlCipherStore().create(place, PASSPHRASE, FLOOR, practice=False).close()
    return place


@pytest.fixture
def writer() -> Iterator[Writer]:
    """Starts the writing program on a vault; none of them outlives the test."""
    started: list[subprocess.Popen[str]] = []

    def start(folder: Path, *more: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.writer", str(folder), *more],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(PASSPHRASE + "\n")
        process.stdin.flush()
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The recorder, for LD_PRELOAD."""
    if missing := what_is_missing():
        pytest.skip(missing)
    return compiled(tmp_path_factory.mktemp("opnemer"))


@pytest.fixture
def recorder(library: Path, tmp_path: Path) -> Recorder:
    """Records the writing program while it makes and fills a vault."""

    def record(seed: str, without: str = "") -> Recording:
        return recorded(library, tmp_path / f"opname-{seed}-{without}", seed, without)

    return record
