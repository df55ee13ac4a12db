"""Pages of a PDF of a stranger as plain pixels; scripts, forms, links and files in it stay what they are."""

from __future__ import annotations

import re
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from weerbaar_desktop.domain.received import Claim, ClaimKey, Pixels, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.request import MOST_PAGES
from weerbaar_desktop.evidence.wire import Refused

SHARPEST: Final = 300 / 72
"""Pixels for each of the 72 points of an inch; a page has no pixels of its own."""
_KEYS: Final[tuple[tuple[str, ClaimKey], ...]] = (
    ("Title", "title"), ("Author", "author"), ("Creator", "software"), ("Producer", "software"),
    ("CreationDate", "made_on"),
)  # fmt: skip
_MOMENT: Final = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d))?)?")


def read_pages(data: bytes) -> Received:
    """How many pages there are, and what the document says of itself."""
    document = opened(data)
    unread = []
    count = len(document)
    if count > MOST_PAGES:
        unread.append(Unread(Where.PAGES, Why.PAGES_CUT, number=count, most=MOST_PAGES))
    inside = document.count_attachments()
    if inside > 0:
        unread.append(Unread(Where.PDF, Why.FILES_IN_PDF, number=inside))
    if document.get_formtype() != pdfium.FORMTYPE_NONE:
        unread.append(Unread(Where.PDF, Why.FORM_TO_FILL_IN))
    claims = [Claim("format", "PDF")]
    for name, key in _KEYS:
        said = document.get_metadata_value(name).strip()
        if said:
            claims.append(Claim(key, _moment(said) if key == "made_on" else said))
    return Received("pages", tuple(claims), pages=min(count, MOST_PAGES), unread=tuple(unread))


def show_page(data: bytes, number: int, box: tuple[int, int]) -> Pixels:
    """Page `number`, from 1, as large as fits in `box` (width, height); raises Refused."""
    document = opened(data)
    if number > len(document):
        raise Refused("missing")
    try:
        page = document[number - 1]
        width, height = page.get_size()
        if not (0 < width < float("inf") and 0 < height < float("inf")):
            raise Refused("damaged")
        scale = min(box[0] / width, box[1] / height, SHARPEST)
        size = (max(1, int(width * scale)), max(1, int(height * scale)))
        return _drawn(page, *size)
    except pypdfium2.PdfiumError:
        raise Refused("damaged") from None


def _drawn(page: pypdfium2.PdfPage, width: int, height: int) -> Pixels:
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    rows, long = bytes(bitmap.buffer), 3 * width
    if bitmap.stride == long:
        return Pixels(width, height, rows)
    return Pixels(width, height, b"".join(rows[y * bitmap.stride :][:long] for y in range(height)))


def opened(data: bytes) -> pypdfium2.PdfDocument:
    """The document, none of its pages read yet; raises Refused."""
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == pdfium.FPDF_ERR_PASSWORD
        raise Refused("locked" if locked else "damaged") from None


def _moment(said: str) -> str:
    """The moment as a PDF writes it, `D:20260303214000+01'00'`, as a date and a time; another one as it stands."""
    found = _MOMENT.match(said)
    if not found:
        return said
    year, month, day, hour, minute, second, utc, hours, minutes = found.groups()
    zone = f"{hours}:{minutes}" if hours else "Z" if utc else ""
    time = f"T{hour}:{minute}:{second or '00'}{zone}" if hour else ""
    return f"{year}-{month}-{day}{time}"
