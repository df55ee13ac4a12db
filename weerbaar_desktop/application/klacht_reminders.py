"""Whether the term for a klacht ends soon for something in the diary of which no klacht was made yet.

A folder for the police counts as one, unless it certainly was none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from weerbaar_desktop.application.ports import Reading, RowFilter
from weerbaar_desktop.domain.deadlines import (
    LONGEST_TERM,
    KlachtTerm,
    klacht_term,
    klacht_term_of_series,
)
from weerbaar_desktop.domain.dutch import HOME_ZONE, at_home
from weerbaar_desktop.domain.filing import asks_for_prosecution
from weerbaar_desktop.domain.incident import Incident, IncidentRow
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.offences import MAY_NEED_KLACHT, Offence, is_act, touched

_ASKS: Final = frozenset({"aangifte", "klacht"})
"""What a folder is made for with which a klacht can be done."""
_LOOKS_BACK: Final = LONGEST_TERM + timedelta(days=1)
"""Nothing is written down before it is known, whenever it happened: of what was written before this no term runs."""
_OPEN_AT_LEAST: Final = timedelta(days=70)
"""From the day it happened, so some days before `WARNED_BEFORE` can begin; what became known later is open longer."""
_PAGE: Final = 200


def soonest(vault: Reading, offences: Sequence[Offence], now: datetime) -> KlachtTerm | None:
    """The term that ends first of those within their last 14 days; None when there is none. `now` is aware."""
    today = now.astimezone(HOME_ZONE).date()
    done = {record for one in vault.filings() if asks_for_prosecution(one.filing) for record in one.filing.incidents}
    for folder in vault.exports():
        if folder.what in _ASKS and not folder.no_klacht:
            done.update(folder.incidents)
    fresh = [row for row in vault.incidents(only=RowFilter(written_since=now - _LOOKS_BACK)) if _acts(row)]
    old = [row for row in fresh if not _is_recent(row, today)]
    goes_on = len(old) < len(fresh)
    before = None if goes_on else _act_before(vault, {row.record for row in fresh})
    looked_at = [
        *(_Looked(vault.incident(row.record).incident, row.record in done, fresh=True) for row in old),
        *([_Looked(vault.incident(before).incident, before in done, fresh=False)] if before else []),
    ]
    asked = [offence for offence in offences if not (offence.series and goes_on)]
    soon = (term for term in _terms(looked_at, asked) if term.state(today) == "soon")
    return min(soon, key=lambda term: term.last_day, default=None)


@dataclass(frozen=True, slots=True)
class _Looked:
    """`done` when a klacht was made of it. `fresh` when it was written down so short ago that a term of it may still
    run: what was before only shows that there is a series."""

    incident: Incident
    done: bool
    fresh: bool


def _acts(row: IncidentRow) -> bool:
    return is_act(row.kinds or None)


def _is_recent(row: IncidentRow, today: date) -> bool:
    """Whether its day is known and so short ago that no last days of it have begun: it need not be read. Nor have those
    of a series that it is the last act of, or of which a folder told."""
    occurred = row.occurred
    if occurred is None or occurred.from_ is None or occurred.precision == "unknown":
        return False
    return today - at_home(occurred.from_).date() < _OPEN_AT_LEAST


def _act_before(vault: Reading, known: Collection[RecordId]) -> RecordId | None:
    """The newest act from before those: it shows as well as all of them that there is a series."""
    start = 0
    while page := vault.incidents(_PAGE, start):
        if found := next((row.record for row in page if row.record not in known and _acts(row)), None):
            return found
        start += _PAGE
    return None


def _terms(looked_at: Sequence[_Looked], offences: Sequence[Offence]) -> Iterator[KlachtTerm]:
    facts = [one.incident for one in looked_at]
    for offence in offences:
        found = touched(offence, facts) if offence.klacht in MAY_NEED_KLACHT else ()
        places = [place for place in found if looked_at[place].fresh]
        open_ones = [facts[place] for place in places if not looked_at[place].done]
        if offence.series:
            # One folder may well have told of the whole pattern.
            term = klacht_term_of_series(open_ones) if len(open_ones) == len(places) else None
            yield from [term] if term else []
        else:
            yield from (term for incident in open_ones if (term := klacht_term(incident)) is not None)
