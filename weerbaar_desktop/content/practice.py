"""The invented incidents that a practice vault is filled with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from weerbaar_desktop.content.reading import ContentError, read


class PracticeIncident(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One pattern: the incident's own keys, parts of one person, and which evidence to make."""

    account: str
    literal_words: str | None = None
    interpretation: str | None = None
    channel: str | None = None
    place: str | None = None
    kinds: tuple[str, ...] | None = None
    aimed_at: tuple[str, ...] | None = None
    means: str | None = None
    occasion: str | None = None
    demand: str | None = None
    witnesses: tuple[str, ...] | None = None
    effect: str | None = None
    response: str | None = None
    told: str | None = None
    alias: str | None = None
    handle: str | None = None
    description: str | None = None
    plate: str | None = None
    unknown: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    evidence: Literal["mail", "chat", "letter"] | None = None


class Practice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of practice.toml: words to choose from, and patterns to fill."""

    words: Mapping[str, tuple[str, ...]]
    incidents: tuple[PracticeIncident, ...]


def load_practice(folder: Path) -> Practice:
    """The patterns in `folder`/practice.toml; raises ContentError."""
    path = folder / "practice.toml"
    practice = read(path, Practice)
    for number, incident in enumerate(practice.incidents):
        try:
            incident.account.format(**dict.fromkeys(practice.words, ""))
        except (KeyError, IndexError, ValueError) as error:
            raise ContentError(path, f"incidents[{number}].account: onbekend woord {error}") from error
    return practice
