"""The words of a mail that Outlook kept as compressed RTF."""

from __future__ import annotations

import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.mail import mails
from tests.evidence.mail.outlook_file import mail
from tests.evidence.mail.test_eml import said
from tests.evidence.mail.test_outlook import BODY, HTML, MESSAGE, RTF
from weerbaar_desktop.evidence.mail.outlook import read_outlook
from weerbaar_desktop.evidence.mail.outlook_rtf import LONGEST, RtfWords, decompressed, words_of

# The example of the specification ([MS-OXRTFCP], 4.1.1), and that of a run over itself (4.1.2).
HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
RUN = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")


def compressed(rtf: bytes) -> bytes:
    """RTF as Outlook keeps it, without one repetition in it."""
    runs = b"".join(b"\0" + rtf[at : at + 8] for at in range(0, len(rtf), 8))
    return struct.pack("<4I", len(runs) + 12, len(rtf), 0x75465A4C, 0) + runs


def test_the_examples_of_the_specification_come_out() -> None:
    assert decompressed(HELLO) == (b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n", True)
    assert decompressed(RUN) == (b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}", True)
    assert words_of(decompressed(HELLO)[0]) == RtfWords("hello world", is_html=False, whole=True)


@given(st.binary(max_size=200))
def test_whatever_was_compressed_comes_out(rtf: bytes) -> None:
    assert decompressed(compressed(rtf)) == (rtf, True)
    words_of(rtf).text.encode()


@given(st.binary(max_size=200))
def test_whatever_stands_there_ends(data: bytes) -> None:
    rtf, _ = decompressed(HELLO[:16] + data)
    assert len(rtf) <= 0x2B


HTML_IN_RTF = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}{\*\generator Word;}"
    rb"{\*\htmltag18 <html>}{\*\htmltag64 <p>}\htmlrtf {\f0 \htmlrtf0 Ik wacht op u, caf\'e9 \u8364? 5"
    rb" \u-10179?\u-8694?\htmlrtf }\htmlrtf0 "
    rb'{\*\htmltag84 <img src="https://x.example/a.gif" width="1" height="1">}{\*\mhtmltag84 <img src="cid:q">}'
    rb"\htmlrtf\par\htmlrtf0 {\*\htmltag72 </p>}}"
)


def test_html_inside_is_read_as_html() -> None:
    words_only = {key: value for key, value in MESSAGE.items() if key not in (BODY, HTML)}
    read = read_outlook(mail({**words_only, RTF: compressed(HTML_IN_RTF)}, [], []))
    assert read.text == "Ik wacht op u, café € 5 😊"
    assert (read.remote, read.trackers) == (1, 1)


def test_plain_rtf_is_read_when_there_is_nothing_else() -> None:
    words_only = {key: value for key, value in MESSAGE.items() if key not in (BODY, HTML)}
    read = read_outlook(mail({**words_only, RTF: HELLO}, [], []))
    assert read.text == "hello world"
    both = read_outlook(mail({**words_only, BODY: mails.WORDS, RTF: HELLO}, [], []))
    assert both.text == mails.WORDS


@pytest.mark.parametrize("data", [b"", b"x" * 50, HELLO[:30], struct.pack("<4I", 1, 2**31, 0x75465A4C, 0) + b"\0abc"])
def test_rtf_that_is_not_whole_is_said(data: bytes) -> None:
    words_only = {key: value for key, value in MESSAGE.items() if key not in (BODY, HTML)}
    assert "(RTF) is niet helemaal te lezen." in said(read_outlook(mail({**words_only, RTF: data}, [], [])))


def test_rtf_that_grows_without_end_is_cut() -> None:
    bomb = struct.pack("<4I", 0, 2**31, 0x75465A4C, 0) + (b"\xff" + b"\x00\x1f" * 8) * 100_000
    began = time.process_time()
    rtf, whole = decompressed(bomb)
    assert not words_of(b"{\\a" * 500_000).whole
    assert time.process_time() - began < 8
    assert len(rtf) <= LONGEST
    assert not whole
