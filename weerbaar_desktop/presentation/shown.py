"""Small values that several pages show."""

from __future__ import annotations

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
