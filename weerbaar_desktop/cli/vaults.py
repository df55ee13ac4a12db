"""Commands on a vault itself: make, describe, verify, and what opens it."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from typing import Final

from weerbaar_desktop.application.anchor_cards import Compared, card_typed, compare
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE, of_another_state
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.cli import copies
from weerbaar_desktop.cli.console import ACT, FINE, Console, give, give_json, say
from weerbaar_desktop.presentation.anchor_shown import compared_told

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
    from weerbaar_desktop.application.practice import USUAL_NUMBER

    asked, services = console.asked, console.services
    vault = services.opening.create(asked.vault, PRACTICE_PASSPHRASE, asked.kdf, practice=True)
    with closing(vault):
        services.filler().fill(vault, asked.incidents or USUAL_NUMBER, asked.seed)
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
    """Verify everything, and repair or accept what opening noticed when that is asked, or hold a card against it."""
    asked = console.asked
    if asked.repair:
        return copies.repair(console)
    card = None if asked.code is None else card_typed(asked.code)
    known: tuple[Finding, ...] = ()
    with closing(console.open()) as vault:
        findings = vault.check(say, no_one_cancels)
        compared = None if card is None else compare(vault, card)
        head = vault.head()
        if asked.accept:
            known = of_another_state(vault)
            vault.accept()
    if asked.json:
        told = {"fine": not findings, "seq": head.seq, "findings": [asdict(finding) for finding in findings]}
        give_json(told | _card_json(compared))
    for finding in findings:
        say(f"{finding.where}: {finding.what}")
    if not findings:
        say(f"Alles klopt. Het journaal heeft {head.seq} regels.")
    if asked.accept:
        say(_ACCEPTED if known else _NOTHING_TO_ACCEPT)
    return FINE if _card_stands(compared) and all(finding in known for finding in findings) else ACT


def _card_json(compared: Compared | None) -> dict[str, object]:
    """What --json says of a card; nothing when none was given."""
    if compared is None:
        return {}
    verdict = compared.verdict
    return {"card": {"seq": verdict.seq, "outcome": verdict.outcome, "after": verdict.after, "fine": compared.fine}}


def _card_stands(compared: Compared | None) -> bool:
    """Says what a card says of the vault; True as well when none was given."""
    if compared is None:
        return True
    told = compared_told(compared, lines_only=False)
    for line in (f"Ankerkaart: {told.title}.", *told.lines):
        say(line)
    return compared.fine
