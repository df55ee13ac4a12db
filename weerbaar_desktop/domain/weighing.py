"""How somebody weighed a signal: what was recognised, in the words that were shown, and what that person decided.

Nothing is counted and nothing follows by itself: a reason is named, the person decides and says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.revised import Revised
from weerbaar_desktop.domain.wording import tr

Outcome = Literal["note", "talk", "police", "emergency"]
"""Write it down, talk it over, report it to the police, or call 112."""

LONGEST: Final = 10_000
"""Characters in all texts of one weighing."""
MOST: Final = 200
"""Things that can be recognised at once."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was recognised, by its id and in the words that were shown."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Weighing:
    """One weighing of one incident. None and () mean that nothing was recognised there; `why` is the person's own."""

    incident: RecordId
    outcome: Outcome
    why: str
    dangers: tuple[Said, ...] = ()
    signs: tuple[Said, ...] = ()
    behaviour: Said | None = None
    aim: Said | None = None
    changes: tuple[Said, ...] = ()
    changed: str | None = None

    @property
    def recognised(self) -> tuple[Said, ...]:
        """All of it, in the order in which it is asked."""
        single = tuple(one for one in (self.behaviour, self.aim) if one is not None)
        return (*self.dangers, *self.signs, *single, *self.changes)


@dataclass(frozen=True, slots=True)
class StoredWeighing:
    """A weighing as the vault holds it, with when it was recorded, in the journal's spelling; it never changes."""

    record: RecordId
    weighing: Weighing
    recorded_at: str
    changed_at: str
    revisions: int


WEIGHINGS: Final = Revised("weighing", Weighing, StoredWeighing, ("dangers", "signs", "changes"))


def check_weighing(weighing: Weighing) -> None:
    """Raise RefusedInput when it cannot stand."""
    if not RECORD.fullmatch(weighing.incident):
        raise RefusedInput("incident", tr("dit is geen incident."))
    if not weighing.why.strip():
        raise RefusedInput("why", tr("schrijf in een paar woorden waarom u dit kiest."))
    if len(weighing.recognised) > MOST:
        raise RefusedInput("signs", tr("dit zijn er te veel."))
    for where, text in weighing_texts(weighing):
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
    if sum(len(text) for _, text in weighing_texts(weighing)) > LONGEST:
        raise RefusedInput("why", tr("de tekst is te lang. Houd het bij een paar zinnen."))


def weighing_texts(weighing: Weighing) -> Iterator[tuple[str, str]]:
    """What a person wrote, with the place it stands."""
    yield "why", weighing.why
    yield "changed", weighing.changed or ""


def about(weighings: Iterable[StoredWeighing], incident: RecordId) -> tuple[StoredWeighing, ...]:
    """Those of one incident, the last one first."""
    return tuple(reversed([one for one in weighings if one.weighing.incident == incident]))
