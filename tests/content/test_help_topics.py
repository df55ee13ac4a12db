"""What the help tells of those who use the program in another way."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from weerbaar_desktop.content.help_topics import load_help_topics

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "content" / "nl"


def test_it_tells_what_is_accessible_and_what_is_not_known() -> None:
    [topic] = [one for one in load_help_topics(SHIPPED) if one.id == "toegankelijkheid"]
    told = " ".join(topic.words)
    assert all(word in told for word in ("toetsenbord", "schermlezer", "groter"))
    assert "niet" in told
