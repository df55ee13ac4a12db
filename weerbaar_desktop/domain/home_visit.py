"""A visit at somebody's home: whose it is, what they agreed to in which words, and when it was handed over.

The visit stands in the vault that is made for it, and nowhere else. A vault is a visit while it holds one that was not
handed over. Of a visit that is over, this computer keeps days only (`OwnVisit`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.documents import from_document, shape, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RECORD, Document, RecordId
from weerbaar_desktop.domain.wording import tr

LONGEST: Final = 200
"""Characters of one name."""
LONGEST_CONSENT: Final = 10_000
"""Characters of all the sentences that were shown."""
KEPT_AT_MOST: Final = timedelta(days=366)
"""So long may a visitor keep a copy; it is what a person agrees to, so longer ago nobody remembers it."""


@dataclass(frozen=True, slots=True)
class HomeVisit:
    """One visit; None means not yet.

    `visit`: 32 random hexadecimal digits, which this computer's overview has too and which say nothing of anybody.
    `visited` and `visitor`: names; `organisation`: whom the visitor comes from, "" for nobody. `day`: of the visit.
    `consent`: the sentences as they were shown; `agreed_by`: the name that was typed under them.
    `handed_over_on`: the day; `received_by` and `given_by`: the names under the receipt. `kept_until`: the last day on
    which the visitor keeps a copy, when the visited person agreed to one.
    """

    visit: str
    visited: str
    visitor: str
    organisation: str
    day: date
    consent: tuple[str, ...]
    agreed_by: str
    handed_over_on: date | None = None
    received_by: str | None = None
    given_by: str | None = None
    kept_until: date | None = None

    @property
    def is_handed_over(self) -> bool:
        """Whether the visited person has it."""
        return self.handed_over_on is not None

    def handed_over(self, on: date, received_by: str, given_by: str, kept_until: date | None) -> HomeVisit:
        """The same visit, in the hands of the visited person."""
        return replace(self, handed_over_on=on, received_by=received_by, given_by=given_by, kept_until=kept_until)


def visit_texts(visit: HomeVisit) -> Iterator[tuple[str, str]]:
    """What a person wrote, with the place it stands."""
    for key, kind in shape(HomeVisit).items():
        value = getattr(visit, key)
        if key != "visit" and isinstance(value, str) and kind in (str, str | None):
            yield key, value


NEEDED: Final = ("visited", "visitor", "agreed_by")


def check_visit(visit: HomeVisit) -> None:
    """Raise RefusedInput when the values cannot stand."""
    for where, text in visit_texts(visit):
        if len(text) > LONGEST:
            raise RefusedInput(where, tr("deze naam is te lang. Neem hoogstens {longest} tekens.", longest=LONGEST))
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
    for where in (*NEEDED, *(("received_by", "given_by") if visit.is_handed_over else ())):
        if not (getattr(visit, where) or "").strip():
            raise RefusedInput(where, tr("vul hier een naam in."))
    if not RECORD.fullmatch(visit.visit):
        raise RefusedInput("visit", tr("dit is geen kenmerk van een bezoek."))
    if not visit.consent or not all(map(is_whole, visit.consent)) or len("".join(visit.consent)) > LONGEST_CONSENT:
        raise RefusedInput("consent", tr("er hoort te staan waarmee iemand instemde."))
    _check_kept(visit)


def _check_kept(visit: HomeVisit) -> None:
    """A copy is kept of what was handed over, from that day on and not for ever."""
    if visit.kept_until is None:
        return
    if visit.handed_over_on is None:
        raise RefusedInput("kept_until", tr("dit kan pas na de overdracht."))
    if visit.kept_until < visit.handed_over_on:
        raise RefusedInput("kept_until", tr("deze dag is al voorbij. Kies een latere dag."))
    if visit.kept_until > visit.handed_over_on + KEPT_AT_MOST:
        raise RefusedInput("kept_until", tr("kies een dag binnen een jaar."))


def visit_document(visit: HomeVisit) -> Document:
    """The document of one revision: what there is."""
    return {key: value for key, value in to_document(visit).items() if value is not None}


def visit_in(document: Document) -> HomeVisit:
    """The visit that a line holds; raises RefusedInput when it holds none."""
    return from_document(HomeVisit, document)


@dataclass(frozen=True, slots=True)
class StoredHomeVisit:
    """A visit as the vault holds it: the last revision, when it was first and last recorded, in the journal's
    spelling, and how many revisions there are."""

    record: RecordId
    visit: HomeVisit
    recorded_at: str
    changed_at: str
    revisions: int


VisitState = Literal["here", "handed_over", "kept", "over_time", "gone", "stopped"]
"""Of the copy of the visitor: not handed over yet; handed over and still here without an agreement; kept until a day;
that day is over; gone after the handover; gone without one."""


@dataclass(frozen=True, slots=True)
class OwnVisit:
    """A line of the overview that a visitor keeps: days, and nothing that says whose home it was."""

    visit: str
    begun_on: date
    handed_over_on: date | None = None
    kept_until: date | None = None
    gone_on: date | None = None

    def state(self, today: date) -> VisitState:
        """What is true of the visitor's copy on this day."""
        if self.gone_on is not None:
            return "stopped" if self.handed_over_on is None else "gone"
        if self.handed_over_on is None:
            return "here"
        if self.kept_until is None:
            return "handed_over"
        return "over_time" if today > self.kept_until else "kept"


def own_visit_of(visit: HomeVisit, gone_on: date | None = None) -> OwnVisit:
    """What the overview says of a visit; `gone_on` is None as long as its vault is here."""
    return OwnVisit(visit.visit, visit.day, visit.handed_over_on, visit.kept_until, gone_on)
