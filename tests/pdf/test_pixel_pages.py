"""Pages of pixels are bound in the document process: the same pixels, nothing about them, and no text."""

from __future__ import annotations

import io
import random
import subprocess
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.pdf.conftest import tool
from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.redaction import Area, blackened
from weerbaar_desktop.pdf.process import serve
from weerbaar_desktop.pdf.request import PixelPages, encode_pages, read_request

LETTER = Pixels(600, 400, b"\xff\xfe\xfd" * (600 * 300) + b"\0\0\0" * (600 * 100))
PHOTO = Pixels(600, 400, random.Random(5).randbytes(600 * 400 * 3))
PAGES = st.builds(
    lambda width, height, byte: Pixels(width, height, bytes([byte]) * (width * height * 3)),
    st.integers(1, 9), st.integers(1, 9), st.integers(0, 255),
)  # fmt: skip


def bound(*pages: Pixels, fonts: Path = Path()) -> bytes:
    """What the document process makes of them."""
    target = io.BytesIO()
    assert serve(io.BytesIO(b"".join(encode_pages(pages, 200))), target, fonts) == 0
    return target.getvalue()


@given(st.lists(PAGES, max_size=4), st.integers(1, 600))
def test_pages_survive_the_way_to_the_process(pages: list[Pixels], dots: int) -> None:
    read = read_request(io.BytesIO(b"".join(encode_pages(pages, dots))))
    assert isinstance(read, PixelPages)
    assert (read.dots, list(read.pages)) == (dots, pages)


@given(st.integers(0, 400), PAGES)
def test_pages_that_are_cut_off_make_no_document(length: int, page: Pixels) -> None:
    whole = b"".join(encode_pages([page], 200))
    target = io.BytesIO()
    assert serve(io.BytesIO(whole[: min(length, len(whole) - 1)]), target, Path()) == 2
    assert target.getvalue() == b""


@settings(max_examples=30)
@given(PAGES)
def test_one_page_becomes_a_picture_with_exactly_its_pixels(page: Pixels) -> None:
    with Image.open(io.BytesIO(bound(page))) as made:
        assert (made.format, made.mode, made.size, made.tobytes()) == (
            "PNG",
            "RGB",
            (page.width, page.height),
            page.data,
        )
        assert made.info == {}


def test_a_photo_becomes_a_jpeg_that_says_nothing_of_itself() -> None:
    with Image.open(io.BytesIO(bound(PHOTO))) as made:
        assert (made.format, made.size) == ("JPEG", (600, 400))
        assert not made.getexif()
        assert set(made.info) == {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_bars_over_half_of_a_photo_do_not_make_it_a_drawing() -> None:
    covered = blackened(PHOTO, [Area(0, 0, 600, 200)])
    assert bound(covered).startswith(b"\xff\xd8\xff")
    assert bound(blackened(LETTER, [Area(0, 0, 600, 200)])).startswith(b"\x89PNG")


def test_more_pages_become_a_pdf_of_pictures_without_text_or_data_about_it() -> None:
    made = bound(LETTER, PHOTO, LETTER)
    assert tool("pdfinfo", "-", pdf=made).split()[:2] == ["Custom", "Metadata:"]
    assert tool("pdftotext", "-", "-", pdf=made).strip() == ""
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert "/Info" not in pdf.trailer
        assert "/Metadata" not in pdf.Root
        assert len(pdf.pages) == 3
        assert [float(side) for side in pdf.pages[0].MediaBox] == [0, 0, 216, 144]
        first = pdf.pages[0].Resources.XObject.P
        assert first.read_bytes() == LETTER.data
        assert pdf.pages[1].Resources.XObject.P.Filter == "/DCTDecode"


def test_a_pdf_is_drawn_by_another_program_as_it_was_given() -> None:
    command = ["pdftoppm", "-r", "200", "-f", "2", "-l", "2", "-"]
    drawn = subprocess.run(command, input=bound(PHOTO, LETTER), capture_output=True, check=True).stdout
    with Image.open(io.BytesIO(drawn)) as page:
        assert page.size == (600, 400)
        assert page.getpixel((300, 150)) == (255, 254, 253)
        assert page.getpixel((300, 350)) == (0, 0, 0)


@pytest.mark.parametrize("pages", [(LETTER,), (PHOTO,), (LETTER, PHOTO)], ids=["png", "jpeg", "pdf"])
def test_the_same_pages_give_the_same_bytes(pages: tuple[Pixels, ...]) -> None:
    assert bound(*pages) == bound(*pages)


@pytest.mark.parametrize("request_", [b'{"pixels"', b'{"pixels": 0}\n', b'{"pixels": "x"}\n', b'{"pixels": 200}\n'])
def test_what_holds_no_pages_is_refused(request_: bytes) -> None:
    assert serve(io.BytesIO(request_), io.BytesIO(), Path()) == 2
