"""What a person does in the real program, in their words; every step waits for what the person would see."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.console.console_driver import PASSPHRASE, Console
from tests.journeys.desk_driver import Desk

BUNDLE = "WEERBAAR_BUNDLE"
"""Names the command of a bundle that the journeys drive instead of the sources."""
COMMAND = (os.environ[BUNDLE],) if BUNDLE in os.environ else (sys.executable, "-I", "-m", "weerbaar_desktop")
SHOTS = "WEERBAAR_SHOTS"
"""Names a folder that receives a picture of each page, for people to look at."""

FIRST = "Overzicht"
"""The page on which one lands after unlocking."""

PLACES = (
    FIRST,
    "Dagboek",
    "Bewijs",
    "Melding en aangifte",
    "Zelfscan",
    "Woningscan",
    "Mensen",
    "Na een incident",
    "Weerbaarheid",
    "Kluis",
)
"""The list at the left, in its order: Ctrl and a number goes there; to the tenth, keys of its own."""

_TO_OPEN = 20.0
"""Seconds that opening a vault may take on a machine that has more to do."""
TO_PRACTICE = 30.0
"""The same for a practice vault that is filled first."""
_STEPS_TO_TWICE = 5
"""Presses of Ctrl and =: 110, 125, 150, 175 and 200 %."""

ACCOUNT = r"Wat is er gebeurd\?"
WORDS = r"Welke woorden zijn letterlijk gezegd of geschreven\?"
REASON = r"Waarom vult u dit aan of wijzigt u dit\?"


def keys_to(place: str) -> str:
    """The keys that go to a place of the list at the left."""
    return "ctrl+shift+k" if place == "Kluis" else f"ctrl+{PLACES.index(place) + 1}"


class Program:
    """The program on one desk; `home` is where it keeps everything."""

    def __init__(self, desk: Desk, home: Path) -> None:
        self.desk = desk
        self.home = home
        self.console = Console(home)
        self.running: subprocess.Popen[Any]

    # -------------------------------------------------------------------------------- coming and going

    def start(self, *arguments: object, before: Sequence[str] = (), more: Mapping[str, str] | None = None) -> None:
        """Start it and wait for its window; `before` is a command that runs it, such as strace."""
        self.running = self.desk.start([*before, *COMMAND, *map(str, arguments)], more)
        self.desk.wait("frame", ".* – Weerbaar.*")

    def begin_first_vault(self, passphrase: str = PASSPHRASE) -> None:
        """On a computer without a vault: from the first page to the recovery code of a new one."""
        desk = self.desk
        desk.wait("frame", "Welkom – .*")
        self.look("eerste-keer-1")
        desk.click("button", "Verder")
        desk.wait("frame", "Nieuwe kluis – .*")
        desk.type_into("text", "Wachtzin", passphrase)
        desk.type_into("text", "Wachtzin, nog een keer", passphrase)
        self.look("nieuwe-kluis")
        desk.click("button", "Kluis maken")
        desk.wait("frame", "Uw herstelcode – .*", _TO_OPEN)

    def unlock(self, passphrase: str = PASSPHRASE, to: str = "Dagboek") -> None:
        """From the unlock window by the first page to the diary, or to the page on which one was writing."""
        self.desk.wait("frame", "Kluis openen – .*")
        self.desk.type_into("text", "Wachtzin", passphrase)
        self.desk.click("button", "Kluis openen")
        if to == "Dagboek":
            self.to_diary()
        else:
            self.desk.wait("frame", f"{to} – .*")

    def unlock_with_keys(self, passphrase: str = PASSPHRASE) -> None:
        """The same with keys alone; whatever page comes."""
        self.desk.wait_focus("Wachtzin")
        self.desk.type(passphrase)
        self.desk.keys("Return")

    def to_diary(self, mark: str = "", seconds: float = _TO_OPEN) -> None:
        """Once the vault is open: from the first page, which comes first, with one key to the diary."""
        self.desk.wait("frame", f"{FIRST} – .*{mark}.*", seconds)
        self.desk.keys(keys_to("Dagboek"))
        self.desk.wait("frame", f"Dagboek – .*{mark}.*")

    def quit(self) -> None:
        """Ctrl+Q, until the process has ended well."""
        self.desk.keys("ctrl+q")
        code = self.running.wait(20)
        assert code == 0, f"it ended with {code}"

    def kill(self) -> None:
        """As when the power goes: the process gets no chance to say or keep anything."""
        self.running.kill()
        self.running.wait()
        self.desk.gone("frame", ".* – Weerbaar.*")

    def lock(self) -> None:
        """Ctrl+L, until the fresh process asks for the passphrase."""
        self.desk.keys("ctrl+l")
        self.desk.wait("frame", "Kluis openen – .*")

    def magnify(self) -> None:
        """From 100 to 200 %, as the menu Beeld does it."""
        self.desk.keys(*["ctrl+equal"] * _STEPS_TO_TWICE)

    # -------------------------------------------------------------------------------- the diary

    def write(self, account: str, *files: Path, channel: str = "Mail") -> None:
        """Leg vast, up to the page of the stored incident."""
        desk = self.desk
        desk.click("button", "Leg vast")
        desk.type_into("text", ACCOUNT, account)
        desk.click("radio button", channel)
        for file in files:
            desk.click("button", "Schermafdruk of bestand toevoegen")
            self.choose_file(file)
        desk.click("button", "Opslaan in dagboek")
        desk.wait("frame", "Incident – .*")
        desk.wait("label", "Het bewijs is bewaard.*" if files else "Opgeslagen om .*")

    def write_with_keys(self, account: str, file: Path) -> None:
        """The same with keys alone: by mail, earlier today."""
        desk = self.desk
        desk.keys("ctrl+n")
        desk.wait_focus(ACCOUNT)
        desk.type(account)
        desk.tab_to("Net")
        desk.keys("Right")
        desk.wait_focus("Eerder vandaag")
        desk.tab_to("Tijd")
        desk.tab_to("Mail")
        desk.keys("space")
        desk.tab_to("Schermafdruk of bestand toevoegen")
        desk.keys("space")
        desk.wait("dialog", "Kies .*")
        desk.wait_focus("Bestand:")
        desk.type(str(file))
        desk.keys("Return")
        desk.gone("dialog", "Kies .*")
        desk.wait_announced(f"{re.escape(file.name)} is toegevoegd\\.")
        desk.tab_to("Opslaan in dagboek")
        desk.keys("space")
        desk.wait("frame", "Incident – .*")
        desk.wait_announced(r"Het bewijs is bewaard\. .*")

    def choose_file(self, file: Path) -> None:
        """In the dialog that is open: type the path, and add it."""
        self.desk.type_into("text", "Bestand:", str(file))
        self.desk.click("button", "Toevoegen")
        self.desk.gone("dialog", "Kies .*")

    def open_incident(self, words: str) -> None:
        """From the diary, the incident whose row says `words`; twice in the row as with a mouse."""
        self.desk.click("list item", f".*{words}.*")
        self.desk.keys("Return")
        self.desk.wait("frame", "Incident – .*")

    def amend(self, words: str, reason: str) -> None:
        """From the page of an incident: literal words and a reason, stored."""
        desk = self.desk
        desk.click("button", "Aanvullen of wijzigen")
        desk.type_into("text", WORDS, words)
        desk.type_into("text", REASON, reason)
        desk.click("button", "Kijk uw wijziging na")
        desk.wait("frame", "Wijziging nakijken – .*")
        desk.click("button", "Opslaan")
        desk.wait("frame", "Incident – .*")

    # -------------------------------------------------------------------------------- the aangifte

    def answer(self, incident: str, answers: Mapping[str, str]) -> None:
        """From anywhere to the check page: one incident, and the questions whose answers are given."""
        desk = self.desk
        desk.click("button", "Melding en aangifte")
        desk.click("button", "Melding voorbereiden")
        desk.wait("list", "Incidenten om te kiezen")
        self.look("aangifte-kiezen")
        desk.click("list item", f".*{incident}.*")
        desk.wait("label", "1 incident.*")
        desk.click("button", "Verder")
        desk.click("radio button", "Aangifte")
        self.look("aangifte-manier")
        desk.click("button", "Verder")
        for first, page in (
            (r"Wat is uw naam\?", "wie"),
            (r"Vraagt u om vervolging\?", "wat"),
            ("Schade toevoegen", "schade"),
            (r"Wat is uw huisadres\?", "prive"),
            (r"In welke plaats tekent u\?", "ondertekening"),
        ):
            desk.wait(None, first)
            self.look(f"aangifte-{page}")
            for question, text in answers.items() if page != "schade" else ():
                if desk.shows("text", question):
                    desk.type_into("text", question, text)
            desk.click("button", "Verder")
        desk.wait(None, "Het programma beoordeelt geen dreiging.*")
        self.look("aangifte-wet")
        desk.click("button", "Verder")
        desk.wait("label", r"Wat schermt u af\?")
        desk.wait_focus("Verder")  # once it was searched
        self.look("aangifte-afschermen")
        desk.click("button", "Verder")
        desk.wait("button", "Map voor de politie maken")
        self.look("aangifte-controle")

    def ask_for_folder(self, target: Path) -> None:
        """From the check page: type where the folder may stand."""
        desk = self.desk
        desk.click("button", "Map voor de politie maken")
        desk.wait("dialog", "Waar mag de map komen.*")
        self.look("aangifte-waar")
        desk.type_into("text", "Naam van de map:", str(target))
        desk.click("button", "Hier maken")

    # -------------------------------------------------------------------------------- for people

    def look(self, name: str) -> None:
        """Keep a picture of the screen where SHOTS names a folder."""
        if SHOTS in os.environ:
            folder = Path(os.environ[SHOTS])
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.desk.shot(name), folder / f"{name}.png")


def picture(file: Path, words: str) -> Path:
    """A screenshot of somebody's message, made here."""
    file.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["convert", "-size", "640x360", "xc:#e8e8e8", "-pointsize", "26", "-annotate", "+40+180", words, str(file)],
        check=True,
    )
    return file
