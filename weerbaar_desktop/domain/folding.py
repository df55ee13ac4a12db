"""Text as it is compared: without capitals, accents, odd spaces, and the signs that nobody sees or types."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile("[\u0300-\u036f]")
UNSEEN: Final = "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
"""Soft hyphens, marks of direction and the like, as a class of signs; what joins letters or emoji is not among them."""
_UNSEEN: Final = re.compile(f"[{UNSEEN}]")
_ALIKE: Final = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u02bc\u2032\u00b4`", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013", "-"),
    }
)
"""What a telephone, a mail program or a keyboard with dead keys makes of an apostrophe and of a hyphen."""
_LETTERS: Final = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th", "æ": "ae", "œ": "oe"}
)
"""Letters of names that no keyboard here has, and of which no accent comes off: a Yıldız is also written Yildiz."""
_SPACES: Final = re.compile(r"[\s\x00-\x1f\x7f]+")


def folded(text: str) -> str:
    """Lower case, one kind of apostrophe and hyphen, no accents or unseen signs, every run of spaces one space."""
    if text.isascii():
        text = text.replace("`", "'").casefold()
    else:
        # An apostrophe first: of an acute accent that stands alone only a space would be left.
        text = _UNSEEN.sub("", text).translate(_ALIKE)
        text = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", text)))
        text = text.casefold().translate(_ALIKE).translate(_LETTERS)
    return _SPACES.sub(" ", text).strip()
