"""A copy of a document that opens with a password only."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from typing import BinaryIO, Final

import pikepdf

from weerbaar_desktop.pdf.metadata import packet

_LONGEST: Final = 127
"""Bytes of a password that a viewer looks at."""


def write_locked(document: bytes, password: str, target: BinaryIO) -> None:
    """Write to `target` a copy of a document of ours that opens with `password` only: AES-256.

    It is no longer PDF/A, which knows no passwords, and does not say so any more; it stays PDF/UA, and a screen reader
    may read it. Its salts are random: no two copies are the same bytes. Raises ValueError for another document, and
    for a password that is empty or has more than 127 bytes.
    """
    known = unicodedata.normalize("NFKC", password)
    if not known or len(known.encode("utf-8")) > _LONGEST:
        raise ValueError("no password that a viewer would take")
    try:
        with pikepdf.open(BytesIO(document)) as pdf:
            title = str(pdf.docinfo["/Title"])
            about = pdf.make_stream(packet(title, archive=False))
            about.Type, about.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
            pdf.Root.Metadata = about
            pdf.save(target, encryption=pikepdf.Encryption(owner=known, user=known, R=6, aes=True, metadata=True))
    except (pikepdf.PdfError, KeyError) as error:
        raise ValueError("this is no document of ours") from error
