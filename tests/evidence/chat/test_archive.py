"""The zip of an exported conversation: its parts, and every trick that a zip can play."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.evidence.chat.exports import Line, exported, zipped
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.evidence.chat.export import chat_part, read_chat
from weerbaar_desktop.evidence.unreadable import Unreadable

EVENING = datetime(2026, 3, 13, 21, 40, 12)  # noqa: DTZ001 - a telephone exports no zone
PICTURE = b"\xff\xd8\xff\xe0" + b"picture" * 9
TALK = exported(
    [Line(EVENING, "Jan", "\u200e<bijgevoegd: 1-PHOTO.jpg>"), Line(EVENING, "Jan", "dag")], "iPhone, Dutch"
).encode()


def read(data: bytes) -> Received:
    received = read_chat(data, "zip")
    assert received is not None
    return received


@pytest.mark.parametrize(
    ("name", "account"),
    [
        ("_chat.txt", ""),
        ("WhatsApp Chat - Jan/_chat.txt", ""),
        ("WhatsApp-chat met Zoë de Boer.txt", "Zoë de Boer"),
        ("WhatsApp Chat with Jan.txt", "Jan"),
        ("gesprek.txt", ""),
    ],
)
def test_the_conversation_is_found_by_its_name_and_the_rest_are_its_parts(name: str, account: str) -> None:
    received = read(zipped([("1-PHOTO.jpg", PICTURE), (name, TALK), ("brief.jpg", b"%PDF-1.7 x")]))
    assert [message.text for message in received.messages] == ["<bijgevoegd: 1-PHOTO.jpg>", "dag"]
    assert [(part.number, part.name, part.extension, part.size) for part in received.parts] == [
        (1, "1-PHOTO.jpg", "jpg", len(PICTURE)),
        (2, "brief.jpg", "pdf", 10),
    ]
    assert (received.claim("account"), received.unread) == (account, ())


def test_a_part_comes_out_bit_exact() -> None:
    data = zipped([("1-PHOTO.jpg", PICTURE), ("_chat.txt", TALK), ("a.bin", bytes(range(256)) * 5000)])
    assert (chat_part(data, 1), chat_part(data, 2)) == (PICTURE, bytes(range(256)) * 5000)


@pytest.mark.parametrize("number", [0, -1, 3])
def test_a_part_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(Unreadable):
        chat_part(zipped([("_chat.txt", TALK), ("1.jpg", PICTURE)]), number)


@pytest.mark.parametrize("files", [[], [("a.jpg", PICTURE)], [("a.txt", b"dag"), ("b.txt", b"dag")]])
def test_a_zip_without_a_conversation_is_none(files: list[tuple[str, bytes]]) -> None:
    assert read_chat(zipped(files), "zip") is None


def test_a_file_that_a_message_names_and_the_zip_lacks_is_said() -> None:
    assert [one.what() for one in read(zipped([("_chat.txt", TALK)])).unread] == [
        "1 bestand dat in een bericht staat, zit niet in de zip."
    ]


def odd(data: bytes) -> list[tuple[str, str]]:
    return [(one.where(), one.what()) for one in read(data).unread]


FILES = [("_chat.txt", TALK), ("1-PHOTO.jpg", PICTURE)]


def test_a_bomb_is_listed_and_not_unpacked() -> None:
    data = zipped([*FILES, ("groot.jpg", bytes(30_000_000))])
    assert odd(data) == [
        ("groot.jpg", "Dit bestand wordt bij het uitpakken onwaarschijnlijk groot. Het is niet geopend.")
    ]
    with pytest.raises(Unreadable):
        chat_part(data, 2)


def test_a_part_that_tells_a_smaller_size_than_it_has_is_refused() -> None:
    data = zipped([*FILES, ("a.bin", bytes(90_000))]).replace(struct.pack("<L", 90_000), struct.pack("<L", 90))
    with pytest.raises(Unreadable):
        chat_part(data, 2)


def test_a_conversation_of_a_gigabyte_of_nothing_takes_little_memory() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("_chat.txt", "w") as opened:
        opened.write(TALK)
        for _ in range(100):
            opened.write(bytes(1_000_000))
    tracemalloc.start()
    received = read(stream.getvalue())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 300_000_000
    assert "Dit gesprek is te lang. De rest staat alleen in het bestand zelf." in [
        one.what() for one in received.unread
    ]


def test_encrypted_and_oddly_packed_parts_are_said() -> None:
    stream = io.BytesIO(zipped(FILES))
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("anders.jpg", PICTURE, zipfile.ZIP_LZMA)
    data = bytearray(stream.getvalue())
    place = data.rindex(b"PK\x01\x02", 0, data.rindex(b"1-PHOTO.jpg"))
    data[place + 8] |= 1
    assert odd(bytes(data)) == [
        ("1-PHOTO.jpg", "Dit bestand in de zip is versleuteld."),
        ("anders.jpg", "Dit bestand is op een ongewone manier in de zip gezet."),
    ]


def test_names_that_come_twice_or_point_elsewhere_are_said() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        data = zipped([*FILES, ("1-PHOTO.jpg", b"ander"), ("../../etc/passwd", b"x"), ("C:\\Windows\\a.exe", b"x")])
    received = read(data)
    assert [part.name for part in received.parts] == ["1-PHOTO.jpg", "1-PHOTO.jpg", "passwd", "a.exe"]
    assert [one.where() for one in received.unread] == ["1-PHOTO.jpg", "passwd", "a.exe"]
    assert (chat_part(data, 1), chat_part(data, 2)) == (PICTURE, b"ander")


def test_a_file_without_a_name_is_still_a_part() -> None:
    data = zipped([("_chat.txt", TALK), ("1-PHOTO.jpg", PICTURE), ("x", b"dag")])
    data = data[: data.rindex(b"x", 0, data.rindex(b"PK\x05\x06"))] + b"\0" + data[-22:]
    assert [part.name for part in read(data).parts] == ["1-PHOTO.jpg", "zonder naam"]


def test_files_of_the_computer_itself_are_passed_over_and_said() -> None:
    data = zipped([*FILES, ("__MACOSX/._1-PHOTO.jpg", b"x"), (".DS_Store", b"x")])
    assert [part.name for part in read(data).parts] == ["1-PHOTO.jpg"]
    assert odd(data) == [("Zip", "2 bestanden van de computer zelf zijn overgeslagen, zoals .DS_Store.")]


@pytest.mark.parametrize("cut", [1, 30, 60, 200])
def test_a_zip_that_was_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(Unreadable):
        read_chat(zipped(FILES)[:-cut], "zip")


def test_a_false_size_of_the_list_asks_for_no_memory() -> None:
    data = bytearray(zipped([*FILES, ("leeg.bin", bytes(40_000_000))], zipfile.ZIP_STORED))
    data[-10:-6] = struct.pack("<L", 30_000_000)
    hostile = bytes(data)
    tracemalloc.start()
    with pytest.raises(Unreadable):
        read_chat(hostile, "zip")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 10_000_000


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_spoiled_zip_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(zipped(FILES))
    for place, value in changes:
        data[place % len(data)] = value
    for act in (lambda: read_chat(bytes(data), "zip"), lambda: chat_part(bytes(data), 1)):
        try:
            act()
        except Unreadable:
            continue


def test_a_file_that_is_shorter_than_the_zip_says_is_not_taken_for_the_whole() -> None:
    data = bytearray(zipped([("_chat.txt", TALK), ("1-PHOTO.jpg", PICTURE)]))
    size_at = data.rindex(b"PK\x01\x02") + 24
    data[size_at : size_at + 4] = struct.pack("<L", len(PICTURE) + 1_000)
    assert read(bytes(data)).parts[0].size == len(PICTURE) + 1_000
    with pytest.raises(Unreadable):
        chat_part(bytes(data), 1)
