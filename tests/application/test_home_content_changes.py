"""The content of the home scan changes between two scans: each keeps its own words, and nothing to do is lost."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.home_scans import Found, HomeScans
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.papers import woningscan
from weerbaar_desktop.content.home_scan import load_home_scan
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.report import Table
from weerbaar_desktop.domain.scan import StoredScan
from weerbaar_desktop.presentation.home_result import home_result
from weerbaar_desktop.presentation.home_walk import from_draft

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "content" / "nl"
NAME: Final = "Voordeur: Is te lezen wie hier woont?"
NUMBER: Final = "Omgeving: Vinden hulpdiensten het huis snel?"
NEW_ITEM: Final = "Voordeur: Staat er een vreemde naam op de bel?"
NEW_ZONE: Final = "De buurt: Vinden hulpdiensten het huis snel?"


def changed_content(folder: Path) -> Path:
    """Only TOML is different: an item for another one, another measure, and a zone that has another id and name."""
    made = Path(shutil.copytree(SHIPPED, folder / "nl"))
    items, zones = made / "home_scan.toml", made / "home_zones.toml"
    text = items.read_text("utf-8").replace('id = "voordeur-naam"', 'id = "voordeur-bel"')
    text = text.replace("Is te lezen wie hier woont?", "Staat er een vreemde naam op de bel?")
    text = text.replace("Hang- en sluitwerk met het merk van SKG.", "Een nieuw slot.")
    text = text.replace('"omgeving"', '"buurt"').replace('id = "omgeving-', 'id = "buurt-')
    items.write_text(text, "utf-8")
    told = zones.read_text("utf-8").replace('id = "omgeving"\nname = "Omgeving"', 'id = "buurt"\nname = "De buurt"')
    zones.write_text(told, "utf-8")
    return made


class Twice(NamedTuple):
    """A scan with the content that ships, and one with the changed content."""

    scans: HomeScans
    first: StoredScan
    second: StoredScan


@pytest.fixture
def twice(tmp_path: Path) -> Twice:
    """Something to do in an item and in a zone that are not asked any more, and in one whose measure is another."""
    vault, clock = FakeVault(), StoppedClock()
    attention = ("voordeur-naam", "voordeur-slot", "omgeving-huisnummer")
    first = HomeScans(vault, load_home_scan(SHIPPED), clock).finish({one: Found("attention") for one in attention})
    clock.moment += timedelta(days=190)
    later = HomeScans(vault, load_home_scan(changed_content(tmp_path)), clock)
    found = {"voordeur-slot": Found("attention"), "voordeur-bel": Found("attention")}
    return Twice(later, first, later.finish(found))


def test_the_earlier_scan_is_shown_in_its_own_words(twice: Twice) -> None:
    shown = home_result(twice.scans.seen(twice.first.record), StoppedClock().now().date())
    whats = {one.what for one in shown.actions}
    assert "Hang- en sluitwerk met het merk van SKG." in whats
    assert "Een nieuw slot." not in whats
    assert {NAME, NUMBER} <= {one.label for one in shown.answers}


def test_the_later_one_names_what_is_new_and_what_is_not_asked_any_more(twice: Twice) -> None:
    shown = home_result(twice.scans.seen(twice.second.record), StoppedClock().now().date())
    told = {one.label: (one.before.value, one.after.value) for one in shown.changes}
    assert told[NEW_ITEM] == ("Werd nog niet gevraagd", "Aandacht")
    assert told[NEW_ZONE] == ("Werd nog niet gevraagd", "Niet beantwoord")
    assert told[NAME] == told[NUMBER] == ("Aandacht", "Wordt niet meer gevraagd")
    assert "Voordeur: Zit er gecertificeerd hang- en sluitwerk op?" not in told


def test_what_was_to_do_is_carried_over_in_the_words_of_then_and_becomes_a_measure(twice: Twice) -> None:
    carried = {one.id: one for one in twice.second.scan.carried}
    assert set(carried) == {"voordeur-naam", "omgeving-huisnummer"}
    assert [carried["omgeving-huisnummer"].category, carried["voordeur-naam"].category] == ["Omgeving", "Voordeur"]
    assert all(twice.second.scan.is_carried(one) for one in carried)
    taken = Measures(twice.scans.vault, StoppedClock()).take_from_scan(twice.second.record, "voordeur-naam")
    assert taken.measure.what == "Het naambordje weghalen. Een huisnummer is genoeg."


def test_both_are_printed_each_in_its_own_words(twice: Twice) -> None:
    printed = [
        "\n".join(cell for block in report.blocks if isinstance(block, Table) for row in block.rows for cell in row)
        for report in (
            woningscan.report(twice.scans.seen(one.record), practice=False) for one in (twice.first, twice.second)
        )
    ]
    before, after = printed
    assert NAME in before
    assert NEW_ITEM not in before
    assert "Hang- en sluitwerk met het merk van SKG." in before
    for words in (
        NEW_ITEM,
        NEW_ZONE,
        NAME,
        NUMBER,
        "Wordt niet meer gevraagd",
        "Een nieuw slot.",
        "Van de vorige keer",
    ):
        assert words in after, words


def test_a_draft_of_the_older_content_goes_on_with_what_is_still_asked(twice: Twice) -> None:
    rows: list[Json] = [
        ["voordeur-naam", "look", "attention"],
        ["voordeur-slot", "look", "attention"],
        ["buurt-x", "note", "x"],
    ]
    draft = from_draft({"at": "omgeving", "items": rows}, twice.scans.home)
    assert draft.at == "zones"
    again = from_draft({"at": "voordeur", "items": rows}, twice.scans.home)
    assert (again.at, len(again.items)) == ("voordeur", 1)
