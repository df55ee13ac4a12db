"""The shield finds private values however they are written, and leaves the rest alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.shield import REPLACEMENT, Shield

PRIVATE = Private(
    home_address="Dorpsstraat 12, 1234 AB Lindewaard",
    phones=("06-12 34 56 78",),
    emails=("m.verhaegen@voorbeeld.invalid",),
    family=("Joost Verhaegen",),
    school="De Regenboog",
    plates=("XX-000-X",),
    birth_place="Zuidhoek",
    bsn="123456782",
)
SHIELD = Shield.of(PRIVATE)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Ik woon op dorpsstraat 12, weet hij", f"Ik woon op {REPLACEMENT}, weet hij"),
        ("postcode 1234ab", f"postcode {REPLACEMENT}"),
        ("bel 0612345678", f"bel {REPLACEMENT}"),
        ("bel 06 - 123 456 78.", f"bel {REPLACEMENT}."),
        ("bel +31 6 12345678", f"bel +{REPLACEMENT}"),
        ("bel 0031612345678", f"bel {REPLACEMENT}"),
        ("mail M.Verhaegen@Voorbeeld.invalid", f"mail {REPLACEMENT}"),
        ("jóóst verhaegen stond daar", f"{REPLACEMENT} stond daar"),
        ("Joost stond daar", f"{REPLACEMENT} stond daar"),
        ("bij DE REGENBOOG", f"bij {REPLACEMENT}"),
        ("kenteken xx000x", f"kenteken {REPLACEMENT}"),
        ("bsn 1234.56.782", f"bsn {REPLACEMENT}"),
    ],
)
def test_private_values_are_covered_in_every_spelling(text: str, clean: str) -> None:
    assert SHIELD.clean(text) == clean


FAMILY = Private(
    home_address="Huize Welgelegen, Lindewaard",
    phones=("0612345678 / 020-1234567", "+49 151 234567"),
    family=("mijn dochter Sanne", "Tim en Bo van der Meulen", "Al"),
    school="obs De Regenboog",
)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Sannes fiets", f"{REPLACEMENT} fiets"),
        ("Tim\u2019s jas en Bo\u2019s tas", f"{REPLACEMENT} jas en {REPLACEMENT} tas"),
        ("sanne, van der Meulen", f"{REPLACEMENT}, {REPLACEMENT}"),
        ("mevrouw Meulen", f"mevrouw {REPLACEMENT}"),
        ("hij is al weg, zei Al", f"hij is al weg, zei {REPLACEMENT}"),
        ("bij huize welgelegen", f"bij {REPLACEMENT}"),
        ("de Regenboog", REPLACEMENT),
        ("bij Regenboog op het plein", f"bij {REPLACEMENT} op het plein"),
        ("tel. 020 1234567", f"tel. {REPLACEMENT}"),
        ("0049151234567", REPLACEMENT),
        ("+49 151234567", f"+{REPLACEMENT}"),
    ],
)
def test_names_houses_and_schools_are_covered_as_people_write_them(text: str, clean: str) -> None:
    assert Shield.of(FAMILY).clean(text) == clean


@pytest.mark.parametrize(
    "text",
    [
        "Dorpsstraat 12a",
        "Dorpsstraat 12-A",
        "Dorpsstraat nr 12",
        "Dorpsstr. 12",
        "Dorpsstraat nummer 12",
        "dorpsstraat",
    ],
)
def test_a_street_is_covered_with_every_number_and_abbreviation(text: str) -> None:
    assert SHIELD.clean(f"hij stond op {text} te wachten") == f"hij stond op {REPLACEMENT} te wachten"


@pytest.mark.parametrize("text", ["Joostenlaan", "91234560", "een regenboog", "", "Lindewaard", "straat 12", "timmer"])
def test_what_only_looks_alike_stays(text: str) -> None:
    assert SHIELD.clean(text) == text


def test_covering_a_long_chat_takes_little_more_than_searching_it() -> None:
    """Every line of it begins with the name of somebody: a copy of all the text for each place would take minutes."""
    chat = "\n".join(f"Joost: bericht {number} over de begroting van het windpark." for number in range(20_000))
    begin = time.thread_time()
    spans = SHIELD.spans(chat)
    searched = time.thread_time()
    cleaned = SHIELD.clean(chat)
    covered = time.thread_time()
    assert cleaned.count(REPLACEMENT) == len(spans) == 20_000
    assert covered - searched < 3 * (searched - begin)


def test_an_empty_shield_covers_nothing() -> None:
    assert Shield.of(Private()).clean("Dorpsstraat 12") == "Dorpsstraat 12"


WORDS = st.text(st.characters(categories=["Ll", "Po", "Zs"]), max_size=40)


@given(WORDS, WORDS)
def test_a_planted_address_is_gone_wherever_it_stands(before: str, after: str) -> None:
    cleaned = SHIELD.clean(f"{before} Dorpsstraat 12 {after}")
    assert "dorpsstraat" not in "".join(cleaned.lower().split())
    assert REPLACEMENT in cleaned
