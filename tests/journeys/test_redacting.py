"""A photo is made fit to show, by role and name, and with keys alone: the copy stands beside the original."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.journeys.program import Program, picture

pytestmark = pytest.mark.journey

_WORDS = "Wij weten waar u woont"


def test_a_photo_gets_a_bar_and_the_copy_is_kept_beside_it(program: Program, vault: Path, tmp_path: Path) -> None:
    shot = picture(tmp_path / "schermafdruk.png", _WORDS)
    desk = program.desk
    program.start()
    program.unlock()
    program.write("Er kwam een bericht.", shot)
    desk.click("button", "Maak een afgeschermde kopie: schermafdruk.png")
    desk.wait("frame", "Afgeschermde kopie – .*")
    desk.wait_focus("Voeg een balk toe", seconds=60)
    desk.click("button", "Voeg een balk toe")
    desk.wait("button", "Balk 1 van 1, .*")
    program.look("balk")
    desk.click("button", "Bewaar de afgeschermde kopie")
    desk.wait("frame", "Incident – .*", seconds=60)
    desk.click("button", r"Bekijk dit stuk: schermafdruk \(afgeschermd\)\.png")
    desk.wait("label", r"Dit is een afgeschermde kopie\..*")
    program.look("afgeschermde-kopie")
    desk.click("button", r"Bekijk dit stuk: schermafdruk\.png")
    desk.wait("label", r"Het origineel is bewaard en niet veranderd\.")
    desk.wait("button", r"Bekijk dit stuk: schermafdruk \(afgeschermd\)\.png")
    program.quit()
    _is_kept_beside_it(program, vault, shot)


def test_a_photo_gets_a_bar_with_the_keyboard_alone(program: Program, vault: Path, tmp_path: Path) -> None:
    shot = picture(tmp_path / "schermafdruk.png", _WORDS)
    desk = program.desk
    program.start()
    program.unlock_with_keys()
    program.to_diary()
    program.write_with_keys("Er kwam een bericht.", shot)
    desk.wait_focus("Aanvullen of wijzigen")
    desk.tab_to("Maak een afgeschermde kopie: schermafdruk.png", back=True)
    desk.keys("space")
    desk.wait_focus("Voeg een balk toe", seconds=60)
    desk.keys("space")
    desk.wait_focus("Balk 1 van 1, .*")
    desk.keys("shift+Right")
    desk.keys("Up")
    desk.tab_to("Bewaar de afgeschermde kopie")
    desk.keys("space")
    desk.wait("frame", "Incident – .*", seconds=60)
    desk.wait("label", r"schermafdruk \(afgeschermd\).png")
    program.quit()
    _is_kept_beside_it(program, vault, shot)


def _is_kept_beside_it(program: Program, vault: Path, shot: Path) -> None:
    program.console.vault("check", vault)
    [row] = program.console.vault("list", vault, "--json").json()
    original, copy = program.console.vault("show", vault, row["id"], "--json").json()["evidence"]
    assert (original["name"], copy["name"]) == ("schermafdruk.png", "schermafdruk (afgeschermd).png")
    assert original["sha256"] == hashlib.sha256(shot.read_bytes()).hexdigest()
    assert copy["sha256"] != original["sha256"]
