"""What is found and narrowed to in the diary: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from tests.fake_counting import every_stretch
from tests.vault.sample import NOW
from weerbaar_desktop.application.ports import RowFilter, Vault
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, IncidentKind, Occurred
from weerbaar_desktop.domain.period import span_of

LONG_AGO = datetime(1931, 5, 4, 12, tzinfo=timezone(timedelta(minutes=20)))


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
            assert sum(one.number for one in every_stretch(vault.counting, only)) == len(rows)
        assert vault.incidents(only=RowFilter(place="cafe")) == ()
        stored = vault.incident(vault.incidents(1)[0].record)
        vault.amend_incident(stored.record, replace(stored.incident, place="Café Ünal, buiten"), "vergist", NOW)
        assert vault.incident_count(RowFilter(place="cafe unal")) == 1

    def test_a_list_is_narrowed_to_the_days_on_which_it_may_have_happened(self, vault: Vault) -> None:
        def at(month: int, day: int, hour: int = 0, year: int = 2026) -> datetime:
            return datetime(year, month, day, hour, tzinfo=HOME_ZONE)

        far_east = datetime(2026, 3, 29, tzinfo=timezone(timedelta(hours=14)))
        for account, occurred in (
            ("over het jaar heen", Occurred(at(12, 30, year=2025), at(1, 3), "day")),
            ("de laatste minuut", Occurred(at(3, 28, 23) + timedelta(minutes=59))),
            ("in het korte uur", Occurred(at(3, 29, 3))),
            ("een dag elders", Occurred(far_east, None, "day")),
            ("ergens in maart", Occurred(at(3, 1), at(3, 31), "unknown")),
            ("uiterlijk 29 maart", Occurred(None, at(3, 29), "day")),
            ("een half jaar lang", Occurred(at(1, 2), at(7, 1), "day")),
            ("lang erna", Occurred(at(8, 1))),
        ):
            vault.add_incident(Incident(account, occurred=occurred), NOW)
        vault.add_incident(Incident("zonder dag"), NOW)
        vault.add_incident(Incident("in de lange nacht"), at(10, 25, 23) + timedelta(minutes=30))
        short = {"in het korte uur", "een dag elders", "uiterlijk 29 maart"}
        for since, until, found in (
            (date(2026, 3, 29), date(2026, 3, 29), {*short, "ergens in maart", "een half jaar lang"}),
            (date(2026, 1, 1), date(2026, 1, 5), {"over het jaar heen", "een half jaar lang"}),
            (date(2026, 1, 4), date(2026, 1, 5), {"een half jaar lang"}),
            (date(2026, 7, 2), None, {"lang erna", "in de lange nacht"}),
            (date(2026, 10, 25), date(2026, 10, 25), {"in de lange nacht"}),
            (date(2026, 10, 26), None, set()),
            (None, date(2025, 12, 31), {"over het jaar heen"}),
            (NOW.date(), NOW.date(), {"zonder dag", "ergens in maart", "een half jaar lang"}),
            (date(2026, 3, 28), date(2026, 3, 28), {"de laatste minuut", "ergens in maart", "een half jaar lang"}),
            (date.min, date.max, {row.first_words for row in vault.incidents()}),
        ):
            only = RowFilter(since=since, until=until)
            rows = vault.incidents(only=only)
            assert {row.first_words for row in rows} == found, only
            assert vault.incident_count(only) == len(found)
            assert vault.search_count(["ee", "n"], 99, only) <= len(found)
            assert sum(one.number for one in every_stretch(vault.counting, only)) == len(found)

    def test_days_go_with_a_search_and_with_every_other_choice(self, vault: Vault) -> None:
        for days in range(6):
            kind: IncidentKind = "threat" if days % 2 else "verbal"
            told = Incident(f"geroep {days}", occurred=Occurred(NOW - timedelta(days)), kinds=(kind,))
            vault.add_incident(told, NOW)
        only = RowFilter(2026, "threat", since=NOW.date() - timedelta(4), until=NOW.date() - timedelta(1))
        found = ["geroep 1", "geroep 3"]
        assert [row.first_words for row in vault.incidents(only=only)] == found
        assert [row.first_words for row in vault.search(["geroep"], only=only)] == found
        assert vault.search_count(["geroep"], 9, only) == vault.incident_count(only) == 2
        assert {row.first_words for row in vault.search_ranked(["geroep"], 9, only)} == {*found}
        assert vault.counting.counts(span_of("year", NOW.date()), only).total == 2

    def test_what_was_written_down_since_a_moment_narrows_every_list_whenever_it_happened(self, vault: Vault) -> None:
        for days, happened in ((0, LONG_AGO), (3, NOW), (5, LONG_AGO)):
            vault.add_incident(Incident(f"geroep {days}", occurred=Occurred(happened)), NOW + timedelta(days))
        early = vault.incidents()[-1]
        vault.amend_incident(early.record, Incident("geroep van toen"), "beter", NOW + timedelta(9))
        only = RowFilter(written_since=NOW + timedelta(3))
        rows = vault.incidents(only=only)
        assert [row.first_words for row in rows] == ["geroep 3", "geroep 5"]
        assert vault.incident_count(only) == vault.search_count(["geroep"], 9, only) == 2
        assert sum(one.number for one in every_stretch(vault.counting, only)) == len(rows)

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

    def test_what_fits_best_is_the_same_and_lacks_the_bin(self, vault: Vault) -> None:
        for words in ("brief op de mat en verder niets", "brief, brief en nog een brief", "heel iets anders"):
            vault.add_incident(Incident(words), NOW)
        stored = vault.add_incident(Incident("een brief die dubbel was"), NOW)
        vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        ranked = vault.search_ranked(["brief"])
        assert {row.record for row in ranked} == {row.record for row in vault.search(["brief"])}
        assert len(ranked) == 2
        assert len(vault.search_ranked(["brief"], 1, RowFilter(place="nergens"))) == 0
