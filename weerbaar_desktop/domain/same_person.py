"""Somebody who was written down in several ways: what belongs together, and what might, each with why."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final, Literal, NamedTuple

from weerbaar_desktop.domain.canonical import Json, encode, is_whole
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Person
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_contact import dialled
from weerbaar_desktop.domain.revised import Revised
from weerbaar_desktop.domain.wording import tr

KeyKind = Literal["name", "alias", "handle", "number", "plate"]
Why = Literal["number", "plate", "handle", "name"]
WHYS: Final[tuple[Why, ...]] = ("number", "plate", "handle", "name")

MOST_KEYS: Final = 100
LONGEST: Final = 10_000
"""Characters of all that stands in one of them."""
_ORDER: Final[tuple[KeyKind, ...]] = ("name", "alias", "handle", "number", "plate")
_TEXTS: Final = ("name", "alias", "handle", "relation", "description", "plate")
_NOBODY: Final = frozenset({"anoniem", "geen", "niet bekend", "onbekend", "weet ik niet"})
"""What is written where nobody is meant: two of these say nothing of each other."""
_OF_NOBODY: Final = re.compile(r"0?[1-9]?0+")
"""A number of noughts, such as 06-00000000, is written where there is none, or none that may be real."""
_BETWEEN: Final = " \t\u00a0\u2007\u202f./\u2010-\u2013"
"""Between digits, as a class of signs without the hyphen: also what a telephone or a mail program makes of a space and
of a hyphen."""
_DAY: Final = re.compile(rf"(?<![0-9])[0-9]{{1,2}}([{_BETWEEN}-])[0-9]{{1,2}}\1(?:19|20)[0-9]{{2}}(?![0-9])")
_IBAN: Final = re.compile(
    r"(?<!\w)(?:NL[0-9]{2} ?[A-Z]{4}(?: ?[0-9]){10}|BE[0-9]{2}(?: ?[0-9]{4}){3}|DE[0-9]{2}(?: ?[0-9]{4}){4} ?[0-9]{2}"
    r"|(?!NL|BE|DE)[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)(?!\w)",
    re.IGNORECASE,
)
"""The number of a bank account: in groups of four its end looks like a telephone number. Of this country and those
beside it the length is known, so that what follows stays."""
_APART: Final = rf"[{_BETWEEN}()\-]{{0,3}}"
_NUMBER: Final = re.compile(
    r"(?<![\w+])(?:"
    rf"(?:(?:\+|00)31{_APART}(?:0{_APART})?|\(?0)[1-9](?:{_APART}[0-9]){{8}}"
    r"|31[1-9][0-9]{8}"
    rf"|(?:\+|00)(?!31)[1-9](?:{_APART}[0-9]){{8,13}}"
    r")(?!\w)"
)
"""Ten digits with the nought, or the country before them."""
_FROM_ABROAD: Final = 11
"""Digits of a Dutch number that begins with 31, as some programs write it."""
_LEAST_PLATE: Final = 4
_ACCOUNT: Final = re.compile(r"@\S+|\S+@\S+")
"""An account or a mail address, also where it was told as a name."""


@dataclass(frozen=True, slots=True)
class PersonKey:
    """One way in which somebody was written down: what it is, and the words as they stand there. Two keys with the
    same words are one."""

    what: KeyKind
    words: str


@dataclass(frozen=True, slots=True)
class JoinedPerson:
    """What belongs to one person, always in the same order; `name` is one's own word for them.

    A key that was taken apart is left out of a later version. None are left where somebody was joined with another.
    """

    keys: tuple[PersonKey, ...]
    name: str | None = None

    @property
    def label(self) -> str:
        """What they are called by: one's own word, or the first key."""
        return self.name or (self.keys[0].words if self.keys else "")

    def holds(self, words: str) -> bool:
        """Whether these words are one of its keys."""
        return any(key.words == words for key in self.keys)

    def with_keys(self, keys: Iterable[PersonKey]) -> JoinedPerson:
        """These too."""
        return replace(self, keys=_each_once((*self.keys, *keys)))

    def without(self, words: str) -> JoinedPerson:
        """All but this one."""
        return replace(self, keys=tuple(key for key in self.keys if key.words != words))


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """One as the vault holds it: the last revision, when it was first and last recorded, in the journal's spelling,
    and how many revisions there are."""

    record: RecordId
    person: JoinedPerson
    recorded_at: str
    changed_at: str
    revisions: int


PERSONS: Final = Revised("person", JoinedPerson, StoredPerson)


class Shared(NamedTuple):
    """What is written in several ways of writing: as one of them has it, and as it is compared."""

    why: Why
    words: str
    compared: str


class Pair(NamedTuple):
    """Two ways of writing, in their order, and one thing that they have in common, as it is compared."""

    one: str
    other: str
    why: Why
    compared: str

    @property
    def digest(self) -> str:
        """SHA-256 (64 hex), in which nothing can be read: with something else in common it is another pair."""
        return hashlib.sha256(encode([*self])).hexdigest()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What might be one person, by what they have in common. Of those that are joined already one key stands here;
    `pairs` are the ways of writing themselves that have something in common and are not joined.
    """

    keys: tuple[PersonKey, ...]
    shared: tuple[Shared, ...]
    pairs: tuple[Pair, ...] = ()

    def is_among(self, away: Collection[str]) -> bool:
        """Whether it was put away: by itself, or pair by pair, whoever one of them was joined with since."""
        return self.digest in away or (bool(self.pairs) and all(pair.digest in away for pair in self.pairs))

    @property
    def digest(self) -> str:
        """SHA-256 (64 hex) by which exactly this one is known again, in which nothing can be read: with somebody more,
        or with something more in common, it is another one."""
        keys: list[Json] = [*sorted(key.words for key in self.keys)]
        shared: list[Json] = [*sorted(f"{one.why} {one.compared}" for one in self.shared)]
        return hashlib.sha256(encode([keys, shared])).hexdigest()


def check_person(person: JoinedPerson, others: Iterable[JoinedPerson]) -> None:
    """Raise RefusedInput when the values cannot stand beside `others`, which are all the other ones."""
    if len(person.keys) > MOST_KEYS:
        raise RefusedInput("", tr("Dit is te veel voor één persoon. Houd het bij {most_keys}.", most_keys=MOST_KEYS))
    texts = [*(key.words for key in person.keys), *((person.name,) if person.name is not None else ())]
    if not all(words.strip() for words in texts) or len({key.words for key in person.keys}) < len(person.keys):
        raise RefusedInput("", tr("Elke naam staat er één keer, en is niet leeg."))
    if not all(map(is_whole, texts)) or sum(map(len, texts)) > LONGEST:
        raise RefusedInput("", tr("De tekst is te lang, of bevat een half teken."))
    for other in others:
        if any(other.holds(words) or words == other.name for words in texts):
            raise RefusedInput("", tr("Dit hoort al bij iemand anders."))


def called(person: Person) -> PersonKey | None:
    """What somebody in an incident is known by; None where nothing tells them from others."""
    tries: tuple[tuple[KeyKind, str | None], ...] = (
        ("name", person.name), ("alias", person.alias), ("handle", person.handle), ("plate", person.plate),
    )  # fmt: skip
    for what, text in tries:
        if words := _trimmed(text):
            return PersonKey("number" if what == "handle" and words in numbers_in(words) else what, words)
    number = next((number for text in texts_of(person) for number in numbers_in(text)), None)
    return PersonKey("number", number) if number else None


def numbers_in(text: str) -> tuple[str, ...]:
    """The telephone numbers in a text, as they are written there."""
    for other in (_DAY, _IBAN):
        text = other.sub(lambda found: "x" * len(found[0]), text)
    return tuple(found[0] if ")" in found[0] else found[0].lstrip("(") for found in _NUMBER.finditer(text))


def meant_by(who: str, persons: Iterable[JoinedPerson]) -> tuple[PersonKey, ...]:
    """All keys of the joined person whom these words mean, its own word among them; none where they mean nobody."""
    person = _meant(who, persons)
    if person is None:
        return ()
    own = (PersonKey("name", person.name),) if person.name and not person.holds(person.name) else ()
    return (*person.keys, *own)


def called_now(who: str, persons: Iterable[JoinedPerson]) -> str:
    """What the joined person whom these words mean is called by; the same words where they mean nobody."""
    person = _meant(who, persons)
    return person.label if person and person.keys else who


def called_since(who: str, before: Iterable[JoinedPerson], now: Sequence[JoinedPerson]) -> str:
    """What the joined person is called whom somebody's own word meant before and means no more: another word was chosen
    for them, or they are joined no more. The same words where nothing of that is so: a key stays one by itself."""
    person = None if _meant(who, now) else _meant(who, before)
    if person is None or person.holds(who) or not person.keys:
        return who
    return next((one.label for one in now if any(one.holds(key.words) for key in person.keys)), person.keys[0].words)


def _meant(who: str, persons: Iterable[JoinedPerson]) -> JoinedPerson | None:
    return next((one for one in persons if who and (who == one.name or one.holds(who))), None)


def belongs(person: Person, keys: Iterable[PersonKey]) -> bool:
    """Whether somebody in an incident is written down in one of these ways."""
    words = {_trimmed(text) for text in (person.name, person.alias, person.handle, person.plate)}
    return any(
        key.words in words or (key.what == "number" and any(_stands_in(key.words, text) for text in texts_of(person)))
        for key in keys
    )


def proposals(named: Iterable[Person], persons: Sequence[JoinedPerson]) -> tuple[Proposal, ...]:
    """What might be one person, in a fixed order: never two keys that are joined already."""
    known = [(one, key) for one in named if (key := called(one))]
    units = {key.words: _unit(key, persons) for key in _each_once(key for _, key in known)}
    found: dict[tuple[PersonKey, ...], list[Shared]] = {}
    pairs: dict[tuple[PersonKey, ...], list[Pair]] = {}
    for shared, ways in _shared_by(known):
        keys = tuple(sorted({units[words] for words in ways}, key=_place))
        if len(keys) > 1:
            found.setdefault(keys, []).append(shared)
            apart = (pair for pair in _pairs(shared, ways) if units[pair.one] != units[pair.other])
            pairs.setdefault(keys, []).extend(apart)
    ordered = sorted(found.items(), key=lambda pair: [_place(key) for key in pair[0]])
    return tuple(
        Proposal(keys, tuple(sorted(shared, key=_by_why)), tuple(sorted(pairs[keys]))) for keys, shared in ordered
    )


def pairs_of(words: str, others: Collection[str], named: Iterable[Person]) -> tuple[Pair, ...]:
    """What this way of writing has in common with each of the others."""
    known = [(one, key) for one in named if (key := called(one))]
    together = (pair for shared, ways in _shared_by(known) if words in ways for pair in _pairs(shared, ways))
    return tuple(
        pair
        for pair in together
        if (pair.one == words and pair.other in others) or (pair.other == words and pair.one in others)
    )


def _shared_by(known: Iterable[tuple[Person, PersonKey]]) -> Iterator[tuple[Shared, tuple[str, ...]]]:
    """Each thing by which somebody may be known, with every way of writing of whom it was told."""
    owners: dict[tuple[Why, str], set[str]] = {}
    written: dict[tuple[Why, str], str] = {}
    for one, key in known:
        for why, compared, words in _traits(one):
            trait = why, compared
            owners.setdefault(trait, set()).add(key.words)
            written[trait] = min(words, written.get(trait, words))
    for (why, compared), ways in owners.items():
        yield Shared(why, written[why, compared], compared), tuple(sorted(ways))


def _pairs(shared: Shared, ways: Sequence[str]) -> Iterator[Pair]:
    return (Pair(one, other, shared.why, shared.compared) for one, other in combinations(ways, 2))


def _by_why(shared: Shared) -> tuple[int, str]:
    return WHYS.index(shared.why), shared.compared


def known_keys(named: Iterable[Person], persons: Sequence[JoinedPerson]) -> tuple[PersonKey, ...]:
    """Everybody who can be joined: of those that are joined already the first key."""
    keys = [key for one in named if (key := called(one))]
    units = {_unit(key, persons) for key in _each_once(keys)}
    units.update(one.keys[0] for one in persons if one.keys)
    return tuple(sorted(units, key=lambda key: (folded(key.words), key.words)))


def _unit(key: PersonKey, persons: Sequence[JoinedPerson]) -> PersonKey:
    """The first key of whom it belongs to, or itself."""
    for person in persons:
        if person.holds(key.words) or (key.words == person.name and person.keys):
            return person.keys[0]
    return key


def _traits(person: Person) -> Iterator[tuple[Why, str, str]]:
    """What two ways of writing may have in common, as it is compared and as it is written."""
    numbers = ((_number(words), words) for text in texts_of(person) for words in numbers_in(text))
    yield from (("number", number, words) for number, words in numbers if not _OF_NOBODY.fullmatch(number))
    plate = re.sub(r"[^a-z0-9]", "", folded(person.plate or ""))
    if len(plate) >= _LEAST_PLATE and re.search(r"[0-9]", plate):
        yield "plate", plate, _trimmed(person.plate)
    for words in (_trimmed(person.handle), *filter(_ACCOUNT.fullmatch, _names(person))):
        handle = folded(words).replace(" ", "").lstrip("@")
        if handle and handle not in _NOBODY and not numbers_in(words):
            yield "handle", handle, words
    for words in _names(person):
        name = folded(words)
        if name and name not in _NOBODY and not _ACCOUNT.fullmatch(words):
            yield "name", name, words


def _names(person: Person) -> tuple[str, str]:
    return _trimmed(person.name), _trimmed(person.alias)


def _number(words: str) -> str:
    """The digits one dials in this country."""
    digits = dialled(words)
    return f"0{digits[2:]}" if digits.startswith("31") and len(digits) == _FROM_ABROAD else digits


def _stands_in(number: str, text: str) -> bool:
    return re.search(rf"(?<![0-9]){re.escape(number)}(?![0-9])", text) is not None


def texts_of(person: Person) -> Iterator[str]:
    """What was written of somebody, in which a number may stand."""
    yield from (text for name in _TEXTS if (text := getattr(person, name)))


def _trimmed(text: str | None) -> str:
    """As the list of the diary does: without spaces around it."""
    return (text or "").strip(" ")


def _each_once(keys: Iterable[PersonKey]) -> tuple[PersonKey, ...]:
    """In their order; what stands there as two things is the first of those."""
    first: dict[str, PersonKey] = {}
    for key in sorted(keys, key=_place):
        first.setdefault(key.words, key)
    return tuple(first.values())


def _place(key: PersonKey) -> tuple[int, str, str]:
    return _ORDER.index(key.what), folded(key.words), key.words
