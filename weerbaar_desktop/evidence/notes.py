"""Gathers what a file says of itself and what could not be read, each within bounds."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.received import LONGEST_CLAIM, LONGEST_TEXT, Claim, ClaimKey
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.text.charsets import UNKNOWN, on_one_line

MOST_UNREAD: Final = 100
MOST_OF_A_KEY: Final = 100
"""Claims under one key, such as the lines of a long route."""
NAMES: Final[dict[ClaimKey, Where]] = {
    "from": Where.FROM, "to": Where.TO, "cc": Where.CC, "reply_to": Where.REPLY_TO, "return_path": Where.RETURN_PATH,
    "subject": Where.SUBJECT, "date": Where.DATE, "message_id": Where.MESSAGE_ID, "route": Where.ROUTE,
    "software": Where.SOFTWARE, "account": Where.ACCOUNT, "title": Where.TITLE, "device": Where.DEVICE,
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
        where = NAMES.get(key, Where.ABOUT)
        if len(text) > LONGEST_CLAIM:
            text = text[:LONGEST_CLAIM]
            self.unread(where, Why.SHORTENED)
        if UNKNOWN in text:
            self.unread(where, Why.LETTERS_LOST)
        self._claims.append(Claim(key, text))

    def claim_device(self, make: str, model: str) -> None:
        """Maker and model, the maker once."""
        self.claim("device", model if model.lower().startswith(make.lower()) else f"{make} {model}")

    def claim_place(self, north: float, east: float) -> None:
        """A place in decimal degrees; what is no place on earth, or what a device writes that does not know, is odd."""
        if not (abs(north) <= _LATITUDES and abs(east) <= _LONGITUDES):
            self.unread(Where.PLACE, Why.NO_PLACE)
        elif north == 0 and east == 0:
            self.unread(Where.PLACE, Why.NOWHERE)
        else:
            self.claim("place", f"{north:.5f}, {east:.5f}")

    def unread(self, place: Where, why: Why, nth: int = 0) -> None:
        """Note what could not be read, without words or counts out of the file."""
        self.note(Unread(place, why, nth))

    def note(self, entry: Unread) -> None:
        """Note what could not be read; the same twice is once."""
        if entry in self._unread:
            return
        if len(self._unread) < MOST_UNREAD:
            self._unread[entry] = None
        else:
            self._more_unread += 1

    def text(self, text: str) -> str:
        """The text within bounds; what is cut is noted."""
        if len(text) > LONGEST_TEXT:
            self.unread(Where.TEXT, Why.TEXT_SHORTENED)
        return text[:LONGEST_TEXT]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All that was claimed."""
        return tuple(self._claims)

    def all_unread(self) -> tuple[Unread, ...]:
        """All that could not be read, with the number of what did not fit."""
        more = [
            Unread(NAMES.get(key, Where.ABOUT), Why.MORE_OF_THESE, number=count, most=MOST_OF_A_KEY)
            for key, count in self._counts.items()
            if count > MOST_OF_A_KEY
        ]
        if self._more_unread:
            more.append(Unread(Where.WHOLE, Why.MORE_PARTS, number=self._more_unread))
        return (*self._unread, *more)
