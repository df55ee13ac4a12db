"""Text as it is compared: what one types finds what a telephone wrote, and folding twice changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.folding import folded


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("foto\N{RIGHT SINGLE QUOTATION MARK}s", "foto's"),
        ("\N{LEFT SINGLE QUOTATION MARK}t Hoekje", "'t hoekje"),
        ("06\N{NON-BREAKING HYPHEN}12345678", "06-12345678"),
        ("10\N{EN DASH}12 uur", "10-12 UUR"),
        ("be\N{SOFT HYPHEN}dreiging", "bedreiging"),
        ("dreig\N{ZERO WIDTH SPACE}brief", "dreigbrief"),
        ("Ünal \N{NO-BREAK SPACE} Café", "unal cafe"),
        ("Ayşe Yıldız", "ayse yildiz"),
        ("YILDIZ, İzmir", "yıldız, izmir"),
        ("Łukasz Đorđe", "lukasz dorde"),
        ("Søren ǾRSTED", "soren orsted"),
        ("Straße, STRAẞE", "strasse, strasse"),
        ("Æsir, manœuvre", "aesir, manoeuvre"),
        ("Þórður Guðmundsson, Ħamrun, Ŧ", "thordur gudmundsson, hamrun, t"),
        ("IJsselstein, ĳsco", "ijsselstein, ijsco"),
        ("foto\N{ACUTE ACCENT}s, foto`s, foto\N{PRIME}s", "foto's, foto's, foto's"),
        ('(“weg”, „weg", «weg»)', '("weg", "weg", "weg")'),
        ("20 — 30, \N{MINUS SIGN}5, ½", "20 - 30, -5, 1/2"),
    ],
)
def test_what_one_types_is_what_another_program_wrote(written: str, typed: str) -> None:
    assert folded(written) == folded(typed)


def test_signs_that_mean_something_stay_apart() -> None:
    assert len({folded(text) for text in ("re-presentatie", "representatie", "re presentatie", "re_presentatie")}) == 4


@given(st.text() | st.text("aÉé'’‘`´“-‑–ıİøØæÞßǾ½\u1fef\u0301\u00ad\u200b \n"))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
