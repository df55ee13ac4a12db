"""The ways in which people write a telephone number: with the country, without the nought, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, product
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
_LEADS: Final = ("0", "+31", "+31 ", "0031", "0031 ", "+31(0)", "+31 (0)", "+31 0", "(0")
"""What is written before the digits that follow the nought."""
_BETWEEN: Final = ("", "-", " ", " - ", ") ", ")")
"""What stands behind the digits of the place."""
_SIZES: Final = {
    8: ((8,), (4, 4), (2, 2, 2, 2)),
    7: ((7,), (3, 4), (3, 2, 2)),
    6: ((6,), (3, 3), (2, 2, 2)),
}
"""How many digits people write without a space, by how many there are."""


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


def written_forms(digits: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The usual ways to write a Dutch number of ten digits: an end of it without the nought, and each whole that ends
    so. Whoever does not find an end needs to look for none of those."""
    if len(digits) != _WHOLE or not digits.startswith("0"):
        return
    for area in (1,) if digits.startswith("06") else (2, 3):
        begin, local = digits[1 : 1 + area], digits[1 + area :]
        for sizes, between in product(_SIZES[len(local)], _BETWEEN):
            end = f"{begin}{between}{' '.join(_apart(local, sizes))}"
            yield end, tuple(f"{lead}{end}" for lead in _LEADS)


def _apart(digits: str, sizes: tuple[int, ...]) -> Iterator[str]:
    return (digits[end - size : end] for size, end in zip(sizes, accumulate(sizes), strict=True))


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
