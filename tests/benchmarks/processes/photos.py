"""Keeps a photo of a telephone, and then makes its small copy, as happens behind what the person does."""

from __future__ import annotations

import secrets
import sys
import time
from contextlib import closing
from pathlib import Path

from tests.benchmarks.processes.saying import say
from tests.benchmarks.vaults import open_vault
from weerbaar_desktop import bootstrap
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.evidence.pictures import picture
from weerbaar_desktop.system.clock import SystemClock


def _worked(data: bytes) -> float:
    """Seconds of processor time of the same work, done here: what happens in a bubble is not counted for us."""
    picture.load("jpg")
    begun = time.process_time()
    picture.small_copy(data, "jpg")
    return time.process_time() - begun


def main(home: Path, original: Path, rounds: int) -> None:
    """Each round another photo; the first is for what is loaded once."""
    photos, data = SmallPhotos(bootstrap.viewer()), original.read_bytes()
    with closing(open_vault(home)) as vault:
        diary = Diary(vault, SystemClock())
        record = diary.rows(1)[0].record
        for number in range(rounds + 1):
            begun = time.perf_counter()
            piece = diary.attach(record, InMemory("foto.jpg", data + secrets.token_bytes(16)))
            kept = time.perf_counter()
            photos.keep(vault, piece.record, no_one_cancels)
            copied, photo = time.perf_counter() - kept, vault.photo(piece.record)
            if photo is None:
                raise RuntimeError("no small copy was made")
            if number:
                say(seconds_in=kept - begun, seconds_copy=copied, worked=_worked(data), size=len(photo.data))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
