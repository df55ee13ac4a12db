"""Kill -9 in the middle of a sentence: at most a second of typing is lost, and no stored entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.killed import MOST_LOST, kill_while_typing
from tests.journeys.program import Program

pytestmark = [pytest.mark.journey, pytest.mark.alone("measures a second of typing")]


def test_a_kill_while_typing_loses_at_most_a_second(program: Program, vault: Path) -> None:
    lost = kill_while_typing(program, vault, rounds=5)
    assert max(lost) <= MOST_LOST, lost
