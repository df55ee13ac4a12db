"""What the pages say about the ways, about danger, about whom to tell first, and about what to think of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.content.reporting import Alternative, Certainty, Danger, FunctionWords, Reporting, WhomToTell
from weerbaar_desktop.content.ways import ReportingWay
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.triggers import touched
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import day

OTHER: Final = "other"
"""A function that the program does not know."""
NOT_READ_UP: Final = tr("Dit hebben wij niet kunnen nalezen. Vraag het na.")


@dataclass(frozen=True, slots=True)
class WayShown:
    """One way to choose: its name, what it is, who may do it, and where that comes from."""

    id: str
    name: str
    what: str
    who: tuple[str, ...]
    source: str


def ways_shown(ways: Iterable[ReportingWay]) -> tuple[WayShown, ...]:
    """The ways as their page shows them."""
    return tuple(
        WayShown(
            way.id,
            way.name,
            way.what,
            tuple(f"{one.who}: {one.words}" for one in way.who),
            source_words(way.source, way.reviewed_on),
        )
        for way in ways
    )


def source_words(source: str, reviewed_on: date, certainty: Certainty = "sure") -> str:
    """Where a fact comes from and when it was looked at; that it was not read, where it was not."""
    words = tr("Bron: {source}. Nagekeken op {day}.", source=source, day=day(reviewed_on))
    return words if certainty == "sure" else f"{words} {NOT_READ_UP}"


def asked_about(danger: Danger, incident: Incident) -> tuple[str, ...]:
    """What one incident makes the program ask about."""
    return touched(danger.triggers, (incident,))


def danger_words(danger: Danger, found: Iterable[str]) -> tuple[str, str]:
    """The two lines of the banner; twice "" when there is nothing to ask."""
    order = [one.words for one in danger.triggers]
    about = sorted({*found}, key=order.index)
    if not about:
        return "", ""
    listed = about[0] if len(about) == 1 else tr("{listed} of {about}", listed=", ".join(about[:-1]), about=about[-1])
    return f"{danger.title}.", danger.asks.format(what=listed)


@dataclass(frozen=True, slots=True)
class WhomShown:
    """Whom to tell first: in words, sure or to be asked after, and where it comes from."""

    first: str
    also: str
    everybody: str
    source: str


def function_of(office: str, whom: WhomToTell) -> FunctionWords | None:
    """The function that was filled in, by its words; None where the program does not know it, or cannot tell which of
    two it is: then it asks."""
    typed = " ".join(office.lower().split())
    found = [
        (word, function)
        for function in whom.functions
        for word in function.words
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", typed)
    ]
    longest, known = max(found, key=lambda one: len(one[0]), default=("", None))
    two = any(function is not known and word not in longest for word, function in found)
    return None if two else known


def whom_shown(office: str, chosen: str, whom: WhomToTell) -> WhomShown | None:
    """Whom somebody in this office tells first; by the function that was chosen where the office is not known.

    None where neither is known: the person is asked, nothing is guessed.
    """
    everybody = f"{whom.everybody} {whom.always}"
    by_choice = next((one for one in whom.functions if one.id == chosen), None)
    function = function_of(office, whom) or by_choice
    if function is None:
        source = source_words(whom.everybody_source, whom.reviewed_on)
        return WhomShown("", "", everybody, source) if chosen == OTHER else None
    people = _listed(function.first)
    # What was not read in a source is never said as if it were so.
    first = (
        f"{sentence(people)}."
        if function.certainty == "sure"
        else tr("Vaak is dat {people}. Vraag na wat in uw organisatie is afgesproken.", people=people)
    )
    also = tr("Misschien ook: {listed}.", listed=_listed(function.also)) if function.also else ""
    return WhomShown(first, also, everybody, source_words(function.source, whom.reviewed_on, function.certainty))


def _listed(people: tuple[str, ...]) -> str:
    return (
        people[0] if len(people) == 1 else tr("{listed} of {people}", listed=", ".join(people[:-1]), people=people[-1])
    )


@dataclass(frozen=True, slots=True)
class AdviceShown:
    """One thing to think of, with what it means."""

    title: str
    words: str


def advice_shown(reporting: Reporting, way: str) -> tuple[AdviceShown, ...]:
    """What to think of on one way, in the order in which it is done."""
    return tuple(AdviceShown(step.title, step.words) for step in reporting.steps_of(way))


@dataclass(frozen=True, slots=True)
class AlternativeShown:
    """One alternative: what it is, when it fits, who decides, and where that comes from."""

    name: str
    what: str
    fits: str
    decides: str
    source: str


def alternatives_shown(alternatives: Iterable[Alternative]) -> tuple[AlternativeShown, ...]:
    """The alternatives as their page shows them."""
    return tuple(
        AlternativeShown(
            one.name, one.what, one.fits, one.decides, source_words(one.source, one.reviewed_on, one.certainty)
        )
        for one in alternatives
    )
