"""A large film into the vault and out again, beside bare loops that read and write as much; a photo and its copy."""

from __future__ import annotations

import secrets
from pathlib import Path
from statistics import median

from PIL import Image

from tests.benchmarks.children import run
from tests.benchmarks.figures import Figure, mebibytes, ratio, seconds, told
from tests.benchmarks.vaults import Vaults
from tests.benchmarks.viewing import PHOTO

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
        *_photo(vaults, home, rounds),
    ]


def _photo(vaults: Vaults, home: Path, rounds: int) -> list[Figure]:
    """A photo of a telephone: until it is acknowledged, and what its small copy adds behind that."""
    original = vaults.folder / "foto.jpg"
    grain = Image.effect_noise((PHOTO[0] // 8, PHOTO[1] // 8), 40).resize(PHOTO)
    photo = Image.merge("RGB", (grain, grain.transpose(Image.Transpose.ROTATE_180), grain))
    photo.save(original, "JPEG", quality=88)
    said = run("photos", home, original, rounds, home=home).lines
    size = original.stat().st_size
    original.unlink()
    kept, copied, worked, small = (
        median(float(line[name]) for line in said) for name in ("seconds_in", "seconds_copy", "worked", "size")
    )
    return [
        told("keep a photo of 12 megapixels, until it is acknowledged", seconds(kept), mebibytes(size), runs=rounds),
        told("  its small copy, made behind that", seconds(copied), mebibytes(small), runs=rounds),
        told("  processor time of that", seconds(worked), runs=rounds),
    ]


def _memory(name: str, grown: list[float]) -> Figure:
    most = max(grown)
    return Figure(name, mebibytes(most), "", most / MIB, MEMORY_BAR, "MiB", len(grown))
