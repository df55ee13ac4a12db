"""Characters become what is drawn: joined letters, signs at their place on a letter, emoji and what goes with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.pdf.bidi import MIRRORED
from weerbaar_desktop.pdf.fonts import EMOJI, Named, Typeface
from weerbaar_desktop.pdf.shapes import Shapes

_NOT_ONE_BY_ONE: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff\u200d\u20e3\ufe0e\ufe0f]"
)
_NON_JOINER: Final = "\u200c"
_BLANK: Final = "\ue000"
"""The shape in the emoji font that shows nothing."""
_SHADDA: Final = "\u0651"
_MOST_MARKS: Final = 6
"""Signs on one letter that are drawn at their place; more of them would leave the line, and are named."""
_KEYCAP: Final = re.compile("([0-9#*])\ufe0f?\u20e3")
_DRESSED: Final = re.compile("(.)(?:[\ufe0e\ufe0f]\u200d?|\u200d)", re.DOTALL)
_DRESSING: Final = "\ufe0e\ufe0f\u200d\u20e3"
_JOINER: Final = "\u200d"
_ALSO_EMOJI: Final = frozenset("\u00a9\u00ae")


@dataclass(frozen=True, slots=True)
class Sign:
    """One shape: the character that it has in its font, the one it is read as, and its place on the line at size 1."""

    font: str
    drawn: str
    text: str
    right: float = 0.0
    up: float = 0.0


@dataclass(frozen=True, slots=True)
class Cluster:
    """Characters that are never parted, and how they are drawn: by their signs, or else by the name of the first."""

    text: str
    signs: tuple[Sign, ...]
    width: float
    name: Named | None = None


def asks_for_shaping(text: str) -> bool:
    """Whether anything in a text has another order or other shapes than its characters one by one."""
    return not text.isascii() and _NOT_ONE_BY_ONE.search(text) is not None


class Shaper:
    """Makes the clusters of a text in one typeface; the same cluster is made once."""

    def __init__(self, face: Typeface) -> None:
        self._face = face
        self._made: dict[tuple[str, str], Cluster] = {}
        self._named: dict[str, Cluster] = {}

    def clusters(self, paragraph: str) -> Iterator[Cluster]:
        """All of a paragraph of drawable text, in the order in which it is read."""
        place, joined, reaching = 0, False, ""  # whether the letter before joins this one, and the one that could
        while place < len(paragraph):
            letter = paragraph[place]
            told = self._face.shapes(letter)
            if told is None or letter in told.marks:
                cluster = self._loose(paragraph, place, reaching) if told is None else self._name(letter)
                yield cluster
                place, joined, reaching = place + len(cluster.text), False, ""
                continue
            end, joined = _end(paragraph, place, told), joined and told.joins_last(letter)
            halves = told.halved(letter, paragraph[end : end + 1], joined=joined)
            if halves:
                last = _end(paragraph, end, told)
                yield self._cluster(paragraph[place:end], halves[0])
                yield self._cluster(paragraph[end:last], halves[1])
                place, joined, reaching = last, False, ""
                continue
            reaching = letter if told.joins_next(letter) else ""
            after = bool(reaching) and told.joins_last(paragraph[end : end + 1])
            yield self._cluster(paragraph[place:end], told.form(letter, before=joined, after=after))
            place, joined = end, after

    def mirrored(self, cluster: Cluster) -> Cluster:
        """What stands in text from right to left: an opening bracket there has the shape of a closing one."""
        other = MIRRORED.get(cluster.text)
        if other is None or cluster.name or self._face.glyph(other) is None:
            return cluster
        return self._cluster(cluster.text, other)

    def _loose(self, paragraph: str, place: int, reaching: str) -> Cluster:
        """A character that joins no other by its shape, with what only says how it is meant."""
        sign, following = paragraph[place], paragraph[place + 1 : place + 2]
        if sign == _NON_JOINER and reaching and following:
            return self._dividing(sign, reaching, following)
        if following and following in _DRESSING:
            keycap, dressed = _KEYCAP.match(paragraph, place), _DRESSED.match(paragraph, place)
            if keycap:
                return self._keycap(keycap[0])
            if dressed and self._is_emoji(sign):
                return self._dressed(dressed[0], paragraph[dressed.end() : dressed.end() + 1])
        return self._cluster(sign, sign)

    def _is_emoji(self, sign: str) -> bool:
        return sign in _ALSO_EMOJI or self._face.is_emoji(sign)

    def _dividing(self, sign: str, letter: str, following: str) -> Cluster:
        """A sign between two letters: it needs no name when they would join without it, for then its work is seen."""
        told, glyph = self._face.shapes(following), self._face.glyph(letter)
        if told is None or glyph is None or not told.joins_last(following):
            return self._cluster(sign, sign)
        return Cluster(sign, (Sign(glyph.font, sign, sign),), 0.0)

    def _keycap(self, text: str) -> Cluster:
        """A digit within its key."""
        digit, cap = self._face.glyph(text[0]), self._face.glyph(text[-1])
        if digit is None or cap is None:
            return self._cluster(text[0], text[0])
        inside = Sign(digit.font, text[0], text[0], (cap.width - digit.width) / 2)
        signs = inside, *_unseen(text[1:-1], cap.width), Sign(cap.font, text[-1], text[-1])
        return Cluster(text, signs, cap.width)

    def _dressed(self, text: str, following: str) -> Cluster:
        """An emoji with what says how it is meant, and that it belongs to the one after it if there is one."""
        whole = text if following and self._is_emoji(following) else text.removesuffix(_JOINER)
        alone = self._cluster(text[0], text[0])
        return Cluster(whole, (*alone.signs, *_unseen(whole[1:], alone.width)), alone.width)

    def _cluster(self, text: str, drawn: str) -> Cluster:
        """The letter `drawn`, which is read as the first character of `text`, with the signs on it."""
        key = text, drawn
        if key not in self._made:
            self._made[key] = self._make(text, drawn)
        return self._made[key]

    def _make(self, text: str, drawn: str) -> Cluster:
        glyph = self._face.glyph(text[0])
        if glyph is None:
            return self._name(text[0])
        shape = self._face.glyph(drawn) or self._face.shape(glyph.font, drawn)
        letter = Sign(shape.font, drawn, text[0])
        told = self._face.shapes(text[0])
        marks = _marks(told, letter, text[1:], shape.width) if told else ()
        return Cluster(text, (letter, *marks), shape.width)

    def _name(self, character: str) -> Cluster:
        if character not in self._named:
            name = self._face.named(character)
            self._named[character] = Cluster(character, (), name.width, name=name)
        return self._named[character]


def _unseen(signs: str, right: float) -> tuple[Sign, ...]:
    return tuple(Sign(EMOJI, _BLANK, sign, right) for sign in signs)


def _end(paragraph: str, place: int, told: Shapes) -> int:
    """Behind the letter at `place` and the signs that stand on it."""
    end, last = place + 1, min(len(paragraph), place + 1 + _MOST_MARKS)
    while end < last and paragraph[end] in told.marks:
        end += 1
    return end


def _marks(told: Shapes, letter: Sign, marks: str, width: float) -> list[Sign]:
    """The signs on a letter, each at its place, in the order in which they are read."""
    placed: list[Sign] = []
    for mark in sorted(marks, key=lambda mark: mark != _SHADDA):  # it is nearest to its letter
        placed.append(Sign(letter.font, mark, mark, *_held(told, letter, placed, mark, width)))
    return sorted(placed, key=lambda sign: marks.index(sign.text))


def _held(told: Shapes, letter: Sign, placed: list[Sign], mark: str, width: float) -> tuple[float, float]:
    """Where a sign stands: on the last one that holds its kind, else on the letter."""
    kinds = told.marks[mark]
    for other in reversed(placed):
        for kind, (right, up) in told.piles.get(other.text, {}).items():
            if kind in kinds:
                return other.right + right - kinds[kind][0], other.up + up - kinds[kind][1]
    for kind, (right, up) in told.bases.get(letter.drawn, {}).items():
        if kind in kinds:
            return right - kinds[kind][0], up - kinds[kind][1]
    return width / 2 - next(iter(kinds.values()))[0], 0.0
