"""Commands on what opens a vault: another passphrase, a code on paper, and a way in with that code."""

from __future__ import annotations

from contextlib import closing

from weerbaar_desktop.cli.console import FINE, Console, give, say


def passphrase(console: Console) -> int:
    """Change the passphrase."""
    old = console.passphrase()
    with closing(console.open_with(old)) as vault:
        console.services.ways(vault).change_passphrase(old, console.secret("Nieuwe wachtzin: "))
    say("De wachtzin is gewijzigd. Reservekopieën van eerder houden de oude wachtzin.")
    return FINE


def recovery_code(console: Console) -> int:
    """Make a recovery code; it counts once it was typed back."""
    typed = console.passphrase()
    with closing(console.open_with(typed)) as vault:
        ways = console.services.ways(vault)
        code = ways.new_code()
        give(code)
        ways.keep_code(code, console.line("Schrijf de code op, en typ hem hier over: "), typed)
    say("De herstelcode opent de kluis. Bewaar het papier niet bij deze computer.")
    return FINE


def recover(console: Console) -> int:
    """Open with the recovery code, and choose a new passphrase."""
    code = console.secret("Herstelcode: ")
    new, services = console.secret("Nieuwe wachtzin: "), console.services
    with closing(services.opening.recover(console.asked.vault, code, new, services.clock.now())) as vault:
        console.say_warnings(vault)
    say("De kluis opent nu met de nieuwe wachtzin. De herstelcode blijft geldig tot u een nieuwe maakt.")
    return FINE
