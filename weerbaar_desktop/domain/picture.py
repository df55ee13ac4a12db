"""A made screenshot as data: what stands on the screen, without a word about how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PICTURE_SIZE: Final = (720, 1280)
"""Width and height in pixels of every picture: a small telephone, upright."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message in a conversation; `mine` is written by the owner of the telephone."""

    text: str
    time: str
    mine: bool = False


@dataclass(frozen=True, slots=True)
class ChatScreen:
    """A conversation with one person or group; what does not fit has scrolled away at the top.

    `mark` says that it is made up.
    """

    name: str
    day: str
    bubbles: tuple[Bubble, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody's words on a social medium, and when they were written in its own words, such as "2 uur"."""

    author: str
    handle: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class PostScreen:
    """A post with the replies below it; what does not fit is below the edge. `mark` says it is made up."""

    medium: str
    post: Post
    replies: tuple[Post, ...]
    mark: str


Picture = ChatScreen | PostScreen
