"""The home scan as its page tells of it: what it is, the four levels with their sources, and what can be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.content.home_scan import HomeScan, Level
from weerbaar_desktop.domain.dutch import inside
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import day

_STALE_AFTER: Final = 365
_STALE: Final = tr(" Dit is langer dan een jaar geleden. Controleer het.")


@dataclass(frozen=True, slots=True)
class TextShown:
    """A heading, its words, and where they come from."""

    heading: str
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class LevelShown:
    """One level of measures, and what has to be known of it."""

    name: str
    what: str
    who: str
    explained: tuple[TextShown, ...]


@dataclass(frozen=True, slots=True)
class HomeShown:
    """All that the page shows."""

    parts: tuple[TextShown, ...]
    levels: tuple[LevelShown, ...]


def home_shown(home: HomeScan, today: date) -> HomeShown:
    """The words of the page, with sources that are old named as such."""
    parts = tuple(
        TextShown(part.heading, part.words, source_shown(part.source, part.reviewed_on, today))
        for part in home.shown("page")
    )
    return HomeShown(parts, tuple(_level(level, today) for level in home.levels))


def _level(level: Level, today: date) -> LevelShown:
    explained = tuple(
        TextShown(one.heading, one.words, source_shown(one.source, level.reviewed_on, today)) for one in level.explained
    )
    return LevelShown(level.name, level.what, tr("Wie: {who}", who=inside(level.who)), explained)


def source_shown(source: str, reviewed_on: date, today: date) -> str:
    """Where something comes from and when it was reviewed."""
    stale = _STALE if (today - reviewed_on).days > _STALE_AFTER else ""
    return tr("Bron: {source}. Nagekeken op {day}.{stale}", source=source, day=day(reviewed_on), stale=stale)
