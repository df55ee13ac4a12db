"""A hundred photos of twelve megapixels into a home scan, beside a bare loop, and the report that shows them."""

from __future__ import annotations

import os
import random
import shutil
from statistics import median

from PIL import Image

from tests.benchmarks.children import run
from tests.benchmarks.figures import Figure, mebibytes, ratio, seconds, told
from tests.benchmarks.printing import DIFFERENT, MEMORY_BAR, PIXELS, as_files, made_photos, printed
from tests.benchmarks.vaults import Vaults
from tests.benchmarks.viewing import PHOTO
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Photo, Report, Table
from weerbaar_desktop.pdf.request import encode_dossier

MIB = 1024**2
PHOTOS = 100
TIME_BAR, GROWN_BAR, GROWTH_BAR = 1.3, 32, 1.5


def measure(vaults: Vaults, rounds: int) -> list[Figure]:
    """Both; what the machine did meanwhile stands beside it."""
    return [*_intake(vaults, rounds), *_report(vaults, rounds)]


def _intake(vaults: Vaults, rounds: int) -> list[Figure]:
    home, folder = vaults.fresh("scan photos", 5), vaults.folder / "camera"
    folder.mkdir()
    grain = Image.effect_noise((PHOTO[0] // 8, PHOTO[1] // 8), 40).resize(PHOTO)
    photo = Image.merge("RGB", (grain, grain.transpose(Image.Transpose.ROTATE_180), grain))
    photo.save(folder / "000.jpg", "JPEG", quality=88)
    for number in range(1, PHOTOS):
        data = (folder / "000.jpg").read_bytes()
        (folder / f"{number:03}.jpg").write_bytes(data + number.to_bytes(2, "big"))
    size = (folder / "000.jpg").stat().st_size
    *said, copied = run("scan_photos", home, folder, rounds, home=home).lines
    shutil.rmtree(folder)
    name = f"take in {PHOTOS} photos of {mebibytes(size)}"

    def heard(key: str) -> list[float]:
        return [float(line[key]) for line in said]

    return [
        ratio(f"{name} / read, hash, store", heard("seconds"), heard("floor"), TIME_BAR),
        _memory("  peak memory above that before", max(heard("grown"))),
        ratio("  the same, with small copies made behind it", [copied["seconds"]], [copied["floor"]], TIME_BAR),
        _memory("  peak memory above that before, with copies", float(copied["grown"])),
        told("  until each has its small copy too", seconds(float(copied["copied"])), seconds(float(copied["floor"]))),
        told(
            "  cores of this machine, and how many of them were busy", f"{os.cpu_count()}", f"{os.getloadavg()[0]:.1f}"
        ),
    ]


def _memory(name: str, most: float) -> Figure:
    return Figure(name, mebibytes(most), "", most / MIB, GROWN_BAR, "MiB", 1)


def _report(vaults: Vaults, rounds: int) -> list[Figure]:
    """With all photos and with a tenth of them, as the dossier is measured."""
    photos, folder = made_photos(), vaults.folder / "photos"
    as_files(folder, photos, PHOTOS)
    most, least = (
        [printed("ours", folder, b"".join(encode_dossier(_with(count), ())), photos, count) for _ in range(rounds)]
        for count in (PHOTOS, PHOTOS // DIFFERENT)
    )
    shutil.rmtree(folder)
    peak, before = (max(float(line["peak"]) for line in said) for said in (most, least))
    name = f"peak memory, report with {PHOTOS} photos"
    return [
        Figure(name, mebibytes(peak), "", peak / MIB, MEMORY_BAR, "MiB", rounds),
        Figure(
            f"  that / peak with {PHOTOS // DIFFERENT}", mebibytes(peak), mebibytes(before), peak / before, GROWTH_BAR,
            "x", rounds,
        ),
        told(
            "  size, and seconds on the clock",
            mebibytes(median(float(line["size"]) for line in most)),
            seconds(median(float(line["seconds"]) for line in most)),
            runs=rounds,
        ),
    ]  # fmt: skip


def _with(photos: int) -> Report:
    """Sixty items with something said of each, and so many photos."""
    chance = random.Random(photos)
    rows = tuple((f"Voordeur: punt {one}", "Aandacht", "zit los " * chance.randint(1, 30)) for one in range(60))
    table = Table("Wat is bekeken", ("Punt", "Gevonden", "Notitie"), rows)
    blocks: list[Block] = [Paragraph("Gedaan op 3 maart 2026."), Heading("Wat is bekeken"), table, Heading("Foto’s")]
    blocks += [Photo(f"Foto {one} bij Voordeur: punt {one}", f"Foto {one}", *PIXELS) for one in range(1, photos + 1)]
    return Report("Verslag van uw woningscan", "Vertrouwelijk.", tuple(blocks))
