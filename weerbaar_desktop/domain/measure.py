"""One list of measures: what somebody wants to do about safety, out of scans, incidents and plans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.revised import Revised
from weerbaar_desktop.domain.wording import tr

Status = Literal["open", "done", "left"]
"""Still to do, done, or left as it is on purpose."""
OriginKind = Literal["scan", "incident", "plan", "care", "card"]
"""A card is content and no record: its id is the part."""

LONGEST: Final = 10_000
"""Characters in all texts of one measure."""
OLDEST: Final = timedelta(days=100 * 366)
FARTHEST: Final = timedelta(days=50 * 366)


@dataclass(frozen=True, slots=True)
class MeasureOrigin:
    """What a measure came from: a record of a kind, and the part of it, such as the id of a question.

    A card has no record.
    """

    kind: OriginKind
    record: RecordId | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure. None means not filled in; `due` is the day by which somebody wants it done."""

    what: str
    why: str | None = None
    who: str | None = None
    due: date | None = None
    status: Status = "open"
    note: str | None = None
    source: str | None = None
    origin: MeasureOrigin | None = None


ASKED: Final[tuple[str, ...]] = ("what", "why", "who", "due", "status", "note")
"""What the form asks, in its order; the program fills in the rest."""


def measure_texts(measure: Measure) -> Iterator[tuple[str, str]]:
    """What a person wrote, with the place it stands."""
    for key, kind in shape(Measure).items():
        value = getattr(measure, key)
        if isinstance(value, str) and kind in (str, str | None):
            yield key, value


def check_measure(measure: Measure, today: date) -> None:
    """Raise RefusedInput when the values cannot stand; `today` is the day in the home zone."""
    if not measure.what.strip():
        raise RefusedInput("what", tr("schrijf in een paar woorden wat u wilt doen."))
    total = 0
    for where, text in measure_texts(measure):
        total += len(text)
        if total > LONGEST:
            raise RefusedInput(where, tr("de tekst is te lang. Houd het bij een paar zinnen."))
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
    if measure.due is not None and not today - OLDEST <= measure.due <= today + FARTHEST:
        raise RefusedInput("due", tr("deze datum ligt te ver weg. Kijk de datum na."))
    if measure.origin is not None and not _is_known(measure.origin):
        raise RefusedInput("origin", tr("dit is geen scan, incident, plan of kaart."))


def _is_known(origin: MeasureOrigin) -> bool:
    if origin.kind == "card":
        return origin.record is None and bool(origin.part)
    return origin.record is not None and RECORD.fullmatch(origin.record) is not None


def changes_an_answer(before: Measure, after: Measure) -> bool:
    """Whether what was filled in becomes another: that asks for a reason.

    Filling in what was empty does not; nor does saying that an open one is done.
    """
    if (before.status, after.status) == ("open", "done"):
        kept = [key for key in ASKED if key != "status"]
    else:
        kept = list(ASKED)
    return any(getattr(before, key) not in (None, getattr(after, key)) for key in kept)


@dataclass(frozen=True, slots=True)
class StoredMeasure:
    """A measure as the vault holds it: the last revision, when it was first and last recorded, in the journal's
    spelling, and how many revisions there are."""

    record: RecordId
    measure: Measure
    recorded_at: str
    changed_at: str
    revisions: int


MEASURES: Final = Revised("measure", Measure, StoredMeasure)
measure_document: Final = MEASURES.document
measure_in: Final = MEASURES.read


def due_in_list(measure: Measure) -> str | None:
    """The day the list is sorted on; None for a measure without one."""
    return measure.due.isoformat() if measure.due else None
