"""Texts go through one catalogue, and no translation can end the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from weerbaar_desktop.domain import wording
from weerbaar_desktop.domain.wording import places, tr


@pytest.fixture(autouse=True)
def dutch_again() -> Iterator[None]:
    yield
    wording.speak(None)


def test_without_a_catalogue_a_text_is_what_stands_in_the_source() -> None:
    assert tr("Kies een map") == "Kies een map"
    assert tr("Stuk {number} van {of}", number=2, of=3) == "Stuk 2 van 3"


def test_a_text_without_values_keeps_its_braces() -> None:
    assert tr("Het hele bestand is {}.") == "Het hele bestand is {}."


def test_a_catalogue_translates_and_the_values_stand_where_the_translation_puts_them() -> None:
    wording.speak({"Stuk {number} van {of}": "Of {of}, piece {number}"}.get)  # type: ignore[arg-type]  # None is none
    assert tr("Stuk {number} van {of}", number=2, of=3) == "Of 3, piece 2"
    assert tr("Dit kent de catalogus niet") == "Dit kent de catalogus niet"


@pytest.mark.parametrize(
    "said", ["Piece 2 of {of}", "Piece {nummer} of {of}", "Piece {number of {of}", "{number.real} {of}", "{} {of}", ""]
)
def test_a_translation_with_other_places_gives_way_to_the_source(said: str) -> None:
    wording.speak(lambda _: said)
    assert tr("Stuk {number} van {of}", number=2, of=3) == "Stuk 2 van 3"


def test_what_stands_in_a_place_is_never_read_as_a_place() -> None:
    wording.speak(lambda text: text)
    assert tr("Bestand: {name}", name="{number} {0.__class__}") == "Bestand: {number} {0.__class__}"


def test_a_place_is_known_with_its_format() -> None:
    assert places("{a:>3} en {{b}} en {c!r}") == {("a", ">3", ""), ("c", "", "r")}
