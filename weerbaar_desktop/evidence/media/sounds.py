"""How long a sound lasts and what it is called, in WAV and Ogg (Opus and Vorbis), read onward only."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from weerbaar_desktop.domain.unread import Where, Why
from weerbaar_desktop.evidence.media.stream import Stream
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.text.names import name_of
from weerbaar_desktop.evidence.unreadable import Unreadable

_MOST_CHUNKS: Final = 10_000
_SMALL: Final = 64 * 1024
"""Bytes of a chunk with names that are looked at."""


def read_wav(stream: Stream, notes: Notes) -> float | None:
    """The length of a WAV file in seconds; reads no further than its sound. Raises Unreadable, Ended."""
    head = stream.up_to(12)
    if head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise Unreadable
    notes.claim("format", "WAV")
    speed = 0
    for _ in range(_MOST_CHUNKS):
        kind, size = struct.unpack("<4sL", stream.take(8))
        padded = size + size % 2
        if kind == b"data":
            return _wav_length(stream, notes, size, speed)
        body = stream.take(min(padded, _SMALL))
        stream.skip(padded - len(body))
        if kind == b"fmt " and len(body) >= _WAV_FORMAT:
            speed = struct.unpack_from("<L", body, 8)[0]
        elif kind == b"LIST" and body[:4] == b"INFO":
            _tell_names(body[4:], notes)
    return None


_WAV_FORMAT: Final = 16
_UNCOUNTED: Final = (0, 0xFFFFFFFF)
"""What stands in a size that a recorder never went back to fill in."""


def _wav_length(stream: Stream, notes: Notes, size: int, speed: int) -> float | None:
    if not speed:
        return None
    if size in _UNCOUNTED:
        notes.unread(Where.LENGTH, Why.LENGTH_COMPUTED)
        size = stream.rest()
    return size / speed


def _tell_names(body: bytes, notes: Notes) -> None:
    place = 0
    while place + 8 <= len(body):
        kind, size = struct.unpack_from("<4sL", body, place)
        value = name_of(body[place + 8 : place + 8 + min(size, len(body))])
        if kind == b"INAM":
            notes.claim("title", value)
        elif kind == b"ISFT":
            notes.claim("software", value)
        place += 8 + size + size % 2


class _Page(NamedTuple):
    """A page of an Ogg file: its moment (in samples, below zero for none), whose it is, and what it holds."""

    moment: int
    owner: int
    body: bytes


def read_ogg(stream: Stream, notes: Notes) -> float | None:
    """The length of an Ogg file in seconds: the moment of its last page, so all of it is read. Raises Unreadable."""
    pages = islice(_pages(stream), _MOST_PAGES)
    first = next(pages, None)
    if first is None:
        raise Unreadable
    rate, skipped = _clock_of(first.body, notes)
    if not rate:
        notes.unread(Where.LENGTH, Why.SOUND_UNKNOWN)
        return None
    own = (page for page in pages if page.owner == first.owner)  # others may be woven through it
    for second in islice(own, 1):
        _tell_comments(second.body, notes)
    last = max((page.moment for page in own), default=0)
    if stream.up_to(1):
        notes.unread(Where.END, Why.END_DAMAGED)
    return max(last - skipped, 0) / rate if last > 0 else None


def _clock_of(first: bytes, notes: Notes) -> tuple[int, int]:
    """How many samples make a second, and how many stand before the sound; 0 when the kind of sound is not known."""
    if first.startswith(b"OpusHead") and len(first) >= _OPUS_HEAD:
        notes.claim("format", "Ogg Opus")
        return 48_000, struct.unpack_from("<H", first, 10)[0]
    if first.startswith(b"\x01vorbis") and len(first) >= _VORBIS_HEAD:
        notes.claim("format", "Ogg Vorbis")
        return struct.unpack_from("<L", first, 12)[0], 0
    notes.claim("format", "Ogg")
    return 0, 0


_MOST_PAGES: Final = 2_000_000
"""Weeks of talk; more is made to take time."""
_OPUS_HEAD, _VORBIS_HEAD, _PAGE_HEAD = 19, 30, 27


def _pages(stream: Stream) -> Iterator[_Page]:
    """The pages, until the end or where none begins; one that is cut off is left out."""
    while True:
        head = stream.up_to(_PAGE_HEAD)
        if len(head) < _PAGE_HEAD or head[:4] != b"OggS":
            return
        moment, owner = struct.unpack_from("<qL", head, 6)
        sizes = stream.up_to(head[26])
        body = stream.up_to(sum(sizes))
        if len(body) < sum(sizes):
            return
        yield _Page(moment, owner, body)


def _tell_comments(body: bytes, notes: Notes) -> None:
    """The list of names behind the mark of its codec: the program, then NAME=value."""
    place = next((len(mark) for mark in (b"OpusTags", b"\x03vorbis") if body.startswith(mark)), 0)
    try:
        (size,) = struct.unpack_from("<L", body, place)
        notes.claim("software", name_of(body[place + 4 : place + 4 + size]))
        place += 4 + size
        (count,) = struct.unpack_from("<L", body, place)
        place += 4
        for _ in range(min(count, _MOST_CHUNKS)):
            (size,) = struct.unpack_from("<L", body, place)
            name, _, value = body[place + 4 : place + 4 + min(size, _SMALL)].partition(b"=")
            if name.lower() == b"title":
                notes.claim("title", name_of(value))
            place += 4 + size
    except struct.error:
        notes.unread(Where.NAMES, Why.NAMES_IN_PART)
