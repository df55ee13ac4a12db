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

from weerbaar_desktop.domain.received import Claim, Unread
from weerbaar_desktop.evidence.told import Told, plain

_HOSTILE: Final = (
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
    told = Told()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of broken facts; here they are told
        facts, details, place = _facts(image, told)
    _claim_moment(details, told)
    _claim_place(place, told)
    told.claim_device(plain(facts.get(_MAKE)), plain(facts.get(_MODEL)))
    told.claim("software", plain(facts.get(_SOFTWARE)) or plain(image.info.get("Software")))
    told.claim("pixels", f"{image.width} x {image.height}")
    return tuple(told.claims), tuple(told.unread)


def _facts(image: Image, told: Told) -> tuple[Facts, Facts, Facts]:
    """The three lists of facts: of the picture, of how it was taken, and of where; each empty when it is broken."""
    try:
        exif = image.getexif()
        facts: Facts = dict(exif)
    except _HOSTILE:
        told.odd("Gegevens van de foto", "De gegevens bij deze foto zijn beschadigd.")
        return {}, {}, {}
    return facts, _more(exif, _DETAILS, "Gegevens van de opname", told), _more(exif, _GPS, "Plaats", told)


def _more(exif: Exif, tag: int, where: str, told: Told) -> Facts:
    try:
        return dict(exif.get_ifd(tag))
    except _HOSTILE:
        told.odd(where, "Dit deel van de gegevens is beschadigd.")
        return {}


def _claim_moment(details: Facts, told: Told) -> None:
    for tag, offset_tag in ((_TAKEN, _TAKEN_OFFSET), (_SCANNED, _SCANNED_OFFSET)):
        words = plain(details.get(tag))
        if _BLANK.fullmatch(words):
            continue
        moment = _moment(words)
        if not moment:
            told.odd("Moment van de opname", f"Hier staat geen datum, maar: {words[:40]}")
            continue
        offset = plain(details.get(offset_tag))
        told.claim("taken_on", moment + (offset if _OFFSET.fullmatch(offset) else ""))
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


def _claim_place(place: Facts, told: Told) -> None:
    if _LATITUDE not in place and _LONGITUDE not in place:
        return
    north = _degrees(place.get(_LATITUDE), place.get(_LATITUDE_OF), "NS")
    east = _degrees(place.get(_LONGITUDE), place.get(_LONGITUDE_OF), "EW")
    told.claim_place(north, east)


def _degrees(value: object, side: object, sides: str) -> float:
    """Degrees, minutes and seconds as decimal degrees, below zero on the second side; NaN where they are none."""
    letter = plain(side).upper()
    if not isinstance(value, tuple | list) or not 0 < len(value) <= len(_SIXTIETHS) or letter not in (*sides, ""):
        return math.nan
    try:
        degrees = sum(float(part) / sixtieth for part, sixtieth in zip(value, _SIXTIETHS, strict=False))
    except _HOSTILE:
        return math.nan
    return -degrees if letter == sides[1] else degrees


_SIXTIETHS: Final = (1, 60, 3600)
