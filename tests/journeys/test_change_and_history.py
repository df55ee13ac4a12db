"""A change by role and name: a reason, old and new side by side, and the history that tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.program import WORDS, Program

pytestmark = pytest.mark.journey

_REASON = "De precieze woorden schoten mij later te binnen."


def test_a_change_is_looked_at_stored_and_told(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.write("Er werd geroepen.")
    desk.click("button", "Aanvullen of wijzigen")
    desk.type_into("text", WORDS, "Wij")
    desk.click("button", "Kijk uw wijziging na")
    desk.wait("label", "Schrijf in een paar woorden waarom .*")
    desk.click("button", "Later verder")
    program.amend("Wij weten waar u woont", _REASON)
    desk.click("button", "Bekijk de geschiedenis")
    desk.wait("frame", "Geschiedenis – .*")
    for words in ("Versie 2", _REASON, "Letterlijke woorden", "Niet ingevuld", "Wij weten waar u woont"):
        desk.wait("label", words)
    program.look("geschiedenis")
    program.quit()
    program.console.vault("check", vault)
