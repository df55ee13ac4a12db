"""Eight cards that ask and never blame; a file with another number, or a card that asks nothing, is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from weerbaar_desktop.content.own_behaviour import NUMBER, load_own_behaviour
from weerbaar_desktop.content.reading import ContentError

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"


def test_there_are_eight_and_each_names_its_source() -> None:
    cards = load_own_behaviour(SHIPPED)
    assert len(cards) == NUMBER == 8
    assert all(card.source.strip() and card.source != "eigen raad" for card in cards)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "alleen"', 'id = "klein"', "twee keer voor"),
        ("alleen op, of vraagt u op tijd hulp?", "alleen op.", "alleen: een vraag"),
        ('title = "Alleen of samen"', 'title = " "', "alleen: title is leeg"),
        ('id = "alleen"', 'id = "alleen"\nscore = 3', "score"),
    ],
)
def test_a_card_that_is_none_is_refused_by_name(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = (SHIPPED / "own_behaviour.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "own_behaviour.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        load_own_behaviour(tmp_path)


def test_seven_cards_are_one_too_few(tmp_path: Path) -> None:
    text = (SHIPPED / "own_behaviour.toml").read_text(encoding="utf-8")
    (tmp_path / "own_behaviour.toml").write_text(text[: text.rindex("[[cards]]")], encoding="utf-8")
    with pytest.raises(ContentError, match="er staan 7 kaarten"):
        load_own_behaviour(tmp_path)
