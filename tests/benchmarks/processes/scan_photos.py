"""Takes in a hundred photos with a home scan, right after a bare loop that reads, hashes and stores as many bytes."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sys
import time
from contextlib import closing
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.benchmarks.processes.attach import forget, peak
from tests.benchmarks.processes.saying import say
from tests.benchmarks.vaults import open_vault
from weerbaar_desktop import bootstrap
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.scan_photos import ScanPhotos
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.system.clock import SystemClock
from weerbaar_desktop.vault.open_vault import OpenVault

PHOTOS = 100
CHUNK = 1 << 20
KEY = AESGCM(bytes(32))


def _bare(originals: list[Path], folder: Path) -> float:
    """Seconds for reading each, one pass of SHA-256 and of the cipher, and a new file that survives a power cut."""
    folder.mkdir()
    begun = time.perf_counter()
    for number, original in enumerate(originals):
        digest = hashlib.sha256()
        with original.open("rb") as source, (folder / f"{number}").open("wb") as target:
            for place in range(1_000):
                if not (piece := source.read(CHUNK)):
                    break
                digest.update(piece)
                target.write(KEY.encrypt(place.to_bytes(12, "big"), piece, b""))
            target.flush()
            os.fsync(target.fileno())
        listed = os.open(folder, os.O_RDONLY)
        os.fsync(listed)
        os.close(listed)
    took = time.perf_counter() - begun
    shutil.rmtree(folder)
    return took


def _taken_in(photos: ScanPhotos, originals: list[Path]) -> tuple[float, int]:
    """Seconds until each is acknowledged, and how much memory grew."""
    scan = photos.vault.new_scan()
    forget()
    before, begun = peak(), time.perf_counter()
    for original in originals:
        photos.keep(scan, "voordeur-slot", original)
    return time.perf_counter() - begun, peak() - before


def _with_copies(photos: ScanPhotos, vault: OpenVault, originals: list[Path]) -> tuple[float, int, float]:
    """Seconds until each is acknowledged, memory, and seconds until each has its small copy too.

    In the order of the window: what comes in goes first, and then the copies are made one at a time.
    """
    scan, small = vault.new_scan(), SmallPhotos(bootstrap.viewer())
    forget()
    before, begun = peak(), time.perf_counter()
    records = [photos.keep(scan, "voordeur-slot", original).photo.record for original in originals]
    took = time.perf_counter() - begun
    with closing(vault.reader()) as reader:
        for record in records:
            photo = small.make(reader, record, no_one_cancels)
            if photo is None:
                raise AssertionError("no copy can be made here")
            vault.keep_photo(record, photo)
    return took, peak() - before, time.perf_counter() - begun


def _others(originals: list[Path]) -> None:
    """The same photos, but for their last bytes: what is kept already is not kept again."""
    for original in originals:
        with original.open("ab") as file:
            file.write(secrets.token_bytes(16))
        original.read_bytes()  # in the memory of the system for all alike
    os.sync()  # or whoever syncs first waits for these as well


def _floor(originals: list[Path], folder: Path) -> float:
    took = _bare(originals, folder / "kaal")
    os.sync()  # what it removed is gone on disk before ours begins
    return took


def main(home: Path, folder: Path, rounds: int) -> None:
    """`rounds` without small copies, and one with them."""
    originals = sorted(folder.glob("*.jpg"))
    with closing(open_vault(home)) as vault:
        photos = ScanPhotos(vault, bootstrap.viewer(), SystemClock())
        _taken_in(photos, originals[:3])  # what is loaded once
        for _ in range(rounds):
            _others(originals)
            floor = _floor(originals, folder)
            took, grown = _taken_in(photos, originals)
            say(floor=floor, seconds=took, grown=grown)
        _others(originals)
        floor = _floor(originals, folder)
        took, grown, copied = _with_copies(photos, vault, originals)
        say(floor=floor, seconds=took, grown=grown, copied=copied)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
