"""What is fuzzed: for each reader good examples, and one try that lets through nothing but its own refusal.

A reader that is added needs one function that reads bytes and one row in TARGETS.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from tests.dossier.invented import Invented
from tests.evidence.chat import exports
from tests.evidence.mail import mails, test_outlook
from tests.evidence.mail.outlook_file import mail
from tests.evidence.mail.test_outlook_rtf import HELLO, HTML_IN_RTF, compressed
from tests.evidence.packed import documents
from tests.evidence.text import vcard_files
from weerbaar_desktop.domain.canonical import NotCanonical, decode, encode
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.handover import FileEntry, manifest_bytes
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.dossier import controleer
from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.chat.export import chat_part, read_chat
from weerbaar_desktop.evidence.mail.eml import mail_part, read_mail
from weerbaar_desktop.evidence.mail.outlook import outlook_part, read_outlook
from weerbaar_desktop.evidence.packed.archives import archive_part, archive_words, read_archive
from weerbaar_desktop.evidence.packed.office import office_part, office_words, read_office
from weerbaar_desktop.evidence.text.html_text import html_to_text
from weerbaar_desktop.evidence.text.vcards import read_cards
from weerbaar_desktop.evidence.unreadable import Unreadable
from weerbaar_desktop.vault import evidence_files, header
from weerbaar_desktop.vault.evidence_files import EvidenceFiles
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.keys import VaultKeys

RECORD: Final = RecordId("00" * 16)
CONTENT: Final = b"een stuk van een megabyte" * 50_000
VAULT: Final = VaultKeys(bytes(16), bytes(32))


@dataclass(frozen=True, slots=True)
class Target:
    """A reader: what it is given to begin with, and one try."""

    examples: Callable[[], list[bytes]]
    once: Callable[[bytes], None]


def _received(data: bytes, read: Callable[[bytes], Received], part: Callable[[bytes, int], bytes]) -> None:
    with suppress(Unreadable):
        found = read(data)
        assert len(found.text) <= LONGEST_TEXT
        wire.decode_received(wire.encode_received(found))
        "".join([found.text, *(claim.value for claim in found.claims), *(each.name for each in found.parts)]).encode()
        for each in found.parts[:5]:
            assert not each.size or len(part(data, each.number)) == each.size


def _chat(data: bytes) -> None:
    with suppress(Unreadable):
        found = read_chat(data, "zip" if data.startswith(b"PK") else "txt")
        if found is None:
            return
        assert [message.number for message in found.messages] == list(range(1, len(found.messages) + 1))
        wire.decode_received(wire.encode_received(found))
        for part in found.parts[:5]:
            with suppress(Unreadable):
                assert len(chat_part(data, part.number)) == part.size


def _mail(data: bytes) -> None:
    _received(data, read_mail, mail_part)


def _outlook(data: bytes) -> None:
    _received(data, read_outlook, outlook_part)


def _office(data: bytes) -> None:
    """As it is, and as the text of a document: a fuzzer seldom packs a zip."""
    _received(data, archive_words, archive_part)
    _received(data, read_archive, archive_part)
    for name in ("word/document.xml", "docProps/core.xml", "xl/worksheets/sheet1.xml"):
        _received(documents.packed([(name, data)]), office_words, office_part)
        _received(documents.packed([(name, data)]), read_office, office_part)


def _html(data: bytes) -> None:
    found = html_to_text(data.decode("utf-8", "replace"))
    found.text.encode()
    assert 0 <= found.trackers <= found.remote


def _contacts(data: bytes) -> None:
    with suppress(Unreadable):
        found = read_cards(data)
        assert wire.decode_received(wire.encode_received(found)) == found


def _header(data: bytes) -> None:
    """As it is, and with a sum that fits, so that what stands behind the sum is read as well."""
    for each in (data, _summed(data)):
        with suppress(CannotContinue):
            header.parse(each)


def _summed(data: bytes) -> bytes:
    try:
        document = decode(data)
        if not isinstance(document, dict):
            return data
        covered = {key: value for key, value in document.items() if key not in ("mac", "sha256")}
        return encode({**document, "sha256": hashlib.sha256(encode(covered)).hexdigest()})
    except (NotCanonical, RecursionError):
        return data


class _InMemory(EvidenceFiles):
    """A folder with one file, that lies nowhere."""

    def __init__(self, data: bytes) -> None:
        super().__init__(Path("nergens"), VAULT)
        self._data = data

    def holds(self, record: RecordId) -> bool:
        return True

    def _open(self, record: RecordId) -> io.BufferedIOBase:
        return io.BytesIO(self._data)


_WRAPPED: Final = VAULT.new_file_key(RECORD.encode())


def _chunks(data: bytes) -> None:
    with suppress(CannotContinue):
        read = b"".join(_InMemory(data).read(RECORD, _WRAPPED, "scherm.png"))
        assert read in (CONTENT, CONTENT[:10], b"")


def _sealed() -> list[bytes]:
    head = evidence_files._header(RECORD)
    cipher = VAULT.file_cipher(_WRAPPED, RECORD.encode(), head)
    assert cipher is not None
    size = evidence_files.CHUNK
    return [
        head + cipher.seal(0, True, b""),
        head + cipher.seal(0, True, CONTENT[:10]),
        head + cipher.seal(0, False, CONTENT[:size]) + cipher.seal(1, True, CONTENT[size:]),
    ]


def _manifest(data: bytes) -> None:
    # What `Folder.attempt` turns into a sentence; all else would end the verifier.
    with suppress(controleer.Wrong, ValueError, RecursionError):
        controleer.Folder(Path("nergens")).manifest(data)


def _journal(data: bytes) -> None:
    for seq, raw in enumerate(data.splitlines(keepends=True)[:50], 1):
        with suppress(controleer.Wrong, ValueError, RecursionError):
            controleer.body_of(controleer.read_line(raw, seq), "")


def _documents() -> list[bytes]:
    change = documents.paragraph("a", f"<w:del>{documents.text_run('b')}</w:del>")
    return [
        documents.letter("een", change, header="boven", comment=("wie", "wat")),
        documents.workbook({"een": [["twee", "3"]]}),
        documents.open_document("een", about={"title": "twee"}),
        exports.zipped([("a.txt", b"een"), ("b/c.xml", b"<a/>")]),
        documents.xml(f"<w:document {documents.W}>{change}</w:document>"),
        b'<row><c t="s"><v>0</v></c><c><v>2</v></c></row>',
    ]


def _manifests() -> list[bytes]:
    found = []
    for seed in range(4):
        invented = Invented(seed)
        files = [FileEntry(name, bytes(32), 5) for name in ("aangifte.pdf", "controleer.py", "journaal.jsonl")]
        found.append(manifest_bytes(invented.case(), files))
    return found


def _headers() -> list[bytes]:
    slot = VAULT.slot("keyring", "x" * 40, None)
    document = Header(vault_id=bytes(16), practice=False, generation=1, slots=(slot,)).to_bytes(bytes(32))
    frozen = sorted((Path(__file__).parents[1] / "vault" / "files").glob("*/kluis/kop.json"))
    return [document, *(path.read_bytes() for path in frozen)]


def _pages() -> list[bytes]:
    links = "<base href=//x><style>@import 'http://x';</style><a href=http://x>y</a><pre>x</pre>"
    return [mails.PIXELS.encode(), links.encode(), b"<div hidden>x<br>&amp;&#65;<!-- y --></div><img srcset='//x 1x'>"]


def _chats() -> list[bytes]:
    at = datetime(2026, 3, 13, 21, 40, 12)  # noqa: DTZ001 - a telephone exports no zone
    lines = [
        exports.Line(at, "", "Berichten zijn end-to-end versleuteld"),
        exports.Line(at, "Jan", "<bijgevoegd: 1.jpg>"),
    ]
    talks = [exports.exported(lines, dialect).encode() for dialect in exports.DIALECTS]
    return [*talks, exports.zipped([("_chat.txt", talks[0]), ("1.jpg", b"\xff\xd8\xff\xe0picture")])]


def _lines() -> list[bytes]:
    return [Invented(seed).journal() for seed in range(3)] + [json.dumps({"seq": 1, "body": "0" * 64}).encode() + b"\n"]


TARGETS: Final[dict[str, Target]] = {
    "chat": Target(_chats, _chat),
    "mail": Target(lambda: [mails.outlook_mail(), mails.gmail(), mails.apple_mail()], _mail),
    "outlook": Target(
        lambda: [
            mail(
                {**test_outlook.MESSAGE, test_outlook.HEADERS: test_outlook.KEPT}, test_outlook.TO, test_outlook.FILES
            ),
            mail({test_outlook.RTF: compressed(HTML_IN_RTF)}, [], []),
            mail({test_outlook.RTF: HELLO}, [], []),
        ],
        _outlook,
    ),
    "office": Target(_documents, _office),
    "contacts": Target(lambda: [vcard_files.OUTLOOK, vcard_files.ICLOUD, vcard_files.ANDROID], _contacts),
    "html": Target(_pages, _html),
    "header": Target(_headers, _header),
    "chunks": Target(_sealed, _chunks),
    "manifest": Target(_manifests, _manifest),
    "journal": Target(_lines, _journal),
}


def _stumbles(data: bytes) -> None:
    assert len(data) < 3, "stumbled"


PROOF: Final[dict[str, Target]] = {"struikelt": Target(lambda: [b"x"], _stumbles)}
"""A reader that goes wrong on purpose, to see that this is noticed."""
