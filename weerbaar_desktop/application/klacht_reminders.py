"""Whether the term for a klacht ends soon for something in the diary of which no klacht was made yet.

A folder for the police counts as one, unless it certainly was none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from weerbaar_desktop.application.ports import Reading, RowFilter
from weerbaar_desktop.domain.deadlines import (
    LONGEST_TERM,
    KlachtTerm,
    klacht_term,
    klacht_term_of_series,
)
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.filing import asks_for_prosecution
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.offences import MAY_NEED_KLACHT, Offence, is_act, touched

_ASKS: Final = frozenset({"aangifte", "klacht"})
"""What a folder is made for with which a klacht can be done."""
_PAGE: Final = 200


def soonest(vault: Reading, offences: Sequence[Offence], now: datetime) -> KlachtTerm | None:
    """The term that ends first of those within their last 14 days; None when there is none. `now` is aware."""
    today = now.astimezone(HOME_ZONE).date()
    done = {record for one in vault.filings() if asks_for_prosecution(one.filing) for record in one.filing.incidents}
    for folder in vault.exports():
        if folder.what in _ASKS and not folder.no_klacht:
            done.update(folder.incidents)
    looked_at = [
        _Looked(vault.incident(record).incident, record in done, fresh) for record, fresh in _to_look_at(vault, now)
    ]
    soon = (term for term in _terms(looked_at, offences) if term.state(today) == "soon")
    return min(soon, key=lambda term: term.last_day, default=None)


@dataclass(frozen=True, slots=True)
class _Looked:
    """`done` when a klacht was made of it. `fresh` when it was written down so short ago that a term of it may still
    run: what was before only shows that there is a series."""

    incident: Incident
    done: bool
    fresh: bool


def _to_look_at(vault: Reading, now: datetime) -> Iterator[tuple[RecordId, bool]]:
    """Every incident of which a term may still run, as nothing is written down before it is known, whenever it
    happened; and one act from before: the newest, which shows as well as all of them that there is a series."""
    fresh = [
        row.record for row in vault.incidents(only=RowFilter(written_since=now - LONGEST_TERM - timedelta(days=1)))
    ]
    yield from ((record, True) for record in fresh)
    known, start = set(fresh), 0
    while page := vault.incidents(_PAGE, start):
        before = next((row.record for row in page if row.record not in known and is_act(row.kinds or None)), None)
        if before is not None:
            yield before, False
            return
        start += _PAGE


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
