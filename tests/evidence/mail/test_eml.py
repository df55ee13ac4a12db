"""Reading a mail: what it claims, its words and its files, and an end to whatever a stranger makes of it."""

from __future__ import annotations

import os
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.evidence.mail import mails
from weerbaar_desktop.domain.received import LONGEST_CLAIM, LONGEST_TEXT, Received
from weerbaar_desktop.evidence.mail.eml import mail_part, read_mail
from weerbaar_desktop.evidence.mail.words import MOST_PARTS
from weerbaar_desktop.evidence.notes import MOST_OF_A_KEY, MOST_UNREAD
from weerbaar_desktop.evidence.unreadable import Unreadable

TOP = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n"


def said(received: Received) -> str:
    """All that could not be read, as one text."""
    return "\n".join(f"{unread.where()}: {unread.what()}" for unread in received.unread)


def claims(received: Received, key: str) -> list[str]:
    return [claim.value for claim in received.claims if claim.key == key]


def test_a_mail_of_outlook_tells_who_when_and_along_which_way() -> None:
    read = read_mail(mails.outlook_mail())
    assert read.claim("from") == "Jan Boös <jan@boos.example>"
    assert read.claim("account") == "jan@boos.example"
    assert read.claim("return_path") == "jan@boos.example"
    assert read.claim("subject") == "U bent gewaarschuwdé"
    assert read.claim("date") == "2026-03-03T08:15:00+01:00"
    assert read.claim("message_id") == "<0001@boos.example>"
    assert read.claim("software") == "Microsoft Outlook 16.0"
    assert claims(read, "route") == [
        "van PC-VAN-JAN ([198.51.100.4]) naar mx.boos.example, 2026-03-03T07:15:01+00:00",
        "van mx.boos.example (mx.boos.example [192.0.2.7]) naar in.gemeente.example, 2026-03-03T08:15:09+01:00",
    ]


@pytest.mark.parametrize("make", [mails.outlook_mail, mails.gmail, mails.apple_mail])
def test_three_programs_give_two_files_bit_by_bit_and_three_pixels(make: Callable[[], bytes]) -> None:
    data = make()
    read = read_mail(data)
    assert mails.WORDS in read.text
    assert (read.remote, read.trackers) == (3, 3)
    assert {(part.extension, part.size) for part in read.parts} == {("pdf", len(mails.PDF)), ("png", len(mails.PNG))}
    assert {mail_part(data, part.number) for part in read.parts} == {mails.PDF, mails.PNG}
    assert [part.number for part in read.parts] == [1, 2]


def test_the_names_of_files_are_words_and_never_a_path() -> None:
    outlook, gmail, apple = (read_mail(make()) for make in (mails.outlook_mail, mails.gmail, mails.apple_mail))
    assert [part.name for part in outlook.parts] == ["dreig bréef.pdf", ".._.._huis.png"]
    assert [part.name for part in gmail.parts] == ["brief.pdf", "huisý.png"]
    assert [part.name for part in apple.parts] == ["huis.png", "brief €.pdf"]
    assert "Bijlage 2: In de naam staan tekens die in een naam niet horen. Die zijn vervangen." in said(outlook)
    assert said(gmail) == said(apple) == ""


@pytest.mark.parametrize(
    ("given", "shown"),
    [("../../etc/passwd", ".._.._etc_passwd"), ("CON", "CON"), ("rekening\u202egnp.exe", "rekening_gnp.exe"),
     ("a\x00b\r\n", "a_b_"), ("...", "bijlage 1"), ("/", "bijlage 1"), ("C:\\x", "C__x")],
)  # fmt: skip
def test_a_name_shows_its_tricks(given: str, shown: str) -> None:
    named = "".join(f"%{byte:02X}" for byte in given.encode())
    data = (
        TOP + f"Content-Type: image/png\r\nContent-Disposition: attachment; filename*=utf-8''{named}\r\n\r\nx".encode()
    )
    assert [part.name for part in read_mail(data).parts] == [shown]


def test_the_words_stand_in_the_order_of_the_mail() -> None:
    assert read_mail(mails.apple_mail()).text == f"Beste mevrouw, zie de foto’s\n\n{mails.WORDS}"
    assert read_mail(mails.outlook_mail()).text == f"{mails.WORDS}\n€ 500"


def test_a_formatted_version_that_says_more_is_not_hidden_behind_the_plain_one() -> None:
    body = mails.parted(
        "alternative", "b", "Content-Type: text/plain\r\n\r\nBekijk de mail in uw browser.",
        f"Content-Type: text/html\r\n\r\n<p>{mails.WORDS}</p>",
    )  # fmt: skip
    read = read_mail(TOP + body.encode())
    assert "Bekijk de mail" in read.text
    assert mails.WORDS in read.text
    assert "twee versies" in said(read)


@pytest.mark.parametrize(
    ("date", "shown", "noted"),
    [("Mon, 2 Mar 2026 10:00:00 -0500 (EST)", "2026-03-02T10:00:00-05:00", ""),
     ("2 Mar 26 9:05 CET", "2026-03-02T09:05:00+01:00", ""),
     ("Mon, 2 Mar 2026 10:00:00", "2026-03-02T10:00:00", "tijdzone"),
     ("2 Mar 2026 10:00:00 XYZ", "2026-03-02T10:00:00", "tijdzone"),
     ("Mon, 31 Feb 2026 10:00:00 +0100", "Mon, 31 Feb 2026 10:00:00 +0100", "niet te herkennen"),
     ("gisteren", "gisteren", "niet te herkennen")],
)  # fmt: skip
def test_a_date_is_put_in_one_form_or_shown_as_it_is(date: str, shown: str, noted: str) -> None:
    read = read_mail(f"From: a@b.example\r\nDate: {date}\r\n\r\nhoi".encode())
    assert read.claim("date") == shown
    assert noted in said(read)
    assert bool(noted) == bool(read.unread)


def test_two_senders_are_both_shown_and_said() -> None:
    read = read_mail(b"From: a@b.example\r\nFrom: c@d.example\r\nSubject: x\r\n\r\nhoi")
    assert claims(read, "from") == ["a@b.example", "c@d.example"]
    assert "Er staan 2 afzenders in deze mail." in said(read)


@pytest.mark.parametrize(
    "sender",
    ['"burgemeester@gemeente.example" <echt@boos.example>',
     "=?utf-8?q?burgemeester=40gemeente.example?= <echt@boos.example>",
     '"x <burgemeester@gemeente.example>" <echt@boos.example>'],
)  # fmt: skip
def test_a_name_that_looks_like_an_address_is_not_the_account(sender: str) -> None:
    read = read_mail(f"From: {sender}\r\nSubject: x\r\n\r\nhoi".encode())
    assert read.claim("account") == "echt@boos.example"
    assert "een ander adres dan het echte" in said(read)


def test_a_mail_in_the_mail_is_a_file_of_its_own() -> None:
    inner = mails.gmail()
    data = TOP + b'Content-Type: multipart/mixed; boundary="q"\r\n\r\n--q\r\nContent-Type: message/rfc822\r\n\r\n'
    data += inner + b"\r\n--q--\r\n"
    read = read_mail(data)
    assert [(part.name, part.extension) for part in read.parts] == [("bericht 1", "eml")]
    assert mail_part(data, 1) == inner
    assert "Voeg hem toe als eigen stuk" in said(read)


def test_what_is_broken_is_said() -> None:
    cut = mails.outlook_mail()[:-900]
    assert "De mail houdt te vroeg op." in said(read_mail(cut))
    odd = TOP + b"Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=JVBE"
    assert "Bijlage 1: Deze bijlage is niet helemaal heel." in said(read_mail(odd))
    strange = TOP + b"Content-Type: text/plain; charset=x-klingon\r\n\r\nhoi"
    assert "een tekenset die niet bekend is: x-klingon" in said(read_mail(strange))
    wrong = TOP + b"Content-Type: text/plain; charset=utf-8\r\n\r\nb\xe9\x00oos"
    assert read_mail(wrong).text == "bé\ufffdoos"
    assert "Sommige tekens zijn niet te lezen." in said(read_mail(wrong))
    behind = mails.gmail() + b"En dan dit nog."
    assert "Buiten de delen van de mail staat nog tekst." in said(read_mail(behind))
    closed = TOP + b"Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--"
    assert "Deze mail is versleuteld." in said(read_mail(closed))


@pytest.mark.parametrize("codec", ["idna", "punycode", "unicode_escape", "rot13", "zlib", "undefined", "../utf-8"])
def test_a_name_of_a_codec_that_is_no_character_set_is_unknown(codec: str) -> None:
    read = read_mail(TOP + f"Content-Type: text/plain; charset={codec}\r\n\r\nhoi".encode())
    assert read.text == "hoi"
    assert "niet bekend" in said(read)


def test_more_parts_than_are_listed_are_counted() -> None:
    parts = [mails.attachment("image/png", f"filename={number}.png", b"x") for number in range(MOST_PARTS + 5)]
    data = TOP + mails.parted("mixed", "b", *parts).encode()
    read = read_mail(data)
    assert len(read.parts) == MOST_PARTS
    assert "Deze mail heeft 1.005 bijlagen. De eerste 1.000 staan hier." in said(read)
    with pytest.raises(Unreadable):
        mail_part(data, MOST_PARTS + 1)


def nested(depth: int, kind: bytes) -> bytes:
    """A mail in a mail in a mail."""
    body = b"Subject: binnenste\r\n\r\nhoi"
    for level in range(depth):
        if kind == b"multipart":
            body = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level) + body
            body += b"\r\n--b%d--\r\n" % level
        else:
            body = b"Content-Type: message/rfc822\r\n\r\n" + TOP + body
    return TOP + body


LARGE = mails.parted(
    "alternative",
    "c",
    "Content-Type: text/plain\r\n\r\n" + "woord zin\r\n" * 180_000,
    "Content-Type: text/html\r\n\r\n<b>x",
)
BOMBS: dict[str, Callable[[], bytes]] = {
    "200 mails in each other": lambda: nested(200, b"message"),
    "200 parts in each other": lambda: nested(200, b"multipart"),
    "5,000 parts in each other": lambda: nested(5_000, b"multipart"),
    "100,000 headers": lambda: TOP + b"".join(b"X-%d: y\r\n" % number for number in range(100_000)) + b"\r\nhoi",
    "100,000 steps": lambda: TOP + b"Received: from a by b; x\r\n" * 100_000 + b"\r\nhoi",
    "a header of 50 MB": lambda: TOP + b"Subject: " + b"x" * 50_000_000,
    "a line of 50 MB": lambda: TOP + b"\r\n" + b"x" * 50_000_000,
    "three million encoded words": lambda: TOP + b"Subject: " + b"=?utf-8?q?a?= " * 3_000_000,
    "boundaries without end": lambda: (
        TOP + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n" * 3_000_000
    ),
    "lines like a boundary": lambda: (
        TOP + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--bx\r\n" * 3_000_000
    ),
    "steps without end": lambda: TOP + (b"Received: " + b"from x (" * 500 + b"\r\n") * 1_000 + b"\r\nhoi",
    "25 large alternatives": lambda: TOP + mails.parted("mixed", "b", *[LARGE] * 25).encode(),
    "tags that do not end": lambda: TOP + b"Content-Type: text/html\r\n\r\n" + b"<a b=" * 2_000_000,
    "nested tags": lambda: TOP + b"Content-Type: text/html\r\n\r\n" + b"<div hidden>x" * 1_000_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_soon(name: str) -> None:
    data = BOMBS[name]()
    began = time.process_time()
    read = read_mail(data)
    assert time.process_time() - began < 8
    assert read.claim("from") == "a@b.example"
    assert read.unread


def test_a_mail_of_25_mb_is_read_in_about_a_second() -> None:
    files = [mails.attachment("application/pdf", "filename=a.pdf", os.urandom(6_000_000)) for _ in range(3)]
    data = TOP + mails.parted("mixed", "b", *files).encode()
    began = time.process_time()
    read = read_mail(data)
    assert time.process_time() - began < 2
    assert [part.size for part in read.parts] == [6_000_000] * 3


def within_bounds(read: Received) -> bool:
    """Whether all that was read stays small, and can be written as UTF-8."""
    texts = [read.text, *(claim.value for claim in read.claims), *(part.name for part in read.parts)]
    texts += [text for unread in read.unread for text in (unread.where(), unread.what())]
    "".join(texts).encode()
    return (
        len(read.text) <= LONGEST_TEXT
        and all(len(claim.value) <= LONGEST_CLAIM for claim in read.claims)
        and len(read.parts) <= MOST_PARTS
        and len(read.unread) <= MOST_UNREAD + 20
        and len(read.claims) <= 20 * MOST_OF_A_KEY
        and not any(set(part.name) & set("/\\\0\n\u202e") for part in read.parts)
    )


PIECES = st.sampled_from(
    [b"From: a@b\r\n", b"Content-Type: multipart/mixed; boundary=b\r\n", b"Content-Type: text/html; charset=utf-7\r\n",
     b"Content-Type: message/rfc822\r\n", b"Content-Transfer-Encoding: base64\r\n", b"\r\n", b"--b\r\n", b"--b--\r\n",
     b"Subject: =?utf-8?b?4oI?= =?utf-8?q?=AC?=\r\n", b"Date: 99 Foo 2026 99:99:99 +9999\r\n", b"<img width=1 src=//x>",
     b"Received: from ((((a by b; c\r\n", b"&#xD800;&#9999999999;",
     b"Content-Disposition: attachment; filename*1=x\r\n"]
)  # fmt: skip


@given(st.binary(max_size=400) | st.lists(PIECES | st.binary(max_size=20), max_size=30).map(b"".join))
@example(b"From:\r\n\r\n" + b"\x00" * 50)
def test_any_bytes_end_in_a_mail_or_in_one_refusal(data: bytes) -> None:
    try:
        read = read_mail(data)
    except Unreadable:
        return
    assert within_bounds(read)
    for part in read.parts:
        assert len(mail_part(data, part.number)) == part.size


@given(st.binary(max_size=3_000), st.sampled_from(["base64", "quoted-printable", "binary"]))
def test_a_file_comes_out_as_it_went_in(content: bytes, encoding: str) -> None:
    written = {
        "base64": mails.encoded(content).encode(),
        "quoted-printable": b"".join(b"=%02X" % byte for byte in content),
        "binary": content,
    }[encoding]
    head = "Content-Type: image/png\r\nContent-Disposition: attachment; filename=x\r\n"
    mark = b"----grens-die-nergens-anders-staat"
    data = TOP + b'Content-Type: multipart/mixed; boundary="' + mark[2:] + b'"\r\n\r\n' + mark + b"\r\n"
    data += f"{head}Content-Transfer-Encoding: {encoding}".encode() + b"\r\n\r\n" + written + b"\r\n" + mark + b"--\r\n"
    assert mail_part(data, 1) == content
    assert [(part.size, part.name) for part in read_mail(data).parts] == [(len(content), "x")]


CORPUS = Path(sysconfig.get_path("stdlib")) / "test" / "test_email" / "data"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="this Python came without its own tests")
def test_the_mails_in_the_tests_of_python_are_read() -> None:
    for path in sorted(CORPUS.glob("msg_*.txt")):
        data = path.read_bytes()
        try:
            read = read_mail(data)
        except Unreadable:
            assert path.name == "msg_19.txt"  # a warning and a body, without one header
            continue
        assert within_bounds(read)
        assert read.text or read.parts or b"multipart" in data or len(data) < 5_000
