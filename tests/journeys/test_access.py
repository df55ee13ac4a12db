"""What opens the vault, by role and name: a code on paper after a lock, a new key, this computer."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.desk_driver import Desk
from tests.journeys.program import Program
from tests.journeys.traces import in_memory, our_processes
from weerbaar_desktop.domain.recovery_code import code_of

pytestmark = pytest.mark.journey

_NEW = "heel andere losse woorden vandaag"
_OTHER_CODE = code_of(12345)


def test_a_recovery_code_is_made_and_opens_the_vault_after_a_lock(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    desk.wait("label", "Uw kluis heeft nog geen herstelcode")
    program.look("dagboek-zonder-code")
    code = _make_code(program)
    program.lock()
    if os.geteuid() == 0:
        spelled = {"code as shown": code, "code as written": code.replace(" ", "-")}
        assert in_memory(our_processes(), spelled) == set()

    _recover(program, _OTHER_CODE)
    desk.wait("label", "Deze herstelcode hoort niet bij deze kluis.*")
    program.look("herstelcode-klopt-niet")
    assert desk.text_of("text", "Herstelcode") == "", "the wrong code went with the process that knew it"
    _fill_in(program, code.lower())
    desk.wait("frame", "Uw herstelcode – .*")
    desk.wait("label", "Uw kluis is open, met uw nieuwe wachtzin")
    program.look("herstelcode-gebruikt")
    assert desk.text_of("text", "Herstelcode") != code
    desk.click("button", "Maak de code later")
    desk.wait("frame", "Dagboek – .*")
    program.lock()
    program.unlock(_NEW)
    program.quit()
    program.console.vault("list", vault, "--json", check=1)  # with the passphrase that was forgotten


def test_after_a_new_key_only_the_new_passphrase_opens_the_vault(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    program.write("Een man volgde mij naar huis.")
    code = _make_code(program)
    desk.click("button", "Iemand kent mijn wachtzin")
    desk.wait("frame", "Iemand kent mijn wachtzin – .*")
    program.look("nieuwe-sleutel")
    desk.type_into("text", "Wachtzin van nu", PASSPHRASE)
    desk.type_into("text", "Nieuwe wachtzin", _NEW)
    desk.type_into("text", "Nieuwe wachtzin, nog een keer", _NEW)
    desk.click("button", "Nieuwe sleutel maken")
    desk.wait("frame", "Kluis openen – .*", seconds=60)
    desk.wait("label", "Uw kluis heeft een nieuwe sleutel")
    program.look("na-nieuwe-sleutel")

    desk.click("button", "Ik weet mijn wachtzin niet meer")
    desk.wait("label", "Deze kluis heeft geen herstelcode")
    program.look("geen-herstelcode")
    desk.click("button", "Terug")
    desk.type_into("text", "Wachtzin", PASSPHRASE)
    desk.click("button", "Kluis openen")
    desk.wait("label", "Deze wachtzin klopt niet.*")
    program.unlock(_NEW)
    program.open_incident("Een man volgde mij")
    desk.click("button", "Kluis")
    desk.click("button", "Bekijk de toegang")
    desk.wait("label", "Nog niet klaar: .*")
    assert code
    program.quit()


def _make_code(program: Program) -> str:
    """From anywhere: a code, read from the screen and typed back; it is what was shown."""
    desk = program.desk
    desk.click("button", "Kluis")
    desk.click("button", "Bekijk de toegang")
    desk.wait("label", "Nog niet klaar: .*")
    program.look("toegang")
    desk.click("button", "Herstelcode maken")
    desk.wait("frame", "Uw herstelcode – .*")
    program.look("herstelcode")
    assert desk.nameless() == []
    code = desk.text_of("text", "Herstelcode")
    desk.click("button", "Ik heb de code opgeschreven")
    desk.type_into("text", "Herstelcode van uw papier", code)
    desk.type_into("text", "Wachtzin", PASSPHRASE)
    program.look("herstelcode-overtypen")
    desk.click("button", "Herstelcode bewaren")
    desk.wait("label", "Uw herstelcode is gemaakt")
    desk.wait("label", "Gemaakt.")
    program.look("toegang-klaar")
    return code


def _recover(program: Program, code: str) -> None:
    """From the unlock window."""
    program.desk.click("button", "Ik weet mijn wachtzin niet meer")
    program.desk.wait("frame", "Herstelcode gebruiken – .*")
    program.look("herstelcode-gebruiken")
    _fill_in(program, code)


def _fill_in(program: Program, code: str) -> None:
    desk = program.desk
    desk.type_into("text", "Herstelcode", code)
    desk.type_into("text", "Nieuwe wachtzin", _NEW)
    desk.type_into("text", "Nieuwe wachtzin, nog een keer", _NEW)
    desk.click("button", "Kluis openen")


@pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="needs the key store of GNOME")
def test_this_computer_opens_the_vault_and_the_passphrase_is_asked_before_anything_goes_out(
    program: Program, vault: Path
) -> None:
    desk = program.desk
    incident = {"account": "Een man volgde mij naar huis.", "kinds": ["threat"]}
    program.console.log(vault, incident)
    with _key_store(desk):
        program.start()
        program.unlock()
        _let_this_computer_open(program)
        program.lock()
        program.look("openen-met-deze-computer")
        desk.click("button", "Openen met deze computer")
        program.to_diary()
        program.answer("Een man volgde mij", {r"Wat is uw naam\?": "M. Verhaegen"})
        desk.click("button", "Map voor de politie maken")
        desk.wait("frame", "Wachtzin invullen – .*")
        program.look("wachtzin-voor-de-map")
        desk.type_into("text", "Wachtzin", PASSPHRASE)
        desk.click("button", "Verder")
        desk.wait("dialog", "Waar mag de map komen.*")
        desk.keys("Escape")
        desk.click("button", "Kluis")
        desk.click("button", "Bekijk de toegang")
        desk.click("button", "Zet openen zonder wachtzin uit")
        desk.wait("label", "Uit. .*")
        program.lock()
        assert not desk.shows("button", "Openen met deze computer")
        program.unlock()
        program.quit()


def _let_this_computer_open(program: Program) -> None:
    desk = program.desk
    desk.click("button", "Kluis")
    desk.click("button", "Bekijk de toegang")
    desk.click("button", "Zet openen zonder wachtzin aan")
    desk.wait("frame", "Openen zonder wachtzin – .*")
    program.look("deze-computer")
    desk.type_into("text", "Wachtzin", PASSPHRASE)
    desk.click("button", "Zet openen zonder wachtzin aan")
    desk.wait("label", "Aan. Wie in uw computeraccount zit, kan de kluis openen.")
    program.look("deze-computer-aan")


@contextmanager
def _key_store(desk: Desk) -> Iterator[None]:
    """That of GNOME, open, on the bus of this desk."""
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"]
    with subprocess.Popen(
        command, env=desk.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write(b"een wachtwoord")
        daemon.stdin.close()
        try:
            yield
        finally:
            daemon.terminate()
