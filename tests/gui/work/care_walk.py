"""The time after an incident, for the tests of its pages and for the tour."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.gui.work.conftest import Opened
from weerbaar_desktop.gui.aftercare.form_pages import BeginPage, ErasePlanPage, StepFormPage, WordsFormPage
from weerbaar_desktop.gui.aftercare.plan_page import PlanPage
from weerbaar_desktop.gui.aftercare.start_page import CareStartPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.revision_page import RevisionPage


def start(opened: Opened) -> CareStartPage:
    """The way in."""
    opened.pages.aftercare.care().show()
    page = opened.until_page(CareStartPage)
    opened.settled()
    return page


def planned(opened: Opened, *whom: str, day: str = "") -> PlanPage:
    """A plan that is made, also for these at home."""
    start(opened).begin.click()
    page = opened.until_page(BeginPage)
    page.whom.set_values({"person", *whom})
    if day:
        QTest.keyClicks(page.first_focus(), day)  # over what is proposed
    page.save_button.click()
    made = opened.until_page(PlanPage)
    opened.settled()
    return made


def write(page: RevisionPage, key: str, words: str) -> None:
    """In a field of a form."""
    control = page.fields[key].first()
    assert isinstance(control, QLineEdit | QTextEdit)
    control.setText(words)
    page.pauses.touch()


def tour_of_the_time_after(opened: Opened) -> Iterator[Page]:
    """Every page, with a plan for everybody, long words, a holiday, and all one can do with it."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    start(opened).begin.click()
    begin = opened.until_page(BeginPage)
    begin._day.setText("30-11-2027")
    begin.whom.set_values(())
    begin.save_button.click()
    yield begin
    yield from tour_of_the_plan(opened)


def tour_of_the_plan(opened: Opened) -> Iterator[Page]:
    """One that is made, filled in and printed, with its history and erasing."""
    page = planned(opened, "partner", "children", day="1-11-2026")
    page.steps["drie-dagen"].click()
    step = opened.until_page(StepFormPage)
    step.fields["day"].show_typed("geen dag")
    write(step, "note", "z" * 90)
    step.save_button.click()
    yield step
    write(step, "day", "26-12-2026")
    step.save_button.click()
    opened.until_page(PlanPage).write.click()
    words = opened.until_page(WordsFormPage)
    for key in words.fields:
        write(words, key, f"{key} {'z' * 90}")
    yield words
    words.save_button.click()
    opened.until_page(PlanPage)
    opened.settled()
    next(iter(page.lessons.values())).click()
    opened.settled()
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    yield page
    page.history.click()
    yield opened.until_page(HistoryPage)
    opened.window.show_page(page)
    page.erase.click()
    yield opened.until_page(ErasePlanPage)
    yield start(opened)
