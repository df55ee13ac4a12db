"""Pages of a PDF come out of the viewer process as pixels, and what it says of itself as claims."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from tests.evidence.made import pdf
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.evidence.refusals import NotOpened

Read = Callable[[bytes, str], Received]
Page = Callable[..., Pixels]
_A4, _LETTER = (595.0, 842.0), (612.0, 792.0)


def test_what_a_pdf_says_of_itself_is_read_as_claims(read: Read) -> None:
    received = read(pdf(_A4, _LETTER, title="Brief – 3 maart", author="Iemand"), "pdf")
    assert (received.kind, received.pages, received.unread) == ("pages", 2, ())
    assert (received.claim("title"), received.claim("author")) == ("Brief – 3 maart", "Iemand")
    assert received.claim("made_on") == "2000-01-01T00:00:00+00:00"


def test_a_page_fits_the_box_and_stands_the_right_way_up(page: Page) -> None:
    pixels = page(pdf(_A4, _LETTER), "pdf", (500, 396), number=2)
    assert (pixels.width, pixels.height) == (306, 396)
    assert pixels.data[3 * 306 * 390 :][:3] == b"\x00\x00\x00"  # the square in the lower left corner
    assert pixels.data[:3] == b"\xff\xff\xff"


def test_letters_that_the_pdf_does_not_bring_along_are_drawn_too(page: Page) -> None:
    pixels = page(pdf(_A4), "pdf", (595, 842))
    words = [pixels.data[3 * (595 * y + 60) : 3 * (595 * y + 160)] for y in range(770, 790)]
    assert any(set(row) != {255} for row in words)


def test_a_small_page_is_not_drawn_sharper_than_a_printer_would(page: Page) -> None:
    pixels = page(pdf((72, 72)), "pdf", (5000, 5000))
    assert (pixels.width, pixels.height) == (300, 300)


def test_a_page_that_is_not_there_is_refused(page: Page) -> None:
    with pytest.raises(NotOpened) as refused:
        page(pdf(_A4), "pdf", number=2)
    assert refused.value.why == "missing"


def test_a_pdf_with_a_password_is_refused_in_words(read: Read) -> None:
    locked = BytesIO()
    with pikepdf.open(BytesIO(pdf(_A4))) as document:
        document.save(locked, encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
    with pytest.raises(NotOpened, match="wachtwoord") as refused:
        read(locked.getvalue(), "pdf")
    assert refused.value.why == "locked"


def test_files_in_a_pdf_are_counted_and_not_opened(read: Read) -> None:
    full = BytesIO()
    with pikepdf.open(BytesIO(pdf(_A4))) as document:
        document.attachments["rekening.exe"] = b"MZ"
        document.save(full)
    assert "Daarin is niet gekeken" in read(full.getvalue(), "pdf").unread[0].what()


def test_half_a_pdf_is_refused_or_read_but_never_ends_in_an_error(read: Read) -> None:
    whole = pdf(_A4, _A4)
    with pytest.raises(NotOpened) as refused:
        read(whole[:60], "pdf")
    assert refused.value.why == "damaged"
