"""The self-scan, by role and name in the real program: left at a lock, taken up again, done twice, and on paper.

On a laptop first, then at 200 %; with the keyboard alone on an upright tablet.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import Program, keys_to

pytestmark = pytest.mark.journey


def _answer(program: Program, first: int, answers: dict[int, str]) -> None:
    """From question `first` to the check: "Ja" everywhere but in `answers`."""
    for number in range(first, 19):
        program.desk.wait("label", f"Vraag {number} van 18")
        program.desk.click("radio button", answers.get(number, "Ja"))
        program.desk.click("button", "Verder")
    program.desk.wait("frame", "Zelfscan, nakijken – .*")


def _keep(program: Program) -> None:
    """From the check to the outcome."""
    program.look("zelfscan-nakijken")
    program.desk.click("button", "Bewaar de zelfscan")
    program.desk.wait("frame", "Zelfscan, uitkomst – .*")


def _left_and_taken_up(program: Program) -> None:
    """Two questions, a note, a lock, and back at the third."""
    desk = program.desk
    desk.keys(keys_to("Zelfscan"))
    desk.click("button", "Begin de zelfscan")
    for number, answer in enumerate(("Ja", "Nee"), 1):
        desk.wait("label", f"Vraag {number} van 18")
        desk.click("radio button", answer)
        desk.click("button", "Verder")
    desk.wait("label", "Vraag 3 van 18")
    desk.type_into("text", "Aantekening", "lamp is stuk")
    program.look("zelfscan-vraag")
    program.lock()
    program.unlock(to="Zelfscan, vragen")
    desk.wait("label", "Vraag 3 van 18")
    assert desk.text_of("text", "Aantekening") == "lamp is stuk"


def _paper(program: Program, file: Path) -> str:
    """From the outcome: the PDF, as text."""
    desk = program.desk
    desk.click("button", "Bewaar als PDF")
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het document is klaar", seconds=60)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True)
    return " ".join(done.stdout.split())


@pytest.mark.timeout(300)
def test_a_scan_is_left_taken_up_done_again_and_printed(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    _left_and_taken_up(program)
    _answer(program, 3, {3: "Nee", 18: "Weet ik niet"})
    _keep(program)
    program.look("zelfscan-uitkomst")
    desk.click("button", "Neem op in mijn maatregelen: Hang een lamp.*")
    desk.wait("label", "Staat in uw maatregelen")

    program.magnify()
    desk.keys(keys_to("Zelfscan"))
    desk.click("button", "Begin de zelfscan")
    _answer(program, 1, {3: "Nee", 15: "Deels"})
    _keep(program)
    desk.wait("label", "Wat er anders is dan de vorige keer")
    desk.wait("label", "Staat in uw maatregelen")
    program.look("zelfscan-verschil")
    printed = _paper(program, tmp_path / "zelfscan.pdf")
    assert "Hang een lamp" in printed
    assert "Toen Nu" in printed
    assert "lamp is stuk" not in printed

    desk.click("button", "Bekijk uw maatregelen")
    desk.click("button", "Hang een lamp.*")
    desk.click("button", "Dit is gedaan")
    desk.wait("label", "Gedaan")
    program.look("maatregel")
    program.quit()
    program.console.vault("check", vault)


@pytest.mark.parametrize("desk", ["800x1280"], indirect=True)
@pytest.mark.timeout(200)
def test_the_whole_scan_goes_with_the_keyboard_alone_on_a_tablet(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    desk.wait_focus("Wachtzin")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    program.to_diary()
    desk.keys(keys_to("Zelfscan"))
    desk.wait_focus("Begin de zelfscan")
    desk.keys("space")
    for number in range(1, 19):
        desk.wait("label", f"Vraag {number} van 18")
        desk.wait_focus("Ja")
        desk.keys(*["Down", "Down"] if number == 3 else ["space"])
        desk.tab_to("Verder")
        desk.keys("space")
    desk.wait("frame", "Zelfscan, nakijken – .*")
    desk.wait_focus("Bewaar de zelfscan")
    desk.keys("space")
    desk.wait("frame", "Zelfscan, uitkomst – .*")
    desk.wait_focus("Bekijk uw maatregelen")
    desk.wait("button", "Neem op in mijn maatregelen: Hang een lamp.*")
    program.look("zelfscan-uitkomst-tablet")
    program.quit()
    program.console.vault("check", vault)
