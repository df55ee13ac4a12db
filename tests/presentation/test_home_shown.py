"""The words of the page on the home scan, and what is said of a source that was reviewed long ago."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from weerbaar_desktop.content.home_scan import load_home_scan
from weerbaar_desktop.presentation.blank_shown import blank_name
from weerbaar_desktop.presentation.home_shown import home_shown

HOME = load_home_scan(Path(__file__).parents[2] / "resources" / "content" / "nl")


def test_every_level_is_told_with_who_acts_and_where_it_comes_from() -> None:
    shown = home_shown(HOME, date(2026, 11, 28))
    assert [level.name for level in shown.levels] == [level.name for level in HOME.levels]
    assert all(level.who.startswith("Wie: ") and level.explained for level in shown.levels)
    assert all(one.source.startswith("Bron: ") for level in shown.levels for one in level.explained)


def test_a_source_is_called_old_after_a_year_and_not_before() -> None:
    soon = home_shown(HOME, date(2027, 11, 27))
    later = home_shown(HOME, date(2027, 11, 28))
    assert not any("Controleer het" in part.source for part in soon.parts)
    assert all("Controleer het" in part.source for part in later.parts)
    assert all("Controleer het" in one.source for level in later.levels for one in level.explained)


def test_only_what_stands_on_the_page_is_shown_there() -> None:
    assert [part.heading for part in home_shown(HOME, date(2026, 11, 28)).parts] == [
        part.heading for part in HOME.parts if "page" in part.shown
    ]
    assert blank_name("woningscan") == "woningscan-leeg.pdf"
