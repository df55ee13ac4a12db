"""Fifty kills in the middle of a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.killed import MOST_LOST, kill_while_typing
from tests.journeys.program import Program


@pytest.mark.timeout(1800)
def test_fifty_kills_while_typing_lose_at_most_a_second_each(program: Program, vault: Path) -> None:
    lost = kill_while_typing(program, vault, rounds=50)
    print(f"seconds of typing lost, most of 50: {max(lost):.2f}, mean {sum(lost) / len(lost):.2f}")
    assert max(lost) <= MOST_LOST, lost
