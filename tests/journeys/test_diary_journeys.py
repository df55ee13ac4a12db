"""The diary by role and name: put away, brought back and found again, and a lock in the middle of a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import ACCOUNT, Program

pytestmark = pytest.mark.journey

_ENTRY = "Iemand legde een brief op mijn auto."


def _find_it_half_remembered(program: Program) -> None:
    """From any page: two letters, a typing error, what was meant, and a phrase that stands there."""
    desk = program.desk
    desk.keys("ctrl+f")
    desk.wait_focus("Zoek in alles wat u vastlegde")
    desk.type("op")
    desk.wait("label", r"1 aantekening\. Typ drie letters of meer om te zoeken\.")
    desk.keys("ctrl+a")
    desk.type("breif auto")
    desk.wait("label", "Deze woorden zijn niet gevonden")
    desk.click("button", r"Bedoelde u „brief auto”\?")
    desk.wait("list item", f".*{_ENTRY[:-1]}.*")
    program.look("bedoelde-u")
    desk.wait_focus("Zoek in alles wat u vastlegde")
    desk.keys("ctrl+a")
    desk.type('"auto op mijn brief"')
    desk.wait("label", "Deze woorden zijn niet gevonden")
    desk.keys("ctrl+a")
    desk.type('"brief op mijn auto"')
    desk.wait("list item", f".*{_ENTRY[:-1]}.*")


def test_an_entry_is_put_away_brought_back_and_found_by_half_a_sentence(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.write(_ENTRY)
    desk.click("button", "Naar de prullenbak")
    desk.click("button", "Leg in de prullenbak")
    desk.wait("label", "Schrijf in een paar woorden waarom u deze aantekening weglegt.")
    desk.type_into("text", "Waarom legt u deze aantekening weg.", "Ik had dit al opgeschreven.")
    desk.click("button", "Leg in de prullenbak")
    desk.wait("label", "In de prullenbak gelegd")
    program.look("prullenbak")
    desk.click("button", "Terug naar het dagboek")
    desk.wait("label", "Hier staat nog niets")
    assert not desk.shows("label", "U was iets aan het opschrijven")
    desk.wait_focus("Leg vast")
    desk.open_menu("g", "Prullenbak")
    desk.click("menu item", "Prullenbak")
    desk.click("list item", f".*{_ENTRY[:20]}.*")
    desk.click("button", "Bekijken")
    desk.wait("label", ".*Reden: Ik had dit al opgeschreven.")
    program.look("prullenbak-een")
    desk.click("button", "Haal terug")
    desk.wait("frame", "Incident – .*")
    desk.wait("label", "2 latere versies")
    _find_it_half_remembered(program)
    program.quit()
    [row] = program.console.vault("list", vault, "--json").json()
    assert program.console.vault("show", vault, row["id"], "--json").json()["account"] == _ENTRY
    program.console.vault("check", vault)


def test_a_lock_in_the_middle_of_a_word_goes_on_at_the_same_word(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    desk.keys("ctrl+n")
    desk.wait_focus(ACCOUNT)
    desk.type("Er stond een man bij mijn voord")
    desk.keys("ctrl+l")
    desk.wait_focus("Wachtzin")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    desk.wait("frame", "Leg vast – .*")
    desk.wait_focus(ACCOUNT)
    desk.type("eur")
    assert desk.text_of("text", ACCOUNT) == "Er stond een man bij mijn voordeur"
    program.quit()
