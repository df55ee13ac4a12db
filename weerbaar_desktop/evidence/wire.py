"""What the viewer process answers, as bytes and back: whoever reads it believes nothing of it.

A reading is a line for each value: a flat JSON array of words and numbers, nothing inside it. Pixels and parts are
such a line with the bytes behind it. What does not fit exactly is no answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, Literal, cast, get_args

from weerbaar_desktop.domain.contact_card import (
    CARD_KEYS,
    LONGEST_LABEL,
    LONGEST_VALUE,
    MOST_CARDS,
    MOST_LINES,
    CardCount,
    CardLine,
)
from weerbaar_desktop.domain.file_kind import EXTENSIONS
from weerbaar_desktop.domain.received import (
    CLAIM_KEYS,
    LONGEST_CLAIM,
    LONGEST_MESSAGE,
    LONGEST_TEXT,
    Claim,
    Message,
    Part,
    Pixels,
    ReadKind,
    Received,
)
from weerbaar_desktop.domain.small_photo import LONGEST_SIDE, SmallPhoto
from weerbaar_desktop.domain.unread import LONGEST_WORDS, Unread, Where, Why
from weerbaar_desktop.evidence.plain_jpeg import plain_jpeg
from weerbaar_desktop.evidence.request import MOST_PAGES, MOST_PARTS

Refusal = Literal["damaged", "too_large", "locked", "missing", "unconfined"]
LONGEST_READING: Final = 64 * 1024 * 1024
LONGEST_PHOTO: Final = 3 * LONGEST_SIDE * LONGEST_SIDE
LONGEST_PART: Final = 256 * 1024 * 1024
LONGEST_HEAD: Final = 100
"""Bytes of the line before pixels and parts."""
MOST: Final = {"claim": 5_000, "message": 250_000, "part": MOST_PARTS, "unread": 5_000, "card": MOST_CARDS * MOST_LINES}
_LARGEST: Final = 2**53 - 1
_PIECE: Final = 500_000
_LONGEST_ROW: Final = 6 * _PIECE + 100
"""Bytes; no character takes more than six. Whatever takes one row apart lets no other thread go on meanwhile."""
_MOST_ROWS: Final = sum(MOST.values()) + LONGEST_TEXT // _PIECE + 2
_END: Final = b'["end"]'
_VALUE: Final = rb'(?:"(?:[^"\\\x00-\x1f]|\\["\\/bfnrtu])*+"|0|[1-9][0-9]{0,15})'
_FLAT: Final = re.compile(rb"\[" + _VALUE + rb"(?:," + _VALUE + rb"){0,7}+\]")
_MOMENT: Final = re.compile(r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})?")
Row = list[Any]


class Refused(Exception):
    """The viewer process says that it cannot do this with this piece, and why."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why: Refusal = why


# ---------------------------------------------------------------------------------- in the viewer process


def encode_refusal(why: Refusal) -> bytes:
    """Says no."""
    return _line("refused", why)


def encode_pixels(pixels: Pixels) -> bytes:
    """The size, and every pixel behind it."""
    return _line("pixels", pixels.width, pixels.height) + pixels.data


def encode_photo(photo: SmallPhoto) -> bytes:
    """The size in pixels, and the JPEG behind it."""
    return _line("photo", photo.width, photo.height) + photo.data


def encode_part(data: bytes) -> bytes:
    """The length, and the file behind it."""
    return _line("file", len(data)) + data


def encode_received(received: Received) -> bytes:
    """The reading, cut where it is longer than may be; what is cut is said among what could not be read."""
    cuts: list[Unread] = []
    rows = [*_claims(received, cuts), *_messages(received, cuts)]
    rows += [("part", part.number, part.name[:LONGEST_CLAIM], part.extension, part.size) for part in received.parts]
    text = received.text
    if len(text) > LONGEST_TEXT:
        cuts.append(Unread(Where.TEXT, Why.TEXT_CUT))
        text = text[:LONGEST_TEXT]
    rows += [("text", text[start : start + _PIECE]) for start in range(0, len(text), _PIECE)]
    rows += map(_unread_row, (*received.unread[: MOST["unread"] - len(cuts)], *cuts))
    rows += [("card", line.card, line.key, line.value, line.label) for line in received.cards]
    head = ("received", received.kind, received.pages, received.remote, received.trackers)
    return b"".join(_line(*row) for row in (head, *rows)) + _END


def _claims(received: Received, cuts: list[Unread]) -> Iterator[tuple[str | int, ...]]:
    if any(len(claim.value) > LONGEST_CLAIM for claim in received.claims):
        cuts.append(Unread(Where.ABOUT, Why.VALUE_CUT))
    for claim in received.claims[: MOST["claim"]]:
        yield "claim", claim.key, claim.value[:LONGEST_CLAIM]


def _messages(received: Received, cuts: list[Unread]) -> Iterator[tuple[str | int, ...]]:
    if len(received.messages) > MOST["message"]:
        cuts.append(Unread(Where.MESSAGES, Why.MESSAGES_CUT))
    if any(len(message.text) > LONGEST_MESSAGE for message in received.messages):
        cuts.append(Unread(Where.MESSAGES, Why.MESSAGE_CUT))
    for message in received.messages[: MOST["message"]]:
        sender, media = message.sender[:LONGEST_CLAIM], message.media[:LONGEST_CLAIM]
        text = message.text[:LONGEST_MESSAGE]
        yield "message", message.number, message.at, sender, text, media, message.line


def _unread_row(one: Unread) -> tuple[str | int, ...]:
    """The names of its sentences, not the sentences: those are said where the answer is read."""
    name, words = one.name[:LONGEST_CLAIM], one.words[:LONGEST_WORDS]
    return "unread", one.place.name, one.why.name, one.nth, name, one.number, one.most, words


def _line(*row: str | int) -> bytes:
    """One row; what is half a character becomes a question mark."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


# --------------------------------------------------------------------------------------- in our own process


def decode_pixels(answer: bytes, box: tuple[int, int]) -> Pixels:
    """Pixels that fit in `box` (width, height); raises Refused, or ValueError for what is no such answer."""
    (width, height), data = _with_bytes(answer, "pixels", 2)
    if not (1 <= width <= box[0] and 1 <= height <= box[1]) or len(data) != width * height * 3:
        raise ValueError("these are not the pixels that were asked")
    return Pixels(width, height, data)


def decode_photo(answer: bytes) -> SmallPhoto:
    """A small copy; raises Refused, or ValueError for what is none, or says more than pixels."""
    (width, height), data = _with_bytes(answer, "photo", 2)
    if not (1 <= width <= LONGEST_SIDE and 1 <= height <= LONGEST_SIDE) or plain_jpeg(data) != (width, height):
        raise ValueError("this is not the photo that was asked")
    return SmallPhoto(width, height, data)


def decode_part(answer: bytes) -> bytes:
    """The file inside the file; raises Refused, or ValueError for what is no such answer."""
    (size,), data = _with_bytes(answer, "file", 1)
    if size > LONGEST_PART or len(data) != size:
        raise ValueError("this is not the file that was asked")
    return data


def decode_received(answer: bytes) -> Received:
    """A reading of which every value is within bounds; raises Refused, or ValueError for what is no such answer."""
    if len(answer) > LONGEST_READING or answer.count(b"\n") > _MOST_ROWS:
        raise ValueError("too long")
    head, *rows = answer.split(b"\n")
    first = _row(head)
    _refusal(first)
    if not rows or rows.pop() != _END:
        raise ValueError("no end")
    kind, pages, remote, trackers = _typed(first, "received", str, int, int, int)
    if kind not in get_args(ReadKind) or pages > MOST_PAGES or trackers > remote:
        raise ValueError("no reading")
    found: dict[str, list[Any]] = {name: [] for name in (*MOST, "text")}
    for line in rows:
        row = _row(line)
        entries = found.get(row[0])
        if entries is None or len(entries) >= MOST.get(row[0], LONGEST_TEXT // _PIECE + 1):
            raise ValueError("a row of an unknown kind, or too many")
        entries.append(_READ[row[0]](row, len(entries) + 1))
    text = "".join(found["text"])
    _short(text, LONGEST_TEXT)
    claims, messages, parts, unread, cards = (tuple(found[name]) for name in MOST)
    if not all(map(CardCount().fits, (line.card for line in cards))):
        raise ValueError("cards out of order, or too long")
    return Received(cast("ReadKind", kind), claims, text, messages, parts, pages, remote, trackers, unread, cards)


def _with_bytes(answer: bytes, name: str, numbers: int) -> tuple[list[int], bytes]:
    end = answer.find(b"\n", 0, LONGEST_HEAD)
    if end < 0:
        raise ValueError("no first line")
    row = _row(answer[:end])
    _refusal(row)
    return _typed(row, name, *[int] * numbers), answer[end + 1 :]


def _refusal(row: Row) -> None:
    if row[0] == "refused":
        (why,) = _typed(row, "refused", str)
        if why not in get_args(Refusal):
            raise ValueError("an unknown reason")
        raise Refused(cast("Refusal", why))


def _row(line: bytes) -> Row:
    if len(line) > _LONGEST_ROW or not _FLAT.fullmatch(line):
        raise ValueError("this is no row")
    row: Row = json.loads(line)
    if not isinstance(row[0], str):
        raise ValueError("a row without a name")
    return row


def _typed(row: Row, name: str, *types: type) -> Row:
    """What stands behind the name of a row, each of the type that belongs there; numbers are never large."""
    values = row[1:]
    if row[0] != name or len(values) != len(types):
        raise ValueError("another row")
    for value, kind in zip(values, types, strict=True):
        if type(value) is not kind or (isinstance(value, int) and value > _LARGEST):
            raise ValueError("another value")
    return values


def _short(text: str, longest: int) -> str:
    if len(text) > longest:
        raise ValueError("too long")
    text.encode()  # half a character is no text; UnicodeEncodeError is a ValueError
    return text


def _claim(row: Row, _number: int) -> Claim:
    key, value = _typed(row, "claim", str, str)
    if key not in CLAIM_KEYS:
        raise ValueError("an unknown claim")
    return Claim(key, _short(value, LONGEST_CLAIM))


def _message(row: Row, expected: int) -> Message:
    number, at, sender, text, media, line = _typed(row, "message", int, str, str, str, str, int)
    if number != expected or not _MOMENT.fullmatch(at):
        raise ValueError("no message")
    names = (_short(sender, LONGEST_CLAIM), _short(text, LONGEST_MESSAGE), _short(media, LONGEST_CLAIM))
    return Message(number, at, *names, line)


def _part(row: Row, expected: int) -> Part:
    number, name, extension, size = _typed(row, "part", int, str, str, int)
    if number != expected or extension not in EXTENSIONS:
        raise ValueError("no part")
    return Part(number, _short(name, LONGEST_CLAIM), extension, size)


def _unread(row: Row, _number: int) -> Unread:
    place, why, nth, name, number, most, words = _typed(row, "unread", str, str, int, str, int, int, str)
    if place not in Where.__members__ or why not in Why.__members__:
        raise ValueError("an unknown sentence")
    name, words = _short(name, LONGEST_CLAIM), _short(words, LONGEST_WORDS)
    entry = Unread(Where[place], Why[why], nth, name, number, most, words)
    if not entry.fits:
        raise ValueError("a value that its sentence does not have")
    return entry


def _card(row: Row, _number: int) -> CardLine:
    card, key, value, label = _typed(row, "card", int, str, str, str)
    if key not in CARD_KEYS or not value:
        raise ValueError("no line of a card")
    return CardLine(card, key, _short(value, LONGEST_VALUE), _short(label, LONGEST_LABEL))


def _text(row: Row, _number: int) -> str:
    (text,) = _typed(row, "text", str)
    return _short(text, _PIECE)


_READ: Final = {"claim": _claim, "message": _message, "part": _part, "unread": _unread, "card": _card, "text": _text}
