"""Decisions about private places: which need a reason, and the sentence in which something stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.shielding import KeptText, PieceGiven, Shielding, check_shielding, sentence_around

PIECE = RecordId("b" * 32)


def test_what_stays_needs_a_reason() -> None:
    with pytest.raises(RefusedInput, match="waarom"):
        check_shielding(Shielding(texts=(KeptText("a", "account", "Joost", " "),)))
    with pytest.raises(RefusedInput, match="waarom"):
        check_shielding(Shielding(pieces=(PieceGiven(PIECE, "original", ""),)))
    check_shielding(Shielding(pieces=(PieceGiven(PIECE, "original"), PieceGiven(PIECE, "nothing"))))


def test_the_last_decision_about_a_piece_counts() -> None:
    shielding = Shielding(pieces=(PieceGiven(PIECE, "original", "x"), PieceGiven(PIECE, "nothing")))
    assert shielding.of(PIECE) == PieceGiven(PIECE, "nothing")
    assert Shielding().of(PIECE) is None


def test_decisions_are_kept_as_they_are() -> None:
    shielding = Shielding(
        (KeptText("a", "account", "Joost", "bekend", ("Joost riep.",)),), (PieceGiven(PIECE, "copy"),)
    )
    assert from_document(Shielding, to_document(shielding)) == shielding


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("Eerst dit. Toen kwam Joost. Daarna niets.", "Joost", "Toen kwam Joost."),
        ("mail a@b.nl aan Joost", "a@b.nl", "mail a@b.nl aan Joost"),
        ("regel een\nJoost\nregel drie", "Joost", "Joost"),
        ("Hij woont op Dorpsstr. 12 in het dorp!", "Dorpsstr. 12", "Hij woont op Dorpsstr. 12 in het dorp!"),
        ("a" * 500 + " Joost " + "b" * 500, "Joost", "… " + "a" * 119 + " Joost " + "b" * 119 + " …"),
    ],
)
def test_the_sentence_around_it_is_shown(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    assert sentence_around(text, start, start + len(words)) == sentence


@given(st.text(max_size=400), st.data())
def test_a_sentence_is_on_one_line_and_never_long(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    sentence = sentence_around(text, start, end)
    assert "\n" not in sentence
    assert len(sentence) <= 40 + 2 * 120 + 4
