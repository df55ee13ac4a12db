"""What may stand in the places of a vault instead of what belongs there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 400 + b"\xff\xd9"


def _file(data: bytes) -> Callable[[Path], None]:
    def put(place: Path) -> None:
        place.write_bytes(data)

    return put


def _half(place: Path) -> None:
    aside = _aside(place)
    data = aside.read_bytes() if aside.is_file() else b"{}"
    place.write_bytes(data[: len(data) // 2])


def _folder(place: Path) -> None:
    place.mkdir()


def _full_folder(place: Path) -> None:
    place.mkdir()
    (place / "brief.txt").write_text("van iemand anders")


def _link_to_nothing(place: Path) -> None:
    place.symlink_to(place.parent / "bestaat-niet")


def _link_to_itself(place: Path) -> None:
    place.symlink_to(place)


def _link_out(place: Path) -> None:
    """What belongs here lies elsewhere, outside the vault."""
    place.symlink_to(_aside(place))


def _link_to_a_foreign_file(place: Path) -> None:
    foreign = _aside(place).with_name("vreemd.txt")
    foreign.write_bytes(b"van iemand anders")
    place.symlink_to(foreign)


def _fifo(place: Path) -> None:
    os.mkfifo(place)


def _nothing(_: Path) -> None:
    return


THINGS: dict[str, Callable[[Path], None]] = {
    "nothing": _nothing,
    "an empty file": _file(b""),
    "zeros": _file(bytes(70_000)),
    "a photo": _file(JPEG),
    "plain SQLite": _file(b"SQLite format 3\x00" + bytes(8176)),
    "half of it": _half,
    "a folder": _folder,
    "a full folder": _full_folder,
    "a link to nothing": _link_to_nothing,
    "a link to itself": _link_to_itself,
    "a link out of the vault": _link_out,
    "a link to a foreign file": _link_to_a_foreign_file,
    "a fifo": _fifo,
}
PLACES = (
    "kop.json", "kop.json.vorige", "kluis.db", "kluis.db-wal", "kluis.db-shm", "slot.lock", "bijlagen", "tmp",
    "film.wbx",
)  # fmt: skip


def _aside(place: Path) -> Path:
    vault = next(above for above in place.parents if above.suffix == ".kluis")
    return vault.parent / f"opzij-{place.name}"


def put_instead(place: Path, thing: str) -> None:
    """What stands at `place` goes aside, outside the vault, and something else comes there."""
    if os.path.lexists(place):
        place.rename(_aside(place))
    THINGS[thing](place)


def put_back(place: Path) -> None:
    """As it was."""
    if place.is_symlink() or (os.path.lexists(place) and not place.is_dir()):
        place.unlink()
    elif place.is_dir():
        shutil.rmtree(place)
    if os.path.lexists(_aside(place)):
        _aside(place).rename(place)
