"""Canonical JSON: one value, one row of bytes; what is hashed, signed and handed over is written this way only."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Final

_OTHER_TYPE: Final = "alleen tekst, gehele getallen, ja/nee, leeg, lijsten en objecten kunnen worden vastgelegd"
MAX_INTEGER: Final = 2**53 - 1
KEY: Final = re.compile(r"[a-z][a-z0-9_]*")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


class NotCanonical(ValueError):
    """The value or the bytes do not follow the canonical form; the text names the reason."""


def _refuse(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for key, value in pairs:
        if key in found:
            raise NotCanonical("een sleutel staat er twee keer")
        found[key] = value
    return found


def is_whole(text: str) -> bool:
    """Whether the text has no lone surrogates, so that it can be written as UTF-8."""
    return text.isascii() or _SURROGATE.search(text) is None  # Python knows the first without looking


@lru_cache(maxsize=1024)
def _is_key(key: str) -> bool:
    """Whether a key has the form that was agreed; ours come back with every save."""
    return KEY.fullmatch(key) is not None


def check(value: Json) -> None:
    """Raise NotCanonical unless `value` holds only what canonical JSON allows, at every level."""
    if value is None or (isinstance(value, str) and is_whole(value)):
        return
    if isinstance(value, dict):
        for key, item in value.items():
            if not _is_key(key):
                raise NotCanonical("een sleutel heeft een andere vorm dan afgesproken")
            if item is not None:
                check(item)
    elif isinstance(value, list):
        for item in value:
            check(item)
    else:
        _check_leaf(value)


def _check_leaf(value: object) -> None:
    if isinstance(value, str):
        raise NotCanonical("de tekst bevat een half teken")
    if not isinstance(value, int):
        raise NotCanonical(_OTHER_TYPE)
    if not -MAX_INTEGER <= value <= MAX_INTEGER:
        raise NotCanonical("een getal is te groot")


# Without ensure_ascii it escapes exactly what the format escapes, tried on every character there is; check() has
# refused the rest. The standard library writes in C what would be a third of the time of a save in Python.
_written: Final = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False, allow_nan=False
).encode


def encode(value: Json) -> bytes:
    """The canonical UTF-8 bytes of `value`; raises NotCanonical."""
    if value is None:
        return b"null"  # most fields of most incidents: nothing to check, nothing to write
    check(value)
    return _written(value).encode("utf-8")


def _no_float(_text: str) -> Json:
    raise NotCanonical(_OTHER_TYPE)


def loads(data: bytes) -> Json:
    """Read JSON strictly: UTF-8, no duplicate keys, no fractions; order and spaces are free. Raises NotCanonical."""
    try:
        value: Json = json.loads(
            data.decode("utf-8"), object_pairs_hook=_refuse, parse_float=_no_float, parse_constant=_no_float
        )
    except NotCanonical:
        raise
    except (ValueError, RecursionError) as error:
        raise NotCanonical("dit is geen geldige JSON") from error
    try:
        check(value)
    except RecursionError as error:
        raise NotCanonical("de inhoud is te diep genest") from error
    return value


def decode(data: bytes) -> Json:
    """Read bytes that must already be canonical; raises NotCanonical for anything else."""
    value = loads(data)
    if encode(value) != data:
        raise NotCanonical("de bytes staan niet in de vaste vorm")
    return value
