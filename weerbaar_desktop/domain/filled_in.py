"""What somebody filled in as private, taken apart into single values, however it was typed in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

POSTCODE: Final = re.compile(r"\b[1-9]\d{3}\s?[A-Za-z]{2}\b")
_HOUSE: Final = re.compile(r"(?P<street>.*?\D)\s*(?P<number>\d+)\s*[-/]?\s*[A-Za-z]{0,3}\s*\d{0,3}\s*", re.DOTALL)
_BEGINS: Final = re.compile(r"(?P<street>.*?[^\W\d]{3}.*?)\s*(?<![^\W_])(?P<number>\d+)", re.DOTALL)
"""A street and a number with anything behind it: a town, a floor, a remark."""
_NUMBER_WORD: Final = re.compile(r"[\s,]+(?:nr|no|nummer|huisnummer)\.?\s*$|\s*#\s*$", re.IGNORECASE)
_LABEL: Final = re.compile(r"^.*:\s*|^\s*p/a\s+", re.IGNORECASE | re.DOTALL)
_NEXT: Final = re.compile(r"(?:(?<=\d)|(?<=\d[A-Za-z]))\s*(?:/|&|\ben\b|\bof\b)\s*(?=[^\W\d]{2})")
_COMPOUND: Final = re.compile(
    r"[^\W\d]{3,}(?:straat|str|laan|weg|plein|gracht|singel|kade|dijk|dreef|hof|pad|steeg|park)"
)
_LISTED: Final = re.compile(r"[/,;\n]|\ben\b|\bof\b")
_DUTCH: Final = re.compile(r"(?:\+\s?31|0031|(?<!\d)0)(?:\s*\(0\))?(?:[\s.()/-]*\d){9}(?!\d)")
_PLATE: Final = re.compile(r"\b[A-Za-z0-9]{1,3}[- ][A-Za-z0-9]{1,3}[- ][A-Za-z0-9]{1,3}\b|\b[A-Za-z0-9]{6}\b")
_PLATE_LENGTH: Final = 6
_MAIL: Final = re.compile(r"[^\s<>,;:()\"']+@[^\s<>,;:()\"']+")
_SCHOOL: Final = (
    "obs", "cbs", "rkbs", "pcbs", "kbs", "ibs", "sbo", "kdv", "bso", "basisschool", "school", "kinderdagverblijf",
    "kinderopvang", "opvang", "creche", "peuterspeelzaal", "gastouder",
)  # fmt: skip
SCHOOL_WORDS: Final = re.compile(rf"^\s*(?:(?:{'|'.join(_SCHOOL)})\s+)+", re.IGNORECASE)
_SCHOOLS: Final = re.compile(rf"[/,;\n]|\ben\s+(?=(?:{'|'.join(_SCHOOL)})\b)", re.IGNORECASE)
_BEHIND: Final = re.compile(r"\s+(?:in|te|groep|klas)\s.*$", re.IGNORECASE | re.DOTALL)
_NO_SCHOOL: Final = re.compile(rf"\s*(?:groep|klas|{'|'.join(_SCHOOL)})\b\s*\S{{0,3}}\s*", re.IGNORECASE)
_BSN_LENGTH: Final = 9


def places(address: str) -> Iterator[tuple[str, str]]:
    """Each house in an address: its street and number, or its name and ""; not the town, which everybody may know."""
    parts = [part for part in re.split(r"[,;\n]", POSTCODE.sub(",", address)) if part.strip()]
    for place, part in enumerate(parts):
        for house in _NEXT.split(_LABEL.sub("", part)):
            found = _HOUSE.fullmatch(house) or _BEGINS.match(house)
            if found:
                yield _NUMBER_WORD.sub("", found["street"]).strip(), found["number"]
            elif place == 0 or _COMPOUND.fullmatch(house.strip().casefold()):
                yield house.strip(), ""


def last_word(street: str) -> str:
    """The word of a street's name that one keeps when it is shortened, such as that behind a first name; or ""."""
    words = street.split()
    return words[-1] if len(words) > 1 and _COMPOUND.fullmatch(words[-1].casefold()) else ""


def phones(given: str) -> Iterator[str]:
    """Each telephone number."""
    yield from _LISTED.split(given)
    yield from _DUTCH.findall(given)


def plates(given: str) -> Iterator[str]:
    """Each number plate."""
    for part in re.split(r"[/,;\n()]|\ben\b|\bof\b", given):
        yield part
        for found in _PLATE.findall(part):
            letters = re.sub(r"[^A-Za-z0-9]", "", found)
            if len(letters) == _PLATE_LENGTH and not letters.isalpha() and not letters.isdigit():
                yield found


def emails(given: str) -> Iterator[str]:
    """Each mail address; what is none as it stands, such as an account."""
    yield from _MAIL.findall(given) or re.split(r"[,;\s]+", given)


def schools(given: str) -> Iterator[str]:
    """Each school, also without the town or the class behind its name."""
    for school in _SCHOOLS.split(given):
        if not _NO_SCHOOL.fullmatch(school):
            yield school
            if not _NO_SCHOOL.fullmatch(short := _BEHIND.sub("", school)):
                yield short


def bsn_forms(given: str) -> Iterator[str]:
    """The number with and without the nought that it may begin with."""
    digits = re.sub(r"\D", "", given)
    yield digits
    if len(digits) == _BSN_LENGTH - 1:
        yield f"0{digits}"
    if len(digits) == _BSN_LENGTH and digits.startswith("0"):
        yield digits[1:]
