"""The time after an incident in the window: a plan is made, a step done, lessons taken, and the rest printed."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit

from tests.fakes import FakeVault
from tests.gui.work.care_walk import planned, start, write
from tests.gui.work.conftest import Opened
from tests.gui.work.test_coming_back import at, come_back
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.aftercare.form_pages import BeginPage, ErasePlanPage, StepFormPage, WordsFormPage
from weerbaar_desktop.gui.aftercare.plan_page import PlanPage
from weerbaar_desktop.gui.aftercare.start_page import CareStartPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.measures.measure_page import MeasurePage


def test_a_plan_begins_at_the_incident_and_opens_there_again(
    stored: StoredIncident, opened: Opened, vault: FakeVault
) -> None:
    opened.pages.open_incident(stored.record)
    page = opened.until_page(IncidentPage)
    page.after.click()
    begin = opened.until_page(BeginPage)
    assert begin._day.text() == "21-11-2026"
    begin.save_button.click()
    opened.until_page(PlanPage).incident.click()
    opened.until_page(IncidentPage).after.click()
    opened.until_page(PlanPage)
    [plan] = vault.care_plans()
    assert plan.plan.incident == stored.record
    assert vault.draft(f"care_new_{stored.record}") is None


def test_a_plan_without_a_day_or_a_person_is_not_made(opened: Opened, vault: FakeVault) -> None:
    start(opened).begin.click()
    page = opened.until_page(BeginPage)
    page._day.setText("30-2-2026")
    page.whom.set_values(())
    page.save_button.click()
    assert page.summary.isVisible()
    assert vault.care_plans() == ()


def test_a_step_is_done_and_the_rest_is_printed(opened: Opened, vault: FakeVault) -> None:
    page = planned(opened, "partner")
    page.steps["zelfde-dag"].click()
    form = opened.until_page(StepFormPage)
    form.fields["person_0"].show_typed("well")
    form.fields["partner_0"].show_typed("hard")
    form.fields["done"].show_typed("yes")
    write(form, "note", "Sam was er.")
    form.save_button.click()
    page = opened.until_page(PlanPage)
    opened.settled()
    step = vault.care_plans()[0].plan.step("zelfde-dag")
    assert (step.done_on, step.note) == (opened.clock.now().date(), "Sam was er.")
    assert [one.answer for part in step.parts for one in part.questions] == ["well", None, "hard"]
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    [report] = opened.printer.asked
    assert "Dezelfde dag" not in str(report)
    assert "Na drie dagen" in str(report)
    assert "Sam" not in str(report)
    page.calendar.click()
    opened.until((opened.chooser.folder / "afspraak.ics").exists)
    assert "incident" not in (opened.chooser.folder / "afspraak.ics").read_text(encoding="utf-8").casefold()


def test_an_answer_that_changes_asks_why(opened: Opened, vault: FakeVault) -> None:
    planned(opened).write.click()
    form = opened.until_page(WordsFormPage)
    write(form, "wishes", "rust")
    form.save_button.click()
    opened.until_page(PlanPage).write.click()
    form = opened.until_page(WordsFormPage)
    write(form, "wishes", "dat het stopt")
    form.save_button.click()
    assert form.summary.isVisible()
    form._reason_text.setPlainText("te vaag")
    form.save_button.click()
    opened.until_page(PlanPage)
    assert vault.care_plans()[0].plan.wishes == "dat het stopt"


def test_a_lesson_becomes_a_measure_and_one_comes_back_from_it(opened: Opened, vault: FakeVault) -> None:
    planned(opened).write.click()
    form = opened.until_page(WordsFormPage)
    write(form, "habits", "Andere route nemen")
    form.save_button.click()
    page = opened.until_page(PlanPage)
    opened.settled()
    route = "habits: Andere route nemen"
    page.lessons[route].click()
    opened.until(lambda: page.lessons[route].text().strip() == "Bekijk de maatregel")
    assert len(vault.measures()) == 1
    page.lessons[route].click()
    measure = opened.until_page(MeasurePage)
    assert measure.back.text().strip() == "Terug naar uw plan"
    measure.back.click()
    opened.until_page(PlanPage)


def test_half_a_note_comes_back_after_a_lock(opened: Opened) -> None:
    planned(opened).steps["een-week"].click()
    page = opened.until_page(StepFormPage)
    field = page.fields["note"].first()
    assert isinstance(field, QTextEdit)
    field.insertPlainText("Ik mijd het plein")
    at(field, 7)
    field.setFocus()
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), StepFormPage) and opened.window.page() is not page)
    back = opened.window.focusWidget()
    assert isinstance(back, QTextEdit)
    assert (back.toPlainText(), back.textCursor().position()) == ("Ik mijd het plein", 7)
    assert opened.until_page(StepFormPage).title == "Na een week"


def test_a_plan_half_begun_comes_back_after_a_lock(opened: Opened) -> None:
    start(opened).begin.click()
    page = opened.until_page(BeginPage)
    page.whom._buttons["children"].click()
    page._day.clear()
    page._day.insert("1-11-2026")
    opened.settled()
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), BeginPage) and opened.window.page() is not page)
    assert opened.until_page(BeginPage).typed() == ("1-11-2026", ("person", "children"))


def test_the_way_in_reminds_quietly_and_names_whom_to_call(opened: Opened) -> None:
    page = start(opened)
    assert not page.reminder.isVisible()
    planned(opened)
    page = start(opened)
    assert page.reminder.isVisible()
    assert "Later mag ook." in page.reminder.words.text()
    assert page.side is not None
    texts = [label.text() for label in page.side.findChildren(type(page.reminder.title))]
    assert any("113" in text for text in texts)


def test_a_plan_is_erased(opened: Opened, vault: FakeVault) -> None:
    planned(opened).erase.click()
    opened.until_page(ErasePlanPage).erase.click()
    opened.until_page(CareStartPage)
    assert vault.care_plans() == ()
