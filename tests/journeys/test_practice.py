"""`--demo` opens two invented years, marked OEFENING, with evidence that can be seen."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.journeys.program import Program

pytestmark = pytest.mark.journey

_MOST_SECONDS = 30.0  # until the diary, on a machine that has more to do


def test_the_demo_opens_the_diary_of_two_invented_years(program: Program, home: Path) -> None:
    desk = program.desk
    began = time.monotonic()
    program.start("--demo")
    window = time.monotonic() - began
    program.to_diary("OEFENING", _MOST_SECONDS)
    print(f"window after {window:.1f} s, diary after {time.monotonic() - began:.1f} s")
    program.look("oefenkluis-dagboek")
    program.open_incident("De man met de pet")
    desk.wait("label", ".*De kinderen willen niet meer buiten spelen.*")
    program.quit()
    assert (home / "kluizen" / "Oefenen.kluis").is_dir()

    began = time.monotonic()
    program.start("--demo")
    program.to_diary("OEFENING", _MOST_SECONDS)
    print(f"the second time after {time.monotonic() - began:.1f} s")
    desk.keys("ctrl+f")
    desk.wait_focus("Zoek in alles wat u vastlegde")
    desk.type('"briefje van uw ambtenaren"')
    desk.wait(
        "list item", r".*Gevonden in mail windpark 2\.eml: .*Een briefje van uw ambtenaren is geen antwoord.*", 60
    )
    program.look("gevonden-in-een-mail")
    program.quit()
