"""The commands of `weerbaar` about copies: making one, putting one back, and repairing."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, Protocol

from weerbaar_desktop.application.copies import Copies
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import Clock, Finding, Vault
from weerbaar_desktop.domain.errors import CannotContinue

FINE: Final = 0
ACT: Final = 1


class Console(Protocol):
    """What a command gets: what was asked, and the ways to a vault."""

    @property
    def asked(self) -> argparse.Namespace: ...
    @property
    def opening(self) -> Opening: ...
    @property
    def clock(self) -> Clock: ...
    def passphrase(self) -> str: ...
    def open(self) -> Vault: ...
    def say(self, text: str) -> None: ...


def backup(console: Console) -> int:
    """Copy a vault into one file."""
    with closing(console.open()) as vault:
        copies = Copies(vault, console.clock, console.opening.look_at_place)
        if warning := copies.warning(console.asked.file):
            console.say(warning)
        copies.give_up()
        copies.begin(console.asked.file)
        try:
            made = copies.to_file(console.asked.file, console.say, no_one_cancels)
        except CannotContinue:
            copies.give_up()
            raise
        copies.remember(made)
    console.say(f"De reservekopie is gemaakt en nagekeken: {made.place}")
    return _with_findings(console, "In de kluis zelf klopt iets niet. De kopie is daar gelijk aan:", made.findings)


def restore(console: Console) -> int:
    """Put a copy back beside what there is."""
    asked = console.asked
    findings = console.opening.restore(asked.file, asked.vault, console.passphrase(), console.say, no_one_cancels)
    console.say(f"De reservekopie is teruggezet en nagekeken: {asked.vault}")
    return _with_findings(console, "Dit klopte al niet toen de kopie werd gemaakt:", findings)


def repair(console: Console) -> int:
    """Repair what can be repaired."""
    asked = console.asked
    done = console.opening.repair(asked.vault, console.passphrase(), console.say, no_one_cancels, asked.copies)
    for words in done.done:
        console.say(words)
    if not done.left:
        console.say("Alles klopt nu.")
    return _with_findings(console, "Dit kan dit programma niet herstellen:", done.left)


def _with_findings(console: Console, words: str, findings: Sequence[Finding]) -> int:
    if not findings:
        return FINE
    console.say(words)
    for finding in findings:
        console.say(f"{finding.where}: {finding.what}")
    return ACT


def add_commands(command: Callable[..., argparse.ArgumentParser], check: argparse.ArgumentParser) -> None:
    """`command(name, run, help)` makes one more; `check` is the one that repair is an option of."""
    copied = command("backup", backup, "Maak een reservekopie van een hele kluis in één bestand.")
    copied.add_argument("file", type=Path, metavar="BESTAND")
    back = command("restore", restore, "Zet een reservekopie terug op een nieuwe plek.", vault_first=False)
    back.add_argument("file", type=Path, metavar="BESTAND")
    back.add_argument("vault", type=Path, metavar="KLUIS")
    check.add_argument("--repair", action="store_true", help="herstel ook wat te herstellen is; wist niets")
    check.add_argument("--copies", type=Path, metavar="MAP", help="haal bij --repair bewijs uit deze map .reserve")
