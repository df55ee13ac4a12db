"""The list of measures in the window: written, narrowed, changed with a reason, on paper and in a calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.fake_ways import FIRST
from tests.gui.work.conftest import Opened
from tests.gui.work.scan_walk import write
from tests.gui.work.test_coming_back import come_back
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.application.papers import maatregelen
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin, StoredMeasure
from weerbaar_desktop.gui.aangifte.confirming import ConfirmPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.measures.list_page import MeasuresPage
from weerbaar_desktop.gui.measures.measure_page import EraseMeasurePage, MeasurePage
from weerbaar_desktop.gui.measures.measures_journey import MeasuresJourney


def journey(opened: Opened) -> MeasuresJourney:
    """Of the open vault."""
    return opened.pages.scans.measures()


def listed(opened: Opened) -> MeasuresPage:
    """The list."""
    journey(opened).show()
    page = opened.until_page(MeasuresPage)
    opened.settled()
    return page


@pytest.fixture
def lamp(opened: Opened) -> StoredMeasure:
    """One that is open, with a day."""
    return opened.vault.add_measure(Measure("Lamp ophangen", who="ik", due=date(2026, 12, 3)), opened.clock.now())


def test_of_a_long_list_the_first_are_there_and_more_when_asked_for(opened: Opened) -> None:
    for number in range(45):
        opened.vault.add_measure(Measure(f"Doe {number}"), opened.clock.now())
    page = listed(opened)
    assert (len(page.measures.links), "Hier staan er 20 van 45." in labels(page)) == (20, True)
    page.more.click()
    assert (len(page.measures.links), page.measures.links[20].hasFocus()) == (40, True)
    page.measures.links[39].click()
    opened.until_page(MeasurePage).back.click()
    opened.until_page(MeasuresPage)
    assert len(page.measures.links) == 40
    page.more.click()
    assert (len(page.measures.links), page.more.isHidden()) == (45, True)
    page.status._buttons["all"].click()
    opened.settled()
    assert len(page.measures.links) == 20


def test_words_without_a_space_or_an_end_stay_one_line_in_the_list(opened: Opened) -> None:
    opened.vault.add_measure(Measure("w" * 5_000, who="v" * 3_000), opened.clock.now())
    page = listed(opened)
    assert max(map(len, labels(page))) < 200
    page.measures.links[0].click()
    shown = opened.until_page(MeasurePage)
    assert len(shown.title) < 130
    assert "w" * 5_000 in labels(shown)


def test_a_measure_is_written_with_one_answer(opened: Opened) -> None:
    page = listed(opened)
    assert "Er staat nog niets op deze lijst." in labels(page)
    assert not page.pdf.isEnabled()
    page.write.click()
    form = opened.until_page(MeasureFormPage)
    form.save_button.click()
    assert form.summary.hasFocus()
    write(form, "what", "Slot vervangen")
    write(form, "due", "31-11-2026")
    form.save_button.click()
    assert form.summary.hasFocus()
    write(form, "due", "3-12-2026")
    form.save_button.click()
    shown = opened.until_page(MeasurePage)
    assert (shown.title, shown.subtitle) == ("Slot vervangen", "Nog te doen")
    assert "U schreef deze maatregel zelf op." in labels(shown)
    (stored,) = opened.vault.measures()
    assert stored.measure == Measure("Slot vervangen", due=date(2026, 12, 3))
    opened.settled()
    assert opened.vault.draft("measure_new") is None


def test_what_is_half_written_comes_back_there_also_after_a_lock(opened: Opened, lamp: StoredMeasure) -> None:
    journey(opened).writing().open(lamp.record)
    form = opened.until_page(MeasureFormPage)
    write(form, "note", "trap lenen")
    assert opened.pages.record() == lamp.record
    form.later.click()
    opened.until_page(MeasurePage)
    opened.settled()
    opened.pages.ways_back()[MeasureFormPage.window_name](lamp.record)
    opened.until(lambda: opened.window.page() is form)
    assert form.typed()["note"] == "trap lenen"
    assert any(text.startswith("Dit is uw concept van") for text in labels(form))


def test_the_list_is_narrowed_to_how_it_stands(opened: Opened, lamp: StoredMeasure) -> None:
    opened.vault.add_measure(Measure("Slot", status="done"), opened.clock.now())
    page = listed(opened)
    assert [link.text() for link in page.measures.links] == ["Lamp ophangen"]
    assert page.measures.links[0].accessibleName() == "Lamp ophangen. Nog te doen, 3 december 2026. Wie: ik."
    page.status._buttons["done"].click()
    opened.until(lambda: [link.text() for link in page.measures.links] == ["Slot"])
    assert not page.calendar.isVisible()
    page.status._buttons["all"].click()
    opened.until(lambda: len(page.measures.links) == 2)
    page.status._buttons["left"].click()
    opened.until(lambda: "Hier staat niets met deze keuze." in labels(page))


def test_done_is_one_button_and_taking_it_back_asks_why(opened: Opened, lamp: StoredMeasure) -> None:
    journey(opened).open(lamp.record)
    page = opened.until_page(MeasurePage)
    for _ in range(2):  # pressed twice it is one version
        page.done.click()
    opened.until(lambda: page.subtitle == "Gedaan")
    opened.settled()
    assert not page.done.isVisible()
    assert opened.vault.measure(lamp.record).revisions == 2
    page.change.click()
    form = opened.until_page(MeasureFormPage)
    form.fields["status"].show_typed("open")
    form.save_button.click()
    assert form.summary.hasFocus()
    form._reason_text.set_text("hij viel eraf")
    form.save_button.click()
    opened.until_page(MeasurePage)
    page.history.click()
    texts = labels(opened.until_page(HistoryPage))
    assert {"Aangevuld.", "hij viel eraf", "Hoe het staat", "Gedaan"} <= set(texts)


def test_nothing_is_stored_where_nothing_changed(opened: Opened, lamp: StoredMeasure) -> None:
    journey(opened).open(lamp.record)
    opened.until_page(MeasurePage).change.click()
    opened.until_page(MeasureFormPage).save_button.click()
    opened.until_page(MeasurePage)
    opened.settled()
    assert opened.vault.measures() == (lamp,)


def test_what_is_written_survives_a_full_disk(opened: Opened) -> None:
    listed(opened).write.click()
    form = opened.until_page(MeasureFormPage)
    write(form, "what", "Slot vervangen")
    opened.settled()
    opened.vault.full = True
    form.save_button.click()
    opened.until(form.trouble.isVisible)
    opened.vault.full = False
    form.save_button.click()
    opened.until_page(MeasurePage)


def test_it_is_erased_only_after_asking_once_more(opened: Opened, lamp: StoredMeasure) -> None:
    journey(opened).open(lamp.record)
    page = opened.until_page(MeasurePage)
    page.erase.click()
    asking = opened.until_page(EraseMeasurePage)
    assert "Lamp ophangen" in labels(asking)
    asking.keep.click()
    assert opened.window.page() is page
    page.erase.click()
    asking.erase.click()
    opened.until_page(MeasuresPage)
    assert opened.vault.measures() == ()


def test_where_the_computer_opened_the_vault_the_passphrase_is_asked_before_the_list_goes_out(
    opened: Opened, lamp: StoredMeasure, tmp_path: Path
) -> None:
    opened.vault.opened_by = "keyring"
    page = listed(opened)
    page.pdf.click()
    opened.until_page(ConfirmPage).back.click()
    assert opened.window.page() is page
    page.pdf.click()
    asking = opened.until_page(ConfirmPage)
    assert not opened.printer.asked
    asking.passphrase.line_edit.setText(FIRST)
    asking.save_button.click()
    opened.until_page(MeasuresPage)
    opened.until(page.outcome.isVisible)
    assert (tmp_path / "maatregelen-2026-11-22.pdf").is_file()


def test_the_list_goes_on_paper_as_it_is_narrowed(opened: Opened, lamp: StoredMeasure, tmp_path: Path) -> None:
    opened.vault.add_measure(Measure("Slot", status="done"), opened.clock.now())
    page = listed(opened)
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    assert (tmp_path / "maatregelen-2026-11-22.pdf").is_file()
    assert opened.printer.asked[-1].title == maatregelen.TITLE
    line, content = opened.vault._memory.lines[-1]
    assert (line.kind, content and content.document) == (
        "export", {"what": "maatregelen", "measures": [lamp.record]},
    )  # fmt: skip


def test_the_calendar_learns_the_day_and_nothing_else(opened: Opened, lamp: StoredMeasure, tmp_path: Path) -> None:
    page = listed(opened)
    page.calendar.click()
    opened.until(page.outcome.isVisible)
    text = (tmp_path / "afspraak.ics").read_text(encoding="utf-8")
    assert "20261203" in text
    assert "Lamp" not in text
    assert "Iets van mijn lijst" in text


def test_a_measure_comes_of_an_incident_and_both_lead_to_each_other(stored: StoredIncident, opened: Opened) -> None:
    opened.pages.open_incident(stored.record)
    incident = opened.until_page(IncidentPage)
    incident.measure.click()
    form = opened.until_page(MeasureFormPage)
    assert (opened.pages.record(), form.destination) == (f"incident_{stored.record}", "Dagboek")
    write(form, "what", "Camera bij de deur")
    form.later.click()
    opened.until_page(IncidentPage)
    incident.measure.click()
    opened.until_page(MeasureFormPage)
    assert form.typed()["what"] == "Camera bij de deur"
    form.save_button.click()
    page = opened.until_page(MeasurePage)
    (made,) = opened.vault.measures()
    assert made.measure.origin == MeasureOrigin("incident", stored.record)
    assert page.back.text().strip() == "Terug naar het incident"
    assert "Deze maatregel komt uit een incident. Dat gebeurde 21 november 2026, 21:41." in labels(page)
    page.back.click()
    opened.until_page(IncidentPage)
    opened.settled()
    assert [link.text() for link in incident.measures.links] == ["Camera bij de deur"]
    incident.measures.links[0].click()
    opened.until_page(MeasurePage).origin.click()
    opened.until_page(IncidentPage)


def test_half_written_about_an_incident_it_still_comes_of_it_after_a_lock(
    stored: StoredIncident, opened: Opened
) -> None:
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage).measure.click()
    write(opened.until_page(MeasureFormPage), "what", "Camera")
    opened.pages = come_back(opened)
    form = opened.until_page(MeasureFormPage)
    opened.until(lambda: form.typed()["what"] == "Camera")
    form.save_button.click()
    opened.until_page(MeasurePage)
    assert opened.vault.measures()[0].measure.origin == MeasureOrigin("incident", stored.record)


def test_the_list_says_where_each_came_from_and_is_narrowed_to_one_place(
    stored: StoredIncident, opened: Opened, lamp: StoredMeasure, tmp_path: Path
) -> None:
    assert not listed(opened).place.isVisible()
    of_it = Measure("Camera", origin=MeasureOrigin("incident", stored.record))
    camera = opened.vault.add_measure(of_it, opened.clock.now())
    page = listed(opened)
    assert [link.accessibleName() for link in page.measures.links] == [
        "Lamp ophangen. Nog te doen, 3 december 2026. Wie: ik.", "Camera. Nog te doen. Uit: incident.",
    ]  # fmt: skip
    page.place.setCurrentIndex([page.place.itemText(place) for place in range(page.place.count())].index("Incident"))
    opened.until(lambda: [link.text() for link in page.measures.links] == ["Camera"])
    assert not page.calendar.isVisible()
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    _, content = opened.vault._memory.lines[-1]
    assert content is not None
    assert content.document["measures"] == [camera.record]
    assert "Incident" in repr(opened.printer.asked[-1])
