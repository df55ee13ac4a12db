"""What is told in a package: whatever a person wrote comes back as it was, and only what was left out is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import (
    DETAILS,
    Evidence,
    Incident,
    Person,
    StoredIncident,
    emptiness,
    withheld_by_sender,
)
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import (
    FORMAT,
    LONGEST_FILE_NAME,
    MOST_VALUES,
    Package,
    PackageRefused,
    Sender,
    check_sender,
    origin_words,
    packed,
    plain_name,
    read_package,
)

NOW = datetime(2026, 11, 22, 20, 40, tzinfo=UTC)
AT = "2026-03-05T20:40:05Z"
TEXT = some.text(some.characters(exclude_categories=["Cs"]), max_size=40)
RECORDS = some.uuids().map(lambda one: RecordId(one.hex))
DECIDED = ("place", "means", "told", "demand")
"""Fields that a test fills in, leaves or withholds."""


@some.composite
def incidents(draw: some.DrawFn) -> StoredIncident:
    """An incident with a few pieces, as a vault holds it."""
    filled: dict[str, Any] = {key: draw(TEXT) for key in DECIDED if draw(some.booleans())}
    withheld = tuple(key for key in DECIDED if key not in filled and draw(some.booleans()))
    incident = Incident(
        "verhaal " + draw(TEXT), **filled, persons=(Person(name=draw(TEXT)),), withheld=withheld
    )  # fmt: skip
    names = draw(some.lists(some.text(max_size=30), max_size=3))
    pieces = tuple(
        Evidence(draw(RECORDS), RecordId("a" * 32), name, len(name), "ab" * 32, "bin", AT, About(draw(TEXT)))
        for name in names
    )
    return StoredIncident(draw(RECORDS), incident, AT, AT, 2, pieces)


def package(*stored: StoredIncident, leave_out: tuple[str, ...] = ()) -> Package:
    """A package of these."""
    going = tuple(packed(one, leave_out, ()) for one in stored)
    return Package(FORMAT, AT, Sender("Jan Jansen"), "a" * 32, "b" * 64, 7, "c" * 64, False, going)


@given(stored=incidents(), leave_out=some.sets(some.sampled_from(DECIDED)))
@settings(max_examples=60, deadline=None)
def test_what_is_told_comes_back_and_what_was_left_out_is_withheld_by_the_sender(
    stored: StoredIncident, leave_out: set[str]
) -> None:
    made = package(stored, leave_out=tuple(leave_out))
    found = read_package(made.to_bytes(), NOW)
    assert found == made
    (one,) = found.incidents
    for key in DETAILS:
        if key in leave_out and getattr(stored.incident, key) is not None:
            assert withheld_by_sender(one.incident, key)
        else:
            assert getattr(one.incident, key) == getattr(stored.incident, key)
            assert emptiness(one.incident, key) == emptiness(stored.incident, key)
            assert withheld_by_sender(one.incident, key) == (key in stored.incident.withheld)


@given(name=some.text(max_size=2000))
def test_a_name_is_never_a_path(name: str) -> None:
    plain = plain_name(name)
    assert 0 < len(plain) <= LONGEST_FILE_NAME
    assert not {"/", "\\", "\0", "\n"}.intersection(plain)
    assert plain_name(plain) == plain


@given(data=some.binary(max_size=200) | some.from_regex(rb'\{"[a-z]{1,9}":[0-9a-z\[\]{}",:]{0,60}\}'))
@settings(max_examples=80, deadline=None)
def test_whatever_else_is_handed_in_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(PackageRefused):
        read_package(data, NOW)


def test_more_than_a_package_holds_is_refused_when_it_is_made() -> None:
    many = StoredIncident(RecordId("a" * 32), Incident(",[{" * MOST_VALUES), AT, AT, 1, ())
    with pytest.raises(PackageRefused, match="te veel voor één pakket"):
        package(many).to_bytes()


def test_what_came_from_another_before_says_so() -> None:
    stored = StoredIncident(RecordId("a" * 32), Incident("verhaal", origin="lijst.csv, regel 3"), AT, AT, 1, ())
    made = package(stored)
    assert origin_words(made, made.incidents[0]).endswith("daarvoor overgenomen van lijst.csv, regel 3)")
    again = replace(stored, incident=replace(stored.incident, withheld=("told",), left_out=("told",)))
    assert package(again).withheld == 1


@pytest.mark.parametrize("name", ["", " ", "Jan ", "Jan\u202e", "Jan\nde Baas", "Jan\tJansen", "x" * 201])
def test_a_sender_is_one_line(name: str) -> None:
    with pytest.raises(RefusedInput):
        check_sender(Sender(name))
    check_sender(Sender("Jan Jansen", "griffier"))
