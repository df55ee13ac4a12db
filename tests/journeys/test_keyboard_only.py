"""The main job with keys alone: nothing is clicked, and the screen is only read to know where the keyboard is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.desk_driver import Desk
from tests.journeys.program import ACCOUNT, FIRST, REASON, WORDS, Program, keys_to, picture

pytestmark = pytest.mark.journey


@pytest.mark.timeout(300)
def test_the_main_job_with_the_keyboard_alone(program: Program, tmp_path: Path) -> None:
    desk = program.desk
    shot = picture(tmp_path / "schermafdruk.png", "Wij weten waar je woont")
    target = tmp_path / "aangifte"

    program.start()
    _make_vault(desk)
    program.write_with_keys("Een man riep bij de balie dat hij mij weet te vinden.", shot)
    _amend(desk)
    desk.keys("ctrl+l")
    program.unlock_with_keys()
    _open_the_last_entry_and_come_back(desk)
    _prepare(desk)
    _hand_over(desk, target)
    program.quit()

    program.console("verify", target)
    vault = program.home / "kluizen" / "Mijn dossier.kluis"
    [row] = program.console.vault("list", vault, "--json").json()
    stored = program.console.vault("show", vault, row["id"], "--json").json()
    assert (stored["literal_words"], len(stored["evidence"])) == ("Ik weet je te vinden", 1)


@pytest.mark.timeout(300)  # some hundred and fifty keys, each looked for on the screen
def test_the_diary_with_the_keyboard_alone(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    shot = picture(tmp_path / "schermafdruk.png", "Wij weten waar je woont")
    file = tmp_path / "lijst.csv"
    file.write_text("Datum;Wat gebeurde er\n3-11-2025;Hij riep dat ik weg moest\n", encoding="cp1252")

    program.start()
    program.unlock_with_keys()
    program.to_diary()
    _write_fully(desk, shot)
    _put_away_and_bring_back(desk)
    _read_history(desk)
    _take_over(desk, file)
    program.quit()

    rows = program.console.vault("list", vault, "--json").json()
    stored = [program.console.vault("show", vault, row["id"], "--json").json() for row in rows]
    accounts = {one["account"].partition("\n")[0]: one for one in stored}
    told = accounts["Twee mannen stonden bij mijn auto."]
    assert (told["further_account"], told["unknown"]) == ("Daarna reden zij weg.", ["occurred"])
    assert [person["name"] for person in told["persons"]] == ["Een", "Twee"]
    assert len(told["evidence"]) == 1
    assert "Hij riep dat ik weg moest" in accounts


@pytest.mark.timeout(300)
def test_what_was_done_with_the_keyboard_alone(program: Program, vault: Path) -> None:
    desk = program.desk
    program.console.log(vault, {"account": "Een man riep bij de balie."})
    program.start()
    program.unlock_with_keys()
    program.to_diary()
    _begin_what_was_done(desk)
    desk.keys("ctrl+l")
    program.unlock_with_keys()
    desk.wait("frame", "Opschrijven hoe het ging – .*")
    desk.wait_focus(r"Op welke dag was dat\?")
    desk.tab_to(r"Welk nummer kreeg u\?")
    desk.type("PL1300-7")
    desk.keys("ctrl+s")
    desk.wait_focus("Aanvullen of wijzigen")
    desk.wait("label", "PL1300-7")
    desk.tab_to("Op een onbekend moment.*", back=True)
    desk.keys("space")
    desk.wait("frame", "Incident – .*")
    desk.wait("button", r"Aangifte van 3 maart 2025, nummer PL1300-7\.")
    program.quit()
    program.console.vault("check", vault)


def test_becoming_calm_with_the_keyboard_alone(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    desk.wait_focus("Wachtzin")
    desk.tab_to("Eerst rustig worden")
    desk.keys("space")
    desk.wait("frame", "Eerst rustig worden – .*")
    desk.tab_to("Begin met ademen")
    desk.keys("space")
    desk.wait("label", "Adem rustig in")
    desk.wait_focus("Pauzeer")
    desk.keys("space")
    desk.wait("label", "Pauze")
    desk.keys("Escape")
    desk.wait("label", "U bent gestopt")
    desk.tab_to("Leg vast")
    desk.keys("space")
    desk.wait("label", "Open eerst uw kluis")
    program.unlock_with_keys()
    desk.wait_focus(ACCOUNT)
    desk.keys("ctrl+h")
    desk.wait("frame", "Nu hulp nodig – .*")
    desk.wait_focus("Terug naar waar u was")
    desk.keys("space")
    desk.wait("frame", "Leg vast – .*")
    program.quit()


def test_another_passphrase_with_the_keyboard_alone(program: Program, vault: Path) -> None:
    desk, new = program.desk, "heel andere losse woorden vandaag"
    program.start()
    program.unlock_with_keys()
    program.to_diary()
    desk.keys(keys_to("Kluis"))
    desk.wait("frame", "Kluis – .*")
    desk.tab_to("Bekijk de toegang")
    desk.keys("space")
    desk.wait("frame", "Toegang tot de kluis – .*")
    desk.tab_to("Wachtzin wijzigen")
    desk.keys("space")
    desk.wait_focus("Wachtzin van nu")
    desk.type(PASSPHRASE)
    for name in ("Nieuwe wachtzin", "Nieuwe wachtzin, nog een keer"):
        desk.tab_to(name)
        desk.type(new)
    desk.keys("Return")
    desk.wait("label", "Uw wachtzin is gewijzigd")
    desk.keys("ctrl+l")
    program.unlock_with_keys()
    desk.wait("label", "Deze wachtzin klopt niet.*")
    program.unlock_with_keys(new)
    program.to_diary()
    program.quit()


def _write_fully(desk: Desk, shot: Path) -> None:
    """Everything asked: two questions on pages of their own, then the details on one."""
    desk.keys("ctrl+shift+n")
    desk.wait_focus("Verder")
    desk.keys("space")
    desk.wait_focus(r"Wat is er gebeurd\?")
    desk.type("Twee mannen stonden bij mijn auto.")
    desk.tab_to("Verder")
    desk.keys("space")
    desk.wait_focus(r"Wat weet u nog meer\?")
    desk.type("Daarna reden zij weg.")
    desk.tab_to("Verder")
    desk.keys("space")
    desk.wait_focus("Eén vraag per pagina")
    desk.keys("Right")
    desk.wait_focus("Alles op één pagina")
    desk.tab_to("Verder")
    desk.keys("space")
    desk.wait("label", "Vul in wat u weet")
    _answer_details(desk)
    desk.keys("ctrl+s")
    desk.wait("frame", "Incident – .*")
    desk.wait_focus("Aanvullen of wijzigen")
    desk.tab_to("Bewijs toevoegen", back=True)
    desk.keys("space")
    desk.wait_focus("Bestand:")
    desk.type(str(shot))
    desk.keys("Return")
    desk.gone("dialog", "Kies .*")
    desk.wait("label", "Het bewijs is bewaard.*")


def _answer_details(desk: Desk) -> None:
    """One left open on purpose, and two persons; one can store from here."""
    desk.tab_to("Weet ik niet: Gebeurd")
    desk.keys("space")
    for number, name in enumerate(("Een", "Twee"), 1):
        desk.tab_to("Persoon toevoegen")
        desk.keys("space")
        desk.wait_focus(f"Naam, persoon {number}")
        desk.type(name)


def _begin_what_was_done(desk: Desk) -> None:
    """An aangifte with its incident and its day, not stored yet."""
    desk.keys(keys_to("Melding en aangifte"))
    desk.wait_focus("Melding voorbereiden")
    desk.tab_to("Schrijf op wat u heeft gedaan")
    desk.keys("space")
    for answer in ("Gesprek", "Interne melding", "Melding bij de politie", "Aangifte"):
        desk.wait_focus(answer)
        if answer != "Aangifte":
            desk.keys("Down")
    desk.keys("space")
    desk.tab_to("Kies incidenten")
    desk.keys("space")
    desk.wait_focus("Incidenten om te kiezen")
    desk.keys("space")
    desk.wait("label", r"Dit gaat over 1 incident\.")
    desk.tab_to("Terug naar het formulier")
    desk.keys("space")
    desk.wait_focus("Aangifte")
    desk.tab_to(r"Op welke dag was dat\?")
    desk.type("3-3-2025")


def _put_away_and_bring_back(desk: Desk) -> None:
    desk.tab_to("Naar de prullenbak", back=True)
    desk.keys("space")
    desk.wait_focus("Waarom legt u deze aantekening weg.")
    desk.type("Dubbel")
    desk.keys("ctrl+s")
    desk.wait("label", "In de prullenbak gelegd")
    desk.tab_to("Haal terug")
    desk.keys("space")
    desk.wait("frame", "Incident – .*")


def _read_history(desk: Desk) -> None:
    desk.wait_focus("Aanvullen of wijzigen")
    desk.tab_to("Bekijk de geschiedenis", back=True)
    desk.keys("space")
    desk.wait("frame", "Geschiedenis – .*")
    desk.wait("label", "Teruggehaald uit de prullenbak.*")


def _take_over(desk: Desk, file: Path) -> None:
    desk.open_menu("b", "Neem een lijst over")
    desk.keys("Down", "Down")  # behind "Leg vast" and "Uitgebreid vastleggen"
    desk.keys("Return")
    desk.wait_focus("Kies de lijst")
    desk.keys("space")
    desk.wait_focus("Bestand:")
    desk.type(str(file))
    desk.keys("Return")
    desk.wait("label", "Wat staat er in elke kolom.")
    desk.tab_to("Bekijk wat het wordt")
    desk.keys("space")
    desk.wait_focus("Neem 1 aantekening over")
    desk.keys("space")
    desk.wait("frame", "Incident – .*", 30)


def _make_vault(desk: Desk) -> None:
    desk.wait_focus("Verder")
    desk.keys("Return")
    desk.wait_focus("Naam van de kluis")
    desk.tab_to("Wachtzin")
    desk.type(PASSPHRASE)
    desk.tab_to("Wachtzin, nog een keer")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    desk.wait("frame", "Uw herstelcode – .*", 20)
    desk.keys("ctrl+1")
    desk.wait("frame", f"{FIRST} – .*")


def _amend(desk: Desk) -> None:
    desk.wait_focus("Aanvullen of wijzigen")
    desk.keys("space")
    desk.wait("frame", "Incident aanvullen – .*")
    desk.tab_to(WORDS)
    desk.type("Ik weet je te vinden")
    desk.tab_to(REASON, back=True)
    desk.type("De precieze woorden")
    desk.keys("ctrl+s")
    desk.wait("frame", "Wijziging nakijken – .*")
    desk.wait("label", "Ik weet je te vinden")
    desk.wait_focus("Opslaan")
    desk.keys("space")
    desk.wait("frame", "Incident – .*")
    desk.wait_announced(r"Opgeslagen om \d\d:\d\d")


def _open_the_last_entry_and_come_back(desk: Desk) -> None:
    """From the first page, where one lands, and back to it."""
    desk.wait("frame", f"{FIRST} – .*")
    desk.wait_focus("Leg vast")
    desk.wait("label", "Laatste aantekening")
    desk.tab_to(r"Aantekening, mail\. .* · 1 stuk bewijs")
    desk.keys("space")
    desk.wait("frame", "Incident – .*")
    desk.tab_to("Terug naar het overzicht", back=True)
    desk.keys("space")
    desk.wait("frame", f"{FIRST} – .*")
    desk.wait_focus("Leg vast")


def _prepare(desk: Desk) -> None:
    desk.keys(keys_to("Melding en aangifte"))
    desk.wait_focus("Melding voorbereiden")
    desk.keys("space")
    desk.wait_focus("Incidenten om te kiezen")
    desk.keys("space")
    desk.wait("label", "1 incident.*")
    desk.tab_to("Verder")
    desk.keys("space")
    desk.wait_focus("Gespreksnotitie")
    for _ in range(3):
        desk.keys("Down")
    desk.wait_focus("Aangifte")
    desk.keys("ctrl+s")
    desk.wait_focus(r"Wat is uw naam\?")
    desk.type("M. Verhaegen")
    for first in ("Ja", "Schade toevoegen", r"Wat is uw huisadres\?", r"In welke plaats tekent u\?"):
        desk.keys("ctrl+s")
        desk.wait_focus(first)
    desk.type("Lindewaard")
    desk.keys("ctrl+s")
    desk.wait_focus("Verder")  # what the law asks is there to be read
    desk.keys("space")
    desk.wait("label", r"Wat schermt u af\?")
    desk.wait_focus("Verder")  # once it was searched
    desk.keys("space")


def _hand_over(desk: Desk, target: Path) -> None:
    desk.wait_focus("Map voor de politie maken")
    desk.keys("space")
    desk.wait("dialog", "Waar mag de map komen.*")
    desk.wait_focus("Naam van de map:")
    desk.keys("ctrl+a")
    desk.type(str(target))
    desk.keys("Return")
    desk.wait("frame", "Map voor de politie – .*", seconds=60)
    desk.wait_focus("Klaar")
    desk.keys("space")
    desk.wait("frame", "Dagboek – .*")
