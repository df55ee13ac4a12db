"""Text as it is compared: without capitals, accents, odd spaces, and the signs that nobody sees or types."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile("[\u0300-\u036f]")
UNSEEN: Final = "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
"""Soft hyphens, marks of direction and the like, as a class of signs; what joins letters or emoji is not among them."""
_UNSEEN: Final = re.compile(f"[{UNSEEN}]")
_SPACES: Final = re.compile(r"[\s\x00-\x1f\x7f]+")

ACUTE: Final = "\u00b4"
"""What some type for an apostrophe. It is a space and an accent to who takes signs apart, so it is looked at first."""
_GRAVE: Final = "`"
_TYPED: Final = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bb\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u2044\u2215", "/"),
    **dict.fromkeys("\u00d8\u00f8", "o"),
    **dict.fromkeys("\u0141\u0142", "l"),
    **dict.fromkeys("\u0110\u0111\u00d0\u00f0", "d"),
    **dict.fromkeys("\u0126\u0127", "h"),
    **dict.fromkeys("\u0166\u0167", "t"),
    "\u0131": "i",
    **dict.fromkeys("\u00c6\u00e6", "ae"),
    **dict.fromkeys("\u0152\u0153", "oe"),
    **dict.fromkeys("\u00de\u00fe", "th"),
}
"""What a telephone or a mail program makes of quotes and hyphens, and letters that are no letter with an accent to
Unicode and are one to who types a name without them: as they are typed."""
_UNTYPED: Final = re.compile(f"[{''.join(_TYPED)}]")
_UNFOLDED: Final = re.compile(f"[{UNSEEN}{_GRAVE}{ACUTE}{''.join(_TYPED)}]")


def folded(text: str) -> str:
    """Lower case, one kind of quote and hyphen, plain letters, no unseen signs, every run of spaces one space."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", _UNSEEN.sub("", text.replace(ACUTE, "'")))
        text = unicodedata.normalize("NFC", _MARKS.sub("", apart))
        text = _UNTYPED.sub(lambda found: _TYPED[found[0]], text)
    return _SPACES.sub(" ", text.replace(_GRAVE, "'").casefold()).strip()


def is_unfolded(text: str) -> bool:
    """Whether a text that an earlier version folded holds a sign that is written otherwise now."""
    return _UNFOLDED.search(text) is not None
