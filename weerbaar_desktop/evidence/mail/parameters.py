"""Structured header fields, such as `text/plain; charset=utf-8; name*0*=utf-8''a`: a word and its parameters."""

from __future__ import annotations

import re
from typing import Final

from weerbaar_desktop.evidence.mail.header_words import words
from weerbaar_desktop.evidence.text.charsets import decoded

LONGEST: Final = 16 << 10
"""Bytes of a structured field that are looked at."""
_MOST: Final = 500
_PARAMETER: Final = re.compile(rb';\s*([^\s=;"]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
_NUMBERED: Final = re.compile(r"([^*]+)(?:\*([0-9]{1,3}))?(\*)?")
_QUOTED_PAIR: Final = re.compile(rb"\\(.)", re.DOTALL)
_PERCENT: Final = re.compile(rb"%([0-9A-Fa-f]{2})")
_FOLD: Final = re.compile(rb"[\r\n]+")


def parameters(value: bytes) -> tuple[str, dict[str, str]]:
    """The first word in lower case, and the parameters by their name in lower case; the first of two counts."""
    value = _FOLD.sub(b" ", value[:LONGEST])
    word = value.partition(b";")[0].strip().lower().decode("ascii", "replace")
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[bytes, bool]]] = {}
    for number, found in enumerate(_PARAMETER.finditer(value)):
        if number >= _MOST:
            break
        parsed = _NUMBERED.fullmatch(found[1].decode("ascii", "replace").lower())
        content = _unquoted(found[2].strip())
        if parsed is None or not (parsed[2] or parsed[3]):
            plain.setdefault(found[1].decode("ascii", "replace").lower(), words(content)[0])
        else:
            pieces.setdefault(parsed[1], {}).setdefault(int(parsed[2] or 0), (content, bool(parsed[3])))
    # The long way of writing goes before the short one: it can say more.
    return word, plain | {name: _joined(numbered) for name, numbered in pieces.items()}


def _unquoted(value: bytes) -> bytes:
    if len(value) > 1 and value.startswith(b'"') and value.endswith(b'"'):
        return _QUOTED_PAIR.sub(rb"\1", value[1:-1])
    return value


def _joined(numbered: dict[int, tuple[bytes, bool]]) -> str:
    """The pieces of one value in their order (RFC 2231); the first may name the character set of all."""
    label, content = "", b""
    for number in sorted(numbered):
        piece, extended = numbered[number]
        if extended and not content and not label and piece.count(b"'") >= 2:  # noqa: PLR2004 - charset'language'value
            name, _, piece = piece.split(b"'", 2)
            label = name.decode("ascii", "replace")
        content += _PERCENT.sub(lambda hit: bytes([int(hit[1], 16)]), piece) if extended else piece
    return decoded(content, label)[0]
