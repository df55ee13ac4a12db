"""The home scan, by role and name in the real program: left at a lock in a zone, taken up again, kept and printed.

On a laptop, from the photos on at 200 %; done twice on an upright tablet.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.evidence.made import halves, saved
from tests.journeys.program import Program, keys_to
from tests.journeys.traces import on_disk
from tests.pdf.checks import faults
from tests.pdf.tagged import read

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


def _with_ten_photos(program: Program, camera: Path) -> None:
    """Ten at once with one thing that was looked at; each has its small picture, also after a lock."""
    camera.mkdir()
    for number in range(10):
        picture = saved(halves(160 + number, 120), "JPEG", quality=80)
        (camera / f"kanarie-foto-{number}.jpg").write_bytes(picture)
    desk = program.desk
    desk.click("button", r"Foto’s toevoegen: Kunt u zien wie er aanbelt\?")
    desk.type_into("text", "Bestand:", " ".join(f'"{file}"' for file in sorted(camera.iterdir())))
    desk.click("button", "Toevoegen")
    desk.wait("label", r"10 foto’s zijn bewaard\.", seconds=30)
    desk.wait(None, r"Foto 10 bij Kunt u zien wie er aanbelt\?", seconds=60)
    program.look("woningscan-fotos")
    program.lock()
    assert "kanarie" not in desk.words()
    program.unlock(to="Woningscan, zone")
    desk.wait("button", r"Haal weg: foto 10 bij Kunt u zien wie er aanbelt\?")
    shutil.rmtree(camera)


def _read_the_report(program: Program, file: Path) -> None:
    """What it says to who sees it and to who does not; it names no file."""
    desk = program.desk
    desk.click("button", "Bewaar als PDF")
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het document is klaar", seconds=60)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True)
    document = read(file.read_bytes())
    file.unlink()
    assert faults(document) == []
    alts = [str(node.alt) for node in document.root.all() if node.role == "Figure"]
    said = f"bij Voordeur: Kunt u zien wie er aanbelt? Notitie: {_NOTE}"
    assert alts == [f"Foto {number} {said}" for number in range(1, 11)]
    told = " ".join(done.stdout.split())
    assert "Deze zone is niet bekeken" in told
    assert "kanarie-kier" in told
    assert "kanarie-foto" not in told


@pytest.mark.timeout(300)
def test_a_home_scan_is_left_taken_up_kept_and_printed(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    _left_in_a_zone(program)
    program.magnify()
    _with_ten_photos(program, tmp_path / "camera")
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
    _read_the_report(program, tmp_path / "verslag.pdf")
    program.quit()
    assert on_disk((program.home, program.desk.folder), {"note": "kanarie"}) == set()


def _walked(program: Program, how: str) -> None:
    """The first item of the front door found so, and the scan kept."""
    desk = program.desk
    desk.keys(keys_to("Woningscan"))
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
