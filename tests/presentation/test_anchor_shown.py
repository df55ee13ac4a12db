"""Ankerkaarten in words: calm, exact, and never more than "niet veranderd sinds"."""

from __future__ import annotations

from pathlib import Path

import pytest
import segno

from weerbaar_desktop.application.anchor_cards import AnchorState, CardMade, Compared
from weerbaar_desktop.domain.anchor import AnchorMade, Card, Outcome, Verdict
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.presentation.anchor_shown import (
    NEVER,
    anchored_words,
    card_shown,
    compared_told,
    offer_words,
)

MADE = AnchorMade(18, "2026-11-03T20:40:05Z", 17, "ab" * 32, "de \u202egriffier", "cd" * 32)
CARD = Card(b"v" * 16, b"k" * 32, Head(17, bytes(range(32))), "2026-11-03T20:40:05Z")


def test_the_state_is_one_line() -> None:
    assert anchored_words(AnchorState(None, 3)) == NEVER
    assert anchored_words(AnchorState(MADE, 14)) == "Laatst verankerd: 3 november 2026, 14 regels daarna."
    assert anchored_words(AnchorState(MADE, 1)) == "Laatst verankerd: 3 november 2026, 1 regel daarna."


def test_an_offer_says_that_it_can_wait_and_rates_nothing() -> None:
    assert offer_words(AnchorState(MADE, 0)) == ("", "")
    offered = [AnchorState(made, 1, reason) for made in (MADE, None) for reason in ("week", "serious")]
    assert len({offer_words(state) for state in offered}) == 3
    for state in offered:
        title, words = offer_words(state)
        assert "Het hoeft niet nu." in words
        for word in ("ernstig", "erg", "moet", "!"):
            assert word not in f"{title} {words}".split()


def test_a_made_card_shows_its_code_in_groups_and_the_drawing_of_the_paper() -> None:
    shown = card_shown(CardMade(CARD, CARD.drawn(bytes(64)), Path("/stick/a\u202eb.pdf")))
    assert shown.code.groups.startswith("17-0001 0203 0405")
    assert shown.code.groups.endswith("1c1d 1e1f")
    expected = segno.make(CARD.drawn(bytes(64)), error="m", micro=False)
    assert shown.code.modules == tuple(bytes(row) for row in expected.matrix)
    assert (expected.mode, len(shown.code.modules)) == ("alphanumeric", 57)
    assert "a⟨U+202E⟩b.pdf" in shown.file


def test_a_line_that_stands_is_told_with_when_for_whom_and_how_much_came_after() -> None:
    told = compared_told(Compared(Verdict("stands", 17, 31), None, MADE))
    assert (told.well, told.title) == (True, "Regel 17 staat er nog zo")
    assert told.lines[:3] == (
        "U maakte deze kaart op 3 november 2026, 21:40, voor: de ⟨U+202E⟩griffier.",
        "De regels 1 tot en met 17 zijn niet veranderd sinds 3 november 2026.",
        "Daarna kwamen er 14 regels bij.",
    )
    first = compared_told(Compared(Verdict("stands", 1, 2)))
    assert first.lines[:2] == ("Regel 1 is niet veranderd sinds deze kaart is gemaakt.", "Daarna kwam er 1 regel bij.")


@pytest.mark.parametrize(("outcome", "said"), [
    ("differs", "Regel 17 is anders dan op de kaart"), ("absent", "Deze kluis heeft regel 17 (nog) niet"),
])  # fmt: skip
def test_a_line_that_does_not_stand_is_told_calmly_with_what_to_do(outcome: Outcome, said: str) -> None:
    told = compared_told(Compared(Verdict(outcome, 17, 12)))
    assert (told.well, told.title) == (False, said)
    assert "vraag hulp aan iemand die u vertrouwt" in told.lines[-1]


def test_a_few_groups_that_differ_are_named_as_slips() -> None:
    assert compared_told(Compared(Verdict("differs", 17, 31, (5,)))).lines[0].startswith("Alleen groep 5 is anders.")
    assert "de groepen 2 en 16 zijn" in compared_told(Compared(Verdict("differs", 17, 31, (2, 16)))).lines[0]


def test_the_seal_is_told_of_only_when_it_was_given() -> None:
    verdict = Verdict("stands", 17, 31)
    plain, fits, other = (compared_told(Compared(verdict, sealed)) for sealed in (None, True, False))
    assert (plain.well, fits.well, other.well) == (True, True, False)
    assert "handtekening" not in " ".join(plain.lines)
    assert "van deze kluis" in " ".join(fits.lines)
    assert "niet van deze kluis" in " ".join(other.lines)


def test_no_verdict_claims_proof() -> None:
    for verdict in (Verdict("stands", 17, 31), Verdict("differs", 17, 31), Verdict("absent", 17, 3)):
        for sealed in (None, True, False):
            words = repr(compared_told(Compared(verdict, sealed, MADE))).lower()
            assert "onweerlegbaar" not in words
            assert "bewijst" not in words
