"""The flags on the line of time: what was done with incidents, what is to be done, and what comes after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.application.patterns import Series
from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.presentation.shown import in_short
from weerbaar_desktop.presentation.timeline_shown import Event

_MOST: Final = 60
"""Characters of a measure."""
_STATUS: Final = {"open": "te doen", "done": "gedaan", "left": "zo gelaten"}


def events_shown(series: Series, words: FilingWords) -> Iterator[Event]:
    """Whatever has a day; a measure stands at the day by which it was to be done."""
    for filed in series.filings:
        if filed.filing.on is not None:
            yield Event(filed.filing.on, words.choice("what", filed.filing.what), "filing", filed.record)
    for stored in series.measures:
        if stored.measure.due is not None:
            what = in_short(visible(stored.measure.what), _MOST)
            yield Event(
                stored.measure.due, f"Maatregel, {_STATUS[stored.measure.status]}: {what}", "measure", stored.record
            )
    for planned in series.care_plans:
        yield Event(planned.plan.from_, "Begin van de dagen na een incident", "care", planned.record)
