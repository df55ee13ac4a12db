"""Two accounts joined, and the anonymous overview made, in the real program by role and name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.program import TO_PRACTICE, Program, keys_to

pytestmark = pytest.mark.journey


def test_two_ways_of_writing_are_joined_put_away_and_seen_as_one_on_the_line_of_time(program: Program) -> None:
    desk = program.desk
    program.start("--demo")
    program.to_diary("OEFENING", TO_PRACTICE)
    desk.click("button", "Tijdlijn")
    desk.click("button", "Wie hoort bij wie")
    desk.wait("frame", "Wie hoort bij wie – .*")
    desk.wait("label", r"Zelfde account: inwoner@voorbeeld\.invalid\.")
    program.look("wie-voorstel")
    both = "‘Een bezorgde inwoner’ en ‘inwoner@voorbeeld.invalid’"
    desk.click("button", f"Niet dezelfde persoon: {both}")
    desk.wait("label", f"{both} worden niet meer voorgesteld.*")
    program.look("wie-weggelegd")
    desk.click("button", f"Stel weer voor: {both}")
    desk.click("button", f"Voeg samen: {both}")
    desk.wait("label", "‘Een bezorgde inwoner’ staat nu onder 2 namen bij elkaar.*")
    desk.wait("button", "Haal uit elkaar: Account: inwoner@voorbeeld.invalid")
    desk.wait_focus("Terug naar de tijdlijn")
    desk.keys("space")
    desk.wait("frame", "Tijdlijn en patroon – .*")
    desk.wait_focus(r"Tijdlijn, .*")
    desk.keys(*["shift+Tab"] * 6)  # later, earlier, how much time, who belongs together, of which kind, of whom
    desk.wait_focus("Iedereen")
    desk.keys("E")
    desk.wait("label", "Aard, duur, hoe vaak en hoe hevig")
    program.look("tijdlijn-een-persoon")
    program.quit()


def test_the_anonymous_overview_is_read_and_saved(program: Program, tmp_path: Path) -> None:
    desk = program.desk
    program.start("--demo")
    desk.wait("frame", "Overzicht – .*OEFENING.*", TO_PRACTICE)
    desk.keys(keys_to("Weerbaarheid"))
    desk.wait("frame", "Weerbaarheid – .*")
    program.look("weerbaarheid")
    desk.click("button", "Maak een anoniem overzicht")
    desk.wait("frame", "Anoniem overzicht – .*")
    desk.wait("label", r"Het hele bestand is .* bytes\..*")
    shown = desk.text_of("text", "Dit staat in het bestand")
    program.look("anoniem-overzicht")
    desk.click("button", "Bewaar dit bestand")
    file = tmp_path / "overzicht.csv"
    desk.type_into("text", "Naam van het bestand:", str(file))
    desk.click("button", "Hier bewaren")
    desk.wait("label", "Het document is klaar")
    program.look("anoniem-overzicht-klaar")
    assert file.read_text("utf-8-sig") == shown
    program.quit()
