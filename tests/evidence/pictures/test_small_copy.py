"""The small copy of a picture shows what the picture shows, says nothing else, and nothing else is taken for one."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.evidence.made import BLUE, HEIC, RED, halves, saved, turned
from tests.evidence.pictures.test_photo import TELEPHONE
from weerbaar_desktop.application.ports import Viewer
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.plain_jpeg import plain_jpeg
from weerbaar_desktop.evidence.refusals import NotOpened

PIECES = {
    "jpg": saved(halves(), "JPEG", quality=95, exif=TELEPHONE),
    "png": saved(halves(), "PNG"),
    "webp": saved(halves(), "WEBP", lossless=True),
    "gif": saved(halves(), "GIF"),
    "heic": HEIC,
}


def small(viewer: Viewer, data: bytes, extension: str) -> SmallPhoto:
    return viewer.photo((data,), extension, lambda: False)


def corners(photo: SmallPhoto) -> tuple[tuple[int, ...], tuple[int, ...]]:
    image = Image.open(io.BytesIO(photo.data)).convert("RGB")
    first, last = image.getpixel((2, 2)), image.getpixel((image.width - 3, image.height - 3))
    assert isinstance(first, tuple)
    assert isinstance(last, tuple)
    return first, last


def near(seen: tuple[int, ...], meant: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 30 for one, other in zip(seen, meant, strict=True))


@pytest.mark.parametrize("extension", PIECES)
def test_each_kind_of_picture_gets_one_that_says_nothing_but_its_pixels(extension: str, viewer: Viewer) -> None:
    photo = small(viewer, PIECES[extension], extension)
    first, last = corners(photo)
    assert (photo.width, photo.height) == plain_jpeg(photo.data) == (64, 48)
    assert near(first, RED)
    assert near(last, BLUE)
    assert b"Exif" not in photo.data
    assert not Image.open(io.BytesIO(photo.data)).getexif()
    assert photo == small(viewer, PIECES[extension], extension)  # and the same picture gives the same bytes


def test_it_stands_upright(viewer: Viewer) -> None:
    photo = small(viewer, turned(6), "jpg")
    assert (photo.width, photo.height) == (48, 64)
    assert near(corners(photo)[0], RED)


@pytest.mark.parametrize(("size", "fits"), [((4000, 3000), (1600, 1200)), ((900, 3600), (400, 1600))])
def test_its_long_side_has_1600_pixels_at_most(size: tuple[int, int], fits: tuple[int, int], viewer: Viewer) -> None:
    photo = small(viewer, saved(Image.new("RGB", size, "teal"), "JPEG"), "jpg")
    assert (photo.width, photo.height) == fits


def test_what_is_no_picture_or_a_broken_one_gives_none(viewer: Viewer) -> None:
    for data, extension in ((b"%PDF-1.7", "pdf"), (b"Hallo", "txt"), (b"\xff\xd8\xffkapot", "jpg")):
        with pytest.raises(NotOpened):
            small(viewer, data, extension)


PLAIN = saved(halves(), "JPEG")


@pytest.mark.parametrize(
    "data",
    [
        saved(halves(), "PNG"), saved(halves(), "JPEG", progressive=True), saved(halves(), "JPEG", comment=b"thuis"),
        saved(halves().convert("L"), "JPEG"), saved(halves().convert("CMYK"), "JPEG"), PIECES["jpg"], PLAIN[:-2],
        PLAIN + b"en verder", PLAIN[:400], PLAIN[:2], b"", PLAIN[:-2] + b"\xff\xe1\x00\x04ab\xff\xd9",
    ],
)  # fmt: skip
def test_any_other_jpeg_is_no_answer(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        wire.decode_photo(wire.encode_photo(SmallPhoto(64, 48, data)))


@pytest.mark.parametrize("size", [(64, 47), (48, 64), (0, 48), (1601, 48)])
def test_one_of_another_size_than_it_says_is_no_answer(size: tuple[int, int]) -> None:
    assert wire.decode_photo(wire.encode_photo(SmallPhoto(64, 48, PLAIN))).data == PLAIN
    with pytest.raises(ValueError, match=r"."):
        wire.decode_photo(wire.encode_photo(SmallPhoto(*size, PLAIN)))


@given(st.binary(max_size=60) | st.integers(0, len(PLAIN)).map(lambda end: PLAIN[:end]), st.data())
def test_nonsense_ends_in_a_refusal_and_nothing_else(data: bytes, draw: st.DataObject) -> None:
    place = draw.draw(st.integers(0, len(data)))
    try:
        plain_jpeg(b"\xff\xd8" + data[:place] + draw.draw(st.binary(max_size=9)) + data[place:])
    except ValueError:
        return
