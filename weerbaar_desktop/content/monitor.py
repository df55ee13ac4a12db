"""What the Monitor Integriteit en Veiligheid found: how often it happens to others, with year and source."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final, Literal

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

MonitorPart = Literal["all", "office", "kind", "after"]
FIRST: Final = 2010
"""The year of the first one; then every two years."""


class MonitorFigure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of them in a sentence that names its year; `about` is the heading it stands under."""

    id: str
    about: MonitorPart
    year: int
    words: str
    source: str
    reviewed_on: date


class MonitorFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of monitor.toml."""

    figures: tuple[MonitorFigure, ...]


def load_monitor(folder: Path) -> tuple[MonitorFigure, ...]:
    """Those in `folder`/monitor.toml; raises ContentError."""
    path = folder / "monitor.toml"
    found = read(path, MonitorFile).figures
    if not found or len({one.id for one in found}) != len(found):
        raise ContentError(path, "figures: er staat niets, of een id komt twee keer voor")
    for one in found:
        if one.year < FIRST or one.year % 2:
            raise ContentError(path, f"{one.id}: de Monitor is van een even jaar, vanaf {FIRST}")
        if str(one.year) not in one.words:
            raise ContentError(path, f"{one.id}: de zin noemt het jaar van het cijfer niet")
    return found
