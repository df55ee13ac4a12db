"""Until when a klacht can be made: counted from the day it became known, by the reading of the law that ends first."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from weerbaar_desktop.domain.dutch import at_home, on_the_calendar
from weerbaar_desktop.domain.incident import Incident

MONTHS_FOR_A_KLACHT: Final = 3
"""66 Sr: "gedurende drie maanden na de dag waarop … kennis heeft genomen"."""
DAYS_OF_A_MONTH: Final = 30
"""88 Sr: "Onder maand wordt verstaan een tijd van dertig dagen"."""
WARNED_BEFORE: Final = timedelta(days=14)
LONGEST_TERM: Final = timedelta(days=MONTHS_FOR_A_KLACHT * DAYS_OF_A_MONTH)

Basis = Literal["known", "happened", "about"]
"""The day it became known; the day it happened, where nothing says when it became known; a day about then."""
State = Literal["open", "soon", "passed"]


@dataclass(frozen=True, slots=True)
class KlachtTerm:
    """Until when a klacht is safe.

    `counted_from` is the day that is not counted itself and `basis` where it comes from; `last_day` is the last day
    that is in time under every reading of the law; `warn_on` is 14 days before it.
    """

    counted_from: date
    basis: Basis
    last_day: date

    @property
    def warn_on(self) -> date:
        """The day from which the person is reminded."""
        return self.last_day - WARNED_BEFORE

    def state(self, today: date) -> State:
        """How far it is on `today`: open, within the 14 days, or passed."""
        if today > self.last_day:
            return "passed"
        return "soon" if today >= self.warn_on else "open"


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months on; where that month is shorter, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_safe_day(counted_from: date) -> date:
    """The last day for a klacht: three months by the calendar or three of thirty days (88 Sr), whichever ends first.

    A day in the weekend is not moved on: whether that may be done is not for this program to say.
    """
    return min(counted_from + LONGEST_TERM, months_after(counted_from, MONTHS_FOR_A_KLACHT))


def klacht_term(incident: Incident) -> KlachtTerm | None:
    """The term of one incident; None where no day is sure enough to count from.

    Something that lasted is counted from its beginning: the reading that ends first.
    """
    if incident.known_on is not None:
        return _term(at_home(incident.known_on).date(), "known")
    occurred = incident.occurred
    if occurred is None or occurred.from_ is None or occurred.precision == "unknown":
        return None
    day = on_the_calendar(occurred)
    return None if day is None else _term(day.date(), "about" if occurred.precision == "about" else "happened")


def klacht_term_of_series(incidents: Iterable[Incident]) -> KlachtTerm | None:
    """The term of a pattern, counted from the last act whose day is known; None where no day is known.

    For belaging the courts count from the last act that troubled the person: gerechtshof 's-Hertogenbosch,
    11 October 2016, ECLI:NL:GHSHE:2016:4596. An act without a day can only make the true term end later. The last act
    is the one that happened last: an earlier one that became known afterwards does not make the term longer.
    """
    acts = [(_day_of(incident, term), term) for incident in incidents if (term := klacht_term(incident)) is not None]
    last = max((day for day, _ in acts), default=None)
    return min((term for day, term in acts if day == last), key=lambda term: term.counted_from, default=None)


def _day_of(incident: Incident, term: KlachtTerm) -> date:
    """When it happened; when it became known, where that is all there is."""
    occurred = incident.occurred
    moment = None if occurred is None or occurred.precision == "unknown" else on_the_calendar(occurred)
    return moment.date() if moment is not None else term.counted_from


def _term(counted_from: date, basis: Basis) -> KlachtTerm:
    return KlachtTerm(counted_from, basis, last_safe_day(counted_from))
