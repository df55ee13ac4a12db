"""Lessons from stories that are public, in our own words, each with its source."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read


class PublicStory(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of them: what happened, and what somebody else can learn from it."""

    id: str
    title: str
    happened: str
    lessons: tuple[str, ...]
    source: str
    reviewed_on: date


class StoriesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of stories.toml."""

    stories: tuple[PublicStory, ...]


def load_stories(folder: Path) -> tuple[PublicStory, ...]:
    """Those in `folder`/stories.toml; raises ContentError."""
    path = folder / "stories.toml"
    found = read(path, StoriesFile).stories
    if not found or len({one.id for one in found}) != len(found):
        raise ContentError(path, "stories: er staat niets, of een id komt twee keer voor")
    if bare := next((one.id for one in found if not one.lessons), ""):
        raise ContentError(path, f"{bare}: een verhaal heeft minstens één les")
    return found
