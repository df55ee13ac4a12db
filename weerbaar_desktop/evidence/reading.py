"""One table of what is opened and by which reader; a reader is loaded before the process closes itself off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Final

from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.evidence.wire import Refused

Box = tuple[int, int]
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of a piece that a reader needs whole."""


def _no_page(_source: BinaryIO, _number: int, _box: Box) -> Pixels:
    raise Refused("missing")


def _no_part(_source: BinaryIO, _number: int) -> bytes:
    raise Refused("missing")


@dataclass(frozen=True, slots=True)
class Reader:
    """What can be done with a kind of piece; each takes the piece as a stream. threads: whether decoding needs them."""

    read: Callable[[BinaryIO], Received]
    page: Callable[[BinaryIO, int, Box], Pixels] = _no_page
    part: Callable[[BinaryIO, int], bytes] = _no_part
    threads: bool = False


def whole(source: BinaryIO, most: int = MOST_BYTES) -> bytes:
    """All bytes of the piece; raises Refused when there are more than `most`, and reads no further then."""
    data = source.read(most + 1)
    if len(data) > most:
        raise Refused("too_large")
    return data


def _picture(extension: str) -> Reader:
    from weerbaar_desktop.evidence import pictures

    pictures.load(extension)

    def read(source: BinaryIO) -> Received:
        return pictures.read_picture(whole(source), extension)

    def page(source: BinaryIO, number: int, box: Box) -> Pixels:
        return pictures.show_picture(whole(source), extension, number, box)

    return Reader(read, page, threads=extension == "heic")


def _pages(_extension: str) -> Reader:
    from weerbaar_desktop.evidence import pages

    return Reader(
        lambda source: pages.read_pages(whole(source)),
        lambda source, number, box: pages.show_page(whole(source), number, box),
    )


def _text(_extension: str) -> Reader:
    from weerbaar_desktop.evidence import text

    text.load()
    return Reader(lambda source: text.read_text(source.read(text.MOST_BYTES + 1)))


READERS: Final[dict[str, Callable[[str], Reader]]] = {
    **dict.fromkeys(("jpg", "png", "webp", "gif", "heic"), _picture),
    "pdf": _pages,
    **dict.fromkeys(("txt", "csv"), _text),
}
"""How each kind is opened; what is not here is not opened."""


def reader_of(extension: str) -> Reader:
    """The reader of this kind, loaded; raises Refused for a kind that is not opened."""
    if extension not in READERS:
        raise Refused("unconfined")
    return READERS[extension](extension)
