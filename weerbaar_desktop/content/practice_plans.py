"""The invented people, weighings and plans of a practice vault."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from weerbaar_desktop.domain.aftercare import Answer as CareAnswer
from weerbaar_desktop.domain.aftercare import Whom
from weerbaar_desktop.domain.contacts import Circle
from weerbaar_desktop.domain.weighing import Outcome

_DaysAgo = Annotated[int, msgspec.Meta(ge=1, le=730)]
_Days = Annotated[int, msgspec.Meta(ge=0)]
_Lines = Mapping[str, Mapping[str, str]]
"""By the id of a part, what stands at each of its lines."""


class PracticeContact(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Somebody on the card, written down so many days ago; `origin` is the id of the proposal whose place it takes."""

    days_ago: _DaysAgo
    circle: Circle
    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    number: str | None = None
    number_label: str | None = None
    hours: str | None = None
    what_for: str | None = None
    agreed: str | None = None
    origin: str | None = None


class PracticeWeighing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An incident, named by its `days_ago`, as it was weighed: what was recognised, by the ids of triggers and
    signals, and what was decided."""

    days_ago: _DaysAgo
    about: _DaysAgo
    outcome: Outcome
    why: str
    recognised: tuple[str, ...] = ()
    changed: str | None = None


class PracticeStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A step of a plan after an incident that was done: so many days late, and its answers in the order in which it
    asks."""

    late: _Days = 0
    answers: tuple[CareAnswer, ...] = ()
    note: str | None = None


class PracticeWritten(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What was written beside the steps of a plan after an incident."""

    talks_held: str | None = None
    talks_planned: str | None = None
    wishes: str | None = None
    take_up: str | None = None
    helped: str | None = None
    house: str | None = None
    habits: str | None = None
    organisation: str | None = None


class PracticeCare(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A plan after the incident that happened `about` days ago: what was done of it, and what was written in it.

    `taken` are the lessons whose lines became measures.
    """

    days_ago: _DaysAgo
    about: _DaysAgo
    whom: tuple[Whom, ...]
    steps: Mapping[str, PracticeStep] = {}
    written: PracticeWritten = PracticeWritten()
    taken: tuple[Literal["house", "habits", "organisation"], ...] = ()


class PracticeStarter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A plan of thirty days whose first day was so many days ago: every action a measure, and those that are done."""

    days_ago: _DaysAgo
    done: Mapping[str, _Days] = {}


class PracticeFamily(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a family agreed on so many days ago: every sentence, but for the parts in `not_yet`, and the lines."""

    days_ago: _DaysAgo
    not_yet: tuple[str, ...] = ()
    lines: _Lines = {}
    private: _Lines = {}
