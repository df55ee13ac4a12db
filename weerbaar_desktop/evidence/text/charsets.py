"""Bytes of a stranger to text: only character sets that are known, each loaded before the process confines itself."""

from __future__ import annotations

import codecs
import re
from encodings import normalize_encoding
from encodings.aliases import aliases
from typing import Final

_NAMES: Final = (
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1252", "cp1250", "cp1251", "cp1253",
    "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp437", "cp850", "cp852", "cp866", "cp874", "iso8859-2",
    "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso8859-10",
    "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16", "koi8-r", "koi8-u", "mac-roman", "gb2312", "gbk",
    "gb18030", "hz", "big5", "big5hkscs", "euc-jp", "shift-jis", "cp932", "cp950", "iso2022-jp", "euc-kr", "cp949",
    "iso2022-kr", "latin-1", "ascii",
)  # fmt: skip


def _module(name: str) -> str:
    """The module that knows a character set, by whatever name; it is not looked for."""
    plain = normalize_encoding(name).lower()
    return aliases.get(plain, plain)


_KNOWN: Final = {_module(name): codecs.lookup(name).name for name in _NAMES}
for _name in _KNOWN.values():
    codecs.lookup(_name)
# The same reading as every mail program: who says one of these usually means the larger set.
_WIDER: Final = {"ascii": "utf-8", "iso8859-1": "cp1252", "gb2312": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949"}
_ALSO: Final = {"iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "ks_c_5601-1987": "cp949", "x-sjis": "cp932"}
_SPELLING: Final = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,39}")
_NOT_SHOWN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_DIRECTION: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
UNKNOWN: Final = "\ufffd"
"""Stands where a character could not be read."""


def codec_of(label: str) -> str:
    """The codec for the name of a character set as a mail gives it; "" for one that is not known."""
    name = label.strip().lower()
    if not _SPELLING.fullmatch(name):
        return ""
    # Not codecs.lookup: that would look on disk for a module with the name that a stranger gives.
    found = _KNOWN.get(_module(_ALSO.get(name, name)), "")
    return _WIDER.get(found, found)


def decoded(data: bytes, label: str = "") -> tuple[str, bool]:
    """The text of `data`, and whether all of it could be read in the character set it names; "" names none."""
    codec = codec_of(label) if label else "utf-8"
    # Of the wide ones, almost anything would also be UTF-8 with zeros between the letters.
    for attempt in filter(None, (codec, "" if codec.startswith(("utf-16", "utf-32")) else "utf-8")):
        try:
            text = data.decode(attempt)
        except (UnicodeError, LookupError):
            continue
        return shown(text), attempt == codec
    text = data.decode(codec if codec not in ("", "utf-8") else "cp1252", "replace")
    # Bytes without a name are often those of an old Windows; then nothing was lost.
    return shown(text), not label and UNKNOWN not in text


def shown(text: str) -> str:
    """The text with line feeds only, and a mark for each character that cannot be shown or written."""
    return _NOT_SHOWN.sub(UNKNOWN, text.replace("\r\n", "\n").replace("\r", "\n"))


def on_one_line(text: str) -> str:
    """The text on one line, with a mark for each character that would turn the direction of the others."""
    return _DIRECTION.sub(UNKNOWN, " ".join(shown(text).split()))
