"""The sweep over the pages before a vault is open: no findings."""

from __future__ import annotations

from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.sweep.sweeping import Sweep, complete
from weerbaar_desktop.domain.shown_contact import ShownContact
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.promises.promises_page import PromisesPage
from weerbaar_desktop.gui.theme.theme import Choice
from weerbaar_desktop.gui.told import RENEWED
from weerbaar_desktop.gui.unlock.create_page import CreatePage
from weerbaar_desktop.gui.unlock.recover_page import RecoverPage
from weerbaar_desktop.gui.unlock.unlock_page import UnlockPage

BEFORE_OPENING: Final[set[type[Page]]] = {UnlockPage, CreatePage, RecoverPage, HelpPage, PromisesPage}


@pytest.mark.timeout(600)
def test_the_sweep_finds_nothing_before_a_vault_is_open(start: StartDesktop, qtbot: QtBot) -> None:
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
    desktop.theme.choose(Choice.LIGHT)
    window.help_button.click()
    look_at_help(desktop, sweep, qtbot)
    desktop.theme.choice = Choice.LIGHT
    desktop.theme.set_zoom(1.0)
    print(f"\n{sweep.table()}")
    assert not sweep.found, f"{len(sweep.found)} findings: see the table above"
    assert sweep.kinds == BEFORE_OPENING


def look_at_recovering(desktop: Desktop, sweep: Sweep) -> None:
    """The page for the code on paper: empty, with what is wrong, and for a vault without a code."""
    recover = desktop.unlocking.recovering()
    recover.show()
    sweep.look_at(desktop.window, recover.page)
    recover.page.save_button.click()
    sweep.look_at(desktop.window, recover.page)
    recover.page.show_vault("Mijn dossier", has_code=False)
    sweep.look_at(desktop.window, recover.page)


def look_at_help(desktop: Desktop, sweep: Sweep, qtbot: QtBot) -> None:
    """The numbers, which show already, and the promises."""
    helped = desktop.window.page()
    assert isinstance(helped, HelpPage)
    qtbot.waitUntil(lambda: helped.complete)
    helped.show_own((ShownContact("z" * 80, "06-5550 0000 en daarna toestel 12 34 56"), ShownContact("Sam", "1" * 40)))
    sweep.look_at(desktop.window, helped)
    assert desktop.helping is not None
    desktop.helping.show_promises()
    promised = desktop.window.page()
    assert isinstance(promised, PromisesPage)
    qtbot.waitUntil(lambda: promised.complete)
    sweep.look_at(desktop.window, promised)
