"""The order in which a line of mixed directions stands on paper: UAX #9, for text without explicit controls.

Controls of direction are printed as their names, and here they are neutral signs like any other: nothing in a text can
order what is around it. What is left of the standard is P2-P3, W1-W7, N0-N2, I1-I2 and, for a line, L1-L2. The
directions of a paragraph are one string with a letter for each character, so that most rules are one substitution.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

_LETTERS: Final = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "D", "ES": "S", "ET": "T", "CS": "C", "NSM": "N",
}  # fmt: skip
"""A letter for each direction; whatever is not here is neutral."""
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_NON_JOINER: Final = "\u200c"
"""Drawn within a word that it divides, so that it goes along with what stands before it."""
_DEEPEST: Final = 63
"""Brackets within each other, by BD16."""
_PAIRED: Final = (
    (0x2045, 0x2046), (0x207D, 0x207E), (0x208D, 0x208E), (0x2308, 0x230B), (0x2329, 0x232A), (0x2768, 0x2775),
    (0x27C5, 0x27C6), (0x27E6, 0x27EF), (0x2983, 0x298C), (0x2991, 0x2998), (0x29D8, 0x29DB), (0x29FC, 0x29FD),
    (0x2E22, 0x2E29), (0x3008, 0x3011), (0x3014, 0x301B), (0xFE59, 0xFE5E), (0xFF5F, 0xFF60), (0xFF62, 0xFF63),
    (0x0F3A, 0x0F3D), (0x169B, 0x169C),
)  # fmt: skip
"""Stretches of brackets that follow each other in pairs."""
_CLOSING: Final = dict(zip("([{\u298d\u298f\uff08\uff3b\uff5b", ")]}\u2990\u298e\uff09\uff3d\uff5d", strict=True)) | {
    chr(code): chr(code + 1) for first, last in _PAIRED for code in range(first, last, 2)
}
_SAME: Final = {"\u232a": "\u3009"}
_BRACKETS: Final = re.compile(f"[{re.escape(''.join([*_CLOSING, *_CLOSING.values()]))}]")
_TURNED: Final = "<>\u00ab\u00bb\u2039\u203a\u2264\u2265\u226a\u226b"
"""Other signs whose shape is that of their neighbour here when they are read from right to left."""
MIRRORED: Final = (
    _CLOSING
    | {closing: opening for opening, closing in _CLOSING.items()}
    | {sign: _TURNED[place ^ 1] for place, sign in enumerate(_TURNED)}
)


class _Directions(dict[int, str]):
    """The letter for the direction of each character that was asked for."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if sign == _NON_JOINER:
            letter = "N"
        elif unicodedata.category(sign) in _HIDDEN:
            letter = "O"
        else:
            letter = _LETTERS.get(unicodedata.bidirectional(sign), "O")
        self[code] = letter
        return letter


_DIRECTIONS: Final = _Directions()


def levels(text: str) -> tuple[int, bytes]:
    """The level of a paragraph (1 when its first letter is read from right to left) and that of each character."""
    kinds = text.translate(_DIRECTIONS)
    first = re.search("[LRA]", kinds)
    base = int(first is not None and first[0] != "L")
    side = "LR"[base]
    kinds = _weak(kinds, side)
    kinds = _neutral(_bracketed(text, kinds, side), side)
    return base, kinds.translate(_LEVELS[base]).encode("latin-1")


_LEVELS: Final = (
    str.maketrans({"L": "\0", "R": "\1", "E": "\2", "D": "\2"}),
    str.maketrans({"L": "\2", "R": "\1", "E": "\2", "D": "\2"}),
)


def _weak(kinds: str, side: str) -> str:
    """Signs that take the direction of what is before them, and numbers with their signs: W1 to W7."""
    kinds = re.sub("(.)(N+)", lambda found: found[1] * (1 + len(found[2])), side + kinds)
    kinds = re.sub("A[^LRA]*", lambda found: found[0].replace("E", "D"), kinds).replace("A", "R")
    kinds = re.sub("(?<=E)[SC](?=E)", "E", kinds)
    kinds = re.sub("(?<=D)C(?=D)", "D", kinds)
    kinds = re.sub("T+(?=E)|(?<=E)T+", lambda found: "E" * len(found[0]), kinds)
    kinds = kinds.translate(_NO_NUMBER)
    return re.sub("L[^LR]*", lambda found: found[0].replace("E", "L"), kinds)[1:]


_NO_NUMBER: Final = str.maketrans("STC", "OOO")


def _bracketed(text: str, kinds: str, side: str) -> str:
    """Both brackets of a pair get the direction of what stands between or before them: N0."""
    pairs = sorted(_pairs(text, kinds))
    if not pairs:
        return kinds
    turned = list(kinds)
    left = [0, *accumulate(kind == "L" for kind in kinds)]
    right = [0, *accumulate(kind in "RED" for kind in kinds)]
    before, reached = side, 0
    for opening, closing in pairs:
        before = _last_strong(turned, reached, opening) or before
        reached = opening
        inside = {
            "L": left[closing] - left[opening],
            "R": right[closing] - right[opening],
        }
        if inside[side]:
            kind = side
        elif any(inside.values()):
            kind = before
        else:
            continue
        for place in (opening, closing):
            _turn(turned, text, place, kind)
    return "".join(turned)


def _last_strong(kinds: Sequence[str], start: int, end: int) -> str:
    """The last direction between two places; numbers count as from right to left; nothing when there is none."""
    for place in range(end - 1, start - 1, -1):
        if kinds[place] != "O":
            return "L" if kinds[place] == "L" else "R"
    return ""


def _turn(kinds: list[str], text: str, place: int, kind: str) -> None:
    """A bracket with the signs that stand on it."""
    kinds[place] = kind
    place += 1
    while place < len(text) and _DIRECTIONS[ord(text[place])] == "N":
        kinds[place] = kind
        place += 1


def _pairs(text: str, kinds: str) -> Iterator[tuple[int, int]]:
    """The places of the brackets that belong together: BD16."""
    opened: list[tuple[str, int]] = []
    for found in _BRACKETS.finditer(text):
        place, sign = found.start(), found[0]
        if kinds[place] != "O":
            continue
        closing = _CLOSING.get(sign)
        if closing:
            if len(opened) == _DEEPEST:
                return
            opened.append((_SAME.get(closing, closing), place))
            continue
        sign = _SAME.get(sign, sign)
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == sign:
                yield opened[depth][1], place
                del opened[depth:]
                break


def _neutral(kinds: str, side: str) -> str:
    """What has no direction gets that of both sides, or that of the paragraph: N1 and N2."""

    def between(found: re.Match[str]) -> str:
        before, after = whole[found.start() - 1], whole[found.end()]
        kind = side if (before == "L") != (after == "L") else "LR"[before != "L"]
        return kind * len(found[0])

    whole = f"{side}{kinds}{side}"
    return re.sub("O+", between, whole)[1:-1]


def visual(levels_of: Iterable[int]) -> list[int]:
    """The places of a line in the order in which they stand on paper, from left to right: L2."""
    found = list(levels_of)
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
