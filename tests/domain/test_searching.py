"""What was typed becomes words and phrases to search for."""

from __future__ import annotations

import pytest

from weerbaar_desktop.domain.searching import asked_in, can_search, excerpt, found_in, unseen


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("bus  brief", ("bus", "brief")),
        ('"ik weet waar" bus', ("ik weet waar", "bus")),
        ("bus „ik weet waar” brief", ("bus", "ik weet waar", "brief")),
        ("„ik weet“ “je kinderen” «naar school»", ("ik weet", "je kinderen", "naar school")),
        ("‘z’n fiets’ weg", ("z’n fiets", "weg")),
        ("'s avonds zo’n brief", ("'s", "avonds", "zo’n", "brief")),
        ("‘s avonds bij zo’n bus", ("s", "avonds", "bij", "zo’n", "bus")),
        ('bus "ik weet wa', ("bus", "ik weet wa")),
        ('5" bord"', ('5"', "bord")),
        ("'ik weet waar' je 's avonds foto's ziet'", ("ik weet waar", "je", "'s", "avonds", "foto's", "ziet")),
        ('weg” (bij het plein) riep hij.")', ("weg", "bij", "het", "plein", "riep", "hij")),
        (":-) (070)3456789 d'r", (":-)", "(070)3456789", "d'r")),
        ('"" „ ” "', ()),
        ("Ik weet waar, zei hij. Echt? ... brief:", ("Ik", "weet", "waar", "zei", "hij", "Echt", "brief")),
        (
            'Zij riep: "ik kom, wacht maar." ‘Nu’, om 10:30!',
            ("Zij", "riep", "ik kom, wacht maar.", "Nu", "om", "10:30"),
        ),
        ("NEAR -plein raad* a:b", ("NEAR", "-plein", "raad*", "a:b")),
    ],
    ids=[
        "words",
        "straight",
        "dutch",
        "others",
        "single",
        "apostrophes",
        "turned",
        "open",
        "inches",
        "straight single",
        "half of a pair",
        "signs that stay",
        "nothing",
        "a sentence",
        "a sentence with phrases",
        "signs",
    ],
)
def test_words_stand_apart_and_a_phrase_between_marks_is_one(typed: str, asked: tuple[str, ...]) -> None:
    assert asked_in(typed) == asked


def test_three_letters_say_enough_to_search_for_and_a_short_word_counts_beside_them() -> None:
    assert can_search(["brief", "op"])
    assert can_search(["e 3"])
    assert not can_search(["op", "de", "é\u0301 "])
    assert not can_search([])


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Een dreigbrief, een BRIEF", ("brief",), ["brief", "BRIEF"]),
        ("Bij Café  \u00dcnal 💥 stil", ("cafe unal", "STIL"), ["Café  \u00dcnal", "stil"]),
        ("Cafe\u0301 open", ("café",), ["Cafe\u0301"]),
        ("\ufb01ets in de Straße", ("fiets", "strasse"), ["\ufb01ets", "Straße"]),
        ("Yıldız, Łukasz en Søren", ("yildiz", "LUKASZ", "ren"), ["Yıldız", "Łukasz", "ren"]),
        ("YILDIZ en İzmir", ("yıldız", "ızmir"), ["YILDIZ", "İzmir"]),
        ("Een æ, œuvre of Þór ’s nachts", ("ae", "euvre of thor 's"), ["æ", "œuvre of Þór ’s"]),
        ("foto`s en foto´s, riep “weg”", ("foto's", '"weg"'), ["foto`s", "foto´s", "“weg”"]),
        ("aaaa", ("aa",), ["aaaa"]),
        ("raadsraad", ("raad", "adsr"), ["raadsraad"]),
        ("Een brief", ("bus", " "), []),
        ("Zoë  zei: een  brief  van ons", ("een brief", "van ons"), ["een  brief", "van ons"]),
    ],
    ids=[
        "twice",
        "accents",
        "apart",
        "joined letters",
        "untyped letters",
        "dots",
        "one becomes two",
        "quotes",
        "over itself",
        "over each other",
        "nowhere",
        "spaces",
    ],
)
def test_what_was_found_is_pointed_at_as_it_is_written(text: str, words: tuple[str, ...], found: list[str]) -> None:
    assert [text[start:end] for start, end in found_in(text, words)] == found


@pytest.mark.parametrize(
    ("texts", "words", "piece"),
    [
        (["Een brief", "over Zoë"], ("brief",), ""),
        (["Een brief", "Ik weet\nwaar Zoë woont"], ("brief", "zoe"), "Ik weet waar Zoë woont"),
        (["é " * 1500 + "hij riep: ik weet u te vinden, en dat was voor de derde keer in een week tijd" + " e" * 99],
         ("weet u",), "… é é é é é é é é hij riep: ik weet u te vinden, en dat was voor de derde keer in een week …"),
        (["x" * 90 + "zoe" + "y" * 90], ("zoe",), "… zoe …"),
        (["æ " * 1500 + "hij riep: dat zag Søren ook" + " e" * 99], ("soren",),
         "… æ æ æ æ æ hij riep: dat zag Søren ook e e e e e e e e e e e e e e e e e e e e e e e e e …"),
        (["Een brief"], ("bus",), ""),
    ],
    ids=["shown", "elsewhere", "far", "no spaces", "one becomes two", "nowhere"],
)  # fmt: skip
def test_an_excerpt_shows_where_a_word_stands_that_is_not_shown(
    texts: list[str], words: tuple[str, ...], piece: str
) -> None:
    assert excerpt(texts, unseen("Een brief", words)) == piece


def test_a_word_far_on_in_the_first_words_is_shown_too_since_a_narrow_row_ends_before_it() -> None:
    account = "Na meer dan een jaar weer een mail van de bezorgde inwoner, nu over het windpark bij de dijk."
    assert "windpark" in excerpt([account], unseen(account, ("windpark",)))
    assert unseen(account, ("jaar",)) == ()
