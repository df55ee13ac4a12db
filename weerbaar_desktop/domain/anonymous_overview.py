"""Counts of one year by kind, way and month, for who asks how often it happens; no number points at somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.dutch import MONTHS, on_the_calendar
from weerbaar_desktop.domain.incident import Channel, IncidentKind, IncidentRow, Occurred
from weerbaar_desktop.domain.offences import NO_ACT
from weerbaar_desktop.domain.wording import marked

SMALLEST: Final = 5
"""The least number that is told. Whoever knows one of four incidents soon knows whom the other three are about; five
is the least that makes guessing hard, and the overview of one person seldom holds more of a kind."""

VERBAL, THREAT, PHYSICAL = marked("verbale agressie"), marked("bedreiging of intimidatie"), marked("fysieke agressie")
"""The main kinds of the Monitor Integriteit en Veiligheid; source: De Telegraaf on the Monitor of 2020."""
SEVERAL_KINDS, OTHER_KIND = marked("meer dan één soort"), marked("anders of niet ingevuld")
OTHER_WAY: Final = marked("anders of niet ingevuld")
NO_MONTH: Final = marked("maand niet bekend")

_MONITOR: Final[Mapping[IncidentKind, str]] = {
    "verbal": VERBAL,
    "threat": THREAT,
    "physical": PHYSICAL,
    "vandalism": PHYSICAL,  # the Monitor counts breaking things as physical; source as above
}
_WAYS: Final[Mapping[Channel, str]] = {
    "social": "sociale media",
    "email": "mail",
    "phone": "telefoon",
    "post": "post of pakket",
    "face_to_face": "in het echt",
    "at_home": "thuis",
}


@dataclass(frozen=True, slots=True)
class Group:
    """What is counted together when its parts cannot be told apart; without parts it is one thing that is counted."""

    name: str
    parts: tuple[Group, ...] = ()

    def leaves(self) -> Iterator[str]:
        """The things that are counted, in order."""
        if not self.parts:
            yield self.name
        for part in self.parts:
            yield from part.leaves()


def _plain(*names: str) -> tuple[Group, ...]:
    return tuple(Group(name) for name in names)


def _months(first: int, last: int, *parts: Group) -> Group:
    """From month `first` to month `last`, both from 1."""
    return Group(f"{MONTHS[first - 1]} tot en met {MONTHS[last - 1]}", parts or _plain(*MONTHS[first - 1 : last]))


KINDS: Final = Group(
    "alle soorten",
    (
        Group(VERBAL),
        Group(
            f"alle soorten behalve {VERBAL}",
            (Group(THREAT), Group("andere of meer soorten", _plain(PHYSICAL, SEVERAL_KINDS, OTHER_KIND))),
        ),
    ),
)
WAYS: Final = Group(
    "alle manieren",
    (
        Group("online", _plain("sociale media", "mail")),
        Group(
            "alle manieren behalve online",
            (
                Group("in persoon", _plain("in het echt", "thuis")),
                Group("telefoon, post of anders", _plain("telefoon", "post of pakket", OTHER_WAY)),
            ),
        ),
    ),
)
_LAST: Final = _months(10, 12)
# What has no month stands with the last quarter, so that a few incidents without a day blur no more than that.
_LAST_OR_NONE: Final = Group(f"{_LAST.name}, of {NO_MONTH}", (_LAST, Group(NO_MONTH)))
PERIODS: Final = Group(
    "het hele jaar",
    (
        _months(1, 6, _months(1, 3), _months(4, 6)),
        Group(f"{MONTHS[6]} tot en met {MONTHS[11]}, of {NO_MONTH}", (_months(7, 9), _LAST_OR_NONE)),
    ),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One number; `merged` are the things it counts together, none when it is one thing.

    In an overview it is 0 or at least `SMALLEST`.
    """

    name: str
    number: int
    merged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnonymousOverview:
    """One year; each of the three tables counts each of the incidents once, so every table adds up to `incidents`."""

    year: int
    incidents: int
    kinds: tuple[Cell, ...]
    ways: tuple[Cell, ...]
    periods: tuple[Cell, ...]


def anonymous_overview(year: int, rows: Iterable[IncidentRow]) -> AnonymousOverview | None:
    """Of the incidents that stand under this year; None when there are too few to tell how many.

    A day on which nothing was done counts nowhere.
    """
    acts = _acts(rows)
    if len(acts) < SMALLEST:
        return None
    return AnonymousOverview(
        year,
        len(acts),
        told(KINDS, Counter(_kind(row.kinds) for row in acts)),
        told(WAYS, Counter(_WAYS.get(row.channel, OTHER_WAY) if row.channel else OTHER_WAY for row in acts)),
        told(PERIODS, Counter(_month(row.occurred, year) for row in acts)),
    )


def counted_kinds(rows: Iterable[IncidentRow]) -> tuple[Cell, ...]:
    """How often each kind stands there, as it is: for the eyes of who wrote it down, and for no file."""
    counted = Counter(_kind(row.kinds) for row in _acts(rows))
    return tuple(Cell(leaf, counted[leaf]) for leaf in KINDS.leaves())


def told(group: Group, counted: Mapping[str, int]) -> tuple[Cell, ...]:
    """What may be told of at least `SMALLEST` things: the parts of a group apart only where none of them is small.

    Nothing is left out, so there is nothing to find by taking one number from another. Which parts stand together
    follows from one rule that anybody may know: of a group that was kept together it says that some part is small,
    and neither which part nor how small.
    """
    numbers = [sum(counted.get(leaf, 0) for leaf in part.leaves()) for part in group.parts]
    if numbers and not any(0 < number < SMALLEST for number in numbers):
        return tuple(cell for part in group.parts for cell in told(part, counted))
    number = sum(counted.get(leaf, 0) for leaf in group.leaves())
    return (Cell(group.name, number, tuple(group.leaves()) if group.parts else ()),)


def _acts(rows: Iterable[IncidentRow]) -> list[IncidentRow]:
    return [row for row in rows if not (row.kinds and NO_ACT.issuperset(row.kinds))]


def _kind(kinds: tuple[IncidentKind, ...]) -> str:
    """One for each incident: counted under each of its kinds, the numbers would give away how many have both."""
    found = {_MONITOR[kind] for kind in kinds if kind in _MONITOR}
    if len(found) > 1:
        return SEVERAL_KINDS
    return found.pop() if found else OTHER_KIND


def _month(occurred: Occurred | None, year: int) -> str:
    moment = on_the_calendar(occurred)
    if moment is None or occurred is None or occurred.from_ is None:
        return NO_MONTH
    if occurred.precision == "unknown" or moment.year != year:
        return NO_MONTH
    return MONTHS[moment.month - 1]
