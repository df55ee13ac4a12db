"""What makes the program ask about danger: words and answers, whole words only, and never a verdict."""

from __future__ import annotations

import pytest

from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.triggers import Trigger, touched

WEAPON = Trigger("weapon", "een wapen", ("means", "account"), contains=("mes", "*wapen", "bom*"))
HOME = Trigger("home", "iemand bij uw huis", ("channel",), values=("at_home",))
BODY = Trigger("body", "geweld", ("kinds",), values=("physical",))


@pytest.mark.parametrize(
    ("account", "asked"),
    [
        ("Hij had een mes.", True),
        ("MÉS", True),
        ("Hij zwaaide met een vuurwapen", True),
        ("Een bommelding", True),
        ("Goedemiddag dames, zei hij", False),
        ("Wij ontwapenen niemand", False),
        ("", False),
    ],
)
def test_only_whole_words_are_found_however_they_are_written(account: str, asked: bool) -> None:
    assert WEAPON.touches(Incident(account)) is asked


@pytest.mark.parametrize(
    ("account", "asked"),
    [
        ("Ik maak je af", True),
        ("MAAK,\nje... af!", True),
        ("Ik maak het je af", False),
        ("Maak je afspraken", False),
        ("Af maak je", False),
    ],
)
def test_words_with_a_space_between_them_are_found_in_a_row(account: str, asked: bool) -> None:
    threat = Trigger("threat", "een dreiging", ("account",), contains=("maak je af",))
    assert threat.touches(Incident(account)) is asked


def test_an_answer_that_was_chosen_is_found_and_an_empty_one_is_not() -> None:
    assert HOME.touches(Incident("x", channel="at_home"))
    assert not HOME.touches(Incident("x", channel="email"))
    assert BODY.touches(Incident("x", kinds=("verbal", "physical")))
    assert not BODY.touches(Incident("x", unknown=("kinds",)))


def test_each_thing_is_asked_about_once_over_all_incidents() -> None:
    incidents = (Incident("mes", channel="at_home"), Incident("een mes"), Incident("niets"))
    assert touched((HOME, WEAPON, BODY), incidents) == ("iemand bij uw huis", "een wapen")
    assert touched((HOME, WEAPON, BODY), ()) == ()
