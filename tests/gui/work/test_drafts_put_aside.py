"""What was half written and cannot be read any more keeps nobody from writing it again, on any page with a form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work import home_walk, resilience_walk, scan_walk, visit_walk, weigh_walk
from tests.gui.work.conftest import Opened
from tests.gui.work.test_full_entry_pages import begin
from tests.gui.work.test_incident_pages import form
from tests.gui.work.test_measure_pages import journey as measures
from weerbaar_desktop.application import family_plans, home_scans, rehearsals, self_scans, visit_vault, weighings
from weerbaar_desktop.application.diary import PLACE_DRAFT
from weerbaar_desktop.application.handed_note import AGREEING
from weerbaar_desktop.domain.incident import Incident, StoredIncident
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.aftercare.form_pages import BeginPage
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.guard.coming_back import ComingBack
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.home.walk_pages import ZonesPage
from weerbaar_desktop.gui.home_visit.consent_page import ConsentPage
from weerbaar_desktop.gui.home_visit.handover_pages import HandoverAgreePage, HandoverCheckPage, HandoverKeyPage
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.people.writing import ContactFormPage
from weerbaar_desktop.gui.plans.part_pages import PartPage
from weerbaar_desktop.gui.resilience.card_page import CardPage
from weerbaar_desktop.gui.resilience.resilience_journey import _draft_of
from weerbaar_desktop.gui.resilience.resilience_page import ResiliencePage
from weerbaar_desktop.gui.scan.question_page import ScanQuestionPage
from weerbaar_desktop.gui.scan.start_page import ScanStartPage
from weerbaar_desktop.gui.signals.weigh_pages import RecognisePage
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation import aangifte_flow, full_entry, measures_shown, people_shown
from weerbaar_desktop.presentation.aftercare_form import begin_draft
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.incident_form import draft_key

Told = ScanStartPage | HomePage | ZonesPage | RecognisePage
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


def after_incident(opened: Opened, plain: StoredIncident) -> WritingPage:
    """A plan for the time after an incident is begun."""
    opened.vault.harm_draft(begin_draft(plain.record))
    opened.pages.aftercare.care().after(plain.record)
    return opened.until_page(BeginPage)


@pytest.mark.parametrize("opens", [change, whole, measure, contact, after_incident])
def test_it_is_said_and_the_page_opens(opened: Opened, plain: StoredIncident, opens: Opens) -> None:
    page = opens(opened, plain)
    assert page.trouble.isVisible()
    assert page.trouble.title.text() == PUT_ASIDE[0]
    assert page.save_button.isEnabled()


def scan(opened: Opened, _plain: StoredIncident) -> ScanStartPage:
    """The self-scan is opened."""
    opened.vault.harm_draft(self_scans.DRAFT)
    return scan_walk.start(opened)


def scan_after_lock(opened: Opened, _plain: StoredIncident) -> ScanStartPage:
    """The self-scan is gone on with."""
    opened.vault.harm_draft(self_scans.DRAFT)
    opened.pages.scans.scan().go_on()
    return opened.until_page(ScanStartPage)


def home(opened: Opened, _plain: StoredIncident) -> HomePage:
    """The home scan is opened."""
    opened.vault.harm_draft(home_scans.DRAFT)
    return home_walk.home_page(opened)


def home_after_lock(opened: Opened, _plain: StoredIncident) -> ZonesPage:
    """The home scan is gone on with."""
    opened.vault.harm_draft(home_scans.DRAFT)
    opened.pages.scans.home().walk().go_on()
    return opened.until_page(ZonesPage)


def weighing(opened: Opened, plain: StoredIncident) -> RecognisePage:
    """A signal is weighed."""
    opened.vault.harm_draft(weighings.draft_key(plain.record))
    return weigh_walk.begun(opened, plain.record)


@pytest.mark.parametrize("opens", [scan, scan_after_lock, home, home_after_lock, weighing])
def test_of_what_goes_from_page_to_page_it_is_said_once_and_one_begins_again(
    opened: Opened, plain: StoredIncident, opens: Callable[[Opened, StoredIncident], Told]
) -> None:
    page = opens(opened, plain)
    assert page.trouble.isVisible()
    assert page.trouble.title.text() == PUT_ASIDE[0]
    if isinstance(page, ScanStartPage):
        page.begin.click()
        opened.until_page(ScanQuestionPage).back.click()
        assert not opened.until_page(ScanStartPage).trouble.isVisible()
    elif isinstance(page, HomePage):
        page.begin_button.click()
        assert not opened.until_page(ZonesPage).trouble.isVisible()
    opened.settled()
    keys = (self_scans.DRAFT, home_scans.DRAFT, weighings.draft_key(plain.record))
    assert len([key for key in keys if opened.vault.draft(key)]) == 1


def test_a_consent_that_cannot_be_read_is_asked_again_and_the_vault_stays_that_of_a_visit(visiting: Opened) -> None:
    visiting.vault.harm_draft(visit_vault.DRAFT)
    assert visit_vault.stage(visiting.visit.joined.work.home_visits) == "consent"
    visiting.visit.beginning.show()
    visiting.settled()
    page = visiting.until_page(ConsentPage)
    assert page.trouble.title.text() == PUT_ASIDE[0]
    assert visiting.vault.draft(visit_vault.DRAFT) is not None
    visit_walk.agree(visiting)


def test_a_handover_goes_on_without_what_was_half_done_and_cannot_be_read(visiting: Opened) -> None:
    visit_walk.scanned(visiting)
    visiting.vault.harm_draft(home_scans.DRAFT)
    visiting.vault.harm_draft(AGREEING)
    visiting.visit.show_handover()
    check = visiting.until_page(HandoverCheckPage)
    assert check.trouble.title.text() == PUT_ASIDE[0]
    check.next.click()
    agree = visiting.until_page(HandoverAgreePage)
    assert agree.trouble.title.text() == PUT_ASIDE[0]
    visit_walk.fill_in(agree)
    agree.save_button.click()
    visiting.until_page(HandoverKeyPage)


@pytest.mark.parametrize("walked", [False, True])
def test_during_a_visit_one_goes_on_in_the_house_though_what_was_half_done_cannot_be_read(
    visiting: Opened, *, walked: bool
) -> None:
    if walked:
        visit_walk.scanned(visiting)
    else:
        visit_walk.agree(visiting)
    visiting.settled()
    visiting.vault.harm_draft(home_scans.DRAFT)
    visiting.visit.go_on()
    visiting.settled()
    assert visiting.until_page(ZonesPage).trouble.title.text() == PUT_ASIDE[0]


def aangifte(opened: Opened) -> StartPage:
    """What is prepared for the police."""
    opened.vault.harm_draft(aangifte_flow.DRAFT)
    opened.pages.aangifte().show()
    return opened.until_page(StartPage)


def family(opened: Opened) -> PartPage:
    """What is talked over at home."""
    opened.vault.harm_draft(family_plans.draft_key(family_plans.NEW))
    assert not home_walk.home_page(opened).trouble.isVisible()  # it tells of other things as well
    opened.pages.scans.family().walking().open()
    return opened.until_page(PartPage)


def card(opened: Opened) -> CardPage:
    """A card about one's own behaviour."""
    name = opened.pages.joined.work.library.own_behaviour[0].id
    opened.vault.harm_draft(_draft_of(name))
    opened.pages.resilience().open_card(name)
    return opened.until_page(CardPage)


def conversation(opened: Opened) -> ResiliencePage:
    """A conversation that is practised, from its page."""
    opened.vault.harm_draft(rehearsals.DRAFT)
    return resilience_walk.resilience(opened)


def conversation_after_lock(opened: Opened) -> ResiliencePage:
    """A conversation that is gone on with."""
    opened.vault.harm_draft(rehearsals.DRAFT)
    opened.pages.resilience().practising.go_on()
    return opened.until_page(ResiliencePage)


def note_after_lock(opened: Opened) -> ResiliencePage:
    """What somebody noticed in one."""
    opened.vault.harm_draft(rehearsals.DRAFT)
    opened.pages.resilience().practising.write_on()
    return opened.until_page(ResiliencePage)


@pytest.mark.parametrize("opens", [aangifte, family, card, conversation, conversation_after_lock, note_after_lock])
def test_everywhere_else_it_is_said_as_well(
    opened: Opened, opens: Callable[[Opened], StartPage | PartPage | CardPage | ResiliencePage]
) -> None:
    page = opens(opened)
    opened.settled()
    assert page.trouble.isVisible()
    assert page.trouble.title.text() == PUT_ASIDE[0]
    if isinstance(page, ResiliencePage):
        talk = resilience_walk.begin(opened, opened.pages.joined.work.library.scenarios[0].title)
        assert not page.trouble.isVisible()
        assert not talk.trouble.isVisible()


def test_incidents_still_go_to_an_aangifte_of_which_the_half_done_one_cannot_be_read(
    opened: Opened, plain: StoredIncident
) -> None:
    opened.vault.harm_draft(aangifte_flow.DRAFT)
    opened.pages.aangifte().use(plain.record)
    page = opened.until_page(ChoosePage)
    assert page.trouble.title.text() == PUT_ASIDE[0]
    opened.settled()
    assert opened.vault.draft(aangifte_flow.DRAFT) is not None


def test_a_place_that_cannot_be_read_leads_nowhere_and_is_no_trouble(opened: Opened) -> None:
    opened.vault.harm_draft(PLACE_DRAFT)
    page, joined = opened.until_page(DiaryPage), opened.pages.joined
    ComingBack(opened.window, joined, opened.pages.ways_back(), opened.pages.record, opened.pages).look()
    opened.settled()
    assert opened.window.page() is page
    assert not page.trouble.isVisible()
    assert opened.vault.draft(PLACE_DRAFT) is None
