"""The home scan, by role and name in the real program: left at a lock in a zone, taken up again, kept and printed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.journeys.program import Program
from tests.journeys.traces import on_disk

pytestmark = pytest.mark.journey

_NOTE = "kanarie-kier bij het slot"
_NOTE_FIELD = r"Notitie: Kunt u zien wie er aanbelt\?"


def _left_in_a_zone(program: Program) -> None:
    """One tap and a note, a lock, and back in the same zone with the same words."""
    desk = program.desk
    desk.click("button", "Woningscan")
    desk.click("button", "Begin de woningscan")
    desk.click("button", "Voordeur: nog doen")
    desk.wait("frame", "Woningscan, zone – .*")
    desk.click("radio button", "Aandacht")
    desk.click("button", r"Schrijf erbij: Kunt u zien wie er aanbelt\?")
    desk.type_into("text", _NOTE_FIELD, _NOTE)
    program.look("woningscan-zone")
    program.lock()
    assert "kanarie" not in desk.words()
    program.unlock(to="Woningscan, zone")
    assert desk.text_of("text", _NOTE_FIELD) == _NOTE


@pytest.mark.timeout(300)
def test_a_home_scan_is_left_taken_up_kept_and_printed(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    _left_in_a_zone(program)
    desk.click("button", "Alle zones")
    desk.wait("button", "Voordeur: 1 van 5 bekeken")
    program.look("woningscan-zones")
    desk.click("button", "Kijk het na")
    desk.wait("frame", "Woningscan, nakijken – .*")
    desk.click("button", "Bewaar de woningscan")
    desk.wait("frame", "Woningscan, uitkomst – .*")
    desk.click("button", "Neem op in mijn maatregelen: Een deurspion.*")
    desk.wait("label", "Staat in uw maatregelen")
    program.look("woningscan-uitkomst")
    file = tmp_path / "verslag.pdf"
    desk.click("button", "Bewaar als PDF")
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het document is klaar", seconds=60)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True)
    file.unlink()
    told = " ".join(done.stdout.split())
    assert "Deze zone is niet bekeken" in told
    assert "kanarie-kier" in told
    program.quit()
    assert on_disk((program.home, program.desk.folder), {"note": "kanarie"}) == set()


def _walked(program: Program, how: str) -> None:
    """The first item of the front door found so, and the scan kept."""
    desk = program.desk
    desk.keys("ctrl+5")
    desk.click("button", "Begin de woningscan")
    desk.click("button", "Voordeur: nog doen")
    desk.wait("frame", "Woningscan, zone – .*")
    desk.click("radio button", how)
    desk.click("button", "Alle zones")
    desk.wait("button", "Voordeur: 1 van 5 bekeken")
    desk.click("button", "Kijk het na")
    desk.wait("frame", "Woningscan, nakijken – .*")
    desk.click("button", "Bewaar de woningscan")
    desk.wait("frame", "Woningscan, uitkomst – .*")


@pytest.mark.parametrize("desk", ["800x1280"], indirect=True)
@pytest.mark.usefixtures("vault")
def test_done_twice_on_a_tablet_it_tells_the_difference_and_a_measure_leads_back(program: Program) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    _walked(program, "Aandacht")
    desk.click("button", "Neem op in mijn maatregelen: Een deurspion.*")
    desk.wait("label", "Staat in uw maatregelen")
    desk.click("button", "Bekijk de maatregel: Een deurspion.*")
    desk.wait("frame", "Maatregelen, één maatregel – .*")
    desk.click("button", "Terug naar de uitkomst")
    desk.wait("frame", "Woningscan, uitkomst – .*")
    desk.wait_focus("Bekijk de maatregel: Een deurspion.*")
    _walked(program, "In orde")
    desk.wait("label", "Wat er anders is dan de vorige keer")
    desk.wait("label", "Toen")
    program.look("woningscan-verschil-tablet")
    program.quit()
