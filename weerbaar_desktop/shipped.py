"""What ships beside the code and is read when it is first asked: all content, and the parts that need no vault."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from weerbaar_desktop.system.bundle import resource

if TYPE_CHECKING:
    from weerbaar_desktop.content.library import Library
    from weerbaar_desktop.domain.breathing import Pace
    from weerbaar_desktop.domain.contacts import Contact
    from weerbaar_desktop.domain.help_topic import HelpTopic
    from weerbaar_desktop.domain.promises import Promises


def content_folder() -> Path:
    """Where the experts' files stand, in the language that is spoken where there are any."""
    from weerbaar_desktop.gui.language import DUTCH, spoken

    folder = resource("content") / spoken()
    return folder if folder.is_dir() else resource("content", DUTCH)


@cache
def library() -> Library:
    """All content, read once."""
    from weerbaar_desktop.content.library import load_library

    return load_library(content_folder())


def contacts() -> tuple[Contact, ...]:
    """The numbers that ship."""
    from weerbaar_desktop.content.contacts import load_contacts

    return load_contacts(content_folder())


def promises() -> Promises:
    """What the program promises, and what not."""
    from weerbaar_desktop.content.promises import load_promises

    return load_promises(content_folder())


def help_topics() -> tuple[HelpTopic, ...]:
    """What F1 explains."""
    from weerbaar_desktop.content.help_topics import load_help_topics

    return load_help_topics(content_folder())


def calm() -> tuple[Pace, ...]:
    """The breathing exercise."""
    from weerbaar_desktop.content.calm import load_calm

    return load_calm(content_folder())
