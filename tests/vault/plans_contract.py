"""Plans: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.vault.sample import NOW, UNKNOWN, findings
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin
from weerbaar_desktop.domain.plan import (
    AgreedPart,
    Agreement,
    FamilyPlan,
    PlannedAction,
    StarterPlan,
    StoredPlan,
    WrittenLine,
)

AT = "2026-03-05T20:40:05Z"
DAY = date(2026, 3, 1)
STARTER = StarterPlan(
    DAY, (PlannedAction("starter-nummers", "Zet de nummers", "Doe dat nu.", "u", DAY, date(2026, 3, 2), "raad", DAY),)
)
FAMILY = FamilyPlan(
    DAY,
    (
        AgreedPart(
            "codewoord", "Ons codewoord", (Agreement("Iedereen kent het.", "yes"), Agreement("De oppas ook.")),
            (WrittenLine("Wie belt", "Sanne"),), (WrittenLine("Het woord", "kanariepietje"),), "raad", DAY,
        ),
    ),
)  # fmt: skip


class PlansContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_both_plans_come_back_whole_the_last_one_first(self, vault: Vault) -> None:
        first, last = vault.add_plan(STARTER, NOW), vault.add_plan(FAMILY, NOW)
        assert first == StoredPlan(first.record, STARTER, AT, AT, 1)
        assert vault.plan(last.record) == vault.reader().plan(last.record) == last
        assert vault.plans() == vault.reader().plans() == (last, first)
        ((line, content),) = vault.history(last.record)
        assert (line.kind, line.revision, content is not None) == ("plan", 1, True)
        assert findings(vault) == ()

    def test_a_later_version_says_why_and_keeps_its_place_and_its_first_moment(self, vault: Vault) -> None:
        first, other = vault.add_plan(STARTER, NOW), vault.add_plan(FAMILY, NOW)
        moved = STARTER.moved(date(2026, 3, 9))
        later = vault.amend_plan(first.record, moved, "later begonnen", NOW + timedelta(days=1))
        assert later == StoredPlan(first.record, moved, AT, "2026-03-06T20:40:05Z", 2)
        assert vault.plans() == (other, later)
        _, (_, content) = vault.history(first.record)
        assert content is not None
        assert content.document["reason"] == "later begonnen"
        assert findings(vault) == ()

    def test_an_erased_plan_leaves_its_lines_and_the_measures_that_were_made_of_it(self, vault: Vault) -> None:
        gone, kept = vault.add_plan(FAMILY, NOW), vault.add_plan(STARTER, NOW)
        vault.amend_plan(gone.record, replace(FAMILY, talked_on=date(2026, 3, 3)), "opnieuw", NOW)
        measure = vault.add_measure(Measure("Praat", origin=MeasureOrigin("plan", gone.record, "codewoord")), NOW)
        vault.save_draft(f"family_{gone.record}", {"typed": "half"}, NOW)
        vault.erase_plan(gone.record, NOW)
        assert (vault.plans(), vault.measures()) == ((kept,), (measure,))
        assert [content for _, content in vault.history(gone.record)] == [None, None]
        assert vault.draft(f"family_{gone.record}") is None
        assert findings(vault) == ()

    def test_plans_that_are_not_there_are_named_and_an_incident_is_none(self, vault: Vault) -> None:
        incident = vault.add_incident(Incident("Er stond iemand bij de deur."), NOW).record
        for record in (RecordId(UNKNOWN), incident):
            for ask in (
                lambda record=record: vault.plan(record),
                lambda record=record: vault.amend_plan(record, STARTER, "reden", NOW),
                lambda record=record: vault.erase_plan(record, NOW),
            ):
                with pytest.raises(NoSuchRecord, match=record):
                    ask()
        assert vault.head().seq == 1
