"""Access: the last times, tries that failed, and after how long it locks."""

from __future__ import annotations

import pytest

from tests.fakes import FakeVault
from tests.gui.looking import labels
from tests.gui.work.conftest import LockAfter, Opened
from weerbaar_desktop.application.ports import Finding, Visit
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.gui.vault_care.access_page import AccessPage
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.presentation.access_shown import FAILED_TITLE, FIRST

MANY = [Visit(f"2026-03-{day:02}T08:00:00Z", "opened") for day in range(28, 0, -1)]


def words(page: AccessPage | FirstPage) -> list[str]:
    """Every text that shows."""
    return [label.text() for label in labels(page) if label.isVisible()]


def test_the_last_times_stand_there_and_the_older_ones_on_request(opened: Opened, vault: FakeVault) -> None:
    vault._memory.visits[:] = MANY
    opened.pages.care.access().show()
    page = opened.until_page(AccessPage)
    opened.until(lambda: "28 maart 2026, 09:00: geopend, nu" in words(page))
    assert len([text for text in words(page) if ": geopend" in text]) == FIRST
    page.access.more.click()
    opened.until(lambda: len([text for text in words(page) if ": geopend" in text]) == len(MANY))
    assert not page.access.more.isVisible()


def test_the_time_to_lock_is_shown_and_chosen(opened: Opened) -> None:
    opened.pages.care.access().show()
    page = opened.until_page(AccessPage)
    assert page.lock.select.currentText() == "5 minuten"
    page.lock.select.choose("900")
    page.lock.select.activated.emit(page.lock.select.currentIndex())
    assert isinstance(opened.window.guarding, LockAfter)
    assert opened.window.guarding.lock_after == 900


@pytest.fixture
def tried(vault: FakeVault) -> None:
    """Somebody tried three times before this opening."""
    vault._memory.visits[1:] = [Visit("2026-03-04T22:00:00Z", "failed", 3), *MANY]


def test_the_first_page_tells_of_tries_that_failed(tried: None, just_opened: Opened) -> None:
    page = just_opened.until_page(FirstPage)
    just_opened.until(lambda: FAILED_TITLE in words(page))
    assert any("3 keer een verkeerde wachtzin" in text for text in words(page))


def test_without_tries_the_first_page_says_nothing_of_it(just_opened: Opened) -> None:
    just_opened.settled()
    assert FAILED_TITLE not in words(just_opened.until_page(FirstPage))


# -- a vault that is another than when it was last seen --------------------------------------------

OLDER = Finding("dagboek", "Het dagboek is ouder dan de laatste keer.")
WAS_WIDE = Finding("Mijn dossier.kluis", "De map van uw kluis was ook open voor anderen.")


@pytest.fixture
def other_state(vault: FakeVault) -> None:
    """An older vault was put back, in a folder that was open for others."""
    vault.warnings = (OLDER, WAS_WIDE)


def test_a_warning_about_another_state_is_ended_by_the_person(
    other_state: None, just_opened: Opened, vault: FakeVault
) -> None:
    page = just_opened.until_page(FirstPage)
    banner = page.notices.other_state
    assert banner is not None
    assert banner.words.text().startswith(OLDER.what)
    assert WAS_WIDE.what in words(page)
    (button,) = banner.findChildren(Button)
    assert button.text().strip() == "Waarschuwing afsluiten"
    button.click()
    just_opened.until(lambda: page.notices.other_state is None)
    assert vault.warnings == ()
    assert not any(OLDER.what in text for text in words(page))
    assert WAS_WIDE.what in words(page)


def test_a_warning_that_cannot_be_ended_now_stays_and_the_page_says_why(
    other_state: None, just_opened: Opened, vault: FakeVault
) -> None:
    page = just_opened.until_page(FirstPage)
    assert page.notices.other_state is not None
    vault.full = True
    page.notices.other_state.findChildren(Button)[0].click()
    just_opened.until(page.trouble.isVisible)
    assert page.notices.other_state is not None
    assert vault.warnings == (OLDER, WAS_WIDE)
