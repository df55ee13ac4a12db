"""Laws of the shield: a private value is found in every way of writing it, and ordinary Dutch without it is left."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.planted import letters, secrets_of
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.shield import REPLACEMENT, Shield

ORDINARY = (
    "de", "het", "een", "hij", "zij", "wij", "stond", "liep", "riep", "naar", "toe", "weg", "terug", "vergadering",
    "griffier", "wethouder", "burgemeester", "plein", "bode", "avond", "ochtend", "bericht", "bellen", "gebeld", "mail",
    "drie", "twaalf", "2026", "21:40", "12", "nr", "straat", "laan", "oude", "nieuwe", "school", "kinderen", "auto",
)  # fmt: skip
WORDS = st.lists(st.sampled_from(ORDINARY), max_size=8).map(" ".join)
AROUND = st.sampled_from((" ", ", ", ". ", "\n", "(", "“", ": ", "; ", " - ", "/"))


@given(st.integers(0, 10_000), WORDS, AROUND, WORDS)
def test_every_value_is_found_in_every_way_of_writing_it(seed: int, before: str, around: str, after: str) -> None:
    private, secrets = secrets_of(random.Random(seed))
    shield = Shield.of(private)
    for secret in secrets:
        for written in secret.written:
            cleaned = shield.clean(f"{before}{around}{written}{around[::-1]}{after}")
            assert secret.core not in letters(cleaned), written
            assert REPLACEMENT in cleaned


@given(st.integers(0, 10_000), st.lists(st.sampled_from(ORDINARY), max_size=60))
def test_ordinary_words_are_left_alone(seed: int, words: list[str]) -> None:
    private, _ = secrets_of(random.Random(seed))
    text = " ".join(words)
    assert Shield.of(private).clean(text) == text


@given(st.text(max_size=80), st.integers(0, 50))
def test_whatever_stands_there_is_cleaned_once_and_for_all(text: str, seed: int) -> None:
    private, secrets = secrets_of(random.Random(seed))
    shield = Shield.of(private)
    once = shield.clean(f"{text} {secrets[0].written[0]} {text}")
    assert shield.clean(once) == once


@pytest.mark.parametrize(
    ("private", "text"),
    [
        (Private(home_address="Dorpsstraat 12"), "Dorpstr. 12"),
        (Private(home_address="Dorpstr. 12"), "bij Dorpsstraat 12"),
        (Private(home_address="Burgemeester de Vlugtlaan 3"), "Burg. de Vlugtln 3"),
        (Private(home_address="Dr. Nolensplein 1"), "Doctor Nolensplein"),
        (Private(home_address="Van der Meulenweg 8"), "v.d. Meulenweg 8"),
        (Private(phones=("0612345678",)), "WhatsApp0612345678.jpg"),
        (Private(phones=("+31 6 12345678",)), "06_1234_5678"),
        (Private(emails=("a.jansen@post.invalid, b@post.invalid",)), "a.jansen [at] post [punt] invalid"),
        (Private(emails=("a.jansen@post.invalid",)), "A.JANSEN%40POST.INVALID"),
        (Private(plates=("XX-000-X / YY-111-Y",)), "yy 111 y"),
        (Private(birth_place="Paramaribo, Suriname"), "geboren in Suriname"),
        (Private(family=("Joost Verhaegen",)), "@joostverhaegen1999"),
        (Private(bsn="123456782"), "BSN123456782"),
    ],
)
def test_people_write_shorter_longer_and_glued_together(private: Private, text: str) -> None:
    assert REPLACEMENT in Shield.of(private).clean(text)


def test_a_number_that_goes_on_is_another_number() -> None:
    shield = Shield.of(Private(phones=("0612345678",), bsn="123456782"))
    assert not shield.hits("20612345678 en 1234567820 en 9123456782")


def test_a_word_that_may_stay_stays_and_the_others_go() -> None:
    shield = Shield.of(Private(family=("Joost Verhaegen",)))
    assert shield.clean("Joost en Verhaegen", {"Joost"}) == f"Joost en {REPLACEMENT}"
