"""Commands on copies of a vault: making one, putting one back, and repairing."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

from weerbaar_desktop.application.copies import Copies
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.cli.console import ACT, FINE, Console, say
from weerbaar_desktop.domain.errors import CannotContinue


def backup(console: Console) -> int:
    """Copy a vault into one file."""
    with closing(console.open()) as vault:
        copies = Copies(vault, console.services.clock, console.services.opening.look_at_place)
        if warning := copies.warning(console.asked.file):
            say(warning)
        copies.give_up()
        copies.begin(console.asked.file)
        try:
            made = copies.to_file(console.asked.file, say, no_one_cancels)
        except CannotContinue:
            copies.give_up()
            raise
        copies.remember(made)
    say(f"De reservekopie is gemaakt en nagekeken: {made.place}")
    return _with_findings("In de kluis zelf klopt iets niet. De kopie is daar gelijk aan:", made.findings)


def restore(console: Console) -> int:
    """Put a copy back beside what there is."""
    asked = console.asked
    findings = console.services.opening.restore(asked.file, asked.vault, console.passphrase(), say, no_one_cancels)
    say(f"De reservekopie is teruggezet en nagekeken: {asked.vault}")
    return _with_findings("Dit klopte al niet toen de kopie werd gemaakt:", findings)


def repair(console: Console) -> int:
    """Repair what can be repaired."""
    asked, opening = console.asked, console.services.opening
    done = opening.repair(asked.vault, console.passphrase(), say, no_one_cancels, asked.copies)
    for words in done.done:
        say(words)
    if not done.left:
        say("Alles klopt nu.")
    return _with_findings("Dit kan dit programma niet herstellen:", done.left)


def _with_findings(words: str, findings: Sequence[Finding]) -> int:
    if not findings:
        return FINE
    say(words)
    for finding in findings:
        say(f"{finding.where}: {finding.what}")
    return ACT
