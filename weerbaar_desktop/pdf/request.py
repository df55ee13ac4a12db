"""What the document process is asked for, as bytes and back: a report, a picture, pages of pixels, a locked copy."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any, BinaryIO, Final, cast, get_args

from weerbaar_desktop.domain.picture import Bubble, ChatScreen, Picture, Post, PostScreen
from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.report import Block, Report

_KINDS: Final[dict[str, type]] = {kind.__name__: kind for kind in get_args(Block)}
_BLOCK: Final = "block"
_PICTURE: Final = "picture"
_PIXELS: Final = "pixels"
_PILE: Final = b'{"pixels"'
_LOCKED: Final = "locked"
_LOCK: Final = b'{"locked"'
_NUMBERS: Final = 12
"""Bytes before each page: its width, its height, and how long it is packed."""
_TOLD: Final = b"told\n"
_LENGTH: Final = 4
"""Bytes before each photo: how long it is."""


@dataclass(frozen=True, slots=True)
class PixelPages:
    """Pages that were opened elsewhere, to be read once, and how many of their pixels go to the inch on paper."""

    dots: int
    pages: Iterable[Pixels]


@dataclass(frozen=True, slots=True)
class Printing:
    """A report to be printed, and its photos, to be read once; `told` wants to hear of each sheet (see telling)."""

    report: Report
    photos: Iterable[bytes]
    told: bool = False


@dataclass(frozen=True, slots=True)
class Locking:
    """A document of which a copy with a password is wanted."""

    password: str
    document: bytes


Asked = Printing | Locking | Picture | PixelPages
"""Everything that the process makes."""


def encode_locking(password: str, document: Iterable[bytes]) -> Iterator[bytes]:
    """A line with the password, then the document."""
    yield _encoded({_LOCKED: password}) + b"\n"
    yield from document


def encode_report(report: Report) -> bytes:
    """The report as a line of JSON in ASCII."""
    blocks = [{_BLOCK: type(block).__name__, **_values(block)} for block in report.blocks]
    return _encoded({**_values(report), "blocks": blocks}) + b"\n"


def encode_dossier(report: Report, photos: Iterable[bytes]) -> Iterator[bytes]:
    """A report whose sheets are told of, and its photos."""
    yield _TOLD + encode_report(report)
    yield from encode_photos(photos)


def encode_photos(photos: Iterable[bytes]) -> Iterator[bytes]:
    """What follows the line of a report: its photos, each with its length before it."""
    for photo in photos:
        yield len(photo).to_bytes(_LENGTH, "big")
        yield photo


def encode_picture(picture: Picture) -> bytes:
    """The picture as JSON in ASCII."""
    return _encoded({_PICTURE: type(picture).__name__, **asdict(picture)})


def encode_pages(pages: Iterable[Pixels], dots: int) -> Iterator[bytes]:
    """A line that says what follows, then page after page, packed: what waits for the process stays small."""
    yield _encoded({_PIXELS: dots}) + b"\n"
    for page in pages:
        packed = zlib.compress(page.data, 1)
        yield b"".join(number.to_bytes(4, "big") for number in (page.width, page.height, len(packed)))
        yield packed


def _encoded(document: object) -> bytes:
    return json.dumps(document).encode("ascii")


def _values(value: Block | Report) -> dict[str, object]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def read_request(source: BinaryIO) -> Asked:
    """The request in `source`; pages and photos are read as they are asked for. Raises ValueError, then too."""
    first = source.readline()
    if first == _TOLD:
        report = decode(source.readline())
        if not isinstance(report, Report):
            raise ValueError("only the sheets of a report are told of")
        return Printing(report, _photos(source), told=True)
    if first.startswith(_LOCK):
        return _locking(first, source)
    if first.startswith(_PILE):
        return _pile(first, source)
    asked = decode(first)
    return Printing(asked, _photos(source)) if isinstance(asked, Report) else asked


def _locking(first: bytes, source: BinaryIO) -> Locking:
    password = json.loads(first).get(_LOCKED)
    if not isinstance(password, str):
        raise ValueError("this is no password")
    return Locking(password, source.read())


def _pile(first: bytes, source: BinaryIO) -> PixelPages:
    try:
        dots = int(json.loads(first)[_PIXELS])
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("these are no pages") from error
    if dots < 1:
        raise ValueError("no pixels to the inch")
    return PixelPages(dots, _pages(source))


def _photos(source: BinaryIO) -> Iterator[bytes]:
    while head := source.read(_LENGTH):
        length = int.from_bytes(head, "big")
        photo = source.read(length)
        if len(photo) != length:
            raise ValueError("a photo is not whole")
        yield photo


def _pages(source: BinaryIO) -> Iterator[Pixels]:
    while numbers := source.read(_NUMBERS):
        width, height, length = (int.from_bytes(numbers[at : at + 4], "big") for at in range(0, _NUMBERS, 4))
        try:
            data = zlib.decompress(source.read(length))
        except zlib.error as error:
            raise ValueError("a page is not whole") from error
        if not width or not height or len(data) != width * height * 3:
            raise ValueError("a page has another size")
        yield Pixels(width, height, data)


def decode(data: bytes) -> Report | Picture:
    """What `encode_report` or `encode_picture` wrote; raises ValueError for anything else."""
    try:
        document = json.loads(data, object_hook=_read)
        return _picture(document) if _PICTURE in document else _report(document)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError("this is no report and no picture") from error


def _read(entry: dict[str, Any]) -> dict[str, Any] | Block:
    """A block as soon as it is read: a long report never stands in memory twice."""
    return _block(entry) if _BLOCK in entry else entry


def _report(document: dict[str, Any]) -> Report:
    blocks = tuple(document.pop("blocks"))
    if not all(type(block) in _KINDS.values() for block in blocks):
        raise ValueError("something else among the blocks")
    return Report(blocks=blocks, **document)


def _block(entry: dict[str, Any]) -> Block:
    kind = _KINDS[entry.pop(_BLOCK)]
    return cast("Block", kind(**{name: _tuples(value) for name, value in entry.items()}))


def _tuples(value: object) -> object:
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value


def _picture(document: dict[str, Any]) -> Picture:
    kind = document.pop(_PICTURE)
    if kind == ChatScreen.__name__:
        return ChatScreen(bubbles=tuple(Bubble(**bubble) for bubble in document.pop("bubbles")), **document)
    if kind == PostScreen.__name__:
        post, replies = Post(**document.pop("post")), tuple(Post(**reply) for reply in document.pop("replies"))
        return PostScreen(post=post, replies=replies, **document)
    raise ValueError("a picture of an unknown kind")
