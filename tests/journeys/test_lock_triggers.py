"""What locks without being asked by name: nobody there, three times Shift, the screen; and what it finds running."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desk_driver import Desk
from tests.journeys.program import ACCOUNT, Program
from tests.journeys.traces import our_processes, with_another
from tests.system.login_session import LoginSession

pytestmark = pytest.mark.journey

_DRAFT = "Hij zei dat hij mij weet te vinden"
_BEHIND = " na de vergadering"
_MOST_SECONDS = 2.0


def test_nobody_there_locks_and_one_is_back_at_the_same_word(program: Program, vault: Path) -> None:
    desk = program.desk
    (program.home / "weerbaar.ini").write_text("lock_after=6\n")
    program.start()
    program.unlock()
    desk.click("button", "Leg vast")
    desk.wait_focus(ACCOUNT)
    desk.type(_DRAFT)
    desk.keys(*["Left"] * len(" te vinden"))
    desk.wait("label", r"Over \d secon.* gaat uw kluis dicht\.")
    program.look("vergrendelen-waarschuwing")
    desk.type(_BEHIND)  # a sign of life, and nothing of it is lost
    desk.gone("label", ".*gaat uw kluis dicht.*")
    desk.wait("label", ".*gaat uw kluis dicht.*")
    desk.wait("frame", "Kluis openen – .*")
    program.unlock(to="Leg vast")
    desk.wait_focus(ACCOUNT)
    desk.type("!")
    written = _DRAFT.replace(" te vinden", f"{_BEHIND} te vinden")
    program.desk.wait("label", "Concept bewaard om .*")
    assert desk.text_of("text", ACCOUNT) == written.replace(_BEHIND, f"{_BEHIND}!")


def test_three_times_shift_leaves_and_capitals_do_not(program: Program, vault: Path) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    desk.click("button", "Leg vast")
    desk.wait_focus(ACCOUNT)
    desk.type("AAA BBB CCC")
    desk.wait("label", "Concept bewaard om .*")
    assert desk.text_of("text", ACCOUNT) == "AAA BBB CCC"
    desk.click("button", "Schermafdruk of bestand toevoegen")
    desk.wait("dialog", "Kies .*")
    desk.keys("shift", "shift", "shift")
    desk.wait("frame", "Kluis openen – .*")
    assert not desk.shows("dialog", ".*")
    program.unlock(to="Leg vast")
    assert desk.text_of("text", ACCOUNT) == "AAA BBB CCC"


@pytest.fixture
def session(desk: Desk) -> Iterator[LoginSession]:
    """A logind for that screen; its session bus stays the one of the screen."""
    with LoginSession() as opened:
        yield opened


def test_a_lock_signal_of_the_session_locks_also_while_a_folder_is_made(
    program: Program, session: LoginSession, vault: Path, tmp_path: Path
) -> None:
    desk, target = program.desk, tmp_path / "map"
    program.console.log(vault, {"account": "Een lang verhaal. " + "Hij riep dat hij mij weet te vinden. " * 20_000})
    program.start(more={"DBUS_SYSTEM_BUS_ADDRESS": session.environment["DBUS_SYSTEM_BUS_ADDRESS"]})
    program.unlock()
    program.answer("Een lang verhaal", {r"Wat is uw naam\?": "M. Verhaegen"})
    program.ask_for_folder(target)
    with_another(20)

    began = time.monotonic()
    session.ask(emit="lock")
    program.desk.gone("frame", "Antwoorden controleren – .*")
    desk.wait("frame", "Kluis openen – .*")
    took = time.monotonic() - began
    print(f"lock while a folder is made: asks for the passphrase after {took:.2f} s")
    assert took < _MOST_SECONDS
    assert our_processes() == [program.running.pid]
    assert list(tmp_path.glob(".map*")) == []
    assert not target.exists()
    program.unlock(to="Antwoorden controleren")
    desk.wait("label", "De map voor de politie is niet gemaakt")
    program.look("export-gestopt")
