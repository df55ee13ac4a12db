"""All words of a mail as it was saved: every header, both versions, what stands outside the parts; for searching."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.mail.eml import content_of, mail_of, read_mail
from weerbaar_desktop.evidence.mail.header_words import words
from weerbaar_desktop.evidence.mail.mime import Headers, Mail
from weerbaar_desktop.evidence.text.charsets import decoded
from weerbaar_desktop.evidence.text.html_text import html_to_text

_PACKED: Final = re.compile(rb"^[A-Za-z0-9+/=]{60,}\r?$", re.MULTILINE)
"""A line of a file in the mail, which is looked at as a file."""


def mail_words(data: bytes) -> Received:
    """What read_mail says, with every text in the file as its text; raises Unreadable."""
    received, found, room = read_mail(data), [], LONGEST_TEXT
    unread = received.unread
    for text in (received.text, *_words(mail_of(data))):
        found.append(text[:room])
        room -= len(text) + 1
        if room <= 0:
            unread = (*unread, Unread(Where.TEXT, Why.MAIL_NOT_SEARCHED))
            break
    return replace(received, text="\n".join(found)[:LONGEST_TEXT], unread=unread)


def _words(mail: Mail) -> Iterator[str]:
    yield from _of_headers(mail.headers)
    for leaf in mail.leaves:
        if leaf.headers is not mail.headers:
            yield from _of_headers(leaf.headers)
        if leaf.kind.startswith("text/"):
            text, _ = decoded(content_of(mail, leaf)[0], leaf.said("content-type")[1].get("charset", ""))
            yield text
            if leaf.kind == "text/html":
                yield html_to_text(text).text
    yield decoded(_PACKED.sub(b"", mail.data))[0]


def _of_headers(headers: Headers) -> Iterator[str]:
    for name, value in headers.fields:
        yield f"{name}: {words(value)[0]}"
