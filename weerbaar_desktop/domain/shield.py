"""The address shield: private values found in text that goes out, however they are spaced, cased or accented."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.dutch import plain_letters

REPLACEMENT: Final = "[afgeschermd]"
_POSTCODE: Final = re.compile(r"\b[1-9]\d{3}\s?[A-Za-z]{2}\b")
_STREET: Final = re.compile(r"(?P<street>.*?\D)\s*(?P<number>\d+)\s*[-/]?\s*[A-Za-z]{0,3}\s*\d{0,3}\s*", re.DOTALL)
_NUMBER_WORDS: Final = ("", "nr", "nummer", "no", "huisnummer")
_SHORT_STREETS: Final = {"straat": "str", "laan": "ln", "plein": "pln", "weg": "wg", "gracht": "gr", "singel": "sngl"}
_SHORT_WORDS: Final = {
    "burgemeester": ("burg", "bgm"), "professor": ("prof",), "doctor": ("dr",), "dokter": ("dr",), "sint": ("st",),
    "koningin": ("kon",), "koning": ("kon",), "prinses": ("pr",), "prins": ("pr",), "generaal": ("gen",),
    "president": ("pres",), "meester": ("mr",), "dominee": ("ds",), "pastoor": ("past",), "wethouder": ("weth",),
    "van": ("v",), "van de": ("vd",), "van der": ("vd",), "van den": ("vd",),
}  # fmt: skip
"""What people write shorter at the front of the name of a street."""
_LISTED: Final = re.compile(r"[/,;\n]|\ben\b|\bof\b")
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
_DIGITS_END: Final = re.compile(r"(?!\d)")
"""Of a long number: what it is glued to does not hide it."""
_LETTERS_END: Final = re.compile(r"(?![^\W\d_])")
"""Of a whole name written as one word, such as an account that goes on with digits."""
_LONG_NUMBER: Final = 8


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


def _letters(text: str) -> str:
    """The same letters and digits as _compact, without their places and much faster."""
    apart = text.lower() if text.isascii() else unicodedata.normalize("NFKD", text.casefold())
    return "".join(_ALNUM.findall(apart))  # an accent that stands apart is no letter


_ALNUM: Final = re.compile(r"[^\W_]+")


def _phones(given: str) -> Iterator[Needle]:
    for phone in _LISTED.split(given):
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
    for spelling in _spellings(street):
        yield Needle(spelling)
        yield from (Needle(spelling + word + number, _NUMBER_ENDS) for word in _NUMBER_WORDS)


def _spellings(street: str) -> set[str]:
    """The name of a street as people write it: in full and shorter, with one s or two before "straat"."""
    name = " ".join(street.lower().split())
    fronts = {name}
    for long, shorts in _SHORT_WORDS.items():
        for short in shorts:
            fronts |= {re.sub(rf"\b{long}\b", short, front) for front in fronts}
            fronts |= {re.sub(rf"\b{short}\b\.?", long, front) for front in fronts}
    found: set[str] = set()
    for base in map(_letters, fronts):
        found.add(base)
        for long, short in _SHORT_STREETS.items():
            if base.endswith((long, short)):
                stem = base.removesuffix(long) if base.endswith(long) else base.removesuffix(short)
                found |= {one + end for one in _stems(stem, long) for end in (long, short)}
    return found


def _stems(stem: str, long: str) -> set[str]:
    if long != "straat":
        return {stem}
    return {stem, stem.removesuffix("s"), f"{stem.removesuffix('s')}s"}


def _emails(given: str) -> Iterator[Needle]:
    for mail in re.split(r"[,;\s]+", given):
        yield Needle(mail)
        local, at, domain = mail.partition("@")
        if at:
            for sign in ("at", "apenstaartje", "40"):  # %40 in an address on the web
                yield Needle(f"{local}{sign}{domain}")
            yield Needle(f"{local.replace('.', 'punt')}at{domain.replace('.', 'punt')}")
            yield Needle(f"{local}at{domain.replace('.', 'punt')}")
            yield Needle(f"{local.replace('.', 'dot')}at{domain.replace('.', 'dot')}")
            yield Needle(f"{local}at{domain.replace('.', 'dot')}")


def _listed(given: str) -> Iterator[Needle]:
    """Several values in one line, such as a town and its country."""
    yield from (Needle(part) for part in re.split(r"[/,;\n()]|\ben\b|\bof\b", given) if _letters(part) != "nederland")


def _names(given: str) -> Iterator[Needle]:
    for name in _SEVERAL.split(given):
        words = [word.strip("'’.\"()") for word in name.split()]
        whole = [word for word in words if _letters(word) not in _RELATIONS]
        if len(whole) > 1:
            yield Needle("".join(whole), _LETTERS_END)
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
    for mail in private.emails or ():
        yield from _emails(mail)
    for several in (*(private.plates or ()), private.birth_place or ""):
        yield from _listed(several)
    yield Needle(private.bsn or "")


def _longest_first(needles: Iterable[Needle]) -> tuple[Needle, ...]:
    found = {_ready(Needle(_letters(one.letters), one.ends, one.capital)) for one in needles}
    shortest = (one for one in found if len(one.letters) >= _SHORTEST or (one.letters and one.ends is _NAME_ENDS))
    return tuple(sorted(shortest, key=lambda one: (-len(one.letters), one.letters, one.capital)))


def _ready(needle: Needle) -> Needle:
    long_number = len(needle.letters) >= _LONG_NUMBER and needle.letters.isdigit()
    return Needle(needle.letters, _DIGITS_END) if long_number else needle


@dataclass(frozen=True, slots=True)
class Shield:
    """What must stay out, ready to be searched for; home: whether a home address is among it."""

    needles: tuple[Needle, ...]
    home: bool = False

    @classmethod
    def of(cls, private: Private) -> Shield:
        """Every private value in the forms in which it may be written."""
        return cls(_longest_first(_needles(private)), home=bool(private.home_address))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where private values stand in `text`: start and end, in order, joined where only a space is between."""
        present = _letters(text) if self.needles else ""
        needles = [needle for needle in self.needles if needle.letters in present]
        if not needles:
            return []
        letters, places = _compact(text)
        found: list[tuple[int, int]] = []
        for needle in needles:
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

    def clean(self, text: str, kept: Container[str] = ()) -> str:
        """The text with every hit replaced, but those that are written exactly as in `kept`."""
        parts: list[str] = []
        done = 0
        for start, end in self.spans(text):
            if text[start:end] not in kept:
                parts += (text[done:start], REPLACEMENT)
                done = end
        return "".join((*parts, text[done:]))


def _begins(text: str, start: int, needle: Needle) -> bool:
    if needle.capital and not text[start].isupper():
        return False
    before = text[start - 1 : start]
    return not (before.isdigit() if needle.ends is _DIGITS_END else before.isalnum())


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in spans:
        between = text[found[-1][1] : start] if found else "-"
        if not between.strip() and "\n" not in between:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
