"""HTML to words: lines and targets stay, hidden words are marked, what would be fetched is counted only."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.evidence.text.html_text import LONGEST, html_to_text

PAGE = """<html><head><title>Titel</title><style>p{color:red}</style></head><body><p>Een&nbsp;<b>twee</b></p>
<div>drie<br>vier</div><ul><li>vijf<li>zes</ul><table><tr><td>a<td>b<tr><td>c</table><pre>x
  y</pre><script>alert('weg')</script>"""


def test_lines_stay_lines() -> None:
    assert html_to_text(PAGE).text.replace("\xa0", " ") == (
        "Titel\n\nEen twee\n\ndrie\nvier\n\n- vijf\n- zes\n\na b\nc\n\nx\n  y"
    )


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ('<a href="https://elders.example/x">klik hier</a>.', "klik hier <https://elders.example/x>."),
        (
            '<a href="https://elders.example/">https://bank.example</a>',
            "https://bank.example <https://elders.example/>",
        ),
        ('<a href="https://bank.example/">bank.example</a>', "bank.example"),
        ('<a href="mailto:a@b.example">a@b.example</a>', "a@b.example"),
        ("<a href=javascript:alert(1)>x</a>", "x <javascript:alert(1)>"),
        ('<a href="#boven">boven</a>', "boven"),
        ("<a href=x.example>een<a href=y.example>twee", "een <x.example>twee <y.example>"),
    ],
)
def test_the_target_of_a_link_stands_behind_it_when_it_says_something_else(page: str, text: str) -> None:
    assert html_to_text(page).text == text


@pytest.mark.parametrize(
    ("page", "remote", "trackers"),
    [
        ("<img src=http://x/a.png width=600 height=200>", 1, 0),
        ("<img src='//x/a.png' height=1>", 1, 1),
        ("<img src=https://x/a style='width:1px!important;height:1px'>", 1, 1),
        ("<img src=https://x/a style='opacity: 0.0'>", 1, 1),
        ("<img src=https://x/a width=0 height=40>", 1, 1),
        ("<img src=https://x/wf/open?upn=1>", 1, 1),
        ("<img src=https://x/wf/open?upn=1 width=300 height=80>", 1, 0),
        ("<div style='display:none'><p><img src=https://x/a></p></div><img src=https://x/b width=9 height=9>", 2, 1),
        ("<img src=cid:a@b><img src=data:image/png;base64,xx><img src=lokaal.png>", 0, 0),
        ("<base href=https://x/><img src=lokaal.png width=90><img src=cid:q>", 1, 0),
        ("<img src='ht\ntps://x/a' width=99>", 1, 0),
        ("<img src='\\\\server\\share\\a.png' width=99>", 1, 0),
        ("<img srcset='https://x/a 1x, https://x/b 2x' width=99>", 2, 0),
        ("<body background=http://x/a><td style=\"background:url('http://x/b')\">", 2, 0),
        ("<style>@import 'http://x/a'; p{background:url(http://x/b)}</style>", 2, 0),
        ("<link href=http://x/a.css><iframe src=http://x/b></iframe><video src=http://x/c poster=http://x/d>", 4, 0),
        ("<a href=http://x/>nee</a><form action=http://x/>", 0, 0),
    ],
)
def test_what_would_be_fetched_is_counted(page: str, remote: int, trackers: int) -> None:
    read = html_to_text(page)
    assert (read.remote, read.trackers) == (remote, trackers)


@pytest.mark.parametrize(
    "style",
    [
        "style='display: none'",
        "style='visibility:hidden'",
        "style='font-size:0px'",
        "hidden",
        "style=opacity:0",
        "style='text-indent:-9999px'",
        "style='position:absolute; left: -5000px'",
        "style='height:0;overflow:hidden'",
        "style='color:#fff; background-color:#FFF'",
    ],
)
def test_words_that_are_not_seen_are_marked(style: str) -> None:
    read = html_to_text(f"<p>Voor</p><div {style}><p>geheim</p><b>woord</b></div><p>Na</p>")
    assert read.hidden
    assert read.text == "Voor\n\n[verborgen tekst: geheim\n\nwoord]\n\nNa"
    assert not html_to_text(f"<p>Voor</p><div {style}> <br> </div><p>Na</p>").hidden


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<!-- nooit dicht <b>geheim</b>", "geheim"),
        ("<p title='it's>ja</p><p don't>nee", "nee"),
        ('<p title="nooit dicht>geheim</p> woord', "geheim"),
        ("1 < 2 en <", "1 < 2 en <"),
        ("</onbekend>woord</p></p>", "woord"),
        ("&#xD800;&#99999999999999;&#" + "9" * 5000 + ";woord", "woord"),
        ("<textarea>getypt", "getypt"),
    ],
)
def test_broken_html_hides_no_words(page: str, words: str) -> None:
    assert words in html_to_text(page).text


def test_what_is_too_large_is_said() -> None:
    assert html_to_text("<b>x" * LONGEST).cut
    assert not html_to_text("<b>x").cut


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p hidden>voor<p>Ik weet waar u woont", "[verborgen tekst: voor]\n\nIk weet waar u woont"),
        ("<p hidden>voor<table><tr><td>Dag</table>", "[verborgen tekst: voor]\n\nDag"),
        ("<ul><li hidden>een<li>twee</ul>", "- [verborgen tekst: een]\n- twee"),
        ("<ul><li hidden>een<ul><li>twee</ul></ul>drie", "- [verborgen tekst: een\n\n- twee]\n\ndrie"),
        ("<table><tr hidden><td>een<td>twee<tr><td>drie</table>", "[verborgen tekst: een twee]\ndrie"),
        ("<div hidden><p>een</div><p>twee", "[verborgen tekst: een]\n\ntwee"),
        ("<p style='color:inherit;background:inherit'>een", "een"),
    ],
)
def test_what_is_seen_is_not_called_hidden_because_an_end_was_not_written(page: str, text: str) -> None:
    assert html_to_text(page).text == text


def test_a_page_made_to_be_looked_through_again_and_again_takes_no_time() -> None:
    began = time.thread_time()
    html_to_text("<p><td>" + "<i>" * 20_000 + "<div>" * 20_000)
    assert time.thread_time() - began < 2


@pytest.mark.parametrize("piece", ["<!--", "<a b=", '<a =">', "</", "<a>x", "<div hidden>x", "<style>", "&#9", "<p '"])
def test_a_page_of_one_piece_repeated_ends_soon(piece: str) -> None:
    began = time.process_time()
    html_to_text(piece * (LONGEST // len(piece)) + ">")
    assert time.process_time() - began < 8


PIECES = st.sampled_from(
    [
     "<a href=http://x>", "</a>", "<div hidden>", "</div>", "<pre>", "<!--", "-->", "<style>", "</style>", '="', "'",
     ">", "<img src=//x width=1>", "&amp;", "&#0;", "\x00", "\ud800", "<base href=//x>", "url(", "<br>", "woord "]
)  # fmt: skip


@given(st.text(max_size=300) | st.lists(PIECES | st.text(max_size=5), max_size=60).map("".join))
def test_any_text_becomes_words_that_can_be_written(page: str) -> None:
    read = html_to_text(page)
    read.text.encode()
    assert len(read.text) <= 40 * len(page) + 40
    assert 0 <= read.trackers <= read.remote
    assert not set(read.text) & set("\x00\x0c\x1b\x7f")
