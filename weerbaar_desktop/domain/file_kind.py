"""Which extension a piece of evidence gets in the handover folder: by its content, never by its name."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import Final

HEAD_BYTES: Final = 64 * 1024
"""How much of the beginning is looked at."""

EXTENSIONS: Final = frozenset(
    {
        "jpg", "png", "webp", "gif", "heic", "pdf", "eml", "msg", "txt", "csv",
        "zip", "mp3", "m4a", "wav", "ogg", "mp4", "mov", "docx", "xlsx", "bin",
    }
)  # fmt: skip

_STARTS: Final = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"%PDF-", "pdf"),
    (b"ID3", "mp3"),
    (b"OggS", "ogg"),
)
_BRANDS: Final = {
    "heic": (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"),
    "m4a": (b"M4A ", b"M4B "),
    "mov": (b"qt  ",),
    "mp4": (b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ", b"MSNV", b"dash"),
}
_OLD_MOVIE: Final = (b"moov", b"mdat", b"wide", b"free", b"skip")
_ZIP_ENTRY: Final = b"PK\x03\x04"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAIL_PARTS: Final = tuple(name.encode("utf-16-le") for name in ("__substg1.0_", "__nameid_version1.0"))
# Eleven set bits, layer III of a version that exists, then a bit rate that exists.
_FRAME: Final = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb][\x10-\xef]")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_HEADER: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]*):(?: |\t|$)")
_MAIL_HEADERS: Final = frozenset(
    {
        "from", "to", "subject", "date", "received", "message-id", "mime-version", "return-path", "delivered-to",
        "content-type", "reply-to", "dkim-signature", "authentication-results", "cc", "sender",
    }
)  # fmt: skip
_MAIL_HEADERS_NEEDED: Final = 2
_CSV_LINES: Final = 10
_ENCODINGS: Final = ("utf-8-sig", "utf-16", "cp1252")
for _name in _ENCODINGS:
    codecs.lookup(_name)  # Python reads these from disk at the first use, which the viewer process may not


def extension_of(head: bytes) -> str:
    """The extension for a file that begins with `head` (its first 64 KiB, or all of it); "bin" when nothing fits."""
    for start, extension in _STARTS:
        if head.startswith(start):
            return extension
    for look in (_in_riff, _in_boxes, _in_archive, _in_compound, _in_frames, _in_text):
        found = look(head)
        if found:
            return found
    return "bin"


def _in_riff(head: bytes) -> str:
    if head[:4] != b"RIFF":
        return ""
    return {b"WEBP": "webp", b"WAVE": "wav"}.get(head[8:12], "bin")


def _in_boxes(head: bytes) -> str:
    """Files made of boxes: four bytes of length, four of type; the brand follows."""
    if head[4:8] == b"ftyp":
        return next((extension for extension, brands in _BRANDS.items() if head[8:12] in brands), "bin")
    return "mov" if head[4:8] in _OLD_MOVIE and head[:2] == b"\x00\x00" else ""


def _in_archive(head: bytes) -> str:
    if not head.startswith((_ZIP_ENTRY, b"PK\x05\x06")):
        return ""
    if b"[Content_Types].xml" in head or b"_rels/.rels" in head:
        for folder, extension in ((b"word/", "docx"), (b"xl/", "xlsx")):
            # The name of an entry begins 30 bytes after its mark.
            if re.search(re.escape(_ZIP_ENTRY) + b".{26}" + folder, head, re.DOTALL):
                return extension
    return "zip"


def _in_compound(head: bytes) -> str:
    if not head.startswith(_COMPOUND):
        return ""
    return "msg" if any(part in head for part in _MAIL_PARTS) else "bin"


def _in_frames(head: bytes) -> str:
    """MPEG audio without a tag in front."""
    return "mp3" if _FRAME.match(head) else ""


def _in_text(head: bytes) -> str:
    text = _text(head)
    if not text.strip():
        return ""
    if len(head) >= HEAD_BYTES:
        text = text.rpartition("\n")[0] or text  # its last line is cut off, and a half line fits nothing
    for look, extension in _TEXTS:
        if look(text):
            return extension
    return "txt"


def _text(head: bytes) -> str:
    """The text of `head`, empty when it is not text; the last character may be cut off."""
    for encoding in _ENCODINGS:
        if encoding == "utf-16" and not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            continue
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(head, final=len(head) < HEAD_BYTES)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text):
            return text
    return ""


def _is_mail(text: str) -> bool:
    """A block of header lines at the very beginning, at least two of which every mail knows."""
    lines = text.splitlines()
    if lines and lines[0].startswith(("From ", ">From ")):
        lines = lines[1:]
    known: set[str] = set()
    for line in lines:
        if not line.strip():
            break
        header = _HEADER.match(line)
        if header:
            known.add(header[1].lower())
        elif not line.startswith((" ", "\t")):
            return False
    return len(known & _MAIL_HEADERS) >= _MAIL_HEADERS_NEEDED


def _is_table(text: str) -> bool:
    """The same number of separators in each of the first lines; sentences have commas too, so those need two."""
    lines = [line for line in text.splitlines()[:_CSV_LINES] if line.strip()]
    if len(lines) <= 1:
        return False
    for separator, needed in ((";", 1), ("\t", 1), (",", 2)):
        counts = {line.count(separator) for line in lines}
        if len(counts) == 1 and counts.pop() >= needed:
            return True
    return False


_TEXTS: Final[tuple[tuple[Callable[[str], bool], str], ...]] = ((_is_mail, "eml"), (_is_table, "csv"))
