"""What is searched for: the words and phrases in what somebody typed, and where a text holds them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from weerbaar_desktop.domain.folding import folded

SHORTEST: Final = 3
"""Letters; a word that is shorter stands in nearly every text, and the index knows every three in a row."""
FEW_FOUND: Final = 60
"""Incidents that are looked through one by one to show where the words stand, in 0.2 ms each; who finds more adds a
word."""
_SEEN: Final = 40
"""Characters of the first words of a row that are seen where there is little room."""
_BEFORE, _AFTER = 30, 60
"""Characters of an excerpt before what was found, and from there on."""
_STRETCH, _OVERLAP = 2000, 200
"""Characters of a text that are looked through at a time: to fold is quick, to keep the places takes longer."""

_PIECE: Final = re.compile(
    r"""(?<!\S) ["“”„«] (?P<phrase> [^"“”„«»]*) (?: ["“”»] | \Z)
      | (?<!\S) [‘‚] (?P<quoted> [^‘‚]*?) ’(?!\w)
      | (?<!\S) [‘‚] (?P<bare> \S*)
      | (?<!\S) ' (?P<straight> [^'\s] [^']*) ' (?!\w)
      | (?P<word> \S+)""",
    re.VERBOSE,
)
"""A phrase between quotation marks, or a word. A double mark that is still open holds all that follows: it is being
typed. A single one that is not closed is an apostrophe as some programs write it."""


_ENDS: Final = re.compile(r"""(?<![.,;:!?…])[.,;:!?…]+\Z|(?<=\w)(?:[.,;:!?…)\]}”»]|(?<!\d)["'’])+\Z""")
_BEGINS: Final = re.compile(r"\A[(\[{]+(?=\w[^)\]}]*\Z)")
"""What stands around a word in a sentence, such as one half of a pair: who copies one, or half remembers it, does not
mean the sign. In a phrase it stays, and so do the inches of a number."""
_RUN: Final = re.compile(r"[!-_a-~]+(?: [!-_a-~]+)*|.", re.DOTALL)
"""Words of plain letters with one space between them keep their length; any other sign is looked at by itself."""


def asked_in(typed: str) -> tuple[str, ...]:
    """The words in what was typed, each apart, and as one what stands between quotation marks."""
    pieces = (_asked(found) for found in _PIECE.finditer(typed))
    return tuple(piece for piece in pieces if piece.strip())


def _asked(piece: re.Match[str]) -> str:
    kind = str(piece.lastgroup)
    if kind in ("phrase", "quoted", "straight"):
        return piece[kind]
    return _BEGINS.sub("", _ENDS.sub("", piece[kind]))


def is_long(word: str) -> bool:
    """Whether a word or phrase can be searched for by itself."""
    return len(folded(word)) >= SHORTEST


def can_search(words: Collection[str]) -> bool:
    """Whether these words say enough to search for; a shorter one counts beside a long one."""
    return any(map(is_long, words))


def found_in(text: str, words: Collection[str]) -> tuple[tuple[int, int], ...]:
    """Where the text holds these words, as searching compares them: from and up to, in characters, in order."""
    if not text or not words:
        return ()
    flat, places = _flat(text)
    spans = sorted(
        (places[at], _end(text, places[at + len(word) - 1] + 1))
        for word in dict.fromkeys(map(folded, words))
        if word
        for at in _each(flat, word)
    )
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def unseen(shown: str, words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words, folded and each once, that a row which begins with `shown` does not surely show."""
    seen, _ = _flat(shown[:_SEEN])
    return tuple(word for word in dict.fromkeys(map(folded, words)) if word and word not in seen)


def excerpt(texts: Iterable[str], sought: Collection[str]) -> str:
    """A piece of the first text that holds one of these folded words, on one line; "" when none does."""
    for text in texts if sought else ():
        for begin in range(0, len(text), _STRETCH):
            stretch = folded(text[begin : begin + _STRETCH + _OVERLAP])
            if any(word in stretch for word in sought):
                spans = found_in(text[begin : begin + _STRETCH + _OVERLAP], sought)
                if spans:
                    return _around(text, begin + spans[0][0], begin + spans[0][1])
    return ""


def _around(text: str, start: int, end: int) -> str:
    """So much before and after it as fits on a line, cut at words."""
    begin, until = max(0, start - _BEFORE), max(end, start + _AFTER)
    before, after = text[begin:start], text[end:until]
    if begin:
        before = "… " + before.partition(" ")[2]
    if until < len(text):
        after = after.rpartition(" ")[0] + " …"
    return " ".join(f"{before}{text[start:end][:_AFTER]}{after}".split())


def _each(flat: str, word: str) -> Iterator[int]:
    at = flat.find(word)
    while at >= 0:
        yield at
        at = flat.find(word, at + 1)


def _end(text: str, end: int) -> int:
    """An accent that stands apart belongs to the letter before it."""
    while end < len(text) and not _letter(text[end]):
        end += 1
    return end


def _flat(text: str) -> tuple[str, Sequence[int]]:
    """The text as it is compared, and of each character of that the place it has in `text`."""
    if text.isascii() and len(flat := folded(text)) == len(text):
        return flat, range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for run in _RUN.finditer(text):
        piece, place = run[0], run.start()
        if len(piece) > 1:  # no sign among them becomes more than one letter, or none
            letters += piece.lower()
            places += range(place, run.end())
            continue
        for letter in _letter(piece):
            if letter != " " or letters[-1:] != [" "]:
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


@lru_cache(maxsize=2048)
def _letter(character: str) -> str:
    """What one character becomes: a space, nothing for an accent, or a letter or more."""
    return folded(f"x{character}x")[1:-1]
