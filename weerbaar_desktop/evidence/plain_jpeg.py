"""Whether a JPEG holds its pixels, what is needed to draw them, and nothing else: looked at without drawing it."""

from __future__ import annotations

from typing import Final

_BEGIN, _END, _MARK = b"\xff\xd8", b"\xff\xd9", 0xFF
_NAME, _FRAME, _LETTERS, _STEPS, _SCAN = 0xE0, 0xC0, 0xC4, 0xDB, 0xDA
_LONGEST_NAME: Final = 16
"""Bytes of "JFIF", its version and how many pixels go to the inch; a preview would make it longer."""
_FRAME_BYTES: Final = 17
"""Of a frame of three colours."""


def plain_jpeg(data: bytes) -> tuple[int, int]:
    """Its width and height in pixels; raises ValueError for any other JPEG than one of eight bits in three colours,
    drawn in one go, and for one with a word behind it."""
    if data[:2] != _BEGIN:
        raise ValueError("this is no JPEG")
    size, place = (0, 0), 2
    while True:
        kind, segment = _segment(data, place)
        place += 2 + len(segment)
        if kind == _FRAME:
            size = _size(segment)
        elif kind == _SCAN:
            break
        elif kind not in (_LETTERS, _STEPS) and (kind != _NAME or len(segment) > _LONGEST_NAME):
            raise ValueError("a JPEG that says more than its pixels")
    if 0 in size or not data.endswith(_END) or _ends(data, place) != len(data) - 2:
        raise ValueError("this JPEG is not whole, or goes on behind its end")
    return size


def _segment(data: bytes, place: int) -> tuple[int, bytes]:
    head = data[place : place + 4]
    length = int.from_bytes(head[2:], "big")
    segment = data[place + 2 : place + 2 + length]
    if len(head) < 4 or head[0] != _MARK or length < 2 or len(segment) != length:  # noqa: PLR2004 - marker and length
        raise ValueError("this JPEG is not whole")
    return head[1], segment


def _size(segment: bytes) -> tuple[int, int]:
    if len(segment) != _FRAME_BYTES or segment[2] != 8 or segment[7] != 3:  # noqa: PLR2004 - bits and colours
        raise ValueError("not in eight bits of red, green and blue")
    return int.from_bytes(segment[5:7], "big"), int.from_bytes(segment[3:5], "big")


def _ends(data: bytes, place: int) -> int:
    """Where the pixels that begin at `place` end: at the first mark that is no part of them."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            return -1
        if data[place + 1] != 0 and not 0xD0 <= data[place + 1] <= 0xD7:  # noqa: PLR2004 - a byte of 255, and restarts
            return place
        place += 2
