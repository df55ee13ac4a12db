"""Takes a large file in and out again, right after bare loops that do the same work without a vault."""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.benchmarks.processes.attach import forget, peak
from tests.benchmarks.processes.saying import say
from tests.benchmarks.vaults import open_vault
from weerbaar_desktop.application.diary import Diary, no_one_cancels
from weerbaar_desktop.application.taking_out import TakingOut
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.system.clock import SystemClock
from weerbaar_desktop.system.new_file import LargeFiles

CHUNK = 1 << 20
TAG = 16
KEY = AESGCM(bytes(32))


def _pieces(path: Path, size: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(size):
            yield piece


def _number(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _loop(source: Path, target: Path, size: int, work: Callable[[int, bytes], tuple[bytes, bytes]]) -> float:
    """Seconds for reading, one pass of the cipher, one of SHA-256, writing and fsync."""
    begun = time.perf_counter()
    digest = hashlib.sha256()
    with target.open("wb") as file:
        for number, piece in enumerate(_pieces(source, size)):
            plain, written = work(number, piece)
            digest.update(plain)
            file.write(written)
        file.flush()
        os.fsync(file.fileno())
    return time.perf_counter() - begun


def _sealing(number: int, piece: bytes) -> tuple[bytes, bytes]:
    return piece, KEY.encrypt(_number(number), piece, b"")


def _opening(number: int, piece: bytes) -> tuple[bytes, bytes]:
    plain = KEY.decrypt(_number(number), piece, b"")
    return plain, plain


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _measure(diary: Diary, record: RecordId, original: Path, scratch: Path) -> None:
    sealed, opened, target = scratch / "sealed", scratch / "opened", scratch / "export.bin"
    kept: list[Evidence] = []
    floor_in = _loop(original, sealed, CHUNK, _sealing)
    forget()
    before = peak()
    seconds_in = _timed(lambda: kept.append(diary.attach(record, original)))
    grown_in = peak() - before
    floor_out = _loop(sealed, opened, CHUNK + TAG, _opening)
    taking_out = TakingOut(diary.vault, LargeFiles(), SystemClock())
    under_way = taking_out.begin(kept[0].record, target)
    forget()
    before = peak()
    seconds_out = _timed(lambda: taking_out.write(under_way, no_one_cancels))
    taking_out.finish(under_way)
    say(
        floor_in=floor_in, seconds_in=seconds_in, grown_in=grown_in,
        floor_out=floor_out, seconds_out=seconds_out, grown_out=peak() - before,
    )  # fmt: skip
    for path in (sealed, opened, target):
        path.unlink()


def main(home: Path, original: Path, rounds: int) -> None:
    """The same file each round, but for its first bytes: what is kept already is not kept again."""
    with closing(open_vault(home)) as vault:
        diary = Diary(vault, SystemClock())
        record = diary.rows(1)[0].record
        for _ in range(rounds):
            with original.open("r+b") as file:
                file.write(secrets.token_bytes(16))
            _measure(diary, record, original, original.parent)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
