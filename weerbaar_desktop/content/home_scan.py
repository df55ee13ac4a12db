"""What is looked at in a home scan: zones, items, levels of measures, who pays, and the words around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, Literal, Protocol, get_args

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

LevelId = Literal["gewoonte", "pkvw_basis", "maatwerk", "stelsel"]
"""From a habit to the protection by the state, near to far."""
PayerId = Literal["gratis", "eigenaar", "bestuursorgaan", "navragen"]
"""Nobody, the owner of the house, the public body through the advice, or not known to us."""
Place = Literal["page", "paper"]
"""Where a part of the words stands: on the screen, on the paper list."""

_CLAIMS: Final = ("voldoet aan het politiekeurmerk", "voldoet aan pkvw", "woning voldoet aan", "huis voldoet aan")
"""What only a recognised company may say of a house."""


class Zone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the house, or of life around it; the zones stand in the order of a walk."""

    id: str
    name: str
    intro: str
    source: str
    reviewed_on: date


class HomeItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to look at: the question, how to see it, which measure may help, and who pays for that."""

    id: str
    zone: str
    look_at: str
    how: str
    measure: str
    level: LevelId
    pays: PayerId
    source: str
    reviewed_on: date


class Explained(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody has to know of a level."""

    heading: str
    words: str
    source: str


class Level(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One level of measures, and who acts or pays there."""

    id: LevelId
    name: str
    what: str
    who: str
    explained: tuple[Explained, ...]
    source: str
    reviewed_on: date


class Payer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who pays for a measure; `short` stands behind it on paper."""

    id: PayerId
    name: str
    short: str
    words: str
    source: str
    reviewed_on: date


class SheetPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words around the list; `ticks` are sentences with a box before them."""

    id: str
    heading: str
    words: str
    shown: tuple[Place, ...]
    source: str
    reviewed_on: date
    ticks: tuple[str, ...] = ()


class HomeScanFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of home_scan.toml."""

    items: tuple[HomeItem, ...]


class ZonesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of home_zones.toml."""

    zones: tuple[Zone, ...]


class LevelsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of home_levels.toml."""

    levels: tuple[Level, ...]


class PayersFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of home_payers.toml."""

    payers: tuple[Payer, ...]


class SheetFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of home_sheet.toml."""

    parts: tuple[SheetPart, ...]


@dataclass(frozen=True, slots=True)
class HomeScan:
    """Everything that a home scan shows, in order."""

    zones: tuple[Zone, ...]
    items: tuple[HomeItem, ...]
    levels: tuple[Level, ...]
    payers: tuple[Payer, ...]
    parts: tuple[SheetPart, ...]

    def of_zone(self, zone: str) -> tuple[HomeItem, ...]:
        """What is looked at in one zone."""
        return tuple(item for item in self.items if item.zone == zone)

    def with_items(self, kept: Iterable[HomeItem]) -> HomeScan:
        """Also with what is not asked any more, behind the rest of its zone; where that is gone, of the last zone."""
        zones = {zone.id for zone in self.zones}
        last = self.zones[-1].id
        more = (one if one.zone in zones else msgspec.structs.replace(one, zone=last) for one in kept)
        return replace(self, items=(*self.items, *more))

    def payer(self, id: PayerId) -> Payer:  # noqa: A002  # an id is called an id
        """Who pays."""
        return next(payer for payer in self.payers if payer.id == id)

    def shown(self, place: Place) -> tuple[SheetPart, ...]:
        """The words around the list that stand in one place."""
        return tuple(part for part in self.parts if place in part.shown)


def load_home_scan(folder: Path) -> HomeScan:
    """The five files in `folder` whose names begin with home_; raises ContentError."""
    zones = read(folder / "home_zones.toml", ZonesFile).zones
    items = read(folder / "home_scan.toml", HomeScanFile).items
    levels = read(folder / "home_levels.toml", LevelsFile).levels
    payers = read(folder / "home_payers.toml", PayersFile).payers
    parts = read(folder / "home_sheet.toml", SheetFile).parts
    _once(folder / "home_zones.toml", zones)
    _once(folder / "home_scan.toml", items)
    _once(folder / "home_sheet.toml", parts)
    _each(folder / "home_levels.toml", levels, get_args(LevelId))
    _each(folder / "home_payers.toml", payers, get_args(PayerId))
    _check_zones(folder / "home_scan.toml", zones, items)
    for name, texts in (("home_scan.toml", items), ("home_levels.toml", levels), ("home_sheet.toml", parts)):
        _refuse_claims(folder / name, texts)
    return HomeScan(zones, items, levels, payers, parts)


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def _once(path: Path, found: Iterable[_Named]) -> None:
    ids = [one.id for one in found]
    if not ids or len({*ids}) != len(ids):
        raise ContentError(path, "er staat niets, of een id komt twee keer voor")


def _each(path: Path, found: Iterable[_Named], expected: tuple[str, ...]) -> None:
    if tuple(one.id for one in found) != expected:
        raise ContentError(path, f"hier horen precies deze id’s, in deze volgorde: {', '.join(expected)}")


def _check_zones(path: Path, zones: Iterable[Zone], items: Iterable[HomeItem]) -> None:
    known, used = [zone.id for zone in zones], [item.zone for item in items]
    for item in items:
        if item.zone not in known:
            raise ContentError(path, f"{item.id}: ‘{item.zone}’ is geen zone uit home_zones.toml")
        if not item.look_at.endswith("?"):
            raise ContentError(path, f"{item.id}: look_at is een vraag en eindigt op een vraagteken")
    if bare := [zone for zone in known if zone not in used]:
        raise ContentError(path, f"geen onderdelen in de zone: {', '.join(bare)}")


def _refuse_claims(path: Path, texts: Iterable[msgspec.Struct]) -> None:
    for one in texts:
        said = msgspec.json.encode(one).decode().casefold()
        for claim in _CLAIMS:
            if claim in said:
                raise ContentError(path, f"‘{claim}’: alleen een erkend bedrijf mag dat zeggen")
