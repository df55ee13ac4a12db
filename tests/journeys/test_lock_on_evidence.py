"""A lock on the pages of evidence: while a piece is read, with its messages on the screen, with bars half made."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.journeys.program import Program, picture
from tests.journeys.traces import in_memory, on_disk, our_processes

pytestmark = pytest.mark.journey

_CANARY = "kanarie-bericht-4d1e"
_MOST_SECONDS = 2.0
_MANY = 20_000


def _lock(program: Program, page: str) -> float:
    """Seconds until the page is gone; returns when the fresh window is there."""
    began = time.monotonic()
    program.desk.keys("ctrl+l")
    program.desk.gone("frame", f"{page} – .*")
    took = time.monotonic() - began
    program.desk.wait("frame", "Kluis openen – .*")
    return took


def _nothing_is_left(program: Program) -> None:
    assert _CANARY not in program.desk.words()
    if os.geteuid() == 0:
        assert in_memory(our_processes(), {"message": _CANARY}) == set()
    assert on_disk([program.home], {"message": _CANARY}) == set()


def test_a_lock_while_a_chat_is_read_and_once_it_is_shown_leaves_nothing_of_it(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk, file = program.desk, tmp_path / "gesprek.txt"
    file.write_text(f"22-11-2026 21:40 - Jan: {_CANARY}\n" * _MANY, encoding="utf-8")
    program.start()
    program.unlock()
    program.write("Iemand stuurde berichten.", file)
    desk.click("button", r"Bekijk dit stuk: gesprek\.txt")
    desk.wait("frame", "Bewijsstuk – Weerbaar")
    assert _lock(program, "Bewijsstuk") < _MOST_SECONDS
    _nothing_is_left(program)

    program.unlock()
    desk.click("button", "Bewijs")
    desk.click("button", "Bekijk dit stuk")
    desk.wait("label", f".*{_CANARY}.*")
    if os.geteuid() == 0:
        assert in_memory(our_processes(), {"message": _CANARY}), "the look is blind"
    desk.click("button", "Markeer dit bericht")
    desk.wait("label", r"20\.000 berichten, 1 gemarkeerd\. Dat is nog niet bewaard\.")
    assert _lock(program, "Bewijsstuk") < _MOST_SECONDS
    _nothing_is_left(program)


def test_a_lock_with_bars_half_made_keeps_the_piece_as_it_was_and_no_copy(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.write("Er kwam een bericht.", picture(tmp_path / "deur.png", "Dorpsstraat 12"))
    desk.click("button", r"Bekijk dit stuk: deur\.png")
    desk.click("button", "Maak een afgeschermde kopie")
    desk.wait_focus("Voeg een balk toe", seconds=60)
    desk.keys("space")
    desk.wait_focus("Balk 1 van 1, .*")
    desk.wait("label", ".*gaat de kluis op slot, dan zijn de balken weg.*")
    assert _lock(program, "Afgeschermde kopie") < _MOST_SECONDS
    program.unlock()
    program.quit()
    [row] = program.console.vault("list", vault, "--json").json()
    [piece] = program.console.vault("show", vault, row["id"], "--json").json()["evidence"]
    assert piece["name"] == "deur.png"
    program.console.vault("check", vault)
