"""Stories and the self-test: what the two files may not be, each named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from weerbaar_desktop.content.influence import load_influence
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.content.stories import load_stories

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("stories.toml", "influence.toml"):
        shutil.copy(SHIPPED / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("stories.toml", 'id = "stopbrief"', 'id = "veilig-thuis"', "een id komt twee keer voor"),
        ("stories.toml", "lessons = [", "lessons = []\nmore = [", "more"),
        ("influence.toml", 'id = "bekenden"', 'id = "geschenken"', "een id komt twee keer voor"),
        (
            "influence.toml",
            "over wie u beslist?",
            "over wie u beslist",
            "geschenken: een vraag eindigt op een vraagteken",
        ),
        ("influence.toml", 'talks_on = ["yes", "unknown"]', "talks_on = []", "geschenken: talks_on noemt"),
        ("influence.toml", 'talks_on = ["yes", "unknown"]', 'talks_on = ["yes", "yes"]', "geschenken: talks_on noemt"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(folder: Path, file: str, old: str, new: str, said: str) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=said):
        load_stories(folder) if file == "stories.toml" else load_influence(folder)


def test_a_story_without_a_lesson_is_named(folder: Path) -> None:
    bare = 'id = "x"\ntitle = "X"\nhappened = "X."\nlessons = []\nsource = "x"\nreviewed_on = 2026-11-27\n'
    (folder / "stories.toml").write_text(f"[[stories]]\n{bare}", "utf-8")
    with pytest.raises(ContentError, match="x: een verhaal heeft minstens één les"):
        load_stories(folder)
