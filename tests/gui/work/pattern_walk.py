"""The page with the line of time, as a line and as a table, near and far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.incident import Incident, Occurred
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.pattern.pattern_page import PatternPage


def tour_of_the_pattern(opened: Opened) -> Iterator[Page]:
    """A year with something of every kind, the same as a table, and one day."""
    now = opened.clock.now()
    if opened.vault.incident_count() < len(_DAYS):
        for days in _DAYS:
            when = Occurred(now - timedelta(days=days, hours=days % 5), None, "exact")
            told = Incident("Kort", occurred=when, channel="email", kinds=("threat",) if days % 2 else ("verbal",))
            opened.vault.add_incident(told, now)
        unsure = Occurred(now - timedelta(days=40), now - timedelta(days=30), "unknown")
        opened.vault.add_incident(replace(Incident("Eerder", occurred=unsure), decision="Het windpark"), now)
    opened.pages.pattern().show()
    page = opened.until_page(PatternPage)
    opened.until(lambda: page.timeline.marks)
    page.show_as_table(as_table=False)
    page.timeline.setFocus()
    yield page
    page.show_as_table(as_table=True)
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    yield page
    page.show_as_table(as_table=False)
    page.level_chosen.emit("day")
    yield page
    page.level_chosen.emit("year")


_DAYS = (1, 2, 3, 9, 60, 130, 300)
