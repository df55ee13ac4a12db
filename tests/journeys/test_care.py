"""A small signal and the time after, by role and name in the real program: written, weighed, a plan, and its paper."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from tests.journeys.program import ACCOUNT, Program

pytestmark = pytest.mark.journey

_MOST_SECONDS = 30.0
_SIGNAL = "Dezelfde auto stond weer voor de deur"


def _a_signal_is_written(program: Program) -> None:
    """One sentence and one button."""
    desk, begun = program.desk, time.monotonic()
    desk.click("button", "Leg vast")
    desk.wait("frame", "Leg vast – .*")
    desk.type_into("text", ACCOUNT, _SIGNAL)
    desk.click("button", "Opslaan in dagboek")
    desk.wait("frame", "Incident – .*")
    assert time.monotonic() - begun < _MOST_SECONDS


def _and_weighed(program: Program) -> None:
    """Left at a lock among the signs, taken up there, and decided."""
    desk = program.desk
    desk.click("button", "Weeg dit signaal")
    desk.wait("frame", "Signaal wegen – .*")
    desk.click("button", "Verder")
    desk.wait("label", r"Wat herkent u\?")
    desk.click("check box", "Opwachten of volgen")
    program.lock()
    assert _SIGNAL not in desk.words()
    program.unlock(to="Signaal wegen")
    desk.wait("label", r"Wat herkent u\?")
    program.look("signaal-wegen")
    for question in (r"Hoe was het gedrag\?", r"Wat is er anders\?", r"Wat besluit u\?"):
        desk.click("button", "Verder")
        desk.wait("label", question)
    desk.wait("label", ".*Hiervoor spreekt: Opwachten of volgen.*")
    desk.click("radio button", "Bespreken")
    desk.type_into("text", r"Waarom kiest u dit\?", "dit is de tweede keer")
    desk.click("button", "Bewaar mijn besluit")
    desk.wait("frame", "Signaal wegen, uitkomst – .*")
    program.look("signaal-uitkomst")
    desk.click("button", "Terug naar het incident")
    desk.wait("frame", "Incident – .*")


@pytest.mark.timeout(300)
def test_a_signal_is_weighed_and_a_plan_is_made_done_in_part_and_printed(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    _a_signal_is_written(program)
    _and_weighed(program)
    desk.click("button", "Plan de tijd hierna")
    desk.wait("frame", "Een plan beginnen – .*")
    desk.click("check box", "Uw partner")
    desk.click("button", "Maak het plan")
    desk.wait("frame", "Na een incident, uw plan – .*")
    desk.click("button", "Open deze stap: Dezelfde dag")
    desk.wait("frame", "Een stap van uw plan – .*")
    desk.type_into("text", "Aantekening", "kanarie was erbij")
    desk.click("radio button", "Ja")
    desk.click("button", "Opslaan")
    desk.wait("button", "Bekijk deze stap: Dezelfde dag")
    program.look("na-een-incident-plan")
    file = tmp_path / "plan.pdf"
    desk.click("button", "Bewaar als PDF")
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het document is klaar", seconds=60)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True)
    told = " ".join(done.stdout.split())
    assert "Na drie dagen" in told
    assert "Dezelfde dag" not in told
    assert "kanarie" not in told
    assert "0800-0113" in told
