"""A visit at somebody's home, by role and name on an upright tablet: up to the vault on another computer."""

from __future__ import annotations

import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.program import Program, keys_to
from tests.journeys.traces import on_disk
from tests.journeys.whole_disk import Moment, every_disk, holding

pytestmark = pytest.mark.journey

WORD = f"kanarie-{uuid.uuid4().hex[:12]}"
"""Of this run only: what another run left behind is no find."""
_OF_THE_VISITOR = "vijf rode fietsen op zolder"
_THEIRS = "zeven groene lepels op de dijk"
_NOTE = r"Notitie: Kunt u zien wie er aanbelt\?"


@pytest.fixture
def sticks(tmp_path: Path) -> Iterator[tuple[Path | None, Path]]:
    """One of 64 kB, where this account may mount one, and one with room."""
    small, roomy = tmp_path / "volle-stick", tmp_path / "stick"
    small.mkdir()
    roomy.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)]
    mounted = not subprocess.run(mount, capture_output=True, check=False).returncode
    yield (small if mounted else None), roomy
    if mounted:
        subprocess.run(["umount", "--lazy", str(small)], check=True)


def _begin(program: Program) -> None:
    """A vault for this visit, and what the visited person agrees to."""
    desk = program.desk
    program.start()
    desk.wait("frame", "Welkom – .*")
    desk.click("button", "Ik heb al een kluis")
    desk.click("button", "Nieuw bezoek")
    desk.wait("frame", "Nieuw bezoek – .*")
    assert desk.text_of("text", "Naam van de kluis").startswith("Bezoek 20")
    desk.click("button", "Maak het scherm donker")
    desk.type_into("text", "Wachtzin", _OF_THE_VISITOR)
    desk.type_into("text", "Wachtzin, nog een keer", _OF_THE_VISITOR)
    program.look("bezoek-nieuw")
    desk.click("button", "Begin het bezoek")
    desk.wait("frame", "Toestemming – .*", seconds=30)
    program.look("bezoek-toestemming")
    desk.type_into("text", r"Wie woont hier\?", f"Sanne {WORD}")
    desk.type_into("text", r"Wie komt er op bezoek\?", f"Joris {WORD}")
    desk.type_into("text", r"Wie gaat akkoord\?", f"Sanne {WORD}")
    for words in ("Ik weet wat", "De bezoeker mag", "Ik mag elk moment"):
        desk.click("check box", f"Ja, akkoord: {words}.*")
    desk.click("button", "Leg vast en begin")
    desk.wait("frame", "Woningscan, zones – .*")


def _walk(program: Program) -> None:
    """One tap and a note, a lock in the middle, and the outcome."""
    desk = program.desk
    desk.click("button", "Voordeur: nog doen")
    desk.wait("frame", "Woningscan, zone – .*")
    desk.click("radio button", "Aandacht")
    desk.click("button", r"Schrijf erbij: Kunt u zien wie er aanbelt\?")
    desk.type_into("text", _NOTE, f"{WORD} bij het slot")
    program.look("bezoek-zone")
    program.lock()
    program.unlock(_OF_THE_VISITOR, to="Woningscan, zone")
    assert desk.text_of("text", _NOTE) == f"{WORD} bij het slot"
    desk.click("button", "Alle zones")
    desk.click("button", "Kijk het na")
    desk.wait("frame", "Woningscan, nakijken – .*")
    desk.click("button", "Bewaar de woningscan")
    desk.wait("frame", "Woningscan, uitkomst – .*")
    program.look("bezoek-uitkomst")


def _to(program: Program, file: Path) -> None:
    """In the dialog that asks for a place."""
    program.desk.wait("dialog", "Waar mag het bestand van de bewoner komen.*", seconds=30)
    program.desk.type_into("text", "Naam van het bestand:", str(file))
    program.desk.click("button", "Hier bewaren")


def _hand_over(program: Program, sticks: tuple[Path | None, Path]) -> Path:
    """Names, a passphrase of their own, a stick that is full and one that is not."""
    desk = program.desk
    desk.click("button", "Naar de overdracht")
    desk.wait("frame", "Overdracht, nakijken – .*")
    program.look("bezoek-overdracht")
    desk.click("button", "Verder met de overdracht")
    desk.type_into("text", r"Wie krijgt het bestand\?", f"S. {WORD}")
    desk.type_into("text", r"Wie draagt het over\?", f"J. {WORD}")
    desk.click("radio button", "Meteen na de overdracht wissen")
    desk.click("button", "Verder naar de wachtzin")
    desk.type_into("text", "Wachtzin van de bewoner", _THEIRS)
    desk.type_into("text", "Wachtzin van de bewoner, nog een keer", _THEIRS)
    program.look("bezoek-wachtzin")
    desk.click("button", "Kies waar het bestand komt")
    full, stick = sticks
    if full is not None:
        _to(program, full / "Huisbezoek.weerbaar")
        desk.wait("label", ".*[Vv]ol.*", seconds=60)
        program.look("bezoek-volle-stick")
        assert list(full.iterdir()) == []
        desk.click("button", "Kies waar het bestand komt")
    _to(program, stick / "Huisbezoek.weerbaar")
    desk.wait("label", "De bewoner heeft nu een eigen kluis", seconds=90)
    desk.wait("label", "Het bewijs van overdracht is klaar", seconds=60)
    program.look("bezoek-overgedragen")
    return stick / "Huisbezoek.weerbaar"


def _erase(program: Program) -> None:
    """The copy of the visitor goes; the overview comes, in a fresh process."""
    desk = program.desk
    desk.click("button", "Wis mijn kopie")
    desk.click("button", "Wis mijn kopie nu")
    desk.wait("frame", "Kopie gewist – .*", seconds=60)
    program.look("bezoek-gewist")
    desk.click("button", "Naar uw bezoeken")
    desk.wait("frame", "Uw bezoeken – .*")
    desk.wait("label", "Overgedragen op .* Uw kopie is gewist op .*")
    program.look("bezoek-overzicht")
    assert "kanarie" not in desk.words()
    program.quit()


def _open_at_home(program: Program, file: Path, elsewhere: Path) -> None:
    """On another computer: the passphrase of the visitor opens nothing there, that of the visited person everything."""
    desk = program.desk
    more = {name: str(elsewhere) for name in ("HOME", "WEERBAAR_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    program.start(more=more)
    desk.wait("frame", "Welkom – .*")
    desk.click("button", "Reservekopie terugzetten")
    program.look("bezoek-thuis")
    desk.click("button", "Kies een bestand")
    desk.type_into("text", "Bestand:", str(file))
    desk.click("button", "Kiezen")
    desk.wait("label", file.name)
    desk.type_into("text", "Wachtzin van deze kopie", _OF_THE_VISITOR)
    desk.click("button", "Zet terug en controleer")
    desk.wait("label", "Deze wachtzin klopt niet bij deze kopie.*", seconds=30)
    desk.type_into("text", "Wachtzin van deze kopie", _THEIRS)
    desk.click("button", "Zet terug en controleer")
    desk.wait("label", "De reservekopie is teruggezet en nagekeken", seconds=60)
    desk.click("button", "Open deze kluis")
    program.unlock(_THEIRS)
    desk.keys(keys_to("Woningscan"))
    desk.wait("frame", "Woningscan – .*")
    desk.click("button", "Woningscan van .*")
    desk.wait("frame", "Woningscan, uitkomst – .*")
    desk.wait("label", f".*{WORD} bij het slot.*")
    program.quit()


@pytest.mark.timeout(420)
@pytest.mark.parametrize("desk", ["800x1280"], indirect=True)
def test_a_whole_visit_ends_in_the_hands_of_the_visited_person_alone(
    program: Program, sticks: tuple[Path | None, Path], tmp_path: Path
) -> None:
    moment = Moment(tmp_path / "moment")
    _begin(program)
    _walk(program)
    file = _hand_over(program, sticks)
    _erase(program)
    assert list(program.home.rglob("*.kluis")) == []
    assert on_disk((program.home, program.desk.folder), {"word": WORD, "passphrase": _THEIRS}) == set()
    written = moment.written(every_disk(), file.parent)
    assert holding(written, WORD) == set()
    (receipt,) = file.parent.glob("*.pdf")
    told = subprocess.run(["pdftotext", "-layout", str(receipt), "-"], check=True, capture_output=True, text=True)
    assert f"S. {WORD}" in " ".join(told.stdout.split())
    elsewhere = tmp_path / "thuis"
    elsewhere.mkdir()
    _open_at_home(program, file, elsewhere)
