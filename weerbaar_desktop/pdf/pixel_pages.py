"""Pages of pixels become one picture, or a PDF made of pictures: no text, nothing about it, always the same bytes."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image

from weerbaar_desktop.domain.received import Pixels

_POINTS: Final = 72
"""To the inch."""
_QUALITY: Final = 92
_SMALL: Final = 256 * 1024
"""Bytes of pixels; no use in losing anything of less."""
_SAMPLE: Final = 16
"""One row out of so many says how a page packs; a third of those decides."""
_PHOTO: Final = 0.4
"""Of its size: what packs worse is a photo, which without loss would be five times as large as it came in."""


@dataclass(frozen=True, slots=True)
class _Packed:
    """One page as a PDF holds it: the name of the filter that unpacks it, and the bytes."""

    width: int
    height: int
    unpacked_by: str
    data: bytes


def bind_pages(pages: Iterable[Pixels], dots: int) -> bytes:
    """One page: a PNG, or a JPEG where it is a photo. More: a PDF, `dots` pixels to the inch, each page in that way.

    Raises ValueError when there is no page.
    """
    turned = iter(pages)
    first = next(turned, None)
    if first is None:
        msg = "there is no page"
        raise ValueError(msg)
    second = next(turned, None)
    if second is None:
        return _jpeg(first) if is_photo(first) else _png(first)
    return _document([_packed(page) for page in _again(first, second, turned)], dots)


def is_photo(page: Pixels) -> bool:
    """Whether keeping every pixel as it is would cost more than it is worth."""
    row = page.width * 3
    if len(page.data) <= _SMALL:
        return False
    starts = range(0, len(page.data), row * _SAMPLE)
    packed = sorted(len(zlib.compress(page.data[start : start + row], 1)) for start in starts)
    return packed[len(packed) * 2 // 3] > _PHOTO * row  # not all together: black bars would hide what it is


def _again(first: Pixels, second: Pixels, rest: Iterator[Pixels]) -> Iterator[Pixels]:
    yield first
    yield second
    yield from rest


def _image(page: Pixels) -> Image.Image:
    return Image.frombytes("RGB", (page.width, page.height), page.data)


def _png(page: Pixels) -> bytes:
    target = BytesIO()
    _image(page).save(target, "PNG")
    return target.getvalue()


def _jpeg(page: Pixels) -> bytes:
    """Colour as fine as light: letters in a photo stay sharp."""
    target = BytesIO()
    _image(page).save(target, "JPEG", quality=_QUALITY, subsampling=0)
    return target.getvalue()


def _packed(page: Pixels) -> _Packed:
    if is_photo(page):
        return _Packed(page.width, page.height, "DCTDecode", _jpeg(page))
    return _Packed(page.width, page.height, "FlateDecode", zlib.compress(page.data, 6))


# ---------------------------------------------------------------------------------------------- the PDF


def _document(pages: Sequence[_Packed], dots: int) -> bytes:
    """Objects 1 and 2 are the catalogue and the list of pages; each page takes three more."""
    kids = " ".join(f"{3 + 3 * number} 0 R" for number in range(len(pages)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode("ascii")]
    for page in pages:
        objects += _page_objects(page, len(objects) + 1, dots)
    target, places = BytesIO(), []
    target.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    for number, body in enumerate(objects, 1):
        places.append(target.tell())
        target.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    table = target.tell()
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    target.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}".encode("ascii"))
    target.write(f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n".encode("ascii"))
    return target.getvalue()


def _page_objects(page: _Packed, number: int, dots: int) -> tuple[bytes, bytes, bytes]:
    """The page, what is drawn on it (the picture, as large as the page), and the picture."""
    wide, high = (f"{side * _POINTS / dots:.2f}" for side in (page.width, page.height))
    sheet = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {wide} {high}]"
        f"/Resources<</XObject<</P {number + 2} 0 R>>>>/Contents {number + 1} 0 R>>"
    )
    picture = (
        f"/Type/XObject/Subtype/Image/Width {page.width}/Height {page.height}"
        f"/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/{page.unpacked_by}"
    )
    drawn = f"q {wide} 0 0 {high} 0 0 cm /P Do Q".encode("ascii")
    return sheet.encode("ascii"), _stream("", drawn), _stream(picture, page.data)


def _stream(about: str, data: bytes) -> bytes:
    return f"<<{about}/Length {len(data)}>>\nstream\n".encode("ascii") + data + b"\nendstream"
