"""The evidence that the program makes for an invented incident, as experts write it down."""

from __future__ import annotations

from typing import Annotated

import msgspec


class Mail(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="mail", tag_field="kind"):
    """A mail with all its headers; with `pixel` its HTML form names a tracking pixel, which nothing ever loads.

    `to` is the office of who gets it.
    """

    file: str
    sender: str
    address: str
    subject: str
    text: str
    pixel: bool = False
    to: str = "Wethouder"


class Letter(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="letter", tag_field="kind"):
    """A letter on paper; `days_before` is how long before the incident it was dated, None when it has no date."""

    file: str
    text: str
    to: str | None = None
    subject: str | None = None
    days_before: int | None = None
    closing: str | None = None


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message: so many minutes after the first; `who` is empty when the owner of the telephone wrote it."""

    minutes: Annotated[int, msgspec.Meta(ge=0)]
    text: str
    who: str = ""


class Chat(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="chat", tag_field="kind"):
    """A conversation as a telephone exports it: a text file."""

    file: str
    messages: tuple[Message, ...]


class ChatPicture(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="chat_picture", tag_field="kind"):
    """A screenshot of a conversation."""

    file: str
    name: str
    messages: tuple[Message, ...]


class Post(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One post or reply; `when` as a social medium says it, such as "2 uur"."""

    author: str
    handle: str
    when: str
    text: str


class PostPicture(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="post_picture", tag_field="kind"):
    """A screenshot of a post with replies."""

    file: str
    medium: str
    post: Post
    replies: tuple[Post, ...] = ()


PracticeEvidence = Mail | Letter | Chat | ChatPicture | PostPicture
