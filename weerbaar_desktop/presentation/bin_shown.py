"""What lies in the bin, in words: since when, why, and what goes when it is erased."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from weerbaar_desktop.domain.dutch import at_home, count, sentence
from weerbaar_desktop.domain.incident import IncidentRow, StoredIncident
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import day, occurred_words

ASK_AFTER: Final = timedelta(days=30)
"""How long something lies in the bin before the program asks; design.md section 5."""


@dataclass(frozen=True, slots=True)
class TrashedShown:
    """One entry in the bin: when it happened, since when it lies here and why, its account, and what goes."""

    record: str
    happened: str
    since: str
    account: str
    goes: str


def trashed_shown(stored: StoredIncident, reason: str) -> TrashedShown:
    """The page of one entry in the bin; `reason` is that of its last revision."""
    pieces = len(stored.evidence)
    evidence = tr(" en {count}", count=count(pieces, tr("stuk bewijs"), tr("stukken bewijs"))) if pieces else ""
    return TrashedShown(
        stored.record,
        tr("Gebeurd: {occurred}", occurred=sentence(occurred_words(stored.incident.occurred))),
        tr(
            "{since}. Reden: {reason}",
            since=away_since(stored.incident.trashed_on),
            reason=reason or tr("niet ingevuld"),
        ),
        stored.incident.account,
        tr(
            "Deze aantekening{evidence} verdwijnt voorgoed, met alle eerdere versies. Dat is niet terug te draaien.",
            evidence=evidence,
        ),
    )


def since_words(row: IncidentRow) -> str:
    """Since when a row lies in the bin; "" for one outside it."""
    return away_since(row.trashed_on)


def away_since(trashed_on: datetime | None) -> str:
    """The same of the moment at which it was laid there."""
    return tr("In de prullenbak sinds {day}", day=day(at_home(trashed_on))) if trashed_on else ""


def bin_words(rows: Sequence[IncidentRow]) -> str:
    """What stands below the name of the page."""
    return count(len(rows), tr("aantekening"), tr("aantekeningen")) if rows else ""


def overdue_words(rows: Sequence[IncidentRow], now: datetime) -> str:
    """The question after 30 days; "" when nothing lies there that long."""
    long = sum(1 for row in rows if row.trashed_on is not None and row.trashed_on <= now - ASK_AFTER)
    if not long:
        return ""
    lie = "ligt" if long == 1 else "liggen"
    return tr(
        "{count} {lie} langer dan 30 dagen in de prullenbak. Wilt u die terughalen of wissen? Het "
        "programma wist zelf niets.",
        count=sentence(count(long, tr("aantekening"), tr("aantekeningen"))),
        lie=lie,
    )
