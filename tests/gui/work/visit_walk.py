"""A visit at somebody's home in the window, for the tests of its pages and for the tour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from tests.gui.work.conftest import Opened
from tests.gui.work.home_walk import at_zone, tap, write
from weerbaar_desktop.application.home_visits import Erased
from weerbaar_desktop.domain.home_visit import HomeVisit
from weerbaar_desktop.gui.guard.coming_back import ComingBack
from weerbaar_desktop.gui.home.walk_pages import HomeCheckPage, VisitResultPage, ZonesPage
from weerbaar_desktop.gui.home_visit.after_pages import (
    CopyGonePage,
    EraseCopyPage,
    HandedPage,
    KeptCopyPage,
    StopVisitPage,
)
from weerbaar_desktop.gui.home_visit.consent_page import ConsentPage
from weerbaar_desktop.gui.home_visit.handover_pages import HandoverAgreePage, HandoverCheckPage, HandoverKeyPage
from weerbaar_desktop.gui.home_visit.visit_pages import VisitPages
from weerbaar_desktop.gui.home_visit.visit_vault_page import VisitVaultPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.theme.tokens import DESK
from weerbaar_desktop.presentation.handover_shown import GIVEN_BY, KEEP, RECEIVED_BY, UNTIL, gone_left, gone_words

THEIRS = "zeven groene lepels op de dijk"
NAMES = {"visited": "Sanne Voorbeeld", "visitor": "Joris de Bezoeker", "agreed_by": "Sanne Voorbeeld"}


def agree(visiting: Opened) -> ZonesPage:
    """The consent, as two people fill it in; then the home scan."""
    page = visiting.until_page(ConsentPage)
    for key, name in NAMES.items():
        page.fields[key].control.insert(name)  # type: ignore[attr-defined]  # a line
    for tick in page.ticks:
        tick.click()
    page.save_button.click()
    return visiting.until_page(ZonesPage)


def scanned(visiting: Opened) -> VisitResultPage:
    """With a home scan in which one thing asks for attention."""
    agree(visiting)
    tap(at_zone(visiting, "voordeur"), "voordeur-slot", "attention")
    visiting.visit.scans.home().walk().zone.back.click()
    visiting.until_page(ZonesPage).check.click()
    visiting.until_page(HomeCheckPage).next.click()
    return visiting.until_page(VisitResultPage)


def to_agree(visiting: Opened) -> HandoverAgreePage:
    """To the page of what is agreed."""
    visiting.visit.show_handover()
    visiting.until_page(HandoverCheckPage).next.click()
    return visiting.until_page(HandoverAgreePage)


def to_key(visiting: Opened, fate: str = "erase", until: str = "") -> HandoverKeyPage:
    """To the passphrase, with both names and a choice."""
    page = to_agree(visiting)
    fill_in(page, fate, until)
    page.save_button.click()
    return visiting.until_page(HandoverKeyPage)


def fill_in(page: HandoverAgreePage, fate: str = "erase", until: str = "") -> None:
    """Both names and a choice."""
    page.lines[RECEIVED_BY].insert("Sanne V.")
    page.lines[GIVEN_BY].insert("Joris B.")
    page.fate._buttons[fate].click()
    page.lines[UNTIL].insert(until)


def type_theirs(page: HandoverKeyPage, passphrase: str = THEIRS) -> None:
    """As the visited person types it, twice; next is the place."""
    for field in (page.new.passphrase, page.new.again):
        field.line_edit.setText(passphrase)
    page.save_button.click()


def handed(visiting: Opened, fate: str = "erase", until: str = "") -> HandedPage:
    """Handed over, with its receipt."""
    type_theirs(to_key(visiting, fate, until))
    page = visiting.until_page(HandedPage)
    visiting.until(page.outcome.isVisible)
    return page


def locked(visiting: Opened) -> None:
    """A lock here, and the vault opened again."""
    visiting.window.locking.emit()
    page = visiting.window.page()
    assert page is not None
    page.leave()
    visiting.settled()
    visiting.window.locking.disconnect()
    pages = visiting.visit = VisitPages(visiting.window, visiting.visit.joined, visiting.visit.stage)
    pages.begin()
    ComingBack(visiting.window, pages.joined, pages.ways_back(), pages.record, pages).look()
    visiting.until(lambda: visiting.window.page() is not page)
    visiting.settled()
    visiting.settled()


def another_visit(opened: Opened) -> None:
    """One that is under way in this vault, whatever was there before."""
    number = f"{len(opened.vault.home_visits()):032x}"
    today = date(2026, 11, 22)
    visit = HomeVisit(number, "z" * 90, "z" * 90, "", today, ("Ik weet wat er gebeurt.",), "z" * 90)
    opened.vault.add_home_visit(visit, opened.clock.now())


def tour_of_a_home_visit(opened: Opened) -> Iterator[Page]:
    """Every page of a visit with what can be wrong and words without a space, also in a vault with other visits."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    another_visit(opened)
    opened.visit = VisitPages(opened.window, opened.pages.joined, "consent")
    opened.visit.begin()
    consent = opened.until_page(ConsentPage)
    consent.save_button.click()
    yield consent
    opened.visit.stage = "visiting"
    opened.visit.show_handover()
    yield opened.until_page(HandoverCheckPage)
    agreeing = to_agree(opened)
    agreeing.fate._buttons[KEEP].click()
    agreeing.save_button.click()
    yield agreeing
    key = to_key(opened, KEEP, "1-3-2027")
    key.save_button.click()
    key.new.show_words("een twee drie vier vijf zes")
    yield key
    type_theirs(key)
    page = opened.until_page(HandedPage)
    opened.until(page.outcome.isVisible)
    yield page
    yield from tour_of_the_copy(opened)
    opened.visit.deleteLater()
    current_theme().set_density(DESK)


def tour_of_the_copy(opened: Opened) -> Iterator[Page]:
    """What is asked of the visitor's own copy, and that it is gone."""
    after = opened.visit.after
    opened.visit.stage = "over"
    kept_file = opened.visit.joined.work.home_visits.handed()
    assert kept_file is not None
    after.show_kept(kept_file)
    kept = opened.until_page(KeptCopyPage)
    yield kept
    kept.erase.click()
    yield opened.until_page(EraseCopyPage)
    opened.window.show_page(opened.visit.vault)
    yield opened.until_page(VisitVaultPage)
    opened.visit.vault.stop.click()
    yield opened.until_page(StopVisitPage)
    gone = Erased(
        date(2026, 11, 22),
        ("brief.txt",),
        (Path("/media/stick") / ("z" * 90),),
        (Path("/media/stick/verslag.pdf"),),
        noted=False,
    )
    opened.window.show_page(CopyGonePage(gone_words(gone), gone_left(gone)))
    yield opened.until_page(CopyGonePage)
    result = VisitResultPage()
    opened.window.show_page(result)
    yield result


def pages_of_a_visit(visiting: Opened) -> Iterator[Page]:
    """A whole visit, page by page, with what can be wrong on each."""
    page = visiting.until_page(ConsentPage)
    page.save_button.click()
    yield page
    yield agree(visiting)
    zone = at_zone(visiting, "voordeur")
    card = tap(zone, "voordeur-slot", "attention")
    write(card, "check_on", "31-2-2027")
    zone.next.click()
    yield zone
    write(card, "check_on", "28-2-2027")
    zone.back.click()
    visiting.until_page(ZonesPage).check.click()
    check = visiting.until_page(HomeCheckPage)
    yield check
    check.next.click()
    yield from pages_of_a_handover(visiting)


def pages_of_a_handover(visiting: Opened) -> Iterator[Page]:
    """From the outcome of the home scan."""
    result = visiting.until_page(VisitResultPage)
    yield result
    result.hand_over.click()
    yield visiting.until_page(HandoverCheckPage)
    agreeing = to_agree(visiting)
    agreeing.save_button.click()
    yield agreeing
    key = to_key(visiting)
    key.save_button.click()
    yield key
    type_theirs(key)
    done = visiting.until_page(HandedPage)
    visiting.until(done.outcome.isVisible)
    yield done
    done.erase.click()
    yield visiting.until_page(EraseCopyPage)
    visiting.visit.destinations()[2].go()
    yield visiting.until_page(VisitVaultPage)
