"""Reading a mail as it was saved (.eml): who says to have sent it, its words, and the files in it."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.received import Part, Received
from weerbaar_desktop.domain.unread import Where, Why
from weerbaar_desktop.evidence.mail.claims import claim_headers
from weerbaar_desktop.evidence.mail.mime import Leaf, Mail, take_apart
from weerbaar_desktop.evidence.mail.transfer import undone
from weerbaar_desktop.evidence.mail.words import MOST_PARTS, Words
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.text.charsets import decoded
from weerbaar_desktop.evidence.text.names import part_name
from weerbaar_desktop.evidence.unreadable import Unreadable

_MOST_BODIES: Final = 50
_KNOWN: Final = frozenset(
    {
        "from", "to", "cc", "bcc", "subject", "date", "received", "message-id", "mime-version", "return-path",
        "delivered-to", "content-type", "reply-to", "sender", "x-mailer", "user-agent", "dkim-signature",
        "authentication-results",
    }
)  # fmt: skip


def read_mail(data: bytes) -> Received:
    """What the mail in `data` says; raises Unreadable when it is no mail."""
    mail = mail_of(data)
    notes = Notes()
    claim_headers(mail.headers, notes)
    _say_what_is_broken(mail, notes)
    bodies, attached = _sorted(mail)
    words = Words(notes)
    for leaf in bodies[:_MOST_BODIES]:
        _take_body(mail, leaf, words)
    parts = tuple(_part(mail, leaf, number, notes) for number, leaf in enumerate(attached[:MOST_PARTS], 1))
    return words.mail(parts, len(attached))


def mail_part(data: bytes, number: int) -> bytes:
    """The attachment with this number, from 1, as it was before it was put in the mail; raises Unreadable."""
    mail = mail_of(data)
    _, attached = _sorted(mail)
    if not 1 <= number <= min(len(attached), MOST_PARTS):
        raise Unreadable
    return content_of(mail, attached[number - 1])[0]


def mail_of(data: bytes) -> Mail:
    """The mail taken apart; raises Unreadable when it is none."""
    if b"\n" not in data:  # an old Mac ended its lines otherwise
        data = data.replace(b"\r", b"\n")
    mail = take_apart(data)
    if not any(name in _KNOWN for name, _ in mail.headers.fields):
        raise Unreadable
    return mail


def _sorted(mail: Mail) -> tuple[list[Leaf], list[Leaf]]:
    """The parts with the words of the mail, and those that are files in it; each in order."""
    bodies: list[Leaf] = []
    attached: list[Leaf] = []
    for leaf in mail.leaves:
        (bodies if _is_body(leaf) and len(bodies) < _MOST_BODIES else attached).append(leaf)
    return bodies, [leaf for leaf in attached if leaf.end > leaf.start or _given_name(leaf)]


def _is_body(leaf: Leaf) -> bool:
    if leaf.kind not in ("text/plain", "text/html"):
        return False
    return leaf.said("content-disposition")[0] != "attachment" and not _given_name(leaf)


def _given_name(leaf: Leaf) -> str:
    _, disposition = leaf.said("content-disposition")
    return disposition.get("filename", "") or leaf.said("content-type")[1].get("name", "")


def content_of(mail: Mail, leaf: Leaf) -> tuple[bytes, bool]:
    """The part as it was before it was put in the mail, and whether all of it is there."""
    encoding = leaf.headers.first("content-transfer-encoding").strip().lower().decode("ascii", "replace")
    return undone(mail.data[leaf.start : leaf.end], encoding)


def _take_body(mail: Mail, leaf: Leaf, words: Words) -> None:
    content, whole = content_of(mail, leaf)
    label = leaf.said("content-type")[1].get("charset", "")
    room = words.room
    text, fits = decoded(content[:room], label)
    words.say_how_well(whole and len(content) <= room, fits, label)
    if leaf.kind == "text/html":
        words.formatted(text, leaf.choice)
    elif text.strip():
        words.plain(text, leaf.choice)


def _part(mail: Mail, leaf: Leaf, number: int, notes: Notes) -> Part:
    content, whole = content_of(mail, leaf)
    if not whole:
        notes.unread(Where.ATTACHMENT, Why.ATTACHMENT_IN_PART, number)
    extension = extension_of(content[:HEAD_BYTES])
    name, changed = part_name(_given_name(leaf), _otherwise(leaf, number))
    if changed:
        notes.unread(Where.ATTACHMENT, Why.NAME_CHANGED, number)
    _say_what_is_closed(leaf, name, number, notes)
    return Part(number, name, extension, len(content))


def _otherwise(leaf: Leaf, number: int) -> str:
    return f"bericht {number}" if leaf.kind == "message/rfc822" else f"bijlage {number}"


def _say_what_is_closed(leaf: Leaf, name: str, number: int, notes: Notes) -> None:
    if leaf.deeper:
        notes.unread(Where.ATTACHMENT, Why.DIVIDED_AGAIN, number)
    if leaf.kind == "message/rfc822":
        notes.unread(Where.ATTACHMENT, Why.MAIL_INSIDE, number)
    if leaf.kind == "application/ms-tnef" or name.casefold() == "winmail.dat":
        notes.unread(Where.ATTACHMENT, Why.WRAPPED_BY_OUTLOOK, number)
    if leaf.kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        notes.unread(Where.TEXT, Why.MAIL_CLOSED_OR_SIGNED)


def _say_what_is_broken(mail: Mail, notes: Notes) -> None:
    if mail.encrypted:
        notes.unread(Where.TEXT, Why.MAIL_CLOSED)
    if mail.unclosed:
        notes.unread(Where.MAIL, Why.MAIL_ENDS_EARLY)
    if mail.crowded:
        notes.unread(Where.MAIL, Why.MAIL_CROWDED)
    if mail.around:
        notes.unread(Where.MAIL, Why.MAIL_AROUND)
