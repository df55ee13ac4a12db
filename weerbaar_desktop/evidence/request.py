"""What the viewer process is asked, as the words of its command line; the bytes of the piece come over the pipe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

from weerbaar_desktop.domain.file_kind import EXTENSIONS

Act = Literal["read", "words", "page", "photo", "part"]
CONTACTS: Final = "vcf"
"""A file of contacts: it is read, and never kept as evidence under that name."""
MOST_PAGES: Final = 10_000
MOST_PARTS: Final = 10_000
LONGEST_SIDE: Final = 10_000
"""Pixels of one side of what is shown."""
_LENGTH: Final = 5
_NUMBER: Final = re.compile(r"[0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Request:
    """What to do with a piece of this kind; number, from 1, and box (width, height) only where they mean something."""

    act: Act
    extension: str
    number: int = 0
    box: tuple[int, int] = (0, 0)

    @property
    def words(self) -> list[str]:
        """As words for a command line."""
        return [self.act, self.extension, *map(str, (self.number, *self.box))]


def request_of(words: Sequence[str]) -> Request:
    """What `words` of a request say; raises ValueError for anything else."""
    if len(words) != _LENGTH or not all(map(_NUMBER.fullmatch, words[2:])):
        raise ValueError("this is no request")
    act = next((act for act in get_args(Act) if act == words[0]), None)
    number, width, height = map(int, words[2:])
    if act is None or words[1] not in (*EXTENSIONS, CONTACTS) or not _makes_sense(act, number, (width, height)):
        raise ValueError("this is no request")
    return Request(act, words[1], number, (width, height))


def _makes_sense(act: Act, number: int, box: tuple[int, int]) -> bool:
    if act == "page":
        return 1 <= number <= MOST_PAGES and all(1 <= side <= LONGEST_SIDE for side in box)
    return box == (0, 0) and (number == 0 if act in ("read", "words", "photo") else 1 <= number <= MOST_PARTS)
