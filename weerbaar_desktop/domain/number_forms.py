"""The ways in which people write a telephone number: with the country, without the nought, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_DIGITS: Final = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS: Final = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS: Final = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_WHOLE: Final = 10
"""Digits of a Dutch number with its nought."""
_AREA: Final = re.compile(r"\s*\(?(0[1-57-9][0-9]{1,2})\)?\s*[-/. ]\s*([0-9][0-9 .-]{5,})")
_LEAST_LOCAL: Final = 6
_LEAST_ABROAD: Final = 8


def phone_forms(phone: str) -> Iterator[str]:
    """Every form of one telephone number, as letters and digits only."""
    digits = re.sub(r"\D", "", phone)
    if phone.strip().startswith("+"):
        digits = "00" + digits
    if digits.startswith("0031"):
        digits = "0" + digits[4:].removeprefix("0")
    if digits.startswith("00"):
        yield from (digits, digits[2:])
        yield from (f"0{digits[2 + country :]}" for country in (2, 3) if len(digits) - 2 - country >= _LEAST_ABROAD)
        return
    rest = digits.removeprefix("0")
    yield from (form + rest for form in ("0", "31", "310", "0031", "00310"))
    if rest == digits or len(digits) == _WHOLE:
        yield rest  # a table of numbers drops the nought
    if len(digits) == _WHOLE:
        yield f"o{rest}"
        yield from _in_words(digits, 2 if digits.startswith("06") else 3)
    area = _AREA.fullmatch(phone)
    if area and len(local := re.sub(r"\D", "", area[2])) >= _LEAST_LOCAL:
        yield local


def _in_words(digits: str, lead: int) -> Iterator[str]:
    """The number as it is said: its beginning, or all of it, digit by digit or in pairs."""
    begin, rest = digits[:lead], digits[lead:]
    said = [_one_by_one(rest), *([_in_pairs(rest)] if len(rest) % 2 == 0 else [])]
    yield from (f"{_one_by_one(begin)}{end}" for end in (rest, *said))
    yield from (f"{begin}{end}" for end in said)


def _one_by_one(digits: str) -> str:
    return "".join(_DIGITS[int(digit)] for digit in digits)


def _in_pairs(digits: str) -> str:
    return "".join(_pair(int(ten), int(one)) for ten, one in zip(digits[::2], digits[1::2], strict=True))


def _pair(ten: int, one: int) -> str:
    if ten == 0:
        return _DIGITS[0] + _DIGITS[one]
    if ten == 1:
        return _TEENS[one]
    return f"{_DIGITS[one]}en{_TENS[ten]}" if one else _TENS[ten]
