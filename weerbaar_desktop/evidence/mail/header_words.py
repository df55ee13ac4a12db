"""The words of a header: encoded words (RFC 2047) and bytes without a name, to text."""

from __future__ import annotations

import binascii
import re
from typing import Final

from weerbaar_desktop.evidence.mail.transfer import undone
from weerbaar_desktop.evidence.text.charsets import codec_of, decoded

_WORD: Final = re.compile(rb"=\?([^?*\s]{1,40})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?\r\n]*)\?=")


def words(value: bytes) -> tuple[str, bool]:
    """The text of a header value on as many lines as it had, and whether all of it could be read."""
    pieces: list[str] = []
    whole, place = True, 0
    waiting, label = b"", ""  # bytes of words that follow each other in one character set: one character may be split

    def flush() -> None:
        nonlocal waiting, whole
        if waiting:
            text, fits = decoded(waiting, label)
            pieces.append(text)
            whole, waiting = whole and fits, b""

    for found in _WORD.finditer(value):
        between = value[place : found.start()]
        name = found[1].decode("ascii", "replace").lower()
        # White space between two encoded words is not part of the text.
        if between.strip() or place == 0:
            flush()
            pieces.append(decoded(between)[0])
        if name != label:
            flush()
        label, place = name, found.end()
        content, fits = _content(found[2], found[3])
        waiting += content
        whole = whole and fits and bool(codec_of(name))
    flush()
    text, fits = decoded(value[place:])
    return "".join([*pieces, text]), whole and fits


def _content(how: bytes, written: bytes) -> tuple[bytes, bool]:
    if how in b"bB":
        return undone(written, "base64")
    return binascii.a2b_qp(written, header=True), True
