"""What a process that ends tells the one that takes its place, as an argument; never anything of a case."""

from __future__ import annotations

from typing import Final

DEMO: Final = "--demo"
"""Straight to the practice vault, which is made where there is none."""
WRONG: Final = "--wachtzin-klopt-niet"
"""The passphrase did not fit."""
WRONG_CODE: Final = "--herstelcode-klopt-niet"
"""The recovery code did not fit."""
RENEWED: Final = "--nieuwe-sleutel"
"""The vault has a new key, and a new passphrase."""
WRITE_FIRST: Final = "--daarna-vastleggen"
"""Somebody who calmed down wants to write down what happened as soon as the vault is open; stands beside the others."""
NOT_RENEWED: Final = "--geen-nieuwe-sleutel"
"""Making a new key was cut off by something."""
NEW_VISIT: Final = "--nieuw-bezoek"
"""Somebody begins a visit at a home."""
MADE: Final = "--eerste-keer"
"""The vault was made the first time, and the way on from there was cut off; stands beside the others."""
TRIED: Final = "--snel-weg-geprobeerd"
"""The same, and "Snel weg" was tried."""
PRACTICE_GONE: Final = "--oefenkluis-gewist"
"""The practice vault was erased; one's own is as it was."""
VISITS: Final = "--uw-bezoeken"
"""A visit is over: the overview of visits comes first."""
