"""A practice vault is filled with the same invented diary of two years for the same seed and day."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from itertools import pairwise
from pathlib import Path

import pytest

from tests.application.conftest import CONTENT, StoppedClock, TextPainter, TextPrinter
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.practice import PERIOD, USUAL_NUMBER, PracticeFiller
from weerbaar_desktop.application.practice_evidence import EvidenceMaker
from weerbaar_desktop.content.practice import load_practice
from weerbaar_desktop.content.practice_evidence import Chat, ChatPicture, Letter, Mail, PostPicture
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.filing import check_filing
from weerbaar_desktop.domain.incident import EMPTY_BY_CHOICE, incident_from_document
from weerbaar_desktop.evidence.chat.export import read_chat

WEEK = timedelta(days=7)


@pytest.fixture
def maker(printer: TextPrinter) -> EvidenceMaker:
    return EvidenceMaker(printer, TextPainter())


@pytest.fixture
def filled(diary: Diary, clock: StoppedClock, maker: EvidenceMaker) -> Diary:
    """The diary of a practice vault as the program makes it."""
    PracticeFiller(load_practice(CONTENT), maker, clock).fill(diary.vault)
    return diary


def test_the_diary_lies_within_two_years_and_checks_clean(filled: Diary, clock: StoppedClock) -> None:
    now = clock.now()
    stored = [filled.vault.incident(row.record) for row in filled.rows()]
    assert len(stored) == USUAL_NUMBER
    occurred = [one.incident.occurred for one in stored]
    moments = sorted(one.from_ for one in occurred if one and one.from_)
    assert now - PERIOD <= moments[0]
    assert moments[0] < now - PERIOD + 4 * WEEK
    assert now - 4 * WEEK < moments[-1] <= now
    assert all(at is None or at <= now for one in occurred if one for at in (one.until,))
    assert filled.vault.check(lambda _: None, lambda: False) == ()


def test_there_are_quiet_months_and_busy_ones(filled: Diary) -> None:
    moments = sorted(row.occurred.from_ for row in filled.rows() if row.occurred and row.occurred.from_)
    gaps = [later - earlier for earlier, later in pairwise(moments)]
    assert sum(gap > 4 * WEEK for gap in gaps) >= 3
    assert sum(gap < WEEK for gap in gaps) >= 5


def test_some_entries_were_changed_later_and_say_why(filled: Diary) -> None:
    changed = [row for row in filled.rows() if row.revisions > 1]
    assert len(changed) >= 8
    for row in changed:
        for _, content in filled.vault.history(row.record)[1:]:
            assert content
            assert incident_from_document(content.document)[1]


def test_every_kind_of_empty_and_of_evidence_occurs(filled: Diary) -> None:
    stored = [filled.vault.incident(row.record) for row in filled.rows()]
    for name in EMPTY_BY_CHOICE:
        assert any(getattr(one.incident, name) for one in stored)
    assert {Path(piece.name).suffix[1:] for one in stored for piece in one.evidence} == {"eml", "txt", "pdf", "png"}


def test_what_was_done_with_the_pattern_is_in_it_and_names_its_incidents(filled: Diary, clock: StoppedClock) -> None:
    [stored] = filled.vault.filings()
    filing = stored.filing
    assert (filing.what, filing.klacht_included, len(filing.incidents)) == ("aangifte", "no", 9)
    assert filing.on is not None
    recorded = [filled.vault.incident(record).recorded_at for record in filing.incidents]
    assert max(recorded) < stored.recorded_at
    check_filing(filing, clock.now().date())


def test_fewer_and_more_than_were_written_can_be_asked(diary: Diary, clock: StoppedClock, maker: EvidenceMaker) -> None:
    filler = PracticeFiller(load_practice(CONTENT), maker, clock)
    filler.fill(diary.vault, 5)
    assert len(list(diary.rows())) == 5
    filler.fill(diary.vault, 100, seed=7)
    assert len(list(diary.rows())) == 105


def test_the_same_piece_gives_the_same_bytes_and_says_that_it_is_made_up(
    clock: StoppedClock, maker: EvidenceMaker, printer: TextPrinter
) -> None:
    happened = clock.now().astimezone(HOME_ZONE)
    kinds = set()
    for piece in (piece for written in load_practice(CONTENT).written for piece in written.evidence):
        made = maker.make(piece, happened)
        kinds.add(type(piece))
        assert made == maker.make(piece, happened)
        if isinstance(piece, Letter):
            assert printer.printed[-1].practice
        elif isinstance(piece, Mail):
            mail = message_from_bytes(made, policy=default)
            for form in ("plain", "html"):
                body = mail.get_body((form,))
                assert body
                assert "OEFENING: deze mail is verzonnen." in body.get_content()
        else:
            assert b"OEFENING" in made
    assert kinds == {Mail, Letter, Chat, ChatPicture, PostPicture}


def test_the_invented_conversations_are_read_as_those_of_a_telephone(maker: EvidenceMaker, clock: StoppedClock) -> None:
    pieces = [piece for written in load_practice(CONTENT).written for piece in written.evidence]
    chats = [piece for piece in pieces if isinstance(piece, Chat)]
    assert chats
    for chat in chats:
        received = read_chat(maker.make(chat, clock.now()), "txt")
        assert received is not None
        assert [message.sender for message in received.messages] == [
            "",
            *(one.who or "Ik" for one in chat.messages),
            "",
        ]
