"""What it costs to look at a piece: a process that closes itself off, the piece in it, and its pixels back."""

from __future__ import annotations

import time
from statistics import median

from PIL import Image

from tests.benchmarks.figures import Figure, seconds, told
from tests.evidence.made import HEIC, pdf, saved
from weerbaar_desktop import bootstrap

BOX = (1600, 1200)
PHOTO = (4032, 3024)
"""Twelve megapixels, as most telephones take them."""
MOST = 500
"""Milliseconds until the pixels of such a photo are here."""


def measure(rounds: int) -> list[Figure]:
    """A photo, what is slower, and how much of it all is the process itself."""
    grain = Image.effect_noise((PHOTO[0] // 8, PHOTO[1] // 8), 40).resize(PHOTO)
    photo = Image.merge("RGB", (grain, grain.transpose(Image.Transpose.ROTATE_180), grain))
    shown = {
        "photo of 12 megapixels, JPEG": _shown(saved(photo, "JPEG", quality=88), "jpg", rounds),
        "  the same as a PNG": _shown(saved(photo, "PNG", compress_level=1), "png", rounds),
        "  page of a PDF": _shown(pdf((595, 842)), "pdf", rounds),
        "  very small HEIC: the process itself": _shown(HEIC, "heic", rounds),
    }
    (name, times), *others = shown.items()
    return [
        Figure(name, seconds(median(times)), "", median(times) * 1000, MOST, "ms", rounds),
        *(told(name, seconds(median(times)), runs=rounds) for name, times in others),
    ]


def _shown(data: bytes, extension: str, rounds: int) -> list[float]:
    viewer, times = bootstrap.viewer(), []
    for number in range(rounds + 1):
        begun = time.perf_counter()
        viewer.page((data,), extension, 1, BOX, lambda: False)
        if number:  # the first time it is tried whether bubblewrap works
            times.append(time.perf_counter() - begun)
    return times
