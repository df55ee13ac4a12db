"""What is counted of the diary: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import get_args

from tests.fake_counting import every_stretch, happening_of
from tests.vault.sample import NOW
from weerbaar_desktop.application.ports import EVERYTHING, RowFilter, Vault
from weerbaar_desktop.domain.counts import Counts, counted
from weerbaar_desktop.domain.course import RECENT, Stretch
from weerbaar_desktop.domain.happening import in_order, place_of
from weerbaar_desktop.domain.incident import Incident, IncidentKind, Judgement, Occurred, Person, StoredIncident
from weerbaar_desktop.domain.period import Level, Span, span_of
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey

_JAN, _OTHER = Person(name="Jan"), Person(name="De beller", handle="@jan")
_LEVELS: tuple[Level, ...] = ("day", "week", "month", "year")
_CHOICES = (EVERYTHING, RowFilter(who="Jan"), RowFilter(kind="threat"), RowFilter(who="Jan", kind="threat"))


def _any_incident(chance: Random, persons: Sequence[Person]) -> Incident:
    """Of each field that is counted something or nothing, of days that are sure or are not."""
    moment = NOW - timedelta(hours=chance.randrange(3000))
    long = Occurred(moment, moment + timedelta(days=chance.randrange(90)), "day")
    several: tuple[tuple[IncidentKind, ...] | None, ...] = (
        None, (), ("threat",), ("verbal", "threat"), ("ordinary_day",), ("unsafe_feeling", "ordinary_day"),
    )  # fmt: skip
    return Incident(
        "geroep",
        occurred=chance.choice(
            (None, Occurred(moment), Occurred(moment, NOW, "unknown"), Occurred(None, moment), long)
        ),
        channel=chance.choice((None, "email")),
        aimed_at=chance.choice((None, ("self", "family"))),
        judgement=chance.choice((None, *get_args(Judgement))),
        decision=chance.choice((None, "", "Het windpark", "het  WINDPARK")),
        kinds=chance.choice(several),
        persons=chance.choice((None, (chance.choice(persons),))),
        effect=chance.choice((None, "slecht slapen", "  ")),
        effect_on_work=chance.choice((None, "thuis gewerkt")),
    )


def _filled(vault: Vault) -> None:
    """Many incidents of which some lie in the bin and some were changed."""
    chance = Random(5)
    vault.add_person(JoinedPerson((PersonKey("name", "Jan"), PersonKey("handle", "@jan"))), NOW)
    for number in range(80):
        told = _any_incident(chance, (_JAN, _OTHER, Person(name="Piet")))
        stored = vault.add_incident(told, NOW - timedelta(days=number))
        if number % 9 == 0:
            vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        elif number % 7 == 0:
            another = _any_incident(chance, (_JAN,))
            vault.amend_incident(stored.record, replace(another, account="anders"), "beter", NOW)


def _fits(vault: Vault, only: RowFilter) -> list[StoredIncident]:
    """Oldest first, one by one from the list."""
    return [vault.incident(row.record) for row in reversed(vault.incidents(only=only))]


def _in(found: Sequence[StoredIncident], span: Span) -> list[StoredIncident]:
    placed = [(place_of(one.incident.occurred), one) for one in found]
    return [one for place, one in placed if place and span.holds(place.first, place.last)]


def _soon_after(stored: StoredIncident) -> bool:
    """Whether it was written down within some weeks after it happened, as far as a day is known."""
    place = place_of(stored.incident.occurred)
    return place is None or date.fromisoformat(stored.recorded_at[:10]) - place.last <= RECENT


class CountingContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_what_is_counted_is_what_counting_one_by_one_gives(self, vault: Vault) -> None:
        _filled(vault)
        for only in _CHOICES:
            found = _fits(vault, only)
            assert found
            for level, days in ((level, days) for level in _LEVELS for days in (0, 1, 40, 80, 800)):
                span = span_of(level, NOW.date() - timedelta(days=days))
                here = _in(found, span)
                counts = counted(one.incident for one in here)
                assert vault.counting.counts(span, only) == vault.counting.overview(span, only)[0] == counts
                assert vault.counting.happenings(span, only) == in_order(map(happening_of, here))

    def test_all_the_time_there_is_is_counted_by_its_days(self, vault: Vault) -> None:
        _filled(vault)
        for only in _CHOICES:
            found = [place_of(one.incident.occurred) for one in _fits(vault, only)]
            days = Counter((one.first, one.last, one.open) if one else (None, None, False) for one in found)
            assert Counter({one[:3]: one.number for one in every_stretch(vault.counting, only)}) == days

    def test_who_is_named_is_counted_as_a_filter_on_them_finds_it(self, vault: Vault) -> None:
        _filled(vault)
        span, names = span_of("year", NOW.date()), vault.filter_choices().who
        for only in (EVERYTHING, RowFilter(kind="threat")):
            found = {name: len(_in(_fits(vault, replace(only, who=name)), span)) for name in names}
            expected = sorted(((name, number) for name, number in found.items() if number), key=lambda one: -one[1])
            assert len(expected) > 1
            assert vault.counting.named(span, only, 20) == tuple(expected)
            assert vault.counting.named(span, only, 1) == tuple(expected[:1])
        assert vault.counting.named(span, RowFilter(who="Jan"), 20) == ()

    def test_when_it_was_written_down_is_counted_by_the_hour_since_a_day(self, vault: Vault) -> None:
        _filled(vault)
        since = (NOW - timedelta(days=30)).date()
        hours = Counter(one.recorded_at[:13] for one in _fits(vault, EVERYTHING) if _soon_after(one))
        expected = {hour: number for hour, number in hours.items() if hour >= since.isoformat()}
        assert vault.counting.recorded_by_hour(since) == expected != {}

    def test_what_is_written_down_long_after_it_happened_says_nothing_of_writing_down_more(self, vault: Vault) -> None:
        for days in (0, RECENT.days, RECENT.days + 2, 400):  # a notebook that is taken over
            vault.add_incident(Incident("geroep", occurred=Occurred(NOW - timedelta(days))), NOW)
        vault.add_incident(Incident("steeds", occurred=Occurred(NOW - timedelta(400), NOW)), NOW)
        vault.add_incident(Incident("ooit"), NOW)
        assert vault.counting.recorded_by_hour(NOW.date()) == {"2026-03-05T20": 4}

    def test_what_begins_long_before_a_day_and_lasts_is_counted_on_it(self, vault: Vault) -> None:
        begin = datetime(2021, 3, 5, 12, tzinfo=NOW.tzinfo)
        vault.add_incident(Incident("steeds", occurred=Occurred(begin, NOW, "day")), NOW)
        vault.add_incident(Incident("kort", occurred=Occurred(begin)), NOW)
        span = span_of("week", date(2024, 6, 3))
        assert vault.counting.counts(span).total == len(vault.counting.happenings(span)) == 1

    def test_what_lasts_within_a_period_hides_nothing_that_was_before_it(self, vault: Vault) -> None:
        first, second, last = (datetime(2025, month, 5, 12, tzinfo=NOW.tzinfo) for month in (1, 6, 7))
        for occurred in (Occurred(first), Occurred(second, second + timedelta(days=2), "day"), Occurred(last)):
            vault.add_incident(Incident("geroep", occurred=occurred), NOW)
        span = span_of("year", date(2025, 12, 5))
        assert vault.counting.counts(span).total == len(vault.counting.happenings(span)) == 3

    def test_an_empty_vault_counts_nothing(self, vault: Vault) -> None:
        span = span_of("year", NOW.date())
        for only in _CHOICES:
            assert vault.counting.counts(span, only) == Counts()
            assert (vault.counting.overview(span, only), vault.counting.happenings(span, only)) == ((Counts(), ()), ())
        assert vault.counting.recorded_by_hour(date(1900, 1, 1)) == {}

    def test_an_incident_without_a_day_is_in_no_period_and_in_all_the_time_there_is(self, vault: Vault) -> None:
        vault.add_incident(Incident("ooit"), NOW)
        assert every_stretch(vault.counting) == (Stretch(None, None, False, 1),)
        assert vault.counting.counts(span_of("year", NOW.date())).total == 0
