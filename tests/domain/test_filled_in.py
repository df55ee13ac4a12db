"""However somebody types in what must stay out, it is understood: a shield that finds nothing says nothing."""

from __future__ import annotations

import pytest

from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.shield import Shield

GIVEN = [
    (Private(home_address=given), found)
    for given, found in (
        ("Dorpsstraat 12 Lindewaard", ("Dorpsstraat 12", "dorpsstr. 12", "Dorpsstraat")),
        ("Dorpsstraat 12 te Lindewaard", ("Dorpsstraat 12",)),
        ("Adres: Dorpsstraat 12 1234AB Lindewaard", ("Dorpsstraat 12", "1234 ab")),
        ("Dorpsstraat 12\n1234 AB Lindewaard", ("Dorpsstraat 12", "1234ab")),
        ("Dorpsstraat nummer 12, Lindewaard", ("Dorpsstraat 12", "Dorpsstraat nr. 12")),
        ("Dorpsstraat 12 (achterhuis)", ("Dorpsstraat 12",)),
        ("Dorpsstraat 12 3 hoog", ("Dorpsstraat 12",)),
        ("Dorpsstraat 12 en Zeeweg 3", ("Dorpsstraat 12", "Zeeweg 3")),
        ("Dorpsstraat 12 / Vakantiehuis Zeeweg 3, Zand", ("Dorpsstraat 12", "Zeeweg 3")),
        ("De Wilg, Buitenweg, Lindewaard", ("De Wilg", "Buitenweg")),
        ("2e Dwarsstraat 5", ("2e Dwarsstraat", "Tweede Dwarsstr. 5", "Dwarsstraat 5")),
        ("Plein 1944 nr 3, 1234 AB Lindewaard", ("Plein 1944",)),
        ("Jan van Galenstraat 9", ("J. van Galenstraat 9", "Jan v Galenstraat")),
        ("Plein 4", ("het Plein", "plein 4")),
    )
] + [
    (Private(phones=("0612345678 0687654321",)), ("06-12345678", "+31687654321")),
    (Private(phones=("thuis: 020-7654321 (avond)",)), ("0207654321",)),
    (Private(phones=("+32 475 12 34 56",)), ("0032475123456", "0475 12 34 56")),
    (Private(emails=("Jan <jan@x.invalid>", "mailto:piet@y.invalid")), ("jan@x.invalid", "piet (at) y.invalid")),
    (Private(emails=("@zonneroos",)), ("bericht van zonneroos",)),
    (Private(plates=("auto XX-000-Z (zwart)",)), ("xx000z",)),
    (Private(school="obs De Regenboog in Lindewaard"), ("Regenboog", "De Regenboog")),
    (Private(school="De Regenboog, groep 5"), ("de Regenboog",)),
    (Private(school="KDV Pino en basisschool De Ark"), ("bij Pino", "de Ark")),
    (Private(school="Regenboogschool"), ("de Regenboog",)),
    (Private(bsn="BSN 123456782"), ("1234.56.782",)),
    (Private(bsn="012345678"), ("12345678",)),
    (Private(family=("mijn dochter Jorinde Böhmerinck (8)",)), ("@JorindeBohmerinck99", "jorinde")),
    (Private(family=("Johannes (Joop) van Dijk",)), ("Joop", "johannesvandijk", "vDijk")),
    (Private(family=("Yıldız Öztürk", "Bjørn")), ("Yildiz", "Oztuerk en Oeztuerk", "Bjorn", "Bjoern")),
]  # fmt: skip


@pytest.mark.parametrize(("private", "text"), [(private, text) for private, found in GIVEN for text in found])
def test_what_was_typed_in_is_found_as_others_write_it(private: Private, text: str) -> None:
    assert Shield.of(private).hits(f"hij zei {text} daarna")


@pytest.mark.parametrize(
    ("private", "text"),
    [
        (Private(home_address="Plein 4"), "op het plein stond hij"),
        (Private(home_address="Markt 5, 1234 AB Lindewaard"), "op de markt, in Lindewaard, op nummer 5"),
        (Private(home_address="Oude Dorpsstraat 267"), "artikel 267 en de Dorpsstraat"),
        (Private(school="De Regenboog, groep 5"), "zij zit in groep 5"),
        (Private(school="School Samen en Vrij"), "wij waren samen, rustig en vrij"),
        (Private(plates=("auto XX-000-Z",)), "de auto reed weg"),
    ],
)
def test_what_stands_around_a_value_is_no_value(private: Private, text: str) -> None:
    assert Shield.of(private).clean(text) == text
