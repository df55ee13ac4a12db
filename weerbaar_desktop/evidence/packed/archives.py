"""A zip of a stranger: a conversation, a document of an office program, or an archive of anything."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.chat.archive import Archive
from weerbaar_desktop.evidence.chat.export import LONGEST_CHAT, chat_part, read_chat
from weerbaar_desktop.evidence.packed.office import is_office, office_part, office_words, read_office
from weerbaar_desktop.evidence.text.charsets import shown
from weerbaar_desktop.evidence.text.plain import read_text
from weerbaar_desktop.evidence.unreadable import Unreadable

_NO_CHAT: Final = Unread(Where.CONTENT, Why.NO_CHAT)


def read_archive(data: bytes) -> Received:
    """What is in it, each file as a part; raises Unreadable."""
    archive = Archive(data)
    if is_office(archive):
        return read_office(data)
    found = _conversation(data)
    if found is not None:
        return found
    parts, odd = archive.parts(conversation=True)
    return Received("other", parts=parts, unread=(_NO_CHAT, *odd))


def archive_words(data: bytes) -> Received:
    """The same with all that can be searched as its text: also the names of folders, and remarks; raises Unreadable."""
    archive = Archive(data)
    if is_office(archive):
        return office_words(data)
    names = shown("\n".join(dict.fromkeys(archive.remarks())))[:LONGEST_TEXT]
    found = _conversation(data)
    if found is not None:
        told = read_text(archive.text(LONGEST_CHAT)).text  # also what stands before the first message
        return replace(found, text=f"{names}\n{told}"[:LONGEST_TEXT])
    parts, odd = archive.parts(conversation=True)
    return Received("other", text=names, parts=parts, unread=odd)


def _conversation(data: bytes) -> Received | None:
    """None also where the only text is locked or damaged: that is said of it as of any file."""
    try:
        return read_chat(data, "zip")
    except Unreadable:
        return None


def archive_part(data: bytes, number: int) -> bytes:
    """The file in it with this number, from 1, bit-exact; raises Unreadable."""
    return office_part(data, number) if is_office(Archive(data)) else chat_part(data, number)
