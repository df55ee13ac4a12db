"""Commands on packages: making one of a vault, and taking one over into a vault."""

from __future__ import annotations

from contextlib import closing

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.packages import Packages, Wanted, sender_typed
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.cli.console import FINE, Console, give, say
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.incident import DETAILS
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.presentation.package_shown import covered_pieces


def package(console: Console) -> int:
    """Seal incidents in a file for somebody else."""
    asked = console.asked
    for key in asked.leave_out:
        if key not in DETAILS:
            raise RefusedInput("leave-out", f"‘{key}’ is geen veld dat weg kan blijven.")
    with closing(console.open()) as vault:
        packages = _packages(console, vault)
        secret = console.secret("Wachtzin van het pakket: ")
        records = tuple(RecordId(record) for record in asked.incidents)
        covered = frozenset(covered_pieces(tuple(vault.incident(record) for record in records)))
        wanted = Wanted(records, sender_typed(asked.sender, asked.function), tuple(asked.leave_out), covered)
        packages.settle()
        packages.begin(asked.out, secret)
        try:
            made = packages.make(wanted, secret, asked.out, say, no_one_cancels)
        except CannotContinue:
            packages.give_up()
            raise
        packages.note(made)
    if covered:
        say(f"Waarvan een afgeschermde kopie meegaat, blijft hier: {count(len(covered), 'stuk', 'stukken')}.")
    say(f"Het pakket is klaar: {made.file}")
    say("Geef de wachtzin per telefoon door, niet samen met het bestand.")
    give(grouped(made.code))
    return FINE


def unpack(console: Console) -> int:
    """Take a package over, whole or not at all; prints the new incidents, a bare id a line."""
    with closing(console.open()) as vault:
        packages = _packages(console, vault)
        secret = console.secret("Wachtzin van het pakket: ")
        opened = packages.open(console.asked.file, secret, say, no_one_cancels)
        found = opened.package
        say(f"Van {found.sender.words}, gemaakt op {found.made_at}. Code: {grouped(opened.code)}")
        left = count(found.withheld, "antwoord of stuk", "antwoorden of stukken")
        say(f"De afzender liet {left} weg." if found.withheld else "De afzender liet niets weg.")
        receipt = packages.take_over(opened)
    for record in receipt.incidents:
        give(record)
    return FINE


def _packages(console: Console, vault: Vault) -> Packages:
    services = console.services
    return Packages(vault, services.clock, services.sealed(), services.ways(vault).new_passphrases)
