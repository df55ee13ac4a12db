"""A made screenshot is drawn in the document process: a PNG of one size, marked, and the same each time."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pdf.conftest import tool
from weerbaar_desktop.domain.picture import PICTURE_SIZE, Bubble, ChatScreen, Picture, Post, PostScreen
from weerbaar_desktop.pdf.process import serve
from weerbaar_desktop.pdf.request import decode, encode_picture

TEXT = st.text(st.characters(), max_size=20)
POSTS = st.builds(Post, TEXT, TEXT, TEXT, TEXT)
PICTURES: st.SearchStrategy[Picture] = st.one_of(
    st.builds(ChatScreen, TEXT, TEXT, st.lists(st.builds(Bubble, TEXT, TEXT, st.booleans())).map(tuple), TEXT),
    st.builds(PostScreen, TEXT, POSTS, st.lists(POSTS).map(tuple), TEXT),
)
CHAT = ChatScreen("06-00000000", "4 mei 2026", (Bubble("Kijk eens om.", "21:10"), Bubble("Stop.", "21:11", True)), "X")
POST = PostScreen("Praat", Post("Een", "@een", "2 uur", "Kort."), (Post("Twee", "@twee", "1 uur", "Ook."),), "X")


@given(PICTURES)
def test_a_picture_survives_the_way_to_the_process(picture: Picture) -> None:
    assert decode(encode_picture(picture)) == picture


@pytest.mark.parametrize("picture", [CHAT, POST], ids=["chat", "post"])
def test_the_process_draws_a_png_and_the_same_one_each_time(picture: Picture, fonts: Path) -> None:
    drawn = _drawn(picture, fonts)
    assert tool("identify", "-format", "%m %w %h", "-", pdf=drawn) == "PNG {} {}".format(*PICTURE_SIZE)
    assert drawn == _drawn(picture, fonts)


@pytest.mark.parametrize("picture", [CHAT, POST], ids=["chat", "post"])
def test_the_mark_and_the_words_are_drawn(picture: Picture, fonts: Path) -> None:
    unmarked = (
        ChatScreen(CHAT.name, CHAT.day, CHAT.bubbles, "")
        if picture is CHAT
        else PostScreen(POST.medium, POST.post, (), "")
    )
    assert _drawn(picture, fonts) != _drawn(unmarked, fonts)


def test_a_word_without_an_end_and_a_long_conversation_still_fit(fonts: Path) -> None:
    bubbles = tuple(Bubble("aaaaaaaaaa" * 40, "21:10") for _ in range(60))
    assert _drawn(ChatScreen("x" * 300, "4 mei", bubbles, "OEFENING"), fonts).startswith(b"\x89PNG")


def test_a_picture_of_an_unknown_kind_is_refused(fonts: Path) -> None:
    assert serve(io.BytesIO(b'{"picture":"Shell"}'), io.BytesIO(), fonts) == 2


def _drawn(picture: Picture, fonts: Path) -> bytes:
    target = io.BytesIO()
    assert serve(io.BytesIO(encode_picture(picture)), target, fonts) == 0
    return target.getvalue()
