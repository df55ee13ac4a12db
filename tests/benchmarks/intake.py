"""A large film into the vault and out of it, beside bare loops of AES-GCM and SHA-256 that read and write as much."""

from __future__ import annotations

import secrets

from tests.benchmarks.children import run
from tests.benchmarks.figures import Figure, mebibytes, ratio
from tests.benchmarks.vaults import Vaults

MIB = 1024**2
TIME_BAR, MEMORY_BAR = 1.5, 32


def measure(vaults: Vaults, size: int, rounds: int) -> list[Figure]:
    """A file of `size` MiB; every round runs in one process, the floor right before what it is for."""
    home = vaults.fresh("intake", 5)
    original = vaults.folder / "film.mp4"
    with original.open("wb") as file:
        for _ in range(size):
            file.write(secrets.token_bytes(MIB))
    said = run("intake", home, original, rounds, home=home).lines
    original.unlink()

    def heard(name: str) -> list[float]:
        return [float(line[name]) for line in said]

    return [
        ratio(f"take in {size} MiB / AES-GCM + SHA-256", heard("seconds_in"), heard("floor_in"), TIME_BAR),
        _memory("  peak memory above that before", heard("grown_in")),
        ratio("take it out, verified / the same loop back", heard("seconds_out"), heard("floor_out"), TIME_BAR),
        _memory("  peak memory above that before, out", heard("grown_out")),
    ]


def _memory(name: str, grown: list[float]) -> Figure:
    most = max(grown)
    return Figure(name, mebibytes(most), "", most / MIB, MEMORY_BAR, "MiB", len(grown))
