"""The pages before a vault is open in the invented language; test_another_language starts this in its own process."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.sweep.abroad import Abroad
from tests.gui.sweep.sweeping import complete
from tests.gui.test_sweep import look_at_help, look_at_recovering, look_at_visits
from weerbaar_desktop.gui import language


@pytest.mark.timeout(600)
def test_every_page_before_opening_fits_and_is_translated(start: StartDesktop, qtbot: QtBot) -> None:
    assert language.spoken() == "xx"
    desktop, _ = start()
    window, sweep = desktop.window, Abroad()
    complete(window)
    sweep.look_at(window, desktop.unlocking.page)
    look_at_recovering(desktop, sweep)
    desktop.unlocking.show_create()
    page = window.page()
    assert page is not None
    sweep.look_at(window, page)
    look_at_visits(desktop, sweep)
    window.help_button.click()
    look_at_help(desktop, sweep, qtbot)
    print(f"\n{sweep.table()}")
    assert not sweep.found, "see the table above"
