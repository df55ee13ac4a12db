"""Text as it is compared: without capitals, accents and odd spaces."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile("[\u0300-\u036f]")
_SPACES: Final = re.compile(r"[\s\x00-\x1f\x7f]+")


def folded(text: str) -> str:
    """Lower case, without accents, every run of spaces one space."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", text)))
    return _SPACES.sub(" ", text.casefold()).strip()
