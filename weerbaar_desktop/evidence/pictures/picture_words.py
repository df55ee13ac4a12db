"""All words that stand beside the pixels of a picture, whatever they say: for searching, not for showing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from PIL import ExifTags
from PIL.Image import Image

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.pictures.photo import HOSTILE
from weerbaar_desktop.evidence.pictures.picture import opened, read_picture

_LISTS: Final = (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo, ExifTags.IFD.Interop)
_SEGMENTS: Final = (*range(0xE0, 0xF0), 0xFE)
"""Of a JPEG: where programs write what they know, and the comment."""
_PIXELS_BEGIN: Final = 0xDA
_WIDE: Final = b"UNICODE\0"
"""In front of a comment in two bytes a letter."""


def picture_words(data: bytes, extension: str) -> Received:
    """What read_picture says, with every text in the file as its text; raises Refused."""
    received = read_picture(data, extension)
    image = opened(data, extension)
    unread = received.unread
    found: list[str] = []
    for look in (_of_exif, _of_info):
        try:
            found += look(image)
        except HOSTILE:
            unread = (*unread, Unread(Where.OF_PHOTO, Why.FACTS_IN_PART))
    if extension == "jpg":
        found += _of_segments(data)
    return replace(received, text="\n".join(dict.fromkeys(found))[:LONGEST_TEXT], unread=unread)


def _of_exif(image: Image) -> list[str]:
    exif = image.getexif()
    values = list(exif.values())
    for name in _LISTS:
        values += exif.get_ifd(name).values()
    return list(_texts(values))


def _of_info(image: Image) -> list[str]:
    """A PNG may keep its words behind the pixels: those are unpacked first."""
    words = getattr(image, "text", None)
    return list(_texts([*image.info.values(), *(words.values() if isinstance(words, dict) else ())]))


def _of_segments(data: bytes) -> Iterator[str]:
    place = 2
    while data[place : place + 1] == b"\xff" and place + 4 <= len(data):
        mark, size = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if mark == _PIXELS_BEGIN:
            return
        if mark in _SEGMENTS:
            yield from _text(data[place + 4 : place + 2 + size])
        place += 2 + max(2, size)


def _texts(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str | bytes):
            yield from _text(value)
        elif isinstance(value, dict):
            yield from _texts(value.values())
        elif isinstance(value, tuple | list):
            yield from _texts(value)


def _text(value: str | bytes) -> Iterator[str]:
    """The value as text; of bytes each way in which they may be meant."""
    if isinstance(value, str):
        yield value.encode("utf-8", "replace").decode()
        return
    yield value.decode("utf-8", "replace").replace("\0", " ")
    if b"\0" in value:
        yield value.replace(b"\0", b"").decode("utf-8", "replace")
        wide = value.removeprefix(_WIDE)
        yield from (wide.decode(codec, "replace") for codec in ("utf-16-le", "utf-16-be"))
