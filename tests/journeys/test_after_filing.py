"""After filing, by role and name in the real program: how it went, found back, and what came later on a sheet."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.journeys.program import Program, picture

pytestmark = pytest.mark.journey

_ENTRY = "Er lag een brief met een kogel in de bus."
_NAME = r"Wat is uw naam\?"


def _make_folder(program: Program, target: Path) -> None:
    """From the check page, until it stands there."""
    program.ask_for_folder(target)
    program.desk.wait("frame", "Map voor de politie – .*", seconds=60)


def _write_how_it_went(program: Program) -> None:
    """From the page of the folder: with whom, under which number, and what comes next."""
    desk = program.desk
    desk.click("button", "Schrijf op hoe het ging")
    desk.wait("frame", "Opschrijven hoe het ging – .*")
    desk.wait("label", r"Dit gaat over 1 incident\.")
    desk.type_into("text", r"Op welke dag was dat\?", "3-3-2025")
    desk.type_into("text", r"Met wie sprak u\?", "B. de Wit")
    desk.type_into("text", r"Welk nummer kreeg u\?", "PL1300-7")
    program.look("opschrijven")
    desk.click("button", "Opslaan")
    desk.wait("label", "PL1300-7")
    program.look("wat-u-heeft-gedaan")


def _add_to_it(program: Program) -> None:
    """From the page of the incident, to the check page of a folder that adds to the first."""
    desk = program.desk
    desk.click("button", r"Aangifte van 3 maart 2025, nummer PL1300-7\.")
    desk.click("button", "Maak een aanvulling op de map")
    desk.wait("label", r"U vult aan op: Aangifte van 3 maart 2025, nummer PL1300-7\..*")
    program.look("aanvullen-op")
    desk.click("button", "Verder")
    desk.wait("radio button", "Aangifte")
    desk.click("button", "Verder")
    desk.type_into("text", _NAME, "M. Verhaegen")
    for after in (
        r"Vraagt u om vervolging\?",
        "Schade toevoegen",
        r"Wat is uw huisadres\?",
        r"In welke plaats tekent u\?",
        "Het programma beoordeelt geen dreiging.*",
        r"Wat schermt u af\?",
    ):
        desk.click("button", "Verder")
        desk.wait(None, after)
    desk.wait_focus("Verder")  # once it was searched
    desk.click("button", "Verder")
    desk.wait("button", "Map voor de politie maken")


def _text(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return " ".join(done.stdout.split())


@pytest.mark.timeout(300)
def test_how_it_went_is_kept_and_what_came_later_goes_on_a_sheet_of_its_own(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk, first, second = program.desk, tmp_path / "eerste", tmp_path / "tweede"
    program.start()
    program.unlock()
    program.write(_ENTRY)
    program.answer("kogel", {_NAME: "M. Verhaegen"})
    _make_folder(program, first)
    _write_how_it_went(program)

    desk.click("button", "Dagboek")
    program.open_incident("kogel")
    desk.wait("button", r"Aangifte van 3 maart 2025, nummer PL1300-7\.")
    desk.click("button", "Bewijs toevoegen")
    program.choose_file(picture(tmp_path / "brief.png", "Wij weten waar je woont"))
    desk.wait("label", "Het bewijs is bewaard.*")

    _add_to_it(program)
    _make_folder(program, second)
    program.quit()

    for folder in (first, second):
        assert "past in elkaar" in program.console("verify", folder).out
    assert not (first / "aanvulling.pdf").exists()
    sheet = _text(second / "aanvulling.pdf")
    assert "Nieuwe bewijsstukken" in sheet
    assert "kogel" not in sheet
    assert "B. de Wit" not in _text(second / "aangifte.pdf")
    program.console.vault("check", vault)
