"""Every page on a laptop or an upright tablet: all controls named and on the screen, help one key away.

The sweep looks at each page in both sizes, inside the program.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import Console
from tests.journeys.desk_driver import Desk
from tests.journeys.program import FIRST, Program, keys_to, picture

pytestmark = pytest.mark.journey

_INCIDENT = {
    "account": "Aan de balie zei hij dat hij mij weet te vinden.",
    "literal_words": "Ik weet je te vinden",
    "occurred": {"from": "2026-03-03T21:40:00+01:00", "until": None, "precision": "exact"},
    "channel": "face_to_face",
    "kinds": ["threat"],
    "place": "de balie van het gemeentehuis",
}


@pytest.mark.parametrize("desk", ["1366x768"], indirect=True)
def test_every_page_names_its_controls_and_has_help(desk: Desk, home: Path, vault: Path, tmp_path: Path) -> None:
    program, console = Program(desk, home), Console(tmp_path)
    [incident] = console.log(vault, _INCIDENT)
    console.vault("attach", vault, incident, picture(tmp_path / "schermafdruk.png", "dreiging"))
    program.start()
    _all_is_well(program, "Kluis openen", "openen")
    desk.click("button", "Ik weet mijn wachtzin niet meer")
    _all_is_well(program, "Herstelcode gebruiken", "herstelcode-gebruiken")
    desk.click("button", "Terug")
    desk.click("button", "Nieuwe kluis maken")
    _all_is_well(program, "Nieuwe kluis", "nieuw", foot="Kluis maken")
    desk.click("button", "Terug")
    program.unlock()
    _all_is_well(program, "Dagboek", "dagboek")
    desk.keys(keys_to(FIRST))
    _all_is_well(program, FIRST, "overzicht")
    desk.keys(keys_to("Dagboek"))
    _ways_in(program)
    desk.click("button", "Leg vast")
    _all_is_well(program, "Leg vast", "leg-vast", foot="Opslaan in dagboek")
    desk.keys(keys_to("Dagboek"))
    program.open_incident("Aan de balie")
    _all_is_well(program, "Incident", "incident", foot="Aanvullen of wijzigen")
    desk.click("button", "Aanvullen of wijzigen")
    _all_is_well(program, "Incident aanvullen", "aanvullen", foot="Kijk uw wijziging na")
    desk.click("button", "Later verder")
    desk.click("button", "Bekijk de geschiedenis")
    _all_is_well(program, "Geschiedenis", "geschiedenis")
    _aangifte(program)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("desk", ["800x1280"], indirect=True)
def test_every_page_of_the_scan_names_its_controls_and_has_help(desk: Desk, home: Path, vault: Path) -> None:
    program = Program(desk, home)
    program.start()
    program.unlock()
    _scan(program)


def _ways_in(program: Program) -> None:
    desk = program.desk
    desk.keys(keys_to("Woningscan"))
    _all_is_well(program, "Woningscan", "woningscan")
    desk.click("button", "Begin de woningscan")
    _all_is_well(program, "Woningscan, zones", "woningscan-zones", foot="Kijk het na")
    desk.click("button", "Voordeur: nog doen")
    _all_is_well(program, "Woningscan, zone", "woningscan-zone", foot="Volgende zone")
    desk.keys(keys_to("Kluis"))
    _all_is_well(program, "Kluis", "kluis", foot="Maak een reservekopie")
    for asked, page in (
        ("Maak een Ankerkaart", "Ankerkaart maken"),
        ("Controleer een Ankerkaart", "Ankerkaart controleren"),
    ):
        desk.click("button", asked)
        _all_is_well(program, page, page.lower().replace(" ", "-"))
        desk.click("button", "Terug naar Kluis")
        desk.wait("frame", "Kluis – .*")
    desk.click("button", "Bekijk de toegang")
    _all_is_well(program, "Toegang tot de kluis", "toegang")
    desk.click("button", "Herstelcode maken")
    _all_is_well(program, "Uw herstelcode", "herstelcode", foot="Ik heb de code opgeschreven")
    desk.click("button", "Ik heb de code opgeschreven")
    _all_is_well(program, "Herstelcode overtypen", "overtypen", foot="Herstelcode bewaren", helped=False)
    desk.click("button", "Terug naar de code")
    desk.click("button", "Maak de code later")
    desk.click("button", "Wachtzin wijzigen")
    _all_is_well(program, "Wachtzin wijzigen", "wachtzin-wijzigen", foot="Wachtzin wijzigen", helped=False)
    desk.click("button", "Terug")
    desk.click("button", "Iemand kent mijn wachtzin")
    _all_is_well(program, "Iemand kent mijn wachtzin", "nieuwe-sleutel", foot="Nieuwe sleutel maken", helped=False)
    desk.keys(keys_to("Dagboek"))
    desk.wait("frame", "Dagboek – .*")


def _scan(program: Program) -> None:
    desk = program.desk
    desk.keys(keys_to("Zelfscan"))
    _all_is_well(program, "Zelfscan", "zelfscan")
    desk.click("button", "Begin de zelfscan")
    _all_is_well(program, "Zelfscan, vragen", "zelfscan-vraag", foot="Sla deze vraag over")
    for number in range(1, 19):
        desk.wait("label", f"Vraag {number} van 18")
        desk.click("radio button", "Nee")
        desk.click("button", "Verder")
    _all_is_well(program, "Zelfscan, nakijken", "zelfscan-nakijken", foot="Bewaar de zelfscan")
    desk.click("button", "Bewaar de zelfscan")
    _all_is_well(program, "Zelfscan, uitkomst", "zelfscan-uitkomst", foot="Bekijk uw maatregelen")
    desk.click("button", "Neem op in mijn maatregelen: Begin met uw mail.*")
    desk.wait("label", "Staat in uw maatregelen")
    desk.click("button", "Bekijk uw maatregelen")
    _all_is_well(program, "Maatregelen", "maatregelen", foot="Schrijf een maatregel op")
    desk.click("button", "Begin met uw mail.*")
    _all_is_well(program, "Maatregelen, één maatregel", "maatregel", foot="Dit is gedaan")
    desk.click("button", "Aanvullen of wijzigen")
    _all_is_well(program, "Maatregel opschrijven", "maatregel-opschrijven", foot="Opslaan", helped=False)


def _aangifte(program: Program) -> None:
    desk = program.desk
    desk.keys(keys_to("Melding en aangifte"))
    _all_is_well(program, "Melding en aangifte", "aangifte")
    desk.click("button", "Melding voorbereiden")
    _all_is_well(program, "Melding voorbereiden", "aangifte-kiezen", foot="Verder")
    desk.click("list item", ".*Aan de balie.*")
    desk.wait("label", "1 incident.*")
    desk.click("button", "Verder")
    desk.click("radio button", "Aangifte")
    _all_is_well(program, "Melding voorbereiden", "aangifte-manier", foot="Verder", helped=False)
    for page in ("wie", "wat", "schade", "prive", "ondertekening", "wet"):
        desk.click("button", "Verder")
        desk.wait("button", "Vorige vraag")
        if page == "wie":
            desk.type_into("text", r"Wat is uw naam\?", "M. Verhaegen")
        _all_is_well(program, "Melding voorbereiden", f"aangifte-{page}", foot="Verder", helped=page == "wie")
    desk.click("button", "Verder")
    desk.wait("label", r"Wat schermt u af\?")
    desk.wait_focus("Verder")
    _all_is_well(program, "Melding voorbereiden", "aangifte-afschermen", foot="Verder", helped=False)
    desk.click("button", "Verder")
    desk.wait("button", "Map voor de politie maken")
    _all_is_well(program, "Antwoorden controleren", "aangifte-controle", foot="Map voor de politie maken")


def _all_is_well(program: Program, page: str, shot: str, *, foot: str = "", helped: bool = True) -> None:
    desk = program.desk
    desk.wait("frame", f"{page} – .*")
    width, height = desk.size
    program.look(f"{width}x{height}-{shot}")
    assert desk.nameless() == []
    for name in ("Nu hulp nodig", "Snel weg", *([foot] if foot else ())):
        left, top, wide, high = desk.place_of("button", name)
        assert min(left, top, width - left - wide, height - top - high) >= 0, f"{name} is off the screen"
    if helped:
        _help_and_back(program, page)


def _help_and_back(program: Program, page: str) -> None:
    desk = program.desk
    desk.click("button", "Nu hulp nodig")
    desk.wait("frame", "Nu hulp nodig – .*")
    desk.wait("label", "0900-8844")
    numbers = [line for line in desk.tree().splitlines() if "label '112'" in line or "label '0" in line]
    assert "112" in numbers[0], "112 comes first"
    assert desk.nameless() == []
    desk.click("button", "Terug naar waar u was")
    desk.wait("frame", f"{page} – .*")
