"""What was read is proposed and never decided: the person accepts, and nothing that stood there is overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.application.conftest import CONTENT
from weerbaar_desktop.application.proposals import LONGEST_WORDS, Proposal, accepted, has_room, proposals
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, Occurred, Person, check_incident
from weerbaar_desktop.domain.received import Claim, Message, ReadKind, Received

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=HOME_ZONE)
WORDS = load_library(CONTENT).incident
MAIL = Received(
    "mail",
    (
        Claim("from", '"Boze burger" <boos@voorbeeld.nl>'),
        Claim("account", "boos@voorbeeld.nl"),
        Claim("date", "2026-03-03T21:40:12+01:00"),
    ),
    text="Ik weet waar u woont.\n",
)
CHAT = Received(
    "chat",
    messages=(
        Message(1, "2026-03-03T21:40:00", "", "Berichten zijn versleuteld"),
        Message(2, "2026-03-03T21:41:00", "Jan", "Ik kom eraan"),
        Message(3, "2026-03-03T21:42:00", "+31 6 12345678", "Wij ook"),
        Message(4, "2026-03-03T21:43:00", "Jan", "Kijk uit"),
    ),
)


def told(received: Received, marked: tuple[int, ...] = ()) -> list[tuple[str, Any]]:
    return [(one.field, one.value) for one in proposals(received, WORDS, NOW, marked)]


def test_a_mail_proposes_its_moment_channel_sender_and_words() -> None:
    assert told(MAIL) == [
        ("occurred", Occurred(datetime(2026, 3, 3, 20, 40, 12, tzinfo=UTC))),
        ("channel", "email"),
        ("sender", "boos@voorbeeld.nl"),
        ("persons", (Person(alias="Boze burger", handle="boos@voorbeeld.nl"),)),
        ("literal_words", "Ik weet waar u woont."),
    ]


def test_each_proposal_reads_as_the_field_would() -> None:
    assert [one.words for one in proposals(MAIL, WORDS, NOW)] == [
        "3 maart 2026, 21:40",
        "Mail",
        "boos@voorbeeld.nl",
        "Andere naam: Boze burger; gebruikersnaam of nummer: boos@voorbeeld.nl",
        "Ik weet waar u woont.",
    ]


def test_a_chat_without_marked_messages_proposes_only_how_it_came() -> None:
    assert told(CHAT) == [("channel", "social")]


def test_marked_messages_propose_when_who_and_what() -> None:
    assert told(CHAT, (2, 4)) == [
        (
            "occurred",
            Occurred(datetime(2026, 3, 3, 21, 41, tzinfo=HOME_ZONE), datetime(2026, 3, 3, 21, 43, tzinfo=HOME_ZONE)),
        ),
        ("channel", "social"),
        ("sender", "Jan"),
        ("persons", (Person(alias="Jan"),)),
        ("literal_words", "Ik kom eraan\nKijk uit"),
    ]


def test_words_of_several_people_say_whose_they_are() -> None:
    found = told(CHAT, (1, 2, 3))
    assert [field for field, _ in found] == ["occurred", "channel", "persons", "persons", "literal_words"]
    assert found[3][1] == (Person(handle="+31 6 12345678"),)
    assert found[4][1] == "Jan: Ik kom eraan\n+31 6 12345678: Wij ook"


@pytest.mark.parametrize("kind", ["picture", "media"])
def test_a_photo_proposes_about_when_and_nothing_else(kind: ReadKind) -> None:
    found = told(Received(kind, (Claim("taken_on", "2026-03-03T21:40:12"), Claim("place", "52.37, 4.88"))))
    assert found == [("occurred", Occurred(datetime(2026, 3, 3, 21, 40, 12, tzinfo=HOME_ZONE), precision="about"))]


@pytest.mark.parametrize(
    "date", ["", "gisteren", "2031-01-01T00:00:00+01:00", "1890-01-01T00:00:00+01:00", "0001-01-01"]
)
def test_a_moment_that_no_incident_can_have_is_not_proposed(date: str) -> None:
    assert "occurred" not in dict(told(replace(MAIL, claims=(Claim("date", date),))))


def test_long_words_are_cut_at_a_word_and_say_so() -> None:
    value = dict(told(replace(MAIL, text="dreiging " * 5000)))["literal_words"]
    assert (len(value) <= LONGEST_WORDS, value[-12:]) == (True, "dreiging\n[…]")


def test_words_that_begin_with_nothing_at_all_are_cut_as_well() -> None:
    empty = replace(CHAT, messages=(Message(1, "", "Jan", "\n" * 12_000 + "Kijk uit"),))
    assert dict(told(empty, (1,)))["literal_words"] == "Kijk uit"


def test_of_a_day_without_a_time_no_more_than_the_day_is_proposed() -> None:
    day = Occurred(datetime(2026, 3, 3, tzinfo=HOME_ZONE), precision="day")
    assert told(Received("pages", (Claim("made_on", "2026-03-03"),))) == [("occurred", day)]


@pytest.mark.parametrize("date", ["2026-W10", "20260303", "2026-03-03 21:40"])
def test_a_date_that_was_not_recognised_is_not_proposed(date: str) -> None:
    assert "occurred" not in dict(told(replace(MAIL, claims=(Claim("date", date),))))


def test_a_mail_that_names_no_zone_proposes_about_when() -> None:
    moment = Occurred(datetime(2026, 3, 3, 21, 40, 12, tzinfo=HOME_ZONE), precision="about")
    assert ("occurred", moment) in told(replace(MAIL, claims=(Claim("date", "2026-03-03T21:40:12"),)))


def test_of_a_mail_with_two_senders_or_dates_neither_is_proposed() -> None:
    twice = (Claim("from", "burgemeester@voorbeeld.nl"), Claim("date", "2026-03-04T21:40:12+01:00"))
    assert [field for field, _ in told(replace(MAIL, claims=(*MAIL.claims, *twice)))] == ["channel", "literal_words"]


def test_what_is_accepted_fills_what_is_empty() -> None:
    made = accepted(Incident("x", unknown=("sender", "place")), proposals(MAIL, WORDS, NOW))
    assert (made.sender, made.channel, made.unknown) == ("boos@voorbeeld.nl", "email", ("place",))
    check_incident(made, NOW)


def test_nothing_that_stands_there_is_overwritten() -> None:
    full = Incident(
        "x", sender="een ander", channel="phone", occurred=Occurred(NOW), literal_words="mijn woorden",
        persons=(Person(name="Piet"),),
    )  # fmt: skip
    made = accepted(full, proposals(MAIL, WORDS, NOW))
    assert replace(made, persons=full.persons) == full
    assert made.persons == (Person(name="Piet"), Person(alias="Boze burger", handle="boos@voorbeeld.nl"))


def test_a_person_who_is_there_is_not_added_again() -> None:
    incident = Incident("x", persons=(Person(name="Klaas", handle="BOOS@voorbeeld.nl"),))
    assert accepted(incident, proposals(MAIL, WORDS, NOW)).persons == incident.persons


def test_what_was_left_out_on_purpose_stays_out() -> None:
    incident = Incident("x", withheld=("sender", "persons"))
    made = accepted(incident, proposals(MAIL, WORDS, NOW))
    assert (made.sender, made.persons, made.withheld) == (None, None, ("sender", "persons"))
    check_incident(made, NOW)


def test_only_what_is_chosen_is_taken() -> None:
    chosen = [one for one in proposals(MAIL, WORDS, NOW) if one.field == "channel"]
    assert accepted(Incident("x"), chosen) == Incident("x", channel="email")


texts = st.text(max_size=40)


@given(
    st.builds(
        Received,
        st.sampled_from(["mail", "chat", "picture", "media", "other"]),
        claims=st.lists(
            st.builds(
                Claim,
                st.sampled_from(["from", "account", "date", "taken_on"]),
                texts | st.datetimes().map(datetime.isoformat),
            ),
            max_size=4,
        ).map(tuple),
        text=texts,
        messages=st.lists(
            st.builds(Message, st.integers(1, 3), texts | st.datetimes().map(datetime.isoformat), texts, texts),
            max_size=3,
        ).map(tuple),
    )
)
def test_whatever_was_read_each_proposal_can_be_accepted_once(received: Received) -> None:
    incident = Incident("x")
    for proposal in proposals(received, WORDS, NOW, (1, 2, 3)):
        assert isinstance(proposal, Proposal)
        incident = accepted(incident, [proposal])
        assert not has_room(incident, proposal)
        check_incident(incident, NOW)
