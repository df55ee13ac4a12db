"""Home visits that are kept: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.vault.sample import NOW, UNKNOWN, findings, never, quiet
from weerbaar_desktop.application.ports import CopyForSomebody, Vault
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, Stopped
from weerbaar_desktop.domain.home_visit import HomeVisit
from weerbaar_desktop.domain.journal import RecordId

VISIT = HomeVisit(
    "c" * 32, "Sanne Voorbeeld", "Joris de Bezoeker", "", date(2026, 3, 5), ("Ik doe vrijwillig mee.",), "Sanne"
)
HANDED = VISIT.handed_over(date(2026, 3, 5), "Sanne", "Joris", None)
THEIRS = "zeven groene lepels op de dijk"


class VisitsContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_a_visit_is_kept_with_a_revision_for_each_step(self, vault: Vault) -> None:
        assert vault.home_visits() == ()
        begun = vault.add_home_visit(VISIT, NOW)
        assert (begun.visit, begun.revisions, begun.recorded_at) == (VISIT, 1, "2026-03-05T20:40:05Z")
        over = vault.amend_home_visit(begun.record, HANDED, NOW)
        assert (over.record, over.visit, over.revisions) == (begun.record, HANDED, 2)
        assert vault.home_visits() == (over,)
        assert vault.reader().home_visits() == vault.home_visits()
        (first, _), (second, _) = vault.history(begun.record)
        assert (first.kind, second.kind, second.revision) == ("visit", "visit", 2)
        assert findings(vault) == ()

    def test_visits_stand_in_the_order_in_which_they_began(self, vault: Vault) -> None:
        first = vault.add_home_visit(VISIT, NOW)
        second = vault.add_home_visit(replace(VISIT, visit="d" * 32), NOW)
        vault.amend_home_visit(first.record, HANDED, NOW)
        assert [stored.record for stored in vault.home_visits()] == [first.record, second.record]

    def test_a_visit_that_is_not_there_has_no_next_step(self, vault: Vault) -> None:
        with pytest.raises(NoSuchRecord):
            vault.amend_home_visit(RecordId(UNKNOWN), HANDED, NOW)
        assert vault.head().seq == 0

    def test_a_copy_for_somebody_is_a_new_file_that_changes_nothing_here(self, vault: Vault, tmp_path: Path) -> None:
        begun = vault.add_home_visit(VISIT, NOW)
        before, differs = vault.head(), CopyForSomebody(begun.record, HANDED)
        target = tmp_path / "bezoek.weerbaar"
        with pytest.raises(Stopped):
            vault.copy_for_somebody(target, THEIRS, differs, NOW, quiet, lambda: True)
        assert list(tmp_path.glob("*bezoek*")) == []
        proved = vault.copy_for_somebody(target, THEIRS, differs, NOW, quiet, never)
        assert (proved.copy.place, proved.copy.findings, proved.size) == (target, (), target.stat().st_size)
        assert vault.file_as_it_stands(target, never) == (proved.size, proved.sha256)
        with pytest.raises(CannotContinue):
            vault.copy_for_somebody(target, THEIRS, differs, NOW, quiet, never)
        assert (vault.head(), vault.home_visits()) == (before, (begun,))
        target.unlink()
        with pytest.raises(CannotContinue):
            vault.file_as_it_stands(target, never)
