"""Taking back what was just done, and the menu of the right button, in the real program with keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import Program, keys_to

pytestmark = pytest.mark.journey


def test_a_measure_and_who_belongs_together_are_taken_back_with_the_keyboard_alone(
    program: Program, vault: Path
) -> None:
    desk = program.desk
    program.console.log(vault, {"account": "Een man riep.", "persons": [{"name": "Jan", "handle": "boos"}]})
    program.console.log(vault, {"account": "Hij riep weer.", "persons": [{"handle": "@Boos"}]})
    program.start()
    desk.wait_focus("Wachtzin")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    program.to_diary()
    _done_and_not(program)
    _joined_and_not(program)
    program.quit()
    program.console.vault("check", vault)


def _done_and_not(program: Program) -> None:
    """With Ctrl+Z, and once more from the menu Bewerken."""
    desk = program.desk
    desk.keys(keys_to("Zelfscan"))
    desk.wait("frame", "Zelfscan – .*")
    desk.tab_to("Bekijk uw maatregelen")
    desk.keys("space")
    desk.wait("frame", "Maatregelen – .*")
    desk.wait_focus("Schrijf een maatregel op")
    desk.keys("space")
    desk.wait_focus(r"Wat wilt u doen\?")
    desk.type("weg")
    desk.keys("Menu", "Down", "Return")  # the first of the menu that the right button opens too
    desk.type("Lamp ophangen")
    desk.keys("ctrl+s")
    desk.wait_focus("Aanvullen of wijzigen")
    desk.wait("label", "Lamp ophangen")
    for from_menu in (False, True):
        desk.tab_to("Dit is gedaan")
        desk.keys("space")
        desk.wait("label", "Deze maatregel staat nu op gedaan.")
        if from_menu:
            desk.open_menu("w", "Ongedaan maken.*")
            program.look("bewerken")
        desk.keys(*(("Down", "Return") if from_menu else ("ctrl+z",)))
        desk.wait("label", "Dit is ongedaan gemaakt.")
        desk.wait("button", "Dit is gedaan")
        desk.gone("button", "Maak ongedaan")


def _joined_and_not(program: Program) -> None:
    """With the button."""
    desk = program.desk
    desk.keys(keys_to("Dagboek"))
    desk.wait("frame", "Dagboek – .*")
    desk.wait_focus("Leg vast")
    desk.tab_to("Tijdlijn")
    desk.keys("space")
    desk.tab_to("Wie hoort bij wie")
    desk.keys("space")
    desk.wait("frame", "Wie hoort bij wie – .*")
    desk.tab_to("Voeg samen: .*")
    desk.keys("space")
    desk.wait_focus("Terug naar de tijdlijn")
    program.look("samengevoegd")
    desk.tab_to("Maak ongedaan")
    desk.keys("space")
    desk.wait("label", "Dit is ongedaan gemaakt.")
    desk.wait("button", "Voeg samen: .*")
