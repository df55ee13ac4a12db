"""Does with a bundle what a person does on the console, and says of each step what came out; raises Failed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from console_journey import ANSWERS, INCIDENT, MAIL
from environment import ROOT

PASSPHRASE: Final = "een goede lange wachtzin"  # noqa: S105 - of a vault that lives for a minute
_FROZEN: Final = ROOT / "tests" / "vault" / "files"
_OF_EARLIER: Final = "vijf rode fietsen op zolder"
_LEAST: Final = "64,3,4"
_PATIENCE: Final = 300.0
_STAYS: Final = 15.0
"""Seconds; what is missing shows in the first ones."""


class Failed(Exception):
    """A step of the journey gave another outcome than it must."""


@dataclass(frozen=True)
class Journey:
    """Where the program stands, what runs it, and a folder to work in: as it sees it, and as we do."""

    weerbaar: str
    desktop: str
    place: Path
    seen_as: Path
    before: tuple[str, ...] = ()

    def run(self) -> None:
        """The whole journey."""
        self.place.mkdir(parents=True, exist_ok=True)
        self._diary()
        self._folder()
        self._copies()
        self._viewer()
        self._window()

    def _diary(self) -> None:
        self("new", self._at("kluis.kluis"), "--kdf", _LEAST, more=PASSPHRASE)
        said = self("log", self._at("kluis.kluis"), "--json", "-", more=f"{PASSPHRASE}\n{json.dumps(INCIDENT)}")
        incident = said.strip()
        (self.place / "mail.eml").write_bytes(MAIL.encode())
        self("attach", self._at("kluis.kluis"), incident, self._at("mail.eml"), more=PASSPHRASE)
        found = json.loads(self("search", self._at("kluis.kluis"), "raadsvergadering", "--json", more=PASSPHRASE))
        self(
            "search", self._at("kluis.kluis"), "vergader", "--json", more=PASSPHRASE
        )  # inside a word: the index of FTS5
        if [one["id"] for one in found] != [incident]:
            raise Failed("what was written is not found again")
        self("check", self._at("kluis.kluis"), more="een andere wachtzin dan deze", code=1)

    def _folder(self) -> None:
        (self.place / "antwoorden.json").write_text(json.dumps(ANSWERS), encoding="utf-8")
        listed = json.loads(self("list", self._at("kluis.kluis"), "--json", more=PASSPHRASE))
        chosen = [
            "--incidents",
            listed[0]["id"],
            "--out",
            self._at("aangifte"),
            "--answers",
            self._at("antwoorden.json"),
        ]
        self("aangifte", self._at("kluis.kluis"), *chosen, more=PASSPHRASE)
        self("verify", self._at("aangifte"))

    def _copies(self) -> None:
        self("backup", self._at("kluis.kluis"), self._at("kopie.weerbaar"), more=PASSPHRASE)
        self("restore", self._at("kopie.weerbaar"), self._at("terug.kluis"), more=PASSPHRASE)
        self("check", self._at("terug.kluis"), more=PASSPHRASE)
        self("check", self._at("kluis.kluis"), more=PASSPHRASE)

    def _viewer(self) -> None:
        """A mail through the viewer process, which closes itself off or opens nothing; elsewhere it reads no mail."""
        if sys.platform != "linux":
            return
        words = ["--viewer-process", "read", "eml", "0", "0", "0"]
        command = [*self.before, self.desktop, *words]
        done = subprocess.run(command, input=MAIL.encode(), capture_output=True, check=False, timeout=_PATIENCE)
        if done.returncode or b"Ik weet waar je kinderen" not in done.stdout:
            raise Failed(f"the viewer process did not read a mail: {done.returncode} {done.stdout[:80]!r}")
        print("  the viewer process read a mail")

    def _window(self) -> None:
        """The window's program comes as far as its unlock window and stays there, on a screen that nobody sees."""
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WEERBAAR_HOME": str(self.seen_as)}
        begun = [f"{name}={surroundings[name]}" for name in ("QT_QPA_PLATFORM", "WEERBAAR_HOME")] if self.before else []
        shown = subprocess.Popen(
            [*self.before, *begun, self.desktop], env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        try:
            _, said = shown.communicate(timeout=_STAYS)
        except subprocess.TimeoutExpired:
            shown.kill()
            shown.communicate()
            print("  the window came and stayed")
        else:
            raise Failed(f"the window went: {said.decode(errors='replace')}")

    def earlier_vaults(self) -> None:
        """A vault of every earlier version opens and is in order."""
        for version in sorted(_FROZEN.glob("versie-*")):
            shutil.copytree(version / "kluis", self.place / f"{version.name}.kluis")
            self("check", self._at(f"{version.name}.kluis"), more=_OF_EARLIER)

    def __call__(self, command: str, *arguments: str, more: str = "", code: int = 0) -> str:
        """One command, and what it said; it must end with `code`."""
        with_it = ["--passphrase-stdin"] if more else []
        words = [*self.before, self.weerbaar, command, *arguments, *with_it]
        done = subprocess.run(
            words, input=f"{more}\n", capture_output=True, encoding="utf-8", check=False, timeout=_PATIENCE
        )
        if done.returncode != code:
            raise Failed(f"weerbaar {command} ended with {done.returncode}, not {code}:\n{done.stderr}")
        print("  weerbaar", command, Path(arguments[0]).name, "->", code)
        return done.stdout

    def _at(self, name: str) -> str:
        return str(self.seen_as / name)


def of_bundle(bundle: Path, place: Path) -> Journey:
    """The journey with a bundle that stands here; `place` must not exist."""
    return Journey(str(bundle / "weerbaar"), str(bundle / "weerbaar-desktop"), place, place)
