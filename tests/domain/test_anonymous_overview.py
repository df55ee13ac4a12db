"""An overview tells how often, and no number from 1 to 4: not by itself, and not to whoever can take sums apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.anonymous_overview import (
    KINDS,
    NO_MONTH,
    OTHER_KIND,
    OTHER_WAY,
    PERIODS,
    PHYSICAL,
    SEVERAL_KINDS,
    SMALLEST,
    THREAT,
    VERBAL,
    WAYS,
    AnonymousOverview,
    Group,
    anonymous_overview,
    told,
)
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Channel, IncidentKind, IncidentRow, Occurred, Precision
from weerbaar_desktop.domain.journal import RecordId

NUMBERS = st.one_of(st.just(0), st.integers(0, 6), st.integers(0, 30))
COUNTED = st.sampled_from([KINDS, WAYS, PERIODS]).flatmap(
    lambda group: st.tuples(
        st.just(group), st.fixed_dictionaries(dict.fromkeys(group.leaves(), NUMBERS))
    )
).filter(lambda drawn: sum(drawn[1].values()) >= SMALLEST)  # fmt: skip
"""A way of counting, and a number for each thing that it counts."""


def row(
    month: int | None = 3, kinds: tuple[IncidentKind, ...] = ("verbal",), channel: Channel | None = "email",
    precision: Precision = "day",
) -> IncidentRow:  # fmt: skip
    """One in 2026; without a month nobody knows when."""
    occurred = Occurred(datetime(2026, month, 3, 12, tzinfo=HOME_ZONE), precision=precision) if month else None
    return IncidentRow(RecordId("0" * 32), "2026-11-22T20:42:00Z", occurred, channel, kinds, "Hij riep", 0, 1)


def overview(*rows: IncidentRow) -> AnonymousOverview:
    """There is enough for one."""
    made = anonymous_overview(2026, rows)
    assert made is not None
    return made


def _neighbours(cell: tuple[str, ...], counted: dict[str, int], leaf: str) -> Iterator[dict[str, int]]:
    """The same sums with another number for this leaf."""
    for other in cell:
        for moved in (*range(1, SMALLEST), *range(-1, -SMALLEST, -1)):
            changed = {**counted, leaf: counted[leaf] + moved, other: counted[other] - moved}
            if other != leaf and min(changed[leaf], changed[other]) >= 0:
                yield changed


@given(COUNTED)
def test_no_small_number_is_told_and_nobody_can_work_one_out(drawn: tuple[Group, dict[str, int]]) -> None:
    group, counted = drawn
    cells = told(group, counted)
    assert sum(cell.number for cell in cells) == sum(counted.values())
    assert [leaf for cell in cells for leaf in cell.merged or (cell.name,)] == list(group.leaves())
    for cell in cells:
        assert cell.number == 0 or cell.number >= SMALLEST
        for leaf in cell.merged:  # who knows the rule still has more than one number to choose from
            assert any(told(group, other) == cells for other in _neighbours(cell.merged, counted, leaf)), leaf


@pytest.mark.parametrize("rows", [0, 1, SMALLEST - 1])
def test_of_fewer_than_five_not_even_the_total_is_told(rows: int) -> None:
    assert anonymous_overview(2026, [row()] * rows + [row(kinds=("ordinary_day",))] * 9) is None


def test_each_incident_counts_once_in_each_table_under_the_kinds_of_the_monitor() -> None:
    kinds: dict[tuple[IncidentKind, ...], str] = {
        ("verbal", "nuisance"): VERBAL,
        ("threat",): THREAT,
        ("physical", "vandalism"): PHYSICAL,
        ("verbal", "threat"): SEVERAL_KINDS,
        ("sexual", "discrimination"): OTHER_KIND,
        (): OTHER_KIND,
    }
    made = overview(*(row(kinds=found) for found in kinds for _ in range(SMALLEST)))
    numbers = {cell.name: cell.number for cell in made.kinds}
    assert numbers == {VERBAL: 5, THREAT: 5, PHYSICAL: 5, SEVERAL_KINDS: 5, OTHER_KIND: 10}
    assert made.incidents == 30
    assert all(not cell.merged for cell in made.kinds)


def test_small_numbers_are_told_with_what_stands_beside_them() -> None:
    some = [row(2)] * 6 + [row(5)] * 4 + [row(6)] * 2 + [row(9, channel="social")] * 5 + [row(None, channel=None)] * 3
    made = overview(*some)
    assert [(cell.name, cell.number) for cell in made.periods if cell.number] == [
        ("februari", 6), ("april tot en met juni", 6), (f"juli tot en met december, of {NO_MONTH}", 8),
    ]  # fmt: skip
    assert made.periods[3].merged == ("april", "mei", "juni")
    assert [(cell.name, cell.number) for cell in made.ways] == [("alle manieren", 20)]
    more = overview(*some, *([row(None, channel="other")] * 2))
    assert [(cell.name, cell.number) for cell in more.ways if cell.number] == [
        ("sociale media", 5), ("mail", 12), (OTHER_WAY, 5),
    ]  # fmt: skip


def test_a_month_is_counted_only_when_it_is_known() -> None:
    made = overview(*[row(3)] * 5, *[row(3, precision="unknown")] * 5)
    assert {cell.name: cell.number for cell in made.periods if cell.number} == {"maart": 5, NO_MONTH: 5}
    blurred = overview(*[row(7)] * 5, *[row(11)] * 5, row(None))
    assert {cell.name: cell.number for cell in blurred.periods if cell.number} == {
        "juli": 5, f"oktober tot en met december, of {NO_MONTH}": 6,
    }  # fmt: skip
