"""What a sound or film says of itself, without playing it: its kind, length, size and moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, Final

from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.domain.unread import Where, Why
from weerbaar_desktop.evidence.media.boxes import read_boxes
from weerbaar_desktop.evidence.media.mp3 import read_mp3
from weerbaar_desktop.evidence.media.sounds import read_ogg, read_wav
from weerbaar_desktop.evidence.media.stream import Ended, Stream
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.unreadable import Unreadable

_READERS: Final[dict[str, Callable[[Stream, Notes], float | None]]] = {
    "mp3": read_mp3, "wav": read_wav, "ogg": read_ogg, "m4a": read_boxes, "mp4": read_boxes, "mov": read_boxes,
}  # fmt: skip
MEDIA: Final = frozenset(_READERS)
"""The extensions that can be read."""
_BOXED: Final = {"m4a": "M4A", "mp4": "MP4", "mov": "QuickTime (MOV)"}
_LONGEST: Final = 10 * 366 * 24 * 3600
"""Seconds; what says to last longer is not believed."""


def read_media(source: BinaryIO, extension: str) -> Received:
    """What stands in a file of one of the kinds in MEDIA; raises Unreadable when it is none of them.

    Reads onward only, keeps at most its index in memory, and stops as soon as all is known: `source` may be a pipe.
    """
    if extension not in _READERS:
        raise Unreadable
    notes, length = Notes(), None
    if extension in _BOXED:
        notes.claim("format", _BOXED[extension])
    try:
        length = _READERS[extension](Stream(source), notes)
    except Ended:
        notes.unread(Where.END, Why.ENDS_EARLY)
    if length is not None and 0 <= length < _LONGEST:
        notes.claim("length", _clock(length))
    else:
        notes.unread(Where.LENGTH, Why.LENGTH_UNKNOWN)
    return Received("media", notes.claims, unread=notes.all_unread())


def _clock(length: float) -> str:
    """3:12, or 1:03:12 from an hour on."""
    minutes, seconds = divmod(round(length), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
