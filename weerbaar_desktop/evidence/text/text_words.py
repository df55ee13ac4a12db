"""All words of a plain text, also those of a web page, of data or of a card that was saved as one; for searching."""

from __future__ import annotations

import re
from binascii import a2b_qp
from dataclasses import replace
from typing import Final

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.text.html_text import html_to_text
from weerbaar_desktop.evidence.text.plain import read_text

_PAGE: Final = re.compile(
    r"<(?:!doctype\b|/?[a-z][a-z0-9]{0,20}[\s/>])|&(?:#[0-9]|#x[0-9a-f]|shy;|nbsp;|zwnj;)", re.IGNORECASE
)
_ESCAPED: Final = re.compile(r"\\u([0-9a-fA-F]{4})")
_TWICE: Final = re.compile("[\u0080-\u00ff]{2,}")
_RTF_BYTE: Final = re.compile(r"\\'([0-9a-fA-F]{2})")
_RTF_CHARACTER: Final = re.compile(r"\\u(-?[0-9]{1,5}) ?\??")
_RTF_END: Final = re.compile(r"\\(?:par|line|tab|cell|row)\b ?")
_RTF_WORD: Final = re.compile(r"\\[a-z]{1,32}-?[0-9]{0,10} ?|[{}]|\\[*~_-]")
_QUOTED: Final = re.compile("quoted-printable", re.IGNORECASE)


def text_words(data: bytes) -> Received:
    """What read_text says; also in letters, where they are written as a web page, a list of data or a card does."""
    received = read_text(data)
    text = received.text
    found = [html_to_text(text).text] if _PAGE.search(text) else []
    if _ESCAPED.search(text):
        found.append(_TWICE.sub(_once, _letters(text)))
    if _QUOTED.search(text):
        found.append(read_text(a2b_qp(data[:LONGEST_TEXT])).text)
    if text.startswith("{\\rtf"):
        found.append(_of_rtf(text))
    told = "\n".join((*found, text))
    cut = (Unread(Where.TEXT, Why.TEXT_NOT_SEARCHED),) * (len(told) > LONGEST_TEXT)
    return replace(received, text=told[:LONGEST_TEXT], unread=(*received.unread, *cut))


def _of_rtf(text: str) -> str:
    """The words of a text as a word processor of old keeps it."""
    lettered = _RTF_BYTE.sub(lambda one: bytes([int(one[1], 16)]).decode("cp1252", "replace"), text)
    whole = _RTF_CHARACTER.sub(lambda one: chr(int(one[1]) % 0x10000), lettered)
    return _letters(_RTF_WORD.sub("", _RTF_END.sub("\n", whole)))


def _letters(text: str) -> str:
    escaped = _ESCAPED.sub(lambda one: chr(int(one[1], 16)), text)
    return escaped.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _once(run: re.Match[str]) -> str:
    """Letters that were turned into bytes once too often, as one large site does in what it hands out."""
    try:
        return run[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return run[0]
