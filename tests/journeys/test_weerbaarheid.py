"""Becoming calm before the vault is open, and one conversation to two different ends, by role and name."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import ACCOUNT, Program

pytestmark = pytest.mark.journey


@pytest.mark.timeout(200)
def test_calm_is_begun_paused_and_stopped_and_leads_to_writing_down(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    desk.wait("frame", "Kluis openen – .*")
    desk.click("button", "Eerst rustig worden")
    desk.wait("frame", "Eerst rustig worden – .*")
    desk.wait("label", "Begin als u zover bent")
    desk.click("button", "Begin met ademen")
    desk.wait("label", "Adem rustig in")
    program.look("rustig-adem")
    desk.wait("label", "Adem rustig uit")
    desk.wait_focus("Pauzeer")
    desk.keys("space")
    desk.wait("label", "Pauze")
    desk.keys("Escape")
    desk.wait("label", "U bent gestopt")
    program.look("rustig-gestopt")
    desk.click("button", "Leg vast")
    desk.wait("label", "Open eerst uw kluis")
    desk.type_into("text", "Wachtzin", PASSPHRASE)
    desk.click("button", "Kluis openen")
    desk.wait("frame", "Leg vast – .*")
    desk.wait("text", ACCOUNT)
    desk.keys("ctrl+r")
    desk.wait("frame", "Eerst rustig worden – .*")
    desk.click("button", "Bekijk wie u kunt bellen")
    desk.wait("frame", "Nu hulp nodig – .*")
    desk.click("button", "Terug naar waar u was")
    desk.wait("frame", "Leg vast – .*")


def _first_end(program: Program) -> None:
    """From Weerbaarheid to an end that goes well."""
    desk = program.desk
    desk.click("button", r"Boos aan de balie\..*")
    desk.wait("frame", "Oefenen, gesprek – .*")
    desk.click("button", r"‘Drie maanden is lang.*")
    desk.wait("label", "Luisteren helpt vaak.*")
    program.look("oefenen-stap")
    desk.click("button", r"‘Ik schrijf het op.*")
    desk.wait("label", "Het gesprek gaat verder, met twee")
    desk.wait("label", "‘Ik zie dit als een bedreiging.*")
    program.look("oefenen-einde")


def _other_end(program: Program) -> None:
    """Played again, locked half-way, and to an end that does not; with a note."""
    desk = program.desk
    desk.click("button", "Speel het nog een keer")
    desk.click("button", r"‘U moet eerst rustig worden.*")
    desk.wait("label", "Dit maakt boosheid vaak groter.*")
    program.lock()
    program.unlock(to="Oefenen, gesprek")
    desk.click("button", r"‘Kom maar op dan.*")
    desk.wait("label", "Het gesprek stopt")
    desk.click("button", "Schrijf op wat u merkte")
    desk.type_into("text", r"Wat merkte u bij uzelf\?", "Mijn handen trilden.")
    desk.click("button", "Bewaar in mijn kluis")
    desk.wait("frame", "Weerbaarheid – .*")


def _guide_for_a_group(program: Program, file: Path) -> None:
    """Printed from Gesprek en dilemma's, and back."""
    desk = program.desk
    desk.click("button", "Bekijk de dilemma’s")
    desk.wait("frame", "Gesprek en dilemma’s – .*")
    program.look("dilemmas")
    desk.click("button", "Bewaar de gespreksleidraad")
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "De gespreksleidraad is opgeslagen", seconds=60)
    told = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True)
    assert "Twee kaartjes voor de wedstrijd" in told.stdout
    desk.click("button", "Terug naar Weerbaarheid")
    desk.wait("frame", "Weerbaarheid – .*")


def _protocol(program: Program, file: Path) -> None:
    """A protocol into the library, found by a word inside, and read."""
    desk = program.desk
    desk.click("button", "Open de bibliotheek")
    desk.wait("frame", "Bibliotheek – .*")
    desk.click("button", "Voeg een stuk toe")
    program.choose_file(file)
    desk.wait("button", r"Agressieprotocol\..*")
    desk.type_into("text", "Zoek in de bibliotheek", "stoomboot")
    desk.wait("label", r"Geen stuk gevonden met deze woorden\.")
    desk.type_into("text", "Zoek in de bibliotheek", "waarschuw de bode")
    desk.wait("label", r"1 stuk gevonden\.")
    program.look("bibliotheek")
    desk.click("button", r"Agressieprotocol\..*")
    desk.wait("frame", "Weerbaarheid, van uzelf – .*")
    desk.wait("text", "De tekst van dit stuk")
    program.look("stuk")
    desk.click("button", "Terug")
    desk.wait("frame", "Bibliotheek – .*")
    desk.click("button", "Terug naar Weerbaarheid")
    desk.wait("frame", "Weerbaarheid – .*")


@pytest.mark.timeout(200)
def test_a_conversation_ends_in_two_ways_and_a_card_becomes_a_measure(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    desk.click("button", "Weerbaarheid")
    desk.wait("frame", "Weerbaarheid – .*")
    program.look("weerbaarheid")
    _first_end(program)
    _other_end(program)
    _guide_for_a_group(program, tmp_path / "leidraad.pdf")
    file = tmp_path / "Agressieprotocol.txt"
    file.write_text("Bij dreiging: waarschuw de bode en verlaat samen de zaal.", encoding="utf-8")
    _protocol(program, file)
    desk.click("button", r"Alleen of samen\..*")
    desk.wait("frame", "Eigen gedrag, kaart – .*")
    desk.type_into("text", r"Wat wilt u anders doen\?", "Ik bel de griffier.")
    program.look("eigen-gedrag")
    desk.click("button", "Neem op in mijn maatregelen")
    desk.wait("label", "Staat in uw maatregelen")
    desk.click("button", "Ik bel de griffier.*")
    desk.wait("frame", "Maatregelen, één maatregel – .*")
    desk.wait("label", "Deze maatregel komt uit een kaart over eigen gedrag.")
    program.quit()
    program.console.vault("check", vault)
