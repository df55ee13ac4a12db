"""Text as it is searched: without capitals, accents and odd spaces, the same for what is stored and what is sought."""

from __future__ import annotations

from collections.abc import Iterable

from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Incident, texts
from weerbaar_desktop.domain.searching import SHORTEST


def searchable(incident: Incident) -> str:
    """Everything a person wrote in an incident, a line for each place, so that no phrase runs over two places."""
    return "\n".join(folded(text) for _, text in texts(incident))


def split(words: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """The query for the index ("" when no word is long enough), and the words too short for it."""
    sought = dict.fromkeys(word for word in map(folded, words) if word)
    long = [word for word in sought if len(word) >= SHORTEST]
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
    return quoted, tuple(word for word in sought if len(word) < SHORTEST)
