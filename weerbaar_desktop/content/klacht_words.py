"""What somebody has to know of the term for a klacht, and the words of an appointment for another calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

_SAYS_TOO_MUCH: Final = ("aangifte", "klacht", "politie", "weerbaar", "bedreig", "stalking", "belaging")
"""What may not stand in a calendar, which others see and which often goes to the cloud."""


class KlachtWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of klacht.toml: how the term is counted, who may ask, and an appointment that names no case."""

    counting: str
    series: str
    who: str
    source: str
    state_of_law: date
    reviewed_on: date
    appointment_title: str
    appointment_words: str


def load_klacht_words(folder: Path) -> KlachtWords:
    """The words in `folder`/klacht.toml; raises ContentError."""
    path = folder / "klacht.toml"
    words = read(path, KlachtWords)
    seen_by_others = f"{words.appointment_title} {words.appointment_words}".casefold()
    for word in _SAYS_TOO_MUCH:
        if word in seen_by_others:
            raise ContentError(path, f"appointment: ‘{word}’ zegt te veel in een agenda die anderen zien")
    if not words.source.strip() or words.state_of_law > words.reviewed_on:
        raise ContentError(path, "noem de bron, en de stand van de wet op of voor reviewed_on")
    return words
