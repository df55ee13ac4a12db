"""The sweep over the pages before a vault is open: no findings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.sweep import trees
from tests.gui.sweep.sweeping import Sweep, complete
from tests.gui.test_home_visits import TODAY, VISITED
from weerbaar_desktop.application.own_visits import UNREADABLE, VisitRow, VisitsSeen
from weerbaar_desktop.domain.shown_contact import ShownContact
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.calm.calm_page import CalmPage
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.home_visit.own_visits_page import OwnVisitsPage
from weerbaar_desktop.gui.manual.about_page import AboutPage
from weerbaar_desktop.gui.manual.keys_page import KeysPage
from weerbaar_desktop.gui.manual.topic_page import TopicPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.promises.promises_page import PromisesPage
from weerbaar_desktop.gui.theme.theme import Choice
from weerbaar_desktop.gui.told import RENEWED
from weerbaar_desktop.gui.unlock.create_page import CreatePage, NewVisitPage
from weerbaar_desktop.gui.unlock.recover_page import RecoverPage
from weerbaar_desktop.gui.unlock.unlock_page import UnlockPage
from weerbaar_desktop.gui.unlock.welcome_page import WelcomePage
from weerbaar_desktop.presentation.own_visits_shown import own_visits_shown

BEFORE_OPENING: Final[set[type[Page]]] = {
    WelcomePage, UnlockPage, CreatePage, NewVisitPage, OwnVisitsPage, RecoverPage, HelpPage, PromisesPage, CalmPage,
    TopicPage, KeysPage, AboutPage,
}  # fmt: skip


@pytest.mark.timeout(600)
def test_the_sweep_finds_nothing_before_a_vault_is_open(
    start: StartDesktop, qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    desktop, _ = start()
    window, sweep = desktop.window, Sweep()
    complete(window)
    sweep.look_at(window, desktop.unlocking.page)
    desktop.unlocking.tell(RENEWED)
    desktop.unlocking.page.offer_computer(offered=True)
    sweep.look_at(window, desktop.unlocking.page)
    look_at_recovering(desktop, sweep)
    desktop.unlocking.show_create()
    made = window.page()
    assert isinstance(made, CreatePage)
    sweep.look_at(window, made)
    made.make.click()  # with what is wrong on top and at the fields
    sweep.look_at(window, made)
    desktop.unlocking.show_welcome()
    welcome = window.page()
    assert isinstance(welcome, WelcomePage)
    sweep.look_at(window, welcome)
    look_at_visits(desktop, sweep)
    desktop.theme.choose(Choice.LIGHT)
    window.help_button.click()
    look_at_help(desktop, sweep, qtbot)
    desktop.theme.choice = Choice.LIGHT
    desktop.theme.set_zoom(1.0)
    sweep.tell(record_property)
    assert not sweep.found, f"{len(sweep.found)} findings: see the table above"
    assert sweep.kinds == BEFORE_OPENING
    changes = trees.changed(sweep.trees)
    print(changes)
    assert changes == "", "read the diff; when it is meant: python -m tests.gui.trees"


def look_at_recovering(desktop: Desktop, sweep: Sweep) -> None:
    """The page for the code on paper: empty, with what is wrong, and for a vault without a code."""
    recover = desktop.unlocking.recovering()
    recover.show()
    sweep.look_at(desktop.window, recover.page)
    recover.page.save_button.click()
    sweep.look_at(desktop.window, recover.page)
    recover.page.show_vault("Mijn dossier", has_code=False)
    sweep.look_at(desktop.window, recover.page)


def look_at_visits(desktop: Desktop, sweep: Sweep) -> None:
    """The vault of a new visit with what is wrong, and the overview: empty, and with all that there can be."""
    desktop.unlocking.show_new_visit()
    made = desktop.window.page()
    assert isinstance(made, NewVisitPage)
    made.make.click()
    sweep.look_at(desktop.window, made)
    page = OwnVisitsPage()
    for seen in (VisitsSeen(()), VisitsSeen(tuple(VisitRow(one, one.state(TODAY)) for one in VISITED), UNREADABLE)):
        page.show_visits(own_visits_shown(seen))
        desktop.window.show_page(page)
        sweep.look_at(desktop.window, page)


def look_at_help(desktop: Desktop, sweep: Sweep, qtbot: QtBot) -> None:
    """The numbers, which show already, with and without one's own, the exercise while it goes on, and the promises."""
    helped = desktop.window.page()
    assert isinstance(helped, HelpPage)
    qtbot.waitUntil(lambda: helped.complete)
    helped.show_own((ShownContact("z" * 80, "06-5550 0000 en daarna toestel 12 34 56"), ShownContact("Sam", "1" * 40)))
    sweep.look_at(desktop.window, helped)
    helped.forgotten()
    helped.leave_own_out()
    sweep.look_at(desktop.window, helped)
    assert desktop.helping is not None
    helped.no_danger.calm.click()
    calm = desktop.window.page()
    assert isinstance(calm, CalmPage)
    qtbot.waitUntil(lambda: calm.pace is not None)
    calm.main.click()
    calm.motion._buttons["still"].click()  # so that nothing changes while it is looked at
    calm.main.click()
    sweep.look_at(desktop.window, calm)
    desktop.helping.show_promises()
    promised = desktop.window.page()
    assert isinstance(promised, PromisesPage)
    qtbot.waitUntil(lambda: promised.complete)
    sweep.look_at(desktop.window, promised)
    look_at_manual(desktop, sweep, qtbot)


def look_at_manual(desktop: Desktop, sweep: Sweep, qtbot: QtBot) -> None:
    """What F1 explains, the list of keys, and what the program says of itself."""
    assert desktop.helping is not None
    desktop.helping.show_topic()
    topic = desktop.window.page()
    assert isinstance(topic, TopicPage)
    qtbot.waitUntil(lambda: topic.complete)
    sweep.look_at(desktop.window, topic)
    desktop.helping.show_keys()
    keys = desktop.window.page()
    assert isinstance(keys, KeysPage)
    sweep.look_at(desktop.window, keys)
    desktop.helping.show_about()
    about = desktop.window.page()
    assert isinstance(about, AboutPage)
    qtbot.waitUntil(lambda: about.complete)
    about.copy.click()
    about.told.set_text("Weerbaar 0.1.0, kluis versie 9")  # the tree is of this page, and not of this machine
    about.parts.set_text("Qt 6: LGPL-3.0-only")
    sweep.look_at(desktop.window, about)
