"""The home scan as it is walked through: the zones, the items of one, what was written, and the check at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, cast, get_args

from weerbaar_desktop.application.home_scans import Found, begun_in
from weerbaar_desktop.application.papers.woningscan import ZONE_UNSEEN
from weerbaar_desktop.application.self_scans import LOOK_WORDS
from weerbaar_desktop.content import asked
from weerbaar_desktop.content.home_scan import HomeItem, HomeScan, PayerId, Zone
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.scan import LONGEST_NOTE, Look
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.aangifte_check import NOT_FILLED, CheckGroup, CheckLine
from weerbaar_desktop.presentation.moments import NotUnderstood, read_date
from weerbaar_desktop.presentation.scan_photos_shown import ERASE_PAGE, NO_PHOTOS, PhotoGroup, of_item
from weerbaar_desktop.presentation.task_shown import TaskShown, TaskState

TITLE: Final = tr("Woningscan")
ZONES_PAGE: Final = tr("Woningscan, zones")
ZONE_PAGE: Final = tr("Woningscan, zone")
CHECK_PAGE: Final = tr("Woningscan, nakijken")
HOME_PAGES: Final = (ZONES_PAGE, ZONE_PAGE, CHECK_PAGE, ERASE_PAGE)
"""As the window calls them: after a lock one comes back there."""
ZONES: Final = "zones"
CHECK: Final = "controle"
LOOK, PAYS_KEY = "look", "pays"
TEXTS: Final[Mapping[str, str]] = {
    "note": tr("Notitie"),
    "measure": tr("Maatregel"),
    "priority": tr("Hoe dringend"),
    "done_on": tr("Gedaan op"),
    "check_on": tr("Opnieuw kijken op"),
}
"""What can be written with an item; all but the first only where it asks for attention."""
_DAYS: Final = ("done_on", "check_on")
_KEYS: Final = (LOOK, PAYS_KEY, *TEXTS)
_TOO_LONG: Final = tr("{{}} is te lang. Houd het bij {longest_note} tekens.", longest_note=LONGEST_NOTE)

Photos = Mapping[str, Sequence[ScanPhoto]]
_NONE: Final[Photos] = {}
Written = Mapping[str, str]
"""What stands with one item, by LOOK, PAYS_KEY and the keys of TEXTS; what is empty is not in it."""


@dataclass(frozen=True, slots=True)
class HomeDraft:
    """Where the person is (a zone, ZONES or CHECK), and what was found, by the id of the item.

    `scan` is the id that it began with, under which its photos are kept; "" in a draft of before there were any.
    """

    at: str = ZONES
    items: Mapping[str, Written] = field(default_factory=dict)
    scan: str = ""

    def of(self, item: str) -> Written:
        """What stands with one item."""
        return self.items.get(item, {})

    def written(self, items: Mapping[str, Written]) -> HomeDraft:
        """With what stands on a page now."""
        kept = {item: {key: value for key, value in row.items() if value.strip()} for item, row in items.items()}
        return replace(self, items={**self.items, **kept})

    def to(self, place: str) -> HomeDraft:
        """Elsewhere."""
        return replace(self, at=place)


@dataclass(frozen=True, slots=True)
class ZoneRow:
    """One zone in the list: its words tell how far it is, without a score."""

    id: str
    words: str
    state: TaskState


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One item on the page of its zone. `helps` is what may help and who pays, as the content has it."""

    id: str
    question: str
    how: str
    helps: str
    pays: str
    written: Written
    photos: PhotoGroup = NO_PHOTOS


@dataclass(frozen=True, slots=True)
class ZoneShown:
    """One zone: its name, where it stands among the others, how one looks, and its items."""

    name: str
    place: str
    intro: str
    following: str
    items: tuple[ItemShown, ...]


@dataclass(frozen=True, slots=True)
class Wrong:
    """What cannot be kept, with the item and the field where it stands."""

    item: str
    key: str
    words: str


def look_choices() -> tuple[tuple[str, str], ...]:
    """Each way in which something can be found, in few words: they stand beside each other."""
    return tuple(
        (look, tr("N.v.t.") if look == "not_applicable" else said(words)) for look, words in LOOK_WORDS.items()
    )


def to_draft(draft: HomeDraft, home: HomeScan) -> Json:
    """As the vault keeps it, with the words of each item of which something was found."""
    # A list of threes: an id may hold a hyphen, the name of a field not.
    rows: list[Json] = [[item, key, value] for item, row in draft.items.items() for key, value in row.items()]
    words = asked.documents(item for item in home.items if draft.of(item.id))
    return {"at": draft.at, "items": rows, "scan": draft.scan, "asked": words}


def asked_in(document: Json, home: HomeScan) -> HomeScan:
    """What is walked through when going on: also what is not asked any more and has something written with it."""
    kept = document.get("asked") if isinstance(document, dict) else None
    return home.with_items(asked.read_back(kept, HomeItem, home.items))


def from_draft(document: Json, home: HomeScan) -> HomeDraft:
    """What was kept, of what is asked in `home` (see `asked_in`); what makes no sense is left out."""
    kept = document if isinstance(document, dict) else {}
    known = {item.id for item in home.items}
    items: dict[str, dict[str, str]] = {}
    for item, key, value in _threes(kept.get("items")):
        if item in known and _fits(key, value):
            items.setdefault(item, {})[key] = value
    at = str(kept.get("at"))
    places = {CHECK, *(zone.id for zone in home.zones)}
    return HomeDraft(at if at in places else ZONES, items, begun_in(document) or "")


def _fits(key: str, value: str) -> bool:
    allowed = {LOOK: get_args(Look), PAYS_KEY: get_args(PayerId)}
    return key in _KEYS and value in allowed.get(key, (value,))


def _threes(found: Json) -> Iterator[tuple[str, str, str]]:
    for row in found if isinstance(found, list) else ():
        match row:
            case [str(item), str(key), str(value)]:
                yield item, key, value


def zone_rows(draft: HomeDraft, home: HomeScan) -> tuple[ZoneRow, ...]:
    """Every zone, in the order of the walk."""
    return tuple(_row(draft, home, zone) for zone in home.zones)


def _row(draft: HomeDraft, home: HomeScan, zone: Zone) -> ZoneRow:
    looks = [draft.of(item.id).get(LOOK, "") for item in home.of_zone(zone.id)]
    unseen = looks.count("not_seen")
    looked = len([look for look in looks if look]) - unseen
    state: TaskState = "done" if all(looks) else "now" if any(looks) else "later"
    words = tr("{looked} van {number} bekeken", looked=looked, number=len(looks)) if any(looks) else tr("nog doen")
    if state == "done":
        words = tr("klaar, {words}", words=words) if unseen else tr("klaar")
    return ZoneRow(zone.id, f"{zone.name}: {words}", state)


def next_zone(draft: HomeDraft, home: HomeScan) -> str:
    """Where one goes on: the first zone that is not wholly filled in, or CHECK."""
    return next((row.id for row in zone_rows(draft, home) if row.state != "done"), CHECK)


def after(zone: str, home: HomeScan) -> str:
    """What follows a zone; CHECK after the last."""
    ids = [*(one.id for one in home.zones), CHECK]
    return ids[ids.index(zone) + 1]


def zone_of(key: str, home: HomeScan) -> str:
    """The zone of an item, or the zone itself."""
    return next((item.zone for item in home.items if item.id == key), key)


def zone_shown(draft: HomeDraft, home: HomeScan, photos: Photos = _NONE) -> ZoneShown:
    """The page where the person is; raises StopIteration where that is no zone. `photos` are by the id of an item."""
    place, zone = next((place, zone) for place, zone in enumerate(home.zones, 1) if zone.id == draft.at)
    following = after(zone.id, home)
    names = {one.id: one.name for one in home.zones}
    return ZoneShown(
        zone.name,
        tr("Zone {place} van {number}", place=place, number=len(home.zones)),
        zone.intro,
        tr("Hierna: {names}", names=names[following].lower()) if following in names else tr("Hierna: nakijken"),
        tuple(_item(draft, home, item, photos.get(item.id, ())) for item in home.of_zone(zone.id)),
    )


def _item(draft: HomeDraft, home: HomeScan, item: HomeItem, photos: Sequence[ScanPhoto]) -> ItemShown:
    payer = home.payer(item.pays).name
    helps = tr("Leeg betekent: {measure}", measure=item.measure)
    pays, shown = tr("Als u niets kiest: {payer}.", payer=payer), of_item(photos, item.look_at)
    return ItemShown(item.id, item.look_at, item.how, helps, pays, draft.of(item.id), shown)


def payer_choices(home: HomeScan) -> tuple[tuple[str, str], ...]:
    """Who may pay."""
    return tuple((payer.id, payer.name) for payer in home.payers)


def wrong_in(draft: HomeDraft, home: HomeScan, zone: str = "") -> tuple[Wrong, ...]:
    """What cannot be kept as it stands; of one zone, or of all."""
    items = home.of_zone(zone) if zone else home.items
    return tuple(wrong for item in items for wrong in _wrong(item.id, draft.of(item.id)))


def _wrong(item: str, written: Written) -> Iterator[Wrong]:
    for key, words in TEXTS.items():
        value = written.get(key, "")
        if len(value.strip()) > LONGEST_NOTE:
            yield Wrong(item, key, _TOO_LONG.format(words))
        elif key in _DAYS and value and written.get(LOOK) == "attention":
            try:
                read_date(value)
            except NotUnderstood as error:
                yield Wrong(item, key, str(error))


def found_of(draft: HomeDraft) -> Mapping[str, Found]:
    """What was found, for keeping; raises NotUnderstood for a day that cannot be read (see `wrong_in`)."""
    return {item: _found(written) for item, written in draft.items.items()}


def _found(written: Written) -> Found:
    look = cast("Look | None", written.get(LOOK))
    if look != "attention":
        return Found(look, written.get("note", ""))
    return Found(
        look,
        written.get("note", ""),
        written.get("measure", ""),
        cast("PayerId | None", written.get(PAYS_KEY)),
        written.get("priority", ""),
        _day(written.get("done_on", "")),
        _day(written.get("check_on", "")),
    )


def _day(typed: str) -> date | None:
    return read_date(typed) if typed else None


def tasks(draft: HomeDraft, home: HomeScan) -> tuple[TaskShown, ...]:
    """Beside the check: every zone with how far it is."""
    rows = ((*row.words.partition(": "), row.state) for row in zone_rows(draft, home))
    return tuple(TaskShown(name, state, words.capitalize()) for name, _, words, state in rows)


def check_groups(draft: HomeDraft, home: HomeScan) -> tuple[CheckGroup, ...]:
    """What was not seen and what asks for attention, by zone; what is in order needs no line."""
    groups = (CheckGroup(zone.name, tuple(_lines(draft, home, zone))) for zone in home.zones)
    return tuple(group for group in groups if group.lines)


def _lines(draft: HomeDraft, home: HomeScan, zone: Zone) -> Iterator[CheckLine]:
    items = home.of_zone(zone.id)
    if not any(draft.of(item.id).get(LOOK) for item in items):
        yield CheckLine(zone.id, f"{said(ZONE_UNSEEN)}: {zone.name.lower()}", NOT_FILLED, zone.id, open=False)
        return
    for item in items:
        written = draft.of(item.id)
        look = written.get(LOOK)
        if look is None:
            yield CheckLine(item.id, item.look_at, NOT_FILLED, zone.id, open=False)
        elif look in ("not_seen", "attention"):
            more = visible(written.get("measure", item.measure)) if look == "attention" else ""
            value = f"{said(LOOK_WORDS[cast('Look', look)])}. {more}".strip()
            yield CheckLine(item.id, item.look_at, value, zone.id, open=False)
