"""Documents of an office program (docx, xlsx, pptx, odt, ods): their words, and the pictures and files in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from zipfile import ZipInfo

from weerbaar_desktop.domain.received import LONGEST_TEXT, ClaimKey, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.chat.archive import Archive
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.packed.sheets import sheet_texts
from weerbaar_desktop.evidence.packed.xml_words import Room, XmlWords, xml_words
from weerbaar_desktop.evidence.text.charsets import shown
from weerbaar_desktop.evidence.unreadable import Unreadable

MOST_XML: Final = 24 * 1024 * 1024
"""Bytes of XML that are read in one document: there are ten seconds."""
MOST_ELEMENTS: Final = 400_000
MOST_FILES: Final = 5_000
"""Files of XML in one document."""
_XML: Final = re.compile(r"\.(?:xml|rels|vml|rdf)$|^mimetype$", re.IGNORECASE)
_SETTINGS_OF_A_PRINTER: Final = re.compile(r"printerSettings\d*\.bin$", re.IGNORECASE)
_TEXT: Final = re.compile(
    r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments\w*|glossary/document)\.xml"
    r"|ppt/(?:slides|notesSlides|comments|slideMasters|slideLayouts)/[^/]+\.xml|(?:[^/]+/)?(?:content|styles)\.xml",
    re.IGNORECASE,
)
"""Files in which elements stand inside words."""
_NOT_SHOWN: Final = re.compile(r"word/glossary|ppt/slide(?:Masters|Layouts)|word/comments(?:Ids|Ext)", re.IGNORECASE)
_ALSO_READ: Final = re.compile(r"xl/(?:comments|threadedComments)", re.IGNORECASE)
_ABOUT: Final = re.compile(r"docProps/(?:core|app|custom)\.xml|(?:[^/]+/)?meta\.xml", re.IGNORECASE)
_CLAIMS: Final[dict[str, ClaimKey]] = {
    "title": "title", "creator": "author", "lastModifiedBy": "author", "initial-creator": "author",
    "created": "made_on", "modified": "made_on", "creation-date": "made_on", "date": "made_on",
    "Application": "software", "generator": "software",
}  # fmt: skip
_PRINTABLE: Final = re.compile(rb"(?:[\x20-\x7e]\x00?){4,}")
_FEW_LINES: Final = re.compile(r"\n{3,}")
_ORDER: Final = ("document", "content", "slides", "header", "footer", "footnotes", "endnotes", "comments")

_TOO_LONG: Final = Unread(Where.TEXT, Why.DOCUMENT_NOT_SEARCHED)


def is_office(archive: Archive) -> bool:
    """Whether a zip is a document of an office program."""
    names = {entry.filename for entry in archive.entries}
    return "[Content_Types].xml" in names or {"content.xml", "META-INF/manifest.xml"} <= names


def read_office(data: bytes) -> Received:
    """The words of a document as one reads them, what it says of itself and the files in it; raises Unreadable."""
    archive = _opened(data)
    received, found = _read(archive)
    found.read[:0] = sheet_texts(archive, Room(MOST_XML, MOST_ELEMENTS, LONGEST_TEXT))
    return replace(received, text=shown(found.text()))


def office_words(data: bytes) -> Received:
    """The same, with all that can be searched as its text: also what is hidden, deleted or not meant to be read."""
    archive = _opened(data)
    received, found = _read(archive)
    told = shown("\n".join((*dict.fromkeys(archive.remarks()), *found.read, *found.beside)))
    unread = (*received.unread, _TOO_LONG) if len(told) > LONGEST_TEXT else received.unread
    return replace(received, text=told[:LONGEST_TEXT], unread=unread)


def office_part(data: bytes, number: int) -> bytes:
    """The picture or file in it with this number, from 1, bit-exact; raises Unreadable."""
    return _opened(data).part(number)


def _opened(data: bytes) -> Archive:
    return Archive(data, lambda name: not (_XML.search(name) or _SETTINGS_OF_A_PRINTER.search(name)))


@dataclass
class _Found:
    """What was found in each file: as text that is read, and beside it."""

    read: list[str]
    beside: dict[str, None]

    def text(self) -> str:
        lines = (line.strip(" \t") for line in "\n\n".join(self.read).replace("\n\t", "\t").split("\n"))
        return _FEW_LINES.sub("\n\n", "\n".join(lines)).strip()[:LONGEST_TEXT]


def _read(archive: Archive) -> tuple[Received, _Found]:
    notes, found = Notes(), _Found([], {})
    room = Room(MOST_XML, MOST_ELEMENTS, LONGEST_TEXT)
    files = sorted((entry for entry in archive.entries if _XML.search(entry.filename)), key=_place)
    if len(files) > MOST_FILES:
        notes.note(Unread(Where.DOCUMENT, Why.PARTS_NOT_SEARCHED, most=MOST_FILES))
    for entry in files[:MOST_FILES]:
        _read_file(archive, entry, room, notes, found)
    for entry in archive.entries:
        if _SETTINGS_OF_A_PRINTER.search(entry.filename):
            found.beside.update(dict.fromkeys(_printable(archive, entry)))
    parts, odd = archive.parts(conversation=True)
    for one in odd:
        notes.note(one)
    return Received("text", notes.claims, parts=parts, unread=notes.all_unread()), found


def _place(entry: ZipInfo) -> tuple[int, int, str]:
    """What is read first stands first: the text, then what is beside it, and numbers in their order."""
    name = entry.filename
    number = re.search(r"(\d{1,9})\.xml$", name)
    order = next((place for place, word in enumerate(_ORDER) if word in name), len(_ORDER))
    return (order if _TEXT.search(name) else len(_ORDER) + 1, int(number[1]) if number else 0, name)


def _read_file(archive: Archive, entry: ZipInfo, room: Room, notes: Notes, found: _Found) -> None:
    name = entry.filename
    running, about = bool(_TEXT.fullmatch(name)), bool(_ABOUT.fullmatch(name))
    asked = frozenset(_CLAIMS) if about else frozenset()
    words = XmlWords()
    try:
        words = xml_words(archive.content(entry), room, running=running, asked=asked)
        trouble = words.trouble
    except Unreadable as unreadable:
        trouble = unreadable.why or Why.PART_DAMAGED
    if trouble:
        notes.note(Unread(Where.FILE, trouble, name=name))
    if about:
        for key, value in words.fields:
            notes.claim(_CLAIMS[key], f"{value[:-1]}+00:00" if value.endswith("Z") else value)
    if (running and not _NOT_SHOWN.match(name)) or _ALSO_READ.match(name):
        found.read.append(words.text)
    else:
        found.beside[words.text] = None
    found.beside[words.before] = None
    found.beside.update(words.beside)


def _printable(archive: Archive, entry: ZipInfo) -> Iterator[str]:
    """Names of printers and places on a network, in whatever stands around them."""
    try:
        data = b"".join(archive.content(entry))[:MOST_XML]
    except Unreadable:
        return
    yield from (run.replace(b"\0", b"").decode("ascii") for run in _PRINTABLE.findall(data))
