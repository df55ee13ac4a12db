"""The five steps after an incident, with questions to stand still at, and whom one calls when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.content.reporting import filled
from weerbaar_desktop.domain.aftercare import WHOM, CarePlan, CareStep, CheckIn, StepPart, Whom
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.deadlines import months_after
from weerbaar_desktop.domain.journal import RecordId

NUMBER: Final = 5
"""Steps: the same day, three days, a week, four weeks, three months."""
_NAMES_IT: Final = ("trauma", "ptss", "stoornis", "depress", "diagnose", "symptom", "klacht")
"""No step says what somebody has: that is for a doctor."""
_ALWAYS: Final = ("zelfmoord", "huisarts", "slachtofferhulp")


class AfterStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step, `days` and `months` after the incident: for the person, the partner and the children each what may
    help, and what is asked."""

    id: str
    title: str
    person: str
    person_asks: tuple[str, ...]
    partner: str
    partner_asks: tuple[str, ...]
    children: str
    children_asks: tuple[str, ...]
    source: str
    reviewed_on: date
    days: int = 0
    months: int = 0

    def day(self, from_: date) -> date:
        """Its day, counted from `from_`."""
        return months_after(from_ + timedelta(days=self.days), self.months)

    def part(self, whom: Whom) -> StepPart:
        """What it is for one of the people at home."""
        asks: tuple[str, ...] = getattr(self, f"{whom}_asks")
        return StepPart(whom, getattr(self, whom), tuple(map(CheckIn, asks)))


class AftercareFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of aftercare.toml: the steps in the order of their days."""

    aftercare: tuple[AfterStep, ...]


class Call(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom one calls, and when; `words` may hold the place of a number, such as {slachtofferhulp}."""

    id: str
    when: str
    words: str
    source: str
    reviewed_on: date


class CallsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of care_calls.toml, what cannot wait first."""

    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Aftercare:
    """Both together, with the telephone numbers filled in."""

    steps: tuple[AfterStep, ...]
    calls: tuple[Call, ...]

    def plan(self, from_: date, whom: Iterable[Whom], incident: RecordId | None = None) -> CarePlan:
        """A plan in the words of now, with every day counted from `from_`."""
        chosen = tuple(one for one in WHOM if one in {*whom})
        steps = tuple(
            CareStep(one.id, one.title, one.day(from_), tuple(map(one.part, chosen)), one.source, one.reviewed_on)
            for one in self.steps
        )
        return CarePlan(from_, chosen, steps, incident)


def load_aftercare(folder: Path, contacts: Iterable[Contact]) -> Aftercare:
    """The two files in `folder`; raises ContentError."""
    numbers = {one.id.replace("-", "_"): f"{one.number} of {one.also}" if one.also else one.number for one in contacts}
    return Aftercare(_steps(folder / "aftercare.toml"), _calls(folder / "care_calls.toml", numbers))


def _steps(path: Path) -> tuple[AfterStep, ...]:
    steps = read(path, AftercareFile).aftercare
    if len(steps) != NUMBER or len({one.id for one in steps}) != NUMBER:
        raise ContentError(path, f"aftercare: er horen precies {NUMBER} stappen te staan, elk met een eigen id")
    begin = date(2026, 1, 1)
    days = [one.day(begin) for one in steps]
    if any(one.days < 0 or one.months < 0 for one in steps) or days != sorted({*days}):
        raise ContentError(path, "aftercare: elke stap komt later dan de vorige")
    for one in steps:
        for whom in WHOM:
            _check_part(path, one, one.part(whom))
    return steps


def _check_part(path: Path, one: AfterStep, part: StepPart) -> None:
    asks = tuple(question.question for question in part.questions)
    if not part.words.strip() or not asks or len({*asks}) != len(asks):
        raise ContentError(path, f"{one.id}: {part.whom} heeft tekst en vragen, en elke vraag staat er een keer")
    if odd := next((question for question in asks if not question.endswith("?")), ""):
        raise ContentError(path, f"{one.id}: een vraag eindigt op een vraagteken: ‘{odd}’")
    said = " ".join((part.words, *asks)).casefold()
    if named := next((word for word in _NAMES_IT if word in said), ""):
        raise ContentError(path, f"{one.id}: ‘{named}’: een stap zegt niet wat iemand heeft")


def _calls(path: Path, numbers: dict[str, str]) -> tuple[Call, ...]:
    calls = read(path, CallsFile).calls
    ids = [one.id for one in calls]
    if len({*ids}) != len(ids) or ids[:1] != list(_ALWAYS[:1]) or not {*_ALWAYS} <= {*ids}:
        raise ContentError(path, f"calls: {', '.join(_ALWAYS)} horen erbij, en {_ALWAYS[0]} staat voorop")
    return tuple(msgspec.structs.replace(one, words=filled(path, one.words, numbers)) for one in calls)
