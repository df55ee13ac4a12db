"""Evidence by role and name: a screenshot found in the list and looked at, and the lines of a chat that matter."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.desk_driver import Desk
from tests.journeys.program import Program, picture

pytestmark = pytest.mark.journey

_ENTRY = "Iemand stuurde een bericht."
_COPY = """
import sys
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
copied = QMimeData()
copied.setData("image/png", open(sys.argv[1], "rb").read())
application.clipboard().setMimeData(copied)
print("copied", flush=True)
application.exec()
"""


@contextmanager
def _on_the_clipboard(desk: Desk, shot: Path) -> Iterator[None]:
    """As when a program that makes screenshots has just copied one: it holds it for as long as it runs."""
    command = [sys.executable, "-I", "-c", _COPY, str(shot)]
    with subprocess.Popen(command, env=desk.environment, stdout=subprocess.PIPE, text=True) as holds:
        try:
            assert holds.stdout is not None
            assert holds.stdout.readline() == "copied\n"
            yield
        finally:
            holds.terminate()


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


def test_a_screenshot_is_pasted_into_an_incident_as_it_was_copied(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk, shot = program.desk, picture(tmp_path / "scherm.png", "ik weet je te vinden")
    program.start()
    program.unlock()
    program.write(_ENTRY)
    with _on_the_clipboard(desk, shot):
        desk.click("button", "Plak schermafdruk")
        desk.wait("label", "Het bewijs is bewaard.*")
    desk.click("button", r"Bekijk dit stuk: schermafdruk .*\.png")
    desk.wait("frame", "Bewijsstuk – .*")
    desk.wait(None, "Afbeelding zonder beschrijving")
    program.quit()
    [row] = program.console.vault("list", vault, "--json").json()
    [piece] = program.console.vault("show", vault, row["id"], "--json").json()["evidence"]
    assert piece["sha256"] == hashlib.sha256(shot.read_bytes()).hexdigest()
    program.console.vault("check", vault)
