"""What was made to do harm ends within its limits in words that a person can read, and never in an error."""

from __future__ import annotations

import random
import struct
import time
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from tests.evidence.made import HALVES, HEIC, halves, pdf, png_bomb, saved
from weerbaar_desktop.application.ports import Viewer
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.evidence.refusals import NotOpened

_SECONDS = 30.0
"""The 10 that a piece may take, and time for a busy machine to start and end the process."""


def _never() -> bool:
    return False


def _asked(viewer: Viewer, data: bytes, extension: str) -> tuple[Received | str, Pixels | str]:
    """What the viewer reads and shows of it, or why not; each within its time."""
    asks: tuple[Callable[[], Received | Pixels], ...] = (
        lambda: viewer.read((data,), extension, _never),
        lambda: viewer.page((data,), extension, 1, (800, 600), _never),
    )
    found: list[Received | Pixels | str] = []
    for ask in asks:
        begun = time.monotonic()
        try:
            found.append(ask())
        except NotOpened as refused:
            found.append(refused.why)
        assert time.monotonic() - begun < _SECONDS
    read, shown = found
    assert not isinstance(read, Pixels)
    assert not isinstance(shown, Received)
    return read, shown


@pytest.mark.parametrize("side", [16_000, 50_000])
def test_a_small_file_that_unpacks_to_gigabytes_is_refused(side: int, viewer: Viewer) -> None:
    bomb = png_bomb(16_000, 16_000) if side == 16_000 else _said_to_be(png_bomb(64, 64), side)
    read, shown = _asked(viewer, bomb, "png")
    assert shown == "too_large"
    assert read == "too_large" or (
        isinstance(read, Received) and read.pages == 0 and "te groot" in read.unread[0].what()
    )


def _said_to_be(png: bytes, side: int) -> bytes:
    return png[:16] + struct.pack(">II", side, side) + png[24:29] + struct.pack(">I", _sum(side)) + png[33:]


def _sum(side: int) -> int:
    return zlib.crc32(b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))


def test_a_picture_of_48_million_pixels_is_shown(viewer: Viewer) -> None:
    read, shown = _asked(viewer, png_bomb(8_000, 6_000), "png")
    assert isinstance(read, Received)
    assert isinstance(shown, Pixels)
    assert (read.pages, shown.width, shown.height) == (1, 800, 600)


def test_a_photo_of_200_million_pixels_is_shown_since_a_jpeg_unpacks_smaller(viewer: Viewer) -> None:
    photo = saved(Image.new("L", (16_320, 12_240), 90), "JPEG")
    read, shown = _asked(viewer, photo, "jpg")
    assert isinstance(read, Received)
    assert isinstance(shown, Pixels)
    assert (read.claim("pixels"), shown.width) == ("16320 x 12240", 800)


def test_of_a_picture_with_thousands_of_images_one_is_unpacked(viewer: Viewer) -> None:
    frames = [Image.new("RGB", HALVES, (number % 256, number // 256, 0)) for number in range(3_000)]
    read, shown = _asked(viewer, saved(halves(), "GIF", save_all=True, append_images=frames), "gif")
    assert isinstance(read, Received)
    assert isinstance(shown, Pixels)


@pytest.mark.parametrize("size", [(1e9, 100.0), (14_400_000.0, 14_400_000.0), (0.001, 0.001)])
def test_a_page_of_any_size_fits_the_box(size: tuple[float, float], viewer: Viewer) -> None:
    _read, shown = _asked(viewer, pdf(size), "pdf")
    assert isinstance(shown, Pixels)
    assert shown.width <= 800
    assert shown.height <= 600


def test_a_page_that_draws_itself_over_and_over_is_given_up(viewer: Viewer) -> None:
    read, shown = _asked(viewer, _drawing_itself(9), "pdf")
    assert isinstance(read, Received)
    assert shown in ("damaged", "slow", "too_large")


def _drawing_itself(depth: int) -> bytes:
    """A page that draws a form ten times, which draws another ten times, and so on."""
    again, last = b"/F Do " * 10, b"0 0 50 50 re f " * 10
    content = b"<</Length %d>>stream\n%s\nendstream"
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>stream\n%s\n"
    form += b"endstream"
    bodies = [again] * (depth - 1) + [last]
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
        content % (len(again), again),
        *(form % (number, len(body), body) for number, body in enumerate(bodies, 6)),
    ]  # fmt: skip
    target, places = BytesIO(), []
    target.write(b"%PDF-1.4\n")
    for number, entry in enumerate(objects, 1):
        places.append(target.tell())
        target.write(b"%d 0 obj\n%s\nendobj\n" % (number, entry))
    start = target.tell()
    target.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    target.writelines(b"%010d 00000 n \n" % place for place in places)
    target.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return target.getvalue()


_WHOLE = {
    "jpg": saved(halves(300, 200), "JPEG"),
    "png": saved(halves(300, 200), "PNG"),
    "webp": saved(halves(300, 200), "WEBP"),
    "gif": saved(halves(300, 200), "GIF"),
    "heic": HEIC,
    "pdf": pdf((300, 200), title="Brief"),
}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("extension", _WHOLE)
def test_what_was_damaged_on_purpose_ends_in_words(extension: str, seed: int, viewer: Viewer) -> None:
    chance = random.Random(f"{extension}{seed}")
    harmed = bytearray(_WHOLE[extension])
    for _ in range(chance.choice((1, 5, 40))):
        harmed[chance.randrange(len(harmed))] = chance.randrange(256)
    if chance.random() < 0.3:
        del harmed[chance.randrange(len(harmed)) :]
    _asked(viewer, bytes(harmed), extension)


@pytest.mark.parametrize("extension", _WHOLE)
def test_another_kind_under_this_name_is_not_opened_as_itself(extension: str, viewer: Viewer) -> None:
    other = next(data for name, data in _WHOLE.items() if name != extension)
    assert _asked(viewer, b"<svg onload='x'/>", extension) == ("damaged", "damaged")
    assert _asked(viewer, other, extension) == ("damaged", "damaged")


@pytest.mark.parametrize("extension", [*_WHOLE, "txt", "csv", "zip", "docx", "xlsx"])
def test_nothing_at_all_ends_in_words(extension: str, viewer: Viewer) -> None:
    read, _shown = _asked(viewer, b"", extension)
    assert read == "damaged" or (isinstance(read, Received) and read.text == "")
