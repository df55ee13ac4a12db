"""A long dossier with photos on paper: how its time and memory grow, beside plain platypus on the same data.

What is compared is work (CPU seconds), which another busy process on the machine hardly changes.
"""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from PIL import Image

from tests.benchmarks.children import environment
from tests.benchmarks.figures import Figure, mebibytes, ratio, seconds, told
from tests.benchmarks.vaults import Vaults
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Photo, Quote, Report
from weerbaar_desktop.pdf.request import encode_dossier, encode_photos

MIB = 1024**2
PIXELS = (1600, 1200)
DIFFERENT = 12
"""Photos that are made; each stands in the dossier many times, and counts as another one each time."""
MEMORY_BAR, GROWTH_BAR, PLAIN_BAR, LINEAR_BAR = 160, 1.5, 1.3, 11.0


def measure(vaults: Vaults, incidents: int, rounds: int) -> list[Figure]:
    """A dossier of so many incidents with half as many photos, and one of a tenth of it."""
    photos, folder = made_photos(), vaults.folder / "photos"
    as_files(folder, photos, incidents // 2)
    requests = {
        size: b"".join(encode_dossier(_report(size, random.Random(size)), ())) for size in (incidents, incidents // 10)
    }
    ours: dict[int, list[Mapping[str, Any]]] = {size: [] for size in requests}
    plain: dict[int, list[Mapping[str, Any]]] = {size: [] for size in requests}
    for _ in range(rounds):
        for size, request in requests.items():
            ours[size].append(printed("ours", folder, request, photos, size // 2))
            plain[size].append(printed("plain", folder, request, photos, 0))
    shutil.rmtree(folder)
    return _figures(incidents, ours, plain)


def _figures(
    many: int, ours: dict[int, list[Mapping[str, Any]]], plain: dict[int, list[Mapping[str, Any]]]
) -> list[Figure]:
    few = many // 10

    def heard(said: dict[int, list[Mapping[str, Any]]], size: int, name: str) -> list[float]:
        return [float(line[name]) for line in said[size]]

    most, least = max(heard(ours, many, "peak")), max(heard(ours, few, "peak"))
    name, runs, size = f"{many} incidents, {many // 2} photos", len(ours[many]), median(heard(ours, many, "size"))
    grown = median(heard(ours, many, "worked")) / median(heard(ours, few, "worked"))
    return [
        ratio(f"print {name} / plain platypus", heard(ours, many, "worked"), heard(plain, many, "worked"), PLAIN_BAR),
        ratio(
            f"print {few} with {few // 2} / plain", heard(ours, few, "worked"), heard(plain, few, "worked"), PLAIN_BAR
        ),
        Figure("  the same ten times as long", "", "", grown, LINEAR_BAR, "x", runs),
        Figure(f"  peak memory, {name}", mebibytes(most), "", most / MIB, MEMORY_BAR, "MiB", runs),
        Figure(
            f"  that / peak of {few} with {few // 2}",
            mebibytes(most),
            mebibytes(least),
            most / least,
            GROWTH_BAR,
            "x",
            runs,
        ),
        told("  peak memory of plain platypus", mebibytes(max(heard(plain, many, "peak"))), runs=runs),
        told(
            "  size, and seconds on the clock",
            mebibytes(size),
            seconds(median(heard(ours, many, "seconds"))),
            runs=runs,
        ),
    ]


def printed(how: str, folder: Path, request: bytes, photos: list[bytes], count: int) -> Mapping[str, Any]:
    """What a process said of printing this request with so many photos."""
    command = [sys.executable, "-m", "tests.benchmarks.processes.printing", how, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(None, {})) as child:
        if child.stdin is None or child.stdout is None:
            raise RuntimeError("no pipes")
        with child.stdin as pipe:
            pipe.write(request)
            for piece in encode_photos(photos[number % DIFFERENT] for number in range(count)):
                pipe.write(piece)
        said: Mapping[str, Any] = json.loads(child.stdout.read())
    if child.returncode:
        raise RuntimeError(f"printing ended with {child.returncode}")
    return said


def made_photos() -> list[bytes]:
    """Made photos of some 300 kB, as the copies that a document shows are."""
    found = []
    for number in range(DIFFERENT):
        noise = Image.frombytes("RGB", (200, 150), random.Random(number).randbytes(90_000))
        target = io.BytesIO()
        noise.resize(PIXELS, Image.Resampling.BICUBIC).save(target, "JPEG", quality=80)
        found.append(target.getvalue())
    return found


def as_files(folder: Path, photos: list[bytes], count: int) -> None:
    """A name for each of them: platypus would take the same name for the same photo."""
    folder.mkdir()
    originals = folder.with_name("originals")
    originals.mkdir()
    for number, photo in enumerate(photos):
        (originals / str(number)).write_bytes(photo)
    for number in range(count):
        os.link(originals / str(number % DIFFERENT), folder / f"{number:05}.jpg")
    shutil.rmtree(originals)


def _report(incidents: int, chance: random.Random) -> Report:
    return Report("Aangifte", "Voor de politie", (Heading("Aangifte", 1), *_blocks(incidents, chance)))


def _blocks(incidents: int, chance: random.Random) -> Iterator[Block]:
    """Some 1,300 characters an incident, its words as unevenly used as in a language."""
    words = ["".join(chance.choices("aaeeeinrstdolgkv", k=chance.randint(2, 11))) for _ in range(30_000)]

    def prose(size: int) -> str:
        return " ".join(words[int(30_000 ** chance.random()) - 1] for _ in range(size // 7))

    for number in range(incidents):
        yield Heading(f"Incident {number + 1}")
        yield Facts(
            (("Wanneer", "3 maart 2026, 21:40"), ("Waar", "aan de balie"), ("Hoe", "e-mail"), ("Wie", prose(60)))
        )
        yield Heading("Wat er gebeurde", 3)
        yield Paragraph(prose(900))
        yield Quote(prose(300), "Letterlijke woorden")
        if number % 2:
            yield Photo(f"Foto {number}", f"B{number:04}", *PIXELS)
