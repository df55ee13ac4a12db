"""While a screen reader may listen Qt holds every letter until the desktop has let it pass; no command goes before."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.desk_driver import Desk
from tests.journeys.program import Program

_ACCOUNT = r"Wat is er gebeurd\?"

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("by", ["keys", "mouse"])
def test_what_was_typed_just_before_saving_is_saved_with_it(program: Program, vault: Path, by: str) -> None:
    desk = program.desk
    program.start()
    program.unlock(PASSPHRASE)
    desk.keys("ctrl+n")
    desk.wait_focus(_ACCOUNT)
    left, top, width, height = desk.place_of("push button", "Opslaan in dagboek")
    middle = (str(left + width // 2), str(top + height // 2))
    with _nobody_lets_keys_pass(desk):
        desk.type_and(
            "Een vrouw belde.", *(("key", "ctrl+s") if by == "keys" else ("mousemove", *middle, "click", "1"))
        )
    desk.wait("frame", "Incident – .*")
    program.quit()
    [row] = program.console.vault("list", vault, "--json").json()
    assert program.console.vault("show", vault, row["id"], "--json").json()["account"] == "Een vrouw belde."


@contextmanager
def _nobody_lets_keys_pass(desk: Desk) -> Iterator[None]:
    """What is asked about each key stands still, as on a full machine: Qt gives a key up after 100 ms."""
    registry = _registry_of(desk.environment["DISPLAY"])
    os.kill(registry, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(registry, signal.SIGCONT)


def _registry_of(display: str) -> int:
    """Process id of what the programs on this screen ask whether a key may pass."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            named = (process / "comm").read_text().startswith("at-spi2-registr")
            if named and f"DISPLAY={display}".encode() in (process / "environ").read_bytes().split(b"\0"):
                return int(process.name)
    raise AssertionError(f"nothing lets keys pass on {display}")
