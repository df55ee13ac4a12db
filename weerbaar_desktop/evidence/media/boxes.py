"""What the boxes of a film or sound file say of it (MP4, M4A, QuickTime): length, size, moment, place and device."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.media.stream import Ended, Stream
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.text.names import name_of
from weerbaar_desktop.evidence.unreadable import Unreadable

LARGEST_INDEX: Final = 32 * 1024 * 1024
"""Bytes of the index (moov) that are read; that of a film of two hours takes a third of it."""
_DEEPEST, _MOST_BOXES = 8, 20_000
_FIRST: Final = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_CONTAINERS: Final = frozenset({b"trak", b"udta", b"mvex"})
_BEGAN: Final = datetime(1904, 1, 1, tzinfo=UTC)
"""Where the clock of QuickTime starts."""
_TAGS: Final = {
    b"\xa9nam": "title", b"\xa9too": "software", b"\xa9swr": "software", b"\xa9mod": "model", b"\xa9mak": "make",
    b"\xa9xyz": "place", b"\xa9day": "day",
    b"com.apple.quicktime.title": "title", b"com.apple.quicktime.software": "software",
    b"com.apple.quicktime.model": "model", b"com.apple.quicktime.make": "make",
    b"com.apple.quicktime.location.ISO6709": "place", b"com.apple.quicktime.creationdate": "day",
}  # fmt: skip
_PLACE: Final = re.compile(r"([+-][0-9]{1,2}(?:\.[0-9]{1,9})?)([+-][0-9]{1,3}(?:\.[0-9]{1,9})?)")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")


def read_boxes(stream: Stream, notes: Notes) -> float | None:
    """Gathers what is claimed and gives the length in seconds, None when it is not there.

    Reads to the end of the index and no further. Raises Unreadable when these are no boxes, Ended when they are cut.
    """
    for number in range(_MOST_BOXES):
        kind, length = _next(stream, first=number == 0)
        if kind == b"moov":
            index = _Index()
            body = stream.up_to(LARGEST_INDEX if length is None else min(length, LARGEST_INDEX))
            index.read(body)
            index.tell(notes)
            if length is not None and len(body) < length:
                notes.unread(Where.INDEX, Why.INDEX_IN_PART)
            return index.length
        if length is None:
            break
        stream.skip(length)
    notes.unread(Where.INDEX, Why.INDEX_MISSING)
    return None


def _next(stream: Stream, first: bool) -> tuple[bytes, int | None]:
    """What the next box is and how many bytes it holds, None for all that is left."""
    head = stream.take(_HEAD)
    size, kind = struct.unpack(">L4s", head)
    if first and kind not in _FIRST:
        raise Unreadable
    held = size - _HEAD
    if size == 1:
        held = struct.unpack(">Q", stream.take(8))[0] - 2 * _HEAD
    if held < 0 and size != 0:
        raise Ended
    return kind, None if size == 0 else held


_HEAD: Final = 8


class _Box(NamedTuple):
    kind: bytes
    body: memoryview


@dataclass
class _Index:
    """What stands in the index; of each the first that can be read counts."""

    length: float | None = None
    made: int = 0
    scale: int = 0
    pixels: tuple[int, int] | None = None
    tags: dict[str, str] = field(default_factory=dict)
    broken: bool = False
    _left: int = _MOST_BOXES

    def read(self, data: bytes) -> None:
        """Take in the body of the index."""
        self._within(memoryview(data), 0)

    def tell(self, notes: Notes) -> None:
        """Hand on what was found."""
        notes.claim("title", self.tags.get("title", ""))
        if self.pixels:
            notes.claim("pixels", f"{self.pixels[0]} x {self.pixels[1]}")
        self._tell_moment(notes)
        place = _PLACE.match(self.tags.get("place", ""))
        if place:
            notes.claim_place(float(place[1]), float(place[2]))
        notes.claim_device(self.tags.get("make", ""), self.tags.get("model", ""))
        notes.claim("software", self.tags.get("software", ""))
        if self.broken:
            notes.unread(Where.INDEX, Why.INDEX_DAMAGED)

    def _tell_moment(self, notes: Notes) -> None:
        day = self.tags.get("day", "")
        if _DAY.match(day):
            try:
                notes.claim("taken_on", datetime.fromisoformat(day).isoformat())
            except ValueError:
                notes.note(Unread(Where.TAKEN_ON, Why.NO_DATE, words=day[:40]))
        if not self.made:
            return
        try:
            notes.claim("made_on", (_BEGAN + timedelta(seconds=self.made)).isoformat())
        except OverflowError:
            notes.unread(Where.MADE_ON, Why.DATE_CANNOT_BE)

    def _boxes(self, data: memoryview) -> Iterator[_Box]:
        place = 0
        while place + _HEAD <= len(data) and self._left > 0:
            self._left -= 1
            size, kind = struct.unpack_from(">L4s", data, place)
            begin = place + _HEAD
            if size == 1 and begin + 8 <= len(data):
                size = struct.unpack_from(">Q", data, begin)[0]
                begin += 8
            if size == 0:
                size = len(data) - place
            if size < begin - place or place + size > len(data):
                self.broken = self.broken or any(data[place:])
                return
            yield _Box(kind, data[begin : place + size])
            place += size
        self.broken = self.broken or self._left <= 0

    def _within(self, data: memoryview, depth: int) -> None:
        for kind, body in self._boxes(data):
            if kind in _CONTAINERS and depth < _DEEPEST:
                self._within(body, depth + 1)
            elif kind == b"meta":
                self._take_meta(body)
            elif kind in _READERS:
                try:
                    _READERS[kind](self, body)
                except struct.error:
                    self.broken = True
            elif kind in _TAGS:
                self._take_tag(kind, body[4:])  # two bytes of length, two of language

    def _take_movie(self, body: memoryview) -> None:
        made, _, scale, length = struct.unpack_from(">QQLQ" if _is_long(body) else ">LLLL", body, 4)
        self.made = self.made or made
        self.scale = self.scale or scale
        if scale and length and not self.length and length not in _NOT_COUNTED:
            self.length = length / scale

    def _take_pieces(self, body: memoryview) -> None:
        """The length of a film in pieces: its own box then has none, only the unit in which this one counts."""
        (length,) = struct.unpack_from(">Q" if _is_long(body) else ">L", body, 4)
        if self.scale and not self.length:
            self.length = length / self.scale

    def _take_track(self, body: memoryview) -> None:
        matrix, width, height = struct.unpack_from(">36sLL", body, 52 if _is_long(body) else 40)
        size = (width >> 16, height >> 16)
        if all(size) and self.pixels is None:
            turned = matrix[:4] == b"\0\0\0\0" and matrix[4:8] != b"\0\0\0\0"
            self.pixels = (size[1], size[0]) if turned else size

    def _take_meta(self, body: memoryview) -> None:
        """Names and values apart, as QuickTime has them, or the short names of a music program."""
        keys: list[bytes] = []
        for kind, inner in self._boxes(body if bytes(body[4:8]) == b"hdlr" else body[4:]):
            if kind == b"keys":
                keys = [bytes(key.body) for key in self._boxes(inner[8:])]
            elif kind == b"ilst":
                for item in self._boxes(inner):
                    number = int.from_bytes(item.kind, "big")
                    name = keys[number - 1] if 0 < number <= len(keys) else item.kind
                    for value in self._boxes(item.body):
                        if value.kind == b"data":
                            self._take_tag(name, value.body[8:])

    def _take_tag(self, name: bytes, value: memoryview) -> None:
        key = _TAGS.get(name)
        if key and key not in self.tags:
            self.tags[key] = name_of(bytes(value[:1000]))


def _is_long(body: memoryview) -> bool:
    """Whether the numbers in this box have eight bytes: its second version."""
    return bytes(body[:1]) == b"\1"


_NOT_COUNTED: Final = (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
_READERS: Final = {b"mvhd": _Index._take_movie, b"mehd": _Index._take_pieces, b"tkhd": _Index._take_track}
