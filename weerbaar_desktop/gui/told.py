"""What a process that ends tells the one that takes its place, as an argument; never anything of a case."""

from __future__ import annotations

from typing import Final

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
VISITS: Final = "--uw-bezoeken"
"""A visit is over: the overview of visits comes first."""
