"""Pieces as strangers send them, made in the test: pictures, a PDF, and what does harm."""

from __future__ import annotations

import base64
import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.pdfgen import canvas

RED, BLUE = (200, 30, 30), (20, 40, 220)
HALVES = (64, 48)
"""Width and height of the picture that is red on the left and blue on the right."""
# The same picture as a phone keeps it: HEVC, of which the program has a reader only.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAA"
    "AERAAAEAAQAAAAABoQABAAAAAAAAAFwAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADd"
    "aXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAA"
    "AwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xh"
    "cAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAAGRtZGF0AAAA"
    "WCgBrxOA9SeBP//gpUf/utZ4fg8NMT/+xuIj+lTl/+TV124DGnT2fPIOfp+WShVqXthAcTY3Q/j+38FAhy6nMzB0XBODMO4iCNi1JJP4lx3Vnl1V"
    "s71w7cA="
)


def halves(width: int = HALVES[0], height: int = HALVES[1]) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image


def saved(image: Image.Image, form: str, **options: Any) -> bytes:  # noqa: ANN401 - whatever Pillow takes for that format
    """The picture in the format that Pillow calls `form`."""
    target = BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def turned(orientation: int, form: str = "JPEG") -> bytes:
    """The picture with what EXIF says of how the camera was held."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return saved(halves(), form, exif=exif)


def pdf(*sizes: tuple[float, float], **claims: str) -> bytes:
    """A PDF with a page of each size (points), each with a black square of 50 points in its lower left corner."""
    target = BytesIO()
    sheet = canvas.Canvas(target, invariant=True)
    for name, value in claims.items():
        getattr(sheet, f"set{name.title()}")(value)
    for size in sizes:
        sheet.setPageSize(size)
        sheet.rect(0, 0, 50, 50, stroke=0, fill=1)
        sheet.drawString(60, 60, "Ik weet waar u woont")
        sheet.showPage()
    sheet.save()
    return target.getvalue()


def png_bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that says to be this large, and is."""
    rows = zlib.compressobj(9)
    row = bytes(1 + width)
    data = b"".join(rows.compress(row) for _ in range(height)) + rows.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join((_chunk(b"IHDR", head), _chunk(b"IDAT", data), _chunk(b"IEND", b"")))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
