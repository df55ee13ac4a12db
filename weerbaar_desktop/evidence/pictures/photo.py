"""What a photo says of itself: when, where and with what it was taken; a claim, since anyone can write it there."""

from __future__ import annotations

import math
import re
import struct
import warnings
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PIL import TiffImagePlugin  # noqa: F401 - Pillow imports it late, when the viewer process may read nothing more
from PIL.Image import Exif, Image

from weerbaar_desktop.domain.received import Claim
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.text.names import name_of

HOSTILE: Final = (
    struct.error, zlib.error, ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError,
    OSError, RuntimeError, SyntaxError, TypeError, ValueError,
)  # fmt: skip
"""What Pillow raises for facts that are broken."""

_MAKE, _MODEL, _SOFTWARE, _DETAILS, _GPS = 0x010F, 0x0110, 0x0131, 0x8769, 0x8825
_TAKEN, _TAKEN_OFFSET, _SCANNED, _SCANNED_OFFSET = 0x9003, 0x9011, 0x9004, 0x9012
_LATITUDE_OF, _LATITUDE, _LONGITUDE_OF, _LONGITUDE = 1, 2, 3, 4
_MOMENT: Final = re.compile(r"([0-9]{4})[:-]([0-9]{2})[:-]([0-9]{2})[ T]([0-9]{2}):([0-9]{2}):([0-9]{2})")
_OFFSET: Final = re.compile(r"[+-](?:0[0-9]|1[0-4]):[0-5][0-9]")
_BLANK: Final = re.compile(r"[0: -]*")

Facts = Mapping[int, object]


def photo_claims(image: Image) -> tuple[tuple[Claim, ...], tuple[Unread, ...]]:
    """What stands in an opened picture beside its pixels, and what of it cannot be read. Raises nothing, whatever
    stands there; reads no pixels, but for a PNG that keeps its facts behind them."""
    notes = Notes()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of broken facts; here they are notes
        facts, details, place = _facts(image, notes)
    _claim_moment(details, notes)
    _claim_place(place, notes)
    notes.claim_device(name_of(facts.get(_MAKE)), name_of(facts.get(_MODEL)))
    notes.claim("software", name_of(facts.get(_SOFTWARE)) or name_of(image.info.get("Software")))
    notes.claim("pixels", f"{image.width} x {image.height}")
    return notes.claims, notes.all_unread()


def _facts(image: Image, notes: Notes) -> tuple[Facts, Facts, Facts]:
    """The three lists of facts: of the picture, of how it was taken, and of where; each empty when it is broken."""
    try:
        exif = image.getexif()
        facts: Facts = dict(exif)
    except HOSTILE:
        notes.unread(Where.OF_PHOTO, Why.FACTS_DAMAGED)
        return {}, {}, {}
    return facts, _more(exif, _DETAILS, Where.OF_SHOT, notes), _more(exif, _GPS, Where.PLACE, notes)


def _more(exif: Exif, tag: int, where: Where, notes: Notes) -> Facts:
    try:
        return dict(exif.get_ifd(tag))
    except HOSTILE:
        notes.unread(where, Why.SOME_FACTS_DAMAGED)
        return {}


def _claim_moment(details: Facts, notes: Notes) -> None:
    for tag, offset_tag in ((_TAKEN, _TAKEN_OFFSET), (_SCANNED, _SCANNED_OFFSET)):
        words = name_of(details.get(tag))
        if _BLANK.fullmatch(words):
            continue
        moment = _moment(words)
        if not moment:
            notes.note(Unread(Where.TAKEN_ON, Why.NO_DATE, words=words[:40]))
            continue
        offset = name_of(details.get(offset_tag))
        notes.claim("taken_on", moment + (offset if _OFFSET.fullmatch(offset) else ""))
        return


def _moment(words: str) -> str:
    hit = _MOMENT.match(words)
    if not hit:
        return ""
    year, month, day, hour, minute, second = hit.groups()
    try:
        return datetime.fromisoformat(f"{year}-{month}-{day}T{hour}:{minute}:{second}").isoformat()
    except ValueError:
        return ""


def _claim_place(place: Facts, notes: Notes) -> None:
    if _LATITUDE not in place and _LONGITUDE not in place:
        return
    north = _degrees(place.get(_LATITUDE), place.get(_LATITUDE_OF), "NS")
    east = _degrees(place.get(_LONGITUDE), place.get(_LONGITUDE_OF), "EW")
    notes.claim_place(north, east)


def _degrees(value: object, side: object, sides: str) -> float:
    """Degrees, minutes and seconds as decimal degrees, below zero on the second side; NaN where they are none."""
    letter = name_of(side).upper()
    if not isinstance(value, tuple | list) or not 0 < len(value) <= len(_SIXTIETHS) or letter not in (*sides, ""):
        return math.nan
    try:
        degrees = sum(float(part) / sixtieth for part, sixtieth in zip(value, _SIXTIETHS, strict=False))
    except HOSTILE:
        return math.nan
    return -degrees if letter == sides[1] else degrees


_SIXTIETHS: Final = (1, 60, 3600)
