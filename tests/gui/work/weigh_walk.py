"""Weighing a signal, for the tests of its pages and for the tour."""

from __future__ import annotations

from collections.abc import Iterator

from tests.gui.work.conftest import Opened
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.signals.weigh_pages import DecidePage, RecognisePage
from weerbaar_desktop.gui.signals.weighing_page import EraseWeighingPage, WeighingPage
from weerbaar_desktop.presentation.weighing_flow import STEPS


def begun(opened: Opened, incident: str) -> RecognisePage:
    """At the first page, from the page of the incident."""
    opened.pages.open_incident(incident)
    page = opened.until_page(IncidentPage)
    opened.settled()
    page.weigh.click()
    return opened.until_page(RecognisePage)


def recognise(page: RecognisePage, *signs: str) -> None:
    """As a person ticks them."""
    for sign in signs:
        next(group for group in page.groups if sign in group.offered)._buttons[sign].click()


def onward(opened: Opened, page: RecognisePage) -> RecognisePage:
    """To the next page of what is recognised."""
    page.next.click()
    opened.until(lambda: opened.window.page() is not page)
    return opened.until_page(RecognisePage)


def to_decision(opened: Opened, incident: str, *signs: str) -> DecidePage:
    """Through every page, with these recognised wherever they are asked."""
    page = begun(opened, incident)
    for _ in list(STEPS)[2:]:
        recognise(page, *(one for one in page.offered if one in signs))
        page = onward(opened, page)
    recognise(page, *(one for one in page.offered if one in signs))
    page.next.click()
    return opened.until_page(DecidePage)


def decide(page: DecidePage, outcome: str, why: str) -> None:
    """As a person does."""
    assert page.choices is not None
    page.choices._buttons[outcome].click()
    page.why.setPlainText(why)


def tour_of_the_weighing(opened: Opened) -> Iterator[Page]:
    """Every page, with a lot recognised and long words, and the weighing that comes of it."""
    incident = opened.vault.incidents()[0].record
    page = begun(opened, incident)
    if not page.chosen():
        recognise(page, "weapon", "at_home")
    while isinstance(opened.window.page(), RecognisePage):
        page = opened.until_page(RecognisePage)
        if page.more.isVisible():
            page.more.setPlainText("z" * 90)
        if not page.chosen():
            recognise(page, *page.offered[-4:-1])
        yield page
        page.next.click()
        opened.until(lambda: opened.window.page() is not page)  # noqa: B023  # asked before the next round
    last = opened.until_page(DecidePage)
    last.why.clear()
    last.next.click()
    yield last
    decide(last, "police", "z" * 90)
    last.next.click()
    shown = opened.until_page(WeighingPage)
    yield shown
    shown.erase.click()
    yield opened.until_page(EraseWeighingPage)
    opened.pages.open_incident(incident)
    opened.until_page(IncidentPage)
    opened.settled()
    yield opened.until_page(IncidentPage)
