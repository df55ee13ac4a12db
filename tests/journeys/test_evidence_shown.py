"""Evidence by role and name: a screenshot found in the list and looked at, and the lines of a chat that matter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.program import Program, picture

pytestmark = pytest.mark.journey

_ENTRY = "Iemand stuurde een bericht."


def test_three_lines_of_a_chat_are_marked_and_kept(program: Program, vault: Path, tmp_path: Path) -> None:
    desk, file = program.desk, tmp_path / "gesprek.txt"
    lines = (f"22-11-2026 21:{minute:02} - Jan: Bericht nummer {minute}" for minute in range(20))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    program.start()
    program.unlock()
    program.write(_ENTRY, file)
    desk.click("button", r"Bekijk dit stuk: gesprek\.txt")
    desk.wait("frame", "Bewijsstuk – .*")
    desk.wait("list", "Berichten")
    program.look("bewijsstuk-gesprek")
    for _ in range(3):
        desk.click("button", "Markeer dit bericht")
        desk.wait("button", "Haal de markering weg")
        desk.click("list", "Berichten")
        desk.keys("Down")
    desk.click("button", "Bewaar gemarkeerde berichten")
    desk.wait("label", "De markeringen zijn bewaard")
    program.quit()
    [row] = program.console.vault("list", vault, "--json").json()
    assert row["evidence"] == 1
    program.console.vault("check", vault)


def test_a_screenshot_is_found_in_the_list_and_looked_at(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.write(_ENTRY, picture(tmp_path / "scherm.png", "ik weet je te vinden"))
    desk.click("button", "Bewijs")
    desk.wait("list", "Bewijsstukken")
    desk.wait("list item", r"scherm\.png\. Afbeelding, .*")
    program.look("bewijs")
    desk.click("button", "Bekijk dit stuk")
    desk.wait("frame", "Bewijsstuk – .*")
    desk.wait(None, "Afbeelding zonder beschrijving")
    program.look("bewijsstuk-afbeelding")
    desk.click("button", "Terug naar Bewijs")
    desk.wait("list", "Bewijsstukken")
    program.quit()
    program.console.vault("check", vault)
