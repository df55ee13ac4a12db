"""What the program says of itself: its version, the parts of others in it, and where its facts come from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OwnPart:
    """Something that others made and that works in this program; `licence` as its makers call it."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class FactSource:
    """Where a fact comes from, and on which day somebody last looked there; None where that is not written down."""

    words: str
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class FactSources:
    """The sources of one subject, each once."""

    title: str
    sources: tuple[FactSource, ...]


@dataclass(frozen=True, slots=True)
class AboutProgram:
    """`schema` is the version of the vaults that this program makes."""

    version: str
    schema: int
    parts: tuple[OwnPart, ...]
    sources: tuple[FactSources, ...]
