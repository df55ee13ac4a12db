"""Documents follow the types: they come back as they went, and what does not fit is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.documents import from_document, schema, shape, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Incident, Occurred, Person

TEXTS = st.none() | st.text(max_size=20)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=1)), timezone(timedelta(hours=-9, minutes=-30))])
MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1), timezones=ZONES)  # noqa: DTZ001  # hypothesis adds the zone
OCCASIONS = st.builds(Occurred, st.none() | MOMENTS, st.none() | MOMENTS, st.sampled_from(["exact", "day"]))
INCIDENTS = st.builds(
    Incident,
    account=st.text(min_size=1, max_size=50),
    literal_words=TEXTS,
    occurred=st.none()
    | st.builds(Occurred, st.none() | MOMENTS, st.none() | MOMENTS, st.sampled_from(["exact", "day"])),
    known_on=st.none() | MOMENTS,
    channel=st.none() | st.sampled_from(["email", "phone"]),
    kinds=st.none() | st.lists(st.sampled_from(["threat", "verbal"]), max_size=2).map(tuple),
    persons=st.none() | st.lists(st.builds(Person, st.none() | st.booleans(), TEXTS, TEXTS), max_size=2).map(tuple),
    witnesses=st.none() | st.lists(st.text(max_size=9), max_size=3).map(tuple),
    unknown=st.sampled_from([(), ("means",), ("means", "told")]),
)


@given(INCIDENTS)
def test_an_incident_comes_back_from_its_document(incident: Incident) -> None:
    assert from_document(Incident, to_document(incident)) == incident


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ([], ""),
        ({}, "account"),
        ({"account": None}, "account"),
        ({"account": 1}, "account"),
        ({"account": "x", "acount": "y"}, "acount"),
        ({"account": "x", "kinds": ["threat", "worse"]}, "kinds[1]"),
        ({"account": "x", "kinds": "threat"}, "kinds"),
        ({"account": "x", "channel": 3}, "channel"),
        ({"account": "x", "persons": [{"known": "ja"}]}, "persons[0].known"),
        ({"account": "x", "persons": [{"name": "a", "bsn": "1"}]}, "persons[0].bsn"),
        ({"account": "x", "occurred": {"from": "gisteren"}}, "occurred.from"),
        ({"account": "x", "occurred": {"from": "2026-03-03T21:40:00"}}, "occurred.from"),
        ({"account": "x", "known_on": "0001-01-01T00:00:00+14:00"}, "known_on"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(document: object, where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        from_document(Incident, document)  # type: ignore[arg-type]  # wrong on purpose
    assert refused.value.where == where
    assert "Er is niets opgeslagen" in str(refused.value)


def test_the_schema_names_every_field_and_refuses_others() -> None:
    written = schema(Incident, "Incident")
    assert set(written["properties"]) == set(shape(Incident))
    assert written["required"] == ["account"]
    assert written["additionalProperties"] is False
