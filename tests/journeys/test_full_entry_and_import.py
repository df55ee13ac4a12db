"""Everything asked, with two persons and three exhibits; and an older list that becomes entries."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.program import ACCOUNT, Program, picture

pytestmark = pytest.mark.journey

_TOLD = "Twee mannen stonden bij mijn auto."
_LIST = "Datum;Wat gebeurde er;Waar\r\n3-11-2025;Hij riep dat ik weg moest;\xc9\xe9n markt\r\nergens in mei;Gebeld;\r\n"


def test_a_full_entry_with_two_persons_and_three_exhibits(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    _tell(program)
    _fill_in(program, [picture(tmp_path / f"foto-{number}.png", f"foto {number}") for number in range(3)])
    desk.click("button", "Opslaan in dagboek")
    desk.wait("frame", "Incident – .*")
    desk.wait("label", "Het bewijs is bewaard.*")
    program.look("uitgebreid-incident")
    program.quit()
    [row] = program.console.vault("list", vault, "--json").json()
    stored = program.console.vault("show", vault, row["id"], "--json").json()
    assert (stored["account"], stored["further_account"]) == (_TOLD, "Daarna reden zij weg.")
    assert [person["description"] for person in stored["persons"]] == ["een snor", "een rode jas"]
    assert [piece["name"] for piece in stored["evidence"]] == ["foto-0.png", "foto-1.png", "foto-2.png"]


def _tell(program: Program) -> None:
    """The ground rules, one's own words, and a lock at the second question."""
    desk = program.desk
    desk.keys("ctrl+shift+n")
    desk.wait("label", "Voordat u begint")
    program.look("uitgebreid-regels")
    desk.click("button", "Verder")
    desk.type_into("text", ACCOUNT, _TOLD)
    desk.click("button", "Verder")
    desk.type_into("text", r"Wat weet u nog meer\?", "Daarna reden zij weg.")
    program.lock()
    program.unlock(to="Uitgebreid vastleggen")
    assert desk.text_of("text", r"Wat weet u nog meer\?") == "Daarna reden zij weg."


def _fill_in(program: Program, shots: list[Path]) -> None:
    """The details on one page, up to the check with the exhibits."""
    desk = program.desk
    desk.click("button", "Verder")
    desk.click("radio button", "Alles op één pagina")
    desk.click("button", "Verder")
    desk.type_into("text", r"Waar gebeurde het\?", "De parkeerplaats")
    for number, sign in enumerate(("een snor", "een rode jas"), 1):
        desk.click("button", "Persoon toevoegen")
        desk.type_into("text", f"Beschrijving, persoon {number}", sign)
    program.look("uitgebreid-alles")
    desk.click("button", "Verder")
    for shot in shots:
        desk.click("button", "Schermafdruk of bestand toevoegen")
        program.choose_file(shot)
    program.look("uitgebreid-nakijken")


def test_a_list_in_windows_letters_becomes_entries(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    file = tmp_path / "lijst.csv"
    file.write_bytes(_LIST.encode("cp1252"))
    program.start()
    program.unlock()
    desk.open_menu("b", "Neem een lijst over")
    desk.click("menu item", "Neem een lijst over")
    desk.click("button", "Kies de lijst")
    program.choose_file(file)
    desk.wait("label", "Wat staat er in elke kolom.")
    program.look("lijst-kolommen")
    desk.click("button", "Bekijk wat het wordt")
    desk.wait("label", ".*Één markt.*")
    program.look("lijst-voorbeeld")
    desk.click("button", "Neem 2 aantekeningen over")
    desk.wait("frame", "Incident – .*", 30)
    program.quit()
    assert len(program.console.vault("list", vault, "--json").json()) == 3
    program.console.vault("check", vault)
