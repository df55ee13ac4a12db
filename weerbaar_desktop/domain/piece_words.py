"""The words of a mail or a chat that came in as evidence: what of them is kept beside the piece, to be found by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from weerbaar_desktop.domain.folding import UNSEEN
from weerbaar_desktop.domain.received import Received

WITH_WORDS: Final = frozenset({"eml", "msg", "txt", "zip"})
"""What a mail or a chat can be; other kinds are looked at, not searched."""
LONGEST: Final = 100_000
"""Characters of one piece: a book, or a chat of months. More of it would make every save of its incident late, because
the index holds an incident as one text."""
LONGEST_IN_ALL: Final = 200_000
"""Characters of all pieces of one incident together, as they are searched: the pieces that came in first go first."""
_READ: Final = frozenset({"mail", "chat", "text"})
_SPOKEN_OF: Final = frozenset({"from", "to", "cc", "subject", "people"})
"""What people call a mail or a chat by; the route of a mail is nobody's words."""
_HALF: Final = re.compile("[\ud800-\udfff]")
_UNSEEN: Final = re.compile(f"[{UNSEEN}]")
"""Signs that show nothing: they part a word that one reads as whole, or turn a line around."""

Words = tuple[str, ...]
"""A text for each place, so that no phrase runs over two places."""


def words_in_piece(received: Received) -> Words:
    """What is kept of what the viewer said, of a chat the newest first; () for what is no mail, chat or text."""
    if received.kind not in _READ:
        return ()
    told = (claim.value for claim in received.claims if claim.key in _SPOKEN_OF)
    # What was said last is what somebody looks for: of a long chat that is kept, and the oldest goes.
    newest_first = reversed(received.messages)
    said = (text for message in newest_first for text in (message.sender, message.text, message.media))
    inside = (part.name for part in received.parts)
    return bounded(dict.fromkeys((*told, *inside, *said, received.text)))  # a name above each message counts once


def within(read: Iterable[str]) -> Iterator[str]:
    """What is searched of each piece of one incident, so that all of it stays within LONGEST_IN_ALL: letters that fold
    to many count as many."""
    left = LONGEST_IN_ALL
    for text in read:
        yield text[:left]
        left -= min(left, len(text))


def bounded(places: Iterable[str]) -> Words:
    """Each place on one line and whole characters only, no more of them together than is kept."""
    left = LONGEST
    kept: list[str] = []
    for place in places:
        whole = _HALF.sub("\N{REPLACEMENT CHARACTER}", _UNSEEN.sub("", place[: 2 * left]))
        line = " ".join(whole.split())[:left]
        if line and left:
            kept.append(line)
            left -= len(line)
    return tuple(kept)
