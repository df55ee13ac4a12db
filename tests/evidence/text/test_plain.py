"""Plain text is read in the characters it was written in, and what is lost is said."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.received import LONGEST_TEXT
from weerbaar_desktop.evidence.text.plain import MOST_BYTES, read_text
from weerbaar_desktop.evidence.text.text_words import text_words

_WORDS = "Dreigde één keer: ‘ik kom’ €5"


@pytest.mark.parametrize(
    "data",
    [
        _WORDS.encode(),
        _WORDS.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + _WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + _WORDS.encode("utf-16-be"),
    ],
)
def test_each_way_of_writing_gives_the_same_words(data: bytes) -> None:
    received = read_text(data)
    assert (received.kind, received.text, received.unread) == ("text", _WORDS, ())


def test_old_windows_text_is_read_and_said_to_be_a_guess() -> None:
    received = read_text(_WORDS.encode("cp1252"))
    assert received.text == _WORDS
    assert "Ze kunnen anders zijn" in received.unread[0].what()


def test_characters_that_cannot_be_read_are_counted() -> None:
    received = read_text(b"\xe9 a\x81b\x8dc")
    assert received.text == "é a\ufffdb\ufffdc"
    assert "2 tekens" in received.unread[-1].what()


def test_one_broken_byte_does_not_change_all_other_letters() -> None:
    received = read_text(_WORDS.encode() + b"\xff")
    assert received.text == _WORDS + "\ufffd"
    assert [one.what() for one in received.unread] == ["1 teken is niet te lezen. U ziet daar \ufffd."]


def test_a_mark_that_stands_in_the_text_itself_was_read() -> None:
    assert read_text("\ufffd".encode()).unread == ()


@pytest.mark.parametrize("data", [b"a" * (MOST_BYTES + 1), b"a" * (LONGEST_TEXT + 1)])
def test_a_long_text_is_cut_and_that_is_said(data: bytes) -> None:
    received = read_text(data)
    assert len(received.text) == LONGEST_TEXT
    assert "te lang" in received.unread[0].what()


def test_a_text_cut_within_a_character_does_not_change_its_encoding() -> None:
    data = b"a" + "é".encode() * (MOST_BYTES // 2)
    assert read_text(data).text[:3] == "aéé"


def test_line_ends_become_one_kind() -> None:
    assert read_text(b"a\r\nb\rc\n").text == "a\nb\nc\n"


@given(st.binary(max_size=200))
def test_any_bytes_become_text_that_can_be_stored(data: bytes) -> None:
    read_text(data).text.encode()


@pytest.mark.parametrize(
    ("saved", "found"),
    [
        (b"Dorps<b>str</b>aat 12", "Dorpsstraat 12"),
        (b"Dorps&shy;straat en Dorp&#115;straat", "Dorpsstraat"),
        (rb'{"name": "Otti\u00eblie", "from": "B\u00c3\u00b6hmerinck"}', "Otti\u00eblie"),
        (rb'{"name": "Otti\u00eblie", "from": "B\u00c3\u00b6hmerinck"}', "B\u00f6hmerinck"),
        (rb'{"smile": "\ud83d\ude00 \ud83d"}', "\U0001f600"),
        (rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\pard Dorps\b straat\b0  12\par Otti\'eblie B\u246?hm}", "Dorpsstraat 12\n"),
        (rb"{\rtf1\ansi Otti\'eblie B\u246?hm\u-10179?\u-8704?}", "Otti\u00eblie B\u00f6hm\U0001f600"),
        (b"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:Otti=C3=ABlie;Dorps=\nstraat", "Otti\u00eblie;Dorpsstraat"),
    ],
)
def test_a_search_reads_letters_however_data_and_pages_write_them(saved: bytes, found: str) -> None:
    assert found in text_words(saved).text
    assert saved.decode() in text_words(saved).text
