"""What is found and narrowed to in the diary: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from random import Random
from typing import get_args

from tests.vault.sample import NOW
from weerbaar_desktop.application.ports import EVERYTHING, RowFilter, Vault
from weerbaar_desktop.domain.incident import Incident, IncidentKind, Judgement, Occurred, Person
from weerbaar_desktop.domain.pattern import Told
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey

LONG_AGO = datetime(1931, 5, 4, 12, tzinfo=timezone(timedelta(minutes=20)))


def _any_incident(chance: Random, persons: Sequence[Person]) -> Incident:
    """Of each field that a pattern is counted from something or nothing, of days that are sure or are not."""
    moment = NOW - timedelta(hours=chance.randrange(3000))
    several: tuple[tuple[IncidentKind, ...] | None, ...] = (None, (), ("threat",), ("verbal", "threat"))
    return Incident(
        "geroep",
        occurred=chance.choice((None, Occurred(moment), Occurred(moment, NOW, "unknown"), Occurred(None, moment))),
        channel=chance.choice((None, "email")),
        aimed_at=chance.choice((None, ("self", "family"))),
        judgement=chance.choice((None, *get_args(Judgement))),
        kinds=chance.choice(several),
        persons=chance.choice((None, (chance.choice(persons),))),
        effect=chance.choice((None, "slecht slapen")),
        effect_on_work=chance.choice((None, "thuis gewerkt")),
    )


class ListsContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_a_place_narrows_every_list_whatever_capitals_or_accents_it_has(self, vault: Vault) -> None:
        for days, place in enumerate(("Café Ünal", "cafe  unal ", "Café Ünal, buiten", "", None)):
            vault.add_incident(Incident(f"geroep {days}", place=place, occurred=Occurred(NOW - timedelta(days))), NOW)
        assert vault.filter_choices().places == ("cafe  unal ", "Café Ünal, buiten")
        for asked in ("CAFÉ UNAL", "Café Ünal"):
            only = RowFilter(place=asked)
            rows = vault.incidents(only=only)
            assert [row.first_words for row in rows] == ["geroep 0", "geroep 1"]
            assert vault.incident_count(only) == vault.search_count(["geroep"], 9, only) == 2
            assert {one.record for one in vault.happenings(only)} == {row.record for row in rows}
        assert vault.incidents(only=RowFilter(place="cafe")) == ()
        stored = vault.incident(vault.incidents(1)[0].record)
        vault.amend_incident(stored.record, replace(stored.incident, place="Café Ünal, buiten"), "vergist", NOW)
        assert vault.incident_count(RowFilter(place="cafe unal")) == 1

    def test_what_was_written_last_is_told_whenever_it_happened_and_not_out_of_the_bin(self, vault: Vault) -> None:
        assert vault.last_written() is None
        vault.add_incident(Incident("vandaag", occurred=Occurred(NOW)), NOW)
        stored = vault.add_incident(Incident("lang geleden", occurred=Occurred(LONG_AGO)), NOW)
        later = vault.add_incident(Incident("een week terug", occurred=Occurred(NOW - timedelta(7))), NOW)
        vault.amend_incident(stored.record, replace(stored.incident, account="heel lang geleden"), "beter", NOW)
        last = vault.last_written()
        assert last is not None
        assert last.record == later.record
        vault.amend_incident(later.record, replace(later.incident, trashed_on=NOW), "dubbel", NOW)
        last = vault.last_written()
        assert last is not None
        assert last.first_words == "heel lang geleden"

    def test_what_is_found_comes_in_pages_by_date_and_is_counted_up_to_a_number(self, vault: Vault) -> None:
        for number in range(7):
            vault.add_incident(Incident(f"geroep {number}", occurred=Occurred(NOW - timedelta(number % 3))), NOW)
        vault.add_incident(Incident("geroep van vroeger", occurred=Occurred(LONG_AGO)), NOW)
        found = vault.search(["geroep"])
        names = [row.first_words for row in found]
        assert names == [*(f"geroep {number}" for number in (6, 3, 0, 4, 1, 5, 2)), "geroep van vroeger"]
        assert vault.search(["geroep"], 3) + vault.search(["geroep"], 9, offset=3) == found == vault.incidents()
        assert [vault.search_count(["geroep"], most) for most in (5, 8, 500)] == [5, 8, 8]
        assert vault.search_count(["stilte"], 500) == 0

    def test_what_is_told_for_a_pattern_is_what_the_incidents_themselves_say(self, vault: Vault) -> None:
        chance = Random(5)
        jan, other = Person(name="Jan"), Person(name="De beller", handle="@jan")
        vault.add_person(JoinedPerson((PersonKey("name", "Jan"), PersonKey("handle", "@jan"))), NOW)
        for number in range(60):
            stored = vault.add_incident(_any_incident(chance, (jan, other, Person(name="Piet"))), NOW)
            if number % 9 == 0:
                vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        for only in (EVERYTHING, RowFilter(who="Jan"), RowFilter(kind="threat")):
            told = vault.told(only)
            assert {row.record for row in vault.incidents(only=only)} == told.keys() != set()
            for record, said in told.items():
                incident = vault.incident(record).incident
                assert said == Told(**{one.name: getattr(incident, one.name) for one in fields(Told)})

    def test_what_fits_best_is_the_same_and_lacks_the_bin(self, vault: Vault) -> None:
        for words in ("brief op de mat en verder niets", "brief, brief en nog een brief", "heel iets anders"):
            vault.add_incident(Incident(words), NOW)
        stored = vault.add_incident(Incident("een brief die dubbel was"), NOW)
        vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        ranked = vault.search_ranked(["brief"])
        assert {row.record for row in ranked} == {row.record for row in vault.search(["brief"])}
        assert len(ranked) == 2
        assert len(vault.search_ranked(["brief"], 1, RowFilter(place="nergens"))) == 0
