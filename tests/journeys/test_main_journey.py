"""From a threat to a folder for the police, in the real program, as somebody with a screen reader does it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.journeys.program import Program, keys_to, picture

pytestmark = pytest.mark.journey

_ACCOUNT = "Aan de balie riep een man dat hij weet waar mijn kinderen naar school gaan."
_WORDS = "Ik weet waar je kinderen naar school gaan"
_ANSWERS = {
    r"Wat is uw naam\?": "M. Verhaegen",
    r"Wat is uw functie\?": "wethouder",
    "Bij welke gemeente, .*": "gemeente Lindewaard",
    "Op welk werkadres .*": "Raadhuisplein 1, Lindewaard",
    r"Wat is uw huisadres\?": "Dorpsstraat 12, 1234 AB Lindewaard",
    r"In welke plaats tekent u\?": "Lindewaard",
}
_MOST_SECONDS = 90


def test_from_a_threat_to_a_folder_that_can_be_verified(program: Program, tmp_path: Path) -> None:
    shot = picture(tmp_path / "schermafdruk.png", _WORDS)
    target = tmp_path / "aangifte"

    _make_vault(program)
    program.write(_ACCOUNT, shot)
    _fill_in(program)
    program.lock()
    program.look("vergrendeld")
    program.unlock()
    program.look("dagboek")
    _hand_over(program, target)
    program.quit()

    verified = program.console("verify", target)
    assert "De map past in elkaar" in verified.out + verified.err
    [exhibit] = (target / "bewijs").iterdir()
    assert exhibit.read_bytes() == shot.read_bytes()
    _stands_in_the_vault(program)


def test_what_happened_is_stored_within_ninety_seconds_of_starting(program: Program, vault: Path) -> None:
    began = time.monotonic()
    program.start()
    program.unlock()
    program.write(_ACCOUNT)
    stored = time.monotonic() - began
    print(f"from starting the program to a stored incident, without the typing: {stored:.1f} s")
    assert stored < _MOST_SECONDS


def _make_vault(program: Program) -> None:
    program.start()
    program.begin_first_vault()
    program.desk.keys(keys_to("Dagboek"))
    program.desk.wait("frame", "Dagboek – .*")
    program.look("dagboek-leeg")


def _fill_in(program: Program) -> None:
    desk = program.desk
    desk.wait("label", "schermafdruk.png")
    program.look("incident")
    desk.click("button", "Aanvullen of wijzigen")
    desk.type_into("text", "Waar gebeurde het.", "De balie van het gemeentehuis")
    program.look("aanvullen")
    desk.click("button", "Kijk uw wijziging na")
    desk.wait("label", "Schrijf in een paar woorden waarom .*")
    program.look("aanvullen-zonder-reden")
    desk.click("button", "Later verder")
    program.amend(_WORDS, "De precieze woorden schoten mij later te binnen.")
    for words in (_WORDS, "De balie van het gemeentehuis", "1 latere versie"):
        desk.wait("label", words)
    program.look("incident-aangevuld")


def _hand_over(program: Program, target: Path) -> None:
    desk = program.desk
    program.answer("Aan de balie", _ANSWERS)
    desk.wait("label", "Dorpsstraat 12.*")
    program.ask_for_folder(target)
    desk.wait("frame", "Map voor de politie – .*", seconds=60)
    program.look("aangifte-klaar")
    desk.click("button", "Klaar")
    desk.wait("frame", "Dagboek – .*")


def _stands_in_the_vault(program: Program) -> None:
    """What the console, which shares nothing with the window but the vault, finds there."""
    vault = program.home / "kluizen" / "Mijn dossier.kluis"
    program.console.vault("check", vault)
    [row] = program.console.vault("list", vault, "--json").json()
    stored = program.console.vault("show", vault, row["id"], "--json").json()
    assert (stored["account"], stored["literal_words"], stored["channel"]) == (_ACCOUNT, _WORDS, "email")
    assert [piece["name"] for piece in stored["evidence"]] == ["schermafdruk.png"]
