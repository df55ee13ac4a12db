"""What the headers of a mail say, as claims: the same for a mail file and for what Outlook kept of the headers."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.received import ClaimKey
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.mail.header_values import LONGEST, addresses, mentioned, moment, step, written
from weerbaar_desktop.evidence.mail.header_words import words
from weerbaar_desktop.evidence.mail.mime import Headers
from weerbaar_desktop.evidence.notes import MOST_OF_A_KEY, Notes

_PLAIN: Final[tuple[tuple[str, ClaimKey, Why | None], ...]] = (
    ("from", "from", Why.MANY_SENDERS), ("to", "to", None), ("cc", "cc", None), ("reply-to", "reply_to", None),
    ("return-path", "return_path", None), ("subject", "subject", Why.MANY_SUBJECTS), ("date", "date", Why.MANY_DATES),
    ("message-id", "message_id", Why.MANY_IDS), ("x-mailer", "software", None), ("user-agent", "software", None),
)  # fmt: skip
_FIRST_HOP: Final = ("x-originating-ip", "x-sender-ip")


def claim_headers(headers: Headers, notes: Notes) -> None:
    """Note what the headers say of sender, receivers, moment and route."""
    for name, key, several in _PLAIN:
        values = headers.all(name)
        if several and len(values) > 1:
            notes.note(Unread(Where.HEAD, several, number=len(values)))
        for value in values:
            _claim(notes, name, key, value)
    _claim_account(headers, notes)
    for name in _FIRST_HOP:
        for value in headers.all(name):
            notes.claim("route", f"verzonden vanaf {written(value).strip('[]')}")
    # Each computer on the way puts its line on top. What is beyond the bound is only counted.
    for number, value in enumerate(reversed(headers.all("received"))):
        notes.claim("route", step(value) if number < MOST_OF_A_KEY else "…")
    _say_what_is_missing(headers, notes)


def _claim(notes: Notes, name: str, key: ClaimKey, value: bytes) -> None:
    text, whole = words(value[:LONGEST])
    if len(value) > LONGEST or not whole:
        notes.unread(Where.HEAD, Why.HEAD_LINE_IN_PART)
    if name == "date":
        text = normal_date(notes, text)
    if name == "return-path":
        text = text.strip().strip("<>")
    notes.claim(key, text)


def normal_date(notes: Notes, text: str) -> str:
    """The date in one form; as it is written when it cannot be recognised, and then that is noted."""
    found, with_zone = moment(" ".join(text.split()))
    if not found:
        notes.unread(Where.DATE, Why.DATE_UNKNOWN)
    elif not with_zone:
        notes.unread(Where.DATE, Why.ZONE_UNKNOWN)
    return found or text


def _claim_account(headers: Headers, notes: Notes) -> None:
    for value in headers.all("from")[:1]:
        found = addresses(value)
        notes.claim("account", found[0] if found else "")
        if not found:
            notes.unread(Where.FROM, Why.NO_ADDRESS)
        elif len(set(found)) > 1:
            notes.unread(Where.FROM, Why.MANY_ADDRESSES)
        elif mentioned(words(value[:LONGEST])[0]) - {found[0].casefold()}:
            notes.unread(Where.FROM, Why.OTHER_ADDRESS)


def _say_what_is_missing(headers: Headers, notes: Notes) -> None:
    if headers.more:
        notes.note(Unread(Where.HEAD, Why.HEAD_TOO_LONG, number=headers.more))
    if headers.cut:
        notes.unread(Where.HEAD, Why.HEAD_LINE_CUT)
    if headers.broken:
        notes.unread(Where.HEAD, Why.HEAD_BROKEN)
