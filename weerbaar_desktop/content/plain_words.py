"""How easy Dutch is to read: the length of its sentences, its long words, its passive voice and its heavy words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import fmean
from typing import Final

MOST_WORDS: Final = 25
"""Words in a sentence that is still easy to read."""
A_SENTENCE: Final = 4
"""Words from which something is a sentence and no label: labels would make every mean look fine."""
A_LONG_WORD: Final = 14
"""A word of more letters than this is mostly several words joined, and is read in pieces."""
HEAVY: Final = frozenset((
    "aangaande", "alsmede", "althans", "betreffende", "bewerkstelligen", "conform",
    "derhalve", "desalniettemin", "desbetreffende", "desgewenst", "dienaangaande", "doch",
    "echter", "evenals", "faciliteren", "geschieden", "geschiedt", "hetgeen",
    "hiertoe", "hierbij", "implementeren", "indien", "inzake", "jegens",
    "mede", "middels", "mits", "nadien", "navolgende", "nochtans",
    "omtrent", "onderhavige", "onverwijld", "opdat", "optimaliseren", "teneinde",
    "tevens", "thans", "voornoemde", "waaromtrent", "wenselijk", "zodoende",
    "zorgdragen", "zulks",
))  # fmt: skip
"""Words of letters from an office; each has a short everyday one."""
_LEGAL: Final = "tevens klacht"
"""What the law calls it stays."""
_BREAK: Final = re.compile(r"(?<=[.?!:])\s+|\n")
_WORD: Final = re.compile(r"[\w’'{}-]+")
_BECOMES: Final = frozenset(("word", "wordt", "worden", "werd", "werden", "geworden"))
_NEAR: Final = 9
"""How many words may stand between the verb and its participle, in a Dutch sentence of this size."""
_PARTICIPLE: Final = re.compile(
    r"(?:(?:aan|achter|af|bij|door|goed|in|mee|na|neer|om|op|over|samen|terug|toe|uit|vast|voor|weg)?ge\w{2,}(?:d|t|en)"
    r"|(?:aan|af|in|mee|om|op|over|toe|uit|voor|weg)?(?:be|ver|ont|her)\w{2,}(?:d|t|en))"
)
_NO_PARTICIPLE: Final = frozenset((
    "bedragen", "bedreigingen", "beelden", "beiden", "bekend", "bent", "bereid",
    "berichten", "best", "bestanden", "bezoeken", "gebeurtenissen", "gebied", "gebouwen",
    "geduld", "geen", "geheugen", "geld", "geleden", "geluid", "gemeenten",
    "gesprekken", "getuigen", "gevolgen", "geweld", "gezicht", "gezinnen", "gezond",
    "goed", "verdachten", "verschillend",
))  # fmt: skip
"""What looks like one."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that people read, and where it stands: the file, the line, the place in it."""

    words: str
    file: str
    line: int | None = None
    place: str = ""

    @property
    def length(self) -> int:
        """Its words."""
        return len(_WORD.findall(self.words))

    @property
    def long_words(self) -> tuple[str, ...]:
        """Its words of more than A_LONG_WORD letters."""
        return tuple(one for one in _WORD.findall(self.words) if sum(map(str.isalpha, one)) > A_LONG_WORD)

    @property
    def heavy(self) -> tuple[str, ...]:
        """Its words of an office."""
        return tuple(one for one in _lower(self.words.replace(_LEGAL, "")) if one in HEAVY)

    @property
    def passive(self) -> bool:
        """Whether it tells what is done, and not who does it: `worden` with a participle near it."""
        words = _lower(self.words)
        verbs = [at for at, word in enumerate(words) if word in _BECOMES]
        done = [at for at, word in enumerate(words) if _PARTICIPLE.fullmatch(word) and word not in _NO_PARTICIPLE]
        return any(0 < abs(verb - part) <= _NEAR for verb in verbs for part in done)

    @property
    def weight(self) -> int:
        """How hard it is to read beside others: a long, heavy or passive word weighs as much as some words more."""
        return self.length + 3 * len(self.long_words) + 5 * self.passive + 6 * len(self.heavy)

    def told(self) -> str:
        """One line: where it stands, why it is hard, and the sentence."""
        where = [self.file, *([f"regel {self.line}"] if self.line else []), *([self.place] if self.place else [])]
        why = [f"{self.length} woorden", *self.long_words, *self.heavy, *(["lijdend"] if self.passive else [])]
        return f"{', '.join(where)} ({', '.join(why)}): {self.words}"


def split(text: str) -> Iterator[str]:
    """The sentences of `text`; a colon ends one too, as a reader takes breath there."""
    return (part.strip() for part in _BREAK.split(text) if part.strip())


@dataclass(frozen=True, slots=True)
class Measures:
    """What many sentences come to; shares are per cent, labels under A_SENTENCE words do not count."""

    sentences: int
    mean: float
    longest: int
    long_words: float
    passive: float
    heavy: int


def measures(sentences: Iterable[Sentence]) -> Measures:
    """Of the sentences that are no label."""
    told = [one for one in sentences if one.length >= A_SENTENCE]
    if not told:
        return Measures(0, 0.0, 0, 0.0, 0.0, 0)
    words = sum(one.length for one in told)
    return Measures(
        len(told),
        fmean(one.length for one in told),
        max(one.length for one in told),
        100 * sum(len(one.long_words) for one in told) / words,
        100 * sum(one.passive for one in told) / len(told),
        sum(len(one.heavy) for one in told),
    )


def worst(sentences: Iterable[Sentence], most: int = 10) -> tuple[Sentence, ...]:
    """The `most` that are hardest to read, hardest first; one that stands in two places is named once."""
    once: dict[str, Sentence] = {}
    for one in sentences:
        once.setdefault(one.words, one)
    return tuple(sorted(once.values(), key=lambda one: (-one.weight, one.file, one.line or 0))[:most])


def _lower(words: str) -> list[str]:
    return _WORD.findall(words.lower())
