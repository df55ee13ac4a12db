"""What the page about the law says: questions with what was filled in, days for a klacht, and never a verdict."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.presentation.conftest import NOW
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.counts import counted
from weerbaar_desktop.domain.deadlines import klacht_term
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, Occurred, StoredIncident
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.domain.offences import Klacht, Offence
from weerbaar_desktop.domain.pattern import pattern
from weerbaar_desktop.presentation.klacht_shown import appointment, needed_words, reminder_words, term_shown
from weerbaar_desktop.presentation.law_shown import (
    NOTHING_TOUCHED,
    LawShown,
    LawWords,
    OffenceShown,
    law_shown,
    pattern_lines,
)

TODAY = date(2026, 3, 10)
VERDICT = re.compile(r"\b(is gepleegd|is bewezen|schuldig|dit is strafbaar\b(?! sinds)|score|risico)", re.IGNORECASE)


def on(day: date) -> Occurred:
    """At noon on that day."""
    return Occurred(datetime(day.year, day.month, day.day, 12, tzinfo=HOME_ZONE))


def stored(*incidents: Incident) -> tuple[StoredIncident, ...]:
    """The incidents as the vault holds them."""
    return tuple(
        StoredIncident(RecordId(f"{number:032x}"), incident, recorded(NOW), recorded(NOW), 1, ())
        for number, incident in enumerate(incidents)
    )


def shown(library: Library, *incidents: Incident, today: date = TODAY) -> LawShown:
    """The page for these incidents."""
    return law_shown(LawWords(library.offences, library.klacht, library.incident), stored(*incidents), today)


def called(page: LawShown, name: str) -> OffenceShown:
    """One of the offences that are touched."""
    return next(one for one in page.touched if one.name == name)


THREAT = Incident("Een mail.", occurred=on(date(2026, 3, 3)), kinds=("threat",), literal_words="Ik weet u te vinden")
INSULT = Incident("Aan de balie.", occurred=on(date(2026, 3, 3)), kinds=("verbal",), unknown=("decision", "occasion"))


def test_a_threat_shows_what_was_filled_in_and_what_is_open(library: Library) -> None:
    page = shown(library, THREAT)
    assert [one.name for one in page.touched] == ["Bedreiging"]
    offence = called(page, "Bedreiging")
    by_question = {element.question: element for element in offence.elements}
    said = by_question["Staat in uw verhaal wat er precies is gezegd, geschreven of gedaan?"]
    assert (said.standing, said.words) == ("spoken", "Hierover vulde u iets in: letterlijke woorden.")
    felt = by_question["Staat er wat het met u deed?"]
    assert (felt.standing, felt.words) == ("open", "Hierover vulde u nog niets in.")
    assert offence.fill_in is not None
    assert offence.fill_in.words == "Vul het incident aan: 3 maart 2026, 12:00"
    assert (offence.term, page.term) == ((), None)
    assert len(page.others) == len(library.offences) - 1


def test_what_was_left_empty_by_choice_is_not_called_open(library: Library) -> None:
    offence = called(shown(library, INSULT), "Belediging")
    assert [one.words for one in offence.elements if one.standing == "left"] == [
        "U koos ‘weet ik niet’ of ‘laat ik weg’. Dat mag."
    ]


def test_an_insult_has_a_day_for_a_klacht_and_says_from_when_it_counts(library: Library) -> None:
    page = shown(library, INSULT)
    until, since = called(page, "Belediging").term
    assert until == "Doe dit uiterlijk op maandag 1 juni 2026."
    assert since.startswith("Dit telt vanaf 3 maart 2026, de dag waarop het gebeurde.")
    assert page.term is not None
    assert page.term.last_day == date(2026, 6, 1)
    assert page.term.title == "Wilt u een klacht doen? Doe dat uiterlijk op maandag 1 juni 2026"


def test_within_two_weeks_that_is_said(library: Library) -> None:
    page = shown(library, INSULT, today=date(2026, 5, 18))
    until = "Doe dit uiterlijk op maandag 1 juni 2026. Dat is binnen twee weken."
    assert called(page, "Belediging").term[0] == until


def test_a_day_that_has_passed_is_never_called_too_late(library: Library) -> None:
    page = shown(library, INSULT, today=date(2026, 6, 2))
    passed = called(page, "Belediging").term[0]
    assert passed == "Tot en met 1 juni 2026 kon het zeker. Vraag de politie of een advocaat wat nu nog kan."
    assert page.term is None


def test_a_day_that_is_not_sure_is_never_called_sure(library: Library) -> None:
    about = replace(INSULT, occurred=replace(on(date(2026, 3, 3)), precision="about"))
    nuisance = replace(about, kinds=("nuisance",))
    for today in (date(2026, 5, 25), date(2026, 6, 2)):
        told = (
            *called(shown(library, about, today=today), "Belediging").term,
            *called(shown(library, nuisance, today=today), "Belaging (stalking)").term,
        )
        assert sum("Die dag is niet zeker: doe het zo snel u kunt." in line for line in told) == 2
        assert not any("het zeker" in line for line in told)
    term = klacht_term(about)
    assert reminder_words(term)[0] == "Een klacht kan nog tot ongeveer maandag 1 juni 2026"


def test_without_a_day_there_is_a_sentence_and_no_date(library: Library) -> None:
    page = shown(library, replace(INSULT, occurred=None))
    assert called(page, "Belediging").term == (
        "Vanaf welke dag dit telt, blijkt niet uit uw antwoorden. Doe het daarom zo snel mogelijk.",
    )
    assert page.term is None


def test_of_several_incidents_the_first_day_to_come_is_told_and_the_rest_is_said(library: Library) -> None:
    old = replace(INSULT, occurred=on(date(2025, 11, 1)))
    late = replace(INSULT, occurred=on(date(2026, 3, 5)))
    page = shown(library, late, old, INSULT, replace(INSULT, occurred=None))
    lines = called(page, "Belediging").term
    assert lines[0] == "Doe dit uiterlijk op maandag 1 juni 2026."
    assert lines[2:] == (
        "Bij 1 incident is die dag al voorbij. Vraag wat daar nog kan.", "Bij 1 incident is de dag niet bekend.",
    )  # fmt: skip


def test_a_series_is_counted_from_the_last_time_and_shows_its_pattern(library: Library) -> None:
    acts = [
        Incident("Weer.", occurred=on(date(2026, 1, 1) + timedelta(days=days)), channel="phone", kinds=("nuisance",))
        for days in (0, 3, 4, 60)
    ]
    offence = called(shown(library, *acts), "Belaging (stalking)")
    assert offence.term == (
        "Doe dit uiterlijk op zondag 31 mei 2026.", "Dit telt vanaf 2 maart 2026, de laatste keer die u koos.",
    )  # fmt: skip
    assert offence.pattern == (
        "Aard: hinderen of lastigvallen (4 keer). Waarlangs: telefoon (4 keer).",
        "Duur: van 1 januari 2026 tot en met 2 maart 2026, 61 dagen.",
        "Hoe vaak: 4 keer, op 4 verschillende dagen.",
        "Hoe hevig: op het drukst 3 keer in zeven dagen, vanaf 1 januari 2026. Gericht op: niet ingevuld.",
    )
    assert offence.elements[0].words == "Hierover vulde u iets in bij 4 van de 4 incidenten: gebeurd."


def test_a_pattern_without_days_says_so(library: Library) -> None:
    lines = pattern_lines(pattern(counted([Incident("Ooit."), Incident("Later.")])), library.incident)
    assert lines[-1] == "Hoe vaak: 2 keer, zonder dat er een dag bij staat."


def test_nothing_touched_is_no_verdict_either(library: Library) -> None:
    page = shown(library, Incident("Een gewone dag.", kinds=("ordinary_day",)))
    assert (page.lead, page.touched, page.term) == (NOTHING_TOUCHED, (), None)
    assert len(page.others) == len(library.offences)


def test_the_appointment_names_no_case(library: Library) -> None:
    made = appointment(date(2026, 6, 1), library.klacht, TODAY)
    assert made.reminded == timedelta(days=14)
    assert not re.search("klacht|aangifte|politie|dreig|weerbaar", f"{made.title} {made.words}", re.IGNORECASE)


@pytest.mark.parametrize("klacht", ["no", "unsure"])
def test_an_offence_without_a_klacht_has_no_day(library: Library, klacht: Klacht) -> None:
    offence = replace(library.offences[0], klacht=klacht)
    assert term_shown(offence, (INSULT,), TODAY).lines == ()


def test_no_text_about_an_offence_is_a_verdict_or_an_amount(library: Library) -> None:
    for offence in library.offences:
        for text in _texts(offence):
            assert not VERDICT.search(text), (offence.id, text)
            assert not re.search("€|euro|gevangenis|boete|!", text), (offence.id, text)


def _texts(offence: Offence) -> list[str]:
    questions = [element.question for element in offence.elements]
    return [offence.about, offence.note, offence.office, offence.klacht_note, needed_words(offence), *questions]


def test_the_offences_that_need_a_klacht_are_those_of_the_law(library: Library) -> None:
    klacht = {offence.id: offence.klacht for offence in library.offences}
    assert klacht["belaging"] == klacht["afdreiging"] == "yes"
    assert {klacht[one] for one in ("belediging", "smaad", "laster")} == {"not_for_office"}
    assert klacht["dwang"] == "for_part"
    assert klacht["bedreiging"] == klacht["ambtsdwang"] == klacht["vernieling"] == "no"
    assert [offence.id for offence in library.offences if offence.series] == ["belaging"]


def test_every_offence_says_of_which_day_its_law_is_and_what_to_do_with_that(library: Library) -> None:
    page = shown(library, THREAT)
    for offence in (*page.touched, *page.others):
        assert "Stand van de wet: " in offence.source
        assert "Controleer dit bij de politie of een jurist." in offence.source
    later = shown(library, THREAT, today=date(2028, 1, 1))
    assert later.touched[0].source.endswith("Dit is langer dan een jaar geleden nagekeken.")
