"""Copies of a vault with much evidence, beside `cp` with fsync and `sha256sum` of the same bytes."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.children import run
from tests.benchmarks.figures import Figure, mebibytes, ratio, seconds, told
from tests.benchmarks.vaults import Vaults, folder_of, open_vault
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.system.clock import SystemClock

MIB = 1024**2
INCIDENTS, PIECES = 200, 16
CP_BAR, SUM_BAR, MEMORY_BAR, CHANGED_BAR = 2.5, 2.5, 64, 10_000


def measure(vaults: Vaults, mebibytes_of_evidence: int, rounds: int) -> list[Figure]:
    """All figures of a vault with so many MiB of evidence."""
    home = _home(vaults, mebibytes_of_evidence)
    bytes_ = sum(path.stat().st_size for path in folder_of(home).rglob("*") if path.is_file())
    floors: dict[str, list[float]] = {"cp": [], "sum": []}
    said: list[Mapping[str, Any]] = []
    for number in range(rounds):
        copies = vaults.folder / f"copies-{number}"
        copies.mkdir()
        floors["cp"].append(_copied(folder_of(home), copies / "cp"))
        floors["sum"].append(_summed(folder_of(home)))
        said.append(run("backup", home, copies, home=home).lines[0])
        shutil.rmtree(copies)

    def ours(name: str) -> list[float]:
        return [float(line[name]) for line in said]

    again, grown = median(ours("again")), max(ours("grown"))
    memory = grown / MIB
    floor = f"{seconds(median(floors['cp']))} and {seconds(median(floors['sum']))}"
    return [
        ratio(f"backup of {bytes_ / MIB:.0f} MiB / cp + fsync", ours("written"), floors["cp"], CP_BAR),
        ratio("  its complete check / sha256sum", ours("checked"), floors["sum"], SUM_BAR),
        ratio("reserve folder, first time, checked / cp + fsync + sha256sum", ours("first"), _both(floors), CP_BAR),
        Figure("reserve folder after one more incident", seconds(again), "", again * 1000, CHANGED_BAR, "ms", rounds),
        ratio("check of the vault / sha256sum", ours("check"), floors["sum"], SUM_BAR),
        Figure("  peak memory of all these above that before", mebibytes(grown), "", memory, MEMORY_BAR, "MiB", rounds),
        told("  the same bytes, cp + fsync and sha256sum", "", floor, runs=rounds),
    ]  # fmt: skip


def _both(floors: Mapping[str, list[float]]) -> list[float]:
    return [one + other for one, other in zip(floors["cp"], floors["sum"], strict=True)]


def _home(vaults: Vaults, size: int) -> Path:
    home = vaults.fresh("backup", INCIDENTS)
    original = vaults.folder / "film.mp4"
    with closing(open_vault(home)) as vault:
        diary = Diary(vault, SystemClock())
        for row in diary.rows(PIECES):
            original.write_bytes(secrets.token_bytes(size * MIB // PIECES))
            diary.attach(row.record, original)
    return home


def _copied(folder: Path, target: Path) -> float:
    begun = time.perf_counter()
    subprocess.run(["cp", "-r", str(folder), str(target)], check=True)
    for path in target.rglob("*"):
        handle = os.open(path, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
    took = time.perf_counter() - begun
    shutil.rmtree(target)
    return took


def _summed(folder: Path) -> float:
    files = [str(path) for path in folder.rglob("*") if path.is_file()]
    begun = time.perf_counter()
    subprocess.run(["sha256sum", *files], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun
