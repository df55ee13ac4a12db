"""What a piece says of itself in words: claims once each, and one sentence on what it would have fetched."""

from __future__ import annotations

from typing import cast

import pytest

from tests.application.conftest import CONTENT
from weerbaar_desktop.application.proposals import Proposal
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.received import CLAIM_KEYS, Claim, ClaimKey, Message, ReadKind, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.presentation.chat_shown import chat_words, message_heading, message_row, message_text
from weerbaar_desktop.presentation.piece_shown import TextShown, in_groups, proposals_shown, read_shown, text_part

AT = "2026-03-03T08:15:00"


def test_every_claim_has_a_label_and_stands_under_it_once() -> None:
    claims = tuple(Claim(cast("ClaimKey", key), f"{key} {n}") for n in (1, 2) for key in CLAIM_KEYS)
    shown = read_shown(Received("mail", claims)).claims
    assert len(shown) == len({fact.label for fact in shown}) == len(CLAIM_KEYS)
    assert shown[0].value == f"{CLAIM_KEYS[0]} 1\n{CLAIM_KEYS[0]} 2"


@pytest.mark.parametrize(
    ("kind", "remote", "trackers", "said"),
    [
        ("mail", 0, 0, ""),
        ("mail", 1, 0, "Deze mail wilde 1 afbeelding ophalen. Die is niet geladen."),
        ("pages", 2, 0, "Dit stuk wilde 2 afbeeldingen ophalen. Ze zijn niet geladen."),
        (
            "mail", 5, 3, ("Deze mail wilde 5 afbeeldingen ophalen, waarvan 3 volgpixels. Ze zijn niet geladen."
            " Een volgpixel laat de afzender weten dat iemand de mail opende."),
        ),
        (
            "mail", 1, 1, ("Deze mail wilde 1 afbeelding ophalen: een volgpixel. Die is niet geladen."
            " Een volgpixel laat de afzender weten dat iemand de mail opende."),
        ),
    ],
)  # fmt: skip
def test_what_would_have_been_fetched_is_one_sentence(kind: ReadKind, remote: int, trackers: int, said: str) -> None:
    assert read_shown(Received(kind, remote=remote, trackers=trackers)).fetched == said


def test_a_moment_reads_as_a_date_on_the_clock_of_whoever_wrote_it_and_what_is_none_stays() -> None:
    claims = (Claim("date", "2026-03-03T08:15:00+01:00"), Claim("taken_on", "2026-13-03T08:15:00"), Claim("title", AT))
    assert [fact.value for fact in read_shown(Received("mail", claims)).claims] == [
        "3 maart 2026, 08:15:00 (UTC+01:00)",
        "2026-13-03T08:15:00",
        AT,
    ]


def test_nothing_that_was_read_can_pretend_to_be_something_else() -> None:
    turned = "\u202egpj"
    shown = read_shown(
        Received(
            "mail",
            (Claim("from", turned),),
            turned,
            unread=(Unread(Where.FILE, Why.AS_IT_STANDS, name=turned, words=turned),),
        )
    )
    message = Message(1, "ooit", turned, turned, turned)
    said = (shown.claims[0].value, shown.text.words, *shown.unread, message_heading(message), message_text(message))
    row = message_row(message, marked=False)
    assert not [words for words in (*said, row.words, row.second, row.spoken) if "\u202e" in words]


def test_words_that_begin_with_nothing_at_all_are_proposed_all_the_same() -> None:
    words = load_library(CONTENT).incident
    (shown,) = proposals_shown([Proposal("sender", "x", "\n" * 700 + "Jan")], words)
    assert shown.words == "Jan"


def test_the_parts_of_a_text_are_all_of_it() -> None:
    text = "".join(map(chr, range(0x20, 0x7F))) * 2_500
    parts = [text_part(text, number) for number in (1, 2, 3)]
    assert {part.of for part in parts} == {3}
    assert "".join(part.words for part in parts) == text
    assert text_part("", 1) == TextShown("")


def test_claims_without_end_are_cut_and_that_is_said() -> None:
    (fact,) = read_shown(Received("mail", (Claim("route", "x" * 2_000),) * 5_000)).claims
    assert len(fact.value) < 21_000
    assert fact.value.endswith("(De rest staat in het origineel.)")


def test_a_code_stands_in_groups_of_four() -> None:
    assert in_groups("0123456789abcdef") == "0123 4567 89ab cdef"


def test_a_message_without_a_moment_or_a_sender_is_shown_all_the_same() -> None:
    row = message_row(Message(7, "", "", "Jan heeft de groep verlaten"), marked=True)
    assert (row.day, row.time, row.second) == ("", "", "Melding van de app")
    assert row.spoken == "Bericht 7. Melding van de app. Jan heeft de groep verlaten. Gemarkeerd."
    assert row.status == "Gemarkeerd"


def test_many_messages_are_counted_as_one_reads_numbers() -> None:
    (shown,) = read_shown(Received("chat", (Claim("messages", "20000"),))).claims
    assert shown.value == "20.000"
    assert chat_words(20_000, 3, kept=True) == "20.000 berichten, 3 gemarkeerd"
