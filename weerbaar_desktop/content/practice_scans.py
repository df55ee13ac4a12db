"""The invented scans and measures of a practice vault."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import msgspec

from weerbaar_desktop.domain.measure import Status
from weerbaar_desktop.domain.scan import Answer, Look, ScanKind

_DaysAgo = Annotated[int, msgspec.Meta(ge=1, le=730)]
_Days = Annotated[int, msgspec.Meta(ge=1)]


class PracticeSelfScan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A self-scan, so many days ago: `usual` is every answer but those in `answers`, by the id of a question."""

    days_ago: _DaysAgo
    usual: Answer
    answers: Mapping[str, Answer] = {}
    notes: Mapping[str, str] = {}


class PracticeHomeScan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A home scan, so many days ago: `usual` is how every item was found but those in `looks`, by the id of an item."""

    days_ago: _DaysAgo
    usual: Look
    looks: Mapping[str, Look] = {}
    notes: Mapping[str, str] = {}
    priorities: Mapping[str, str] = {}


class PracticeLater(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a measure stood so many days after it was written down, and why where that needs a reason."""

    days: _Days
    status: Status
    reason: str = ""


class PracticeMeasure(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A measure, so many days ago: what the last `scan` said of `part`, or else in words of one's own: `what`, `why`.

    `due` is in days after it was written down.
    """

    days_ago: _DaysAgo
    scan: ScanKind | None = None
    part: str = ""
    what: str = ""
    why: str | None = None
    who: str | None = None
    due: _Days | None = None
    note: str | None = None
    later: PracticeLater | None = None
