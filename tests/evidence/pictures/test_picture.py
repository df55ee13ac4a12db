"""Pictures come out of the viewer process as they were meant: upright, whole, in their colours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image

from tests.evidence.made import BLUE, HALVES, HEIC, RED, halves, saved, turned
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.evidence.refusals import NotOpened

Read = Callable[[bytes, str], Received]
Page = Callable[..., Pixels]
_PIECES = {
    "jpg": saved(halves(), "JPEG", quality=95),
    "png": saved(halves(), "PNG"),
    "webp": saved(halves(), "WEBP", lossless=True),
    "gif": saved(halves(), "GIF"),
    "heic": HEIC,
}
# The corner that is upper left once the picture stands upright, and that below right, for each way to hold a camera.
_CORNERS = {
    1: (RED, BLUE), 2: (BLUE, RED), 3: (BLUE, RED), 4: (RED, BLUE), 5: (RED, BLUE), 6: (RED, BLUE), 7: (BLUE, RED),
    8: (BLUE, RED),
}  # fmt: skip


def _at(pixels: Pixels, x: int, y: int) -> tuple[int, ...]:
    start = 3 * (y * pixels.width + x)
    return tuple(pixels.data[start : start + 3])


def _is(seen: tuple[int, ...], meant: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 20 for one, other in zip(seen, meant, strict=True))


@pytest.mark.parametrize("extension", _PIECES)
def test_each_kind_is_read_and_shown_in_its_colours(extension: str, read: Read, page: Page) -> None:
    received, pixels = read(_PIECES[extension], extension), page(_PIECES[extension], extension)
    assert (received.kind, received.pages, received.unread) == ("picture", 1, ())
    assert received.claim("pixels") == "64 x 48"
    assert (pixels.width, pixels.height) == HALVES
    assert _is(_at(pixels, 8, 8), RED)
    assert _is(_at(pixels, 56, 40), BLUE)


@pytest.mark.parametrize("orientation", _CORNERS)
def test_a_photo_stands_upright(orientation: int, page: Page) -> None:
    pixels = page(turned(orientation), "jpg")
    first, last = _CORNERS[orientation]
    assert (pixels.width, pixels.height) == (HALVES if orientation < 5 else HALVES[::-1])
    assert _is(_at(pixels, 2, 2), first)
    assert _is(_at(pixels, pixels.width - 3, pixels.height - 3), last)


@pytest.mark.parametrize(("orientation", "fits"), [(1, (600, 450)), (6, (337, 450))])
def test_a_large_photo_fits_the_box_after_it_was_turned(orientation: int, fits: tuple[int, int], page: Page) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = page(saved(halves(2000, 1500), "JPEG", exif=exif), "jpg", (800, 450))
    assert (pixels.width, pixels.height) == fits


def test_what_is_transparent_is_shown_on_white(page: Page) -> None:
    pixels = page(saved(Image.new("RGBA", (4, 4), (0, 0, 0, 0)), "PNG"), "png")
    assert set(pixels.data) == {255}


@pytest.mark.parametrize(
    ("image", "grey"),
    [
        (Image.new("I;16", (4, 4), 0x8000), 128), (Image.new("L", (4, 4), 128), 128), (Image.new("1", (4, 4), 1), 255),
        (Image.new("LA", (4, 4), (128, 255)), 128), (Image.new("P", (4, 4), 0), 0),
    ],
    ids=lambda value: value.mode if isinstance(value, Image.Image) else "",
)  # fmt: skip
def test_other_kinds_of_pixels_become_colours(image: Image.Image, grey: int, page: Page) -> None:
    assert set(page(saved(image, "PNG"), "png").data) == {grey}


def test_a_photo_for_printing_is_shown(page: Page) -> None:
    assert page(saved(halves().convert("CMYK"), "JPEG"), "jpg").width == HALVES[0]


def test_of_a_picture_that_moves_the_first_is_shown_and_that_is_said(read: Read, page: Page) -> None:
    moving = saved(halves(), "GIF", save_all=True, append_images=[Image.new("RGB", HALVES)] * 3)
    assert "alleen het eerste" in read(moving, "gif").unread[0].what()
    assert _is(_at(page(moving, "gif"), 8, 8), RED)


def test_of_a_photo_that_was_cut_off_is_shown_what_there_is_and_that_is_said(read: Read, page: Page) -> None:
    whole = saved(Image.effect_noise((400, 400), 60).convert("RGB"), "JPEG")
    received = read(whole[: len(whole) // 2], "jpg")
    assert received.pages == 1
    assert "niet heel" in received.unread[0].what()
    assert page(whole[: len(whole) // 2], "jpg").width == 400


@pytest.mark.parametrize("extension", _PIECES)
def test_what_is_no_picture_is_refused_in_words(extension: str, page: Page) -> None:
    with pytest.raises(NotOpened) as refused:
        page(b"geen beeld" * 100, extension)
    assert refused.value.why == "damaged"
    assert refused.value.safe == "Het origineel is veilig bewaard en niet veranderd."


def test_a_picture_has_one_page(page: Page) -> None:
    with pytest.raises(NotOpened) as refused:
        page(_PIECES["png"], "png", number=2)
    assert refused.value.why == "missing"
