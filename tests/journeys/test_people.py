"""Mensen and Nu hulp nodig, by role and name in the real program: taken over, on a card, and beside 112 when locked."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from tests.evidence.text.vcard_files import ICLOUD
from tests.journeys.program import Program
from tests.journeys.traces import in_memory, our_processes

pytestmark = pytest.mark.journey
NUMBER = "070-555 12 34"
_MOST_SECONDS = 5.0  # from the key to 112, also on a machine that has more to do


def _written_down(program: Program) -> None:
    """From the diary: somebody with a number, who is then shown beside 112."""
    desk = program.desk
    desk.click("button", "Mensen")
    desk.wait("button", r"Spoed\. 112\. .*")
    program.look("mensen")
    desk.click("button", "Schrijf iemand op")
    desk.click("radio button", "Eigen organisatie")
    desk.type_into("text", "Naam", "Noor Bakker")
    desk.type_into("text", "Nummers", f"werk: {NUMBER}")
    desk.type_into("text", "Wat heeft u afgesproken\\?", "kanariepietje")
    desk.click("button", "Opslaan")
    desk.wait("frame", "Mensen, één contact – .*")
    desk.wait("label", "Deze naam en dit nummer staan dan leesbaar op deze computer.*")
    desk.click("button", "Laat zien zonder wachtzin")
    desk.wait("button", "Haal weg van deze computer")
    program.look("contact")


def _taken_over(program: Program, file: Path) -> None:
    """From the page of a contact: one of the two in a file of a phone."""
    desk = program.desk
    desk.click("button", "Terug naar Mensen")
    desk.click("button", "Neem contacten over")
    desk.click("button", "Kies een bestand")
    desk.type_into("text", "Bestand:", str(file))
    desk.click("button", "Kiezen")
    desk.click("check box", "Slotenmaker De Sleutel.*", seconds=30)
    desk.click("radio button", "Politie en OM")
    program.look("contacten-overnemen")
    desk.click("button", "Neem contacten over")
    desk.wait("label", "1 contact overgenomen")
    desk.wait("button", r"Mila Bakker\. .*")


def _card(program: Program, file: Path) -> str:
    """From the list: the card as text."""
    desk = program.desk
    desk.click("button", "Maak een kaartje")
    desk.wait("frame", "Kaartje maken – .*")
    program.look("kaartje")
    desk.click("button", "Bewaar als PDF")
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het document is klaar", seconds=60)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True)
    return " ".join(done.stdout.split())


def _there_when_locked(program: Program) -> None:
    """One key from the unlock window: 112 first, who was chosen beside it, and nothing else of the vault anywhere."""
    desk = program.desk
    program.lock()
    desk.wait("label", r"Is er net iets gebeurd\?")
    asked = time.monotonic()
    desk.keys("ctrl+h")
    desk.wait("label", "112")
    assert time.monotonic() - asked < _MOST_SECONDS
    desk.wait("label", NUMBER)
    desk.wait("button", f"Kopieer {NUMBER}, Noor Bakker")
    program.look("nu-hulp-nodig")
    words = desk.words()
    assert not any(word in words for word in ("Mila", "kanariepietje", "0655512345"))
    if os.geteuid() == 0:  # nobody else may look into a process that is hardened
        shown = {"number": NUMBER, "other name": "Mila Bakker", "agreed": "kanariepietje"}
        assert in_memory(our_processes(), shown) == {"number"}


@pytest.mark.timeout(300)
def test_people_are_written_taken_over_printed_and_one_of_them_is_there_when_locked(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    (tmp_path / "telefoon.vcf").write_bytes(ICLOUD)
    program.start()
    program.unlock()
    _written_down(program)
    _taken_over(program, tmp_path / "telefoon.vcf")
    printed = _card(program, tmp_path / "kaartje.pdf")
    assert f"Noor Bakker {NUMBER}" in printed
    assert "Mila Bakker +31655512345" in printed
    assert "Spoed 112" in printed

    _there_when_locked(program)
    left = b"".join(file.read_bytes() for file in (program.home / "nu-hulp").iterdir())
    assert left == b'[{"words": "Noor Bakker", "number": "070-555 12 34"}]'

    desk.click("button", "Haal deze namen weg")
    desk.gone("label", NUMBER)
    desk.click("button", "Terug naar waar u was")
    program.unlock()
    desk.click("button", "Mensen")
    desk.click("button", r"Noor Bakker\. .*")
    desk.wait("button", "Laat zien zonder wachtzin")
    program.quit()
    program.console.vault("check", vault)
