"""The readers of chats, photos, sounds and films open no file and import nothing once they are loaded: where they run,
neither is possible."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image

from tests.evidence.chat.exports import zipped
from tests.evidence.media.test_recording import FRAME, SAMPLES, id3
from tests.evidence.packed import documents
from tests.evidence.pictures.test_photo import TELEPHONE

ROOT = Path(__file__).parents[2]
TALK = "13-03-2026 21:40 - Zoë: café één\n"
CHATS = [
    *(("txt", TALK.encode(encoding)) for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252")),
    ("txt", TALK.encode() + b"\xff"),
    ("zip", zipped([("_chat.txt", TALK.encode()), ("één.jpg", b"\xff\xd8\xff")])),
]
NAMES = [b"\0a", b"\1\xff\xfea\0", b"\2\0a", b"\3a"]
MEDIA = [*((kind, make()) for kind, make in SAMPLES), *(("mp3", id3(TIT2=name) + FRAME) for name in NAMES)]
DOCUMENTS = [
    documents.letter("één"),
    documents.letter(
        "één", files=[("word/a.xml", '<?xml version="1.0" encoding="latin-1"?><a>é</a>'.encode("latin-1"))]
    ),
    documents.packed([("word/document.xml", "<p>één</p>".encode("utf-16"))]),
    documents.workbook({"één": [["één"]]}),
]
ARCHIVES = [zipped([("één/a.txt", b"x"), ("b.txt", b"x")]), documents.open_document("één"), documents.slides("één")]
PROGRAM = """
import ast, io, sys
from PIL import Image
from weerbaar_desktop.evidence.chat.export import chat_part, read_chat
from weerbaar_desktop.evidence.media.recording import read_media
from weerbaar_desktop.evidence.packed.archives import archive_words
from weerbaar_desktop.evidence.packed.office import office_words, read_office
from weerbaar_desktop.evidence.pictures.photo import photo_claims

chats, media, pictures, documents, archives = ast.literal_eval(sys.stdin.read())
opened = [Image.open(io.BytesIO(data)) for data in pictures]

def refuse(event, arguments):
    if event in ("open", "import", "os.listdir", "os.scandir"):
        raise RuntimeError((event, arguments[0]))

sys.addaudithook(refuse)
for extension, data in chats:
    assert read_chat(data, extension).messages
assert chat_part(data, 1) == b"\\xff\\xd8\\xff"
for extension, data in media:
    assert read_media(io.BytesIO(data), extension).claims
for data in documents:
    assert "\u00e9\u00e9n" in read_office(data).text
    assert "\u00e9\u00e9n" in office_words(data).text
for data in archives:
    assert "\u00e9\u00e9n" in archive_words(data).text
for image in opened:
    assert any(claim.key == "place" for claim in photo_claims(image)[0])
"""


def _picture(extension: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (4, 3)).save(stream, extension, exif=TELEPHONE)
    return stream.getvalue()


def test_once_loaded_the_readers_open_no_file_and_import_nothing() -> None:
    pictures = [_picture(extension) for extension in ("JPEG", "PNG", "WEBP")]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        check=False, capture_output=True, encoding="utf-8", cwd=ROOT, timeout=60,
        input=repr((CHATS, MEDIA, pictures, DOCUMENTS, ARCHIVES)),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
