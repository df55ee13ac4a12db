"""Photos in a report: read one by one from beside it, drawn pixel for pixel, with words, and without the camera's."""

from __future__ import annotations

import contextlib
import io
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.pdf.checks import faults
from tests.pdf.tagged import Thing, read
from weerbaar_desktop.application.ports import DossierPrinter
from weerbaar_desktop.document_process import DocumentProcess
from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.domain.report import Figure, Paragraph, Photo, Report
from weerbaar_desktop.pdf.photos import stripped
from weerbaar_desktop.pdf.printer import print_report, write_report
from weerbaar_desktop.pdf.process import serve
from weerbaar_desktop.pdf.request import Printing, encode_photos, encode_report, read_request

SECRET = b"Dorpsstraat 12"


def jpeg(seed: int, size: tuple[int, int] = (320, 240), mode: str = "RGB", *, progressive: bool = False) -> bytes:
    """A made photo that says where it was taken, in EXIF, a comment and behind its end."""
    noise = Image.frombytes("RGB", (40, 30), random.Random(seed).randbytes(3600))
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    target = io.BytesIO()
    picture = noise.resize(size, Image.Resampling.BICUBIC).convert(mode)
    picture.save(target, "JPEG", quality=80, exif=exif, comment=SECRET, progressive=progressive)
    return target.getvalue() + SECRET


def photo(number: int, width: int = 320, height: int = 240, caption: str = "De deur op 3 maart") -> Photo:
    """Foto number so many."""
    return Photo(f"Foto {number}: een kapotte deur", caption, width, height)


def pixels(data: bytes) -> bytes:
    """What is seen of a photo."""
    with Image.open(io.BytesIO(data)) as opened:
        return opened.tobytes()


def drawn(pdf: pikepdf.Pdf) -> list[Thing]:
    """The pictures of a document in the order in which their sheets name them."""
    found = [page.Resources.get("/XObject", pikepdf.Dictionary()) for page in pdf.pages]
    return [pictures[f"/P{order}"] for pictures in found for order in range(1, len(pictures) + 1)]


def test_photos_stand_in_order_with_their_words_and_every_pixel(fonts: Path) -> None:
    photos = [jpeg(1), jpeg(2, (240, 320)), jpeg(3, mode="L"), jpeg(4, progressive=True)]
    blocks = (photo(1), Paragraph("Tussendoor"), photo(2, 240, 320), photo(3, caption=""), photo(4))
    document = read(print_report(Report("Foto's", "Voet", blocks), fonts, photos))
    assert faults(document) == []
    told = [
        (node.role, node.alt or node.own) for node in document.root.all() if node.role in ("Figure", "P", "Caption")
    ]
    assert told == [
        ("Figure", "Foto 1: een kapotte deur"), ("Caption", "De deur op 3 maart"), ("P", "Tussendoor"),
        ("Figure", "Foto 2: een kapotte deur"), ("Caption", "De deur op 3 maart"),
        ("Figure", "Foto 3: een kapotte deur"),
        ("Figure", "Foto 4: een kapotte deur"), ("Caption", "De deur op 3 maart"),
    ]  # fmt: skip
    assert [pixels(picture.read_raw_bytes()) for picture in drawn(document.pdf)] == [pixels(data) for data in photos]


def test_a_photo_keeps_nothing_of_the_camera(fonts: Path) -> None:
    source = jpeg(5)
    assert source.count(SECRET) == 3
    pdf = print_report(Report("T", "V", (photo(5),)), fonts, [source])
    assert SECRET not in pdf
    with Image.open(io.BytesIO(stripped(source).data)) as opened:
        assert not opened.getexif()
        assert not opened.info.get("comment")


def test_a_photo_without_words_is_refused_and_never_guessed() -> None:
    with pytest.raises(ValueError, match="without words"):
        Photo("  \n", "B01.jpg", 320, 240)
    with pytest.raises(ValueError, match="without words"):
        Figure("abcd", "")


@pytest.mark.parametrize(
    "photos", [[], [jpeg(6), jpeg(7)], [jpeg(6, (240, 320))], [b"", jpeg(6)], [b"\x89PNG"], [jpeg(6)[:900]]],
    ids=["missing", "one too many", "another size", "empty", "a PNG", "cut off"],
)  # fmt: skip
def test_photos_that_are_not_those_of_the_report_are_refused(photos: list[bytes], fonts: Path) -> None:
    with pytest.raises(ValueError, match=r"photo|JPEG"):
        print_report(Report("T", "V", (photo(1),)), fonts, photos)


def test_a_photo_in_the_colours_of_a_press_is_refused(fonts: Path) -> None:
    with pytest.raises(ValueError, match="red, green and blue"):
        print_report(Report("T", "V", (photo(1),)), fonts, [jpeg(8, mode="CMYK")])


@given(st.binary(max_size=60), st.integers(0, 2000), st.booleans())
def test_no_bytes_make_more_than_a_refusal(noise: bytes, place: int, kept: bool) -> None:
    whole = jpeg(9, (16, 16))
    with contextlib.suppress(ValueError):
        stripped(whole[:place] + noise + (whole[place + len(noise) :] if kept else b""))


def test_only_one_photo_is_held_at_a_time(fonts: Path) -> None:
    written = io.BytesIO()
    seen: list[int] = []

    def photos() -> Iterator[bytes]:
        for number in range(12):
            seen.append(written.tell())
            yield jpeg(number)

    write_report(Report("T", "V", tuple(photo(number) for number in range(12))), fonts, written, photos())
    grown = [after - before for before, after in pairwise(seen)]
    assert min(grown) > 4_000  # the one before is in the file when the next is asked for


@given(st.lists(st.binary(max_size=30), max_size=5))
def test_photos_survive_the_way_to_the_process(photos: list[bytes]) -> None:
    report = Report("T", "V", tuple(photo(number) for number in range(len(photos))))
    asked = read_request(io.BytesIO(encode_report(report) + b"".join(encode_photos(photos))))
    assert isinstance(asked, Printing)
    assert (asked.report, list(asked.photos)) == (report, photos)


def test_the_process_reads_the_photos_behind_the_report(fonts: Path) -> None:
    report = Report("T", "V", (photo(1), photo(2)))
    request = encode_report(report) + b"".join(encode_photos([jpeg(1), jpeg(2)]))
    target = io.BytesIO()
    assert serve(io.BytesIO(request), target, fonts) == 0
    assert target.getvalue() == print_report(report, fonts, [jpeg(1), jpeg(2)])
    assert serve(io.BytesIO(request[:-10]), io.BytesIO(), fonts) == 2


def test_a_dossier_comes_back_in_pieces_from_a_process_of_its_own(fonts: Path) -> None:
    report = Report("T", "V", tuple(photo(number) for number in range(20)))
    photos = [jpeg(number) for number in range(20)]
    printer: DossierPrinter = DocumentProcess()
    drawn: list[int] = []
    pieces = list(printer.stream(report, iter(photos), lambda: False, drawn.append))
    assert len(pieces) > 3
    assert b"".join(pieces) == print_report(report, fonts, photos)
    assert drawn == list(range(1, len(drawn) + 1))
    assert len(drawn) > 3


def test_a_photo_that_is_not_that_of_the_report_ends_in_an_error_and_not_in_half_a_document() -> None:
    with pytest.raises(Bug):
        list(DocumentProcess().stream(Report("T", "V", (photo(1),)), [jpeg(1, (9, 9))], lambda: False, print))
