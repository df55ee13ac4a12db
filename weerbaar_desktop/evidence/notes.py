"""Gathers what a file says of itself and what could not be read, each within bounds."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.received import LONGEST_CLAIM, LONGEST_TEXT, Claim, ClaimKey, Unread
from weerbaar_desktop.domain.wording import marked
from weerbaar_desktop.evidence.text.charsets import UNKNOWN, on_one_line

MOST_UNREAD: Final = 100
MOST_OF_A_KEY: Final = 100
"""Claims under one key, such as the lines of a long route."""
NAMES: Final[dict[ClaimKey, str]] = {
    "from": marked("Afzender"), "to": marked("Aan"), "cc": marked("Kopie aan"), "reply_to": marked("Antwoord aan"),
    "return_path": marked("Retouradres"), "subject": marked("Onderwerp"), "date": marked("Datum"),
    "message_id": marked("Kenmerk"), "route": marked("Route"), "software": marked("Programma"),
    "account": marked("Adres van de afzender"), "title": marked("Titel"), "device": marked("Toestel"),
}  # fmt: skip
_LATITUDES, _LONGITUDES = 90, 180


class Notes:
    """Claims and what could not be read, in the order in which they came."""

    def __init__(self) -> None:
        self._claims: list[Claim] = []
        self._unread: dict[Unread, None] = {}
        self._counts: dict[ClaimKey, int] = {}
        self._more_unread = 0

    def claim(self, key: ClaimKey, value: str) -> None:
        """Note a claim on one line; an empty one is none."""
        text = on_one_line(value)
        if not text:
            return
        self._counts[key] = self._counts.get(key, 0) + 1
        if self._counts[key] > MOST_OF_A_KEY:
            return
        where = NAMES.get(key, key)
        if len(text) > LONGEST_CLAIM:
            text = text[:LONGEST_CLAIM]
            self.unread(where, "Dit is te lang. Alleen het begin staat hier.")
        if UNKNOWN in text:
            self.unread(where, "Sommige tekens zijn niet te lezen.")
        self._claims.append(Claim(key, text))

    def claim_device(self, make: str, model: str) -> None:
        """Maker and model, the maker once."""
        self.claim("device", model if model.lower().startswith(make.lower()) else f"{make} {model}")

    def claim_place(self, north: float, east: float) -> None:
        """A place in decimal degrees; what is no place on earth, or what a device writes that does not know, is odd."""
        if not (abs(north) <= _LATITUDES and abs(east) <= _LONGITUDES):
            self.unread("Plaats", "De plaats in dit bestand is niet te lezen.")
        elif north == 0 and east == 0:
            self.unread("Plaats", "Er staat 0, 0 als plaats. Dat vult een toestel in dat de plaats niet weet.")
        else:
            self.claim("place", f"{north:.5f}, {east:.5f}")

    def unread(self, where: str, what: str) -> None:
        """Note what could not be read; the same twice is once."""
        entry = Unread(where, what)
        if entry in self._unread:
            return
        if len(self._unread) < MOST_UNREAD:
            self._unread[entry] = None
        else:
            self._more_unread += 1

    def text(self, text: str) -> str:
        """The text within bounds; what is cut is noted."""
        if len(text) > LONGEST_TEXT:
            self.unread("Tekst", "De tekst is te lang. Alleen het begin staat hier.")
        return text[:LONGEST_TEXT]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All that was claimed."""
        return tuple(self._claims)

    def all_unread(self) -> tuple[Unread, ...]:
        """All that could not be read, with the number of what did not fit."""
        more = [
            Unread(NAMES.get(key, key), f"Dit staat er {number_of(count)} keer. De eerste {MOST_OF_A_KEY} staan hier.")
            for key, count in self._counts.items()
            if count > MOST_OF_A_KEY
        ]
        if self._more_unread:
            more.append(Unread("Bestand", f"Nog {number_of(self._more_unread)} delen zijn niet goed te lezen."))
        return (*self._unread, *more)


def number_of(count: int) -> str:
    """A number as it is written in Dutch: 1.234."""
    return f"{count:,}".replace(",", ".")
