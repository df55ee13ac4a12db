"""A process that has closed itself off reads the same in a piece as an open one: nothing it needs is out of reach."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from tests.evidence.chat.exports import zipped
from tests.evidence.made import HEIC, halves, pdf, saved, turned
from tests.evidence.mail import mails
from tests.evidence.mail.outlook_file import mail
from tests.evidence.mail.test_outlook import FILES, MESSAGE, TO
from tests.evidence.media.test_recording import wav
from tests.evidence.packed import documents
from tests.evidence.text import vcard_files
from weerbaar_desktop.application.ports import Viewer
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.evidence.reading import READERS, reader_of

Read = Callable[[bytes, str], Received]
_CHAT = b"3-3-2026 21:40 - Jan: Ik weet waar u woont\n3-3-2026 21:41 - Jan: foto.jpg (bestand bijgevoegd)\n"
_WORDS = {
    "iso-2022-jp": "脅迫",
    "koi8-r": "угроза",
    "big5": "威脅",
    "iso-8859-15": "€ 5",
    "utf-7": "één",
    "cp1250": "hrozbě",
}


def _in(charset: str) -> bytes:
    words = _WORDS[charset].encode(charset)
    head = f'From: a@b.example\nTo: c@d.example\nContent-Type: text/plain; charset="{charset}"\n\n'
    return head.encode() + words


def _photo() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Merk"
    exif.get_ifd(0x8769)[0x9003] = "2026:03:03 21:40:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 5.0, 30.0), 3: "E", 4: (5.0, 7.0, 12.0)})
    return saved(halves(), "JPEG", exif=exif)


_PIECES = {
    **{f"mail in {charset}": ("eml", _in(charset)) for charset in _WORDS},
    "mail of Outlook": ("eml", mails.outlook_mail()),
    "mail of Gmail": ("eml", mails.gmail()),
    "mail of Apple": ("eml", mails.apple_mail()),
    "file of Outlook": ("msg", mail(MESSAGE, TO, FILES)),
    "chat": ("txt", _CHAT),
    "chat with a photo": ("zip", zipped([("_chat.txt", _CHAT), ("foto.jpg", saved(halves(), "JPEG"))])),
    "no chat": ("zip", zipped([("a.exe", b"MZ"), ("één.txt", b"hallo")])),
    "letter of a word processor": ("docx", documents.letter("Eén", files=[("word/media/a.png", HEIC)])),
    "workbook": ("xlsx", documents.workbook({"Blad": [["één", "2"]]}, about={"creator": "Zoë"})),
    "text of LibreOffice": ("zip", documents.open_document("Eén", about={"generator": "LibreOffice"})),
    "text": ("txt", "één".encode("cp1252")),
    "table": ("csv", b"a;b\n1;2\n"),
    "photo": ("jpg", _photo()),
    "photo without a place": ("jpg", turned(6)),
    "photo of a phone": ("heic", HEIC),
    "drawing": ("png", saved(halves(), "PNG")),
    "moving drawing": ("gif", saved(halves(), "GIF", save_all=True, append_images=[Image.new("RGB", (64, 48))])),
    "sticker": ("webp", saved(halves(), "WEBP", exif=b"Exif\x00\x00kapot")),
    "letter": ("pdf", pdf((300, 200), title="Brief")),
    "recording": ("wav", wav(3)),
    "contacts of Outlook": ("vcf", vcard_files.OUTLOOK),
    "contacts of iCloud": ("vcf", vcard_files.ICLOUD),
    "contacts of Android": ("vcf", vcard_files.ANDROID),
    "contacts in koi8-r": ("vcf", b"BEGIN:VCARD\nFN;CHARSET=koi8-r;ENCODING=QUOTED-PRINTABLE:=F5=C7\nEND:VCARD"),
}  # fmt: skip


def _never() -> bool:
    return False


@pytest.mark.parametrize("name", _PIECES)
def test_the_closed_process_reads_what_an_open_one_reads(name: str, read: Read) -> None:
    extension, data = _PIECES[name]
    open_process = reader_of(extension).read(BytesIO(data))
    assert read(data, extension) == open_process


@pytest.mark.parametrize(
    "name", [name for name, (kind, _data) in _PIECES.items() if kind in ("jpg", "png", "pdf", "heic")]
)
def test_the_closed_process_shows_what_an_open_one_shows(name: str, page: Callable[..., Pixels]) -> None:
    extension, data = _PIECES[name]
    assert page(data, extension, (50, 50)) == reader_of(extension).page(BytesIO(data), 1, (50, 50))


@pytest.mark.parametrize(
    "name",
    [
        "mail of Outlook",
        "mail of Gmail",
        "mail of Apple",
        "file of Outlook",
        "chat with a photo",
        "no chat",
        "letter of a word processor",
    ],
)
def test_every_file_in_it_comes_out_bit_exact(name: str, viewer: Viewer) -> None:
    extension, data = _PIECES[name]
    parts = viewer.read((data,), extension, _never).parts
    assert parts
    for part in parts:
        content = viewer.part((data,), extension, part.number, _never)
        assert content == reader_of(extension).part(BytesIO(data), part.number)
        assert len(content) == part.size


def test_every_kind_that_is_opened_is_read_here_or_is_sound_or_film() -> None:
    others = {"mp3", "m4a", "ogg", "mp4", "mov"}
    assert {extension for extension, _data in _PIECES.values()} == set(READERS) - others
