"""Locked on any page of any way and opened again: the same page, with the same answers on it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_coming_back import come_back
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.aangifte.alternatives_page import AlternativesPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.filing.form_page import FilingFormPage
from weerbaar_desktop.gui.filing.incidents_page import FilingIncidentsPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.answer_group import AnswerGroup
from weerbaar_desktop.presentation.aangifte_flow import answer_form
from weerbaar_desktop.presentation.shielding_shown import KEEP

WAYS = ("gespreksnotitie", "interne-melding", "melding", "aangifte", "klacht")
ANSWERS = {
    "complainant.office": "raadslid",
    "complainant.work_address": "Raadhuisplein 1, Lindewaard",
    "private.phones": "06-00000000",
    "private.family": "Joost",
    "date": "20-11-2026",
}


@pytest.fixture
def told(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """An incident that names a family member, so that there is something to decide of."""
    return vault.add_incident(make(clock, "Hij riep naar Joost en volgde mij.", 1), clock.now())


def seen(page: Page) -> tuple[list[str], list[str], list[str]]:
    """All that somebody reads on a page, all that was typed there, and all that is chosen; the foot apart."""
    foot = page.foot

    def here(widget: QLabel | QLineEdit | QTextEdit | QAbstractButton) -> bool:
        return widget.isVisibleTo(page) and not (foot is not None and foot.isAncestorOf(widget))

    read = [label.text() for label in page.findChildren(QLabel) if here(label)]
    typed = [line.text() for line in page.findChildren(QLineEdit) if here(line)]
    typed += [area.toPlainText() for area in page.findChildren(QTextEdit) if here(area)]
    buttons = [button for button in page.findChildren(QAbstractButton) if here(button)]
    chosen = [button.accessibleName() or button.text() for button in buttons if button.isChecked()]
    return read, typed, chosen


def fill(page: FlowPage, number: int) -> None:
    """Answers everything on a page as a person does, with what says on which page it was."""
    if not isinstance(page, QuestionsPage):
        return
    for key, asked in page._asked.items():
        control = page.target(key)
        if isinstance(control, QLineEdit | QTextEdit):
            fallback = "" if answer_form(key) in ("date", "rows") else f"Antwoord {number}"
            control.setFocus(Qt.FocusReason.TabFocusReason)
            control.selectAll()
            text = ANSWERS.get(key, fallback)
            (control.insert if isinstance(control, QLineEdit) else control.insertPlainText)(text)
        elif isinstance(asked.control, AnswerGroup):
            asked.control._buttons["no"].click()
        else:
            control.click()  # type: ignore[attr-defined]  # the button that adds a row
            page.findChildren(QLineEdit)[0].insert("Een ruit")


def searched(opened: Opened) -> FlowPage:
    """The page as it stands once nothing is being looked for any more."""
    page = opened.until_page(FlowPage)
    opened.settled()
    opened.until(lambda: not opened.window.jobs.reading)
    opened.until(page.next.isEnabled)
    return page


def decide(page: FlowPage) -> None:
    """Something is decided of the first place."""
    if isinstance(page, ShieldPage):
        card = next(iter(page.cards.values()))
        card.question._buttons[KEEP].click()
        card.why.insert("Zo zei hij het.")


def locked(opened: Opened) -> None:
    """A lock here, and the vault opened again."""
    before = searched(opened)
    was = seen(before)
    opened.pages = come_back(opened)
    opened.until(lambda: opened.window.page() is not before and isinstance(opened.window.page(), FlowPage))
    after = searched(opened)
    assert type(after) is type(before)
    assert after.window_name == before.window_name
    assert seen(after) == was
    if isinstance(before, ChoosePage) and isinstance(after, ChoosePage):
        assert after.records() == before.records()


def is_elsewhere(opened: Opened, page: Page) -> bool:
    """Another page is shown."""
    return opened.window.page() is not page


@pytest.mark.parametrize("way", WAYS)
def test_a_lock_on_any_page_of_a_way_changes_nothing(way: str, told: StoredIncident, opened: Opened) -> None:
    opened.pages.aangifte().use(told.record)
    opened.until_page(ChoosePage)
    walked: list[str] = []
    while True:
        page = searched(opened)
        if isinstance(page, ChooseWayPage):
            page.answers[way].click()
        fill(page, len(walked))
        decide(page)
        locked(opened)
        draft = opened.pages.aangifte()._kept.now
        assert draft is not None
        walked.append(draft.walk.step)
        if draft.walk.step == draft.walk.steps[-1]:
            break
        page = searched(opened)
        page.next.click()
        opened.until(partial(is_elsewhere, opened, page))
    assert tuple(walked) == draft.walk.steps


def test_other_possibilities_lead_back_to_the_way_that_was_begun(told: StoredIncident, opened: Opened) -> None:
    opened.pages.aangifte().use(told.record)
    opened.until_page(ChoosePage).next.click()
    opened.until_page(ChooseWayPage).others.click()
    opened.until_page(AlternativesPage)
    come_back(opened)
    assert opened.until_page(ChooseWayPage).answers["gespreksnotitie"].isChecked()


def test_ticks_of_what_was_done_are_there_after_a_lock(told: StoredIncident, opened: Opened) -> None:
    opened.pages.aangifte().filing.write()
    form = opened.until_page(FilingFormPage)
    form.fields["what"].show_typed("talk")
    form.fields["what"].changed.emit()
    form.choose.click()
    opened.until_page(FilingIncidentsPage).view.rows.check([told.record])
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), FilingFormPage) and opened.window.page() is not form)
    back = opened.until_page(FilingFormPage)
    assert (back.typed()["what"], back.typed()["incidents"]) == ("talk", [told.record])
