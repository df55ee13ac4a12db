"""The outcome of a home scan: the measures with who pays, what was not seen, and what is different."""

from __future__ import annotations

from datetime import date
from typing import Final

from weerbaar_desktop.application.home_scans import NO_VERDICT
from weerbaar_desktop.application.papers.woningscan import (
    NO_MEASURES,
    SAME,
    Unseen,
    about,
    changed,
    passed_by,
    unseen,
    with_zone,
)
from weerbaar_desktop.application.self_scans import ScanSeen
from weerbaar_desktop.domain.dutch import from_record, visible
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.scan_shown import (
    ScanShown,
    action_shown,
    answer_shown,
    changes_shown,
)
from weerbaar_desktop.presentation.spoken import day

TITLE: Final = tr("Uitkomst van uw woningscan")
LEAD: Final = said(NO_VERDICT)


def home_result(seen: ScanSeen, today: date) -> ScanShown:
    """The outcome of one scan."""
    scan = seen.stored.scan
    compared, changes = changes_shown(seen, said(SAME), changed(seen))
    return ScanShown(
        tr("Gedaan op {day}", day=day(from_record(seen.stored.recorded_at))),
        "" if scan.actions else f"{said(NO_MEASURES)} {LEAD}",
        tuple(
            action_shown(
                one,
                seen.measures.get(one.id),
                today,
                " ".join(map(visible, about(one, said))),
                carried=scan.is_carried(one.id),
            )
            for one in scan.actions
        ),
        f"{compared} {passed_by(seen, said)}".strip(),
        changes,
        tuple(answer_shown(with_zone(one)) for one in scan.questions if one.is_told),
        tuple(_unseen(one) for one in unseen(scan, said)),
    )


def _unseen(one: Unseen) -> FactShown:
    return FactShown(f"{one.zone}: {one.asked}", visible(one.left)) if one.left else FactShown(one.zone, one.asked)
