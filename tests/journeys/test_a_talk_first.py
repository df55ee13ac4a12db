"""A talk with the griffier: chosen, left by a lock half-way, taken up at the same word, and one sheet in the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.program import Program, keys_to

pytestmark = pytest.mark.journey

_ABOUT = "Ik wil weten of ik hier aangifte van moet doen."


@pytest.mark.timeout(300)
def test_a_talk_is_prepared_through_a_lock_and_becomes_one_sheet(program: Program, vault: Path, tmp_path: Path) -> None:
    desk, target = program.desk, tmp_path / "gesprek.pdf"
    program.console.log(vault, {"account": "Aan de balie schold hij mij uit.", "kinds": ["verbal"]})
    program.start()
    program.unlock()
    _to_what_to_talk_about(program)
    desk.type_into("text", r"Waar wilt u het over hebben\?", _ABOUT)
    program.lock()
    program.unlock(to="Melding voorbereiden")
    assert desk.text_of("text", r"Waar wilt u het over hebben\?") == _ABOUT
    desk.click("button", "Verder")
    desk.wait("text", r"Wat is uw huisadres\?")
    desk.click("button", "Verder")
    desk.click("button", "Gespreksnotitie maken")
    desk.type_into("text", "Naam van het bestand:", str(target))
    desk.click("button", "Hier bewaren")
    desk.wait("frame", "Document gemaakt – .*", seconds=60)
    program.quit()
    assert target.read_bytes().startswith(b"%PDF")
    assert program.console.vault("check", vault, "--json").json()["seq"] == 2


def _to_what_to_talk_about(program: Program) -> None:
    desk = program.desk
    desk.keys(keys_to("Melding en aangifte"))
    desk.click("button", "Melding voorbereiden")
    desk.click("list item", ".*Aan de balie.*")
    desk.wait("label", "1 incident.*")
    desk.click("button", "Verder")
    desk.wait("radio button", "Gespreksnotitie")
    desk.click("button", "Andere mogelijkheden bekijken")
    desk.wait("label", "Normstellend gesprek")
    desk.click("button", "Terug naar waar u was")
    desk.click("button", "Verder")
    desk.type_into("text", r"Wat is uw naam\?", "M. Verhaegen")
    desk.click("button", "Verder")
    desk.click("radio button", "Raadslid")
    desk.wait("label", r"De griffier of de burgemeester\.")
    desk.click("button", "Verder")
