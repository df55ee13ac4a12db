"""An extension follows from the content, whatever the name said."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.file_kind import EXTENSIONS, HEAD_BYTES, extension_of


def zipped(*names: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:  # a `ZipInfo` has a fixed date: two workers of one run must name these tests alike
            archive.writestr(zipfile.ZipInfo(name), "x")
    return target.getvalue()


MAIL = b"Received: from elders\r\n by hier;\r\nFrom: a@b.nl\r\nSubject: =?utf-8?q?dreiging?=\r\n\r\nIk weet"

SAMPLES = {
    b"\xff\xd8\xff\xe0\x00\x10JFIF": "jpg",
    b"\x89PNG\r\n\x1a\n\x00": "png",
    b"GIF89a\x01\x00": "gif",
    b"RIFF\x10\x00\x00\x00WEBPVP8 ": "webp",
    b"RIFF\x10\x00\x00\x00WAVEfmt ": "wav",
    b"RIFF\x10\x00\x00\x00AVI LIST": "bin",
    b"\x00\x00\x00\x18ftypheic\x00": "heic",
    b"\x00\x00\x00\x18ftypmif1\x00": "heic",
    b"\x00\x00\x00\x18ftypM4A \x00": "m4a",
    b"\x00\x00\x00\x18ftypisom\x00": "mp4",
    b"\x00\x00\x00\x18ftypqt  \x00": "mov",
    b"\x00\x00\x00\x18ftypavif\x00": "bin",
    b"\x00\x00\x00\x08wide\x00": "mov",
    b"%PDF-1.7\n": "pdf",
    b"ID3\x04\x00": "mp3",
    b"\xff\xfb\x90\x64\x00\x00": "mp3",
    b"OggS\x00\x02": "ogg",
    zipped("[Content_Types].xml", "_rels/.rels", "word/document.xml"): "docx",
    zipped("_rels/.rels", "xl/workbook.xml"): "xlsx",
    zipped("word/brief.txt"): "zip",
    zipped(): "zip",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "__substg1.0_0037001F".encode("utf-16-le"): "msg",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600): "bin",
    MAIL: "eml",
    b"From jan Tue Mar  3\n" + MAIL: "eml",
    b"Subject: alleen een onderwerp\n\ntekst": "txt",
    b"Beste wethouder,\nik weet waar u woont.\n": "txt",
    b"\xef\xbb\xbfBeste\n": "txt",
    "Café, crème\nen meer".encode("cp1252"): "txt",
    "Grüße aan iedereen".encode("utf-16"): "txt",
    b"<html><script>alert(1)</script></html>": "txt",
    b"datum;tijd;tekst\n3-3;21:40;dreiging\n": "csv",
    b"datum,tijd,tekst\n3-3,21:40,dreiging\n": "csv",
    b"Ja, dat klopt\nNee, dat niet\n": "txt",
    b"MZ\x90\x00\x03": "bin",
    b"": "bin",
    b"   \n": "bin",
    bytes(100): "bin",
}


@pytest.mark.parametrize(("head", "extension"), SAMPLES.items(), ids=lambda value: repr(value)[:24])
def test_each_kind_is_known_by_its_content(head: bytes, extension: str) -> None:
    assert extension_of(head) == extension


def test_a_character_cut_at_the_edge_of_what_is_looked_at_is_still_text() -> None:
    text = ("x" * (HEAD_BYTES - 1) + "é").encode()[:HEAD_BYTES]
    assert extension_of(text) == "txt"


@given(st.binary(max_size=400) | st.sampled_from(sorted(SAMPLES)).flatmap(lambda head: st.binary().map(head.__add__)))
def test_anything_gets_an_extension_from_the_list(head: bytes) -> None:
    assert extension_of(head) in EXTENSIONS


@given(st.text())
def test_looking_at_any_text_never_fails(text: str) -> None:
    assert extension_of(text.encode("utf-8", "surrogatepass")) in EXTENSIONS
