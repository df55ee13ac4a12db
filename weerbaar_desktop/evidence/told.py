"""Gathers what a file says of itself, each name made short and plain, and what of it could not be read."""

from __future__ import annotations

import re
from typing import Final

from weerbaar_desktop.domain.received import Claim, ClaimKey, Unread

LONGEST_NAME: Final = 200
"""Characters of a name of a device, a program or a title."""
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LATITUDES, _LONGITUDES = 90, 180


class Told:
    """The claims and the doubts of one file, in the order in which they were found."""

    def __init__(self) -> None:
        self.claims: list[Claim] = []
        self.unread: list[Unread] = []

    def claim(self, key: ClaimKey, value: str) -> None:
        """Keep a claim; an empty one is none."""
        if value:
            self.claims.append(Claim(key, value))

    def odd(self, where: str, what: str) -> None:
        """Keep what could not be read."""
        self.unread.append(Unread(where, what))

    def claim_device(self, make: str, model: str) -> None:
        """Maker and model, the maker once."""
        self.claim("device", model if model.lower().startswith(make.lower()) else f"{make} {model}".strip())

    def claim_place(self, north: float, east: float) -> None:
        """A place in decimal degrees; what is no place on earth, or what a device writes that does not know, is odd."""
        if not (abs(north) <= _LATITUDES and abs(east) <= _LONGITUDES):
            self.odd("Plaats", "De plaats in dit bestand is niet te lezen.")
        elif north == 0 and east == 0:
            self.odd("Plaats", "Er staat 0, 0 als plaats. Dat vult een toestel in dat de plaats niet weet.")
        else:
            self.claim("place", f"{north:.5f}, {east:.5f}")


def plain(value: object) -> str:
    """A name on one line, without control characters; "" for what is no text."""
    if isinstance(value, bytes):
        value = value[: 4 * LONGEST_NAME].decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    words = " ".join(_CONTROL.sub(" ", value[: 4 * LONGEST_NAME]).split())
    return words if len(words) <= LONGEST_NAME else words[:LONGEST_NAME] + " …"
