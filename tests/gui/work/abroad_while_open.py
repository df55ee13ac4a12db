"""The pages of an open vault in the invented language; test_another_language starts this in its own process."""

from __future__ import annotations

import pytest

from tests.gui.sweep.abroad import IN_CI_ABROAD, Abroad
from tests.gui.sweep.sweeping import complete, show
from tests.gui.work.conftest import Opened
from tests.gui.work.test_every_page import some, tour  # noqa: F401 - `some` is a fixture, and is asked for by name
from weerbaar_desktop.gui import language


@pytest.mark.timeout(600)
@pytest.mark.usefixtures("some")
def test_every_page_of_an_open_vault_fits_and_is_translated(opened: Opened) -> None:
    assert language.spoken() == "xx"
    complete(opened.window)
    show(opened.window, IN_CI_ABROAD[0])
    sweep = Abroad()
    for page in tour(opened):
        opened.settled()
        sweep.look_at(opened.window, page)
    print(f"\n{sweep.table()}")
    assert not sweep.found, "see the table above"
