"""The step that covers what is private, in words: what is shown, what is still open, and what follows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.presentation.conftest import NOW
from weerbaar_desktop.application.piece_search import DAMAGED, PieceFound, PieceHit
from weerbaar_desktop.application.shielding import NAME, OWN, PieceSeen, Seen, TextHit, kept_reason, settle
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import read_answers
from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.domain.shielding import NOTHING_DECIDED, PieceGiven, Shielding
from weerbaar_desktop.presentation import shielding_shown
from weerbaar_desktop.presentation.shielding_shown import (
    KEEP,
    MOST_PIECES,
    MOST_TEXTS,
    NOTHING_FILLED,
    NOTHING_FOUND,
    decide_piece,
    decide_text,
    shield_sentence,
    shield_shown,
    still_open,
)

INCIDENT, RECORD = RecordId("a" * 32), RecordId("b" * 32)
HIT = TextHit(1, INCIDENT, "account", "Joost", ("Hij riep naar Joost.",))
MANY = PieceFound(tuple(PieceHit("Tekst", f"Joost {n}.", "Joost") for n in range(9)), ("Beeld: kijk zelf",))


def piece(found: PieceFound = MANY, name: str = "brief.eml", *, copied: bool = False) -> PieceSeen:
    evidence = Evidence(RECORD, INCIDENT, name, 7, "c" * 64, "eml", recorded(NOW))
    return PieceSeen(1, evidence, found, copied)


def test_each_place_says_where_it_stands(library: Library) -> None:
    hits = (
        HIT,
        TextHit(0, "", OWN, "Dorpsstraat", ("Dorpsstraat",)),
        TextHit(2, RECORD, NAME, "Joost", ("Joost.txt",), "Joost.txt"),
        TextHit(2, RECORD, "sender", "Joost", ("Joost",), "brief.eml"),
        TextHit(1, INCIDENT, "reason", "Joost", ("Joost belde.",)),
    )
    shown = shield_shown(Seen(hits), NOTHING_DECIDED, library.incident, {}, filled=True)
    assert [hit.where for hit in shown.hits] == [
        "Incident 1: wat er gebeurde", "Uw eigen gegevens", "Incident 2, stuk ‘Joost.txt’: naam van het bestand",
        "Incident 2, stuk ‘brief.eml’: wat u erover vertelde", "Incident 1: reden van een wijziging",
    ]  # fmt: skip
    assert {hit.choice for hit in shown.hits} == {shielding_shown.COVER}


def test_a_word_says_in_how_many_more_sentences_it_stays(library: Library) -> None:
    hits = (replace(HIT, sentences=tuple(f"Joost {n}." for n in range(5))), replace(HIT, words="Ada"))
    shown = shield_shown(Seen(hits), NOTHING_DECIDED, library.incident, {}, filled=True).hits
    assert [hit.more for hit in shown] == ["En nog in 2 zinnen. Wat u kiest, geldt daar ook.", ""]


def test_what_stays_is_never_among_the_places_that_do_not_fit(library: Library) -> None:
    hits = tuple(TextHit(1, INCIDENT, "account", f"Joost{n}", ("x",)) for n in range(MOST_TEXTS + 2))
    shielding = shielding_shown.decide_text(NOTHING_DECIDED, hits[-1], keep=True, reason="bekend")
    shown = shield_shown(Seen(hits), shielding, library.incident, {}, filled=True)
    assert shown.hits[0].choice == KEEP
    assert shown.more == 2


def test_where_to_go_back_to_is_called_as_that_page_is(library: Library) -> None:
    assert f"‘{next(part.title for part in library.aangifte.parts if part.id == 'prive')}’" in NOTHING_FILLED


def test_a_piece_shows_a_few_places_and_counts_the_rest(library: Library) -> None:
    (shown,) = shield_shown(
        Seen((), (piece(),)), NOTHING_DECIDED, library.incident, {RECORD: "text"}, filled=True
    ).pieces
    assert shown.found[-1] == "En nog 4 plekken."
    assert [choice.value for choice in shown.choices] == ["original", "nothing"]
    assert (shown.choice, shown.makes, shown.unseen) == ("", "text", "Beeld: kijk zelf")


def test_more_places_than_fit_are_covered_and_counted(library: Library) -> None:
    hits = tuple(TextHit(1, INCIDENT, "account", f"Joost{n}", ("x",)) for n in range(MOST_TEXTS + 2))
    assert shield_shown(Seen(hits), NOTHING_DECIDED, library.incident, {}, filled=True).more == 2
    assert shielding_shown.more_words(2).startswith("Er zijn nog 2 plekken")
    assert shielding_shown.more_words(1).startswith("Er is nog 1 plek ")


def test_pieces_that_wait_come_first_and_the_rest_is_counted(library: Library) -> None:
    pieces = tuple(
        PieceSeen(1, replace(piece().piece, record=RecordId(f"{n:032}")), MANY, copied=n < 25) for n in range(27)
    )
    shown = shield_shown(Seen((), pieces), NOTHING_DECIDED, library.incident, {}, filled=True)
    assert [one.choice for one in shown.pieces[:3]] == ["", "", "copy"]
    assert (len(shown.pieces), shown.more_pieces) == (MOST_PIECES, 7)
    assert shielding_shown.more_pieces_words(7).startswith("Er zijn nog 7 stukken.")


@pytest.mark.parametrize(("filled", "words"), [(True, NOTHING_FOUND), (False, NOTHING_FILLED)])
def test_nothing_found_and_nothing_to_look_for_are_told_apart(library: Library, filled: bool, words: str) -> None:
    quiet = piece(PieceFound((), ("Beeld: kijk zelf",)), "foto.jpg")
    shown = shield_shown(Seen((), (quiet,)), NOTHING_DECIDED, library.incident, {}, filled=filled)
    assert (shown.said, shown.pieces, shown.look) == (words, (), ("foto.jpg: Beeld: kijk zelf",))


def test_what_waits_for_a_choice_or_a_reason_is_named() -> None:
    seen = Seen((HIT,), (piece(),))
    assert [error.sentence for error in still_open(seen, NOTHING_DECIDED)] == [
        "Kies wat er met het stuk ‘brief.eml’ gebeurt."
    ]
    shielding = decide_text(NOTHING_DECIDED, HIT, keep=True, reason=" ")
    shielding = decide_piece(shielding, seen.pieces[0], "original", "")
    assert [error.sentence for error in still_open(seen, shielding)] == ["Schrijf op waarom dit mag blijven staan."] * 2
    shielding = decide_text(shielding, HIT, keep=True, reason="bekend")
    shielding = decide_piece(shielding, seen.pieces[0], "original", "nodig")
    assert still_open(seen, shielding) == ()
    assert decide_text(shielding, HIT, keep=False, reason="").texts == ()


def test_one_sentence_says_what_follows() -> None:
    seen = Seen((HIT, TextHit(1, INCIDENT, "place", "Dorpsstraat", ("Dorpsstraat",))), (piece(),))
    shielding = decide_text(Shielding(pieces=(PieceGiven(RECORD, "original", "nodig"),)), HIT, keep=True, reason="x")
    assert shield_sentence(seen, settle(seen, shielding), shielding) == (
        "1 plek wordt afgeschermd in de aangifte. Uw tekst in de kluis blijft zoals die is. "
        "1 plek blijft staan, zoals u koos. 1 stuk met iets privés gaat mee zoals het is, zoals u koos. "
        "Niet alles is te doorzoeken. Kijk zelf naar ‘brief.eml’."
    )
    copied = Seen((), (piece(copied=True),))
    assert shield_sentence(copied, settle(copied, None), None) == "Van 1 stuk gaat alleen een afgeschermde kopie mee."
    assert shield_sentence(Seen(), settle(Seen(), None), None) == ""


def test_a_decision_holds_no_sentence_of_an_incident_that_may_be_erased() -> None:
    """A draft holds it, which stays when the incident goes for good."""
    shielding = decide_text(NOTHING_DECIDED, HIT, keep=True, reason="dat weet iedereen")
    assert b"Hij riep" not in encode(to_document(shielding))
    assert kept_reason(HIT, shielding) == "dat weet iedereen"
    earlier = Shielding((replace(shielding.texts[0], sentences=HIT.sentences),))
    assert kept_reason(HIT, earlier) == "dat weet iedereen"


def test_a_decision_on_thousands_of_sentences_stays_small_and_counts_for_exactly_these() -> None:
    """A draft with it is written at every pause of one second."""
    many = tuple(f"Joost zei dit voor de {number}e keer." for number in range(5000))
    hit = TextHit(1, RecordId("a" * 32), "account", "Joost", many)
    shielding = decide_text(NOTHING_DECIDED, hit, keep=True, reason="dat weet iedereen")
    assert len(encode(to_document(shielding))) < 500
    assert kept_reason(hit, shielding) == "dat weet iedereen"
    assert kept_reason(replace(hit, sentences=(*many, "Joost woont hier.")), shielding) is None
    assert kept_reason(replace(hit, sentences=many[1:]), shielding) is None
    assert read_answers({"complainant": {"name": "M."}, "shielding": to_document(shielding)}).shielding == shielding


def test_a_piece_that_is_damaged_can_only_be_left_out(library: Library) -> None:
    damaged = Seen((), (piece(PieceFound((), (DAMAGED,), damaged=True)),))
    (shown,) = shield_shown(damaged, NOTHING_DECIDED, library.incident, {RECORD: "bars"}, filled=True).pieces
    assert [choice.value for choice in shown.choices] == ["nothing"]
    assert (shown.unseen, shown.choice, shown.makes) == (DAMAGED, "", "")
    assert [error.key for error in still_open(damaged, NOTHING_DECIDED)] == [RECORD]
    without = decide_piece(NOTHING_DECIDED, damaged.pieces[0], "nothing", "")
    assert still_open(damaged, without) == ()
