"""The command that looks at the program itself, for IT and for who just installed it; no vault is opened."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop import __version__
from weerbaar_desktop.cli.console import ACT, FINE, Console, give, give_json, say

_WELL: Final = "Dit programma kan versleutelen en zoeken. Er is geen kluis geopend."
_NOT_WELL: Final = (
    "Dit programma is niet heel: het kan niet versleutelen of niet zoeken. Er is niets geopend of veranderd. "
    "Installeer het programma opnieuw."
)


def program(console: Console) -> int:
    """Give the versions, and say whether the database engine does what a vault asks of it."""
    engine = console.services.engine()
    told = {"weerbaar": __version__, "sqlcipher": engine.cipher, "sqlite": engine.sqlite, "search": engine.finds}
    if console.asked.json:
        give_json(told)
    else:
        for name, value in told.items():
            give(f"{name}: {value if isinstance(value, str) else str(value).lower()}")
    well = bool(engine.cipher) and engine.finds
    say(_WELL if well else _NOT_WELL)
    return FINE if well else ACT
