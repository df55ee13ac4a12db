"""The address shield: private values found in text that goes out, however they are spaced, cased or accented."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import product, takewhile
from typing import Final

from weerbaar_desktop.domain import filled_in
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.dutch import plain_letters
from weerbaar_desktop.domain.number_forms import phone_forms

REPLACEMENT: Final = "[afgeschermd]"
_NUMBER_WORDS: Final = ("", "nr", "nummer", "no", "huisnummer")
_SHORT_STREETS: Final = {"straat": "str", "laan": "ln", "plein": "pln", "weg": "wg", "gracht": "gr", "singel": "sngl"}
_SHORT_WORDS: Final = {
    "burgemeester": ("burg", "bgm"), "professor": ("prof",), "doctor": ("dr",), "dokter": ("dr",), "sint": ("st",),
    "koningin": ("kon",), "koning": ("kon",), "prinses": ("pr",), "prins": ("pr",), "generaal": ("gen",),
    "president": ("pres",), "meester": ("mr",), "dominee": ("ds",), "pastoor": ("past",), "wethouder": ("weth",),
    "eerste": ("1e",), "tweede": ("2e",), "derde": ("3e",), "vierde": ("4e",),
    "van": ("v",), "van de": ("vd",), "van der": ("vd",), "van den": ("vd",),
}  # fmt: skip
"""What people write shorter at the front of the name of a street."""
_ORDINARY: Final = frozenset(
    {
        "straat", "laan", "weg", "plein", "gracht", "singel", "kade", "dijk", "markt", "brink", "dam", "haven", "hof",
        "park", "pad", "dorp", "kerk", "poort", "berg", "veld", "eiland", "bos", "heide", "stad", "centrum",
        "dorpsplein", "marktplein",
    }
)  # fmt: skip
_SEVERAL: Final = re.compile(r"[/,;\n&]|\ben\b|\bof\b|\bvan\s+(?:mij|ons)\b")
_ASIDE: Final = re.compile(r"\([^)]*\)?")
"""Such as how somebody is called, or an age."""
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
    "broer", "zus", "oma", "opa", "echtgenoot", "echtgenote", "vriend", "vriendin", "jr", "sr", "jaar",
)  # fmt: skip
_WITH_E: Final = str.maketrans({"ö": "oe", "ü": "ue", "ä": "ae", "ø": "oe", "æ": "ae", "å": "aa"})
"""As who has no such letter writes it."""
_NO_NAMES: Final = frozenset(_PREFIXES + _RELATIONS)
_ARTICLE: Final = re.compile(r"^\s*(?:de|het|'t)\s+", re.IGNORECASE)
_AT: Final = ("at", "apenstaartje", "apestaartje", "40", "a")
"""How people write the sign in a mail address; %40 in an address on the web."""
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


class _Familiar(dict[int, int | str]):
    """For each character the one that it looks like: letters of other scripts that are ours to the eye, and digits."""

    def __missing__(self, code: int) -> int | str:
        digit = unicodedata.digit(chr(code), None)
        self[code] = code if digit is None else str(digit)
        return self[code]


_FAMILIAR: Final = _Familiar(
    zip(
        map(ord, "ıİøØłŁđĐðаеорсухіјѕһԁАЕОРСХУІЈЅВНКМТοαρνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
        "iIoOlLdDdaeopcyxijshdAEOPCXYIJSBHKMToapvABEZHIKMNOPTYX",
        strict=True,
    )
)


_WRITTEN_OUT: Final = re.compile("⟨U\\+[0-9A-F]{4,6}⟩")
"""As dutch.visible writes what is not seen: it stands inside a word as little as that."""


def _familiar(text: str) -> str:
    """The same text, place for place, in letters and digits that we write; a mark that was written out is a space."""
    if text.isascii():
        return text
    return _WRITTEN_OUT.sub(lambda mark: " " * len(mark[0]), text).translate(_FAMILIAR)


def _compact(text: str) -> tuple[str, list[int]]:
    """Letters and digits only, lower case without accents, and where each one stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(_familiar(text)):
        for letter in character.lower() if character.isascii() else plain_letters(character):
            if letter.isalnum():
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def _letters(text: str) -> str:
    """The same letters and digits as _compact, without their places and much faster."""
    apart = text.lower() if text.isascii() else unicodedata.normalize("NFKD", _familiar(text).casefold())
    return "".join(_ALNUM.findall(apart))  # an accent that stands apart is no letter


_ALNUM: Final = re.compile(r"[^\W_]+")


def _phones(given: str) -> Iterator[Needle]:
    return (Needle(form) for phone in filled_in.phones(given) for form in phone_forms(phone))


def _address(address: str) -> Iterator[Needle]:
    yield Needle(address)
    yield from (Needle(code) for code in filled_in.POSTCODE.findall(address))
    for street, number in filled_in.places(address):
        if number:
            yield from _street(street, number)
        else:
            yield from (Needle(spelling) for spelling in _spellings(street))


def _street(street: str, number: str) -> Iterator[Needle]:
    """With its number, and alone; a street that is called by an ordinary word alone only where it has a capital."""
    for spelling in _spellings(street):
        yield Needle(spelling, capital=spelling in _ORDINARY)
        yield from (Needle(spelling + word + number, _NUMBER_ENDS) for word in _NUMBER_WORDS)
    if short := filled_in.last_word(street):
        yield from (Needle(spelling + number, _NUMBER_ENDS) for spelling in _spellings(short))


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
    for mail in filled_in.emails(given):
        yield Needle(mail)
        local, at, domain = mail.partition("@")
        if not (local and at and domain):
            continue
        yield Needle(local, re.compile(rf"\+[\w.+-]{{1,64}}@{re.escape(domain)}(?![^\W_])", re.IGNORECASE))
        for sign, dot in product(_AT, ("", "punt", "dot")):
            for name in (local, local.replace(".", dot)):
                yield Needle(f"{name}{sign}{domain.replace('.', dot)}")


def _plates(given: str) -> Iterator[Needle]:
    for plate in filled_in.plates(given):
        yield from (Needle(plate), Needle(plate.replace("0", "o")))


def _listed(given: str) -> Iterator[Needle]:
    """Several values in one line, such as a town and its country."""
    yield from (Needle(part) for part in re.split(r"[/,;\n()]|\ben\b|\bof\b", given) if _letters(part) != "nederland")


def _names(given: str) -> Iterator[Needle]:
    for name in _SEVERAL.split(given):
        words = _words(name)
        whole = [word for word in _words(_ASIDE.sub(" ", name)) if _letters(word) not in _RELATIONS]
        if len(whole) > 1:
            yield from (Needle(glued, _LETTERS_END) for glued in _glued(whole))
        for word in words:
            parts = [part for part in (word, *word.split("-")) if _letters(part) not in ("", *_NO_NAMES)]
            yield from (_name(form) for part in parts for form in {part, part.lower().translate(_WITH_E)})


def _words(name: str) -> list[str]:
    """Without the age that often stands behind a child."""
    words = (word.strip("'’.\"()") for word in name.split())
    return [word for word in words if not _letters(word).isdigit()]


def _name(word: str) -> Needle:
    return Needle(word, _NAME_ENDS, capital=len(_letters(word)) <= _SHORT_NAME)


def _glued(words: list[str]) -> Iterator[str]:
    """A whole name as one word, as in an account; and its last name with what stands before that."""
    names = [word for word in words if _letters(word) not in _NO_NAMES]
    yield "".join(words)
    if len(names) > 1:
        yield from ("".join(names), names[-1] + names[0])
    before = words[words.index(names[-1]) - 1 :: -1] if names and words[0] != names[-1] else []
    lasts = list(takewhile(lambda word: _letters(word) in _PREFIXES, before))[::-1]
    if lasts:
        yield from ("".join((*lasts, names[-1])), "".join((*(word[0] for word in lasts), names[-1])))


def _schools(given: str) -> Iterator[Needle]:
    for school in filled_in.schools(given):
        yield Needle(school)
        bare = filled_in.SCHOOL_WORDS.sub("", school)
        name = _ARTICLE.sub("", bare)
        yield from (Needle(bare), Needle(name, capital=True))
        stem = _letters(name).removesuffix("school")
        if len(stem) > _SHORT_NAME:
            yield from (Needle(f"{stem}school"), Needle(stem, capital=True))


def _needles(private: Private) -> Iterator[Needle]:
    yield from _address(private.home_address or "")
    for phone in private.phones or ():
        yield from _phones(phone)
    for name in private.family or ():
        yield from _names(name)
    yield from _schools(private.school or "")
    for mail in private.emails or ():
        yield from _emails(mail)
    for plate in private.plates or ():
        yield from _plates(plate)
    yield from _listed(private.birth_place or "")
    yield from (Needle(form) for form in filled_in.bsn_forms(private.bsn or ""))


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
