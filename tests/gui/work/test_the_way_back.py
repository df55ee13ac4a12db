"""A measure, and the list of them, lead back to where somebody came from, and say so."""

from __future__ import annotations

import pytest

from tests.gui.work.conftest import Opened
from tests.gui.work.home_walk import to_result as to_home_result
from tests.gui.work.scan_walk import start, to_result, write
from weerbaar_desktop.domain.measure import Measure, StoredMeasure
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.home.walk_pages import HomeResultPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.measures.list_page import MeasuresPage
from weerbaar_desktop.gui.measures.measure_page import EraseMeasurePage, MeasurePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.scan.result_page import ScanResultPage
from weerbaar_desktop.gui.scan.start_page import ScanStartPage


@pytest.fixture
def lamp(opened: Opened) -> StoredMeasure:
    """One that is open."""
    return opened.vault.add_measure(Measure("Lamp ophangen"), opened.clock.now())


def taken(opened: Opened, page: ScanResultPage, question: str) -> MeasurePage:
    """The page of the measure that is made of what there was to do."""
    page.buttons[question].click()
    opened.until(lambda: page.buttons[question].text().strip() == "Bekijk de maatregel")
    page.buttons[question].click()
    return opened.until_page(MeasurePage)


def test_from_the_home_scan_one_goes_back_to_its_outcome_at_the_same_button(opened: Opened) -> None:
    result = to_home_result(opened, {"voordeur-slot": "attention", "ramen-kier": "attention"})
    measure = taken(opened, result, "voordeur-slot")
    assert (measure.back.text().strip(), measure.destination) == ("Terug naar de uitkomst", "Woningscan")
    measure.back.click()
    opened.until_page(HomeResultPage)
    opened.until(result.buttons["voordeur-slot"].hasFocus)


def test_all_measures_out_of_the_home_scan_lead_back_to_it(opened: Opened, lamp: StoredMeasure) -> None:
    to_home_result(opened, {}).measures.click()
    page = opened.until_page(MeasuresPage)
    assert (page.back.text().strip(), page.destination) == ("Terug naar de uitkomst", "Woningscan")
    page.measures.links[0].click()
    measure = opened.until_page(MeasurePage)
    assert (measure.back.text().strip(), measure.destination) == ("Terug naar Maatregelen", "Woningscan")
    measure.back.click()
    opened.until_page(MeasuresPage).back.click()
    opened.until_page(HomeResultPage)


def test_from_the_self_scan_one_goes_back_to_the_way_in_or_to_the_outcome(opened: Opened) -> None:
    start(opened).measures.click()
    page = opened.until_page(MeasuresPage)
    assert (page.back.text().strip(), page.destination) == ("Terug naar Zelfscan", "Zelfscan")
    page.back.click()
    opened.until_page(ScanStartPage)
    result = to_result(opened, "yes", {2: "no"})
    result.measures.click()
    opened.until_page(MeasuresPage)
    assert (page.back.text().strip(), page.destination) == ("Terug naar de uitkomst", "Zelfscan")
    page.back.click()
    opened.until_page(ScanResultPage)
    taken(opened, result, "deuren-en-ramen").back.click()
    opened.until_page(ScanResultPage)


def test_what_is_done_with_a_measure_keeps_the_way_back(opened: Opened) -> None:
    measure = taken(opened, to_home_result(opened, {"voordeur-slot": "attention"}), "voordeur-slot")
    shown: list[Page] = []
    measure.history.click()
    shown.append(opened.until_page(HistoryPage))
    opened.until_page(HistoryPage).back.click()
    measure.change.click()
    form = opened.until_page(MeasureFormPage)
    shown.append(form)
    write(form, "who", "de buurman")
    form.save_button.click()
    opened.until_page(MeasurePage)
    measure.done.click()
    opened.until(lambda: measure.subtitle == "Gedaan")
    assert measure.back.text().strip() == "Terug naar de uitkomst"
    measure.erase.click()
    asking = opened.until_page(EraseMeasurePage)
    shown.append(asking)
    assert {page.destination for page in shown} == {"Woningscan"}
    asking.erase.click()
    opened.until_page(HomeResultPage)


def test_a_new_measure_belongs_to_the_list_it_was_written_from(opened: Opened) -> None:
    result = to_home_result(opened, {"voordeur-slot": "attention"})
    taken(opened, result, "voordeur-slot").back.click()
    opened.until_page(HomeResultPage)
    start(opened).measures.click()
    opened.until_page(MeasuresPage).write.click()
    form = opened.until_page(MeasureFormPage)
    assert form.destination == "Zelfscan"
    write(form, "what", "Slot vervangen")
    form.save_button.click()
    assert opened.until_page(MeasurePage).back.text().strip() == "Terug naar Maatregelen"


def test_a_place_that_is_new_hands_over_its_own_words_and_its_way_back(opened: Opened, lamp: StoredMeasure) -> None:
    went: list[str] = []
    came = CameFrom("het plan", "Dagboek", lambda: went.append("terug"))
    opened.pages.scans.measures().open(lamp.record, came)
    page = opened.until_page(MeasurePage)
    assert (page.back.accessibleName(), page.destination) == ("Terug naar het plan", "Dagboek")
    page.back.click()
    assert went == ["terug"]
