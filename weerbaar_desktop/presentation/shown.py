"""Small values that several pages show."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field: its key, and a sentence that stands above the field and in the summary."""

    key: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ChoiceShown:
    """One answer to choose: its value and the words on it."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class LinkShown:
    """Something that can be opened: its record, its words, and a quiet line below."""

    record: str
    words: str
    below: str = ""


class FormRefused(Exception):
    """A form cannot be stored yet; carries every reason, in the order of the fields."""

    def __init__(self, errors: tuple[FieldError, ...]) -> None:
        super().__init__("; ".join(error.key for error in errors))
        self.errors = errors


def in_short(text: str, most: int) -> str:
    """On one line of at most so many characters, whole words where that leaves enough of it."""
    words = " ".join(text.split())
    if len(words) <= most:
        return words
    short = textwrap.shorten(words, most, placeholder=" …")
    return short if len(short) > most // 2 else f"{words[: most - 2]} …"
