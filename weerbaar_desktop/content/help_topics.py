"""The explanation that F1 gives, as it stands in help.toml."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.help_topic import HelpTopic


class _Topic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    title: str
    pages: tuple[str, ...]
    words: tuple[str, ...]
    reviewed_on: date


class HelpFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of help.toml."""

    topics: tuple[_Topic, ...]


def load_help_topics(folder: Path) -> tuple[HelpTopic, ...]:
    """Those in `folder`/help.toml; raises ContentError, also where one page belongs to two of them."""
    path = folder / "help.toml"
    found = read(path, HelpFile).topics
    if not found or len({one.id for one in found}) != len(found):
        raise ContentError(path, "topics: er staat niets, of een id komt twee keer voor")
    if bare := next((one.id for one in found if not one.words), ""):
        raise ContentError(path, f"{bare}: hier hoort tekst te staan")
    pages = [page for one in found for page in one.pages]
    if twice := next((page for page in pages if pages.count(page) > 1), ""):
        raise ContentError(path, f"pages: ‘{twice}’ staat bij twee onderwerpen")
    return tuple(HelpTopic(one.id, one.title, one.pages, one.words, one.reviewed_on) for one in found)
