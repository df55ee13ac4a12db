"""What was done with incidents: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.vault.sample import NOW, UNKNOWN, findings, incident
from weerbaar_desktop.application.ports import RowFilter, Vault
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.filing import Filing, StoredFiling
from weerbaar_desktop.domain.incident import Incident, RowStatus, row_status
from weerbaar_desktop.domain.journal import RecordId

CODE = "c" * 64
STATUSES: tuple[RowStatus, ...] = ("handed_over", "concept", "told", "not_reported", "recorded")


def filing(incident: RecordId, on: date | None = date(2026, 3, 5), number: str | None = "PL1300-2026-1") -> Filing:
    """An aangifte that was done."""
    return Filing(
        "aangifte", on, "Politiebureau", "B. de Wit", "12345", number, "yes", "no", None, "wijkagent",
        date(2026, 4, 2), "bellen", "Vriendelijk gesprek.", None, (incident,), CODE,
    )  # fmt: skip


class FilingsContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_a_filing_comes_back_whole(self, vault: Vault) -> None:
        record = vault.add_incident(incident(), NOW).record
        stored = vault.add_filing(filing(record), NOW)
        at = "2026-03-05T20:40:05Z"
        assert stored == StoredFiling(stored.record, filing(record), at, at, 1)
        assert vault.filing(stored.record) == vault.reader().filing(stored.record) == stored
        ((line, content),) = vault.history(stored.record)
        assert (line.kind, line.revision) == ("report", 1)
        assert content is not None
        assert "remarks" in content.document
        assert "settled" not in content.document
        assert findings(vault) == ()

    def test_a_later_version_says_why_and_keeps_its_first_moment(self, vault: Vault) -> None:
        record = vault.add_incident(incident(), NOW).record
        first = vault.add_filing(filing(record, number=None), NOW)
        later = vault.amend_filing(first.record, filing(record), "nummer gekregen", NOW + timedelta(days=1))
        assert (later.revisions, later.recorded_at, later.changed_at) == (2, first.recorded_at, "2026-03-06T20:40:05Z")
        assert later.filing == filing(record)
        _, (_, content) = vault.history(first.record)
        assert content is not None
        assert content.document["reason"] == "nummer gekregen"
        assert findings(vault) == ()

    def test_what_was_reported_after_all_is_not_said_to_be_unreported(self, vault: Vault) -> None:
        record = vault.add_incident(Incident("Geroep.", not_reported="Ik was te moe."), NOW).record
        other = vault.add_incident(Incident("Een gewone dag."), NOW).record
        filed = vault.add_filing(filing(record), NOW)

        def by_status() -> dict[str, list[RecordId]]:
            rows = vault.incidents()
            said = {status: [row.record for row in rows if row_status(row) == status] for status in STATUSES}
            assert said == {one: [row.record for row in vault.incidents(only=RowFilter(status=one))] for one in said}
            return {status: records for status, records in said.items() if records}

        assert by_status() == {"told": [record], "recorded": [other]}
        vault.erase_filing(filed.record, NOW)
        assert by_status() == {"not_reported": [record], "recorded": [other]}

    def test_the_list_is_sorted_on_the_day_it_was_done(self, vault: Vault) -> None:
        record = vault.add_incident(incident(), NOW).record
        made = [
            vault.add_filing(filing(record, on), NOW).record
            for on in (date(2026, 2, 1), date(2026, 3, 4), None, date(2026, 3, 4))
        ]
        assert [stored.record for stored in vault.filings()] == [made[at] for at in (2, 3, 1, 0)]
        vault.amend_filing(made[0], filing(record, date(2026, 3, 6)), "vergist", NOW)
        assert vault.filings()[0].record == made[0]
        assert findings(vault) == ()

    def test_an_incident_knows_in_which_filings_it_went(self, vault: Vault) -> None:
        one, other = (vault.add_incident(incident(), NOW).record for _ in range(2))
        both = vault.add_filing(Filing("talk", incidents=(one, other)), NOW)
        alone = vault.add_filing(Filing("klacht", date(2026, 3, 6), incidents=(other,)), NOW)
        assert vault.filings_about(one) == (both,)
        assert vault.filings_about(other) == (alone, both)
        assert vault.filings_about(RecordId(UNKNOWN)) == ()

    def test_an_erased_filing_leaves_its_lines_and_nothing_else(self, vault: Vault) -> None:
        record = vault.add_incident(incident(), NOW).record
        gone, kept = vault.add_filing(filing(record), NOW), vault.add_filing(filing(record), NOW)
        vault.amend_filing(gone.record, filing(record, number="x"), "nummer", NOW)
        vault.save_draft(f"filing_{gone.record}", {"typed": "half"}, NOW)
        vault.erase_filing(gone.record, NOW)
        assert vault.filings() == (kept,)
        assert [content for _, content in vault.history(gone.record)] == [None, None]
        assert vault.draft(f"filing_{gone.record}") is None
        assert findings(vault) == ()

    def test_filings_that_are_not_there_are_named(self, vault: Vault) -> None:
        unknown = RecordId(UNKNOWN)
        for ask in (
            lambda: vault.filing(unknown),
            lambda: vault.amend_filing(unknown, Filing("talk"), "reden", NOW),
            lambda: vault.erase_filing(unknown, NOW),
        ):
            with pytest.raises(NoSuchRecord, match=UNKNOWN):
                ask()
        assert vault.head().seq == 0

    def test_what_was_handed_over_is_remembered_where_the_journal_says_what_stood_in_it(self, vault: Vault) -> None:
        record = vault.add_incident(incident(), NOW).record
        vault.record_export({"what": "aangifte", "folder": "map"}, NOW)
        vault.record_export({"what": "aangifte", "code": CODE, "seq": 1, "incidents": [record], "exhibits": []}, NOW)
        assert vault.exports() == (Exported("2026-03-05T20:40:05Z", CODE, 1, (record,), ()),)

    def test_what_went_out_is_told_by_its_kind_the_oldest_first(self, vault: Vault) -> None:
        for what, year in (("anoniem-overzicht", 2025), ("contacten", 2025), ("anoniem-overzicht", 2026)):
            vault.record_export({"what": what, "year": year}, NOW)
        told = [(at, document["year"]) for at, document in vault.went_out("anoniem-overzicht")]
        assert told == [("2026-03-05T20:40:05Z", 2025), ("2026-03-05T20:40:05Z", 2026)]
