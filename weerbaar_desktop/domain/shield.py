"""The address shield: private values found in text that goes out, however they are spaced, cased or accented."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.dutch import plain_letters

REPLACEMENT: Final = "[afgeschermd]"
_POSTCODE: Final = re.compile(r"\b[1-9]\d{3}\s?[A-Za-z]{2}\b")
_STREET: Final = re.compile(r"\d")
_SHORTEST: Final = 3


def _compact(text: str) -> tuple[str, list[int]]:
    """Letters and digits only, lower case without accents, and where each one stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in plain_letters(character):
            if letter.isalnum():
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def _phone_forms(phone: str) -> Iterable[str]:
    digits = re.sub(r"\D", "", phone)
    if digits.startswith("0031"):
        digits = "0" + digits[4:]
    elif phone.strip().startswith("+31"):
        digits = "0" + digits[2:]
    digits = re.sub(r"^00+", "0", digits)
    rest = digits.removeprefix("0")
    yield from (digits, "31" + rest, "310" + rest, "0031" + rest, "00310" + rest)


def _address_parts(address: str) -> Iterable[str]:
    yield address
    yield from _POSTCODE.findall(address)
    for part in re.split(r"[,;\n]", address):
        street = _POSTCODE.split(part)[0]
        if _STREET.search(street):
            yield street


def _name_parts(name: str) -> Iterable[str]:
    yield name
    first = next(iter(name.split()), "")
    if first[:1].isupper():
        yield first


@dataclass(frozen=True, slots=True)
class Shield:
    """What must stay out, ready to be searched for."""

    needles: tuple[str, ...]

    @classmethod
    def of(cls, private: Private) -> Shield:
        """Every private value in the forms in which it may be written."""
        values: list[str] = [*_address_parts(private.home_address or "")]
        for phone in private.phones or ():
            values += _phone_forms(phone)
        for name in private.family or ():
            values += _name_parts(name)
        values += [*(private.emails or ()), *(private.plates or ())]
        values += [private.school or "", private.birth_place or "", private.bsn or ""]
        compact = {_compact(value)[0] for value in values}
        return cls(tuple(sorted((needle for needle in compact if len(needle) >= _SHORTEST), key=len, reverse=True)))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where private values stand in `text`: start and end, in order, joined where they touch."""
        letters, places = _compact(text)
        found: list[tuple[int, int]] = []
        for needle in self.needles:
            at = letters.find(needle)
            while at >= 0:
                start, end = places[at], places[at + len(needle) - 1] + 1
                if _stands_alone(text, start, end):
                    found.append((start, end))
                at = letters.find(needle, at + 1)
        return _joined(sorted(found))

    def hits(self, text: str) -> bool:
        """Whether anything private stands in `text`."""
        return bool(self.spans(text))

    def clean(self, text: str) -> str:
        """The text with every hit replaced."""
        for start, end in reversed(self.spans(text)):
            text = text[:start] + REPLACEMENT + text[end:]
        return text


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not after.isalnum()


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
