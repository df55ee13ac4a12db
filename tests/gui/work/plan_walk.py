"""Both plans as a person goes through them, for the tests of their pages and for the tour."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.gui.work.conftest import Opened
from tests.gui.work.home_walk import home_page
from tests.gui.work.scan_walk import start
from weerbaar_desktop.domain.plan import LONGEST
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.plans.family_pages import EraseFamilyPage, FamilyPage
from weerbaar_desktop.gui.plans.part_pages import FamilyCheckPage, PartPage
from weerbaar_desktop.gui.plans.starter_pages import EraseStarterPage, FirstDayPage, StarterPage


def type_day(page: FirstDayPage, words: str) -> None:
    """The first day, as it is typed."""
    control = page.fields["first_day"].first()
    assert isinstance(control, QLineEdit)
    control.setText(words)
    page.pauses.touch()


def to_starter(opened: Opened, first_day: str = "") -> StarterPage:
    """A plan from this day, or from the one that is proposed."""
    start(opened).starter.click()
    form = opened.until_page(FirstDayPage)
    if first_day:
        QTest.keyClicks(form.first_focus(), first_day)  # over what is proposed
    form.save_button.click()
    page = opened.until_page(StarterPage)
    opened.settled()
    return page


def choose(page: PartPage, answer: str) -> None:
    """The same answer to every sentence of this page."""
    for group in page.agreed:
        group._buttons[answer].click()


def fill(page: PartPage, words: str) -> None:
    """The same words in every line of this page, with its label behind them."""
    for label, field in page.lines.items():
        control = field.control
        assert isinstance(control, QLineEdit)
        control.clear()
        control.insert(f"{words} {label}")


def to_family_check(opened: Opened, answer: str = "yes", words: str = "Sanne") -> FamilyCheckPage:
    """Every subject answered in the same way."""
    card = home_page(opened).family
    (card.talk if card.go_on.isHidden() else card.go_on).click()
    page = opened.until_page(PartPage)
    number = len(opened.pages.joined.work.library.family)
    for place in range(1, number + 1):
        assert f"Onderdeel {place} van {number}" in page.subtitle
        choose(page, answer)
        fill(page, words)
        page.next.click()
    return opened.until_page(FamilyCheckPage)


def to_family(opened: Opened, answer: str = "yes", words: str = "Sanne") -> FamilyPage:
    """To the plan."""
    to_family_check(opened, answer, words).next.click()
    page = opened.until_page(FamilyPage)
    opened.settled()
    return page


def tour_of_the_plans(opened: Opened) -> Iterator[Page]:
    """Every page of both plans."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    yield from tour_of_the_starter(opened)
    yield from tour_of_the_talk(opened)
    yield from tour_of_the_family(opened)


def tour_of_the_starter(opened: Opened) -> Iterator[Page]:
    """A first day that is none, then a plan of which measures are made, on paper and elsewhere."""
    start(opened).starter.click()
    form = opened.until_page(FirstDayPage)
    type_day(form, "31-2-2026")
    form.save_button.click()
    yield form
    type_day(form, "10-11-2026")
    form.save_button.click()
    page = opened.until_page(StarterPage)
    yield page
    page.take.click()
    opened.until(page.measures.isVisible)
    page.calendar.click()
    opened.until(page.outcome.isVisible)
    page.pdf.click()
    opened.until(lambda: page.progress.isHidden() and page.pdf.isEnabled())
    yield page
    page.change.click()
    type_day(opened.until_page(FirstDayPage), "11-11-2026")
    form.save_button.click()
    yield form
    form._reason_text.set_text("z" * 90)
    form.save_button.click()
    opened.until_page(StarterPage)
    page.history.click()
    yield opened.until_page(HistoryPage)
    opened.window.show_page(page)
    page.erase.click()
    yield opened.until_page(EraseStarterPage)
    yield start(opened)


def tour_of_the_talk(opened: Opened) -> Iterator[Page]:
    """A line without an end and words without a space, left and taken up again."""
    shown = home_page(opened)
    if shown.family.see.isVisible():  # another time round: of the plan that is there
        shown.family.see.click()
        opened.until_page(FamilyPage).erase.click()
        opened.until_page(EraseFamilyPage).erase.click()
        opened.until(lambda: opened.window.page() is shown)
        opened.settled()
    yield shown
    shown.family.talk.click()
    part = opened.until_page(PartPage)
    fill(part, "z" * (LONGEST + 1))
    part.next.click()
    yield part
    fill(part, "z" * 90)
    part.later.click()
    opened.until(lambda: opened.window.page() is shown)
    opened.settled()
    yield shown


def tour_of_the_family(opened: Opened) -> Iterator[Page]:
    """What is not agreed on yet, and what stays in the vault."""
    check = to_family_check(opened, "not_yet", "y" * 90)
    yield check
    check.next.click()
    page = opened.until_page(FamilyPage)
    page.reveal.click()
    yield page
    page.take.click()
    opened.until(page.take.isHidden)
    yield page
    page.change.click()
    opened.until_page(FamilyCheckPage).next.click()
    opened.until_page(FamilyPage)
    page.history.click()
    yield opened.until_page(HistoryPage)
    opened.window.show_page(page)
    page.erase.click()
    yield opened.until_page(EraseFamilyPage)
