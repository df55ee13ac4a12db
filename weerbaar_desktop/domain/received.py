"""What a received file says of itself when it is read: claims, never facts, and always with what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from weerbaar_desktop.domain.contact_card import CardLine
from weerbaar_desktop.domain.unread import Unread

ReadKind = Literal["picture", "pages", "mail", "chat", "text", "media", "other"]
"""How a piece can be looked at: one picture, numbered pages, a mail, a chat, plain text, sound or film, not at all."""

ClaimKey = Literal[
    "from", "to", "cc", "reply_to", "return_path", "subject", "date", "message_id", "route",
    "taken_on", "place", "device", "software", "title", "author", "made_on",
    "account", "people", "first", "last", "messages", "format", "pixels", "length",
]  # fmt: skip
CLAIM_KEYS: Final[tuple[str, ...]] = get_args(ClaimKey)

LONGEST_CLAIM: Final = 2_000
"""Characters of one claim; what is longer is cut, and that is said among what could not be read."""
LONGEST_TEXT: Final = 2_000_000
"""Characters of the text of one piece."""
LONGEST_MESSAGE: Final = 70_000
"""Characters of one message of a chat; WhatsApp lets people type 65,536."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Something the file says of itself, such as its sender. Anyone may have written it there."""

    key: ClaimKey
    value: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat, in the order of the file.

    number: from 1. at: the moment as the file gives it, `YYYY-MM-DDTHH:MM:SS` without a zone, "" when it gives none.
    sender: "" for what the app itself says. media: the name of a file it refers to, "" for none. line: where it begins
    in the file, from 1.
    """

    number: int
    at: str
    sender: str
    text: str
    media: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside the file: an attachment of a mail, a picture in a chat. number: from 1; size in bytes."""

    number: int
    name: str
    extension: str
    size: int


@dataclass(frozen=True, slots=True)
class Received:
    """What was read in one piece; the original stands beside it, untouched.

    text: the words of a mail or a text. pages: how many can be shown as pixels. remote: what it would have fetched
    from elsewhere; trackers: how many of those are there only to tell that it was opened. None of them was fetched.
    cards: what stands on the contacts in a file of contacts, which has no text.
    """

    kind: ReadKind
    claims: tuple[Claim, ...] = ()
    text: str = ""
    messages: tuple[Message, ...] = ()
    parts: tuple[Part, ...] = ()
    pages: int = 0
    remote: int = 0
    trackers: int = 0
    unread: tuple[Unread, ...] = ()
    cards: tuple[CardLine, ...] = ()

    def claim(self, key: ClaimKey) -> str:
        """The first claim under `key`, "" when there is none."""
        return next((claim.value for claim in self.claims if claim.key == key), "")


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture without a format: `data` holds height rows of width pixels of red, green and blue, one byte each."""

    width: int
    height: int
    data: bytes
