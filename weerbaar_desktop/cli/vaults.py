"""Commands on a vault itself: make, describe, verify, and what opens it."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from typing import Final

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE, of_another_state
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.cli import copies
from weerbaar_desktop.cli.console import ACT, FINE, Console, give, give_json, say

_ACCEPTED: Final = "De waarschuwing is afgesloten. Het programma gaat nu uit van de kluis zoals die nu is."
_NOTHING_TO_ACCEPT: Final = "Er was geen waarschuwing om af te sluiten."


def new(console: Console) -> int:
    """Create a vault."""
    vault = console.services.opening.create(console.asked.vault, console.passphrase(), console.asked.kdf)
    with closing(vault):
        say(f"De kluis is gemaakt: {console.asked.vault}")
    return FINE


def demo(console: Console) -> int:
    """Create and fill a practice vault."""
    asked, services = console.asked, console.services
    vault = services.opening.create(asked.vault, PRACTICE_PASSPHRASE, asked.kdf, practice=True)
    with closing(vault):
        services.filler().fill(vault, asked.incidents, asked.seed)
    say(f"OEFENING. De oefenkluis is gemaakt: {asked.vault}. De wachtzin is: {PRACTICE_PASSPHRASE}")
    return FINE


def info(console: Console) -> int:
    """Tell what the header says."""
    described = console.services.opening.describe(console.asked.vault)
    give(f"format: {described.format}")
    give(f"vault: {described.vault_id}")
    give(f"practice: {json.dumps(described.practice)}")
    give(f"slots: {', '.join(described.slots)}")
    give(f"generation: {described.generation}")
    give(f"ready: {json.dumps(described.ready)}")
    return FINE


def check(console: Console) -> int:
    """Verify everything, and repair or accept what opening noticed when that is asked."""
    if console.asked.repair:
        return copies.repair(console)
    known: tuple[Finding, ...] = ()
    with closing(console.open()) as vault:
        findings = vault.check(say, no_one_cancels)
        head = vault.head()
        if console.asked.accept:
            known = of_another_state(vault)
            vault.accept()
    if console.asked.json:
        give_json({"fine": not findings, "seq": head.seq, "findings": [asdict(finding) for finding in findings]})
    for finding in findings:
        say(f"{finding.where}: {finding.what}")
    if not findings:
        say(f"Alles klopt. Het journaal heeft {head.seq} regels.")
    if console.asked.accept:
        say(_ACCEPTED if known else _NOTHING_TO_ACCEPT)
    return FINE if all(finding in known for finding in findings) else ACT
