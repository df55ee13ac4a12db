"""A photo of a home scan: a piece of evidence that belongs to a scan and to one thing that was looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.wording import tr

MOST_PHOTOS: Final = 300
"""With one scan; a house has fewer sides than that."""


@dataclass(frozen=True, slots=True)
class ScanPhoto:
    """`piece.incident` is the scan that it belongs to, `item` the id of what was looked at, as the content has it."""

    piece: Evidence
    item: str

    @property
    def record(self) -> RecordId:
        """Its own record."""
        return self.piece.record

    @property
    def scan(self) -> RecordId:
        """The scan, which may be half done: then it has no line yet."""
        return self.piece.incident


def owner_in(document: Mapping[str, Any]) -> RecordId:
    """What a piece belongs to, as its line says: an incident, a scan with an item of it, or a paper of the library (see
    domain/own_record). Raises RefusedInput."""
    found = [document[key] for key in ("incident", "scan", "own") if key in document]
    if len(found) != 1 or not isinstance(found[0], str) or not RECORD.fullmatch(found[0]):
        raise RefusedInput("incident", tr("een stuk hoort bij één incident, één scan of één stuk van de bibliotheek."))
    if isinstance(document.get("item"), str) is not ("scan" in document):
        raise RefusedInput("item", tr("een foto van een scan hoort bij één onderdeel, en ander bewijs niet."))
    return RecordId(found[0])
