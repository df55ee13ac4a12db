"""Both plans, by role and name in the real program: made, locked half-way, measures, a calendar, and two papers.

The starter plan at 200 % on a laptop, Thuisfront on an upright tablet.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.journeys.program import Program, keys_to
from tests.journeys.traces import on_disk

pytestmark = pytest.mark.journey

_SECRET = "kanarievogel"
_FIRST_DAY = r"Wat is uw eerste dag in uw functie\?"


def _paper(program: Program, button: str, file: Path) -> str:
    """The PDF, as text."""
    desk = program.desk
    desk.click("button", button)
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het document is klaar", seconds=60)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True)
    return " ".join(done.stdout.split())


def _first_day_with_a_lock(program: Program) -> None:
    """Typed, locked, and back with the same day."""
    desk = program.desk
    desk.click("button", "Maak een plan voor dertig dagen")
    desk.wait("frame", "Starterspakket, eerste dag – .*")
    program.look("starterspakket-eerste-dag")
    desk.type_into("text", _FIRST_DAY, "1-12-2030")
    program.lock()
    program.unlock(to="Starterspakket, eerste dag")
    assert desk.text_of("text", _FIRST_DAY) == "1-12-2030"


def _code_word_with_a_lock(program: Program) -> None:
    """Typed at its subject, locked, and back there with the same word."""
    desk = program.desk
    desk.wait("label", "Onderdeel 6 van 9")
    desk.type_into("text", "Het woord", _SECRET)
    program.look("thuisfront-codewoord")
    program.lock()
    assert _SECRET not in desk.words()
    program.unlock(to="Thuisfront, onderdeel")
    assert desk.text_of("text", "Het woord") == _SECRET


@pytest.mark.timeout(300)
def test_a_starter_plan_becomes_measures_days_and_a_paper(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.magnify()
    desk.keys(keys_to("Zelfscan"))
    _first_day_with_a_lock(program)
    desk.click("button", "Opslaan")
    desk.wait("frame", "Starterspakket, uw plan – .*")
    desk.click("button", "Zet in mijn maatregelen")
    desk.wait("button", "Bekijk uw maatregelen")
    program.look("starterspakket")
    days = tmp_path / "dagen.ics"
    desk.click("button", "Zet de dagen in uw agenda")
    desk.type_into("text", "Naam van het bestand:", str(days))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het bestand voor uw agenda is klaar")
    file = days.read_text(encoding="utf-8")
    assert "20301202" in file
    assert "BRP" not in file
    printed = _paper(program, "Bewaar als PDF", tmp_path / "plan.pdf")
    assert "Dag 1 is 1 december 2030." in printed
    assert "Nog te doen" in printed
    desk.click("button", "Bekijk de maatregel: Vraag geheimhouding aan in de BRP")
    desk.click("button", "Dit is gedaan")
    desk.click("button", "Terug naar uw plan")
    desk.wait("label", "Gedaan")
    program.quit()
    program.console.vault("check", vault)


@pytest.mark.parametrize("desk", ["800x1280"], indirect=True)
@pytest.mark.timeout(300)
def test_a_family_plan_keeps_its_code_word_in_the_vault(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    desk.keys(keys_to("Woningscan"))
    desk.click("button", "Vul Thuisfront in")
    desk.wait("label", "Onderdeel 1 van 9")
    desk.click("radio button", "Ja")
    desk.type_into("text", "Wie doet open", "Sanne")
    program.look("thuisfront-onderdeel")
    for place in range(2, 7):
        desk.click("button", "Verder")
        desk.wait("label", f"Onderdeel {place} van 9")
    _code_word_with_a_lock(program)
    for place in range(7, 10):
        desk.click("button", "Verder")
        desk.wait("label", f"Onderdeel {place} van 9")
    desk.click("button", "Verder")
    desk.click("button", "Bewaar Thuisfront")
    desk.wait("frame", "Thuisfront, uw afspraken – .*")
    assert _SECRET not in desk.words()
    printed = _paper(program, "Maak het blad als PDF", tmp_path / "blad.pdf")
    assert "Sanne" in printed
    assert "kanarie" not in printed
    program.look("thuisfront")
    desk.click("button", "Toon wat in de kluis blijft")
    desk.wait("label", _SECRET)
    program.quit()
    assert on_disk((program.home, program.desk.folder, tmp_path), {"woord": "kanarie"}) == set()
    program.console.vault("check", vault)
