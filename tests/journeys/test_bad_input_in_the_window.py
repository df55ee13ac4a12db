"""What goes wrong in the window: a sentence that helps, nothing lost, and the program goes on."""

from __future__ import annotations

import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE, Console
from tests.journeys.desk_driver import Desk
from tests.journeys.program import ACCOUNT, COMMAND, Program, picture
from weerbaar_desktop.vault.store import SqlCipherStore

pytestmark = pytest.mark.journey

_MARKUP = "<b>vet</b> <img src='/etc/passwd'> <para> & "
_MEGABYTE = 1 << 20
_REFUSED_NAMES = (  # each sentence another one than before, so that it is seen to come
    ("dossier\u202esiulk", "In deze naam staat een teken dat niet kan.*"),
    ("a" * 300, "Deze naam is te lang.*"),
    ("../elders", "In deze naam staat een teken dat niet kan.*"),
    ("", "Geef de kluis een naam."),
)


def test_a_folder_that_is_no_vault_and_a_vault_in_use_are_said(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    foreign = tmp_path / "vakantie"
    picture(foreign / "strand.png", "zee")
    program.start()

    _choose_vault(desk, foreign)
    desk.wait("label", "De map ‘vakantie’ is geen kluis.*")
    program.look("geen-kluis")
    assert [file.name for file in foreign.iterdir()] == ["strand.png"]

    _choose_vault(desk, vault)
    desk.wait("label", "Kluis: Proef")
    with closing(SqlCipherStore().open(vault, PASSPHRASE)):
        desk.type_into("text", "Wachtzin", PASSPHRASE)
        desk.click("button", "Kluis openen")
        desk.wait("label", "Deze kluis is al open.*")
        program.look("kluis-in-gebruik")
    program.unlock()


def test_names_and_text_from_strangers_stay_what_they_are(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    odd = picture(tmp_path / "bewijs 😀 \u202egnp.exe.png", "dreiging")
    program.start()
    program.unlock()
    account = (_MARKUP * (_MEGABYTE // len(_MARKUP)))[: _MEGABYTE - 1] + "."
    desk.click("button", "Leg vast")
    desk.type_into("text", ACCOUNT, account)
    assert desk.text_of("text", ACCOUNT) == account
    desk.click("button", "Schermafdruk of bestand toevoegen")
    program.choose_file(odd)
    desk.click("button", "Opslaan in dagboek")
    desk.wait("frame", "Incident – .*", seconds=60)
    desk.wait("label", ".*😀.*")
    shown = desk.text_of("label", "(?s)<b>vet</b>.*")
    assert shown.startswith(_MARKUP), "markup is text"
    assert "\u202e" not in desk.words()
    program.look("megabyte")
    program.lock()

    [row] = program.console.vault("list", vault, "--json").json()
    stored = program.console.vault("show", vault, row["id"], "--json").json()
    assert stored["account"] == account
    assert [piece["name"] for piece in stored["evidence"]] == [odd.name]


def test_a_name_for_a_vault_may_hold_emoji_but_no_tricks(program: Program) -> None:
    desk = program.desk
    program.start()
    desk.wait("frame", "Welkom – .*")
    desk.click("button", "Verder")
    desk.type_into("text", "Wachtzin", PASSPHRASE)
    desk.type_into("text", "Wachtzin, nog een keer", PASSPHRASE)
    for refused, sentence in _REFUSED_NAMES:
        desk.type_into("text", "Naam van de kluis", refused)
        desk.click("button", "Kluis maken")
        desk.wait("label", sentence)
    assert not (program.home / "kluizen").exists() or not list((program.home / "kluizen").iterdir())
    desk.type_into("text", "Naam van de kluis", "Dossier 😀 ✊")
    desk.click("button", "Kluis maken")
    desk.wait("frame", "Uw herstelcode – .*", 20)
    assert (program.home / "kluizen" / "Dossier 😀 ✊.kluis" / "kop.json").exists()


def test_a_place_that_is_taken_is_said_and_left_alone(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    Console(tmp_path).log(vault, {"account": "Aan de balie zei hij dat hij mij weet te vinden."})
    taken = tmp_path / "bestaat-al"  # a folder that is there is opened by the dialog itself
    taken.write_text("van iemand anders")
    program.start()
    program.unlock()
    program.answer("Aan de balie", {r"Wat is uw naam\?": "M. Verhaegen"})

    program.ask_for_folder(taken)
    desk.wait("label", "Op deze plek bestaat al iets.*")
    program.look("aangifte-plek-bezet")
    assert taken.read_text() == "van iemand anders"

    program.ask_for_folder(tmp_path / "vrij")
    desk.wait("frame", "Map voor de politie – .*", seconds=60)
    program.console("verify", tmp_path / "vrij")


def test_a_second_start_brings_the_first_window_forward(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    subprocess.run(
        ["xdotool", "search", "--name", "Dagboek", "windowminimize", "--sync"], check=True, env=desk.environment
    )
    second = desk.start([*COMMAND, "/tmp/een-andere.kluis"])
    assert second.wait(20) == 0
    desk.wait_focus("Leg vast")  # only a window in front has the focus
    desk.keys("ctrl+n")  # keys go to the window that is in front
    desk.wait_focus(ACCOUNT)


def _choose_vault(desk: Desk, folder: Path) -> None:
    desk.click("button", "Andere kluis kiezen")
    desk.wait("dialog", "Kies de map van uw kluis.*")
    desk.type_into("text", "(Map|Naam|Directory|&?Bestandsnaam).*:", str(folder))
    desk.click("button", "(Kiezen|Choose|Openen|&?Kies.*)")
    desk.gone("dialog", "Kies de map.*")
