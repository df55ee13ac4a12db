"""The menu under the right button with keys alone: Shift+F10 and the key for it, and what is chosen in it happens."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import Program

_ACCOUNT = r"Wat is er gebeurd\?"

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("key", ["shift+F10", "Menu"])
def test_what_is_chosen_in_the_menu_of_a_field_happens(program: Program, vault: Path, key: str) -> None:
    desk = program.desk
    program.start()
    program.unlock(PASSPHRASE)
    desk.keys("ctrl+n")
    desk.wait_focus(_ACCOUNT)
    desk.type("Een man riep bij de balie.")
    desk.keys(key, "Up")
    desk.wait_focus("Alles selecteren.*")
    desk.keys("Return")
    desk.wait_focus(_ACCOUNT)
    desk.type("Een vrouw belde.")
    desk.keys("ctrl+s")
    desk.wait("frame", "Incident – .*")
    program.quit()
    [row] = program.console.vault("list", vault, "--json").json()
    assert program.console.vault("show", vault, row["id"], "--json").json()["account"] == "Een vrouw belde."
