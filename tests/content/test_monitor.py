"""The figures of the Monitor: each names its year and its source, and what is unsure is not among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from weerbaar_desktop.content.monitor import load_monitor
from weerbaar_desktop.content.reading import ContentError

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "allen-2022"', 'id = "allen-2024"', "een id komt twee keer voor"),
        ("year = 2022", "year = 2021", "allen-2022: de Monitor is van een even jaar"),
        ("In 2022 zei 49", "Toen zei 49", "allen-2022: de zin noemt het jaar van het cijfer niet"),
        ("source = ", "bron = ", "bron"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = (SHIPPED / "monitor.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "monitor.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=said):
        load_monitor(tmp_path)


def test_no_figure_is_told_that_sources_give_differently() -> None:
    """Of 2014, and of burgemeesters before 2020, sources say different things."""
    found = load_monitor(SHIPPED)
    assert min(one.year for one in found) == 2020
    assert all(one.source for one in found)
