"""What a group talks about: at least eight dilemmas with more than one way, and what is wrong in a file is named."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from weerbaar_desktop.content.conversation import FEWEST, load_conversation
from weerbaar_desktop.content.reading import ContentError

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"


def test_there_is_enough_to_choose_from_and_everything_names_its_source() -> None:
    talk = load_conversation(SHIPPED)
    assert len(talk.dilemmas) >= FEWEST == 8
    assert all(one.source for part in (talk.norm, talk.forms, talk.dilemmas) for one in part)
    assert min(len(talk.of_norm("norm")), len(talk.of_norm("helps")), len(talk.of_norm("agree"))) > 0


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("dilemmas.toml", 'id = "buurman"', 'id = "kaartjes"', "twee keer voor"),
        ("dilemmas.toml", "Wat zegt u tegen uw buurman?", "Zeg het.", "buurman: een vraag"),
        ("conversation.toml", "minutes = 20", "minutes = 0", "dilemma: een werkvorm"),
        ("norm.toml", 'part = "helps"', 'part = "norm"', "niets bij ‘helps’"),
        ("norm.toml", "Met wie praat u als eerste?", "Praat eerst.", "met-wie: een afspraak"),
        ("norm.toml", 'id = "hoe"', 'id = "hoe"\nscore = 3', "score"),
    ],
)
def test_what_cannot_be_talked_about_is_refused_by_name(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    folder = Path(copytree(SHIPPED, tmp_path / "nl"))
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        load_conversation(folder)


def test_a_dilemma_has_more_than_one_way(tmp_path: Path) -> None:
    folder = Path(copytree(SHIPPED, tmp_path / "nl"))
    text = (folder / "dilemmas.toml").read_text(encoding="utf-8")
    last = text.rindex("[[dilemmas.ways]]")
    (folder / "dilemmas.toml").write_text(text[:last], encoding="utf-8")
    with pytest.raises(ContentError, match="appgroep: een dilemma heeft minstens twee"):
        load_conversation(folder)
