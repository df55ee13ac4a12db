"""Weighings and plans for after an incident: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.vault.sample import NOW, UNKNOWN, findings, incident
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.aftercare import CarePlan, CareStep, CheckIn, StepPart, StoredCarePlan
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.weighing import Said, StoredWeighing, Weighing

AT = "2026-03-05T20:40:05Z"


def weighed(of: RecordId) -> Weighing:
    """A weighing with everything in it."""
    return Weighing(
        of, "talk", "het komt dichterbij", (Said("weapon", "een wapen"),), (Said("nabij", "Opwachten of volgen"),),
        Said("c", "C: tegen u persoonlijk"), Said("middel", "Een middel"), (Said("meer", "Het komt vaker"),),
        "nu ook thuis",
    )  # fmt: skip


def planned(of: RecordId | None = None) -> CarePlan:
    """A plan of one step."""
    asked = StepPart("person", "Vertel het iemand.", (CheckIn("Hoe slaapt u?"),))
    step = CareStep("dag", "Dezelfde dag", date(2026, 3, 5), (asked,), "eigen raad", date(2026, 3, 1))
    return CarePlan(date(2026, 3, 5), ("person",), (step,), of)


class CareContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_a_weighing_comes_back_whole_also_with_little_in_it(self, vault: Vault) -> None:
        of, other = vault.add_incident(incident(), NOW).record, vault.add_incident(incident(), NOW).record
        bare = vault.add_weighing(Weighing(of, "note", "klein"), NOW)
        full = vault.add_weighing(weighed(of), NOW + timedelta(days=1))
        assert bare == StoredWeighing(bare.record, Weighing(of, "note", "klein"), AT, AT, 1)
        assert vault.weighing(full.record) == vault.reader().weighing(full.record) == full
        assert vault.weighings(of) == (full, bare)
        assert vault.weighings(other) == ()
        ((line, content),) = vault.history(bare.record)
        assert line.kind == "weighing"
        assert content is not None
        assert content.document == {"incident": of, "outcome": "note", "why": "klein"}
        assert findings(vault) == ()

    def test_a_weighing_goes_with_its_incident_and_can_go_alone(self, vault: Vault) -> None:
        gone, kept = vault.add_incident(incident(), NOW), vault.add_incident(incident(), NOW)
        with_it, alone = vault.add_weighing(weighed(gone.record), NOW), vault.add_weighing(weighed(gone.record), NOW)
        stays = vault.add_weighing(weighed(kept.record), NOW)
        vault.erase_weighing(alone.record, NOW)
        vault.save_draft(f"weighing_{gone.record}", {"at": "besluit"}, NOW)
        vault.amend_incident(gone.record, replace(gone.incident, trashed_on=NOW), "weg", NOW)
        vault.erase_incident(gone.record, NOW)
        for record in (with_it.record, alone.record):
            assert [content for _, content in vault.history(record)] == [None]
        assert vault.weighings(gone.record) == ()
        assert vault.weighings(kept.record) == (stays,)
        assert vault.draft(f"weighing_{gone.record}") is None
        assert findings(vault) == ()

    def test_a_care_plan_has_later_versions_and_outlives_its_incident(self, vault: Vault) -> None:
        of = vault.add_incident(incident(), NOW)
        first, other = vault.add_care_plan(planned(of.record), NOW), vault.add_care_plan(planned(), NOW)
        assert first == StoredCarePlan(first.record, planned(of.record), AT, AT, 1)
        told = replace(planned(of.record), wishes="rust")
        later = vault.amend_care_plan(first.record, told, "Aangevuld.", NOW + timedelta(days=1))
        assert later == StoredCarePlan(first.record, told, AT, "2026-03-06T20:40:05Z", 2)
        assert vault.care_plans() == vault.reader().care_plans() == (other, later)
        assert vault.care_plan(first.record) == later
        _, (line, content) = vault.history(first.record)
        assert (line.kind, content and content.document["reason"]) == ("care", "Aangevuld.")
        vault.amend_incident(of.record, replace(of.incident, trashed_on=NOW), "weg", NOW)
        vault.erase_incident(of.record, NOW)
        assert vault.care_plan(first.record) == later
        assert findings(vault) == ()

    def test_an_erased_care_plan_leaves_its_lines_and_nothing_else(self, vault: Vault) -> None:
        gone, kept = vault.add_care_plan(planned(), NOW), vault.add_care_plan(planned(), NOW)
        vault.amend_care_plan(gone.record, replace(planned(), helped="wandelen"), "Aangevuld.", NOW)
        vault.save_draft(f"care_{gone.record}", {"typed": "half"}, NOW)
        vault.erase_care_plan(gone.record, NOW)
        assert vault.care_plans() == (kept,)
        assert [content for _, content in vault.history(gone.record)] == [None, None]
        assert vault.draft(f"care_{gone.record}") is None
        assert findings(vault) == ()

    def test_what_is_not_there_of_the_time_after_is_named(self, vault: Vault) -> None:
        unknown = RecordId(UNKNOWN)
        for ask in (
            lambda: vault.weighing(unknown),
            lambda: vault.add_weighing(weighed(unknown), NOW),
            lambda: vault.erase_weighing(unknown, NOW),
            lambda: vault.care_plan(unknown),
            lambda: vault.amend_care_plan(unknown, planned(), "reden", NOW),
            lambda: vault.erase_care_plan(unknown, NOW),
        ):
            with pytest.raises(NoSuchRecord, match=UNKNOWN):
                ask()
        assert vault.head().seq == 0
