"""The home scan: what was looked at in a house, with measures, who pays, and days; kept as the self-scan is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final, get_args

from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.application.self_scans import Scans
from weerbaar_desktop.content.home_scan import HomeItem, HomeScan, LevelId, PayerId
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.scan import Action, Answered, Look, Looked, ScanKind, StoredScan
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.wording import marked

DRAFT: Final = "home_scan"
"""Where the half-done one is kept."""
NO_VERDICT: Final = marked("Deze lijst geeft geen cijfer en zegt niet of een huis voldoet. U kiest zelf wat u doet.")


def begun_in(document: Json) -> RecordId | None:
    """The id that a half-done scan began with."""
    found = document.get("scan") if isinstance(document, dict) else None
    return RecordId(found) if isinstance(found, str) and RECORD.fullmatch(found) else None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one item. `measure` "" and `pays` None mean as the content has it."""

    look: Look | None = None
    note: str = ""
    measure: str = ""
    pays: PayerId | None = None
    priority: str = ""
    done_on: date | None = None
    check_on: date | None = None


@dataclass(frozen=True, slots=True)
class HomeScans(Scans):
    """The home scans of one open vault."""

    vault: Vault
    home: HomeScan
    clock: Clock

    what: ClassVar[ScanKind] = "home"
    draft: ClassVar[str] = DRAFT

    @property
    def _held(self) -> tuple[Vault, Clock]:
        return self.vault, self.clock

    def new_scan(self) -> RecordId:
        """The id of a walk that begins; its photos are kept under it."""
        return self.vault.new_scan()

    def begin(self) -> tuple[RecordId, tuple[ScanPhoto, ...]]:
        """The id of a walk that begins, and the photos that are there.

        They are of one that was half done and of which the rest is lost: this walk goes on with them, for no other
        page would show them again, nor let anybody erase them.
        """
        photos = self.vault.half_done_photos()
        return (photos[0].scan if photos else self.new_scan()), photos

    def photos(self, begun: RecordId | None) -> tuple[ScanPhoto, ...]:
        """Those that were made for a scan that is half done; none for None, or when it is kept by now."""
        kept = any(stored.record == begun for stored in self.vault.scans(self.what))
        return self.vault.scan_photos(begun) if begun and not kept else ()

    def drop(self, begun: RecordId | None) -> None:
        """A half-done scan goes for good, its photos first: what is cut off between the two can be done again."""
        photos = self.photos(begun)
        if photos:
            self.vault.erase_scan_photos([photo.record for photo in photos], self._now())
        self.drop_draft()

    def finish(self, found: Mapping[str, Found], begun: RecordId | None = None) -> StoredScan:
        """The scan as one line, and nothing is half done any more; raises RefusedInput.

        `found` is by the id of an item; what is not in it was not looked at. `begun` is the id it began with.
        """
        zones = {zone.id: zone.name for zone in self.home.zones}
        order = [item for zone in self.home.zones for item in self.home.of_zone(zone.id)]
        return self._add(
            tuple(_answered(self.home, item, zones[item.zone], found.get(item.id, Found())) for item in order),
            begun,
        )


def _answered(home: HomeScan, item: HomeItem, zone: str, found: Found) -> Answered:
    """The item in its words of now, with what was found, and a measure where it asks for attention."""
    level = next(level for level in home.levels if level.id == item.level)
    looked = Looked(level.name, found.priority.strip() or None, found.done_on, found.check_on)
    action = None
    if found.look == "attention":
        action = Action(
            found.measure.strip() or item.measure,
            f"{zone}: {item.look_at}",
            "",
            home.payer(found.pays or item.pays).name,
            looked.priority or "",
            get_args(LevelId).index(item.level),
            item.source,
            item.reviewed_on,
        )
    return Answered(
        item.id,
        zone,
        item.look_at,
        item.how,
        found.look,
        found.note.strip() or None,
        action,
        looked if action else None,
    )
