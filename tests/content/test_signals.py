"""The signals: a file that is wrong is refused and named, and the one that ships says nothing of how bad it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.content.signals import FEWEST_SIGNS, load_signals

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"


def test_what_ships_has_enough_of_each_part() -> None:
    found = load_signals(SHIPPED)
    assert sum(one.part == "sign" for one in found) >= FEWEST_SIGNS
    assert {one.step for one in found} == {"note", "talk", "police", "emergency"}
    assert all(one.step == "talk" for one in found if one.part == "sign")


def without(text: str, ids: tuple[str, ...]) -> str:
    """The file without these entries."""
    head, *entries = text.split("[[signals]]\n")
    return "[[signals]]\n".join(
        [head, *(one for one in entries if not one.startswith(tuple(f'id = "{i}"' for i in ids)))]
    )


MANY = ("concreet", "voorwaarde", "besluit", "kunnen", "laatste-weg", "kennis")


HARMS: dict[str, tuple[Callable[[str], str], str]] = {
    "an id twice": (lambda text: text.replace('id = "b"', 'id = "a"'), "een id komt twee keer voor"),
    "no C": (lambda text: without(text, ("c",)), "precies a, b, c, d en e"),
    "too few": (lambda text: without(text, MANY), "minstens 12"),
    "a part is missing": (lambda text: without(text, ("emotie", "middel")), "deze volgorde"),
    "a heading in two places": (
        lambda text: text.replace("Wie er meedoen, en wat komt", "Wat er precies is gezegd"), "staat bij elkaar",
    ),
    "long words": (lambda text: text.replace("Een eis of voorwaarde", "Een eis " * 5), "past niet op een knop"),
    "a verdict": (lambda text: text.replace("Er zit minder tijd tussen.", "De score stijgt."), "is een oordeel"),
    "nothing explained": (lambda text: text.replace("Er zit minder tijd tussen.", " "), "explained is leeg"),
    "a step that is none": (lambda text: text.replace('step = "police"', 'step = "arrest"'), "step"),
}  # fmt: skip


@pytest.mark.parametrize("name", HARMS)
def test_a_file_that_is_wrong_is_refused_with_its_reason(tmp_path: Path, name: str) -> None:
    harm, says = HARMS[name]
    shutil.copy(SHIPPED / "signals.toml", tmp_path)
    file = tmp_path / "signals.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(harm(text), encoding="utf-8")
    assert file.read_text(encoding="utf-8") != text
    with pytest.raises(ContentError, match=says):
        load_signals(tmp_path)
