"""The exercise that ships is calm, and one that would hurry or leave somebody without words is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from weerbaar_desktop.content.calm import LONGEST, SHORTEST_ROUND, load_calm
from weerbaar_desktop.content.reading import ContentError

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"
GOOD = """
[[paces]]
id = "a"
name = "A"
hint = "H."
rounds = 3
breaths = [{ turn = "in", words = "In", seconds = 4 }, { turn = "out", words = "Uit", seconds = 6 }]
still = ["Adem in."]
why = "W."
source = "eigen raad"
reviewed_on = 2026-11-27
"""


def test_there_is_a_choice_and_each_can_be_followed_without_looking() -> None:
    paces = load_calm(SHIPPED)
    assert len(paces) >= 3
    for pace in paces:
        assert pace.seconds <= LONGEST
        assert pace.seconds / pace.rounds >= SHORTEST_ROUND
        for breath in pace.breaths:
            assert any(str(breath.seconds) in line for line in pace.still), (pace.id, breath)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('turn = "in", words = "In"', 'turn = "out", words = "In"', "een ronde begint met in"),
        (", { turn", ', { turn = "in", words = "In", seconds = 2 }, { turn', "één keer in en één keer uit"),
        ("seconds = 6", "seconds = 1", "minstens 6 tellen"),
        ("seconds = 6", "seconds = 0", "seconds"),
        ("rounds = 3", "rounds = 20", "langer dan 180"),
        ('still = ["Adem in."]', "still = []", "still is leeg"),
        ('why = "W."', 'why = "W."\ngeluid = true', "geluid"),
        (GOOD, GOOD + GOOD, "twee keer voor"),
        (GOOD, "paces = []", "er staat niets"),
    ],
)
def test_what_would_not_calm_is_refused(tmp_path: Path, old: str, new: str, said: str) -> None:
    (tmp_path / "calm.toml").write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        load_calm(tmp_path)
