"""What the first page after unlocking asks of the vault: little of the case, and what somebody may go on with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from weerbaar_desktop.application.anchor_cards import AnchorCards, AnchorState
from weerbaar_desktop.application.copies import Copies, CopyState
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.klacht_reminders import soonest
from weerbaar_desktop.application.ports import Draft, Reading, Vault
from weerbaar_desktop.domain.aftercare import StoredCarePlan
from weerbaar_desktop.domain.deadlines import KlachtTerm
from weerbaar_desktop.domain.errors import Damaged
from weerbaar_desktop.domain.filing import StoredFiling
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.offences import Offence
from weerbaar_desktop.domain.own_record import StoredOwn
from weerbaar_desktop.domain.scan import StoredScan


@dataclass(frozen=True, slots=True)
class FirstSeen:
    """What was recorded, as far as the first page shows it.

    `last` is the incident that was written last, `open_measures` have the first day first, `home_scan` is the last
    one, and `klacht` the term that ends first of those within their last 14 days; None where there is none, and before
    `with_klacht` looked.
    """

    last: IncidentRow | None
    open_measures: tuple[StoredMeasure, ...]
    filings: tuple[StoredFiling, ...]
    care_plans: tuple[StoredCarePlan, ...]
    own_records: tuple[StoredOwn, ...]
    home_scan: StoredScan | None
    klacht: KlachtTerm | None = None


@dataclass(frozen=True, slots=True)
class FirstKept:
    """What the vault remembers beside the journal: what is half written, and how it is looked after.

    `drafts` have the key they were asked by, and `unreadable` says that one of them cannot be read, `forgotten` that a
    note cannot; `left_over` says of an export that was cut off what it left.
    """

    drafts: tuple[tuple[str, Draft], ...]
    left_over: str
    copies: CopyState
    overdue: timedelta | None
    anchor: AnchorState
    practice: bool
    has_code: bool
    unreadable: bool = False
    forgotten: bool = False


def first_seen(reader: Reading) -> FirstSeen:
    """As it is now, of one state of the vault; raises DamagedVault."""
    with reader.snapshot():
        return FirstSeen(
            reader.last_written(),
            reader.measures("open"),
            reader.filings(),
            reader.care_plans(),
            reader.owns(),
            next(iter(reader.scans("home")), None),
        )


def with_klacht(reader: Reading, seen: FirstSeen, offences: Sequence[Offence], now: datetime) -> FirstSeen:
    """The same with the term that ends soon, for which all incidents of some months are read; `now` is aware."""
    with reader.snapshot():
        return replace(seen, klacht=soonest(reader, offences, now))


@dataclass(frozen=True, slots=True)
class FirstPages:
    """What is remembered of one open vault; belongs in the writer's thread."""

    vault: Vault
    copies: Copies
    anchor_cards: AnchorCards
    exports: Exports

    def kept(self, keys: Sequence[str]) -> FirstKept:
        """With the drafts that are there under these keys, in their order."""
        drafts, lost = [], False
        for key in keys:  # each apart: one that cannot be read hides none of the others, nor the rest of the page
            try:
                draft = self.vault.draft(key)
            except Damaged:
                lost = True
            else:
                drafts += [(key, draft)] if draft is not None else []
        left_over = self.exports.left_over()
        described = self.vault.description
        return FirstKept(
            tuple(drafts),
            left_over.words if left_over is not None else "",
            self.copies.state(),
            self.copies.overdue(),
            self.anchor_cards.state(),
            described.practice,
            described.ready,
            lost,
            bool(self.vault.unreadable_notes()),
        )


def days_to_look_again(stored: StoredScan) -> tuple[date, ...]:
    """The days on which somebody wanted to look at a house again, each once, the first one first."""
    scan = stored.scan
    looked = (one.looked for one in (*scan.questions, *scan.carried))
    return tuple(sorted({one.check_on for one in looked if one is not None and one.check_on is not None}))
