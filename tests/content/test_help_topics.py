"""What the help tells of those who use the program in another way."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from weerbaar_desktop.content.help_topics import load_help_topics

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "content" / "nl"


GAPS: Final = {
    "11.1.3.5 (1.3.5)": "vult geen hulpmiddel voor u in",
    "11.2.2.1 (2.2.1)": "Dat kan niet uit",
    "11.3.1.1 (3.1.1)": "in de taal van uw computer",
    "11.7": "De letters volgen niet de grootte",
    "real screen readers": "met een echte schermlezer is niet beproefd",
}
"""What the table for people who work on the program says is lacking, and the words of it for people who use it."""


def accessibility() -> str:
    [topic] = [one for one in load_help_topics(SHIPPED) if one.id == "toegankelijkheid"]
    return " ".join(topic.words)


def test_it_tells_what_is_accessible_and_what_is_not_known() -> None:
    told = accessibility()
    assert all(word in told for word in ("toetsenbord", "schermlezer", "groter", *GAPS.values()))


def test_every_gap_of_the_table_is_told() -> None:
    table = (Path(__file__).parents[1] / "gui" / "ACCESSIBILITY.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| ([^|]+) \|.*\*\*Lacking\*\*", table, re.MULTILINE)) == set(GAPS)
