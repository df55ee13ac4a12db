"""A copy that somebody clicks twice: the program asks for its passphrase, beside what is there, also while it runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import ACCOUNT, COMMAND, Program

pytestmark = pytest.mark.journey


def _copy_of(program: Program, vault: Path, place: Path) -> Path:
    copy = place / "Proef 2026.weerbaar"
    program.console.vault("backup", vault, copy)
    return copy


def _click_again(program: Program, copy: Path) -> None:
    """A second start, as a desktop does it for a file that is clicked; it hands over and ends."""
    assert program.desk.start([*COMMAND, str(copy)]).wait(30) == 0


def _is_asked_about(program: Program) -> None:
    desk = program.desk
    desk.wait("frame", "Reservekopie terugzetten – .*")
    desk.wait("label", "Proef 2026.weerbaar")
    desk.wait_focus("Wachtzin van deze kopie")


def test_a_copy_that_is_clicked_comes_back_beside_the_vault_and_opens(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    copy = _copy_of(program, vault, tmp_path)
    before = copy.read_bytes()
    program.start(copy)
    _is_asked_about(program)
    program.look("kopie-aangeklikt")
    desk.type(PASSPHRASE)
    desk.keys("Return")
    desk.wait("label", "De reservekopie is teruggezet en nagekeken")
    desk.click("button", "Open deze kluis")
    desk.wait("label", "Kluis: Proef 2026")
    program.unlock()
    program.quit()
    assert copy.read_bytes() == before
    assert sorted(path.name for path in vault.parent.glob("*.kluis")) == ["Proef 2026.kluis", "Proef.kluis"]


def test_a_copy_that_is_clicked_while_one_writes_loses_nothing_that_was_typed(
    program: Program, vault: Path, tmp_path: Path
) -> None:
    desk = program.desk
    copy = _copy_of(program, vault, tmp_path)
    program.start()
    _click_again(program, copy)
    _is_asked_about(program)
    desk.click("button", "Terug")
    program.unlock()
    desk.click("button", "Leg vast")
    desk.type_into("text", ACCOUNT, "Half geschreven.")
    _click_again(program, copy)
    _is_asked_about(program)
    program.look("kopie-aangeklikt-open")
    desk.click("button", "Terug")
    desk.wait("frame", "Kluis – .*")
    desk.keys("ctrl+n")
    desk.wait("frame", "Leg vast – .*")
    assert desk.text_of("text", ACCOUNT) == "Half geschreven."
    program.quit()
    assert [path.name for path in vault.parent.glob("*.kluis")] == ["Proef.kluis"]
