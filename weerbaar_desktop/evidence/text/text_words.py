"""All words of a plain text, also those of a web page that was saved as one; for searching."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.evidence.text.html_text import html_to_text
from weerbaar_desktop.evidence.text.plain import read_text

_PAGE: Final = re.compile(r"<(?:html|body|head|div|p|br|table|span|!doctype)\b", re.IGNORECASE)


def text_words(data: bytes) -> Received:
    """What read_text says; of a web page its source and its words."""
    received = read_text(data)
    if not _PAGE.search(received.text):
        return received
    return replace(received, text=f"{html_to_text(received.text).text}\n{received.text}"[:LONGEST_TEXT])
