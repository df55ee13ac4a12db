"""Photos on their way into a document: one at a time, their pixels untouched, and without a word of the camera."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.pdf.pdf_file import PdfFile

_SPACES: Final = {1: "DeviceGray", 3: "DeviceRGB"}
_BEGIN, _END, _SCAN, _MARK = 0xD8, 0xD9, 0xDA, 0xFF
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
_OTHER_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - _FRAMES - {0xC4}
_FRAME_HEAD: Final = 10
_BITS: Final = 8
_TABLES: Final = frozenset({0xC4, 0xDB, 0xDD, _SCAN, 0xEE}) | _FRAMES
"""What is needed to draw it; 0xEE is Adobe's note on how its colours are kept."""
_NEXT: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""What ends a stretch of pixels."""


@dataclass(frozen=True, slots=True)
class Jpeg:
    """A photo: its size in pixels, how many colours it is kept in, and the file without anything about it."""

    width: int
    height: int
    colours: int
    data: bytes


def stripped(data: bytes) -> Jpeg:
    """The JPEG in `data` without comments, EXIF, profiles and previews; raises ValueError for what no viewer draws."""
    frame = b""
    kept = [b"\xff\xd8"]
    for marker, segment, pixels in _segments(data):
        if marker in _TABLES:
            kept += [segment, pixels]
        if marker in _FRAMES:
            frame = segment
    if len(frame) < _FRAME_HEAD or frame[4] != _BITS or frame[9] not in _SPACES:
        raise ValueError("no photo in grey or in red, green and blue")
    height, width = int.from_bytes(frame[5:7], "big"), int.from_bytes(frame[7:9], "big")
    return Jpeg(width, height, frame[9], b"".join((*kept, b"\xff\xd9")))


def _segments(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each segment up to the end of the picture: its marker, itself, and the pixels that follow it."""
    if data[:2] != bytes((_MARK, _BEGIN)):
        raise ValueError("this is no JPEG")
    place = 2
    while (marker := _marker(data, place)) != _END:
        end = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        following = end
        if marker == _SCAN:
            found = _NEXT.search(data, end)
            following = found.start() if found else len(data)
        yield marker, data[place:end], data[end:following]
        place = following


def _marker(data: bytes, place: int) -> int:
    if len(data) < place + 2 or data[place] != _MARK or (data[place + 1] != _END and len(data) < place + 4):
        raise ValueError("a photo is not whole")
    if data[place + 1] in _OTHER_FRAMES:
        raise ValueError("a kind of JPEG that few viewers draw")
    return data[place + 1]


class Photos:
    """The photos of one document in the order in which they stand in it; each is read, written and forgotten."""

    def __init__(self, file: PdfFile, source: Iterator[bytes]) -> None:
        self._file, self._source = file, source

    def write(self, width: int, height: int) -> int:
        """The number of the next photo in the file; raises ValueError when it has another size, or is not there."""
        data = next(self._source, None)
        if data is None:
            raise ValueError("a photo is missing")
        photo = stripped(data)
        if (photo.width, photo.height) != (width, height):
            raise ValueError("a photo has another size")
        about = (
            f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/{_SPACES[photo.colours]}"
            "/BitsPerComponent 8/Filter/DCTDecode"
        )
        return self._file.add_stream(about, photo.data, packed=False)

    def close(self) -> None:
        """Raises ValueError when photos are left that no sheet shows."""
        if next(self._source, None) is not None:
            raise ValueError("a photo too many")
