"""Laws of the shield: a private value is found in every way of writing it, and ordinary Dutch without it is left."""

from __future__ import annotations

import random
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.planted import letters, secrets_of
from weerbaar_desktop.application.shielding import strings_in
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.shield import REPLACEMENT, Shield

CONTENT = Path(__file__).parents[2] / "resources" / "content" / "nl"
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


KNOWN = Private(
    home_address="Dorpsstraat 12, 1234 AB Lindewaard",
    phones=("06-12345678", "020-7654321"),
    emails=("k.zonneroos@voorbeeld.invalid",),
    family=("Joost Verhaegen", "Anne-Fleur van der Meulen"),
    school="obs De Regenboog",
    plates=("XX-000-Z",),
    birth_place="Zuidhoek",
    bsn="123456782",
)
WRITTEN = {
    "address": (
        "Dorps straat 12", "Dorps-straat 12", "Dorpsstraat12", "DORPSSTRAAT 12-II", "Dorpstraat 12", "Dorpsstr.12",
        "Dorpsstr. no. 12", "Dorpsstraat #12", "Dorpsstraat, nummer 12", "Dorpsstraat twaalf", "dorpsstraat_12",
        "D\u00f3rpsstraat", "Dorpsstra\u0301at", "Dorps\u00adstraat 12", "Dorps\u200bstraat", "D o r p s s t r a a t",
        "Dorps=\nstraat", "D\u043erpsstr\u0430at 12", "\uff24\uff4f\uff52\uff50\uff53straat \uff11\uff12",
        "#dorpsstraat",
        "Dorpsstraat%2012", "Dorpsstraat+12", "1234AB", "1234-ab", "NL-1234AB",
    ),
    "phone": (
        "06 12 34 56 78", "06 123 456 78", "+31612345678", "+31 (0)6 12345678", "0031-(0)6-12345678", "31612345678",
        "612345678", "06.12.34.56.78", "06/12345678", "06\u00a012\u00a034\u00a056\u00a078", "06\u201112345678",
        "06 \u2013 12345678", "\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18",
        "\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668", "06\u200b12345678", "O6-12345678",
        "wa.me/31612345678",
        "+316 12345678bellen", "mob.0612345678", "nul zes 12345678", "nul zes een twee drie vier vijf zes zeven acht",
        "nul zes twaalf vierendertig zesenvijftig achtenzeventig", "06 twaalf vierendertig zesenvijftig achtenzeventig",
        "(020) 765 43 21", "+31 20 7654321", "207654321", "765 43 21",
    ),
    "mail": (
        "K.ZONNEROOS@VOORBEELD.INVALID", "k.zonneroos+krant@voorbeeld.invalid", "kzonneroos@voorbeeld.invalid",
        "k.zonneroos (at) voorbeeld punt invalid", "k.zonneroos[at]voorbeeld[dot]invalid",
        "k punt zonneroos apenstaartje voorbeeld punt invalid", "k.zonneroos{at}voorbeeld.invalid",
        "k.zonneroos(a)voorbeeld.invalid", "k.zonneroos%40voorbeeld.invalid", "k.zonneroos @ voorbeeld .invalid",
        "k.zonneroos@\nvoorbeeld.invalid",
    ),
    "plate": ("xx000z", "XX 000 Z", "XX.000.Z", "XX\u2013000\u2013Z", "XX-OOO-Z", "XX000Z.jpg"),
    "school": (
        "OBS de regenboog", "school Regenboog", "Regenboogschool", "de regenboog school", "@obsderegenboog",
        "info@deregenboog.invalid",
    ),
    "family": (
        "joost", "Verhaegen, Joost", "JOOST", "Joosts", "joost_verhaegen", "JoostVerhaegen", "verhaegenjoost",
        "fam. Verhaegen", "Anne Fleur", "Annefleur", "Anne", "vdMeulen", "v.d. Meulen", "Jo\u00adost", "Jo\u200bost",
        "Verhaegen-de Boer",
    ),
    "number and place": ("1234.56.782", "123 45 67 82", "BSN123456782", "ZUIDHOEK", "zuid hoek"),
}  # fmt: skip


@pytest.mark.parametrize("written", [one for several in WRITTEN.values() for one in several])
def test_no_way_of_writing_hides_a_value(written: str) -> None:
    assert REPLACEMENT in Shield.of(KNOWN).clean(f"hij zei {written} tegen mij")


def test_a_double_last_name_is_found_by_either_half() -> None:
    shield = Shield.of(Private(family=("Joost Verhaegen-Böhmerinck",)))
    assert shield.clean("Verhaegen of Bohmerinck") == f"{REPLACEMENT} of {REPLACEMENT}"


def sentences() -> list[str]:
    """What the program itself says, sentence by sentence: more than a thousand of plain Dutch."""
    found: dict[str, None] = {}
    for file in sorted(CONTENT.glob("*.toml")):
        for text in strings_in(tomllib.loads(file.read_text("utf-8"))):
            found.update(dict.fromkeys(one for one in re.split(r"(?<=[.!?])\s+", text) if len(one.split()) > 3))
    return list(found)


def test_a_thousand_sentences_without_anything_private_are_left_alone() -> None:
    neutral = sentences()
    assert len(neutral) >= 1_000
    shields = [Shield.of(KNOWN), *(Shield.of(secrets_of(random.Random(seed))[0]) for seed in range(10))]
    assert [(one, shield.clean(one)) for one in neutral for shield in shields if shield.hits(one)] == []


def test_a_number_that_goes_on_is_another_number() -> None:
    shield = Shield.of(Private(phones=("0612345678",), bsn="123456782"))
    assert not shield.hits("20612345678 en 1234567820 en 9123456782")


def test_a_word_that_may_stay_stays_and_the_others_go() -> None:
    shield = Shield.of(Private(family=("Joost Verhaegen",)))
    assert shield.clean("Joost en Verhaegen", {"Joost"}) == f"Joost en {REPLACEMENT}"
