"""The address shield: private values found in text that goes out, however they are spaced, cased or accented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.dutch import plain_letters

REPLACEMENT: Final = "[afgeschermd]"
_POSTCODE: Final = re.compile(r"\b[1-9]\d{3}\s?[A-Za-z]{2}\b")
_STREET: Final = re.compile(r"(?P<street>.*?\D)\s*(?P<number>\d+)\s*[-/]?\s*[A-Za-z]{0,3}\s*\d{0,3}\s*", re.DOTALL)
_NUMBER_WORDS: Final = ("", "nr", "nummer", "no", "huisnummer")
_SHORT_STREETS: Final = {"straat": "str", "laan": "ln", "plein": "pln", "weg": "wg", "gracht": "gr", "singel": "sngl"}
_SEVERAL: Final = re.compile(r"[/,;\n&]|\ben\b|\bof\b|\bvan\s+(?:mij|ons)\b")
_PREFIXES: Final = (
    "de",
    "der",
    "den",
    "van",
    "het",
    "ten",
    "ter",
    "te",
    "op",
    "in",
    "bij",
    "aan",
    "von",
    "la",
    "le",
    "el",
)
_RELATIONS: Final = (
    "mijn", "onze", "ons", "kind", "kinderen", "dochter", "zoon", "partner", "vrouw", "man", "moeder", "vader",
    "broer", "zus", "oma", "opa", "echtgenoot", "echtgenote", "vriend", "vriendin", "jr", "sr",
)  # fmt: skip
_NO_NAMES: Final = frozenset(_PREFIXES + _RELATIONS)
_SCHOOL_WORDS: Final = re.compile(
    r"^\s*(?:(?:obs|cbs|rkbs|pcbs|kbs|ibs|sbo|kdv|bso|basisschool|school|kinderdagverblijf|kinderopvang|opvang|creche)\s+)+",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(r"^\s*(?:de|het|'t)\s+", re.IGNORECASE)
_SHORTEST: Final = 3
_SHORT_NAME: Final = 3
"""Names up to this length are matched only where they start with a capital: "Al" is a name, "al" a word."""
_WORD_ENDS: Final = re.compile(r"(?![^\W_])")
_NAME_ENDS: Final = re.compile(r"(?:['’]?s)?(?![^\W_])")
_NUMBER_ENDS: Final = re.compile(r"(?:[-/]?[A-Za-z]{1,3}\d{0,2})?(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Needle:
    """Something to find: letters and digits only, what may follow it, and whether it must start with a capital."""

    letters: str
    ends: re.Pattern[str] = _WORD_ENDS
    capital: bool = False


def _compact(text: str) -> tuple[str, list[int]]:
    """Letters and digits only, lower case without accents, and where each one stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in character.lower() if character.isascii() else plain_letters(character):
            if letter.isalnum():
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def _phones(given: str) -> Iterator[Needle]:
    for phone in re.split(r"[/,;\n]|\bof\b|\ben\b", given):
        digits = re.sub(r"\D", "", phone)
        if phone.strip().startswith("+"):
            digits = "00" + digits
        if digits.startswith("0031"):
            digits = "0" + digits[4:].removeprefix("0")
        if digits.startswith("00"):
            yield from (Needle(digits), Needle(digits[2:]))
        else:
            rest = digits.removeprefix("0")
            yield from (
                Needle(form + rest) for form in ("0", "", "31", "310", "0031", "00310") if form or rest == digits
            )


def _address(address: str) -> Iterator[Needle]:
    yield Needle(address)
    yield from (Needle(code) for code in _POSTCODE.findall(address))
    parts = [part for part in re.split(r"[,;\n]", _POSTCODE.sub(",", address)) if part.strip()]
    for place, part in enumerate(parts):
        if hit := _STREET.fullmatch(part):
            yield from _street(hit["street"], hit["number"])
        elif place == 0:  # a house with a name; the parts behind it are the town, which everybody may know
            yield Needle(part)


def _street(street: str, number: str) -> Iterator[Needle]:
    base = _compact(street)[0]
    spellings = {base, *(base[: -len(long)] + short for long, short in _SHORT_STREETS.items() if base.endswith(long))}
    for spelling in spellings:
        yield Needle(spelling)
        yield from (Needle(spelling + word + number, _NUMBER_ENDS) for word in _NUMBER_WORDS)


def _names(given: str) -> Iterator[Needle]:
    for name in _SEVERAL.split(given):
        words = [word.strip("'’.\"()") for word in name.split()]
        for word in words:
            letters = _compact(word)[0]
            if letters and letters not in _NO_NAMES:
                yield Needle(letters, _NAME_ENDS, capital=len(letters) <= _SHORT_NAME)


def _school(school: str) -> Iterator[Needle]:
    yield Needle(school)
    bare = _SCHOOL_WORDS.sub("", school)
    yield Needle(bare)
    yield Needle(_ARTICLE.sub("", bare), capital=True)


def _needles(private: Private) -> Iterator[Needle]:
    yield from _address(private.home_address or "")
    for phone in private.phones or ():
        yield from _phones(phone)
    for name in private.family or ():
        yield from _names(name)
    yield from _school(private.school or "")
    for value in (*(private.emails or ()), *(private.plates or ()), private.birth_place or "", private.bsn or ""):
        yield Needle(value)


def _longest_first(needles: Iterable[Needle]) -> tuple[Needle, ...]:
    found = {Needle(_compact(one.letters)[0], one.ends, one.capital) for one in needles}
    shortest = (one for one in found if len(one.letters) >= _SHORTEST or (one.letters and one.ends is _NAME_ENDS))
    return tuple(sorted(shortest, key=lambda one: (-len(one.letters), one.letters, one.capital)))


@dataclass(frozen=True, slots=True)
class Shield:
    """What must stay out, ready to be searched for."""

    needles: tuple[Needle, ...]

    @classmethod
    def of(cls, private: Private) -> Shield:
        """Every private value in the forms in which it may be written."""
        return cls(_longest_first(_needles(private)))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where private values stand in `text`: start and end, in order, joined where only space is between."""
        if not self.needles:
            return []
        letters, places = _compact(text)
        found: list[tuple[int, int]] = []
        for needle in self.needles:
            at = letters.find(needle.letters)
            while at >= 0:
                start, last = places[at], places[at + len(needle.letters) - 1]
                end = needle.ends.match(text, last + 1)
                if end and _begins(text, start, needle):
                    found.append((start, end.end()))
                at = letters.find(needle.letters, at + 1)
        return _joined(text, sorted(found))

    def hits(self, text: str) -> bool:
        """Whether anything private stands in `text`."""
        return bool(self.spans(text))

    def clean(self, text: str) -> str:
        """The text with every hit replaced."""
        for start, end in reversed(self.spans(text)):
            text = text[:start] + REPLACEMENT + text[end:]
        return text


def _begins(text: str, start: int, needle: Needle) -> bool:
    if needle.capital and not text[start].isupper():
        return False
    return not text[start - 1 : start].isalnum()


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
