"""Reading a mail of Outlook: the same claims as from a mail file, and an end to every broken one."""

from __future__ import annotations

import random
import struct
import time
from contextlib import suppress
from datetime import UTC, datetime

import oxmsg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.mail import mails
from tests.evidence.mail.outlook_file import PROPERTIES, SECTOR, Folder, Value, mail, properties, written
from tests.evidence.mail.test_eml import claims, said, within_bounds
from weerbaar_desktop.evidence.mail.outlook import outlook_part, read_outlook
from weerbaar_desktop.evidence.unreadable import Unreadable

HEADERS, SUBJECT, SENT, BODY, HTML, CODEPAGE, RTF = 0x007D, 0x0037, 0x0039, 0x1000, 0x1013, 0x3FDE, 0x1009
NAME, SMTP, RECEIVER_KIND, SENDER_NAME, SENDER_SMTP, ID = 0x3001, 0x39FE, 0x0C15, 0x0C1A, 0x5D01, 0x1035
DATA, LONG_NAME, SHORT_NAME, METHOD = 0x3701, 0x3707, 0x3704, 0x3705

MESSAGE: dict[int, Value] = {
    SUBJECT: "U bent gewaarschuwd",
    SENDER_NAME: "Jan Boös",
    SENDER_SMTP: "jan@boos.example",
    SENT: datetime(2026, 3, 3, 7, 15, tzinfo=UTC),
    ID: "<0001@boos.example>",
    BODY: f"{mails.WORDS}\r\n",
    HTML: f"<p>{mails.WORDS}</p>{mails.PIXELS}".encode(),
    CODEPAGE: 65001,
}
TO: list[dict[int, Value]] = [
    {NAME: "Burgemeester", SMTP: "burgemeester@gemeente.example", RECEIVER_KIND: 1},
    {NAME: "raad@gemeente.example", SMTP: "raad@gemeente.example", RECEIVER_KIND: 2},
]
FILES: list[dict[int, Value]] = [
    {DATA: mails.PDF, LONG_NAME: "brief.pdf", METHOD: 1},
    {DATA: mails.PNG[:900], LONG_NAME: "../huis.png", METHOD: 1},
]
KEPT = (
    "Received: from pc by mx.boos.example; Tue, 3 Mar 2026 07:15:01 +0000\r\n"
    "From: Jan <jan@boos.example>\r\nTo: <burgemeester@gemeente.example>\r\nSubject: uit de kop\r\n"
    "Date: Tue, 3 Mar 2026 08:15:00 +0100\r\nX-Mailer: Microsoft Outlook 16.0\r\n\r\n"
)


@pytest.mark.parametrize("unicode", [True, False])
def test_what_outlook_kept_itself_is_told(unicode: bool) -> None:
    data = mail(MESSAGE, TO, FILES, unicode=unicode)
    read = read_outlook(data)
    assert read.kind == "mail"
    assert {claim.key: claim.value for claim in read.claims} == {
        "from": "Jan Boös <jan@boos.example>",
        "account": "jan@boos.example",
        "subject": "U bent gewaarschuwd",
        "message_id": "<0001@boos.example>",
        "date": "2026-03-03T07:15:00+00:00",
        "to": "Burgemeester <burgemeester@gemeente.example>",
        "cc": "raad@gemeente.example",
    }
    assert read.text.strip() == mails.WORDS
    assert (read.remote, read.trackers) == (3, 3)
    assert "De kop van de mail ontbreekt." in said(read)


def test_the_headers_that_came_along_go_first() -> None:
    read = read_outlook(mail({**MESSAGE, HEADERS: KEPT}, TO, []))
    assert claims(read, "subject") == ["uit de kop"]
    assert claims(read, "date") == ["2026-03-03T08:15:00+01:00"]
    assert claims(read, "route") == ["van pc naar mx.boos.example, 2026-03-03T07:15:01+00:00"]
    assert claims(read, "software") == ["Microsoft Outlook 16.0"]
    assert claims(read, "cc") == ["raad@gemeente.example"]
    assert said(read) == ""


def test_its_files_come_out_bit_by_bit() -> None:
    data = mail(MESSAGE, TO, FILES)
    read = read_outlook(data)
    assert [(part.number, part.name, part.extension, part.size) for part in read.parts] == [
        (1, "brief.pdf", "pdf", len(mails.PDF)),
        (2, ".._huis.png", "png", 900),
    ]
    assert outlook_part(data, 1) == mails.PDF
    assert outlook_part(data, 2) == mails.PNG[:900]
    for number in (0, 3):
        with pytest.raises(Unreadable):
            outlook_part(data, number)


@given(st.binary(max_size=9_000))
def test_any_file_comes_out_as_it_went_in(content: bytes) -> None:
    assert outlook_part(mail(MESSAGE, [], [{DATA: content, LONG_NAME: "x", METHOD: 1}]), 1) == content


def test_the_files_of_these_tests_are_read_by_others_too() -> None:
    message = oxmsg.Message.load(mail(MESSAGE, TO, FILES))
    assert message.subject == "U bent gewaarschuwd"
    assert [attachment.file_bytes for attachment in message.attachments] == [mails.PDF, mails.PNG[:900]]


def test_a_large_file_is_read_in_about_a_second() -> None:
    content = random.Random(1).randbytes(20_000_000)
    data = mail(MESSAGE, TO, [{DATA: content, LONG_NAME: "x", METHOD: 1}])
    began = time.process_time()
    assert [part.size for part in read_outlook(data).parts] == [len(content)]
    assert time.process_time() - began < 2
    assert outlook_part(data, 1) == content
    assert oxmsg.Message.load(data).attachments[0].file_bytes == content


def test_what_is_not_read_is_said() -> None:
    inside = Folder(properties({LONG_NAME: "tekening", METHOD: 6}, 8))
    inside.folders["__substg1.0_3701000D"] = Folder({"CONTENTS": b"x"})
    read = read_outlook(written(Folder(properties(MESSAGE, 32), {"__attach_version1.0_#00000000": inside})))
    assert "Bijlage 1: Dit is een onderdeel dat Outlook zelf bewaart." in said(read)
    assert [part.size for part in read.parts] == [0]
    absent = read_outlook(mail(MESSAGE, [], [{LONG_NAME: "weg.pdf", METHOD: 2}]))
    assert "Bijlage 1: Deze bijlage zit niet in het bestand, of is niet heel." in said(absent)


def test_a_mail_that_was_sent_along_is_read_in_the_text() -> None:
    forwarded = Folder(properties({**MESSAGE, BODY: "Ik kom morgen.", HTML: b"<p>Ik kom morgen.</p>"}, 24))
    forwarded.folders["__attach_version1.0_#00000000"] = Folder(properties(FILES[0], 8))
    inside = Folder(properties({LONG_NAME: "doorgestuurd", METHOD: 5}, 8), {"__substg1.0_3701000D": forwarded})
    read = read_outlook(written(Folder(properties(MESSAGE, 32), {"__attach_version1.0_#00000000": inside})))
    assert read.text.endswith(
        "[Het bericht in bijlage 1:]\nAfzender: Jan Boös <jan@boos.example>\nOnderwerp: U bent gewaarschuwd\n"
        "Datum: 2026-03-03T07:15:00+00:00\n\nIk kom morgen."
    )
    assert [(part.name, part.size) for part in read.parts] == [("doorgestuurd", 0)]
    assert "Bijlage 1: Dit is een bericht in het bericht." in said(read)
    assert "Bijlage 1: Bijlagen in dit bericht: 1. Die staan hier niet." in said(read)


def test_words_that_do_not_fit_their_table_are_still_read() -> None:
    data = mail({**MESSAGE, CODEPAGE: 12345}, TO, FILES)
    read = read_outlook(data)
    assert read.claim("subject") == "U bent gewaarschuwd"
    assert mails.WORDS in read.text
    assert outlook_part(data, 1) == mails.PDF


@pytest.mark.parametrize(("page", "charset"), [(1252, "cp1252"), (950, "big5"), (1251, "cp1251"), (65001, "utf-8")])
def test_words_of_one_byte_are_read_in_the_character_set_of_the_mail(page: int, charset: str) -> None:
    word = {"big5": "您好", "cp1251": "Привет"}.get(charset, "één")
    root = Folder(properties({0x3FFD: page}, 32))
    table = root.streams[PROPERTIES] + struct.pack("<HHIII", 0x001E, SUBJECT, 6, 4, 0)
    root.streams |= {PROPERTIES: table, f"__substg1.0_{SUBJECT:04X}001E": word.encode(charset) + b"\0"}
    assert read_outlook(written(root)).claim("subject") == word


def test_a_chain_that_bites_its_tail_ends() -> None:
    data = bytearray(mail(MESSAGE, TO, [{DATA: b"x" * 200_000, LONG_NAME: "x", METHOD: 1}]))
    table = data.rfind(struct.pack("<2I", 1, 2))
    for at in range(table, table + 400, 4):
        data[at : at + 4] = struct.pack("<I", 3)
    began = time.process_time()
    with suppress(Unreadable):
        assert within_bounds(read_outlook(bytes(data)))
    assert time.process_time() - began < 2


def test_a_file_that_is_nothing_but_its_table_costs_no_more_than_itself() -> None:
    count = 20_000
    ring = struct.pack("<128I", *[1] * 128)  # each sector is followed by the second one
    named = struct.pack("<109I", *range(109))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<9I", 0, count, 1, 0, 4096, 1, 5, 109, count)
    more = b"".join(
        struct.pack("<128I", *range(109 + 127 * number, 109 + 127 * (number + 1)), 110 + number)
        for number in range(160)
    )
    began = time.process_time()
    with pytest.raises(Unreadable):
        read_outlook(head + named + ring * 109 + more + ring * (count - 269))
    assert time.process_time() - began < 3


def test_sizes_that_are_too_large_and_pieces_that_are_missing_are_refused() -> None:
    whole = mail(MESSAGE, TO, FILES)
    for length in (0, 8, 511, 512, 1_024, len(whole) // 2):
        with pytest.raises(Unreadable):
            read_outlook(whole[:length])
    directory = whole.find("Root Entry".encode("utf-16-le"))
    large = bytearray(whole)
    large[directory + 128 + 120 : directory + 128 + 124] = struct.pack("<I", 0x7FFFFFFF)
    with pytest.raises(Unreadable):
        read_outlook(bytes(large))
    with pytest.raises(Unreadable):
        read_outlook(written(Folder({"iets": b"anders"})))


def test_folders_in_folders_without_end_are_read() -> None:
    inner = Folder()
    for _ in range(300):
        inner = Folder({}, {"a": inner})
    assert within_bounds(read_outlook(written(Folder(properties(MESSAGE, 32), {"a": inner}))))


def test_tables_full_of_properties_cost_little() -> None:
    table = bytes(8) + b"".join(struct.pack("<HHIII", 0x001F, number % 60_000, 6, 4, 0) for number in range(20_000))
    root = Folder(properties(MESSAGE, 32))
    for number in range(50):
        root.folders[f"__attach_version1.0_#{number:08X}"] = Folder({PROPERTIES: table})
    data = written(root)
    began = time.process_time()
    assert len(read_outlook(data).parts) == 50
    assert time.process_time() - began < 8


@pytest.mark.parametrize("seed", range(4))
def test_a_thousand_damaged_files_end_in_a_mail_or_in_one_refusal(seed: int) -> None:
    chance = random.Random(seed)
    whole = mail({**MESSAGE, HEADERS: KEPT}, TO, FILES)
    places = [*range(80), *range(len(whole) - 2 * SECTOR, len(whole))]
    read = 0
    for _ in range(250):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            at = chance.choice(places) if chance.random() < 0.3 else chance.randrange(len(data) - 4)
            data[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", chance.randbytes(4), b"\3\0\0\0"])
        try:
            found = read_outlook(bytes(data))
        except Unreadable:
            continue
        assert within_bounds(found)
        read += 1
        for part in found.parts:
            if part.size:
                assert len(outlook_part(bytes(data), part.number)) == part.size
    assert read > 50
