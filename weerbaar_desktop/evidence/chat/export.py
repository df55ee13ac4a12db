"""Reads a conversation exported from WhatsApp, as text or as a zip with its files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Final

from weerbaar_desktop.domain.received import LONGEST_CLAIM, LONGEST_MESSAGE, Claim, ClaimKey, Message, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.chat.archive import Archive
from weerbaar_desktop.evidence.chat.lines import MOST_LINES_BEFORE, Beginnings, Calendar, beginnings, calendar_of
from weerbaar_desktop.evidence.chat.messages import said
from weerbaar_desktop.evidence.text.plain import decoded

LONGEST_CHAT: Final = 16 * 1024 * 1024
"""Bytes of the text of one conversation that are read: a hundred thousand messages."""
_MOST_TOLD: Final = 50
"""How often the same is told of single lines; the rest is counted."""
_LINE_SHOWN: Final = 300


def read_chat(data: bytes, extension: str) -> Received | None:
    """What stands in an export, `extension` "txt" or "zip"; None when it is no export of a conversation.

    Raises Unreadable for a zip that is broken or made to do harm.
    """
    if extension == "txt":
        return _conversation(data)
    if extension != "zip":
        return None
    archive = Archive(data)
    received = _conversation(archive.text(LONGEST_CHAT + 1), archive.account)
    if received is None:
        return None
    parts, odd = archive.parts()
    names = {part.name for part in parts}
    missing = sum(1 for message in received.messages if message.media and message.media not in names)
    if missing:
        odd = (*odd, Unread(Where.ZIP, Why.FILES_NOT_IN_ZIP, number=missing))
    return replace(received, parts=parts, unread=received.unread + odd)


def chat_part(data: bytes, number: int) -> bytes:
    """The file with this number (from 1) in an exported zip, bit-exact; raises Unreadable."""
    return Archive(data).part(number)


def _conversation(data: bytes, account: str = "") -> Received | None:
    text, doubts = _decoded(data[:LONGEST_CHAT], whole=len(data) <= LONGEST_CHAT)
    begun = beginnings(text)
    if not _begins_well(text, begun):
        return None
    calendar = calendar_of(begun.found)
    reading = _Reading(text, begun, calendar)
    messages = tuple(reading.messages())
    if not reading.speaks:
        return None
    if len(data) > LONGEST_CHAT or begun.end < len(text):
        doubts.append(Unread(Where.END, Why.CHAT_CUT))
    if not calendar.sure:
        doubts.append(Unread(Where.DATES, Why.DAY_OR_MONTH))
    if not account and len(reading.conversations) == 1:
        account = min(reading.conversations)
    claims, cut = _claims(messages, account)
    unread = (*doubts, *_before(text, begun), *reading.remarks(), *cut)
    return Received("chat", claims, messages=messages, unread=unread)


def _decoded(data: bytes, *, whole: bool) -> tuple[str, list[Unread]]:
    """The text, and what is doubtful about its letters."""
    found = decoded(data, whole=whole)
    if found.guessed:
        return found.text, [Unread(Where.LETTERS, Why.ACCENTS_GUESSED)]
    if found.lost:
        return found.text, [Unread(Where.LETTERS, Why.SIGNS_REPLACED, number=found.lost)]
    return found.text, []


_FIRST_WORDS: Final = re.compile("end-to-end|eind-tot-eind")
"""With which the app begins each conversation; what else it says, a person can write too, its mark included."""


def _begins_well(text: str, begun: Beginnings) -> bool:
    """A message right at the beginning, or several after a few lines."""
    if not begun.found:
        return False
    before = sum(1 for line in text[: begun.found[0].start].split("\n") if line.strip())
    return before <= MOST_LINES_BEFORE and (not before or len(begun.found) > 1)


@dataclass
class _Reading:
    """Takes the text apart, message by message, and keeps what has to be told of it."""

    text: str
    begun: Beginnings
    calendar: Calendar
    conversations: set[str] = field(default_factory=set)
    doubtful: dict[int, str] = field(default_factory=dict)
    speakers: set[str] = field(default_factory=set)
    undated: list[int] = field(default_factory=list)
    shortened: list[int] = field(default_factory=list)
    speaks: bool = False

    def messages(self) -> Iterator[Message]:
        """Every message, in the order of the file; what is odd is known afterwards."""
        text, line, counted = self.text, 1, 0
        ends = chain((one.start for one in islice(self.begun.found, 1, None)), (self.begun.end,))
        for number, (one, end) in enumerate(zip(self.begun.found, ends, strict=True), 1):
            line += text.count("\n", counted, one.start)
            counted = one.start
            body = text[one.end : end].removesuffix("\n").removesuffix("\r").replace("\r\n", "\n")
            it = said(body)
            at = self.calendar.moment(one)
            if not at:
                self.undated.append(line)
            if len(it.text) > LONGEST_MESSAGE:
                self.shortened.append(line)
            if it.conversation:
                self.conversations.add(it.conversation)
                if number > 1 or not _FIRST_WORDS.search(it.text):
                    self.doubtful[line] = it.conversation
            self.speakers.add(it.sender)
            self.speaks = self.speaks or it.speaks
            yield Message(number, at, it.sender, it.text[:LONGEST_MESSAGE], it.media, line)

    def remarks(self) -> Iterator[Unread]:
        """What the person should know of single lines."""
        yield from _of_lines(self.undated, Why.NO_SUCH_MOMENT)
        yield from _of_lines(self.shortened, Why.MESSAGE_TOO_LONG)
        strange = [self.text.count("\n", 0, start) + 1 for start in self.begun.strange[:_MOST_TOLD]]
        more = len(self.begun.strange) - len(strange)
        yield from _of_lines(strange, Why.LIKE_A_MESSAGE, more)
        by_app = [line for line, name in self.doubtful.items() if name in self.speakers]
        yield from _of_lines(by_app, Why.LIKE_THE_APP)
        yield from _of_lines(self._inside(), Why.OF_MESSAGE_BEFORE)

    def _inside(self) -> list[int]:
        """Lines behind a line end as an iPhone writes inside a message, where it ends messages in another way."""
        text = self.text
        after = [one.start for one in self.begun.found[1:]]
        inside = [start for start in after if text[start - 2 : start - 1] != "\r"]
        if len(inside) * 2 >= len(after):
            return []
        return [text.count("\n", 0, start) + 1 for start in inside[: _MOST_TOLD + 1]]


def _of_lines(lines: Sequence[int], why: Why, more: int = 0) -> Iterator[Unread]:
    for line in lines[:_MOST_TOLD]:
        yield Unread(Where.LINE, why, line)
    more += len(lines[_MOST_TOLD:])
    if more:
        yield Unread(Where.MORE_LINES, why, more)


def _before(text: str, begun: Beginnings) -> Iterator[Unread]:
    """The lines above the first message, as they stand there."""
    for number, line in enumerate(text[: begun.found[0].start].split("\n"), 1):
        shown = line.strip()
        if shown:
            words = shown if len(shown) <= _LINE_SHOWN else shown[:_LINE_SHOWN] + " …"
            yield Unread(Where.LINE, Why.AS_IT_STANDS, number, words=words)


def _claims(messages: Sequence[Message], account: str) -> tuple[tuple[Claim, ...], tuple[Unread, ...]]:
    people = ", ".join(dict.fromkeys(message.sender for message in messages if message.sender))
    moments = [message.at for message in messages if message.at]
    values: tuple[tuple[ClaimKey, str], ...] = (
        ("account", account),
        ("people", people[:LONGEST_CLAIM]),
        ("first", moments[0] if moments else ""),
        ("last", moments[-1] if moments else ""),
        ("messages", str(len(messages))),
    )
    cut = (Unread(Where.PEOPLE, Why.TOO_MANY_PEOPLE),) if len(people) > LONGEST_CLAIM else ()
    return tuple(Claim(key, value) for key, value in values if value), cut
