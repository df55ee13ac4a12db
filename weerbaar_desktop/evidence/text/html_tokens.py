"""HTML to tokens in one pass: the parser of the standard library is quadratic on tags and comments that do not end."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

MOST_TAGS: Final = 50_000
_MOST_ATTRIBUTES: Final = 100
_LONGEST_VALUE: Final = 100_000
_NAME: Final = re.compile(r"/?[a-zA-Z][^\s/>]{0,100}")
_ATTRIBUTE: Final = re.compile(r"""([^\s=>"'/<][^\s=>/]{0,99})(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?""")
_VALUE_OR_END: Final = re.compile(r""">|=\s*(["'])""")
_RAW: Final = {
    name: re.compile(f"</{name}", re.IGNORECASE) for name in ("style", "script", "title", "textarea", "xmp", "noembed")
}
_HUGE_REFERENCE: Final = re.compile(r"&#[xX]?[0-9a-fA-F]{8,};?")


class Token(NamedTuple):
    """Text, the start of an element with its attributes, its end, the raw content of a style or script, or the rest.

    "rest" is all that follows the last tag that was looked at.
    """

    kind: Literal["text", "start", "end", "raw", "rest"]
    value: str
    attributes: dict[str, str] = {}  # noqa: RUF012 - nobody writes into it


def tokens(source: str, most_tags: int = MOST_TAGS) -> Iterator[Token]:
    """The tokens of `source`; whatever it is, it ends, and all text comes out."""
    return _Scan(source).tokens(most_tags)


class _Scan:
    """One pass over `source`. quotes: whether quotes still close; after one that does not, they mean nothing."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._last_end = source.rfind(">")
        self._quotes = True
        self._place = 0

    def tokens(self, most_tags: int) -> Iterator[Token]:
        """All of them."""
        for _ in range(most_tags):
            opened = self._source.find("<", self._place)
            if opened < 0 or opened > self._last_end:
                yield Token("text", unescaped(self._source[self._place :]))
                return
            if opened > self._place:
                yield Token("text", unescaped(self._source[self._place : opened]))
            yield from self._one(opened)
        yield Token("rest", self._source[self._place :])

    def _one(self, opened: int) -> Iterator[Token]:
        """The tokens that begin at "<"."""
        name = _NAME.match(self._source, opened + 1)
        if name is None:
            yield from self._no_tag(opened)
            return
        self._place = self._tag_end(name.end())
        word = name[0].lower()
        if word.startswith("/"):
            yield Token("end", word[1:])
            return
        yield Token("start", word, _attributes(self._source[name.end() : self._place - 1]))
        if word in _RAW:
            closing = _RAW[word].search(self._source, self._place)
            start, self._place = self._place, closing.start() if closing else len(self._source)
            yield Token("raw", self._source[start : self._place])

    def _no_tag(self, opened: int) -> Iterator[Token]:
        source = self._source
        if source.startswith("<!--", opened):
            end = source.find("-->", opened + 2)
            if end < 0:  # a comment that does not end would hide the rest; here that becomes text
                yield Token("text", unescaped(source[opened + 4 :]))
            self._place = end + 3 if end >= 0 else len(source)
        elif source.startswith(("<!", "<?", "</"), opened):
            self._place = source.index(">", opened) + 1
        else:
            self._place = opened + 1
            yield Token("text", "<")

    def _tag_end(self, start: int) -> int:
        """Behind the ">" that ends the tag; one in the quotes of a value does not."""
        place = start
        while self._quotes:
            found = _VALUE_OR_END.search(self._source, place)
            if found is None or found[0] == ">":
                break
            place = self._source.find(found[1], found.end()) + 1
            if not place or place > self._last_end:
                self._quotes, place = False, start
        return self._source.find(">", place, self._last_end) + 1 or self._last_end + 1


def _attributes(source: str) -> dict[str, str]:
    found: dict[str, str] = {}
    if not source:
        return found
    for match in _ATTRIBUTE.finditer(source[:_LONGEST_VALUE]):
        if len(found) >= _MOST_ATTRIBUTES:
            break
        found.setdefault(match[1].lower(), unescaped((match[2] or "").strip("\"'")))
    return found


def unescaped(text: str) -> str:
    """The text with its references written out; a number that is no character becomes a mark."""
    return html.unescape(_HUGE_REFERENCE.sub("\ufffd", text)) if "&" in text else text
