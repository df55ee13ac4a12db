"""The home scan in the window: a whole one, repeated with the difference, left and taken up, and what comes of it."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.gui.work.conftest import RESOURCES, Opened
from tests.gui.work.home_walk import at_zone, begun, home_page, kept_draft, tap, to_check, to_result, write
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.application.home_scans import Found, HomeScans
from weerbaar_desktop.application.papers import woningscan
from weerbaar_desktop.content.home_scan import load_home_scan
from weerbaar_desktop.content.library import Library, load_library
from weerbaar_desktop.gui.home.home_journey import HomeJourney
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.home.walk_pages import EraseHomePage, HomeCheckPage, HomeResultPage, ZonePage, ZonesPage
from weerbaar_desktop.gui.measures.measure_page import MeasurePage
from weerbaar_desktop.presentation.home_walk import HomeDraft, to_draft

LEAST = 44
"""Px: what a thumb finds."""


def test_a_whole_scan_done_twice_shows_the_difference_in_the_words_of_then(opened: Opened) -> None:
    page = to_result(opened, {"voordeur-slot": "attention", "voordeur-naam": "not_seen"})
    assert list(page.buttons) == ["voordeur-slot"]
    texts = labels(page)
    assert "Wie betaalt: De eigenaar van het huis." in texts
    assert "Voordeur: Is te lezen wie hier woont?" in texts
    assert not any("voldoet aan" in text for text in texts)
    assert not home_page(opened).reminder.isVisible()
    opened.clock.moment += timedelta(days=190)
    way_in = home_page(opened)
    assert way_in.reminder.isVisible()
    assert "Uw laatste woningscan is van 22 november 2026." in way_in.reminder.words.text()
    again = to_result(opened, {"voordeur-naam": "attention"})
    texts = labels(again)
    assert "Vergeleken met 22 november 2026." in texts
    assert {"Toen", "Nu", "Aandacht", "Niet gezien"} <= set(texts)
    assert "Voordeur: Zit er gecertificeerd hang- en sluitwerk op?" in texts
    assert [one.scan.what for one in opened.vault.scans("home")] == ["home", "home"]
    assert opened.vault.scans("self") == ()
    assert opened.vault.draft("home_scan") is None


def test_every_tap_is_kept_and_the_list_of_zones_says_how_far_one_is(opened: Opened) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    tap(page, "voordeur-slot", "attention")
    opened.settled()
    assert kept_draft(opened) == {
        "at": "voordeur", "items": [["voordeur-slot", "look", "attention"]], "scan": "0" * 31 + "1",
    }  # fmt: skip
    assert page.foot is not None
    assert page.foot.status() == "Opgeslagen om 21:42"
    tap(page, "voordeur-zicht", "not_seen")
    assert not page.cards["voordeur-naam"].write.isVisible()
    page.back.click()
    tile = opened.until_page(ZonesPage).zones.buttons["voordeur"]
    assert tile.accessibleName() == "Voordeur: 1 van 5 bekeken"


def test_after_a_lock_one_is_in_the_same_zone_with_the_same_words(opened: Opened) -> None:
    begun(opened)
    page = at_zone(opened, "ramen")
    item = next(iter(page.cards))
    write(tap(page, item, "attention"), "note", "kier bij het raam")
    page.leave()
    opened.settled()
    again = HomeJourney(opened.pages.joined, opened.pages)
    again.walk().go_on()
    opened.until(lambda: opened.window.page() is again.walk().zone)
    card = again.walk().zone.cards[item]
    assert again.walk().zone.title == "Ramen"
    assert (card.written()["look"], card.written()["note"]) == ("attention", "kier bij het raam")


def test_the_next_zone_shows_nothing_of_the_one_before_and_going_back_shows_it_all(opened: Opened) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    write(tap(page, "voordeur-zicht", "attention"), "note", "deurspion zit dicht")
    page.next.click()
    first = next(iter(page.cards.values()))
    assert (page.title, first.fields, first.answers.value()) == ("Achterdeur", {}, None)
    assert not any(first.written().values())
    page.back.click()
    again = at_zone(opened, "voordeur").cards["voordeur-zicht"]
    assert (again.written()["look"], again.written()["note"]) == ("attention", "deurspion zit dicht")


def test_the_lock_brings_one_back_to_the_zone(opened: Opened) -> None:
    begun(opened)
    at_zone(opened, "garage")
    opened.settled()
    opened.pages.diary.show()
    opened.pages.ways_back()[ZonePage.window_name]("")
    assert opened.until_page(ZonePage).title == "Garage en berging"


def test_what_the_adviser_writes_is_in_the_measure_and_in_the_scan(opened: Opened) -> None:
    begun(opened)
    card = tap(page := at_zone(opened, "voordeur"), "voordeur-slot", "attention")
    write(card, "measure", "Een nieuw slot van drie sterren.")
    write(card, "priority", "deze week")
    write(card, "done_on", "3-11-2026")
    write(card, "check_on", "3 mei 2027")
    assert card.pays is not None
    card.pays._buttons["navragen"].click()
    page.back.click()
    opened.until_page(ZonesPage).check.click()
    opened.pages.scans.home().walk().check.next.click()
    result = opened.until_page(HomeResultPage)
    (one,) = [each for each in opened.vault.scans("home")[0].scan.questions if each.action]
    assert one.action is not None
    assert one.looked is not None
    assert (one.action.what, one.action.cost) == ("Een nieuw slot van drie sterren.", "Vraag dit na")
    assert (one.looked.priority, one.looked.done_on, one.looked.check_on) == (
        "deze week", date(2026, 11, 3), date(2027, 5, 3),
    )  # fmt: skip
    result.buttons["voordeur-slot"].click()
    opened.until(lambda: result.buttons["voordeur-slot"].text().strip() == "Bekijk de maatregel")
    measure = opened.vault.measures()[0].measure
    assert measure.origin is not None
    assert (measure.origin.record, measure.origin.part) == (opened.vault.scans("home")[0].record, "voordeur-slot")
    assert (measure.status, measure.note) == ("done", "Wie betaalt: Vraag dit na. Hoe dringend: deze week.")
    result.buttons["voordeur-slot"].click()
    asked = opened.until_page(MeasurePage)
    assert asked.origin.text().strip() == "Bekijk de woningscan"
    asked.origin.click()
    opened.until_page(HomeResultPage)


def test_a_day_that_cannot_be_is_said_at_its_field_and_nothing_is_lost(opened: Opened) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    card = tap(page, "voordeur-slot", "attention")
    write(card, "check_on", "31-2-2027")
    page.next.click()
    assert page.summary.hasFocus()
    assert card.fields["check_on"].error.isVisible()
    page.back.click()
    opened.until_page(ZonesPage).check.click()
    opened.pages.scans.home().walk().check.next.click()
    assert opened.until_page(ZonePage).cards["voordeur-slot"].written()["check_on"] == "31-2-2027"
    assert opened.vault.scans("home") == ()


def test_the_check_names_what_was_not_seen_and_brings_one_there(opened: Opened) -> None:
    check = to_check(opened, {"voordeur-naam": "not_seen", "voordeur-slot": "attention"})
    texts = labels(check)
    assert {"Is te lezen wie hier woont?", "Niet gezien."} <= set(texts)
    assert "Kunt u zien wie er aanbelt?" not in texts
    check.links["voordeur-naam"].click()
    page = opened.until_page(ZonePage)
    assert page.cards["voordeur-naam"].answers.first().hasFocus()


def test_a_zone_nobody_went_to_is_one_line(opened: Opened) -> None:
    listed = begun(opened)
    listed.check.click()
    check = opened.pages.scans.home().walk().check
    assert labels(check).count("Deze zone is niet bekeken: ramen") == 1
    assert len(check.links) == 12


def test_it_goes_on_paper_and_the_journal_knows(opened: Opened, tmp_path: Path) -> None:
    page = to_result(opened, {"voordeur-slot": "attention"})
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    assert (tmp_path / "woningscan-2026-11-22.pdf").is_file()
    assert opened.printer.asked[-1].title == woningscan.TITLE
    assert opened.vault._memory.lines[-1][0].kind == "export"


def test_it_is_erased_only_after_asking_once_more(opened: Opened) -> None:
    page = to_result(opened, {})
    page.erase.click()
    asking = opened.until_page(EraseHomePage)
    assert "Woningscan van 22 november 2026, 21:42" in labels(asking)
    asking.erase.click()
    opened.until_page(HomePage)
    assert opened.vault.scans("home") == ()


def test_a_thumb_finds_every_button_on_a_tablet(opened: Opened) -> None:
    opened.window.resize(800, 1280)
    listed = begun(opened)
    page = at_zone(opened, "voordeur")
    tap(page, "voordeur-slot", "attention").unfold()
    result = to_result(opened, {"voordeur-slot": "attention", "voordeur-naam": "not_seen"})
    for shown in (listed, page, opened.pages.scans.home().walk().check, result):
        opened.window.show_page(shown)
        opened.settled()
        for part in filter(None, (shown, shown.foot)):
            for button in part.findChildren(QAbstractButton):
                assert not button.isVisible() or button.height() >= LEAST, button.accessibleName()


def test_what_a_draft_holds_that_makes_no_sense_is_left_out(opened: Opened) -> None:
    opened.vault.save_draft(
        "home_scan",
        {"at": "weg", "items": [["weg", "look", "attention"], ["voordeur-slot", "look", "no"], 3, ["a", "b"]]},
        opened.clock.now(),
    )
    home_page(opened).go_on_button.click()
    assert opened.until_page(ZonesPage).zones.buttons["voordeur"].accessibleName() == "Voordeur: nog doen"


class TestAnOlderContentVersion:
    """The content got other words, and another item, after the first scan."""

    @pytest.fixture
    def library(self, tmp_path_factory: pytest.TempPathFactory) -> Library:
        return load_library(with_other_words(tmp_path_factory.mktemp("inhoud")))

    def test_an_earlier_scan_still_shows_its_own_words(self, opened: Opened) -> None:
        shipped = load_home_scan(RESOURCES / "content" / "nl")
        first = HomeScans(opened.vault, shipped, opened.clock).finish({"voordeur-slot": Found("attention")})
        page = to_result(opened, {"voordeur-slot": "attention"})
        assert {"Nieuwe maatregel.", "Wordt niet meer gevraagd"} <= set(labels(page))
        page.pdf.click()
        opened.until(page.outcome.isVisible)
        opened.pages.scans.home().open(first.record)
        opened.until(lambda: "Hang- en sluitwerk met het merk van SKG." in labels(page))
        assert "Nieuwe maatregel." not in labels(page)

    def test_what_was_half_written_with_an_item_that_is_not_asked_any_more_stays_in_its_own_words(
        self, opened: Opened
    ) -> None:
        shipped = load_home_scan(RESOURCES / "content" / "nl")
        half = HomeDraft("voordeur", {"voordeur-naam": {"look": "attention", "note": "naam op de bel"}}, "0" * 31 + "1")
        opened.vault.save_draft("home_scan", to_draft(half, shipped), opened.clock.now())
        home_page(opened).go_on_button.click()
        page = opened.until_page(ZonePage)
        written = page.cards["voordeur-naam"].written()
        assert {key: value for key, value in written.items() if value} == half.of("voordeur-naam")
        page.back.click()
        opened.until_page(ZonesPage).check.click()
        opened.until_page(HomeCheckPage).next.click()
        result = opened.until_page(HomeResultPage)
        opened.settled()
        asked = next(one for one in shipped.items if one.id == "voordeur-naam")
        kept = next(one for one in opened.vault.scans("home")[0].scan.questions if one.id == asked.id)
        assert (kept.question, kept.answer, kept.note) == (asked.look_at, "attention", "naam op de bel")
        assert asked.measure in labels(result)


def with_other_words(folder: Path) -> Path:
    """A copy of the content in which one item has another measure, and one has another id."""
    made = folder / "nl"
    shutil.copytree(RESOURCES / "content" / "nl", made)
    file = made / "home_scan.toml"
    text = file.read_text("utf-8").replace("Hang- en sluitwerk met het merk van SKG.", "Nieuwe maatregel.")
    file.write_text(text.replace('id = "voordeur-naam"', 'id = "voordeur-naambord"'), "utf-8")
    return made
