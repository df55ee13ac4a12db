"""The first page in words: little of a case, days in their order, and what to do where nothing stands yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from weerbaar_desktop.application.anchor_cards import AnchorState
from weerbaar_desktop.application.copies import CopyState, KnownCopy
from weerbaar_desktop.application.first_page import FirstKept, FirstSeen
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aftercare import CarePlan, CareStep, StoredCarePlan
from weerbaar_desktop.domain.anchor import AnchorMade
from weerbaar_desktop.domain.deadlines import KlachtTerm
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.incident import IncidentRow, Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, StoredMeasure
from weerbaar_desktop.domain.own_record import OwnRecord, StoredOwn
from weerbaar_desktop.domain.scan import Answered, Looked, Scan, StoredScan
from weerbaar_desktop.presentation.first_shown import (
    DRAFTS,
    NO_DAYS,
    NO_MEASURES,
    CareLine,
    FirstShown,
    KeptShown,
    day_to_come,
    first_shown,
    kept_shown,
    lately,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 21, 42, tzinfo=HOME_ZONE)
AT = "2026-11-22T20:40:00Z"
EMPTY = FirstSeen(None, (), (), (), (), None)
KEPT = FirstKept((), "", CopyState(None, ()), None, AnchorState(None, 0), practice=False, has_code=True)
_ASKED = Filing("aangifte", vpt_asked="yes", copy_received="yes")
"""Of which nothing is asked today."""
ROW = IncidentRow(
    RecordId("a" * 32), AT, Occurred(NOW - timedelta(days=2), precision="exact"), "email", ("threat", "verbal"),
    "Ik weet waar je woont", 2, 1,
)  # fmt: skip


def record(number: int) -> RecordId:
    return RecordId(f"{number:032x}")


def measure(what: str, due: date | None = None, number: int = 1) -> StoredMeasure:
    return StoredMeasure(record(number), Measure(what, due=due), AT, AT, 1)


def filing(**filled: object) -> StoredFiling:
    return StoredFiling(record(2), replace(_ASKED, **filled), AT, AT, 1)  # type: ignore[arg-type]  # fields of a filing


def plan(*steps: tuple[str, date, date | None], talks: str | None = None) -> StoredCarePlan:
    made = tuple(CareStep(title, title, on, (), "bron", TODAY, done) for title, on, done in steps)
    return StoredCarePlan(record(3), CarePlan(date(2026, 11, 1), ("person",), made, talks_planned=talks), AT, AT, 1)


def shown(seen: FirstSeen, library: Library) -> FirstShown:
    return first_shown(seen, library, TODAY)


def days(seen: FirstSeen, library: Library) -> list[tuple[str, str]]:
    return [(row.words, row.below) for row in shown(seen, library).days]


def test_where_nothing_stands_yet_it_says_what_comes_there(library: Library) -> None:
    page = shown(EMPTY, library)
    assert page == FirstShown((), NO_MEASURES, (), NO_DAYS, ())


def test_of_the_last_entry_only_its_kind_its_way_and_its_moment_are_told(library: Library) -> None:
    (row,) = shown(replace(EMPTY, last=ROW), library).last
    assert (row.where, row.record) == ("incident", ROW.record)
    assert row.words == "Dreiging, mail"
    assert row.below == "20 november 2026, 21:42 · 2 stukken bewijs"
    assert "woont" not in f"{row}"


def test_an_entry_without_a_kind_a_way_or_a_day_still_says_when_it_was_recorded(library: Library) -> None:
    bare = ROW._replace(kinds=(), channel=None, occurred=None, evidence=0)
    (row,) = shown(replace(EMPTY, last=bare), library).last
    assert (row.words, row.below) == ("Aantekening", "Vastgelegd op 22 november 2026")


def test_of_the_measures_the_nearest_two_stand_there_and_how_many_there_are(library: Library) -> None:
    some = tuple(measure(f"Lamp {number}", number=number) for number in range(1, 4))
    page = shown(replace(EMPTY, open_measures=some), library)
    assert page.measures_words == "Op uw lijst staan 3 maatregelen."
    assert [(row.words, row.record) for row in page.measures] == [("Lamp 1", record(1)), ("Lamp 2", record(2))]
    assert shown(replace(EMPTY, open_measures=some[:1]), library).measures_words == "Op uw lijst staat 1 maatregel."


def test_days_to_come_stand_in_their_order_wherever_they_come_from(library: Library) -> None:
    looked = Answered("deur", "voordeur", "Slot?", "", looked=Looked("gewoonte", check_on=date(2026, 11, 28)))
    seen = FirstSeen(
        None,
        (measure("Lamp nakijken", date(2026, 11, 23)), measure("Al voorbij", date(2026, 11, 21))),
        (filing(next_on=TODAY, next_what="verhoor op het bureau"),),
        (plan(("Even stilstaan", date(2026, 11, 25), None), talks="26-11-2026 met Joost\nzonder dag"),),
        (StoredOwn(record(4), OwnRecord("training", "Weerbaar spreken", again_on=date(2026, 11, 27)), AT, AT, 1),),
        StoredScan(record(5), Scan("home", (looked,)), AT),
        KlachtTerm(date(2026, 8, 26), "happened", date(2026, 11, 24)),
    )
    whole = replace(seen, own_records=(), home_scan=None)
    assert days(whole, library) == [
        ("Verhoor op het bureau", "Vandaag"),
        ("Lamp nakijken", "Morgen"),
        ("Een klacht kan nog", "Zeker nog tot en met dinsdag 24 november 2026"),
        ("Uw plan: even stilstaan", "Woensdag 25 november 2026"),
        ("Een gesprek uit uw plan", "Donderdag 26 november 2026"),
    ]
    rest = replace(seen, open_measures=(), filings=(), care_plans=(), klacht=None)
    assert days(rest, library) == [
        ("Opnieuw: Weerbaar spreken", "Vrijdag 27 november 2026"),
        ("Opnieuw kijken rond uw huis", "Zaterdag 28 november 2026"),
    ]
    assert [row.where for row in shown(rest, library).days] == ["own", "home_scan"]


def test_of_many_days_the_first_five_stand_there_and_it_says_so(library: Library) -> None:
    many = tuple(measure(f"{number}", TODAY + timedelta(days=number), number) for number in range(1, 9))
    page = shown(replace(EMPTY, open_measures=many), library)
    assert [row.words for row in page.days] == ["1", "2", "3", "4", "5"]
    assert page.days_words == "Dit zijn er 5 van 8. De andere staan bij het plan of de zaak zelf."


def test_a_day_far_ahead_waits_until_it_is_nearer(library: Library) -> None:
    far = replace(EMPTY, open_measures=(measure("Later", TODAY + timedelta(days=61)),))
    assert days(far, library) == []
    assert shown(far, library).days_words == NO_DAYS


def test_what_is_settled_or_done_has_no_day_any_more(library: Library) -> None:
    seen = replace(
        EMPTY,
        filings=(filing(next_on=TODAY, settled="yes"),),
        care_plans=(plan(("Gedaan", TODAY, TODAY)),),
    )
    assert days(seen, library) == []


def test_a_step_whose_day_has_gone_by_may_be_done_now_and_comes_first(library: Library) -> None:
    seen = replace(
        EMPTY,
        open_measures=(measure("Lamp", TODAY),),
        care_plans=(plan(("Praten", date(2026, 11, 20), None), ("Later", date(2026, 11, 24), None)),),
    )
    assert days(seen, library)[:2] == [("Uw plan: praten", "Kan nu. Later mag ook."), ("Lamp", "Vandaag")]


def test_what_may_be_asked_after_an_aangifte_comes_before_the_days_and_leaves_room_for_them(library: Library) -> None:
    fresh = filing(vpt_asked=None, next_on=TODAY, next_what="verhoor")
    assert days(replace(EMPTY, filings=(fresh, fresh, fresh)), library) == [
        *[("Vraag om de code VPT", "Na uw aangifte. Het hoeft niet vandaag.")] * 2,
        *[("Verhoor", "Vandaag")] * 3,
    ]


def test_an_agreed_day_that_was_missed_stays_named_for_some_weeks(library: Library) -> None:
    looked = Answered("deur", "voordeur", "Slot?", "", looked=Looked("gewoonte", check_on=TODAY - timedelta(days=9)))
    missed = replace(
        EMPTY,
        filings=(filing(next_on=TODAY - timedelta(days=1), next_what="terugbellen met de wijkagent"),),
        own_records=(
            StoredOwn(record(4), OwnRecord("training", "Oefenen", again_on=TODAY - timedelta(days=60)), AT, AT, 1),
            StoredOwn(record(6), OwnRecord("training", "Oud", again_on=TODAY - timedelta(days=61)), AT, AT, 1),
        ),
        home_scan=StoredScan(record(5), Scan("home", (looked,)), AT),
    )
    assert days(missed, library) == [
        ("Terugbellen met de wijkagent", "Was gepland op 21 november 2026. Kan nu. Later mag ook."),
        ("Opnieuw kijken rond uw huis", "Was gepland op 13 november 2026. Kan nu. Later mag ook."),
        ("Opnieuw: Oefenen", "Was gepland op 23 september 2026. Kan nu. Later mag ook."),
    ]


def test_of_much_that_may_be_done_now_nothing_is_cut_off_in_silence(library: Library) -> None:
    plans = tuple(plan((f"Stap {number}", TODAY - timedelta(days=1), None)) for number in range(4))
    page = shown(replace(EMPTY, care_plans=plans), library)
    assert (len(page.days), page.days_words) == (4, "")
    lamps = tuple(measure(f"Lamp {number}", TODAY + timedelta(days=number), number) for number in range(4))
    page = shown(replace(EMPTY, care_plans=plans, open_measures=lamps), library)
    assert [row.words for row in page.days] == ["Uw plan: stap 0", "Uw plan: stap 1", "Lamp 0", "Lamp 1", "Lamp 2"]
    assert page.days_words.startswith("Dit zijn er 5 van 8.")


def test_a_filing_without_words_for_what_comes_is_called_by_what_it_was(library: Library) -> None:
    assert days(replace(EMPTY, filings=(filing(next_on=TODAY),)), library)[-1] == ("Vervolg op uw aangifte", "Vandaag")


def test_a_klacht_of_which_the_day_is_not_sure_is_no_sure_day(library: Library) -> None:
    term = KlachtTerm(date(2026, 8, 26), "about", date(2026, 11, 24))
    assert days(replace(EMPTY, klacht=term), library)[0][1].startswith("Nog tot ongeveer dinsdag 24")


@pytest.mark.parametrize(
    ("ago", "words"), [(0, "vandaag om 21:42"), (1, "gisteren om 21:42"), (2, "op 20 november 2026")]
)
def test_what_was_kept_lately_is_said_as_one_says_it(ago: int, words: str) -> None:
    assert lately(NOW - timedelta(days=ago), NOW) == words


def test_tomorrow_is_called_so() -> None:
    assert [day_to_come(TODAY + timedelta(days=ahead), TODAY) for ahead in range(3)] == [
        "Vandaag", "Morgen", "Dinsdag 24 november 2026",
    ]  # fmt: skip


# -- what the vault remembers ----------------------------------------------------------------------


def lines(kept: FirstKept) -> list[str]:
    return [line.words for line in kept_shown(kept, NOW).care]


def test_a_young_vault_says_where_a_copy_is_made_and_that_there_is_no_card() -> None:
    assert lines(KEPT) == [
        "U heeft nog geen reservekopie. Die maakt u bij Kluis.",
        "U heeft nog geen Ankerkaart gemaakt.",
    ]


def test_a_copy_and_a_card_say_when() -> None:
    copies = CopyState(None, (KnownCopy(Path("/stick"), "2026-11-21T07:12:00Z"),))
    card = AnchorState(AnchorMade(4, "2026-11-02T10:00:00Z", 3, "0" * 64, "de griffier", "1" * 64), 14)
    kept = replace(KEPT, copies=copies, anchor=card)
    assert kept_shown(kept, NOW).care[0] == CareLine(
        "circle-check", "success", "Laatste reservekopie: gisteren om 08:12, nagekeken."
    )
    assert lines(kept)[1] == "Laatst verankerd: 2 november 2026, 14 regels daarna."
    assert "griffier" not in f"{kept_shown(kept, NOW)}"


def test_a_copy_of_long_ago_is_said_without_alarm() -> None:
    copies = CopyState(None, (KnownCopy(Path("/stick"), "2026-11-01T07:12:00Z"),))
    line = kept_shown(replace(KEPT, copies=copies, overdue=timedelta(days=21)), NOW).care[0]
    assert line == CareLine("info-circle", "caution", "Uw laatste reservekopie is van 21 dagen geleden.")


def test_a_practice_vault_needs_no_copy_and_no_code() -> None:
    kept = kept_shown(replace(KEPT, practice=True, has_code=False), NOW)
    assert kept.care[0].words == "Dit is een oefenkluis. Een reservekopie hoeft niet."
    assert not kept.no_code


def test_without_a_recovery_code_it_says_so() -> None:
    kept = kept_shown(replace(KEPT, has_code=False), NOW)
    assert kept.no_code
    assert kept.care[-1].words.startswith("Uw kluis heeft nog geen herstelcode.")


def test_what_is_half_written_is_offered_and_an_aangifte_that_is_made_is_not() -> None:
    report = DRAFTS[-1]
    drafts = tuple((key, Draft(key, {}, "2026-11-21T20:47:00Z")) for key in DRAFTS)
    rows = kept_shown(replace(KEPT, drafts=drafts), NOW).drafts
    assert [row.where for row in rows] == ["write", "write_fully", "report"]
    assert {row.below for row in rows} == {"Concept, bewaard gisteren om 21:47"}
    made = ((report, Draft(report, {"made": True, "records": []}, "2026-11-21T20:47:00Z")),)
    assert kept_shown(replace(KEPT, drafts=made), NOW).drafts == ()


def test_what_an_export_left_is_told_as_it_is() -> None:
    shown_now: KeptShown = kept_shown(replace(KEPT, left_over="Er staat nog een map."), NOW)
    assert shown_now.left_over == "Er staat nog een map."
