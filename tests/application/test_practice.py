"""A practice vault is filled with the same invented diary of two years for the same seed and day."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest

from tests.application.conftest import CONTENT, StoppedClock, TextPainter, TextPrinter
from tests.content.test_self_scan import replaced
from tests.fakes import FakeVault
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.plan_measures import made_of
from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.application.practice import PERIOD, USUAL_NUMBER, PracticeFiller, open_practice
from weerbaar_desktop.application.practice_evidence import EvidenceMaker
from weerbaar_desktop.application.practice_plans import PracticePlans
from weerbaar_desktop.application.practice_scans import PracticeScans
from weerbaar_desktop.content.home_scan import load_home_scan
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.content.practice import load_practice
from weerbaar_desktop.content.practice_evidence import Chat, ChatPicture, Letter, Mail, PostPicture
from weerbaar_desktop.content.self_scan import load_self_scan
from weerbaar_desktop.domain.dutch import HOME_ZONE, from_record
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.filing import check_filing
from weerbaar_desktop.domain.incident import EMPTY_BY_CHOICE, Incident, incident_from_document
from weerbaar_desktop.domain.measure import Status, check_measure
from weerbaar_desktop.domain.own_contact import check_contact
from weerbaar_desktop.domain.plan import FamilyPlan, StarterPlan
from weerbaar_desktop.domain.scan import Look, ScanKind, differences
from weerbaar_desktop.evidence.chat.export import read_chat

WEEK = timedelta(days=7)


def practice_filler(content: Path, maker: EvidenceMaker, clock: Clock) -> PracticeFiller:
    """With the content that ships."""
    practice, library = load_practice(content), load_library(content)
    scans = PracticeScans(practice, library.self_scan, library.home)
    return PracticeFiller(practice, maker, scans, PracticePlans(practice, library), clock)


@pytest.fixture
def maker(printer: TextPrinter) -> EvidenceMaker:
    return EvidenceMaker(printer, TextPainter())


def test_a_practice_vault_that_was_left_while_it_was_being_filled_is_filled_the_next_time(opening: Opening) -> None:
    def cut_off(vault: Vault) -> None:
        with vault.together():
            vault.add_incident(Incident("een"), StoppedClock().now())
            raise CannotContinue("De schijf is vol.", "", "")

    def fill(vault: Vault) -> None:
        vault.add_incident(Incident("een"), StoppedClock().now())

    with pytest.raises(CannotContinue, match="vol"):
        open_practice(opening, cut_off)
    for _ in range(2):
        with closing(open_practice(opening, fill)) as vault:
            assert vault.incident_count() == 1


@pytest.fixture
def filled(diary: Diary, clock: StoppedClock, maker: EvidenceMaker) -> Diary:
    """The diary of a practice vault as the program makes it."""
    practice_filler(CONTENT, maker, clock).fill(diary.vault)
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


def test_it_has_a_self_scan_of_half_a_year_ago_and_one_of_now_that_differs(filled: Diary, clock: StoppedClock) -> None:
    now, before = filled.vault.scans("self")
    ages = [(clock.now() - from_record(one.recorded_at)).days for one in (now, before)]
    assert ages[0] < 14
    assert 182 <= ages[1] < 200
    kinds = {(one.before is None, one.now is None) for one in differences(before.scan, now.scan)}
    assert kinds == {(False, False)}
    assert len(differences(before.scan, now.scan)) >= 8
    assert any(one.note for one in now.scan.questions)


def test_it_has_a_home_scan_and_measures_of_every_status_and_origin(filled: Diary, clock: StoppedClock) -> None:
    [home] = filled.vault.scans("home")
    assert {one.answer for one in home.scan.questions} == set(get_args(Look))
    assert all(one.looked and one.action.rank is not None for one in home.scan.questions if one.action)
    measures = filled.vault.measures()
    assert {one.measure.status for one in measures} == set(get_args(Status))
    origins = {one.measure.origin.record if one.measure.origin else "" for one in measures}
    [care] = filled.vault.care_plans()
    [starter] = [one for one in filled.vault.plans() if isinstance(one.plan, StarterPlan)]
    scanned = {one.record for one in filled.vault.scans("self")}
    assert origins == {"", home.record, *scanned, care.record, starter.record}
    assert any(one.measure.due and one.measure.due > clock.now().date() for one in measures)
    for one in measures:
        check_measure(one.measure, clock.now().date())


def test_it_has_people_weighings_and_plans_that_can_stand(filled: Diary, clock: StoppedClock) -> None:
    today, vault = clock.now().date(), filled.vault
    for one in vault.contacts():
        check_contact(one.contact, today)
    assert {"organisation", "police", "home", "care"} == {one.contact.circle for one in vault.contacts()}
    weighed = [one.weighing for row in filled.rows() for one in vault.weighings(row.record)]
    assert {one.outcome for one in weighed} == {"note", "police"}
    [care] = vault.care_plans()
    assert care.plan.incident in {one.incident for one in weighed}
    assert [step.done_on is not None for step in care.plan.steps] == [True, True, True, False, False]
    assert all(step.done_on <= today for step in care.plan.steps if step.done_on)
    starter = next(one for one in vault.plans() if isinstance(one.plan, StarterPlan))
    made = made_of(starter.record, vault.measures()).values()
    assert {one.measure.status for one in made} == {"open", "done"}
    family = next(one.plan for one in vault.plans() if isinstance(one.plan, FamilyPlan))
    assert {one.answer for part in family.parts for one in part.agreed} == {"yes", "not_yet"}


def test_every_part_that_the_plans_name_is_in_the_content() -> None:
    practice, known = load_practice(CONTENT), load_library(CONTENT)
    weighed = {one.id for one in known.signals} | {one.id for one in known.reporting.danger.triggers}
    assert {each for one in practice.weighings for each in one.recognised} <= weighed
    assert {one.origin for one in practice.contacts if one.origin} <= {one.id for one in known.proposals}
    for care in practice.care_plans:
        assert {*care.steps} <= {one.id for one in known.aftercare.steps}
    assert {each for one in practice.starter_plans for each in one.done} <= {one.id for one in known.starter}
    labels = {one.id: ({*one.write}, {*one.private}) for one in known.family}
    for family in practice.family_plans:
        assert {*family.not_yet} <= {*labels}
        assert all({*lines} <= labels[part][0] for part, lines in family.lines.items())
        assert all({*lines} <= labels[part][1] for part, lines in family.private.items())


def test_every_question_and_item_that_the_scans_name_is_in_the_content() -> None:
    practice, home = load_practice(CONTENT), load_home_scan(CONTENT)
    asked, items = {one.id for one in load_self_scan(CONTENT)}, {one.id for one in home.items}
    for scan in practice.self_scans:
        assert {*scan.answers, *scan.notes} <= asked
    for walk in practice.home_scans:
        assert {*walk.looks, *walk.notes, *walk.priorities} <= items
    assert {one.part for one in practice.measures if one.scan} <= asked | items


def test_the_same_seed_and_day_give_the_same_words(clock: StoppedClock, maker: EvidenceMaker) -> None:
    told = []
    for _ in range(2):
        vault = FakeVault(practice=True)
        practice_filler(CONTENT, maker, clock).fill(vault)
        told.append(
            [
                [one.scan.questions for what in get_args(ScanKind) for one in vault.scans(what)],
                [replace(one.measure, origin=None) for one in vault.measures()],
                [vault.incident(row.record).incident for row in vault.incidents()],
            ]
        )
    assert told[0] == told[1]


def test_what_the_content_does_not_ask_any_more_is_left_out(
    clock: StoppedClock, maker: EvidenceMaker, tmp_path: Path
) -> None:
    vault = FakeVault(practice=True)
    practice_filler(replaced(tmp_path, "fotos"), maker, clock).fill(vault)
    assert "fotos" not in {one.id for scan in vault.scans("self") for one in scan.scan.questions}
    assert not any(one.measure.origin and one.measure.origin.part == "fotos" for one in vault.measures())


def test_fewer_and_more_than_were_written_can_be_asked(diary: Diary, clock: StoppedClock, maker: EvidenceMaker) -> None:
    filler = practice_filler(CONTENT, maker, clock)
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
