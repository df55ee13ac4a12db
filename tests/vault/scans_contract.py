"""Scans and measures: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.vault.sample import NOW, UNKNOWN, findings
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin, StoredMeasure
from weerbaar_desktop.domain.scan import Action, Answer, Answered, Looked, Scan, StoredScan

AT = "2026-03-05T20:40:05Z"
ACTION = Action(
    "Hang een lamp op.", "Dan ziet u wie er staat.", "u", "een klein bedrag", "deze week", 4, "eigen raad",
    date(2026, 3, 1),
)  # fmt: skip


def scanned(answer: Answer | None = "no", note: str | None = "bij de achterdeur") -> Scan:
    """A self-scan of one question."""
    action = ACTION if answer == "no" else None
    asked = Answered("licht", "in en om de woning", "Is er licht?", "Dan ziet u wie er staat.", answer, note, action)
    return Scan("self", (asked,))


def looked() -> Scan:
    """A home scan of one item that asks for attention."""
    more = Looked("Gewoonte", "deze week", date(2026, 3, 4), date(2026, 9, 4))
    item = Answered("slot", "Voordeur", "Zit er een slot op?", "Voel eraan.", "attention", "los", ACTION, more)
    return Scan("home", (item,))


def lamp(due: date | None = date(2026, 4, 1), origin: MeasureOrigin | None = None) -> Measure:
    """A measure with everything filled in."""
    return Measure("Lamp ophangen", "dan zie ik wie er staat", "ik", due, "open", "trap lenen", "eigen raad", origin)


class ScansContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_a_scan_comes_back_whole(self, vault: Vault) -> None:
        stored = vault.add_scan(scanned(), NOW)
        assert stored == StoredScan(stored.record, scanned(), AT)
        assert vault.scan(stored.record) == vault.reader().scan(stored.record) == stored
        ((line, content),) = vault.history(stored.record)
        assert (line.kind, line.revision, content is not None) == ("scan", 1, True)
        assert findings(vault) == ()

    def test_the_last_scan_comes_first_whatever_the_clock_says(self, vault: Vault) -> None:
        first = vault.add_scan(scanned("yes"), NOW)
        last = vault.add_scan(scanned("no"), NOW - timedelta(days=400))
        assert vault.scans("self") == (last, first)
        assert findings(vault) == ()

    def test_a_home_scan_is_kept_apart_and_is_erased_alone(self, vault: Vault) -> None:
        of_self, of_home = vault.add_scan(scanned(), NOW), vault.add_scan(looked(), NOW)
        assert vault.scan(of_home.record) == vault.reader().scan(of_home.record) == of_home
        assert of_home.scan == looked()
        assert (vault.scans("self"), vault.scans("home")) == ((of_self,), (of_home,))
        vault.erase_scan(of_home.record, NOW)
        assert (vault.scans("self"), vault.scans("home")) == ((of_self,), ())
        assert [content for _, content in vault.history(of_home.record)] == [None]
        assert findings(vault) == ()

    def test_a_measure_of_a_card_has_no_record_behind_it(self, vault: Vault) -> None:
        of_card = MeasureOrigin("card", part="alleen")
        stored = vault.add_measure(lamp(origin=of_card), NOW)
        assert vault.measure(stored.record) == vault.reader().measure(stored.record) == stored
        assert stored.measure.origin == of_card
        assert findings(vault) == ()

    def test_an_erased_scan_leaves_its_line_and_what_was_made_of_it(self, vault: Vault) -> None:
        gone, kept = vault.add_scan(scanned(), NOW), vault.add_scan(scanned("yes"), NOW)
        measure = vault.add_measure(lamp(origin=MeasureOrigin("scan", gone.record, "licht")), NOW)
        vault.erase_scan(gone.record, NOW)
        assert (vault.scans("self"), vault.measures()) == ((kept,), (measure,))
        assert [content for _, content in vault.history(gone.record)] == [None]
        assert findings(vault) == ()

    def test_a_measure_comes_back_whole(self, vault: Vault) -> None:
        stored = vault.add_measure(lamp(), NOW)
        assert stored == StoredMeasure(stored.record, lamp(), AT, AT, 1)
        assert vault.measure(stored.record) == vault.reader().measure(stored.record) == stored
        ((line, content),) = vault.history(stored.record)
        assert line.kind == "measure"
        assert content is not None
        assert "origin" not in content.document
        assert findings(vault) == ()

    def test_a_later_version_of_a_measure_says_why_and_keeps_its_first_moment(self, vault: Vault) -> None:
        first = vault.add_measure(lamp(), NOW)
        done = Measure("Lamp ophangen", status="done")
        later = vault.amend_measure(first.record, done, "de lamp hangt", NOW + timedelta(days=1))
        assert later == StoredMeasure(first.record, done, AT, "2026-03-06T20:40:05Z", 2)
        _, (_, content) = vault.history(first.record)
        assert content is not None
        assert content.document["reason"] == "de lamp hangt"
        assert (vault.measures("open"), vault.measures("done"), vault.measures("left")) == ((), (later,), ())
        assert findings(vault) == ()

    def test_measures_stand_by_their_day_and_those_without_one_come_last(self, vault: Vault) -> None:
        made = [vault.add_measure(lamp(due), NOW).record for due in (None, date(2026, 5, 1), date(2026, 4, 1), None)]
        assert [stored.record for stored in vault.measures()] == [made[at] for at in (2, 1, 0, 3)]
        vault.amend_measure(made[3], lamp(date(2026, 3, 9)), "een dag gekozen", NOW)
        assert vault.measures("open")[0].record == made[3]
        assert findings(vault) == ()

    def test_an_erased_measure_leaves_its_lines_and_nothing_else(self, vault: Vault) -> None:
        gone, kept = vault.add_measure(lamp(), NOW), vault.add_measure(lamp(None), NOW)
        vault.amend_measure(gone.record, lamp(None), "zonder dag", NOW)
        vault.save_draft(f"measure_{gone.record}", {"typed": "half"}, NOW)
        vault.erase_measure(gone.record, NOW)
        assert vault.measures() == (kept,)
        assert [content for _, content in vault.history(gone.record)] == [None, None]
        assert vault.draft(f"measure_{gone.record}") is None
        assert findings(vault) == ()

    def test_scans_and_measures_that_are_not_there_are_named(self, vault: Vault) -> None:
        unknown = RecordId(UNKNOWN)
        for ask in (
            lambda: vault.scan(unknown),
            lambda: vault.erase_scan(unknown, NOW),
            lambda: vault.measure(unknown),
            lambda: vault.amend_measure(unknown, lamp(), "reden", NOW),
            lambda: vault.erase_measure(unknown, NOW),
        ):
            with pytest.raises(NoSuchRecord, match=UNKNOWN):
                ask()
        assert vault.head().seq == 0
