"""Copies by role and name in the real program: made, the vault lost, put back from the unlock window, and opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import Program, keys_to, picture

pytestmark = pytest.mark.journey

_ENTRY = "Er lag een brief met een kogel in de bus."


def _to_vault_page(program: Program) -> None:
    program.desk.click("button", "Kluis")
    program.desk.wait("frame", "Kluis – .*")
    program.desk.wait("label", "Reservekopie")


def _make_copy(program: Program, stick: Path) -> None:
    desk = program.desk
    _to_vault_page(program)
    desk.wait("label", "U heeft nog geen reservekopie.*")
    desk.click("button", "Maak een reservekopie")
    desk.wait("dialog", "Waar mogen de reservekopieën komen.*")
    desk.type_into("text", "Map:", str(stick))
    desk.click("button", "Kiezen")
    desk.wait("label", "De reservekopie is gemaakt en nagekeken")
    program.look("kluis")


def _put_back(program: Program, reserve: Path) -> None:
    """From the unlock window, with a passphrase that does not fit first."""
    desk = program.desk
    desk.click("button", "Reservekopie terugzetten")
    desk.wait("frame", "Reservekopie terugzetten – .*")
    program.look("terugzetten")
    desk.click("button", "Kies een map")
    desk.wait("dialog", "In welke map staan.*")
    desk.type_into("text", "Map:", str(reserve))
    desk.click("button", "Kiezen")
    desk.wait("label", "Proef.reserve")
    desk.type_into("text", "Wachtzin van deze kopie", "een verkeerde wachtzin")
    desk.click("button", "Zet terug en controleer")
    desk.wait("label", "Deze wachtzin klopt niet bij deze kopie.*")
    desk.type_into("text", "Wachtzin van deze kopie", PASSPHRASE)
    desk.click("button", "Zet terug en controleer")
    desk.wait("label", "De reservekopie is teruggezet en nagekeken")
    program.look("teruggezet")
    desk.click("button", "Open deze kluis")


def test_a_vault_whose_database_was_deleted_comes_back_from_its_copy(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    stick = tmp_path / "stick"
    stick.mkdir()
    program.start()
    program.unlock()
    program.write(_ENTRY, picture(tmp_path / "brief.png", "dreiging"))
    _make_copy(program, stick)
    program.quit()

    (vault / "kluis.db").unlink()
    program.start()
    desk.type_into("text", "Wachtzin", PASSPHRASE)
    desk.click("button", "Kluis openen")
    desk.wait("label", "Deze kluis is beschadigd.*")
    _put_back(program, stick / "Proef.reserve")
    desk.wait("label", "Kluis: Proef teruggezet")
    program.unlock()
    program.open_incident("Er lag een brief")
    desk.wait("label", "brief.png.*")
    program.quit()
    assert (vault / "kop.json").is_file(), "what was there is left as it was"
    back = vault.with_name("Proef teruggezet.kluis")
    [row] = program.console.vault("list", back, "--json").json()
    assert row["evidence"] == 1
    ran = program.console.vault("check", back)
    assert "Let op" not in ran.err


def test_a_damaged_header_is_put_right_in_the_unlock_window(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.write(_ENTRY)
    program.quit()
    (vault / "kop.json").write_bytes(b"{}")
    program.start()
    desk.wait("label", "Deze kluis is beschadigd: de kop.*")
    desk.type_into("text", "Wachtzin", PASSPHRASE)
    desk.click("button", "Herstel wat kan")
    desk.wait("label", "Alles klopt nu")
    program.look("hersteld")
    program.unlock()
    desk.wait("list item", ".*brief met een kogel.*")
    program.quit()
    program.console.vault("check", vault)


def test_one_file_and_a_check_by_keyboard_alone(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    desk.wait_focus("Wachtzin")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    program.to_diary()
    desk.keys(keys_to("Kluis"))
    desk.wait_focus("Maak een reservekopie")
    desk.tab_to("Maak één compleet bestand")
    desk.keys("Return")
    desk.wait("dialog", "Waar mag het bestand komen.*")
    desk.keys("ctrl+a")
    desk.type(str(tmp_path / "heel.weerbaar"))
    desk.keys("Return")
    desk.wait("label", "Het complete bestand is gemaakt en nagekeken")
    desk.tab_to("Controleer de kluis")
    desk.keys("Return")
    desk.wait("label", "Alles klopt")
    program.quit()
    program.console.vault("restore", tmp_path / "heel.weerbaar", tmp_path / "terug.kluis")


def test_a_vault_is_destroyed_after_two_questions_and_the_program_starts_anew(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.write(_ENTRY)
    _to_vault_page(program)
    desk.click("button", "Vernietig de kluis")
    desk.wait("frame", "Kluis vernietigen – .*")
    desk.wait("label", "1 aantekening, met al het bewijs.*")
    desk.click("check box", "Ja, ik wil deze kluis vernietigen")
    desk.click("button", "Ga verder met vernietigen")
    desk.type_into("text", "Naam van de kluis", "Proef")
    desk.click("button", "Vernietig de kluis nu")
    desk.wait("label", "De kluis is vernietigd")
    program.look("vernietigd")
    assert not vault.exists()
    assert not desk.shows("button", "Dagboek")
    desk.click("button", "Klaar")
    desk.wait("frame", "Welkom – .*")
    program.quit()
