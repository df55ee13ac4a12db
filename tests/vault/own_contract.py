"""Trainings, agreements and a story: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.vault.sample import NOW, UNKNOWN, file, findings
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_record import OwnRecord, StoredOwn
from weerbaar_desktop.domain.plan import WrittenLine

AT = "2026-03-05T20:40:05Z"
TRAINING = OwnRecord("training", "Omgaan met agressie", date(2026, 2, 3), date(2027, 2, 3), text="Bij de gemeente.")
AGREED = OwnRecord(
    "agreements", "Onze afspraken", date(2026, 1, 5), lines=(WrittenLine("Bij wie meldt u?", "de griffier"),)
)
STORY = OwnRecord("story", "Die avond", text="Het was donker.\nIk belde mijn broer.")


PAPER = OwnRecord("paper", "Agressieprotocol", date(2025, 6, 1), lines=(WrittenLine("Waarvoor?", "aan de balie"),))


class OwnContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_what_somebody_keeps_of_their_own_comes_back_whole_the_last_one_first(self, vault: Vault) -> None:
        first, second, last = (vault.add_own(own, NOW) for own in (TRAINING, AGREED, STORY))
        assert first == StoredOwn(first.record, TRAINING, AT, AT, 1)
        assert vault.own(second.record) == vault.reader().own(second.record) == second
        assert vault.owns() == vault.reader().owns() == (last, second, first)
        ((line, content),) = vault.history(last.record)
        assert (line.kind, line.revision, content is not None) == ("own", 1, True)
        assert findings(vault) == ()

    def test_a_later_version_of_it_says_why_and_keeps_its_place(self, vault: Vault) -> None:
        first, other = vault.add_own(AGREED, NOW), vault.add_own(STORY, NOW)
        changed = replace(AGREED, lines=(WrittenLine("Bij wie meldt u?", "de secretaris"),))
        later = vault.amend_own(first.record, changed, "de griffier is weg", NOW + timedelta(days=1))
        assert later == StoredOwn(first.record, changed, AT, "2026-03-06T20:40:05Z", 2)
        assert vault.owns() == (other, later)
        _, (_, content) = vault.history(first.record)
        assert content is not None
        assert content.document["reason"] == "de griffier is weg"
        assert findings(vault) == ()

    def test_an_erased_one_leaves_its_lines_and_nothing_of_what_stood_there(self, vault: Vault) -> None:
        gone, kept = vault.add_own(STORY, NOW), vault.add_own(TRAINING, NOW)
        vault.amend_own(gone.record, replace(STORY, text="Anders."), "opnieuw", NOW)
        vault.save_draft(f"own_{gone.record}", {"typed": "half"}, NOW)
        vault.erase_own(gone.record, NOW)
        assert vault.owns() == (kept,)
        assert [content for _, content in vault.history(gone.record)] == [None, None]
        assert vault.draft(f"own_{gone.record}") is None
        assert findings(vault) == ()

    def test_of_these_one_that_is_not_there_is_named_and_an_incident_is_none(self, vault: Vault) -> None:
        incident = vault.add_incident(Incident("Er stond iemand bij de deur."), NOW).record
        for record in (RecordId(UNKNOWN), incident):
            for ask in (
                lambda record=record: vault.own(record),
                lambda record=record: vault.amend_own(record, STORY, "reden", NOW),
                lambda record=record: vault.erase_own(record, NOW),
                lambda record=record: vault.attach_own(record, "x", file(b"x"), NOW),
            ):
                with pytest.raises(NoSuchRecord, match=record):
                    ask()
        assert vault.head().seq == 1

    def test_a_paper_of_the_library_keeps_its_file_apart_from_all_evidence(self, vault: Vault) -> None:
        paper = vault.add_own(PAPER, NOW)
        piece = vault.attach_own(paper.record, "protocol.pdf", file(b"%PDF protocol"), NOW)
        with pytest.raises(NoSuchRecord):
            vault.attach_own(vault.add_own(STORY, NOW).record, "protocol.pdf", file(b"%PDF"), NOW)
        incident = vault.add_incident(Incident("Er stond iemand bij de deur."), NOW)
        same = vault.attach(incident.record, "protocol.pdf", file(b"%PDF protocol"), NOW)
        assert (piece.incident, piece.name, piece.size, same.file) == (paper.record, "protocol.pdf", 13, piece.record)
        assert vault.own_pieces(paper.record) == vault.reader().own_pieces(paper.record) == (piece,)
        assert [row.piece for row in vault.all_evidence()] == [same]
        assert vault.evidence_with(piece.sha256) == (same,)
        assert (vault.evidence(piece.record), b"".join(vault.evidence_bytes(piece.record))) == (piece, b"%PDF protocol")
        assert findings(vault) == ()

    def test_a_paper_is_erased_with_its_file_and_what_others_hold_of_it_stays(self, vault: Vault) -> None:
        gone, kept = vault.add_own(PAPER, NOW), vault.add_own(PAPER, NOW)
        lost = vault.attach_own(gone.record, "een.pdf", file(b"%PDF een"), NOW)
        first = vault.attach_own(gone.record, "twee.pdf", file(b"%PDF twee"), NOW)
        other = vault.attach_own(kept.record, "twee.pdf", file(b"%PDF twee"), NOW)
        vault.erase_own(gone.record, NOW)
        assert (vault.owns(), vault.own_pieces(gone.record), vault.own_pieces(kept.record)) == ((kept,), (), (other,))
        assert b"".join(vault.evidence_bytes(other.record)) == b"%PDF twee"
        for record in (lost.record, first.record):
            with pytest.raises(NoSuchRecord):
                vault.evidence(record)
        assert findings(vault) == ()
