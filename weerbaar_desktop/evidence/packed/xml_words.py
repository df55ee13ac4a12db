"""The words of one XML file of a document: what is read in it, and all that stands beside it; nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pyexpat import ExpatError, ParserCreate
from typing import Final, Protocol

from weerbaar_desktop.domain.unread import Why

_LONGEST_TAG: Final = 2 * 1024 * 1024
"""Bytes between two ends: a tag that goes on and on is read anew with each piece of it."""
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_ENDS: Final[dict[str, str]] = {
    "p": "\n", "h": "\n", "br": "\n", "cr": "\n", "line-break": "\n", "tr": "\n", "table-row": "\n",
    "tc": "\t", "tab": "\t", "table-cell": "\t", "s": " ", "noBreakHyphen": "-",
}  # fmt: skip
"""What stands between the words where an element of a text ends; all other elements stand inside a word."""
_OF_A_WORD: Final = frozenset(
    {
        "r", "t", "rPr", "rFont", "sz", "color", "b", "i", "u", "family", "charset", "scheme", "strike", "vertAlign",
        "outline", "shadow", "condense", "extend", "rPh", "phoneticPr",
    }
)  # fmt: skip
"""Elements in a table or a list of values that do not part words; all others do."""
_DELETED: Final = frozenset({"del", "moveFrom", "deletion"})
_INSERTED: Final = frozenset({"ins", "moveTo"})
_CODES: Final = frozenset({"instrText", "delInstrText"})
"""What a program has to fill in, such as the address of a link: no words of the text."""


class Forbidden(Exception):
    """The XML declares what a document never needs: a type of its own, or entities."""


class TooMuch(Exception):
    """There is more than may be read."""


@dataclass
class Room:
    """What may still be read of one piece: bytes of XML, elements, and characters of words."""

    size: int
    elements: int
    characters: int

    def take(self, size: int = 0, elements: int = 0, characters: int = 0) -> None:
        """Raises TooMuch when that is more than is left."""
        self.size -= size
        self.elements -= elements
        self.characters -= characters
        if min(self.size, self.elements, self.characters) < 0:
            raise TooMuch


@dataclass
class XmlWords:
    """What is read as text, what was read before changes that are tracked, values beside it, and the fields asked for.

    `fields` are the elements asked for by name, in the order of the file. `trouble` is why it was not read to its end,
    None when it was.
    """

    text: str = ""
    before: str = ""
    beside: dict[str, None] = field(default_factory=dict)
    fields: list[tuple[str, str]] = field(default_factory=list)
    trouble: Why | None = None


def xml_words(pieces: Iterable[bytes], room: Room, *, running: bool, asked: frozenset[str] = frozenset()) -> XmlWords:
    """The words of the XML in `pieces`, as far as there is `room`; never raises but what `pieces` raises.

    running: a text, in which elements stand inside words; else each element is a value of its own.
    """
    reading = _Reading(room, running, asked)
    return reading.words(parse(pieces, room, reading))


class Handler(Protocol):
    """What takes the XML apart; attributes are names and values in turn."""

    def start(self, tag: str, attributes: list[str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def characters(self, words: str) -> None:
        """Text between elements."""

    def aside(self, value: str) -> None:
        """A remark."""


def parse(pieces: Iterable[bytes], room: Room, handler: Handler) -> Why | None:
    """Give the XML in `pieces` to the handler; returns why it was not read to its end, None when it was."""
    try:
        _parse(pieces, room, handler)
    except Forbidden:
        return Why.FORBIDDEN_INSIDE
    except TooMuch:
        return Why.REST_NOT_SEARCHED
    except ExpatError:
        return Why.REST_DAMAGED
    return None


def _parse(pieces: Iterable[bytes], room: Room, handler: Handler) -> None:
    parser, read = None, 0
    for piece in pieces:
        if parser is None:
            # Always told: else the name of a character set that a stranger gives is looked for on disk.
            parser = ParserCreate("utf-16" if piece.startswith(_UTF16) else "utf-8")
            parser.buffer_text = parser.ordered_attributes = True
            parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _forbid
            parser.StartElementHandler, parser.EndElementHandler = handler.start, handler.end
            parser.CharacterDataHandler, parser.CommentHandler = handler.characters, handler.aside
        room.take(size=len(piece))
        read += len(piece)
        parser.Parse(piece, False)
        if read - parser.CurrentByteIndex > _LONGEST_TAG:
            raise TooMuch
    if parser is not None:
        parser.Parse(b"", True)


class _Reading:
    """Takes the words as the parser finds them."""

    def __init__(self, room: Room, running: bool, asked: frozenset[str]) -> None:
        self._room, self._running, self._asked = room, running, asked
        self._after: list[str] = []
        self._before: list[str] = []
        self._codes: list[str] = []
        self._open: list[int] = []  # where the fields begin that are asked for and not yet ended
        self._deleted = self._inserted = self._coded = 0
        self._tracked = False
        self._found = XmlWords()

    def words(self, trouble: Why | None) -> XmlWords:
        """All that was found."""
        found = self._found
        found.text, found.trouble = "".join(self._after), trouble
        found.before = "".join(self._before) if self._tracked else ""
        found.beside["\n".join(self._codes)] = None
        return found

    def start(self, tag: str, attributes: list[str]) -> None:
        """Parts words where the element does, and keeps the values of its attributes."""
        self._room.take(elements=1)
        name = tag.rpartition(":")[2]
        for value in attributes[1::2]:
            self.aside(value)
        self._count(name, 1)
        if not self._running and name not in _OF_A_WORD:
            self._put("\n")
        if name in _CODES:
            self._codes.append("")
        if name in self._asked:
            self._open.append(len(self._after))

    def end(self, tag: str) -> None:
        """Parts words where the element does."""
        name = tag.rpartition(":")[2]
        if name in self._asked:
            self._found.fields.append((name, "".join(self._after[self._open.pop() :]).strip()))
        if self._running:
            if name in _ENDS:
                self._put(_ENDS[name])
        elif name not in _OF_A_WORD:
            self._put("\n")
        self._count(name, -1)

    def _count(self, name: str, by: int) -> None:
        if name in _CODES:
            self._coded += by
        elif name in _DELETED:
            self._deleted += by
            self._tracked = True
        elif name in _INSERTED:
            self._inserted += by
            self._tracked = True

    def characters(self, words: str) -> None:
        """Words of the text, or of a code in it."""
        self._room.take(characters=len(words))
        if self._coded:
            self._codes[-1] += words
        else:
            self._put(words)

    def _put(self, words: str) -> None:
        if not self._deleted:
            self._after.append(words)
        if not self._inserted:
            self._before.append(words)

    def aside(self, value: str) -> None:
        """A value beside the text, each once."""
        if value not in self._found.beside:
            self._room.take(characters=len(value))
            self._found.beside[value] = None


def _forbid(*_all: object) -> None:
    raise Forbidden
