"""What the pages say about ways, danger and whom to tell: nothing unsure is said as if it were sure."""

from __future__ import annotations

import pytest

from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.presentation.papers_shown import papers_shown
from weerbaar_desktop.presentation.reporting_shown import (
    NOT_READ_UP,
    OTHER,
    advice_shown,
    alternatives_shown,
    asked_about,
    danger_words,
    function_of,
    ways_shown,
    whom_shown,
)


@pytest.mark.parametrize(
    ("office", "function"),
    [
        ("raadslid", "raadslid"),
        ("Raadslid, fractie Lindewaard", "raadslid"),
        ("  Wethouder  van financiën", "wethouder"),
        ("waarnemend burgemeester", "burgemeester"),
        ("lid van de Tweede Kamer (Kamerlid)", "kamerlid"),
        ("Minister van Verzonnen Zaken", "minister"),
        ("locoburgemeester", None),
        ("kamerlid of bewindspersoon", None),
        ("raadslid en wethouder", None),
        ("griffier", None),
        ("", None),
    ],
)
def test_a_function_is_known_by_its_words_and_never_guessed(
    library: Library, office: str, function: str | None
) -> None:
    found = function_of(office, library.reporting.whom)
    assert (found.id if found else None) == function


def test_without_a_function_nothing_is_said_and_another_one_gets_what_holds_for_everybody(library: Library) -> None:
    whom = library.reporting.whom
    assert whom_shown("griffier", "", whom) is None
    other = whom_shown("griffier", OTHER, whom)
    assert other is not None
    assert (other.first, other.also) == ("", "")
    assert "070-3738314" in other.everybody
    assert whom_shown("wethouder", OTHER, whom) == whom_shown("wethouder", "raadslid", whom)
    assert whom_shown("", "raadslid", whom) == whom_shown("raadslid", "", whom)


def test_what_was_not_read_in_a_source_is_said_so_everywhere(library: Library) -> None:
    reporting = library.reporting
    for function in reporting.whom.functions:
        shown = whom_shown("", function.id, reporting.whom)
        assert shown is not None
        assert (NOT_READ_UP in shown.source) == (function.certainty == "check")
        assert shown.first.startswith("Vaak is dat") == (function.certainty == "check")
    for one, alternative in zip(alternatives_shown(reporting.alternatives), reporting.alternatives, strict=True):
        assert (NOT_READ_UP in one.source) == (alternative.certainty == "check")


@pytest.mark.parametrize(
    ("account", "about"),
    [
        ("Ik schiet je neer", "een dreiging met de dood of zwaar geweld"),
        ("Er lag een kogelbrief in de bus", "een wapen"),
        ("‘Ik maak je af’, riep hij.", "een dreiging met de dood of zwaar geweld"),
        ("We steken\nje neer", "een dreiging met de dood of zwaar geweld"),
        ("Wij steken je huis in brand", "brand of een explosief"),
        ("Je auto gaat in de fik", "brand of een explosief"),
        ("Er lag een granaat bij de deur", "brand of een explosief"),
        ("Hij was boos over het windpark", None),
        ("Maak het af. De brandweer legde de slang neer, en wij maken je afspraak", None),
    ],
)
def test_words_of_danger_are_found_in_what_was_written(library: Library, account: str, about: str | None) -> None:
    assert asked_about(library.reporting.danger, Incident(account)) == ((about,) if about else ())


def test_danger_is_asked_about_and_nothing_to_ask_is_silence(library: Library) -> None:
    danger = library.reporting.danger
    assert danger_words(danger, ()) == ("", "")
    title, words = danger_words(danger, [trigger.words for trigger in reversed(danger.triggers)])
    assert title == "Bel 112 als u nu in gevaar bent."
    assert "0900-8844" in words
    assert "?" in words
    places = [words.index(trigger.words) for trigger in danger.triggers]
    assert places == sorted(places)


def test_every_way_says_who_may_do_it_in_two_sentences_and_offers_only_papers_that_have_words(
    library: Library,
) -> None:
    for way, shown in zip(library.aangifte.ways, ways_shown(library.aangifte.ways), strict=True):
        assert shown.what.count(". ") + shown.what.endswith(".") == 2
        assert shown.who[0].startswith("Zelf: ")
        assert [paper.kind for paper in papers_shown(way.also)] == [*way.also]
        assert advice_shown(library.reporting, way.id)[-1 if way.paper != "gespreksnotitie" else 0].words
