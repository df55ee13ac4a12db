"""Walking through the self-scan and the measures, for the tests of their pages and for the tour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.scan import Answer
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.measures.list_page import MeasuresPage
from weerbaar_desktop.gui.measures.measure_page import EraseMeasurePage, MeasurePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.gui.scan.check_page import ScanCheckPage
from weerbaar_desktop.gui.scan.question_page import ScanQuestionPage
from weerbaar_desktop.gui.scan.result_page import EraseScanPage, ScanResultPage
from weerbaar_desktop.gui.scan.start_page import AnewPage, ScanStartPage


def start(opened: Opened) -> ScanStartPage:
    """The way in."""
    opened.pages.scans.scan().show()
    return opened.until_page(ScanStartPage)


def choose(page: ScanQuestionPage, answer: Answer) -> None:
    """As a person does."""
    page.answers._buttons[answer].click()


def to_check(
    opened: Opened, answer: Answer = "yes", others: Mapping[int, Answer | None] | None = None
) -> ScanCheckPage:
    """All questions answered the same way but those of `others`, by their number; None skips one."""
    start(opened).begin.click()
    page = opened.until_page(ScanQuestionPage)
    for number in range(1, 19):
        assert f"Vraag {number} van 18" in page.subtitle
        given = {**dict.fromkeys(range(1, 19), answer), **(others or {})}[number]
        if given is None:
            page.skip.click()
        else:
            choose(page, given)
            page.next.click()
    return opened.until_page(ScanCheckPage)


def to_result(
    opened: Opened, answer: Answer = "yes", others: Mapping[int, Answer | None] | None = None
) -> ScanResultPage:
    """To the outcome."""
    to_check(opened, answer, others).next.click()
    page = opened.until_page(ScanResultPage)
    opened.settled()
    return page


def write(page: RevisionPage, key: str, words: str) -> None:
    """In a field of the form."""
    control = page.fields[key].first()
    assert isinstance(control, QLineEdit | QTextEdit)
    control.setText(words)
    page.pauses.touch()


def tour_of_the_scans(opened: Opened) -> Iterator[Page]:
    """Every page of the self-scan and of the measures, after a scan in which everything is to do."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    if not opened.vault.scans("self"):
        to_result(opened)
    yield from tour_of_the_questions(opened)
    opened.until_page(ScanCheckPage).next.click()
    result = opened.until_page(ScanResultPage)
    next(iter(result.buttons.values())).click()  # another time it is a measure already, and this leads to it
    opened.settled()
    opened.window.show_page(result)
    result.pdf.click()
    opened.until(result.outcome.isVisible)
    yield result
    result.erase.click()
    yield opened.until_page(EraseScanPage)
    yield from tour_of_the_measures(opened)


def tour_of_the_questions(opened: Opened) -> Iterator[Page]:
    """Begun, left, begun again and answered to the end; nothing is known after any of the answers."""
    page = start(opened)
    page.begin.click()
    question = opened.until_page(ScanQuestionPage)
    question.next.click()
    yield question
    question.note.set_text("z" * 90)
    question.skip.click()
    question.later.click()
    opened.until_page(ScanStartPage)
    opened.settled()
    yield page
    page.anew.click()
    asking = opened.until_page(AnewPage)
    yield asking
    asking.erase.click()
    for _ in range(18):
        choose(question, "unknown")
        question.next.click()
    yield opened.until_page(ScanCheckPage)


def tour_of_the_measures(opened: Opened) -> Iterator[Page]:
    """One that is written, with a day and a name without an end, and what one can do with it."""
    journey = opened.pages.scans.measures()
    journey.show()
    listed = opened.until_page(MeasuresPage)
    listed.write.click()
    form = opened.until_page(MeasureFormPage)
    form.save_button.click()
    yield form
    write(form, "what", f"Lamp ophangen {'z' * 90}")
    write(form, "who", "y" * 90)
    write(form, "due", "3-12-2026")
    form.save_button.click()
    page = opened.until_page(MeasurePage)
    yield page
    page.done.click()
    opened.until(page.undo.isVisible)
    yield page
    page.history.click()
    yield opened.until_page(HistoryPage)
    opened.window.show_page(page)
    page.erase.click()
    yield opened.until_page(EraseMeasurePage)
    journey.show()
    opened.until_page(MeasuresPage)
    yield listed
