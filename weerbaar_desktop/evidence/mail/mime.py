"""A mail to headers and parts: one pass, no recursion, every loop bounded, whatever the bytes.

The parser of the standard library recurses into nested parts and has quadratic places; a stranger may choose the bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from weerbaar_desktop.evidence.mail.parameters import parameters

MOST_HEADERS: Final = 5_000
"""Header fields that are kept of one part."""
LONGEST_BLOCK: Final = 4 << 20
LONGEST_FIELD: Final = 64 << 10
"""Bytes of the header block, and of one field in it."""
DEEPEST: Final = 50
MOST_MARKS: Final = 20_000
"""Boundaries looked at in the whole mail, also lines that only begin like one."""
_LONGEST_BOUNDARY: Final = 200
_LONGEST_PREAMBLE: Final = 200
"""Bytes that many programs put before the first part, to say that there are parts."""
_LOOKED_AT_BEHIND: Final = 64 << 10
_FIELD: Final = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")


@dataclass(slots=True)
class Headers:
    """The fields of one part, names in lower case, values as written; `body` is where the content begins.

    more: fields that were not kept. cut: fields that were shortened. broken: whether the block ended on a line that is
    no field.
    """

    fields: list[tuple[str, bytes]] = field(default_factory=list)
    body: int = 0
    more: int = 0
    cut: int = 0
    broken: bool = False

    def all(self, name: str) -> list[bytes]:
        """Every value of this field, in the order of the mail."""
        return [value for given, value in self.fields if given == name]

    def first(self, name: str) -> bytes:
        """The first value of this field, b"" when there is none."""
        return next((value for given, value in self.fields if given == name), b"")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part that holds content: data[start:end] as written in the mail.

    kind: such as "text/plain". choice: the number of the innermost set of alternatives around it, 0 for none. deeper:
    it holds parts that were not taken apart.
    """

    headers: Headers
    start: int
    end: int
    kind: str
    choice: int
    deeper: bool = False

    def said(self, name: str) -> tuple[str, dict[str, str]]:
        """The first word of a structured field in lower case, and its parameters."""
        return parameters(self.headers.first(name))


@dataclass(slots=True)
class Mail:
    """A mail taken apart: the headers at the top, and every leaf in order.

    unclosed: a last boundary is missing. crowded: there were more boundaries than are looked at. around: there is text
    before or behind the parts, which mail programs do not show.
    """

    data: bytes
    headers: Headers
    leaves: list[Leaf] = field(default_factory=list)
    unclosed: bool = False
    crowded: bool = False
    around: bool = False
    encrypted: bool = False


def take_apart(data: bytes) -> Mail:
    """The mail in `data`; its headers are empty when there are none."""
    headers = read_headers(data, _start(data), len(data))
    mail = Mail(data, headers)
    _Knife(mail).cut(_Block(headers, headers.body, len(data)))
    return mail


@dataclass(frozen=True, slots=True)
class _Block:
    """Something still to be taken apart; otherwise: its kind when it does not say so."""

    headers: Headers
    start: int
    end: int
    otherwise: str = "text/plain"
    depth: int = 0
    choice: int = 0


class _Knife:
    """Takes a mail apart with a list of what waits instead of recursion."""

    def __init__(self, mail: Mail) -> None:
        self._mail = mail
        self._marks = MOST_MARKS
        self._choices = 0
        self._waiting: list[_Block] = []

    def cut(self, block: _Block) -> None:
        """All leaves of the block, in order."""
        self._waiting.append(block)
        while self._waiting:
            self._cut(self._waiting.pop())

    def _cut(self, block: _Block) -> None:
        kind, said = parameters(block.headers.first("content-type"))
        kind = kind if "/" in kind else block.otherwise
        boundary = said.get("boundary", "").encode("utf-8", "replace")[:_LONGEST_BOUNDARY].rstrip()
        parted = kind.startswith("multipart/")
        self._mail.encrypted = self._mail.encrypted or kind == "multipart/encrypted"
        if not parted or block.depth >= DEEPEST:
            self._leaf(block, kind, deeper=parted)
            return
        pieces = self._pieces(block, b"--" + boundary) if boundary else []
        if not pieces:
            self._leaf(block, "text/plain", deeper=True)
            return
        choice = block.choice
        if kind == "multipart/alternative":
            self._choices += 1
            choice = self._choices
        inner = "message/rfc822" if kind == "multipart/digest" else "text/plain"
        for first, last in reversed(pieces):
            headers = read_headers(self._mail.data, first, last)
            self._waiting.append(_Block(headers, headers.body, last, inner, block.depth + 1, choice))

    def _leaf(self, block: _Block, kind: str, deeper: bool) -> None:
        self._mail.leaves.append(Leaf(block.headers, block.start, block.end, kind, block.choice, deeper))

    def _pieces(self, block: _Block, mark: bytes) -> list[tuple[int, int]]:
        """What stands between the boundaries of the block; without a closing one the last piece goes on to the end."""
        pieces: list[tuple[int, int]] = []
        open_at, data = -1, self._mail.data
        for first, last, rest in _marks(data, block.start, block.end, mark):
            self._marks -= 1
            if self._marks <= 0:
                self._mail.crowded = True
                break
            if rest not in (b"", b"--"):
                continue
            if open_at >= 0:
                pieces.append((open_at, max(open_at, first)))
            elif first - block.start > _LONGEST_PREAMBLE:
                self._mail.around = True
            open_at = last
            if rest:
                behind = data[last : min(block.end, last + _LOOKED_AT_BEHIND)]
                self._mail.around = self._mail.around or bool(behind.strip())
                return pieces
        self._mail.unclosed = True
        return [*pieces, (open_at, block.end)] if open_at >= 0 else pieces


def _start(data: bytes) -> int:
    """Where the headers begin: behind a byte order mark, empty lines and the line that a mailbox puts in front."""
    start = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    while data[start : start + 1] in (b"\r", b"\n"):
        start += 1
    if data.startswith((b"From ", b">From "), start):
        start = data.find(b"\n", start) + 1 or len(data)
    return start


def read_headers(data: bytes, start: int, end: int) -> Headers:
    """The header block that begins at `start`; `end` is where the part ends."""
    headers = Headers(body=start)
    lines: list[bytes] = []
    limit = min(end, start + LONGEST_BLOCK)
    place = start
    while place < end:
        stop = data.find(b"\n", place, end)
        stop = end if stop < 0 else stop + 1
        line = data[place : min(stop, place + LONGEST_FIELD)]
        empty, folded = not line.strip(b"\r\n"), line[:1] in b" \t"
        if empty or place >= limit or not ((folded and (lines or headers.more)) or _FIELD.match(line)):
            headers.body, headers.broken = (stop, False) if empty else (place, True)
            break
        headers.cut += stop - place > LONGEST_FIELD
        if folded:
            lines.append(line)
        else:
            _keep(headers, lines)
            lines = [line]
        place = stop
    else:
        headers.body = end
    _keep(headers, lines)
    return headers


def _keep(headers: Headers, lines: list[bytes]) -> None:
    """Add the field that stands on these lines."""
    if not lines:
        return
    if len(headers.fields) >= MOST_HEADERS:
        headers.more += 1
        return
    joined = b"".join(lines)
    headers.cut += len(joined) > LONGEST_FIELD
    name, _, value = joined[:LONGEST_FIELD].partition(b":")
    headers.fields.append((name.strip().lower().decode("ascii", "replace"), value.strip()))


def _marks(data: bytes, begin: int, end: int, mark: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Each line that begins like this boundary: where the content before it ends, where that after it begins, the rest.

    The line break before a boundary belongs to the boundary.
    """
    place = begin
    at_start = data.startswith(mark, begin, end)
    while True:
        found = begin if at_start else data.find(b"\n" + mark, place, end) + 1
        if not at_start and not found:
            return
        stop = data.find(b"\n", found, end)
        stop = end if stop < 0 else stop + 1
        rest = data[found + len(mark) : min(stop, found + len(mark) + 1000)].strip()
        yield _before(data, begin, found), stop, rest
        at_start, place = False, max(stop - 1, found)


def _before(data: bytes, begin: int, found: int) -> int:
    """Where the content ends that stands before a boundary at `found`."""
    for line_break in (b"\r\n", b"\n"):
        if data.endswith(line_break, begin, found):
            return found - len(line_break)
    return found
