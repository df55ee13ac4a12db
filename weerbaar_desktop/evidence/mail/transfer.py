"""How the content of a part was written into the mail, undone: base64, quoted-printable, uuencode."""

from __future__ import annotations

import binascii
import string
from typing import Final

_ALPHABET: Final = (string.ascii_letters + string.digits + "+/=").encode()
_NOT_BASE64: Final = bytes(set(range(256)) - set(_ALPHABET))
_BLANK: Final = b" \t\r\n"
_AS_IT_IS: Final = frozenset({"", "7bit", "8bit", "binary"})


def undone(raw: bytes, encoding: str) -> tuple[bytes, bool]:
    """The bytes that were sent, and whether all of `raw` could be read; never raises."""
    if encoding == "base64":
        return _from_base64(raw)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(raw), True
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _from_uuencode(raw)
    return raw, encoding in _AS_IT_IS


def _from_base64(raw: bytes) -> tuple[bytes, bool]:
    """What stands before the first "=" and is in the alphabet; a last character that says nothing is left out."""
    clean = raw.translate(None, _NOT_BASE64)
    content, _, rest = clean.partition(b"=")
    spare = len(content) % 4
    whole = spare != 1 and not rest.strip(b"=") and len(clean) == len(raw.translate(None, _BLANK))
    if spare == 1:
        content = content[:-1]
    return binascii.a2b_base64(content + b"=" * (-len(content) % 4)), whole


def _from_uuencode(raw: bytes) -> tuple[bytes, bool]:
    lines = iter(raw.splitlines())
    whole = any(line.startswith(b"begin ") for line in lines)
    pieces: list[bytes] = []
    for line in lines:
        if line.rstrip() == b"end":
            return b"".join(pieces), whole
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            whole = False
    return b"".join(pieces), False
