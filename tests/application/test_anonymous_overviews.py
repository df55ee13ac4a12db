"""The file of an anonymous overview: read back it is the same, and it holds nothing that somebody wrote."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.anonymous_overviews import (
    EXPLAINED,
    PRACTICE,
    AnonymousOverviews,
    as_csv,
    as_json,
    file_name,
    no_formula,
)
from weerbaar_desktop.domain.anonymous_overview import AnonymousOverview, Cell
from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, Occurred
from weerbaar_desktop.domain.table_import import decode, read_table

OVERVIEW = AnonymousOverview(
    2026,
    23,
    (Cell("verbale agressie", 12), Cell("=alle andere", 11, ("fysieke agressie", "meer dan één soort"))),
    (Cell("alle manieren", 23, ("mail", "telefoon")),),
    (Cell("januari", 0), Cell("februari tot en met juni", 23, ("februari", "maart"))),
)


@pytest.fixture
def overviews() -> AnonymousOverviews:
    """Of a vault with eleven incidents in two years, one of which is in the bin."""
    vault, clock = FakeVault(), StoppedClock()
    for number in range(12):
        occurred = Occurred(datetime(2026 if number else 2025, 3, 1 + number, 9, tzinfo=HOME_ZONE), precision="day")
        made = vault.add_incident(
            Incident(f"Geheim {number}", occurred=occurred, channel="email", kinds=("verbal",)), clock.now()
        )
    trashed = Incident("Geheim", occurred=occurred, kinds=("physical",), trashed_on=clock.now())
    vault.amend_incident(made.record, trashed, "weg", clock.now())
    return AnonymousOverviews(vault)


def _read(cell: dict[str, Any]) -> Cell:
    return Cell(cell["naam"], cell["aantal"], tuple(cell["samengevoegd_uit"]))


def test_json_that_is_read_back_is_the_same_overview_in_a_fixed_order() -> None:
    found = json.loads(as_json(OVERVIEW))
    tables = [tuple(map(_read, found[name])) for name in ("soort", "waarlangs", "maand")]
    assert AnonymousOverview(found["jaar"], found["aantal"], *tables) == OVERVIEW
    assert (found["versie"], tuple(found["uitleg"])) == (1, EXPLAINED)
    assert list(found) == sorted(found)
    assert encode(found)  # every key and number is one that the journal could hold


def test_csv_that_is_read_back_is_the_same_overview_and_holds_no_formula() -> None:
    data = as_csv(OVERVIEW, practice=True)
    assert data.startswith(b"\xef\xbb\xbftabel;naam;aantal;samengevoegd uit\r\n")
    table = read_table(decode(data))
    rows = [row.cells for row in table.rows]
    assert (table.separator, {len(row) for row in rows}, table.unread) == (";", {4}, ())
    assert rows[1:4] == [
        ("overzicht", "versie", "1", ""),
        ("overzicht", "jaar", "2026", ""),
        ("overzicht", "incidenten", "23", ""),
    ]
    back = [
        [
            Cell(name.lstrip("'"), int(number), tuple(filter(None, merged.split(", "))))
            for kind, name, number, merged in rows
            if kind == table
        ]
        for table in ("soort", "waarlangs", "maand")
    ]
    assert tuple(map(tuple, back)) == (OVERVIEW.kinds, OVERVIEW.ways, OVERVIEW.periods)
    assert [words for kind, words, *_ in rows if kind == "uitleg"] == [PRACTICE, *EXPLAINED]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@som", "\t=1", "\r=1"])
def test_no_text_begins_as_a_formula(text: str) -> None:
    assert no_formula(text) == f"'{text}"


def test_only_what_stands_in_the_diary_of_that_year_is_counted_and_no_word_of_it_goes_out(
    overviews: AnonymousOverviews,
) -> None:
    assert overviews.years() == (2026, 2025)
    assert overviews.of(2025) is None
    found = overviews.of(2026)
    assert found is not None
    assert [cell for cell in found.kinds if cell.number] == [Cell("verbale agressie", 10)]
    assert [cell for cell in found.periods if cell.number] == [Cell("maart", 10)]
    for kind in ("csv", "json"):
        file = overviews.file(found, kind)
        assert b"Geheim" not in file.data
        assert b"2026-03" not in file.data
        assert file.ending == kind
        assert file.journal_document == {"what": "anoniem-overzicht", "year": 2026}
    assert file_name(2026, "csv") == "anoniem-overzicht-2026.csv"


def test_when_an_overview_of_a_year_was_given_is_known_of_that_year_alone(overviews: AnonymousOverviews) -> None:
    vault, found = overviews.vault, overviews.of(2026)
    assert found is not None
    vault.record_export(overviews.file(found, "csv").journal_document, datetime(2026, 3, 1, 23, 30, tzinfo=UTC))
    assert (overviews.given_on(2026), overviews.given_on(2025)) == (date(2026, 3, 2), None)
