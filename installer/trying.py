"""Runs a program that was built or installed, as a person on the console would, and says of each step what came out."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PATIENCE: Final = 300.0
_STAYS: Final = 15.0
"""Seconds; what is missing shows in the first ones."""


class Failed(Exception):
    """A step gave another outcome than it must."""


@dataclass(frozen=True)
class Program:
    """Its two commands, what runs them, and a folder to work in: as we see it, and as the program does."""

    weerbaar: tuple[str, ...]
    desktop: tuple[str, ...]
    place: Path
    seen_as: Path
    before: tuple[str, ...] = ()

    def at(self, name: str) -> str:
        """A place in that folder, as the program sees it."""
        return str(self.seen_as / name)

    def __call__(self, command: str, *arguments: str, more: str = "", code: int = 0) -> str:
        """One command with `more` as its passphrase and input; what it gave. It must end with `code`."""
        return self.run(command, *arguments, more=more, code=code).stdout

    def run(self, command: str, *arguments: str, more: str, code: int) -> subprocess.CompletedProcess[str]:
        """The same, with what it said."""
        words = [*self.before, *self.weerbaar, command, *arguments, *(["--passphrase-stdin"] if more else [])]
        done = subprocess.run(
            words, input=f"{more}\n", capture_output=True, encoding="utf-8", check=False, timeout=_PATIENCE
        )
        if done.returncode != code:
            raise Failed(f"weerbaar {command} ended with {done.returncode}, not {code}:\n{done.stderr}")
        print("  weerbaar", command, *[Path(argument).name for argument in arguments[:1]], "->", code)
        return done

    def view(self, kind: str, piece: bytes) -> bytes:
        """What the viewer process makes of a piece that a stranger sent."""
        command = [*self.before, *self.desktop, "--viewer-process", "read", kind, "0", "0", "0"]
        done = subprocess.run(command, input=piece, capture_output=True, check=False, timeout=_PATIENCE)
        if done.returncode:
            raise Failed(f"the viewer process ended with {done.returncode}: {done.stdout[:80]!r}")
        return done.stdout

    def show(self, *arguments: str) -> None:
        """The window comes as far as its first page and stays there, on a screen that nobody sees."""
        chosen = {"QT_QPA_PLATFORM": "offscreen", "WEERBAAR_HOME": str(self.seen_as)}
        begun = [f"{name}={value}" for name, value in chosen.items()] if self.before else []
        command = [*self.before, *begun, *self.desktop, *arguments]
        shown = subprocess.Popen(
            command, env={**os.environ, **chosen}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        try:
            _, said = shown.communicate(timeout=_STAYS)
        except subprocess.TimeoutExpired:
            shown.kill()
            shown.communicate()
            print("  the window came and stayed")
        else:
            raise Failed(f"the window went: {said.decode(errors='replace')}")


def of_bundle(bundle: Path, place: Path) -> Program:
    """The program in a bundle that stands here."""
    return Program((str(bundle / "weerbaar"),), (str(bundle / "weerbaar-desktop"),), place, place)
