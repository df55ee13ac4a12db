"""Everything that can be searched in a piece comes out of the closed process, also what is never shown."""

from __future__ import annotations

import pytest

from tests.open_viewer import OpenViewer
from tests.planted import Piece, invented
from weerbaar_desktop import bootstrap
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of

MAIL = (
    b"From: a@b.invalid\r\nTo: c@d.invalid\r\nX-Thuis: Kwartelslag 12\r\n"
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
    b"voorwoord\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>hoi <!-- verborgen --></p>\r\n"
    b"--x\r\nContent-Disposition: attachment; filename=lijst.txt\r\n\r\nnummers\r\n--x--\r\n"
)


def of_every_kind() -> list[Piece]:
    """One piece of each kind that is planted in."""
    found: dict[str, Piece] = {}
    for seed in range(12):
        for piece in invented(seed).pieces:
            found.setdefault(piece.name.rpartition(".")[2], piece)
    return list(found.values())


@pytest.mark.parametrize("piece", of_every_kind(), ids=lambda piece: piece.name)
def test_the_closed_process_finds_the_same_words_as_an_open_one(piece: Piece) -> None:
    extension = extension_of(piece.data[:HEAD_BYTES])
    closed = bootstrap.viewer().words((piece.data,), extension, no_one_cancels)
    assert closed == OpenViewer().words((piece.data,), extension, no_one_cancels)
    assert closed.text or closed.messages


def test_a_mail_gives_its_headers_its_hidden_words_and_its_files() -> None:
    viewer = bootstrap.viewer()
    said = viewer.words((MAIL,), "eml", no_one_cancels)
    for words in ("x-thuis: Kwartelslag 12", "verborgen", "voorwoord"):
        assert words in said.text
    (part,) = said.parts
    assert part.extension == "txt"
    assert viewer.part((MAIL,), "eml", part.number, no_one_cancels) == b"nummers"


@pytest.mark.parametrize(
    "saved",
    [
        rb'{"name": "Otti\u00c3\u00ablie \ud83d\ude00"}',
        rb"{\rtf1\ansi Otti\'eblie}",
        b"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:Otti=C3=ABlie",
        b"<p>Otti&euml;lie</p>",
    ],
)
def test_letters_that_data_writes_in_signs_are_read_in_the_closed_process(saved: bytes) -> None:
    assert "Otti\u00eblie" in bootstrap.viewer().words((saved,), "txt", no_one_cancels).text


def test_what_is_shown_stays_as_it_was() -> None:
    assert "x-thuis" not in bootstrap.viewer().read((MAIL,), "eml", no_one_cancels).text
