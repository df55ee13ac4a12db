"""What was half written and cannot be read any more keeps nobody from writing it again, on any page with a form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened
from tests.gui.work.test_full_entry_pages import begin
from tests.gui.work.test_incident_pages import form
from tests.gui.work.test_measure_pages import journey as measures
from weerbaar_desktop.domain.incident import Incident, StoredIncident
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.people.writing import ContactFormPage
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation import full_entry, measures_shown, people_shown
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.incident_form import draft_key

Opens = Callable[[Opened, StoredIncident], WritingPage]


@pytest.fixture
def plain(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """A short incident."""
    return vault.add_incident(Incident("Er werd geroepen."), clock.now())


def change(opened: Opened, plain: StoredIncident) -> WritingPage:
    """An incident is changed."""
    opened.vault.harm_draft(draft_key(plain.record))
    return form(opened, plain)


def whole(opened: Opened, _plain: StoredIncident) -> WritingPage:
    """A whole entry is begun."""
    opened.vault.harm_draft(full_entry.DRAFT)
    return begin(opened)


def measure(opened: Opened, _plain: StoredIncident) -> WritingPage:
    """A measure is changed."""
    stored = opened.vault.add_measure(Measure("Lamp ophangen"), opened.clock.now())
    opened.vault.harm_draft(measures_shown.draft_key(stored.record))
    measures(opened).writing().open(stored.record)
    return opened.until_page(MeasureFormPage)


def contact(opened: Opened, _plain: StoredIncident) -> WritingPage:
    """Somebody is written down."""
    opened.vault.harm_draft(people_shown.draft_key(people_shown.NEW))
    opened.pages.people().writing().open()
    return opened.until_page(ContactFormPage)


@pytest.mark.parametrize("opens", [change, whole, measure, contact])
def test_it_is_said_and_the_page_opens(opened: Opened, plain: StoredIncident, opens: Opens) -> None:
    page = opens(opened, plain)
    assert page.trouble.isVisible()
    assert page.trouble.title.text() == PUT_ASIDE[0]
    assert page.save_button.isEnabled()
