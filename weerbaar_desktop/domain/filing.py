"""What was done with incidents: a talk, a melding, an aangifte, a klacht; also what was done without this program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import YesNo
from weerbaar_desktop.domain.incident import EMPTY_BY_CHOICE, Emptiness
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.revised import Revised
from weerbaar_desktop.domain.wording import tr

What = Literal["talk", "internal", "melding", "aangifte", "klacht"]
"""A first talk, a melding within the organisation, one at the police, an aangifte, and one that asks to prosecute."""

LONGEST: Final = 20_000
"""Characters in all texts of one filing: some sentences are asked, some pages are taken."""
MOST_INCIDENTS: Final = 20_000
OLDEST: Final = timedelta(days=100 * 366)
FARTHEST: Final = timedelta(days=50 * 366)
CODE: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Filing:
    """One thing that was done. None means not filled in; a name in `unknown` was asked and is not known, a name in
    `withheld` was left out on purpose.

    `on` and `place` are of the filing itself. `number` is that of the police (BVH or proces-verbaal), `contact` whom
    one can reach about it, `next_on` the day of what comes next and `next_what` what that is. `settled` is "yes" when
    nothing is expected any more. `incidents` are those it is about; `code` (64 hex) is that of the folder that was
    handed over: the program fills both in.
    """

    what: What
    on: date | None = None
    place: str | None = None
    officer: str | None = None
    officer_number: str | None = None
    number: str | None = None
    vpt_asked: YesNo | None = None
    klacht_included: YesNo | None = None
    copy_received: YesNo | None = None
    contact: str | None = None
    next_on: date | None = None
    next_what: str | None = None
    remarks: str | None = None
    settled: YesNo | None = None
    incidents: tuple[RecordId, ...] = ()
    code: str | None = None
    unknown: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()


CHOSEN: Final = ("incidents", "code", *EMPTY_BY_CHOICE)
"""What no question of the form asks by itself."""
ASKED: Final[tuple[str, ...]] = tuple(key for key in shape(Filing) if key not in CHOSEN)
"""What the form asks, in the order of the type."""
MAY_BE_EMPTY: Final = frozenset(ASKED) - {"what"}
"""What may be left empty in three ways."""


def emptiness(filing: Filing, key: str) -> Emptiness | None:
    """Which kind of empty the answer `key` is, or None when it holds a value."""
    if getattr(filing, key) is not None:
        return None
    if key in filing.unknown:
        return "unknown"
    return "withheld" if key in filing.withheld else "not_asked"


def filing_texts(filing: Filing) -> Iterator[tuple[str, str]]:
    """What a person wrote, with the place it stands."""
    for key, kind in shape(Filing).items():
        value = getattr(filing, key)
        if isinstance(value, str) and kind == str | None:
            yield key, value


def check_filing(filing: Filing, today: date) -> None:
    """Raise RefusedInput when the values cannot stand; `today` is the day in the home zone."""
    total = 0
    for where, text in filing_texts(filing):
        total += len(text)
        if total > LONGEST:
            raise RefusedInput(where, tr("de tekst is te lang. Houd het bij een paar zinnen."))
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
    if filing.on is not None and filing.on > today:
        raise RefusedInput("on", tr("deze datum ligt in de toekomst. Kijk de datum na, en de klok van deze computer."))
    for where, moment in (("on", filing.on), ("next_on", filing.next_on)):
        if moment is not None and not today - OLDEST <= moment <= today + FARTHEST:
            raise RefusedInput(where, tr("deze datum ligt te ver weg. Kijk de datum na."))
    _check_chosen(filing)


def _check_chosen(filing: Filing) -> None:
    for name in EMPTY_BY_CHOICE:
        for key in getattr(filing, name):
            if key not in MAY_BE_EMPTY or emptiness(filing, key) != name:
                raise RefusedInput(name, tr("dit kan niet leeg blijven, of er staat al iets."))
    if len(filing.incidents) > MOST_INCIDENTS or not all(map(RECORD.fullmatch, filing.incidents)):
        raise RefusedInput("incidents", tr("kies incidenten uit de lijst."))
    if filing.code is not None and not CODE.fullmatch(filing.code):
        raise RefusedInput("code", tr("dit is geen code van een map."))


def asks_for_prosecution(filing: Filing) -> bool:
    """Whether a klacht was done with it."""
    return filing.what == "klacht" or filing.klacht_included == "yes"


def changes_an_answer(before: Filing, after: Filing) -> bool:
    """Whether what was filled in becomes another: that asks for a reason, what is filled in later does not."""
    if not set(before.incidents) <= set(after.incidents) or (before.code is not None and before.code != after.code):
        return True
    return any(
        getattr(before, key) not in (None, getattr(after, key))
        or emptiness(before, key) not in ("not_asked", emptiness(after, key))
        for key in ASKED
    )


@dataclass(frozen=True, slots=True)
class StoredFiling:
    """A filing as the vault holds it: the last revision, when it was first and last recorded, in the journal's
    spelling, and how many revisions there are."""

    record: RecordId
    filing: Filing
    recorded_at: str
    changed_at: str
    revisions: int


FILINGS: Final = Revised("report", Filing, StoredFiling, EMPTY_BY_CHOICE)
filing_document: Final = FILINGS.document
filing_in: Final = FILINGS.read


def sorted_on(filing: Filing, recorded_at: str) -> str:
    """The day the list is sorted on: when it was done, or else when it was first recorded."""
    return filing.on.isoformat() if filing.on else recorded_at[:10]
