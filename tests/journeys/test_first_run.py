"""The first time: four pages, "Snel weg" in earnest, and a practice vault that goes with one click."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.desk_driver import Desk
from tests.journeys.program import FIRST, Program
from weerbaar_desktop.presentation.first_run_shown import ERASED, TRIED

pytestmark = pytest.mark.journey

_TO_PRACTISE = 150.0
"""Seconds in which the practice vault is made and open, on a machine that has more to do."""


@pytest.mark.timeout(400)
def test_the_first_time_by_role_and_name_with_the_practice_vault_made_and_erased(program: Program, home: Path) -> None:
    desk = program.desk
    program.start()
    program.begin_first_vault()
    program.look("eerste-keer-2b")
    desk.click("button", "Maak de code later")
    desk.wait("frame", "Snel weg – .*")
    program.look("eerste-keer-3")
    desk.click("button", "Probeer Snel weg")
    desk.wait("frame", "Kluis openen – .*")
    desk.wait("label", TRIED[1])
    program.look("eerste-keer-3-terug")
    program.unlock(to="Beginnen")
    desk.wait("label", TRIED[1])
    program.look("eerste-keer-4")
    desk.click("button", "Open de oefenkluis")
    desk.wait("frame", f"{FIRST} – .* – OEFENING", _TO_PRACTISE)
    own = home / "kluizen" / "Mijn dossier.kluis"
    before = _bytes_of(own)
    _erase_the_practice_vault(program, home)
    assert _bytes_of(own) == before
    program.unlock()
    program.quit()
    assert PASSPHRASE not in desk.log.read_text(errors="replace")
    assert PASSPHRASE.encode() not in b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())


@pytest.mark.timeout(300)
def test_the_first_time_with_the_keyboard_alone(program: Program) -> None:
    desk = program.desk
    program.start()
    desk.wait_focus("Verder")
    desk.keys("Return")
    desk.wait_focus("Naam van de kluis")
    desk.tab_to("Wachtzin")
    desk.type(PASSPHRASE)
    desk.tab_to("Terug")
    desk.keys("Return")
    desk.wait_focus("Verder")
    desk.keys("Return")
    desk.wait_focus("Naam van de kluis")
    desk.tab_to("Wachtzin, nog een keer")
    desk.type(PASSPHRASE)  # the first one is still there
    desk.keys("Return")
    _from_the_code_to_the_overview(desk)
    program.quit()


def _from_the_code_to_the_overview(desk: Desk) -> None:
    desk.wait("frame", "Uw herstelcode – .*", 20)
    desk.tab_to("Maak de code later")
    desk.keys("Return")
    desk.wait_focus("Probeer Snel weg")
    desk.keys("Return")
    desk.wait_focus("Wachtzin")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    desk.wait_focus("Begin in uw eigen kluis")
    desk.keys("Return")
    desk.wait("frame", f"{FIRST} – .*")
    desk.keys("ctrl+l")  # that was the first time: from now on nothing leads back to it
    desk.wait_focus("Wachtzin")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    desk.wait("frame", f"{FIRST} – .*")


def _erase_the_practice_vault(program: Program, home: Path) -> None:
    desk, practice = program.desk, home / "kluizen" / "Oefenen.kluis"
    program.look("oefenkluis")
    assert practice.is_dir()
    desk.click("button", "Stop met oefenen")
    desk.wait("frame", "Stoppen met oefenen – .* – OEFENING")
    program.look("oefenkluis-stoppen")
    desk.click("button", "Blijf oefenen")
    desk.wait("frame", f"{FIRST} – .* – OEFENING")
    desk.click("button", "Stop met oefenen")
    desk.click("button", "Wis de oefenkluis")
    desk.wait("frame", "Kluis openen – Weerbaar", 30)
    desk.wait("label", ERASED[1])
    desk.wait("label", "Kluis: Mijn dossier")
    program.look("oefenkluis-gewist")
    assert not practice.exists()


def _bytes_of(folder: Path) -> dict[str, str]:
    """Every file of the vault, by what is in it."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
