"""An Ankerkaart by role and name in the real program: made, given away on paper, and checked after ten more entries."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.journeys.program import Program

pytestmark = pytest.mark.journey

_ENTRY = "Er lag een brief met een kogel in de bus."


def _code_on(pdf: Path) -> str:
    """The code as a person reads it from the paper, on which nothing of the diary stands."""
    done = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True)
    paper = " ".join(done.stdout.split())
    assert not [secret for secret in ("kogel", "de griffier", "Proef") if secret in paper]
    found = re.search(r"Typ eerst (\d+-) en daarna: ((?:[0-9a-f]{4} ){16})", paper)
    assert found is not None, paper
    return f"{found[1]}{found[2]}".strip()


def _make(program: Program, file: Path) -> None:
    """From the page "Kluis", up to the card that was made."""
    desk = program.desk
    desk.click("button", "Kluis")
    desk.wait("label", "U heeft nog geen Ankerkaart gemaakt.")
    desk.click("button", "Maak een Ankerkaart")
    desk.wait("frame", "Ankerkaart maken – .*")
    desk.type_into("text", r"Voor wie is deze kaart\?", "de griffier")
    program.look("ankerkaart-maken")
    desk.click("button", "Maak de Ankerkaart")
    desk.wait("dialog", "Waar mag de kaart komen.*")
    desk.keys("ctrl+a")
    desk.type(str(file))
    desk.keys("Return")
    desk.wait("frame", "Ankerkaart gemaakt – .*")
    program.look("ankerkaart-gemaakt")


def _check(program: Program, code: str, said: str) -> None:
    """On the page where a card is checked."""
    desk = program.desk
    desk.type_into("text", "Code van de kaart", code)
    desk.click("button", "Controleer de kaart")
    desk.wait("label", said)


def test_a_card_is_made_and_checked_after_ten_more_entries(program: Program, vault: Path, tmp_path: Path) -> None:
    desk, file = program.desk, tmp_path / "kaart.pdf"
    program.start()
    program.unlock()
    program.write(_ENTRY)
    _make(program, file)
    code = _code_on(file)
    assert code == desk.text_of("text", "Code van de kaart")
    desk.click("button", "Terug naar Kluis")
    desk.wait("label", "Laatst verankerd: .*, 0 regels daarna.")
    program.quit()

    program.console.log(vault, *({"account": f"Weer een telefoontje, nummer {number}."} for number in range(1, 11)))
    program.start()
    program.unlock()
    desk.click("button", "Kluis")
    desk.wait("label", "Laatst verankerd: .*, 10 regels daarna.")
    desk.click("button", "Controleer een Ankerkaart")
    desk.wait("frame", "Ankerkaart controleren – .*")
    _check(program, code.upper(), "Regel 1 staat er nog zo")
    desk.wait("label", r"U maakte deze kaart op .*, voor: de griffier\.\n.*\nDaarna kwamen er 11 regels bij\.\n.*")
    program.look("ankerkaart-staat")
    _check(program, code[:-4], "De code is niet volledig.*")
    other = "0000" if code[-4:] != "0000" else "1111"
    _check(program, code[:-4] + other, "Regel 1 is anders dan op de kaart")
    desk.wait("label", "Alleen groep 16 is anders.*")
    program.quit()
    assert "Ankerkaart: Regel 1 staat er nog zo." in program.console.vault("check", vault, "--code", code).err
