"""Where something stands in time, and in which order it is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.happening import Happening, in_order, place_of
from weerbaar_desktop.domain.incident import IncidentKind, Occurred
from weerbaar_desktop.domain.journal import RecordId

NOON = datetime(2026, 11, 22, 12, tzinfo=HOME_ZONE)


def happening(occurred: Occurred, recorded: datetime) -> Happening:
    """One of which the rest does not matter."""
    at = recorded.astimezone(UTC).isoformat(timespec="seconds")
    return Happening(RecordId("0" * 26), at, occurred, place_of(occurred))


def test_within_a_day_the_clock_tells_the_order() -> None:
    evening = happening(Occurred(NOON.replace(hour=21)), NOON)
    morning = happening(Occurred(NOON.replace(hour=9)), NOON + timedelta(days=1))
    no_hour = happening(Occurred(NOON, None, "day"), NOON + timedelta(days=2))
    assert in_order([evening, morning, no_hour]) == (no_hour, morning, evening)


def test_no_word_for_a_kind_is_part_of_another_so_a_list_of_them_can_be_searched() -> None:
    kinds = get_args(IncidentKind)
    assert [(one, other) for one in kinds for other in kinds if one != other and one in other] == []
