"""What makes the program ask whether somebody is in danger now: words and answers, never a verdict."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

from weerbaar_desktop.domain.dutch import plain_letters
from weerbaar_desktop.domain.incident import Incident

_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Trigger:
    """One thing to ask about: `words` name it; it is looked for in `fields`, as a chosen value or as a word.

    A `*` in `contains` stands for more letters; words with a space between them stand in a row.
    """

    id: str
    words: str
    fields: tuple[str, ...]
    values: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()

    def touches(self, incident: Incident) -> bool:
        """Whether something of it stands in the incident."""
        return any(self._touches(getattr(incident, field)) for field in self.fields)

    def _touches(self, value: object) -> bool:
        if isinstance(value, tuple):
            return not {*self.values}.isdisjoint(value)
        if not isinstance(value, str):
            return False
        if self.values:
            return value in self.values
        said = _WORD.findall(plain_letters(value))
        words, row = {*said}, f" {' '.join(said)} "
        return any(
            f" {pattern} " in row if " " in pattern else any(fnmatchcase(word, pattern) for word in words)
            for pattern in self.contains
        )


def touched(triggers: Iterable[Trigger], incidents: Iterable[Incident]) -> tuple[str, ...]:
    """The words of everything that has to be asked about, each once, in the order of the triggers."""
    found = tuple(incidents)
    return tuple(one.words for one in triggers if any(one.touches(incident) for incident in found))
