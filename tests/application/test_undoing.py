"""What was just done is taken back by one more line, and not where something came after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes import FakeVault, StoppedClock
from tests.vault.contacts_contract import griffier
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.people import People
from weerbaar_desktop.application.proposals import Proposal, take_over
from weerbaar_desktop.application.saved_choices import SavedChoice, SavedChoices
from weerbaar_desktop.application.undoing import UNDONE, ChangedSince
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.system.shown_contacts import ContactsOnDisk

CLOCK = StoppedClock()


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


def reasons(vault: FakeVault, record: RecordId) -> list[object]:
    """Why each version was written."""
    return [content.document.get("reason") for _, content in vault.history(record) if content is not None]


def test_a_measure_that_was_done_is_open_again_by_a_version_that_says_so(vault: FakeVault) -> None:
    measures = Measures(vault, CLOCK)
    lamp = measures.add(Measure("Lamp ophangen", who="ik"))
    done = measures.finish(lamp.record)
    assert done.made.measure.status == "done"
    assert done.undo is not None
    done.undo()
    assert vault.measure(lamp.record).measure == lamp.measure
    assert reasons(vault, lamp.record) == [None, "Aangevuld.", UNDONE]
    with pytest.raises(ChangedSince):
        done.undo()


def test_what_was_written_after_it_is_never_lost(vault: FakeVault) -> None:
    measures = Measures(vault, CLOCK)
    lamp = measures.add(Measure("Lamp ophangen"))
    done = measures.finish(lamp.record)
    later = measures.amend(lamp.record, Measure("Lamp ophangen", status="done", note="in de gang"))
    assert done.undo is not None
    with pytest.raises(ChangedSince, match="daarna nog iets"):
        done.undo()
    assert vault.measure(lamp.record) == later


def test_what_changed_nothing_has_no_way_back(vault: FakeVault) -> None:
    measures = Measures(vault, CLOCK)
    lamp = measures.add(Measure("Lamp ophangen", status="done"))
    assert measures.finish(lamp.record).undo is None


def test_a_contact_was_last_checked_when_it_was_before(vault: FakeVault, library: Library, tmp_path: Path) -> None:
    people = People(vault, CLOCK, library, ContactsOnDisk(tmp_path))
    noor = people.add(griffier())
    done = people.checked(noor.record)
    assert done.made.contact.checked_on == people.today() != noor.contact.checked_on
    assert done.undo is not None
    done.undo()
    assert vault.contact(noor.record).contact == noor.contact
    assert reasons(vault, noor.record)[-1] == UNDONE


def test_what_was_taken_over_out_of_a_piece_leaves_the_incident_again(vault: FakeVault) -> None:
    diary = Diary(vault, CLOCK)
    told = vault.add_incident(Incident("geroep"), CLOCK.now())
    done = take_over(diary, told.record, [Proposal("sender", "a@b.nl", "a@b.nl")], "Overgenomen uit mail.eml")
    assert done.made.incident.sender == "a@b.nl"
    assert done.undo is not None
    done.undo()
    assert vault.incident(told.record).incident == told.incident
    assert reasons(vault, told.record) == [None, "Overgenomen uit mail.eml", UNDONE]


def test_a_choice_that_was_removed_comes_back_unless_another_took_its_name(vault: FakeVault) -> None:
    choices = SavedChoices(vault)
    both = (SavedChoice("aap", "raad"), SavedChoice("noot", "balie"))
    for one in both:
        choices.keep(one)
    removed = choices.remove("aap")
    assert (removed.made, choices.read()) == (both[1:], both[1:])
    assert removed.undo is not None
    removed.undo()
    assert choices.read() == both
    gone = choices.remove("aap")
    choices.keep(SavedChoice("aap", "iets anders"))
    assert gone.undo is not None
    with pytest.raises(ChangedSince):
        gone.undo()
    assert SavedChoice("aap", "iets anders") in choices.read()
