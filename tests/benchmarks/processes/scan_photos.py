"""Takes in a hundred photos with a home scan, right after a bare loop that reads, hashes and stores as many bytes."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
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
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import SmallPhoto
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


class _Beside:
    """Small copies that are made one at a time beside the intake, as the window does."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault, self._small = vault, SmallPhotos(bootstrap.viewer())
        self._pool = ThreadPoolExecutor(1)
        self._waiting: list[RecordId] = []
        self._now: tuple[RecordId, Future[SmallPhoto | None]] | None = None
        self.made = 0

    def soon(self, record: RecordId) -> None:
        """One more; what is ready is kept, in the thread that owns the vault."""
        self._waiting.append(record)
        if self._now is not None and self._now[1].done():
            self._keep()
        if self._now is None:
            self._begin()

    def end(self) -> None:
        """What is being made is kept; the rest is made when somebody wants to see it."""
        self._keep()
        self._pool.shutdown()

    def _begin(self) -> None:
        record = self._waiting.pop(0)
        self._now = record, self._pool.submit(self._make, record)

    def _make(self, record: RecordId) -> SmallPhoto | None:
        with closing(self._vault.reader()) as reader:
            return self._small.make(reader, record, no_one_cancels)

    def _keep(self) -> None:
        if self._now is not None:
            record, future = self._now
            photo, self._now = future.result(), None
            if photo is not None:
                self.made += 1
                self._vault.keep_photo(record, photo)


def _with_copies(photos: ScanPhotos, vault: OpenVault, originals: list[Path]) -> tuple[float, int, int]:
    """Seconds until each is acknowledged while copies are made beside, memory, and how many copies are there then."""
    scan, beside = vault.new_scan(), _Beside(vault)
    forget()
    before, begun = peak(), time.perf_counter()
    for original in originals:
        beside.soon(photos.keep(scan, "voordeur-slot", original).photo.record)
    took, made = time.perf_counter() - begun, beside.made
    beside.end()
    return took, peak() - before, made


def _others(originals: list[Path]) -> None:
    """The same photos, but for their last bytes: what is kept already is not kept again."""
    for original in originals:
        with original.open("ab") as file:
            file.write(secrets.token_bytes(16))
        original.read_bytes()  # in the memory of the system for all alike


def main(home: Path, folder: Path, rounds: int) -> None:
    """`rounds` without small copies, and one with them."""
    originals = sorted(folder.glob("*.jpg"))
    with closing(open_vault(home)) as vault:
        photos = ScanPhotos(vault, bootstrap.viewer(), SystemClock())
        _taken_in(photos, originals[:3])  # what is loaded once
        for _ in range(rounds):
            _others(originals)
            floor = _bare(originals, folder / "kaal")
            took, grown = _taken_in(photos, originals)
            say(floor=floor, seconds=took, grown=grown)
        _others(originals)
        floor = _bare(originals, folder / "kaal")
        took, grown, made = _with_copies(photos, vault, originals)
        say(floor=floor, seconds=took, grown=grown, made=made)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
