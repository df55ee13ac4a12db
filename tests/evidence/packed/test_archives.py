"""A zip that is no conversation: its names are searched, and each file in it is a part."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.evidence.chat.exports import zipped
from tests.evidence.packed.documents import letter
from weerbaar_desktop.evidence.packed.archives import archive_part, archive_words, read_archive
from weerbaar_desktop.evidence.unreadable import Unreadable

TALK = b"weg ermee\n3-3-2026 21:40 - Jan: Ik weet waar u woont\n3-3-2026 21:41 - Jan: dag\n"
FILES = [("map/een.txt", b"een"), ("twee.txt", b"twee"), ("brief.docx", letter("drie"))]


def test_every_file_is_a_part_and_comes_out_bit_exact() -> None:
    data = zipped(FILES)
    shown = read_archive(data)
    assert shown.kind == "other"
    assert [(part.name, part.extension) for part in shown.parts] == [
        ("een.txt", "txt"), ("twee.txt", "txt"), ("brief.docx", "docx"),
    ]  # fmt: skip
    assert shown.parts == archive_words(data).parts
    assert [archive_part(data, part.number) for part in shown.parts] == [content for _name, content in FILES]


def test_the_one_text_in_it_is_a_part_where_it_is_no_conversation() -> None:
    data = zipped([("een.txt", b"Dorpsstraat 12"), ("foto.jpg", b"\xff\xd8\xff")])
    parts = {part.name: part.number for part in archive_words(data).parts}
    assert archive_part(data, parts["een.txt"]) == b"Dorpsstraat 12"
    assert archive_part(data, parts["foto.jpg"]) == b"\xff\xd8\xff"


@pytest.mark.parametrize("words", ["Dorpsstraat 12/foto.jpg", "van Joost", "bij de foto", "leeg/"])
def test_folders_and_remarks_are_searched(words: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("Dorpsstraat 12/foto.jpg", b"\xff\xd8\xff")
        noted = zipfile.ZipInfo("b.txt")
        noted.comment = b"bij de foto"
        archive.writestr(noted, b"x")
        archive.writestr("leeg/", b"")
        archive.comment = b"van Joost"
    assert words in archive_words(target.getvalue()).text


def test_of_a_conversation_what_stands_before_it_is_searched_too() -> None:
    data = zipped([("Joost/_chat.txt", TALK)])
    said = archive_words(data)
    assert len(said.messages) == 2
    assert "weg ermee" in said.text
    assert "Joost/_chat.txt" in said.text
    assert read_archive(data).text == ""


@pytest.mark.parametrize("number", [0, 4])
def test_a_part_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(Unreadable):
        archive_part(zipped(FILES), number)
