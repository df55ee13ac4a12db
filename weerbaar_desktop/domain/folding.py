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
    {**dict.fromkeys("\u2018\u2019\u02bc", "'"), **dict.fromkeys("\u2010\u2011\u2012\u2013", "-")}
)
"""What a telephone or a mail program makes of an apostrophe and of a hyphen."""
_SPACES: Final = re.compile(r"[\s\x00-\x1f\x7f]+")


def folded(text: str) -> str:
    """Lower case, one kind of apostrophe and hyphen, no accents or unseen signs, every run of spaces one space."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", _UNSEEN.sub("", text))))
        text = text.translate(_ALIKE)
    return _SPACES.sub(" ", text.casefold()).strip()
