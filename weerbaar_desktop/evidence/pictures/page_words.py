"""All words of a PDF of a stranger: pages, notes, forms, titles and what it says of itself; for searching."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from weerbaar_desktop.domain.received import LONGEST_TEXT, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.pictures.pages import opened, read_pages

MOST_SEARCHED: Final = 1_000
"""Pages: there are ten seconds."""
_MOST_NOTES: Final = 1_000
"""Of one page."""
_MOST_TITLES: Final = 10_000
_LONGEST_VALUE: Final = 100_000
"""Bytes of one note or field of a form."""
_NO_WORDS: Final = 2
"""Bytes of a text of no characters: its end."""
_OF_A_NOTE: Final = (b"Contents", b"T", b"V", b"TU", b"Subj", b"DV")
_XMP: Final = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")


def page_words(data: bytes) -> Received:
    """What read_pages says, with every text in the file as its text; raises Refused."""
    received, document = read_pages(data), opened(data)
    found = [*_beside(document), *(_TAG.sub(" ", one.decode("utf-8", "replace")) for one in _XMP.findall(data)[:100])]
    unread, room, silent = list(received.unread), LONGEST_TEXT - sum(map(len, found)), 0
    pages = min(len(document), MOST_SEARCHED)
    for number in range(pages):
        words = _of_page(document, number)
        silent += not words.strip()
        found.append(words)
        room -= len(words) + 1
        if room <= 0:
            unread.append(Unread(Where.TEXT, Why.PAGES_TOO_LONG, most=number + 1))
            break
    if len(document) > pages:
        unread.append(Unread(Where.PAGES, Why.PAGES_NOT_SEARCHED, most=pages))
    if silent:
        unread.append(Unread(Where.PAGES, Why.PAGES_WITHOUT_TEXT, number=silent))
    return replace(received, text="\n".join(found)[:LONGEST_TEXT], unread=tuple(unread))


def _beside(document: pypdfium2.PdfDocument) -> Iterator[str]:
    yield from document.get_metadata_dict(skip_empty=True).values()
    for number, title in enumerate(document.get_toc(max_depth=20)):
        if number >= _MOST_TITLES:
            return
        yield title.get_title()
    for number in range(min(document.count_attachments(), _MOST_NOTES)):
        yield document.get_attachment(number).get_name()


def _of_page(document: pypdfium2.PdfDocument, number: int) -> str:
    """The text of one page; "" for a page that is broken."""
    try:
        page = document[number]
        text = page.get_textpage().get_text_range()
        return "\n".join([text, *_notes(page)])
    except pypdfium2.PdfiumError:
        return ""


def _notes(page: pypdfium2.PdfPage) -> Iterator[str]:
    for place in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_NOTES)):
        note = pdfium.FPDFPage_GetAnnot(page, place)
        if not note:
            continue
        for key in _OF_A_NOTE:
            yield from filter(None, [_value(note, key)])
        yield from filter(None, [_target(page, note)])
        pdfium.FPDFPage_CloseAnnot(note)


def _value(note: object, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(note, key, None, 0)
    if not _NO_WORDS < size <= _LONGEST_VALUE:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(note, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")


def _target(page: pypdfium2.PdfPage, note: object) -> str:
    """Where a link points, such as a mail address."""
    link = pdfium.FPDFAnnot_GetLink(note)
    action = pdfium.FPDFLink_GetAction(link) if link else None
    if not action:
        return ""
    size = pdfium.FPDFAction_GetURIPath(page.pdf, action, None, 0)
    if not 1 < size <= _LONGEST_VALUE:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(page.pdf, action, buffer, size)
    return buffer.value.decode("utf-8", "replace")
