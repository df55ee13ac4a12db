"""A visit before a vault is open: begun from the unlock window and from the menu, and the overview of own visits."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fakes import StoppedClock
from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import FakeDesktop
from tests.gui.test_the_window import open_vault
from weerbaar_desktop.application.own_visits import OwnVisits
from weerbaar_desktop.domain.home_visit import OwnVisit
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.home_visit.own_visits_page import OwnVisitsPage
from weerbaar_desktop.gui.told import NEW_VISIT, VISITS
from weerbaar_desktop.gui.unlock.create_page import CreatePage, NewVisitPage
from weerbaar_desktop.system.own_visits import OwnVisitsOnDisk

PASSPHRASE = "vijf rode fietsen op zolder"
TODAY = date(2026, 11, 22)
VISITED = (
    OwnVisit("1" * 32, date(2026, 11, 22)),
    OwnVisit("2" * 32, date(2026, 11, 20), date(2026, 11, 20), gone_on=date(2026, 11, 20)),
    OwnVisit("3" * 32, date(2026, 11, 18), date(2026, 11, 18), date(2027, 3, 1)),
    OwnVisit("4" * 32, date(2026, 3, 2), date(2026, 3, 2), date(2026, 6, 1)),
    OwnVisit("5" * 32, date(2026, 3, 1), gone_on=date(2026, 3, 1)),
)


def overview(fake: FakeDesktop, folder: Path, *visits: OwnVisit) -> Path:
    """The overview of this computer."""
    file = folder / "bezoeken.json"
    kept = OwnVisitsOnDisk(lambda: file)
    fake.visits = OwnVisits(kept, StoppedClock())
    for visit in visits:
        kept.put(visit)
    return file


def shown(desktop: Desktop, qtbot: QtBot) -> OwnVisitsPage:
    """The overview, once it was read."""
    qtbot.waitUntil(lambda: isinstance(desktop.window.page(), OwnVisitsPage))
    page = desktop.window.page()
    assert isinstance(page, OwnVisitsPage)
    return page


def read_on(page: OwnVisitsPage) -> list[str]:
    """What stands there."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_a_new_visit_gets_a_vault_whose_name_holds_the_day_only(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = start()
    assert desktop.unlocking.page.rest is not None
    desktop.unlocking.page.rest.visit.click()
    page = desktop.window.page()
    assert isinstance(page, NewVisitPage)
    assert page.name.text() == "Bezoek 2026-11-22"
    assert not page.restore.isVisible()
    for field in (page.passphrase, page.again):
        field.line_edit.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(lambda: bool(fake.pages))
    assert fake.opening.made == [(fake.folder / "Bezoek 2026-11-22.kluis", PASSPHRASE)]
    assert desktop.lock is not None
    assert desktop.lock.folder == fake.folder / "Bezoek 2026-11-22.kluis"


def test_what_cannot_be_is_said_and_the_vault_of_ones_own_keeps_its_words(start: StartDesktop) -> None:
    desktop, _ = start()
    desktop.unlocking.show_new_visit()
    page = desktop.window.page()
    assert isinstance(page, NewVisitPage)
    page.make.click()
    assert page.new.field.error.isVisible()
    page.back.click()
    assert desktop.window.page() is desktop.unlocking.page
    desktop.unlocking.show_create()
    own = desktop.window.page()
    assert isinstance(own, CreatePage)
    assert not isinstance(own, NewVisitPage)
    assert own.ui.question.text() == "Maak een eigen kluis"
    assert own.restore.isVisible()


def test_with_a_vault_open_that_one_is_locked_first_and_the_next_process_asks(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = start()
    open_vault(desktop, fake, qtbot)
    desktop.window.ui.actionVisit.trigger()
    (told,) = fake.relaunched
    assert told[0] == NEW_VISIT
    assert fake.opening.vaults[-1].closed


def test_the_next_process_stands_at_the_new_visit(start: StartDesktop) -> None:
    desktop, _ = start(said=NEW_VISIT)
    assert isinstance(desktop.window.page(), NewVisitPage)


def test_the_overview_says_days_and_what_became_of_each_copy(start: StartDesktop, qtbot: QtBot, tmp_path: Path) -> None:
    desktop, fake = start()
    overview(fake, tmp_path, *VISITED)
    assert desktop.unlocking.page.rest is not None
    desktop.unlocking.page.rest.visits.click()
    page = shown(desktop, qtbot)
    texts = read_on(page)
    for words in (
        "Nog niet overgedragen. De kluis staat op deze computer.",
        "Overgedragen op 20 november 2026. Uw kopie is gewist op 20 november 2026.",
        "Overgedragen op 18 november 2026. Bewaard tot 1 maart 2027.",
        "Bewaard tot 1 juni 2026. Die dag is voorbij.",
        "Gestopt zonder overdracht. De kluis is gewist op 1 maart 2026.",
    ):
        assert words in texts
    assert page.over.isVisible()
    page.back.click()
    assert desktop.window.page() is desktop.unlocking.page


def test_who_looked_at_the_visits_from_the_numbers_comes_back_to_where_they_were_before(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop, fake = start()
    overview(fake, tmp_path)
    desktop.window.help_button.click()
    desktop.window.ui.actionVisits.trigger()
    page = shown(desktop, qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.back.click()
    assert desktop.window.page() is desktop.unlocking.page


def test_nothing_is_asked_while_every_day_is_still_to_come(start: StartDesktop, qtbot: QtBot, tmp_path: Path) -> None:
    desktop, fake = start()
    overview(fake, tmp_path, VISITED[2])
    desktop.window.ui.actionVisits.trigger()
    assert not shown(desktop, qtbot).over.isVisible()


def test_an_empty_overview_and_one_that_cannot_be_read(start: StartDesktop, qtbot: QtBot, tmp_path: Path) -> None:
    desktop, fake = start(said=VISITS)
    page = shown(desktop, qtbot)
    assert "Hier staat nog niets" in read_on(page)
    overview(fake, tmp_path).write_bytes(b"{")
    desktop.window.ui.actionVisits.trigger()
    qtbot.waitUntil(page.unreadable.isVisible)
    assert "Hier staat nog niets" not in read_on(page)
    page.begin.click()
    assert isinstance(desktop.window.page(), NewVisitPage)


def test_with_a_vault_open_the_overview_leads_back_and_to_the_vault_of_a_visit(
    start: StartDesktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, fake = start()
    overview(fake, tmp_path, VISITED[3])
    open_vault(desktop, fake, qtbot)
    desktop.window.ui.actionVisits.trigger()
    page = shown(desktop, qtbot)
    page.back.click()
    assert desktop.window.page() is fake.pages[0]
    desktop.window.ui.actionVisits.trigger()
    shown(desktop, qtbot)
    chosen = tmp_path / "Bezoek 2026-03-02.kluis"
    monkeypatch.setattr("weerbaar_desktop.gui.unlock.choosing.choose_folder", lambda *_arguments: chosen)
    page.vault.click()
    assert fake.relaunched == [[str(chosen)]]
