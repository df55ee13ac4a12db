"""An incident keeps three kinds of empty apart and refuses what cannot be true."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import (
    FIRST_WORDS,
    LONGEST_TEXT,
    Incident,
    Occurred,
    Person,
    emptiness,
    first_words,
    incident_document,
    incident_from_document,
    read_incident,
    texts,
    texts_in,
)

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)


def test_not_asked_unknown_and_withheld_are_three_things() -> None:
    incident = Incident("Aan de balie", unknown=("means",), withheld=("told",))
    assert [emptiness(incident, key) for key in ("means", "told", "place")] == ["unknown", "withheld", "not_asked"]
    assert emptiness(incident, "account") is None


@pytest.mark.parametrize(
    ("more", "where"),
    [
        ({"account": "  \n"}, "account"),
        ({"account": "x" * (LONGEST_TEXT + 1)}, "account"),
        ({"place": "\ud83d"}, "place"),
        ({"occurred": {"from": "1900-01-01T12:00:00+00:00"}}, "occurred.from"),
        ({"known_on": "2026-11-23T12:00:00+00:00"}, "known_on"),
        (
            {"occurred": {"from": "2026-03-03T21:40:00+01:00", "until": "2026-03-03T21:39:00+01:00"}},
            "occurred.until",
        ),
        ({"means": "mes", "unknown": ["means"]}, "unknown"),
        ({"unknown": ["account"]}, "unknown"),
        ({"unknown": ["means"], "withheld": ["means"]}, "means"),
    ],
)
def test_what_cannot_be_true_is_refused_by_name(more: dict[str, Json], where: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        read_incident({"account": "Aan de balie", **more}, NOW)
    assert refused.value.where == where


def test_a_clock_that_runs_a_little_ahead_is_no_future() -> None:
    moment = (NOW + timedelta(minutes=4)).isoformat()
    assert read_incident({"account": "x", "known_on": moment}, NOW).known_on is not None


def test_a_later_revision_carries_its_reason_beside_the_incident() -> None:
    incident = Incident("Aan de balie", persons=(Person(False, alias="x"),))
    assert incident_from_document(incident_document(incident, "vergeten")) == (incident, "vergeten")
    assert incident_from_document(incident_document(incident)) == (incident, None)


def test_a_revision_holds_what_was_asked_and_nothing_else() -> None:
    document = incident_document(Incident("x", witnesses=(), unknown=("means",)))
    assert document == {"account": "x", "witnesses": [], "unknown": ["means"]}
    assert incident_from_document(document)[0] == Incident("x", witnesses=(), unknown=("means",))


def test_every_text_of_a_person_is_named_with_its_place() -> None:
    incident = Incident("a", persons=(Person(plate="XX-00-X"),), witnesses=("w",), unknown=("means",), channel="email")
    assert dict(texts(incident)) == {"account": "a", "persons[0].plate": "XX-00-X", "witnesses[0]": "w"}


def test_of_an_incident_as_the_journal_holds_it_the_same_texts_are_named() -> None:
    moment = datetime(2026, 11, 22, 20, 40, tzinfo=UTC)
    words = {key: f"in {key}" for key in shape(Incident) if shape(Incident)[key] in (str, str | None)}
    who = Person(True, **{key: f"in {key}" for key in shape(Person) if key != "known"})
    bare = Incident(
        "", occurred=Occurred(moment), known_on=moment, trashed_on=moment, channel="email", aimed_at=("self",),
        judgement="emotion", kinds=("threat",), persons=(who, Person(name="B")), witnesses=("W", "V"), left_out=("x",),
    )  # fmt: skip
    incident = replace(bare, **words)  # type: ignore[arg-type]  # each of these is a text
    assert list(texts_in(incident_document(incident, "reden"))) == list(texts(incident))
    assert len(dict(texts(incident))) > len(words)


def test_first_words_stay_on_one_line_and_end_at_a_word() -> None:
    assert first_words("een\n\ttwee  drie") == "een twee drie"
    long = first_words("woord " * 1000)
    assert len(long) <= FIRST_WORDS + 2
    assert long.endswith("woord …")
