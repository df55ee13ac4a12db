"""Reading a mail as Outlook keeps it (.msg): who says to have sent it, its words, and the files in it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

import oxmsg
from oxmsg.domain import constants as c
from oxmsg.domain.encodings import encoding_from_codepage
from oxmsg.domain.model import UnrecognizedCodePageError, UnsupportedEncodingError
from oxmsg.properties import Properties
from oxmsg.recipient import Recipient

from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.received import ClaimKey, Part, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.mail.claims import claim_headers
from weerbaar_desktop.evidence.mail.compound_file import PROPERTIES, CompoundFile, Storage
from weerbaar_desktop.evidence.mail.mime import read_headers
from weerbaar_desktop.evidence.mail.outlook_rtf import LONGEST, RtfWords, decompressed, words_of
from weerbaar_desktop.evidence.mail.words import MOST_PARTS, Words
from weerbaar_desktop.evidence.notes import NAMES, Notes
from weerbaar_desktop.evidence.text.charsets import UNKNOWN, codec_of, decoded
from weerbaar_desktop.evidence.text.names import part_name
from weerbaar_desktop.evidence.unreadable import Unreadable

_MOST_RECEIVERS: Final = 500
_RECEIVERS: Final[dict[int, ClaimKey]] = {1: "to", 2: "cc"}
_NAMES: Final = (c.PID_ATTACH_LONG_FILENAME, c.PID_ATTACH_FILENAME, c.PID_DISPLAY_NAME)
_EMBEDDED: Final = "__substg1.0_3701000D"
_RTF: Final = f"__substg1.0_{c.PID_RTF_COMPRESSED:04X}0102"
_MOST_INSIDE: Final = 20
"""Attachments of which it is seen whether they are mails themselves."""
_INSIDE_OFFSET: Final = 24
_LONGEST_RTF_INSIDE: Final = 200 << 10
_SHOWN_INSIDE: Final = ("from", "to", "cc", "subject", "date")
_LONGEST_HEADERS: Final = 4 << 20
# What the reader of properties raises when a table does not fit its streams.
_DOES_NOT_FIT: Final = (
    Unreadable, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, struct.error,
    UnrecognizedCodePageError, UnsupportedEncodingError,
)  # fmt: skip
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Mail:
    """The file, what oxmsg finds in its tables, and the character sets of words of one byte a letter."""

    root: Storage
    table: Properties
    charset: str
    body_charset: str

    def text(self, pid: int, storage: Storage | None = None) -> str:
        """A property with words, of the mail or of one of its folders; "" when there is none.

        oxmsg reads nothing of words that do not fit their character set, and looks on disk for one it does not know.
        """
        place = storage or self.root
        charset = self.body_charset if pid in (c.PID_BODY, c.PID_BODY_HTML) else self.charset
        for kind, label in ((c.PTYP_STRING, "utf-16-le"), (c.PTYP_STRING8, charset), (c.PTYP_BINARY, charset)):
            raw = _tried(place.property_stream_bytes, pid, kind)
            if raw:
                return decoded(raw.removesuffix(b"\0\0") if kind == c.PTYP_STRING else raw.rstrip(b"\0"), label)[0]
        return ""


def read_outlook(data: bytes) -> Received:
    """What the mail in `data` says; raises Unreadable when it is no mail of Outlook."""
    storage = _root(data)
    mail = _opened(storage, oxmsg.Message(storage).properties)
    notes = Notes()
    _claim(mail, notes)
    words = Words(notes)
    _take_bodies(mail, words, notes)
    attached = list(storage.iter_attachment_storages())
    parts = tuple(_part(mail, folder, number, notes) for number, folder in enumerate(attached[:MOST_PARTS], 1))
    _take_inside(attached, words, notes)
    return words.mail(parts, len(attached))


def outlook_part(data: bytes, number: int) -> bytes:
    """The attachment with this number, from 1, as it was before it was put in the mail; raises Unreadable."""
    attached = list(_root(data).iter_attachment_storages())
    if not 1 <= number <= min(len(attached), MOST_PARTS):
        raise Unreadable
    content = _content(attached[number - 1])
    if content is None:
        raise Unreadable
    return content


def _root(data: bytes) -> Storage:
    storage = CompoundFile(data).root()
    if not storage.holds(PROPERTIES):
        raise Unreadable
    return storage


def _opened(root: Storage, table: Properties) -> _Mail:
    charset = _charset(table, c.PID_MESSAGE_CODEPAGE)
    return _Mail(root, table, charset, _charset(table, c.PID_INTERNET_CODEPAGE) or charset)


def _charset(table: Properties, pid: int) -> str:
    """The character set in this property; "" for none, or one that is not known."""
    page = _tried(table.int_prop_value, pid)
    name = _tried(encoding_from_codepage, page) or ""
    return codec_of(name) or codec_of(f"cp{page}")


def _tried(look: Callable[..., T], *given: object) -> T | None:
    """What `look` finds; None when the file does not fit itself there."""
    try:
        return look(*given)
    except _DOES_NOT_FIT:
        return None


def _claim(mail: _Mail, notes: Notes) -> None:
    """What the headers say that came along; what they leave out, Outlook itself may have kept."""
    text = mail.text
    kept = text(c.PID_TRANSPORT_MESSAGE_HEADERS).encode("utf-8", "replace")[:_LONGEST_HEADERS]
    headers = read_headers(kept, 0, len(kept))
    claim_headers(headers, notes)
    if not headers.fields:
        notes.unread(Where.HEAD, Why.HEAD_MISSING)
    said = {claim.key for claim in notes.claims}
    address = text(c.PID_SENDER_SMTP_ADDRESS) or text(c.PID_SENDER_EMAIL_ADDRESS)
    name = text(c.PID_SENDER_NAME)
    own: list[tuple[ClaimKey, str]] = [
        ("from", f"{name} <{address}>" if name and address else name or address),
        ("account", address if "@" in address else ""),
        ("subject", text(c.PID_SUBJECT)),
        ("message_id", text(c.PID_INTERNET_MESSAGE_ID)),
        ("date", _moment(mail.table)),
        *_receivers(mail, notes),
    ]
    for key, value in own:
        if key not in said:
            notes.claim(key, value)


def _moment(table: Properties) -> str:
    for pid in (c.PID_CLIENT_SUBMIT_TIME, c.PID_MESSAGE_DELIVERY_TIME):
        found = _tried(table.date_prop_value, pid)
        if isinstance(found, datetime):
            return found.isoformat(timespec="seconds")
    return ""


def _receivers(mail: _Mail, notes: Notes) -> list[tuple[ClaimKey, str]]:
    found: dict[ClaimKey, list[str]] = {"to": [], "cc": []}
    for number, receiver in enumerate(mail.root.iter_recipient_storages()):
        if number >= _MOST_RECEIVERS:
            notes.note(Unread(Where.TO, Why.RECEIVERS_CUT, most=_MOST_RECEIVERS))
            break
        kind = _tried(Recipient(receiver).properties.int_prop_value, c.PID_RECIPIENT_TYPE)
        name = mail.text(c.PID_DISPLAY_NAME, receiver)
        address = mail.text(c.PID_SMTP_ADDRESS, receiver) or mail.text(c.PID_EMAIL_ADDRESS, receiver)
        key = _RECEIVERS.get(1 if kind is None else kind)
        if key is not None:
            found[key].append(f"{name} <{address}>" if name and address and name != address else name or address)
    return [(key, ", ".join(filter(None, each))) for key, each in found.items()]


def _take_bodies(mail: _Mail, words: Words, notes: Notes, choice: int = 1, longest_rtf: int = LONGEST) -> None:
    plain, html = mail.text(c.PID_BODY), mail.text(c.PID_HTML)
    words.say_how_well(whole=True, fits=UNKNOWN not in plain and UNKNOWN not in html, label="")
    if not html.strip() and mail.root.holds(_RTF):
        found, whole = _of_rtf(mail.root, longest_rtf)
        html = found.text if found.is_html else ""
        plain = plain if plain.strip() or found.is_html else found.text
        if not whole:
            notes.unread(Where.TEXT, Why.FORM_IN_PART)
    if plain.strip():
        words.plain(plain, choice)
    if html.strip():
        words.formatted(html, choice)


def _of_rtf(storage: Storage, longest: int) -> tuple[RtfWords, bool]:
    """The words that stand in RTF, and whether those are all."""
    rtf, whole = decompressed(_tried(storage.stream, _RTF) or b"", longest)
    found = words_of(rtf)
    return found, whole and found.whole


def _inside(folder: Storage) -> Storage | None:
    """The mail that was put into this mail as an attachment."""
    return next((each for each in folder.storages if each.name == _EMBEDDED and each.holds(PROPERTIES)), None)


def _take_inside(attached: list[Storage], words: Words, notes: Notes) -> None:
    """The words of mails that were sent along: they are no file that could be taken out as it is."""
    for number, folder in enumerate(attached[:_MOST_INSIDE], 1):
        storage = _inside(folder)
        if storage is None:
            continue
        mail, own = _opened(storage, Properties(storage, properties_header_offset=_INSIDE_OFFSET)), Notes()
        _claim(mail, own)
        lines = [f"{NAMES[claim.key].value}: {claim.value}" for claim in own.claims if claim.key in _SHOWN_INSIDE]
        words.plain("\n".join([f"[Het bericht in bijlage {number}:]", *lines]))
        _take_bodies(mail, words, notes, number + 1, _LONGEST_RTF_INSIDE)
        files = sum(1 for _ in storage.iter_attachment_storages())
        if files:
            notes.note(Unread(Where.ATTACHMENT, Why.ATTACHED_INSIDE, number, number=files))


def _content(folder: Storage) -> bytes | None:
    """The bytes of an attachment; None when they are not there or not whole."""
    return _tried(folder.property_stream_bytes, c.PID_ATTACH_DATA_BINARY, c.PTYP_BINARY)


def _part(mail: _Mail, folder: Storage, number: int, notes: Notes) -> Part:
    given = next(filter(None, (mail.text(pid, folder) for pid in _NAMES)), "")
    name, changed = part_name(given, f"bijlage {number}")
    if changed:
        notes.unread(Where.ATTACHMENT, Why.NAME_CHANGED, number)
    content = _content(folder)
    if content is None:
        _say_why(folder, number, notes)
        content = b""
    return Part(number, name, extension_of(content[:HEAD_BYTES]), len(content))


def _say_why(folder: Storage, number: int, notes: Notes) -> None:
    if _inside(folder) is not None and number <= _MOST_INSIDE:
        notes.unread(Where.ATTACHMENT, Why.MESSAGE_INSIDE, number)
    elif any(below.name == _EMBEDDED for below in folder.storages):
        notes.unread(Where.ATTACHMENT, Why.OF_OUTLOOK, number)
    else:
        notes.unread(Where.ATTACHMENT, Why.NOT_IN_FILE, number)
