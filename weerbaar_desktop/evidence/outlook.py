"""Reading a mail as Outlook keeps it (.msg): who says to have sent it, its words, and the files in it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeVar

import oxmsg
from oxmsg.attachment import Attachment
from oxmsg.domain import constants as c
from oxmsg.domain.model import UnrecognizedCodePageError, UnsupportedEncodingError
from oxmsg.properties import Properties
from oxmsg.recipient import Recipient

from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.received import ClaimKey, Part, Received
from weerbaar_desktop.evidence.charsets import decoded
from weerbaar_desktop.evidence.compound_file import PROPERTIES, CompoundFile, Storage
from weerbaar_desktop.evidence.mail_claims import claim_headers
from weerbaar_desktop.evidence.mail_words import Words
from weerbaar_desktop.evidence.mime import read_headers
from weerbaar_desktop.evidence.notes import Notes, number_of
from weerbaar_desktop.evidence.part_names import part_name
from weerbaar_desktop.evidence.unreadable import Unreadable

MOST_PARTS: Final = 1_000
_MOST_RECEIVERS: Final = 500
_RECEIVERS: Final[dict[int, ClaimKey]] = {1: "to", 2: "cc"}
_EMBEDDED: Final = "__substg1.0_3701000D"
_TEXT_TYPES: Final = ((c.PTYP_STRING, "utf-16-le"), (c.PTYP_STRING8, ""))
_LONGEST_HEADERS: Final = 4 << 20
# What the reader of properties raises when a table does not fit its streams.
_DOES_NOT_FIT: Final = (
    Unreadable, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, struct.error,
    UnrecognizedCodePageError, UnsupportedEncodingError,
)  # fmt: skip
T = TypeVar("T")


def read_outlook(data: bytes) -> Received:
    """What the mail in `data` says; raises Unreadable when it is no mail of Outlook."""
    storage = _mail(data)
    message = oxmsg.Message(storage)
    notes = Notes()
    _claim(message, storage, notes)
    words = Words(notes)
    _take_bodies(message, storage, words, notes)
    attached = list(storage.iter_attachment_storages())
    parts = tuple(_part(folder, number, notes) for number, folder in enumerate(attached[:MOST_PARTS], 1))
    if len(attached) > MOST_PARTS:
        notes.unread(
            "Bijlagen",
            f"Deze mail heeft {number_of(len(attached))} bijlagen. De eerste {number_of(MOST_PARTS)} staan hier.",
        )
    return Received(
        "mail",
        notes.claims,
        text=words.text(),
        parts=parts,
        remote=words.remote,
        trackers=words.trackers,
        unread=notes.all_unread(),
    )


def outlook_part(data: bytes, number: int) -> bytes:
    """The attachment with this number, from 1, as it was before it was put in the mail; raises Unreadable."""
    attached = list(_mail(data).iter_attachment_storages())
    if not 1 <= number <= min(len(attached), MOST_PARTS):
        raise Unreadable
    content = _content(attached[number - 1])
    if content is None:
        raise Unreadable
    return content


def _mail(data: bytes) -> Storage:
    storage = CompoundFile(data).root()
    if not storage.holds(PROPERTIES):
        raise Unreadable
    return storage


def _tried(look: Callable[..., T], *given: object) -> T | None:
    """What `look` finds; None when the file does not fit itself there."""
    try:
        return look(*given)
    except _DOES_NOT_FIT:
        return None


def _text(properties: Properties, storage: Storage, pid: int) -> str:
    """A property with words; when it does not fit its character set, what can be read of it. "" when there is none."""
    found = _tried(properties.str_prop_value, pid)
    if found is not None:
        return str(found).rstrip("\0")
    for kind, charset in _TEXT_TYPES:
        if storage.holds(f"__substg1.0_{pid:04X}{kind:04X}"):
            raw = _tried(storage.property_stream_bytes, pid, kind)
            return decoded(raw or b"", charset)[0].rstrip("\0\ufffd")
    return ""


def _claim(message: oxmsg.Message, storage: Storage, notes: Notes) -> None:
    """What the headers say that came along; what they leave out, Outlook itself may have kept."""

    def text(pid: int) -> str:
        return _text(message.properties, storage, pid)

    kept = text(c.PID_TRANSPORT_MESSAGE_HEADERS).encode("utf-8", "replace")[:_LONGEST_HEADERS]
    headers = read_headers(kept, 0, len(kept))
    claim_headers(headers, notes)
    if not headers.fields:
        notes.unread("Kop", "De kop van de mail ontbreekt. Langs welke weg de mail kwam, staat er niet in.")
    said = {claim.key for claim in notes.claims}
    address = text(c.PID_SENDER_SMTP_ADDRESS) or text(c.PID_SENDER_EMAIL_ADDRESS)
    name = text(c.PID_SENDER_NAME)
    own: list[tuple[ClaimKey, str]] = [
        ("from", f"{name} <{address}>" if name and address else name or address),
        ("account", address if "@" in address else ""),
        ("subject", text(c.PID_SUBJECT)),
        ("message_id", text(c.PID_INTERNET_MESSAGE_ID)),
        ("date", _moment(message)),
        *_receivers(message, notes),
    ]
    for key, value in own:
        if key not in said:
            notes.claim(key, value)


def _moment(message: oxmsg.Message) -> str:
    for pid in (c.PID_CLIENT_SUBMIT_TIME, c.PID_MESSAGE_DELIVERY_TIME):
        found = _tried(message.properties.date_prop_value, pid)
        if isinstance(found, datetime):
            return found.isoformat(timespec="seconds")
    return ""


def _receivers(message: oxmsg.Message, notes: Notes) -> list[tuple[ClaimKey, str]]:
    found: dict[ClaimKey, list[str]] = {"to": [], "cc": []}
    for number, receiver in enumerate(message.recipients):
        if number >= _MOST_RECEIVERS:
            notes.unread("Aan", f"Er zijn meer dan {number_of(_MOST_RECEIVERS)} ontvangers. De rest staat hier niet.")
            break
        kind, name, address = _tried(_receiver, receiver) or (1, "", "")
        key = _RECEIVERS.get(kind)
        if key is not None:
            found[key].append(f"{name} <{address}>" if name and address and name != address else name or address)
    return [(key, ", ".join(filter(None, each))) for key, each in found.items()]


def _receiver(receiver: Recipient) -> tuple[int, str, str]:
    """Whether it is for them or a copy, their name and address."""
    kind = receiver.properties.int_prop_value(c.PID_RECIPIENT_TYPE)
    return 1 if kind is None else int(kind), str(receiver.name).rstrip("\0"), str(receiver.email_address).rstrip("\0")


def _take_bodies(message: oxmsg.Message, storage: Storage, words: Words, notes: Notes) -> None:
    plain = _text(message.properties, storage, c.PID_BODY)
    html = _html(message, storage)
    if plain.strip():
        words.plain(decoded(plain.encode("utf-8", "replace"))[0], choice=1)
    if html.strip():
        words.formatted(html, choice=1)
    if not plain.strip() and not html.strip() and storage.holds(f"__substg1.0_{c.PID_RTF_COMPRESSED:04X}0102"):
        notes.unread("Tekst", "De tekst staat alleen in een vorm van Outlook (RTF) die hier niet te lezen is.")


def _html(message: oxmsg.Message, storage: Storage) -> str:
    found = _tried(lambda: message.html_body)
    if found is not None:
        return str(found)
    name = f"__substg1.0_{c.PID_HTML:04X}0102"
    raw = _tried(storage.stream, name) if storage.holds(name) else None
    return decoded(raw)[0] if raw else _text(message.properties, storage, c.PID_HTML)


def _content(folder: Storage) -> bytes | None:
    """The bytes of an attachment; None when they are not there or not whole."""
    found = _tried(lambda: Attachment(folder).file_bytes)
    if found is not None:
        return bytes(found)
    return _tried(folder.property_stream_bytes, c.PID_ATTACH_DATA_BINARY, c.PTYP_BINARY)


def _part(folder: Storage, number: int, notes: Notes) -> Part:
    where = f"Bijlage {number}"
    properties = Attachment(folder).properties
    given = (
        _text(properties, folder, c.PID_ATTACH_LONG_FILENAME)
        or _text(properties, folder, c.PID_ATTACH_FILENAME)
        or _text(properties, folder, c.PID_DISPLAY_NAME)
    )
    name, changed = part_name(given, f"bijlage {number}")
    if changed:
        notes.unread(where, "In de naam staan tekens die in een naam niet horen. Die zijn vervangen.")
    content = _content(folder)
    if content is None:
        _say_why(folder, where, notes)
        content = b""
    return Part(number, name, extension_of(content[:HEAD_BYTES]), len(content))


def _say_why(folder: Storage, where: str, notes: Notes) -> None:
    if any(below.name == _EMBEDDED for below in folder.storages):
        notes.unread(
            where, "Dit is een bericht of bestand dat Outlook zelf bewaart. Het is alleen in Outlook te openen."
        )
    else:
        notes.unread(where, "Deze bijlage zit niet in het bestand, of is niet heel.")
