"""An incident is found by what is told of it in other records: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from dataclasses import replace

from tests.vault.care_contract import planned, weighed
from tests.vault.sample import NOW, findings, incident
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin


def found(vault: Vault, *words: str) -> list[tuple[RecordId, str | None, str]]:
    """Each incident, with what kind of record says the word and where it stands there."""
    return [(row.record, row.found_beside, row.found) for row in vault.search(words)]


class BesideContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_it_is_found_by_the_last_words_of_each_filing_about_it(self, vault: Vault) -> None:
        first, second, other = (vault.add_incident(incident(), NOW).record for _ in range(3))
        filed = vault.add_filing(Filing("melding", number="PL1300-9", incidents=(first, second), code="f" * 64), NOW)
        assert found(vault, "pl1300") == [(second, "melding", "PL1300-9"), (first, "melding", "PL1300-9")]
        assert found(vault, "ffff") == [], "the code of a folder is nobody's words"
        later = Filing("aangifte", officer="Zoë Kanarie", incidents=(second, other))
        vault.amend_filing(filed.record, later, "het werd een aangifte", NOW)
        assert found(vault, "pl1300") == []
        assert found(vault, "kanarie", "bedreigingsbrief") == [
            (other, "aangifte", "Zoë Kanarie"), (second, "aangifte", "Zoë Kanarie"),
        ]  # fmt: skip
        assert "kanarie" in vault.searched_words(lambda: False)
        vault.amend_incident(other, replace(incident("Iets anders."), place="Plein"), "aangevuld", NOW)
        assert [record for record, *_ in found(vault, "kanarie", "iets anders")] == [other]
        vault.erase_filing(filed.record, NOW)
        assert (found(vault, "kanarie"), findings(vault)) == ([], ())

    def test_it_is_found_by_measures_plans_weighings_and_for_whom_it_was_packed(self, vault: Vault) -> None:
        record = vault.add_incident(incident(), NOW).record
        measure = vault.add_measure(Measure("Sleutel halen", origin=MeasureOrigin("incident", record)), NOW)
        plan = vault.add_care_plan(replace(planned(record), wishes="Een stille wandeling"), NOW)
        weighing = vault.add_weighing(weighed(record), NOW)
        vault.record_export({"what": "package", "to": "Griffier Bavo", "incidents": [record]}, NOW)
        assert found(vault, "sleutel hal") == [(record, "measure", "Sleutel halen")]
        assert found(vault, "wandel") == [(record, "care", "Een stille wandeling")]
        assert found(vault, "dichterbij") == [(record, "weighing", "het komt dichterbij")]
        assert found(vault, "bavo") == [(record, "package", "Griffier Bavo")]
        assert found(vault, "sleutel wandeling") == [], "a phrase runs over no two places"
        assert len(found(vault, "sleutel", "wandeling", "bavo")) == 1
        vault.erase_measure(measure.record, NOW)
        vault.erase_care_plan(plan.record, NOW)
        vault.erase_weighing(weighing.record, NOW)
        assert [found(vault, word) for word in ("sleutel", "wandel", "dichterbij")] == [[], [], []]
        assert findings(vault) == ()

    def test_what_tells_of_no_incident_or_of_one_in_the_bin_is_not_found(self, vault: Vault) -> None:
        gone = vault.add_incident(incident(), NOW).record
        vault.add_measure(Measure("Een lamp op zolder", origin=MeasureOrigin("card", part="licht")), NOW)
        vault.record_export({"what": "package", "to": "Griffier Bavo", "incidents": "geen lijst"}, NOW)
        vault.record_export({"what": "package", "to": 3, "incidents": [gone, 4]}, NOW)
        filed = vault.add_filing(Filing("talk", remarks="Over het kanaal.", incidents=(gone,)), NOW)
        vault.amend_incident(gone, replace(incident(), trashed_on=NOW), "dubbel", NOW)
        assert (found(vault, "zolder"), found(vault, "bavo"), found(vault, "kanaal")) == ([], [], [])
        vault.erase_incident(gone, NOW)
        vault.amend_filing(filed.record, replace(filed.filing, remarks="Over de brug."), "beter", NOW)
        assert (found(vault, "brug"), findings(vault)) == ([], ())
