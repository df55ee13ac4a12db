"""A word in every field of the program: after lock and quit it stands nowhere, but in the encrypted files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.program import REASON, Program, keys_to, picture
from tests.journeys.traces import on_disk
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.presentation.incident_form import form_fields, person_parts

pytestmark = pytest.mark.journey

_CONTENT = Path(__file__).resolve().parents[2] / "resources" / "content" / "nl"
_DRAFT = "kanarie-klad"
_FILE = "kanarie-bestand"


@pytest.mark.timeout(300)
def test_a_word_in_every_field_is_found_nowhere_after_lock_and_quit(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    pictures = tmp_path / "foto"
    program.start()
    program.unlock()
    program.write("kanarie-eerst", picture(pictures / f"{_FILE}.png", "dreiging"))
    desk.click("button", "Aanvullen of wijzigen")
    desk.click("button", "Persoon toevoegen")
    planted = {question: f"kanarie-{number:02}" for number, question in enumerate(_text_fields(), 1)}
    for question, word in planted.items():
        desk.type_into("text", question, word)
    desk.type_into("text", REASON, "kanarie-reden")
    desk.click("button", "Kijk uw wijziging na")
    desk.wait("frame", "Wijziging nakijken – .*")
    desk.click("button", "Opslaan")
    desk.wait("frame", "Incident – .*")
    _plant_in_the_scan(program)
    desk.keys("ctrl+f")
    desk.type_into("text", "Zoek.*", "kanarie-zoek")
    desk.keys("ctrl+n")
    desk.type_into("text", r"Wat is er gebeurd\?", _DRAFT)
    desk.wait("label", "Concept bewaard om .*")

    program.lock()
    assert "kanarie" not in desk.words()
    _stands_nowhere(program, pictures)
    program.unlock(to="Leg vast")
    assert desk.text_of("text", r"Wat is er gebeurd\?") == _DRAFT
    program.quit()
    _stands_nowhere(program, pictures)

    [row] = program.console.vault("list", vault, "--json").json()
    shown = program.console.vault("show", vault, row["id"], "--json").out
    assert [word for word in planted.values() if word not in shown] == []


def _plant_in_the_scan(program: Program) -> None:
    """In a note of a self-scan that is left half-way, and in a measure."""
    desk = program.desk
    desk.keys(keys_to("Zelfscan"))
    desk.click("button", "Begin de zelfscan")
    desk.click("radio button", "Nee")
    desk.type_into("text", "Aantekening", "kanarie-scan")
    desk.click("button", "Verder")
    desk.wait("label", "Vraag 2 van 18")
    desk.click("button", "Later verder")
    desk.click("button", "Bekijk uw maatregelen")
    desk.click("button", "Schrijf een maatregel op")
    desk.type_into("text", r"Wat wilt u doen\?", "kanarie-maatregel")
    desk.click("button", "Opslaan")
    desk.wait("frame", "Maatregelen, één maatregel – .*")
    desk.keys(keys_to("Dagboek"))
    desk.wait("frame", "Dagboek – .*")


def _text_fields() -> list[str]:
    """The accessible name of every field of the form in which one types words, those of the first person too."""
    words = load_library(_CONTENT).incident
    asked = [_escaped(field.question) for field in form_fields(words) if field.form in ("text", "lines")]
    return asked + [_escaped(f"{part.words}, persoon 1") for part in person_parts(words)]


def _escaped(question: str) -> str:
    return question.replace("?", r"\?").replace("(", r"\(").replace(")", r"\)")


def _stands_nowhere(program: Program, pictures: Path) -> None:
    """Neither below the home of the program or of its desktop, nor where programs leave what is half done."""
    places = (program.home, program.desk.folder, Path("/dev/shm"), Path("/var/tmp"))
    assert pictures not in places
    assert on_disk((place for place in places if place.is_dir()), {"canary": "kanarie"}) == set()
