"""Choices of the diary are kept under a name of one's own, and each name stands there once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.fakes import FakeVault
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.application.saved_choices import MOST, NOTE, SavedChoice, SavedChoices, choice_of
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import RefusedInput

ONLY = RowFilter(2026, "threat", "Jan", "phone", "told", since=date(2026, 3, 1), until=date(2026, 3, 31))
THREATS = choice_of("Dreigingen van Jan", "balie", ONLY)


@pytest.fixture
def choices() -> SavedChoices:
    """The choices of an empty vault."""
    return SavedChoices(FakeVault())


def test_a_choice_holds_all_that_the_bar_holds_and_nothing_of_a_concept(choices: SavedChoices) -> None:
    assert choices.keep(THREATS) == choices.read() == (THREATS,)
    assert THREATS.only == ONLY
    assert THREATS.holds("balie", replace(ONLY, concept=("ab" * 16,)))
    assert not THREATS.holds("balie", replace(ONLY, until=None))


def test_choices_stand_by_name_are_renamed_and_removed(choices: SavedChoices) -> None:
    for name in ("zebra", "  Aap \n noot "):
        choices.keep(SavedChoice(name, "raad"))
    assert [one.name for one in choices.read()] == ["Aap noot", "zebra"]
    assert [one.name for one in choices.rename("zebra", "Zebra")] == ["Aap noot", "Zebra"]
    assert choices.remove("aap noot").made == (SavedChoice("Zebra", "raad"),)


@pytest.mark.parametrize("name", ["", "  ", "DREIGINGEN  van jan", "x" * 61, "half \ud83d"])
def test_a_name_that_cannot_stand_changes_nothing(choices: SavedChoices, name: str) -> None:
    choices.keep(THREATS)
    choices.keep(SavedChoice("ander", "raad"))
    before = choices.read()
    with pytest.raises(RefusedInput):
        choices.keep(SavedChoice(name, "raad"))
    with pytest.raises(RefusedInput):
        choices.rename("ander", name)
    assert choices.read() == before


def test_there_are_no_more_than_somebody_can_look_through(choices: SavedChoices) -> None:
    for number in range(MOST):
        choices.keep(SavedChoice(f"keuze {number}", "raad"))
    with pytest.raises(RefusedInput, match="Verwijder er eerst een"):
        choices.keep(THREATS)


def test_a_choice_of_a_newer_program_is_not_shown_and_not_lost(choices: SavedChoices) -> None:
    newer: Json = {"name": "nieuwer", "weather": "regen"}
    choices.vault.keep_note(NOTE, [newer])
    choices.keep(THREATS)
    assert choices.remove(THREATS.name).made == ()
    assert choices.vault.note(NOTE) == [newer]
