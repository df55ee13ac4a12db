"""A vault to harm, and the program that is writing in it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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
