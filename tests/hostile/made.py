"""Hostile files made from nothing: bombs, files that are two things at once, loops, numbers and names that lie."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from email.message import EmailMessage
from typing import Final

_PNG: Final = b"\x89PNG\r\n\x1a\n"


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, depth: int = 1, rows: bytes | None = None, extra: bytes = b"") -> bytes:
    """A grey picture that says it is this large; `rows` is what it holds, compressed here."""
    header = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    body = zlib.compress(bytes((width * depth + 7) // 8 + 1) * height if rows is None else rows, 9)
    return _PNG + _chunk(b"IHDR", header) + extra + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _gif(frames: int) -> bytes:
    frame = b"\x21\xf9\x04\x00\x00\x00\x00\x00" + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02D\x01\x00"
    return b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0x80, 0, 0) + bytes(6) + frame * frames + b";"


def _jpeg(width: int, height: int) -> bytes:
    tables = b"\xff\xdb\x00\x43\x00" + b"\x01" * 64
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    huffman = b"\xff\xc4\x00\x14\x00" + bytes([1, *[0] * 15, 0])
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x00\x00" + bytes(2000)
    return b"\xff\xd8" + tables + frame + huffman + scan * 500 + b"\xff\xd9"


def pdf(*objects: str, root: int = 1) -> bytes:
    """A document of these objects, numbered from 1, with a table that is right."""
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, text in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += f"trailer\n<< /Size {len(objects) + 1} /Root {root} 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(made)


def _one_page(box: str, content: str = "", rest: str = "") -> bytes:
    return pdf(
        f"<< /Type /Catalog /Pages 2 0 R {rest} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents 4 0 R /Resources << >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
    )


def _pdf_bomb() -> bytes:
    inner = zlib.compress(zlib.compress(b"0 0 m 1 1 l S\n" * 12_000_000, 9), 9).decode("latin-1")
    return pdf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
        f"<< /Length {len(inner)} /Filter [/FlateDecode /FlateDecode] >>\nstream\n{inner}\nendstream",
    )


def zipped(*entries: tuple[str, bytes]) -> bytes:
    """An archive of these entries."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return target.getvalue()


def _document(text: str, *others: tuple[str, bytes]) -> bytes:
    return zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", text.encode()), *others)


_LAUGHS: Final = (
    '<!DOCTYPE a [<!ENTITY l0 "ha">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]><a>&l9;</a>"
)


def _many_parts(number: int) -> bytes:
    """A list that names one file so many times, made by hand: a library takes minutes for it."""
    names = (b"[Content_Types].xml", b"word/a.xml")
    heads = [struct.pack("<4s5H3I2H", b"PK\3\4", 20, *[0] * 7, len(name), 0) + name for name in names]
    entry = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, *[0] * 7, len(names[1]), *[0] * 5, len(heads[0])) + names[1]
    size, place = len(entry) * number, len(heads[0]) + len(heads[1])
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, size, place, 0)
    return heads[0] + heads[1] + entry * number + end


def _zip_in_zip() -> bytes:
    data = zipped(("a.txt", b"diep"))
    for depth in range(50):
        data = zipped((f"{depth}.zip", data))
    return data


def _nested(depth: int) -> bytes:
    head = b"From: a@example.org\nTo: b@example.org\nSubject: in\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
    return head * depth + b"From: a@example.org\nSubject: diep\n\ntekst\n"


def _boundaries(depth: int) -> bytes:
    made = b"From: a@example.org\nTo: b@example.org\nSubject: veel delen\nMIME-Version: 1.0\n"
    for number in range(depth):
        made += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    return made + b"Content-Type: text/plain\n\nhallo\n"


def _named(*names: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.org", "b@example.org", "namen"
    mail.set_content("Zie de bijlagen.")
    for name in names:
        mail.add_attachment(b"inhoud", maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def _box(kind: bytes, data: bytes = b"", size: int | None = None) -> bytes:
    return struct.pack(">I", len(data) + 8 if size is None else size) + kind + data


_FTYP: Final = _box(b"ftyp", b"isom\x00\x00\x02\x00isomiso2mp41")
_BAD_NAMES: Final = ("../../../etc/passwd", "CON", "a\u202egpj.exe", "C:\\Windows\\x.dll", "/" * 300, "b.txt/../..")
_LAUNCH: Final = "/OpenAction << /S /Launch /F (calc.exe) >> /AA << /O << /S /URI /URI (http://example.org/x) >> >>"
_SCRIPT: Final = "/OpenAction << /S /JavaScript /JS (while(true){app.alert('x')}) >>"

MADE: Final[dict[str, Callable[[], bytes]]] = {
    "reuzenbeeld.png": lambda: png(30_000, 30_000),
    "reuzenbeeld zonder inhoud.png": lambda: png(2**31 - 1, 2**31 - 1, rows=b"\0"),
    "kleurprofiel als bom.png": lambda: png(4, 4, extra=_chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(200 << 20), 9))),
    "tekst als bom.png": lambda: png(4, 4, extra=_chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(200 << 20), 9))),
    "duizend beelden.gif": lambda: _gif(200_000),
    "reuzenbeeld.jpg": lambda: _jpeg(65_500, 65_500),
    "leeg.jpg": lambda: b"\xff\xd8\xff\xe0",
    "reuzenbeeld.webp": lambda: b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xff\xff\xff\x0f" + bytes(9),
    "svg als png.png": lambda: (
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://example.org/x.png"/></svg>'
    ),
    "html als jpg.jpg": lambda: b"<html><img src=http://example.org/x.png><script>alert(1)</script>",
    "reuzenblad.pdf": lambda: _one_page("[0 0 1000000000 1000000000]"),
    "blad van niets.pdf": lambda: _one_page("[0 0 0 0]"),
    "start iets.pdf": lambda: _one_page("[0 0 600 800]", rest=_LAUNCH),
    "voert iets uit.pdf": lambda: _one_page("[0 0 600 800]", rest=_SCRIPT),
    "bom.pdf": _pdf_bomb,
    "veel strepen.pdf": lambda: _one_page("[0 0 600 800]", "0 0 m 600 800 l S\n" * 400_000),
    "kring.pdf": lambda: pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"),
    "honderdduizend bladen.pdf": lambda: pdf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count 100000 /Kids [{'3 0 R ' * 100_000}] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    ),
    "pdf en zip.pdf": lambda: _one_page("[0 0 600 800]") + zipped(("_chat.txt", b"x")),
    "diepe haken.pdf": lambda: pdf(f"<< /Type /Catalog /Pages {'[' * 100_000} >>"),
    "zipbom.zip": lambda: zipped(("_chat.txt", b"[03-03-2026, 21:40:00] A: hallo\n" * 20_000_000)),
    "veel bestanden.zip": lambda: zipped(("_chat.txt", b"x"), *((f"IMG-{n}.jpg", b"") for n in range(70_000))),
    "vreemde namen.zip": lambda: zipped(("_chat.txt", b"x"), *((name, b"x") for name in _BAD_NAMES)),
    "lachende entiteiten.docx": lambda: _document(_LAUGHS),
    "leest een bestand.docx": lambda: _document('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    "haalt een soort op.docx": lambda: _document('<!DOCTYPE a SYSTEM "http://example.org/x.dtd"><a/>'),
    "bom.docx": lambda: _document("<a>" + " " * (1 << 29)),
    "diep.docx": lambda: _document("<a>" * 4_000_000),
    "lang kenmerk.docx": lambda: _document(f'<a b="{"x" * (31 << 20)}"/>'),
    "veel kenmerken.docx": lambda: _document("<a " + " ".join(f'b{n}="x"' for n in range(1_500_000)) + "/>"),
    "vreemd schrift.docx": lambda: _document('<?xml version="1.0" encoding="../../../etc/passwd"?><a>x</a>'),
    "miljoen delen.docx": lambda: _many_parts(1_000_000),
    "tienduizend delen.docx": lambda: _document("<a/>", *((f"word/a{n}.xml", b"<a/>") for n in range(10_000))),
    "twee keer hetzelfde.docx": lambda: _document("<a>een</a>", ("word/document.xm_", b"<a>twee</a>")).replace(
        b".xm_", b".xml"
    ),
    "vreemde namen.docx": lambda: _document("<a/>", *((name, b"x") for name in _BAD_NAMES)),
    "op slot.docx": lambda: _document("<a/>").replace(b"PK\x01\x02\x14\x03\x14\0\0", b"PK\x01\x02\x14\x03\x14\0\1"),
    "veel cellen.xlsx": lambda: zipped(
        ("[Content_Types].xml", b"<a/>"), ("xl/worksheets/sheet1.xml", b"<a>" + b"<c><v>1</v></c>" * 1_500_000)
    ),
    "verwijst naar niets.xlsx": lambda: zipped(
        ("[Content_Types].xml", b"<a/>"), ("xl/worksheets/sheet1.xml", b'<a><c t="s"><v>999999999</v></c></a>')
    ),
    "zip in zip.zip": _zip_in_zip,
    "mail in mail.eml": lambda: _nested(200),
    "duizend keer mail in mail.eml": lambda: _nested(5_000),
    "delen in delen.eml": lambda: _boundaries(500),
    "veel koppen.eml": lambda: b"From: a@example.org\nTo: b\n" + b"Received: x\n" * 200_000 + b"\nhallo",
    "lange kop.eml": lambda: b"From: a@example.org\nSubject: " + b"=?utf-8?q?a?= " * 200_000 + b"\n\nhallo",
    "lange regel.eml": lambda: b"From: a@example.org\nTo: b\n\n" + b"x" * (30 << 20),
    "vreemde namen.eml": lambda: _named(*_BAD_NAMES),
    "diepe html.eml": lambda: b"From: a\nTo: b\nContent-Type: text/html\n\n" + b"<div>" * 300_000,
    "geen bericht.msg": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"\xff" * 4096,
    "lange regel.txt": lambda: b"a" * (60 << 20),
    "omgekeerd.txt": ("\u202e" + "naam: tekst\u2066" * 1000).encode,
    "bijna een chat.txt": lambda: b"[03-03-2026, 21:40:00] " * 200_000,
    "regels.txt": lambda: b"x" + b"\n" * 5_000_000,
    "lang geluid.wav": lambda: b"RIFF\xff\xff\xff\xffWAVEfmt \xff\xff\xff\x7f" + bytes(2000),
    "doos zonder einde.mp4": lambda: _FTYP + _box(b"moov", size=0) + _box(b"moov", size=1) + bytes(64),
    "dozen in dozen.mp4": lambda: _FTYP + b"".join(_box(b"moov", size=2**31 - 1 - n) for n in range(20_000)),
    "lege dozen.mp4": lambda: _FTYP + _box(b"free") * 2_000_000,
    "mp3 met grote kop.mp3": lambda: b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + bytes(5000),
    "ogg.ogg": lambda: b"OggS" + b"\xff" * 100_000,
}
"""Each by its name, made when it is asked for: some are tens of megabytes."""
