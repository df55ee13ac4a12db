"""How long an MP3 file lasts and what it is called, read onward only."""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from weerbaar_desktop.domain.unread import Where, Why
from weerbaar_desktop.evidence.media.stream import Stream
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.text.names import name_of
from weerbaar_desktop.evidence.unreadable import Unreadable

_SMALL: Final = 64 * 1024
"""Bytes of the names, and of the sound, that are looked at."""


def read_mp3(stream: Stream, notes: Notes) -> float | None:
    """The length of an MP3 file in seconds: as it says itself, else from its size, so that all of it is read."""
    head = stream.up_to(10)
    if head[:3] == b"ID3":
        head = _past_names(stream, head, notes)
    data = head + stream.up_to(_SMALL)
    first = _HEAD.search(data)
    if first is None:
        raise Unreadable
    notes.claim("format", "MP3")
    place, frame = first.start(), _Frame.read(first[0])
    frames = _counted(data[place : place + _SEARCHED])
    if frames:
        return frames * frame.samples / frame.rate
    notes.unread(Where.LENGTH, Why.LENGTH_GUESSED)
    return (len(data) - place + stream.rest()) / frame.speed


def _past_names(stream: Stream, head: bytes, notes: Notes) -> bytes:
    """Reads the names in front of the sound; gives the first bytes after them."""
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    names = stream.take(min(size, _SMALL))
    stream.skip(size - len(names))
    place, version = 0, head[3]
    while version in _ID3_VERSIONS and place + 10 <= len(names) and names[place] != 0:
        kind = names[place : place + 4]
        held = int.from_bytes(names[place + 4 : place + 8], "big")
        value = names[place + 10 : place + 10 + min(held, _SMALL)]
        if kind == b"TIT2":
            notes.claim("title", _id3_words(value))
        elif kind == b"TSSE":
            notes.claim("software", _id3_words(value))
        place += 10 + held
    return stream.up_to(10)


_ID3_VERSIONS: Final = (3, 4)


def _id3_words(value: bytes) -> str:
    encoding = _ENCODINGS[value[0]] if value and value[0] < len(_ENCODINGS) else ""
    return name_of(value[1:2000].decode(encoding, "replace")) if encoding else ""


_ENCODINGS: Final = ("latin-1", "utf-16", "utf-16-be", "utf-8")
for _encoding in _ENCODINGS:
    codecs.lookup(_encoding)  # Python reads these from disk at the first use, which the viewer process may not


class _Frame(NamedTuple):
    """A frame of MP3 sound. samples: in each frame; rate: in a second; speed: bytes in a second."""

    samples: int
    rate: int
    speed: float

    @staticmethod
    def read(head: bytes) -> _Frame:
        """The frame with this head of four bytes, which must be one."""
        first = head[1] & 0x18 == _FIRST_VERSION
        rate = (44_100, 48_000, 32_000)[head[2] >> 2 & 3] // (1 if first else 2 if head[1] & 0x10 else 4)
        kilobits = (_RATES if first else _LOWER_RATES)[head[2] >> 4]
        return _Frame(1152 if first else 576, rate, kilobits * 125)


_FIRST_VERSION: Final = 0x18
_SEARCHED: Final = 200
"""Bytes of the first frame in which it may tell how many follow."""
_RATES: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_LOWER_RATES: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


_RATE_BITS: Final = 0x0C
# Eleven set bits, layer III of a version that exists; then a bit rate and a sampling rate that exist.
_HEAD: Final = re.compile(
    b"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]["
    + re.escape(bytes(byte for byte in range(0x10, 0xF0) if byte & _RATE_BITS != _RATE_BITS))
    + b"].",
    re.DOTALL,
)


def _counted(frame: bytes) -> int:
    """How many frames follow, as the first one may tell; 0 when it does not."""
    for mark in (b"Xing", b"Info"):
        place = frame.find(mark)
        if 0 <= place <= len(frame) - 12 and frame[place + 7] & 1:
            return int.from_bytes(frame[place + 8 : place + 12], "big")
    place = frame.find(b"VBRI")
    return int.from_bytes(frame[place + 14 : place + 18], "big") if 0 <= place <= len(frame) - 18 else 0
