"""A scan as it is kept: the questions in the words that were shown, what was answered, and what there is to do.

Nothing is counted: an answer leads to something to do, or to nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.wording import tr

ScanKind = Literal["self", "home"]
"""Which scan it is: the self-scan is about the person, the home scan about a house."""
Answer = Literal["yes", "partly", "no", "unknown", "not_applicable"]
"""What a person answers in the self-scan."""
Look = Literal["in_order", "attention", "not_seen", "not_applicable"]
"""How something was found in a home scan."""
Given = Literal[Answer, Look]
TO_DO: Final = frozenset({"partly", "no", "unknown"})
"""The answers after which there is something to do."""
LONGEST_NOTE: Final = 2_000
"""Characters of one note, of a measure, and of what somebody says of its priority."""
MOST_QUESTIONS: Final = 500


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do: what, why, who does it, what it costs and how near it is, in words.

    `rank` puts the nearest and cheapest first, as the content had it then.
    """

    what: str
    why: str
    who: str
    cost: str
    near: str
    rank: int
    source: str
    reviewed_on: date


@dataclass(frozen=True, slots=True)
class Looked:
    """What a home scan keeps of a measure beside the action: its level and how urgent it is, in words, and days."""

    level: str
    priority: str | None = None
    done_on: date | None = None
    check_on: date | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """One question as it was shown; `answer` is None when it was left for later, `action` where nothing is to do.

    `category` is the zone in a home scan, and `why` how one sees it.
    """

    id: str
    category: str
    question: str
    why: str
    answer: Given | None = None
    note: str | None = None
    action: Action | None = None
    looked: Looked | None = None

    @property
    def is_told(self) -> bool:
        """Whether somebody knows how it is: what was left, or not seen, is still open."""
        return self.answer not in (None, "not_seen")


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan, never changed afterwards.

    `carried` is what was to do after the scan before and was not asked or answered again; without its notes.
    """

    what: ScanKind
    questions: tuple[Answered, ...]
    carried: tuple[Answered, ...] = ()

    @property
    def actions(self) -> tuple[Answered, ...]:
        """What there is to do, the nearest and cheapest first; what was carried over among the rest."""
        found = [(one.action.rank, place, one) for place, one in enumerate(self._all()) if one.action]
        return tuple(one for *_, one in sorted(found, key=lambda row: row[:2]))

    def is_carried(self, question: str) -> bool:
        """Whether this was not asked or answered this time."""
        return any(one.id == question for one in self.carried)

    def _all(self) -> tuple[Answered, ...]:
        return (*self.questions, *self.carried)


def check_scan(scan: Scan) -> None:
    """Raise RefusedInput when it cannot stand."""
    if not scan.questions or len(scan.questions) + len(scan.carried) > MOST_QUESTIONS:
        raise RefusedInput("questions", tr("een scan heeft een of meer vragen."))
    if len({one.id for one in scan.questions}) != len(scan.questions):
        raise RefusedInput("questions", tr("een vraag komt twee keer voor."))
    for one in scan.questions:
        if not all(len(text) <= LONGEST_NOTE and is_whole(text) for text in _written(one)):
            raise RefusedInput(one.id, tr("de aantekening is te lang, of bevat een half teken. Houd het kort."))


def _written(one: Answered) -> tuple[str, ...]:
    """What a person wrote with one question."""
    action = one.action.what if one.action else ""
    priority = one.looked.priority if one.looked else ""
    return one.note or "", action, priority or ""


def scan_document(scan: Scan) -> Document:
    """The document of its line; `looked` only where something was looked at in a house."""
    document = to_document(scan)
    for key in ("questions", "carried"):
        asked = document[key]
        for one in asked if isinstance(asked, list) else ():
            if isinstance(one, dict) and one["looked"] is None:
                del one["looked"]
    return document


def scan_in(document: Document) -> Scan:
    """The scan that a line holds; raises RefusedInput when it holds none."""
    return from_document(Scan, document)


@dataclass(frozen=True, slots=True)
class StoredScan:
    """A scan as the vault holds it, with when it was recorded, in the journal's spelling."""

    record: RecordId
    scan: Scan
    recorded_at: str


def carried_over(before: Scan | None, now: Collection[Answered], settled: Collection[str]) -> tuple[Answered, ...]:
    """What was to do after `before` and was not told again; `settled` are the questions whose measure is over."""
    if before is None:
        return ()
    answered = {one.id for one in now if one.is_told}
    return tuple(replace(one, note=None) for one in before.actions if one.id not in answered and one.id not in settled)


@dataclass(frozen=True, slots=True)
class Changed:
    """One question in two scans: None where a scan did not ask it, `before` and `now` in the words of their time."""

    before: Answered | None
    now: Answered | None


def differences(before: Scan, now: Scan) -> tuple[Changed, ...]:
    """What is another answer than the last time, what is new, and what is not asked any more, in that order."""
    earlier, later = ({one.id: one for one in scan.questions} for scan in (before, now))
    changed = [
        Changed(earlier[key], one)
        for key, one in later.items()
        if key in earlier and (earlier[key].answer, earlier[key].question) != (one.answer, one.question)
    ]
    new = [Changed(None, one) for key, one in later.items() if key not in earlier]
    gone = [Changed(one, None) for key, one in earlier.items() if key not in later]
    return (*changed, *new, *gone)
