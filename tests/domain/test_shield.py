"""The shield finds private values however they are written, and leaves the rest alone."""

from __future__ import annotations

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


@pytest.mark.parametrize("text", ["Dorpsstraat 123", "joosten", "91234560", "een regenboog", "", "Lindewaard"])
def test_what_only_looks_alike_stays(text: str) -> None:
    assert SHIELD.clean(text) == text


def test_an_empty_shield_covers_nothing() -> None:
    assert Shield.of(Private()).clean("Dorpsstraat 12") == "Dorpsstraat 12"


@given(st.text(st.characters(exclude_characters="0123456789"), max_size=40), st.text(max_size=40))
def test_nothing_private_is_left_after_cleaning(before: str, after: str) -> None:
    cleaned = SHIELD.clean(f"{before} Dorpsstraat 12 {after}")
    assert not SHIELD.hits(cleaned)
    assert REPLACEMENT in cleaned
