"""What the viewer process answers comes over unchanged, and what is no answer is refused before it does harm."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.contact_card import CARD_KEYS, CardLine
from weerbaar_desktop.domain.file_kind import EXTENSIONS
from weerbaar_desktop.domain.received import (
    CLAIM_KEYS,
    LONGEST_CLAIM,
    LONGEST_TEXT,
    Claim,
    Message,
    Part,
    Pixels,
    ReadKind,
    Received,
)
from weerbaar_desktop.domain.unread import LONGEST_WORDS, Unread, Where, Why
from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.request import Request, request_of

_TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
_COUNT = st.integers(0, 2**53 - 1)
_EXTENSION = st.sampled_from(sorted(EXTENSIONS))
_MOMENT = st.sampled_from(("", "2026-03-03T21:40:00"))
_UNREAD = st.builds(Unread, st.sampled_from(Where), st.sampled_from(Why), _COUNT, _TEXT, _COUNT, _COUNT, _TEXT).filter(
    lambda one: one.fits
)
_READINGS = st.builds(
    Received,
    kind=st.sampled_from(get_args(ReadKind)),
    claims=st.lists(st.builds(Claim, st.sampled_from(CLAIM_KEYS), _TEXT)).map(tuple),
    text=_TEXT,
    messages=st.lists(st.tuples(_MOMENT, _TEXT, _TEXT, _TEXT, _COUNT)).map(
        lambda rows: tuple(Message(number, *row) for number, row in enumerate(rows, 1))
    ),
    parts=st.lists(st.tuples(_TEXT, _EXTENSION, _COUNT)).map(
        lambda rows: tuple(Part(number, *row) for number, row in enumerate(rows, 1))
    ),
    pages=st.integers(0, 10_000),
    remote=st.just(9),
    trackers=st.integers(0, 9),
    unread=st.lists(_UNREAD).map(tuple),
    cards=st.lists(st.tuples(st.sampled_from(CARD_KEYS), st.text(min_size=1), st.text(max_size=60))).map(
        lambda rows: tuple(CardLine(1 + number // 3, *row) for number, row in enumerate(rows))
    ),
)
# Bytes that look like answers more often than chance would have it.
_NONSENSE = st.lists(
    st.one_of(
        st.binary(max_size=20),
        st.sampled_from((b"[", b"]", b'"', b",", b"\n", b"[" * 50_000, b"9" * 5_000, b"-1", b"1e9", b"null", b"{}")),
        st.sampled_from(
            (b'["received","text",0,0,0]\n', b'["claim","from","x"]\n', b'["text","\\ud800"]\n', b'["end"]')
        ),
        st.sampled_from((b'["pixels",1,1]\nabc', b'["file",3]\nabc', b'["refused","damaged"]\n', b'["refused","x"]\n')),
    ),
    max_size=8,
).map(b"".join)


@given(_READINGS)
def test_a_reading_comes_over_unchanged(received: Received) -> None:
    assert wire.decode_received(wire.encode_received(received)) == received


@given(_NONSENSE)
def test_nonsense_is_refused_and_raises_nothing_else(answer: bytes) -> None:
    with suppress(ValueError, wire.Refused):
        wire.decode_received(answer)
    with suppress(ValueError, wire.Refused):
        wire.decode_pixels(answer, (10, 10))
    with suppress(ValueError, wire.Refused):
        wire.decode_part(answer)


@given(_READINGS, st.data())
def test_a_reading_of_which_the_end_is_missing_is_refused(received: Received, data: st.DataObject) -> None:
    answer = wire.encode_received(received)
    with pytest.raises(ValueError, match=r"."):
        wire.decode_received(answer[: data.draw(st.integers(0, len(answer) - 1))])


@pytest.mark.parametrize(
    "rows",
    [
        b'["received","film",0,0,0]', b'["received","text",-1,0,0]', b'["received","text",10001,0,0]',
        b'["received","text",0,0,1]', b'["received","text",0,0,9007199254740993]', b'["received","text",0,0]',
        b'["received","text",0,0,0]\n["claim","bsn","x"]', b'["received","text",0,0,0]\n["message",2,"","","","",0]',
        b'["received","text",0,0,0]\n["message",1,"gisteren","","","",0]',
        b'["received","text",0,0,0]\n["claim",1,"x"]',
        b'["received","text",0,0,0]\n["part",1,"a","exe",0]', b'["received","text",0,0,0]\n["text","\\ud800"]',
        b'["received","text",0,0,0]\n[["text"],"x"]', b'["received","text",0,0,0]\n["claim","from",{"a":1}]',
        b'["received","text",0,0,0]\n\n', b'["received",["text"],0,0,0]', b'[]', b'["received","text",true,0,0]',
        b'["received","other",0,0,0]\n["card",2,"name","x",""]',
        b'["received","other",0,0,0]\n["card",0,"name","x",""]',
        b'["received","other",0,0,0]\n["card",1,"photo","x",""]',
        b'["received","other",0,0,0]\n["card",1,"name","",""]',
        b'["received","other",0,0,0]\n' + b'["card",1,"number","1",""]\n' * 41,
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused(rows: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        wire.decode_received(rows + b'\n["end"]')


@pytest.mark.parametrize(
    "rows",
    [
        b'["claim","from","%s"]\n' % (b"x" * (LONGEST_CLAIM + 1)),
        b'["text","%s"]\n' % (b"x" * 500_001),
        b'["text","%s"]\n' % (b"x" * 500_000) * 5,
        b'["unread","TEXT","TEXT_CUT",0,"",0,0,""]\n' * 5_001,
        b'["unread","FILE","TEXT_CUT",0,"%s",0,0,""]\n' % (b"x" * (LONGEST_CLAIM + 1)),
        b'["unread","LINE","AS_IT_STANDS",1,"",0,0,"%s"]\n' % (b"x" * (LONGEST_WORDS + 1)),
    ],
)
def test_more_than_may_be_is_refused(rows: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        wire.decode_received(b'["received","text",0,0,0]\n' + rows + b'["end"]')


@pytest.mark.parametrize(
    "row",
    [
        b'["unread","Tekst","De tekst is te lang."]', b'["unread","TEXT","Bel dit nummer.",0,"",0,0,""]',
        b'["unread","Tekst","TEXT_CUT",0,"",0,0,""]', b'["unread","TEXT","mro",0,"",0,0,""]',
        b'["unread","TEXT","TEXT_CUT",0,"",0,0,"Bel dit nummer."]', b'["unread","TEXT","TEXT_CUT",1,"",0,0,""]',
        b'["unread","TEXT","TEXT_CUT",0,"",5,0,""]', b'["unread","TEXT","SIGNS_LOST",0,"","5",0,""]',
        b'["unread","FILE","TEXT_CUT",0,"\\ud800",0,0,""]', b'["unread","LINE","TEXT_CUT",9007199254740993,"",0,0,""]',
    ],
)  # fmt: skip
def test_the_viewer_says_known_sentences_only_and_fills_the_places_they_have(row: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        wire.decode_received(b'["received","text",0,0,0]\n' + row + b'\n["end"]')


def test_one_endless_row_is_refused_before_it_is_taken_apart() -> None:
    """Taking a row apart lets no other thread go on: 64 MiB of it held up the window for seconds."""
    answer = b'["received","text",0,0,0]\n["text","' + b"\\n" * (30 << 20) + b'"]\n["end"]'
    began = time.thread_time()
    with pytest.raises(ValueError, match="no row"):
        wire.decode_received(answer)
    assert time.thread_time() - began < 0.3


def test_the_longest_row_that_may_be_comes_over_unchanged() -> None:
    received = Received(
        "chat", messages=(Message(1, "", "\x01" * LONGEST_CLAIM, "\x01" * 70_000),), text="\x01" * 500_000
    )
    assert wire.decode_received(wire.encode_received(received)) == received


@pytest.mark.parametrize(
    "answer",
    [
        b'["pixels",2,1]\nabc', b'["pixels",1,1]\nabcd', b'["pixels",11,1]\n' + bytes(33), b'["pixels",0,0]\n',
        b'["pixels",1]\nabc', b'["pixels",1,1]', b'["file",3]\nabc', b"x" * 1_000,
    ],
)  # fmt: skip
def test_pixels_that_were_not_asked_are_refused(answer: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        wire.decode_pixels(answer, (10, 10))


def test_pixels_and_parts_come_over_unchanged() -> None:
    pixels = Pixels(2, 1, b"\x00\n\xffabc")
    assert wire.decode_pixels(wire.encode_pixels(pixels), (2, 2)) == pixels
    assert wire.decode_part(wire.encode_part(b"\n\n")) == b"\n\n"
    with pytest.raises(ValueError, match="not the file"):
        wire.decode_part(b'["file",4]\nabc')


@pytest.mark.parametrize("why", get_args(wire.Refusal))
def test_a_refusal_says_why(why: wire.Refusal) -> None:
    for decode in (wire.decode_received, wire.decode_part, lambda answer: wire.decode_pixels(answer, (1, 1))):
        with pytest.raises(wire.Refused) as refused:
            decode(wire.encode_refusal(why))
        assert refused.value.why == why


def test_what_is_too_long_is_cut_by_the_process_itself_and_said() -> None:
    long = Received(
        "text",
        (Claim("from", "a" * (LONGEST_CLAIM + 1)),),
        "b" * (LONGEST_TEXT + 1),
        (Message(1, "", "", "c" * 80_000),),
        unread=(Unread(Where.FILE, Why.AS_IT_STANDS, name="d\ud800", words="e" * (LONGEST_WORDS + 1)),) * 6_000,
    )
    read = wire.decode_received(wire.encode_received(long))
    assert (len(read.claims[0].value), len(read.text), len(read.messages[0].text)) == (2_000, 2_000_000, 70_000)
    assert len(read.unread) == 5_000
    assert {entry.where() for entry in read.unread[-3:]} == {"Gegevens van het bestand", "Berichten", "Tekst"}
    assert (read.unread[0].where(), read.unread[0].what()) == ("d?", f"Hier staat: ‘{'e' * LONGEST_WORDS}’")


@pytest.mark.parametrize(
    "request_",
    [
        Request("read", "jpg"),
        Request("photo", "jpg"),
        Request("page", "pdf", 10_000, (1, 10_000)),
        Request("part", "eml", 1),
    ],
)
def test_a_request_comes_over_unchanged(request_: Request) -> None:
    assert request_of(request_.words) == request_


@pytest.mark.parametrize(
    "words",
    [
        "", "read", "read jpg", "read jpg 0 0", "read exe 0 0 0", "write jpg 0 0 0", "page jpg 0 1 1", "page jpg 1 0 1",
        "page jpg 1 10001 1", "page jpg 10001 1 1", "part eml 0 0 0", "read jpg 1 0 0", "page jpg -1 1 1",
        "page jpg 1 1 1 1", "page jpg ١ 1 1", "photo jpg 1 0 0", "photo jpg 0 9 9",
    ],
)  # fmt: skip
def test_what_is_no_request_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="no request"):
        request_of(words.split())
